//! One SQLite file, sealed page by page by SQLCipher.

use super::log::{self, LogDamage};
use super::mark::{self, Mark, Point};
use super::{Done, Fault, Kind, Row, V};
use crate::location::{PageKey, PageSeal};
use crate::sabotage;
use crate::statements::Statement;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::ffi::{Error, SQLITE_BUSY};
use rusqlite::{Connection, OpenFlags, params_from_iter};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// 3.51.3 is the first SQLite without the fault that could reset a write-ahead log that was still needed.
const OLDEST: i32 = 3_051_003;

/// So many bytes may be written before the log is carried over into the file.
const CARRY_OVER_AFTER: u32 = 4 << 20;

/// How long another connection is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long whoever reads the log is waited for before it is emptied, where another time will do.
pub(crate) const READERS_WAITED_FOR: Duration = Duration::from_millis(200);

/// How the file is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// To read and write the journal's file.
    Journal,
    /// To read and write the file of the keys: smaller, so it holds fewer pages at hand.
    Keys,
    /// Only to read.
    Read,
}

/// Both files that are written have a write-ahead log: many read while one writes, and a commit is one sync.
const LOG: &str = "wal";

/// One connection to one SQLite file.
pub(crate) struct Lite {
    db: Connection,
    /// How its pages are sealed.
    seal: PageSeal,
    /// Bytes since the log was carried over, about.
    written: u32,
    /// Where it lies, if it is the one that writes with a write-ahead log.
    log: Option<Log>,
}

/// The log of a file, and the mark that says how far it was synced.
struct Log {
    path: PathBuf,
    mark_path: PathBuf,
    /// Nothing while there is no room to make it.
    mark: Option<Mark>,
}

impl Lite {
    /// Opens the file; one to write is made if it is not there. One that was sealed as before stays so.
    pub fn open(file: &Path, key: &PageKey, mode: Mode) -> Done<Self> {
        match Self::open_sealed(file, key, mode, PageSeal::Sha256) {
            Err(fault) if fault.kind() == Kind::NotADatabase => Self::open_sealed(file, key, mode, PageSeal::Sha512),
            opened => opened,
        }
    }

    fn open_sealed(file: &Path, key: &PageKey, mode: Mode, seal: PageSeal) -> Done<Self> {
        let flags = match mode {
            Mode::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
            Mode::Journal | Mode::Keys => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        };
        let db = Connection::open_with_flags(file, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        // The log is carried over and emptied when we say so, never by closing: that would tell nobody that a sync failed, and not
        // the mark either. Before anything is read: a file that opens the older way only is closed once before.
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, mode != Mode::Read)?;
        db.busy_timeout(PATIENCE)?;
        db.set_prepared_statement_cache_capacity(128);
        // SQLCipher tells what fails by its answers; it needs no log of its own on the terminal.
        db.execute_batch("PRAGMA cipher_log_level = NONE;")?;
        // The key comes before anything else: the first page is read with it.
        db.execute_batch(&key.pragma(seal))?;
        if sabotage::is("pages-without-seals") {
            db.execute_batch("PRAGMA cipher_use_hmac = OFF;")?;
        }
        db.execute_batch(
            "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;
             SELECT COUNT(*) FROM sqlite_master;",
        )?;
        // A page that is still at hand is not unsealed again: the two that write keep more of them.
        db.execute_batch(match mode {
            Mode::Journal => "PRAGMA cache_size = -24576;",
            Mode::Keys => "PRAGMA cache_size = -12288;",
            Mode::Read => "PRAGMA query_only = ON;",
        })?;
        if mode != Mode::Read {
            // The log is carried over by the writer when it has answered, never inside a commit: see `carry_over`.
            db.execute_batch(
                "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
            )?;
            set_log(&db)?;
        }
        if mode != Mode::Read && sabotage::is("synchronous-off") {
            db.execute_batch("PRAGMA synchronous = OFF;")?;
        }
        let log = (mode != Mode::Read).then(|| Log { path: log_of(file), mark_path: mark_of(file), mark: None });
        Ok(Self { db, seal, written: 0, log })
    }

