//! When the store or the machine fails: from its error to a problem with a stable code.

use crate::problem::Problem;
use mukti_store::StoreError;
use std::path::Path;

/// What a failure of the store means to whoever is at the desk.
impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Moved => Self::ChangedMeanwhile,
            StoreError::Taken => Self::NameTaken,
            StoreError::NotGood => Self::CodeUsed,
            StoreError::DiskFull => Self::DiskFull,
            StoreError::OtherVersion => Self::OtherVersion { folder: String::new() },
            StoreError::Conflict => Self::Conflict,
            StoreError::KeyReplaced => Self::KeyReplaced,
            StoreError::Held => Self::Held,
            StoreError::NotEmpty => Self::NotEmpty { folder: String::new() },
            StoreError::ReadOnly => Self::ReadOnly,
            StoreError::WrongKey => Self::WrongKey,
            StoreError::NotLocal { host } => Self::NotLocal { host },
            StoreError::NotDurable { wanted } => Self::NotDurable { wanted: wanted.to_string() },
            StoreError::TooOld { said } => Self::TooOld { said },
            StoreError::LogDamaged { file, frame, commits } => Self::LogDamaged { file, frame, commits },
            StoreError::Failed { doing, said } | StoreError::Damaged { doing, said } => Self::Broken { doing, said },
            other => Self::Broken { doing: "using the store", said: other.to_string() },
        }
    }
}

/// A folder that could not be opened is named.
pub(crate) fn opening(folder: &Path, error: StoreError) -> Problem {
    let folder = folder.display().to_string();
    match error {
        StoreError::OtherVersion => Problem::OtherVersion { folder },
        StoreError::Failed { said, .. } => Problem::Folder { folder, said },
        StoreError::InUse => Problem::InUse { folder },
        StoreError::NothingThere => Problem::HalfRestored { folder },
        other @ (StoreError::DiskFull
        | StoreError::ReadOnly
        | StoreError::WrongKey
        | StoreError::NotLocal { .. }
        | StoreError::NotDurable { .. }
        | StoreError::TooOld { .. }
        | StoreError::LogDamaged { .. }) => other.into(),
        other => Problem::Folder { folder, said: other.to_string() },
    }
}
