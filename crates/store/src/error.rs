//! Why something could not be kept or found.

/// What the store could not do.
#[derive(Debug)]
pub enum StoreError {
    /// Somebody else wrote in this case since it was read: read it again.
    Moved,
    /// The name or label is in use.
    Taken,
    /// The code was used or has run out.
    NotGood,
    /// The disk is full; nothing of it was kept, and the store goes on.
    DiskFull,
    /// The folder holds data of another version, or none of ours.
    OtherVersion,
    /// The world failed.
    Failed {
        /// What was being done.
        doing: &'static str,
        /// What SQLite or the machine said.
        said: String,
    },
}

impl StoreError {
    /// What SQLite said while something was being done.
    pub(crate) fn from_sqlite(doing: &'static str, error: &rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::DiskFull,
            Some(rusqlite::ErrorCode::NotADatabase) => Self::OtherVersion,
            _ => Self::Failed { doing, said: error.to_string() },
        }
    }

    /// The same answer for everybody who waits for one commit.
    pub(crate) fn again(&self) -> Self {
        match self {
            Self::Moved => Self::Moved,
            Self::Taken => Self::Taken,
            Self::NotGood => Self::NotGood,
            Self::DiskFull => Self::DiskFull,
            Self::OtherVersion => Self::OtherVersion,
            Self::Failed { doing, said } => Self::Failed { doing, said: said.clone() },
        }
    }
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Moved => f.write_str("the case was written in since it was read"),
            Self::Taken => f.write_str("the name is in use"),
            Self::NotGood => f.write_str("the code was used or has run out"),
            Self::DiskFull => f.write_str("the disk is full"),
            Self::OtherVersion => f.write_str("the data was made by another version"),
            Self::Failed { doing, said } => write!(f, "{doing}: {said}"),
        }
    }
}

impl std::error::Error for StoreError {}
