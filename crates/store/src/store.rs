//! One folder with one SQLite file: many readers, one writer.

use crate::error::StoreError;
use crate::migrate::migrate;
use crate::write::Write;
use crate::writer::Writer;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The file inside the folder.
const FILE: &str = "mukti.sqlite";

/// Readers kept open; more are opened when they are all busy, and closed afterwards.
const READERS_KEPT: usize = 8;

/// The organisation's memory in one folder.
pub struct Store {
    file: PathBuf,
    writer: Writer,
    readers: Mutex<Vec<Connection>>,
}

impl Store {
    /// Opens the folder, made if it is not there, and brings its file to the newest shape.
    ///
    /// # Errors
    /// The folder cannot be written, or holds another version's data.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        std::fs::create_dir_all(folder)
            .map_err(|error| StoreError::Failed { doing: "making the folder", said: error.to_string() })?;
        let file = folder.join(FILE);
        let mut db = connect(&file, OpenFlags::default())?;
        run(
            &db,
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
        )?;
        migrate(&mut db)?;
        Ok(Self { file, writer: Writer::start(db)?, readers: Mutex::default() })
    }

    /// Writes one deed, whole or not at all, and returns when it is durable.
    ///
    /// # Errors
    /// [`StoreError::Moved`] when the case has more entries than the writer had read; a full disk; a name in use.
    pub fn write(&self, write: Write) -> Result<(), StoreError> {
        self.writer.write(write)
    }

    /// Lends a connection that can only read.
    pub(crate) fn reading<T>(
        &self,
        doing: &'static str,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let kept = self.pool().pop();
        let db = match kept {
            Some(db) => db,
            None => self.reader()?,
        };
        let answer = read(&db).map_err(|error| StoreError::from_sqlite(doing, &error));
        let mut pool = self.pool();
        if pool.len() < READERS_KEPT {
            pool.push(db);
        }
        answer
    }

    fn pool(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        // A list of idle connections is as good after a panic as before.
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reader(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = connect(&self.file, flags)?;
        run(&db, "PRAGMA query_only = ON;")?;
        Ok(db)
    }
}

fn connect(file: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let failed = |error: rusqlite::Error| StoreError::from_sqlite("opening the file", &error);
    let db = Connection::open_with_flags(file, flags).map_err(failed)?;
    db.busy_timeout(Duration::from_secs(10)).map_err(failed)?;
    db.set_prepared_statement_cache_capacity(64);
    run(
        &db,
        "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(db)
}

fn run(db: &Connection, statements: &str) -> Result<(), StoreError> {
    db.execute_batch(statements).map_err(|error| StoreError::from_sqlite("preparing the file", &error))
}
