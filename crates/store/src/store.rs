//! One memory: many readers, one writer.

use crate::damage::{Damage, expect_whole_log, expect_whole_logs_beside, in_folder_while_serving};
use crate::deed::{Kept, head};
use crate::engine::{Db, Done, Fault, Lite, Mode, Pg, log_of};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::location::{Location, PageKey};
use crate::migrate::{Part, expect_newest, migrate};
use crate::pool::{Door, Pool, open_file, open_keys_to_read};
use crate::read;
use crate::remembered::Remembered;
use crate::statements as sql;
use crate::write::Write;
use crate::writer::{Hands, Writer};
use std::path::Path;
use std::sync::Arc;

/// What keeps the memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngineFacts {
    /// `SQLite` or `PostgreSQL`.
    pub name: &'static str,
    /// Its version, as it says it.
    pub version: String,
    /// Whether a page that has changed on the disk is noticed by the engine itself. Ours are sealed; a server's have checksums only
    /// where it was made with them.
    pub pages_checked: bool,
}

/// The organisation's memory.
pub struct Store {
    // Fields are dropped in this order: readers, then the writer, who as the last carries the log over into the file, then the
    // folder is let go.
    journal: Pool,
    /// On a server the keys are a schema of the same database.
    keys: Option<Pool>,
    pub(crate) writer: Option<Writer>,
    folder: Option<Arc<Folder>>,
    ended_well: bool,
    /// What needs no look into the file; nothing where others write it too.
    pub(crate) remembered: Option<Arc<Remembered>>,
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
            Location::Folder { path, journal, keys } => Self::open_folder(&path, journal, keys),
            Location::Postgres { url } => Self::open_server(url.open()),
        }
    }

    /// Opens the memory only to read, beside a process that may be writing; changes nothing.
    ///
    /// # Errors
    /// There is nothing there, or it is of another version or under another key.
    pub fn look(location: impl Into<Location>) -> Result<Self, StoreError> {
        let store = match location.into() {
            Location::Folder { path, journal, keys } => {
                let folder = Folder::look(&path);
                folder.holds_a_memory()?;
                expect_whole_logs_beside(&folder)?;
                drop(open_file(&folder.journal(), &journal, Mode::Read)?);
                drop(open_keys_to_read(&folder, &keys)?);
                let pool = |file, key| Pool::new(Door::File(file, key));
                let (journal, keys) = (pool(folder.journal(), journal), pool(folder.keys(), keys));
                let (keys, folder) = (Some(keys), Some(Arc::new(folder)));
                Self { writer: None, journal, keys, folder, ended_well: false, remembered: None }
            }
            Location::Postgres { url } => {
                let door = Door::Server(Box::new(Pg::config(url.open())?));
                let journal = Pool::new(door);
                Self { writer: None, journal, keys: None, folder: None, ended_well: false, remembered: None }
            }
        };
        expect_newest(&mut store.journal.door().to_read()?, Part::Journal)?;
        expect_newest(&mut store.keys.as_ref().unwrap_or(&store.journal).door().to_read()?, Part::Keys)?;
        Ok(store)
    }

    fn open_folder(path: &Path, journal: PageKey, keys: PageKey) -> Result<Self, StoreError> {
        let folder = Arc::new(Folder::take(path)?);
        let (journal_file, keys_file) = (folder.journal(), folder.keys());
        expect_whole_log(&journal_file)?;
        expect_whole_log(&keys_file)?;
        // Whoever ends by itself carries its log over and takes it away.
        let ended_well = std::fs::metadata(log_of(&journal_file)).map_or(true, |log| log.len() == 0);
        let journal_db = open_to_write(&journal_file, &journal, Mode::Journal, Part::Journal)?;
        let keys_db = open_to_write(&keys_file, &keys, Mode::Keys, Part::Keys)?;
        folder.take_away_what_was_left();
        folder.keep_reserve()?;
        folder.sync()?;
        let hands = Hands::of_folder(journal_db, keys_db, Arc::clone(&folder));
        let (journal, keys) = (Door::File(journal_file, journal), Door::File(keys_file, keys));
        Ok(Self { ended_well, ..Self::begin(hands, journal, Some(keys), Some(folder))? })
    }

    fn open_server(url: &str) -> Result<Self, StoreError> {
        let failed = |fault: Fault| StoreError::from_fault("reaching the server", &fault);
        let config = Pg::config(url)?;
        let mut db = Pg::connect(&config).map_err(failed)?;
        if let Some(broken) = db.broken_promise().map_err(failed)? {
            return Err(broken);
        }
        let mut db = Db::from(db);
        migrate(&mut db, Part::Journal)?;
        migrate(&mut db, Part::Keys)?;
        Self::begin(Hands::of_server(db), Door::Server(Box::new(config)), None, None)
    }

    /// Starts the writer, when the journal ends where its head says.
    fn begin(hands: Hands, journal: Door, keys: Option<Door>, folder: Option<Arc<Folder>>) -> Result<Self, StoreError> {
        let (journal, keys) = (Pool::new(journal), keys.map(Pool::new));
        let (size, last) = journal.reading_at_once("reading the journal's end", |db| {
            Ok((head(db)?.size(), db.one(&sql::LAST_ENTRY, &[], |row| read::count::<u64>(row, 0))?))
        })?;
        if size != last {
            let said = format!("the journal's head says {size} entries, and the last one is {last}");
            return Err(StoreError::Damaged { doing: "opening the journal", said });
        }
        // The lock of the folder keeps other writers out.
        let remembered = folder.is_some().then(Arc::<Remembered>::default);
        let writer = Some(Writer::start(hands, remembered.clone())?);
        Ok(Self { writer, journal, keys, folder, ended_well: false, remembered })
    }

    /// Whether the process that wrote here before ended by itself, as far as can be known: of a server it never is.
    #[must_use]
    pub const fn ended_well(&self) -> bool {
        self.ended_well
    }

    /// Writes one deed, whole or not at all, and returns when it is durable.
    ///
    /// # Errors
    /// [`StoreError::Moved`] when the case has more entries than the writer had read; a full disk; a name in use.
    pub fn write(&self, write: Write) -> Result<(), StoreError> {
        self.send(write).map(drop)
    }

    pub(crate) fn send(&self, write: Write) -> Result<Kept, StoreError> {
        self.writer.as_ref().ok_or(StoreError::ReadOnly)?.write(write)
    }

    /// Reserves room on the disk again after it was given up; whether it is whole. A server keeps its own.
    pub fn keep_reserve(&self) -> bool {
        self.writer.is_some() && self.folder.as_ref().is_none_or(|folder| folder.keep_reserve().unwrap_or(false))
    }

    /// What keeps it, for whoever looks after the house.
    ///
    /// # Errors
    /// The engine does not answer.
    pub fn engine(&self) -> Result<EngineFacts, StoreError> {
        self.reading("asking the engine", |db| match db {
            Db::Lite(_) => {
                Ok(EngineFacts { name: "SQLite", version: rusqlite::version().to_string(), pages_checked: true })
            }
            Db::Pg(db) => {
                let (version, pages_checked) = db.facts()?;
                Ok(EngineFacts { name: "PostgreSQL", version, pages_checked })
            }
        })
    }

    /// Reads every page and checks its seal and the structure: what is wrong, in the engine's words; empty when nothing is.
    ///
    /// # Errors
    /// The file cannot be read at all.
    pub fn scrub(&self) -> Result<Vec<String>, StoreError> {
        let check = |db: &mut Db| match db {
            Db::Lite(db) => Ok(db.scrub()),
            // The server checks its pages itself, where it was made with checksums.
            Db::Pg(_) => Ok(Vec::new()),
        };
        let mut wrong = self.reading("checking every page", check)?;
        wrong.extend(self.reading_keys("checking every page of the keys", check)?);
        Ok(wrong)
    }

    /// Reads every page and every entry, while others write: what rotted, by file, page and entry. A server looks after its own pages.
    #[must_use]
    pub fn find_damage(&self) -> Vec<Damage> {
        let (Some(folder), Some(keys)) = (&self.folder, &self.keys) else { return Vec::new() };
        match (self.journal.door(), keys.door()) {
            (Door::File(_, journal), Door::File(_, keys)) => in_folder_while_serving(folder, journal, keys),
            _ => Vec::new(),
        }
    }

    /// Lends a connection to the journal that can only read.
    pub(crate) fn reading<T>(
        &self,
        doing: &'static str,
        read: impl FnMut(&mut Db) -> Done<T>,
    ) -> Result<T, StoreError> {
        self.journal.reading(doing, read)
    }

    /// The same, seeing everything as it is at one moment.
    pub(crate) fn reading_at_once<T>(
        &self,
        doing: &'static str,
        read: impl FnMut(&mut Db) -> Done<T>,
    ) -> Result<T, StoreError> {
        self.journal.reading_at_once(doing, read)
    }

    /// Lends a connection to the key store that can only read.
    pub(crate) fn reading_keys<T>(
        &self,
        doing: &'static str,
        read: impl FnMut(&mut Db) -> Done<T>,
    ) -> Result<T, StoreError> {
        self.keys.as_ref().unwrap_or(&self.journal).reading(doing, read)
    }
}