    /// Empties the log that was found, so that nothing of before stands behind what is written now.
    pub fn begin_log(&mut self) -> Done<()> {
        match self.empty_log(READERS_WAITED_FOR) {
            // A full disk waits for the next time, as a reader does.
            Err(fault) if fault.kind() == Kind::DiskFull => Ok(()),
            emptied => emptied.map(drop),
        }
    }

    /// Whether the SQLite compiled in is one we trust.
    pub fn is_trusted() -> bool {
        is_new_enough(rusqlite::version_number())
    }

    /// Whether the file can only be read.
    pub fn is_read_only(&self) -> Done<bool> {
        Ok(self.db.is_readonly("main")?)
    }

    pub fn in_transaction(&self) -> bool {
        !self.db.is_autocommit()
    }

    pub fn batch(&mut self, statements: &str) -> Done<()> {
        Ok(self.db.execute_batch(statements)?)
    }

    pub fn execute(&mut self, statement: &Statement, ask: &[V<'_>]) -> Done<u64> {
        let size = 64 + ask.iter().map(V::size).sum::<usize>();
        self.written = self.written.saturating_add(u32::try_from(size).unwrap_or(u32::MAX));
        let touched = self.db.prepare_cached(statement.sql)?.execute(params_from_iter(ask))?;
        Ok(u64::try_from(touched).unwrap_or(u64::MAX))
    }

    pub fn each(
        &mut self,
        statement: &Statement,
        ask: &[V<'_>],
        take: &mut dyn FnMut(&Row<'_>) -> Done<bool>,
    ) -> Done<()> {
        let mut query = self.db.prepare_cached(statement.sql)?;
        let mut rows = query.query(params_from_iter(ask))?;
        while let Some(row) = rows.next()? {
            if !take(&Row::Lite(row))? {
                break;
            }
        }
        Ok(())
    }

    /// A number SQLite keeps about the file, by the name of its pragma.
    pub fn number(&self, pragma: &str) -> Done<i64> {
        Ok(self.db.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0))?)
    }

    /// Carries the log over into the file when it has grown. A full disk waits for the next time.
    ///
    /// Apart from the commit on purpose: a checkpoint that fails inside `COMMIT` would look as if the commit had.
    pub fn carry_over(&mut self) -> Done<()> {
        if self.written < CARRY_OVER_AFTER {
            return Ok(());
        }
        self.written = 0;
        self.db.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Writes down how far the log is synced. To be called after a commit, before anybody hears of it.
    pub fn mark_log(&mut self) -> Done<()> {
        let Some(log) = &mut self.log else { return Ok(()) };
        // Carries nothing over: it only tells how many frames there are.
        let frames: i64 = self.db.prepare_cached("PRAGMA wal_checkpoint(NOOP)")?.query_row([], |row| row.get(1))?;
        let Some(frames) = u64::try_from(frames).ok().filter(|frames| *frames > 0) else { return Ok(()) };
        log.say(frames)?;
        Ok(())
    }

    /// Empties the log and lets closing take it away.
    pub fn end_log(&mut self) -> Done<()> {
        self.empty_log(READERS_WAITED_FOR)?;
        self.db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        Ok(())
    }

    /// Cuts the log to nothing, so that no page from before is left in it; a reader that needs it for longer wins. Whether it is empty.
    pub fn empty_log(&mut self, patience: Duration) -> Done<bool> {
        if let Some(log) = &mut self.log {
            log.mark()?.say_it_may_be_gone()?;
        }
        self.db.busy_timeout(patience)?;
        // That somebody is in the way is no fault to SQLite: it says so in the first column.
        let held_up = self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0));
        self.db.busy_timeout(PATIENCE)?;
        Ok(!held_up?)
    }

    /// Whether no page stands in the log.
    pub fn log_is_empty(&self) -> bool {
        self.log.as_ref().is_none_or(|log| std::fs::metadata(&log.path).map_or(true, |log| log.len() == 0))
    }

    /// Reads every page and checks its seal and the structure; what is wrong, in SQLite's words.
    pub fn scrub(&mut self) -> Vec<String> {
        let mut wrong = Vec::new();
        let checks: &[&str] = match sabotage::is("pages-without-seals") {
            false => &["PRAGMA cipher_integrity_check", "PRAGMA integrity_check"],
            true => &["PRAGMA integrity_check"],
        };
        for check in checks {
            // A check that cannot go on has found something too, and what the one before it found counts.
            if let Err(error) = self.check(check, &mut wrong) {
                wrong.push(error.to_string());
            }
        }
        wrong
    }

