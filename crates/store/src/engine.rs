//! The two engines behind one small face: SQLite in a folder, PostgreSQL by address; the same statements run on both.

mod fault;
mod log;
mod mark;
mod postgres;
mod row;
mod sqlite;
mod value;

pub(crate) use fault::{Fault, Kind};
pub(crate) use log::LogDamage;
pub(crate) use postgres::{JOURNAL, KEYS, Pg};
pub(crate) use row::Row;
pub(crate) use sqlite::{Lite, Mode, READERS_WAITED_FOR, is_unsealed, log_damage, log_of};
pub(crate) use value::{V, Value};

use crate::statements::Statement;

/// Values in the order of `$1`, `$2` …
macro_rules! values {
    ($($value:expr),* $(,)?) => { [$($crate::engine::Value::value(&$value)),*] };
}
pub(crate) use values;

/// What an engine answers.
pub(crate) type Done<T> = std::result::Result<T, Fault>;

/// One connection to one engine.
pub(crate) enum Db {
    /// One SQLite file.
    Lite(Lite),
    /// One PostgreSQL database.
    Pg(Box<Pg>),
}

impl Db {
    /// Runs a statement and tells how many rows it touched.
    pub fn execute(&mut self, statement: &'static Statement, ask: &[V<'_>]) -> Done<u64> {
        match self {
            Self::Lite(db) => db.execute(statement, ask),
            Self::Pg(db) => db.execute(statement, ask),
        }
    }

    /// Hands over every row until `take` answers `false`; never more than one row is held.
    pub fn each(
        &mut self,
        statement: &'static Statement,
        ask: &[V<'_>],
        mut take: impl FnMut(&Row<'_>) -> Done<bool>,
    ) -> Done<()> {
        match self {
            Self::Lite(db) => db.each(statement, ask, &mut take),
            Self::Pg(db) => db.each(statement, ask, &mut take),
        }
    }

    /// Every row, read.
    pub fn rows<T>(
        &mut self,
        statement: &'static Statement,
        ask: &[V<'_>],
        mut read: impl FnMut(&Row<'_>) -> Done<T>,
    ) -> Done<Vec<T>> {
        let mut found = Vec::new();
        self.each(statement, ask, |row| {
            found.push(read(row)?);
            Ok(true)
        })?;
        Ok(found)
    }

    /// The first row, if there is one.
    pub fn maybe<T>(
        &mut self,
        statement: &'static Statement,
        ask: &[V<'_>],
        mut read: impl FnMut(&Row<'_>) -> Done<T>,
    ) -> Done<Option<T>> {
        let mut found = None;
        self.each(statement, ask, |row| {
            found = Some(read(row)?);
            Ok(false)
        })?;
        Ok(found)
    }

    /// The one row a statement always has.
    pub fn one<T>(
        &mut self,
        statement: &'static Statement,
        ask: &[V<'_>],
        read: impl FnMut(&Row<'_>) -> Done<T>,
    ) -> Done<T> {
        self.maybe(statement, ask, read)?.ok_or(Fault::Missing(statement.name))
    }

    /// Begins to write: from here until [`commit`](Self::commit) nobody else writes, in this process or another.
    pub fn begin(&mut self) -> Done<()> {
        match self {
            Self::Lite(db) => db.batch("BEGIN IMMEDIATE"),
            Self::Pg(db) => db.begin(),
        }
    }

    /// Begins to read everything as it is at one moment.
    pub fn begin_reading(&mut self) -> Done<()> {
        match self {
            Self::Lite(db) => db.batch("BEGIN DEFERRED"),
            Self::Pg(db) => db.batch("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        }
    }

    /// Makes what was written durable.
    pub fn commit(&mut self) -> Done<()> {
        match self {
            Self::Lite(db) => db.batch("COMMIT"),
            Self::Pg(db) => db.batch("COMMIT"),
        }
    }

    /// Undoes what was written since [`begin`](Self::begin).
    pub fn roll_back(&mut self) -> Done<()> {
        match self {
            Self::Lite(db) if !db.in_transaction() => Ok(()),
            Self::Lite(db) => db.batch("ROLLBACK"),
            Self::Pg(db) => db.batch("ROLLBACK"),
        }
    }

    /// Sets one deed of the group apart from the others.
    pub fn set_apart(&mut self) -> Done<()> {
        self.batch("SAVEPOINT deed")
    }

    /// Keeps the deed set apart.
    pub fn keep(&mut self) -> Done<()> {
        self.batch("RELEASE SAVEPOINT deed")
    }

    /// Undoes the deed set apart.
    pub fn undo(&mut self) -> Done<()> {
        self.batch("ROLLBACK TO SAVEPOINT deed; RELEASE SAVEPOINT deed")
    }

    /// Whether the engine ended the transaction by itself, as SQLite does on a full disk.
    pub fn gave_up(&self) -> bool {
        match self {
            Self::Lite(db) => !db.in_transaction(),
            Self::Pg(_) => false,
        }
    }

    /// Whether the engine is no longer there.
    pub fn is_lost(&self) -> bool {
        match self {
            Self::Lite(_) => false,
            Self::Pg(db) => db.is_lost(),
        }
    }

    /// Runs statements that are the same on both engines and answer nothing.
    pub fn batch(&mut self, statements: &str) -> Done<()> {
        match self {
            Self::Lite(db) => db.batch(statements),
            Self::Pg(db) => db.batch(statements),
        }
    }
}
