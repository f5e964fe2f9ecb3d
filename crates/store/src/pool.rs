//! Connections that can only read: lent out one by one, kept for the next, replaced when their server went away.

use crate::engine::{Db, Done, Fault, Kind, Lite, Mode, Pg, is_unsealed};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::location::PageKey;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Readers kept open for the next; more are closed when they are given back.
const READERS_KEPT: usize = 16;

/// Readers lent at once: whoever comes then waits for one to be given back. A server has only so many places.
const READERS_LENT: usize = 24;

/// How long: after it another is opened all the same, so that whoever reads while they read is never stuck behind themselves.
const PATIENCE: Duration = Duration::from_secs(1);

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
    readers: Mutex<Readers>,
    given_back: Condvar,
}

#[derive(Default)]
struct Readers {
    idle: Vec<Db>,
    lent: usize,
}

/// A connection that is lent, and counted until it is given back.
struct Lent<'a> {
    pool: &'a Pool,
    db: Option<Db>,
}

impl Pool {
    pub fn new(door: Door) -> Self {
        Self { door, readers: Mutex::default(), given_back: Condvar::new() }
    }

    /// Where it leads.
    pub const fn door(&self) -> &Door {
        &self.door
    }

    /// Lends a connection. A lost one is replaced once: what only reads may be asked twice.
    pub fn reading<T>(&self, doing: &'static str, mut read: impl FnMut(&mut Db) -> Done<T>) -> Result<T, StoreError> {
        let told = |fault: Fault| StoreError::from_fault(doing, &fault);
        let mut lent = self.lend();
        if let Some(db) = &mut lent.db {
            match read(db) {
                Err(fault) if fault.kind() == Kind::Lost => {
                    lent.db = None;
                    self.readers().idle.clear();
                }
                answer => return answer.map_err(told),
            }
        }
        read(lent.db.insert(self.door.to_read()?)).map_err(told)
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

    /// A place among the readers, with a connection if one is idle.
    fn lend(&self) -> Lent<'_> {
        let full = |readers: &mut Readers| readers.lent >= READERS_LENT;
        let waited = self.given_back.wait_timeout_while(self.readers(), PATIENCE, full);
        // Counts and idle connections are as good after a panic as before.
        let (mut readers, _) = waited.unwrap_or_else(PoisonError::into_inner);
        readers.lent += 1;
        Lent { pool: self, db: readers.idle.pop() }
    }

    fn readers(&self) -> MutexGuard<'_, Readers> {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let mut readers = self.pool.readers();
        readers.lent -= 1;
        if let Some(db) = self.db.take().filter(|db| !db.is_lost())
            && readers.idle.len() < READERS_KEPT
        {
            readers.idle.push(db);
        }
        self.pool.given_back.notify_one();
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

/// Opens a folder's keys to read. A commit that a killed process left half written is undone first, as the next start would: whoever
/// can only read cannot.
pub(crate) fn open_keys_to_read(folder: &Folder, key: &PageKey) -> Result<Lite, StoreError> {
    let read = || open_file(&folder.keys(), key, Mode::Read);
    match read() {
        Err(StoreError::ReadOnly) => {
            let _still = folder.while_nobody_writes().ok_or(StoreError::ReadOnly)?;
            drop(open_file(&folder.keys(), key, Mode::Keys)?);
            read()
        }
        opened => opened,
    }
}