    fn check(&self, check: &str, wrong: &mut Vec<String>) -> rusqlite::Result<()> {
        let mut query = self.db.prepare(check)?;
        for line in query.query_map([], |row| row.get::<_, String>(0))? {
            wrong.push(line?);
        }
        wrong.retain(|line| line != "ok");
        Ok(())
    }

    /// Copies the file page by page into a new one under the same key; nobody writes to it meanwhile.
    pub fn copy_to(&self, file: &Path, key: &PageKey) -> Done<()> {
        let mut copy = Connection::open(file)?;
        copy.execute_batch(&key.pragma(self.seal))?;
        // It is read once and thrown away: what a power failure leaves of it is nothing to us.
        copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
        let copying = Backup::new(&self.db, &mut copy)?;
        match copying.step(-1)? {
            StepResult::Done => Ok(()),
            _ => Err(Fault::Sqlite(rusqlite::Error::SqliteFailure(Error::new(SQLITE_BUSY), None))),
        }
    }

    /// Opens it as files were sealed before.
    #[cfg(test)]
    pub fn open_older(file: &Path, key: &PageKey, mode: Mode) -> Done<Self> {
        Self::open_sealed(file, key, mode, PageSeal::Sha512)
    }

    /// The connection itself.
    #[cfg(test)]
    pub fn raw(&self) -> &Connection {
        &self.db
    }
}

impl Log {
    fn mark(&mut self) -> std::io::Result<&mut Mark> {
        match &mut self.mark {
            Some(mark) => Ok(mark),
            none => Ok(none.insert(Mark::open(&self.mark_path)?)),
        }
    }

    fn say(&mut self, frames: u64) -> std::io::Result<()> {
        // To close the log closes no lock: SQLite's are on the file and on the log's index.
        let mut log = File::open(&self.path)?;
        let mut salts = [0; 8];
        log.seek(SeekFrom::Start(16))?;
        log.read_exact(&mut salts)?;
        self.mark()?.say(Point { salts, frames, may_be_gone: false })
    }
}

/// The log of a file.
pub(crate) fn log_of(file: &Path) -> PathBuf {
    beside(file, "-wal")
}

/// The mark of how far a file's log was synced.
fn mark_of(file: &Path) -> PathBuf {
    beside(file, "-mark")
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_os_string();
    name.push(ending);
    file.with_file_name(name)
}

/// What the log of a file that nobody has open has lost, if anything.
pub(crate) fn log_damage(file: &Path) -> Done<Option<LogDamage>> {
    if sabotage::is("believes-the-log") {
        return Ok(None);
    }
    Ok(log::damage(&log_of(file), file, mark::read(&mark_of(file)))?)
}

/// Sets up how what is being written is kept apart, and sees that it was: SQLite answers before it has synced that, and goes on
/// with another way when it cannot.
fn set_log(db: &Connection) -> Done<()> {
    let mut answer = db.prepare(&format!("PRAGMA journal_mode = {LOG}"))?;
    let mut rows = answer.query([])?;
    while rows.next()?.is_some() {}
    let set: String = db.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    if set == LOG { Ok(()) } else { Err(Fault::NoLog { wanted: LOG, set }) }
}

const fn is_new_enough(version: i32) -> bool {
    version >= OLDEST
}

impl From<Lite> for super::Db {
    fn from(db: Lite) -> Self {
        Self::Lite(db)
    }
}

/// Whether the file is a plain SQLite file, whose first bytes say so; a sealed one begins with chance.
pub(crate) fn is_unsealed(file: &Path) -> bool {
    let mut begins = [0_u8; 16];
    File::open(file).and_then(|mut file| file.read_exact(&mut begins)).is_ok() && &begins == b"SQLite format 3\0"
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn a_sqlite_that_could_lose_its_log_is_refused_and_the_one_compiled_in_is_not() {
        assert!(!is_new_enough(3_051_002));
        assert!(is_new_enough(3_051_003));
        assert!(super::Lite::is_trusted(), "{}", rusqlite::version());
    }
}
