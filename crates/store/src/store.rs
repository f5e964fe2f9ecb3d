//! One memory: many readers, one writer.

use crate::engine::{Db, Done, Fault, Kind, Lite, Mode, Pg, is_unsealed};
use crate::error::StoreError;
use crate::folder::{Folder, holds_a_journal};
use crate::location::{Location, PageKey};
use crate::migrate::{expect_newest, migrate};
use crate::write::Write;
use crate::writer::Writer;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Readers kept open; more are opened when they are all busy, and closed afterwards.
const READERS_KEPT: usize = 8;

/// The schema of the journal and of what was worked out from it.
const SCHEMA: &str = "mukti";

/// The organisation's memory.
pub struct Store {
    place: Place,
    /// Stopped before the folder is let go: fields are dropped in this order.
    writer: Option<Writer>,
    readers: Mutex<Vec<Db>>,
    folder: Option<Folder>,
}

/// How another connection is had.
#[derive(Clone)]
enum Place {
    File { journal: PathBuf, key: PageKey },
    Server(Box<postgres::Config>),
}

impl Store {
    /// Opens the memory to read and write, made if it is not there, and brings it to the newest shape.
    ///
    /// # Errors
    /// The place cannot be written, is in use, holds another version's data, or has another key.
    pub fn open(location: impl Into<Location>) -> Result<Self, StoreError> {
        if !Lite::is_trusted() {
            return Err(StoreError::TooOld { said: format!("SQLite {}, and 3.51.3 is needed", rusqlite::version()) });
        }
        match location.into() {
            Location::Folder { path, journal, keys: _ } => Self::open_folder(&path, &journal),
            Location::Postgres { url } => Self::open_server(url.open()),
        }
    }

    /// Opens the memory only to read, beside a process that may be writing; changes nothing.
    ///
    /// # Errors
    /// There is nothing there, or it is of another version or under another key.
    pub fn look(location: impl Into<Location>) -> Result<Self, StoreError> {
        let (place, folder) = match location.into() {
            Location::Folder { path, journal: key, keys: _ } => {
                if !holds_a_journal(&path) {
                    return Err(StoreError::NothingThere);
                }
                let folder = Folder::look(&path);
                (Place::File { journal: folder.journal(), key }, Some(folder))
            }
            Location::Postgres { url } => (Place::Server(Box::new(Pg::config(url.open())?)), None),
        };
        let mut db = place.connect_to_read()?;
        expect_newest(&mut db)?;
        Ok(Self { place, writer: None, readers: Mutex::new(vec![db]), folder })
    }

    fn open_folder(path: &Path, key: &PageKey) -> Result<Self, StoreError> {
        let folder = Folder::take(path)?;
        let file = folder.journal();
        let db = open_file(&file, key, Mode::Journal)?;
        if db.is_read_only().map_err(|fault| StoreError::from_fault("opening the file", &fault))? {
            return Err(StoreError::ReadOnly);
        }
        let mut db = Db::from(db);
        migrate(&mut db)?;
        folder.keep_reserve();
        let place = Place::File { journal: file, key: key.clone() };
        Ok(Self { place, writer: Some(Writer::start(db)?), readers: Mutex::default(), folder: Some(folder) })
    }

    fn open_server(url: &str) -> Result<Self, StoreError> {
        let failed = |fault: Fault| StoreError::from_fault("reaching the server", &fault);
        let config = Pg::config(url)?;
        let mut db = Pg::connect(&config, SCHEMA).map_err(failed)?;
        if let Some(broken) = db.broken_promise().map_err(failed)? {
            return Err(broken);
        }
        let mut db = Db::from(db);
        migrate(&mut db)?;
        let place = Place::Server(Box::new(config));
        Ok(Self { place, writer: Some(Writer::start(db)?), readers: Mutex::default(), folder: None })
    }

    /// Writes one deed, whole or not at all, and returns when it is durable.
    ///
    /// # Errors
    /// [`StoreError::Moved`] when the case has more entries than the writer had read; a full disk; a name in use.
    pub fn write(&self, write: Write) -> Result<(), StoreError> {
        self.writer.as_ref().ok_or(StoreError::ReadOnly)?.write(write)
    }

    /// Gives the reserved room back to a full disk; whether there was any.
    pub fn give_up_reserve(&self) -> bool {
        self.folder.as_ref().is_some_and(Folder::give_up_reserve)
    }

    /// Reserves room again; whether it is whole. A server keeps its own.
    pub fn keep_reserve(&self) -> bool {
        self.writer.is_some() && self.folder.as_ref().is_none_or(Folder::keep_reserve)
    }

    /// Reads every page and checks its seal and the structure: what is wrong, in the engine's words; empty when nothing is.
    ///
    /// # Errors
    /// The file cannot be read at all.
    pub fn scrub(&self) -> Result<Vec<String>, StoreError> {
        self.reading("checking every page", |db| match db {
            Db::Lite(db) => db.scrub(),
            // The server checks its pages itself, where it was made with checksums.
            Db::Pg(_) => Ok(Vec::new()),
        })
    }

    /// Lends a connection that can only read. A lost one is replaced once: what only reads may be asked twice.
    pub(crate) fn reading<T>(
        &self,
        doing: &'static str,
        mut read: impl FnMut(&mut Db) -> Done<T>,
    ) -> Result<T, StoreError> {
        let kept = self.pool().pop();
        if let Some(mut db) = kept {
            match read(&mut db) {
                Err(fault) if fault.kind() == Kind::Lost => self.pool().clear(),
                answer => return self.give_back(db, doing, answer),
            }
        }
        let mut db = self.place.connect_to_read()?;
        let answer = read(&mut db);
        self.give_back(db, doing, answer)
    }

    /// The same, seeing everything as it is at one moment.
    pub(crate) fn reading_at_once<T>(
        &self,
        doing: &'static str,
        mut read: impl FnMut(&mut Db) -> Done<T>,
    ) -> Result<T, StoreError> {
        self.reading(doing, |db| {
            db.begin_reading()?;
            let answer = read(db);
            // What was read is read, whatever becomes of an empty transaction.
            let ended = db.roll_back();
            let answer = answer?;
            ended?;
            Ok(answer)
        })
    }

    fn give_back<T>(&self, db: Db, doing: &'static str, answer: Done<T>) -> Result<T, StoreError> {
        let mut pool = self.pool();
        if pool.len() < READERS_KEPT && !db.is_lost() {
            pool.push(db);
        }
        answer.map_err(|fault| StoreError::from_fault(doing, &fault))
    }

    fn pool(&self) -> std::sync::MutexGuard<'_, Vec<Db>> {
        // A list of idle connections is as good after a panic as before.
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    fn connect_to_read(&self) -> Result<Db, StoreError> {
        match self {
            Self::File { journal, key } => Ok(open_file(journal, key, Mode::Read)?.into()),
            Self::Server(config) => Pg::connect(config, SCHEMA)
                .and_then(|mut db| db.batch("SET default_transaction_read_only = on").map(|()| db.into()))
                .map_err(|fault| StoreError::from_fault("reaching the server", &fault)),
        }
    }
}

/// Opens a file, and tells a wrong key and a file that was never sealed apart.
fn open_file(file: &Path, key: &PageKey, mode: Mode) -> Result<Lite, StoreError> {
    if is_unsealed(file) {
        return Err(StoreError::OtherVersion);
    }
    Lite::open(file, key, mode).map_err(|fault| match fault.kind() {
        Kind::NotADatabase => StoreError::WrongKey,
        _ => StoreError::from_fault("opening the file", &fault),
    })
}
