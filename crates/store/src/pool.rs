//! Connections that can only read: lent out one by one, kept for the next, replaced when their server went away.

use crate::engine::{Db, Done, Kind, Lite, Mode, Pg, is_unsealed};
use crate::error::StoreError;
use crate::location::PageKey;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Readers kept open; more are opened when they are all busy, and closed afterwards.
const READERS_KEPT: usize = 8;

/// How another connection is had.
#[derive(Clone)]
pub(crate) enum Door {
    /// A file and the key of its pages.
    File(PathBuf, PageKey),
    /// A server.
    Server(Box<postgres::Config>),
}

/// Connections to one place.
pub(crate) struct Pool {
    door: Door,
    idle: Mutex<Vec<Db>>,
}

impl Pool {
    pub fn new(door: Door) -> Self {
        Self { door, idle: Mutex::default() }
    }

    /// Where it leads.
    pub const fn door(&self) -> &Door {
        &self.door
    }

    /// Lends a connection. A lost one is replaced once: what only reads may be asked twice.
    pub fn reading<T>(&self, doing: &'static str, mut read: impl FnMut(&mut Db) -> Done<T>) -> Result<T, StoreError> {
        let kept = self.idle().pop();
        if let Some(mut db) = kept {
            match read(&mut db) {
                Err(fault) if fault.kind() == Kind::Lost => self.idle().clear(),
                answer => return self.give_back(db, doing, answer),
            }
        }
        let mut db = self.door.to_read()?;
        let answer = read(&mut db);
        self.give_back(db, doing, answer)
    }

    /// The same, seeing everything as it is at one moment.
    pub fn reading_at_once<T>(
        &self,
        doing: &'static str,
        mut read: impl FnMut(&mut Db) -> Done<T>,
    ) -> Result<T, StoreError> {
        self.reading(doing, |db| {
            db.begin_reading()?;
            let answer = read(db);
            // The first fault is the one to tell; it may have ended the transaction already.
            let ended = db.roll_back();
            let answer = answer?;
            ended?;
            Ok(answer)
        })
    }

    fn give_back<T>(&self, db: Db, doing: &'static str, answer: Done<T>) -> Result<T, StoreError> {
        let mut idle = self.idle();
        if idle.len() < READERS_KEPT && !db.is_lost() {
            idle.push(db);
        }
        answer.map_err(|fault| StoreError::from_fault(doing, &fault))
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Db>> {
        // A list of idle connections is as good after a panic as before.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Door {
    /// A new connection that can only read.
    pub fn to_read(&self) -> Result<Db, StoreError> {
        match self {
            Self::File(file, key) => Ok(open_file(file, key, Mode::Read)?.into()),
            Self::Server(config) => Pg::connect(config)
                .and_then(|mut db| db.batch("SET default_transaction_read_only = on").map(|()| db.into()))
                .map_err(|fault| StoreError::from_fault("reaching the server", &fault)),
        }
    }
}

/// Opens a file, and tells a wrong key and a file that was never sealed apart.
///
/// The file's first bytes are looked at only when it did not open: to close a file of SQLite's behind its back takes away every
/// lock this process has on it.
pub(crate) fn open_file(file: &Path, key: &PageKey, mode: Mode) -> Result<Lite, StoreError> {
    Lite::open(file, key, mode).map_err(|fault| match fault.kind() {
        Kind::NotADatabase if is_unsealed(file) => StoreError::OtherVersion,
        Kind::NotADatabase => StoreError::WrongKey,
        _ => StoreError::from_fault("opening the file", &fault),
    })
}
