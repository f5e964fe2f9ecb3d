//! The folder on this machine: its lock, so that one process writes, and its reserve, so that forgetting works on a full disk.

use crate::error::StoreError;
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// The journal and what was worked out from it.
const JOURNAL: &str = "mukti.sqlite";
/// The keys, apart.
const KEYS: &str = "keys.sqlite";
/// Held while a process writes here.
const LOCK: &str = "lock";
/// Room kept back.
const RESERVE: &str = "reserve";
/// Where a copy is put back until all of it is there.
const RESTORING: &str = "restoring";
/// Copies of the keys' file while they are read, one a process.
const ASIDE: &str = "keys.aside-";
/// 16 MiB.
const RESERVE_BYTES: usize = 16 << 20;

/// One folder.
pub(crate) struct Folder {
    path: PathBuf,
    /// Held for as long as this lives; the system lets go of it when the process ends, however it ends.
    _lock: Option<File>,
}

impl Folder {
    /// Takes the folder for writing, made if it is not there: nobody else may while this lives.
    pub fn take(path: &Path) -> Result<Self, StoreError> {
        make(path)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path.join(LOCK))
            .map_err(|error| failed("opening the lock", &error))?;
        match lock.try_lock() {
            Ok(()) if path.join(RESTORING).exists() => Err(StoreError::HalfRestored),
            Ok(()) => Ok(Self { path: path.to_path_buf(), _lock: Some(lock) }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => Err(failed("taking the lock", &error)),
        }
    }

    /// The folder as it is, to read while another process may write.
    pub fn look(path: &Path) -> Self {
        Self { path: path.to_path_buf(), _lock: None }
    }

    /// Keeps writers out for as long as what is given lives; nothing if one is there already, or nobody may lock.
    pub fn while_nobody_writes(&self) -> Option<Still> {
        match File::open(self.path.join(LOCK)) {
            Ok(lock) => lock.try_lock_shared().is_ok().then_some(Still { _lock: Some(lock) }),
            // Whoever writes takes it first.
            Err(error) => (error.kind() == ErrorKind::NotFound).then_some(Still { _lock: None }),
        }
    }

    /// Refuses a folder in which there is nothing to look at.
    pub fn holds_a_memory(&self) -> Result<(), StoreError> {
        if self.path.join(RESTORING).exists() {
            return Err(StoreError::HalfRestored);
        }
        if self.journal().exists() { Ok(()) } else { Err(StoreError::NothingThere) }
    }

    /// The file of the journal.
    pub fn journal(&self) -> PathBuf {
        self.path.join(JOURNAL)
    }

    /// The file of the keys.
    pub fn keys(&self) -> PathBuf {
        self.path.join(KEYS)
    }

    /// Where a copy of the keys' file may stand, to be read at leisure; gone when this is dropped.
    pub fn keys_aside(&self) -> Aside {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("{ASIDE}{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        Aside(self.path.join(name))
    }

    /// Takes away copies of the keys that a process which ended left behind, and the empty rollback file of earlier versions.
    pub fn take_away_what_was_left(&self) {
        let rollback = self.path.join(format!("{KEYS}-journal"));
        if std::fs::metadata(&rollback).is_ok_and(|known| known.len() == 0) {
            let _ = std::fs::remove_file(rollback);
        }
        let files = std::fs::read_dir(&self.path).into_iter().flatten().flatten();
        for file in files.filter(|file| file.file_name().to_string_lossy().starts_with(ASIDE)) {
            // One that does not go now is tried again the next time.
            let _ = std::fs::remove_file(file.path());
        }
    }

    /// Fills the reserve again if it is not whole; whether it is. No room for it is no fault: it was given up for a reason.
    pub fn keep_reserve(&self) -> Result<bool, StoreError> {
        let file = self.path.join(RESERVE);
        if std::fs::metadata(&file).is_ok_and(|known| known.len() == RESERVE_BYTES as u64) {
            return Ok(true);
        }
        let Err(error) = fill(&file) else { return Ok(true) };
        self.give_up_reserve();
        match failed("filling the reserve", &error) {
            StoreError::DiskFull | StoreError::ReadOnly => Ok(false),
            // A disk that cannot even keep noise is not written on.
            other => Err(other),
        }
    }

    /// Makes the names of the files durable. SQLite syncs the folder too, and does not look at the answer.
    pub fn sync(&self) -> Result<(), StoreError> {
        File::open(&self.path)
            .and_then(|folder| folder.sync_all())
            .map_err(|error| failed("syncing the folder", &error))
    }

    /// Gives the reserve's room back to the disk.
    pub fn give_up_reserve(&self) -> bool {
        std::fs::remove_file(self.path.join(RESERVE)).is_ok()
    }
}

/// Nobody writes while this lives.
pub(crate) struct Still {
    _lock: Option<File>,
}

/// A file set aside.
pub(crate) struct Aside(PathBuf);

impl Aside {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        let file = self.0.file_name().unwrap_or_default();
        // It is a copy of a file with a log, and whoever opens it makes an empty one.
        for ending in ["", "-wal", "-shm"] {
            let mut name = file.to_os_string();
            name.push(ending);
            // What does not go now is taken away when the folder is next opened.
            let _ = std::fs::remove_file(self.0.with_file_name(name));
        }
    }
}

