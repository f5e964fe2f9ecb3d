//! What an engine said when it could not, and what that means to us.

use postgres::error::SqlState;
use rusqlite::ErrorCode;
use std::io::ErrorKind;

/// What an engine said.
#[derive(Debug)]
pub(crate) enum Fault {
    /// SQLite said so.
    Sqlite(rusqlite::Error),
    /// PostgreSQL said so, or nothing any more.
    Postgres(postgres::Error),
    /// A cell does not read: a fault of the data, never a default.
    Unreadable {
        /// The column, counted from 0.
        column: usize,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The machine said so, of a file that is looked at without an engine.
    Machine(std::io::Error),
    /// A statement that always has a row had none.
    Missing(&'static str),
    /// SQLite keeps what is being written apart in another way than we rely on.
    NoLog {
        /// The way we rely on.
        wanted: &'static str,
        /// The way it took.
        set: String,
    },
}

/// What a fault means to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name, a label or an id is in use.
    Taken,
    /// There is no room; the engine has undone it.
    DiskFull,
    /// The disk, the file or the server only lets itself be read.
    ReadOnly,
    /// The file is not ours, or its key is another.
    NotADatabase,
    /// A page of the file does not read.
    Damaged,
    /// Somebody else holds it for too long.
    Busy,
    /// The engine is gone: what it did last is not known.
    Lost,
    /// Anything else.
    Other,
}

impl Fault {
    /// What it means.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Sqlite(error) => sqlite_kind(error),
            Self::Postgres(error) => postgres_kind(error),
            Self::Unreadable { .. } => Kind::Damaged,
            Self::Machine(error) => match error.kind() {
                ErrorKind::StorageFull => Kind::DiskFull,
                ErrorKind::ReadOnlyFilesystem => Kind::ReadOnly,
                _ => Kind::Other,
            },
            Self::Missing(_) | Self::NoLog { .. } => Kind::Other,
        }
    }
}

fn sqlite_kind(error: &rusqlite::Error) -> Kind {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => Kind::Taken,
        Some(ErrorCode::DiskFull) => Kind::DiskFull,
        Some(ErrorCode::ReadOnly) => Kind::ReadOnly,
        Some(ErrorCode::NotADatabase) => Kind::NotADatabase,
        Some(ErrorCode::DatabaseCorrupt) => Kind::Damaged,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Kind::Busy,
        _ => Kind::Other,
    }
}

fn postgres_kind(error: &postgres::Error) -> Kind {
    let Some(code) = error.code() else {
        // No answer of the server's: the connection broke, or the client refused a value before sending it.
        return if error.is_closed() || std::error::Error::source(error).is_some_and(|why| why.is::<std::io::Error>()) {
            Kind::Lost
        } else {
            Kind::Other
        };
    };
    match code.code() {
        text if text.starts_with("23") => Kind::Taken,
        _ if *code == SqlState::DISK_FULL => Kind::DiskFull,
        _ if *code == SqlState::READ_ONLY_SQL_TRANSACTION => Kind::ReadOnly,
        _ if [SqlState::DATA_CORRUPTED, SqlState::INDEX_CORRUPTED].contains(code) => Kind::Damaged,
        _ if [SqlState::LOCK_NOT_AVAILABLE, SqlState::T_R_DEADLOCK_DETECTED].contains(code) => Kind::Busy,
        // The server is being stopped, has crashed, or is not up yet.
        text if text.starts_with("57P") || text.starts_with("08") => Kind::Lost,
        _ => Kind::Other,
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::Machine(error)
    }
}

impl From<postgres::Error> for Fault {
    fn from(error: postgres::Error) -> Self {
        Self::Postgres(error)
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(error) => write!(f, "{error}"),
            // The server's DETAIL can quote a value of a row; only its message is told.
            Self::Postgres(error) => match error.as_db_error() {
                Some(told) => write!(f, "{} ({})", told.message(), told.code().code()),
                None => write!(f, "{error}"),
            },
            Self::Unreadable { column, what } => write!(f, "column {column} does not read: {what}"),
            Self::Machine(error) => write!(f, "{error}"),
            Self::Missing(statement) => write!(f, "{statement} found no row"),
            Self::NoLog { wanted, set } => write!(f, "the journal mode is {set}, and {wanted} is needed"),
        }
    }
}