impl Store {
    /// Lends the key store as it is at one moment, for as long as is needed: a file of keys is read from a copy set aside, for while
    /// somebody reads in its place what was destroyed stays in its log.
    pub(crate) fn reading_keys_aside<T>(
        &self,
        doing: &'static str,
        mut read: impl FnMut(&mut Db) -> Done<T>,
    ) -> Result<T, StoreError> {
        let (Some(keys), Some(folder)) = (&self.keys, &self.folder) else {
            return self.journal.reading_at_once(doing, read);
        };
        let Door::File(_, key) = keys.door() else {
            return keys.reading_at_once(doing, read);
        };
        let aside = folder.keys_aside();
        keys.reading("setting a copy of the keys aside", |db| match db {
            Db::Lite(db) => db.copy_to(aside.path(), key),
            Db::Pg(_) => Ok(()),
        })?;
        let mut db = Door::File(aside.path().to_path_buf(), key.clone()).to_read()?;
        read(&mut db).map_err(|fault| StoreError::from_fault(doing, &fault))
    }
}

fn open_to_write(file: &Path, key: &PageKey, mode: Mode, part: Part) -> Result<Db, StoreError> {
    let db = open_file(file, key, mode)?;
    if db.is_read_only().map_err(|fault| StoreError::from_fault("opening the file", &fault))? {
        return Err(StoreError::ReadOnly);
    }
    let mut db = db;
    db.begin_log().map_err(|fault| StoreError::from_fault("emptying the log", &fault))?;
    let mut db = Db::from(db);
    migrate(&mut db, part)?;
    Ok(db)
}