/// A copy on its way back into a folder.
pub(crate) struct Restoring {
    into: PathBuf,
    /// Nobody else writes here meanwhile.
    _folder: Folder,
}

impl Restoring {
    /// Begins in a folder that holds no memory.
    pub fn begin(into: &Path) -> Result<Self, StoreError> {
        let folder = Folder::take(into)?;
        if folder.journal().exists() || folder.keys().exists() {
            return Err(StoreError::NotEmpty);
        }
        make(&into.join(RESTORING))?;
        Ok(Self { into: into.to_path_buf(), _folder: folder })
    }

    /// Where its files grow.
    pub fn path(&self) -> PathBuf {
        self.into.join(RESTORING)
    }

    /// All of it is there: the files take their places. Until the last step the folder is refused as half restored.
    pub fn end(self) -> Result<(), StoreError> {
        let doing = "putting restored files in their places";
        let told = |error: std::io::Error| failed(doing, &error);
        for file in [JOURNAL, KEYS] {
            let log = self.path().join(format!("{file}-wal"));
            if std::fs::metadata(log).is_ok_and(|log| log.len() > 0) {
                return Err(StoreError::Failed { doing, said: "some of it is still in the log".to_string() });
            }
        }
        for file in [JOURNAL, KEYS] {
            std::fs::rename(self.path().join(file), self.into.join(file)).map_err(told)?;
        }
        File::open(&self.into).and_then(|folder| folder.sync_all()).map_err(told)?;
        std::fs::remove_dir_all(self.path()).map_err(told)?;
        File::open(&self.into).and_then(|folder| folder.sync_all()).map_err(told)
    }
}

/// Makes the folder for its owner only, and its name durable in the folder above.
fn make(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| failed("making the folder", &error))?;
    let above = path.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(above).and_then(|above| above.sync_all()).map_err(|error| failed("syncing the folder", &error))
}

/// Writes the reserve out in full, of bytes no file system stores smaller.
fn fill(file: &Path) -> std::io::Result<()> {
    let mut out = File::create(file)?;
    let mut block = vec![0_u8; 1 << 20];
    let mut word = 0x9E37_79B9_7F4A_7C15_u64;
    for _ in 0..RESERVE_BYTES / block.len() {
        for eight in block.chunks_exact_mut(8) {
            // xorshift64: noise, not chance; nothing secret hangs on it.
            word ^= word << 13;
            word ^= word >> 7;
            word ^= word << 17;
            eight.copy_from_slice(&word.to_le_bytes());
        }
        out.write_all(&block)?;
    }
    out.sync_all()
}

/// What the machine said about a file, as ours.
pub(crate) fn failed(doing: &'static str, error: &std::io::Error) -> StoreError {
    match error.kind() {
        ErrorKind::StorageFull => StoreError::DiskFull,
        ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        _ => StoreError::Failed { doing, said: error.to_string() },
    }
}

/// What of a memory lies in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum There {
    /// Neither the journal nor the keys.
    Nothing,
    /// One of the two: half a backup was restored, or half of it was lost.
    Half,
    /// Both.
    Both,
}

/// What of a memory lies in a folder; opens nothing.
#[must_use]
pub fn what_is_there(folder: &Path) -> There {
    match (folder.join(JOURNAL).exists(), folder.join(KEYS).exists()) {
        (false, false) => There::Nothing,
        (true, true) => There::Both,
        _ => There::Half,
    }
}

#[cfg(test)]
mod tests {
    use super::Folder;
    use crate::error::StoreError;

    #[test]
    fn a_folder_is_taken_once_and_is_free_again_when_it_is_let_go() {
        let place = tempfile::tempdir().unwrap();
        let taken = Folder::take(place.path()).unwrap();
        assert!(matches!(Folder::take(place.path()), Err(StoreError::InUse)));
        drop(taken);
        assert!(Folder::take(place.path()).is_ok());
    }

    #[test]
    fn the_reserve_is_whole_until_it_is_given_up() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::take(place.path()).unwrap();
        assert!(folder.keep_reserve().unwrap());
        let file = place.path().join("reserve");
        assert_eq!(std::fs::metadata(&file).unwrap().len(), 16 << 20);
        #[cfg(unix)]
        assert!(std::os::unix::fs::MetadataExt::blocks(&std::fs::metadata(&file).unwrap()) * 512 >= 16 << 20);
        assert!(folder.give_up_reserve());
        assert!(!file.exists());
        assert!(!folder.give_up_reserve(), "there was nothing left to give up");
    }
}
