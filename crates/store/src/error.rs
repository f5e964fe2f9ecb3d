//! Why something could not be kept or found.

use crate::engine::{Fault, Kind};

/// What the store could not do.
#[derive(Clone, Debug)]
pub enum StoreError {
    /// Somebody else wrote here since it was read: read it again.
    Moved,
    /// The name, the label, or the place of a key is in use: read it again.
    Taken,
    /// The code was used or has run out.
    NotGood,
    /// The same id is kept with other words.
    Conflict,
    /// The law forbids to destroy this now.
    Held,
    /// The disk is full; nothing of it was kept, and the store goes on.
    DiskFull,
    /// The disk or the server only lets itself be read; nothing of it was kept, and the store goes on.
    ReadOnly,
    /// The place holds data of another version, or none of ours.
    OtherVersion,
    /// There is nothing at this place.
    NothingThere,
    /// There is something at this place; a copy is put back into an empty one only.
    NotEmpty,
    /// A copy was being put back here and did not come to its end: begin again in an empty place.
    HalfRestored,
    /// The key of another installation, or the first page is damaged: the two cannot be told apart.
    WrongKey,
    /// Another process writes in this folder.
    InUse,
    /// A page, a row or a cell does not read.
    Damaged {
        /// What was being done.
        doing: &'static str,
        /// What was found.
        said: String,
    },
    /// What was kept last lay in the engine's log, and the log has lost some of it.
    LogDamaged {
        /// The log.
        file: String,
        /// The first frame that does not read, from 1; 0 is the log's beginning, or the whole of it.
        frame: u64,
        /// Commits that are seen behind it.
        commits: u64,
    },
    /// The engine is older than the oldest one trusted.
    TooOld {
        /// Which it is, and which is needed.
        said: String,
    },
    /// The server does not promise that what it has committed survives.
    NotDurable {
        /// The setting that is needed, e.g. `fsync = on`.
        wanted: &'static str,
    },
    /// The server is on another machine, and the way there is in the open.
    NotLocal {
        /// The machine.
        host: String,
    },
    /// Another process has replaced the key that this one seals under.
    KeyReplaced,
    /// The connection broke while committing, and what the server did cannot be known: ask again by the same id.
    Unknown,
    /// The world failed.
    Failed {
        /// What was being done.
        doing: &'static str,
        /// What the engine or the machine said.
        said: String,
    },
}

impl StoreError {
    /// What an engine said while something was being done.
    pub(crate) fn from_fault(doing: &'static str, fault: &Fault) -> Self {
        match fault.kind() {
            Kind::Taken => Self::Taken,
            Kind::DiskFull => Self::DiskFull,
            Kind::ReadOnly => Self::ReadOnly,
            Kind::Damaged | Kind::NotADatabase => Self::Damaged { doing, said: fault.to_string() },
            Kind::Busy | Kind::Lost | Kind::Other => Self::Failed { doing, said: fault.to_string() },
        }
    }
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Moved => f.write_str("it was written in since it was read"),
            Self::Taken => f.write_str("the name is in use"),
            Self::Conflict => f.write_str("the same id is kept with other words"),
            Self::KeyReplaced => f.write_str("another process has replaced the key that this one seals under"),
            Self::Held => f.write_str("the law forbids to destroy this now"),
            Self::NotGood => f.write_str("the code was used or has run out"),
            Self::DiskFull => f.write_str("the disk is full"),
            Self::ReadOnly => f.write_str("the disk or the server only lets itself be read"),
            Self::OtherVersion => f.write_str("the data was made by another version"),
            Self::NothingThere => f.write_str("there is nothing at this place"),
            Self::NotEmpty => f.write_str("there is something at this place already"),
            Self::HalfRestored => f.write_str("a copy was put back here by half"),
            Self::WrongKey => f.write_str("the key is of another installation, or the first page is damaged"),
            Self::InUse => f.write_str("another process writes here"),
            Self::Damaged { doing, said } => write!(f, "{doing}: damaged: {said}"),
            Self::LogDamaged { file, frame, commits } => {
                write!(f, "{file} does not read from frame {frame} on, and {commits} commits are seen behind it")
            }
            Self::TooOld { said } => write!(f, "the engine is too old: {said}"),
            Self::NotDurable { wanted } => write!(f, "the server does not keep what it commits; it needs {wanted}"),
            Self::NotLocal { host } => {
                write!(f, "the server {host} is on another machine, and the way there is in the open")
            }
            Self::Unknown => f.write_str("the server was lost while committing, and what it did is not known"),
            Self::Failed { doing, said } => write!(f, "{doing}: {said}"),
        }
    }
}

impl std::error::Error for StoreError {}
