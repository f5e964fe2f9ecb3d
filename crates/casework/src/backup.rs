//! Backups while people work, sealed with age; the keys apart; restored into an empty place and proved to be whole.
//!
//! `OUT` holds the journal, files and lists; `OUT.keys` holds the keys, and must not outlive what is to be forgotten. Each begins
//! with what `installation.toml` says, in the open, so that the key file or the passphrase is all one needs beside it.

mod sealed;
pub mod stream;

use crate::desk::{Desk, INSTALLATION, look_desk};
use crate::health::{beside, noted};
use crate::installation::{self, Place, folder_problem};
use crate::problem::Problem;
use crate::proof::Trust;
use crate::vault::broken;
use mukti_journal::hex;
use mukti_store::{Location, Store, StoreError, Write};
use mukti_terms::when::Moment;
use sealed::{Opened, Sealed};
use std::io::Read;
use std::path::{Path, PathBuf};

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// How many entries it holds.
    pub entries: u64,
    /// The root over them, base 16.
    pub root: String,
    /// Bytes of `OUT`.
    pub bytes: u64,
    /// Bytes of `OUT.keys`.
    pub keys_bytes: u64,
}

/// A backup that was put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// How many entries it holds.
    pub entries: u64,
    /// The root over them, base 16.
    pub root: String,
}

/// A restore that was compared with what it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Whether the root over all entries is the same.
    pub same_root: bool,
    /// Entries opened in both and compared.
    pub opened: u64,
    /// Of those, the ones that differed or did not open.
    pub differed: u64,
}

/// The file of the keys that belongs to a backup.
#[must_use]
pub fn keys_of(out: &Path) -> PathBuf {
    let mut name = out.file_name().unwrap_or_default().to_os_string();
    name.push(".keys");
    out.with_file_name(name)
}

impl Desk {
    /// Writes a backup to `OUT` and `OUT.keys` while others read and write. Neither file may be there.
    ///
    /// # Errors
    /// The memory cannot be read, or a file not written.
    pub fn backup(&self, out: &Path) -> Result<Backup, Problem> {
        let head = self.installation()?;
        let secret = self.vault.data().newest.backup_secret();
        // The journal first: then every entry in it has its key, or was forgotten since.
        let mut file = Sealed::create(out, &head, &secret)?;
        let copied = self.store.copy_journal(None, &mut file)?;
        let bytes = file.finish()?;
        let mut file = Sealed::create(&keys_of(out), &head, &secret)?;
        self.store.copy_keys(None, &mut file)?;
        let keys_bytes = file.finish()?;
        let (entries, root) = (copied.tree.size(), hex::encode(&copied.tree.root()));
        Ok(Backup { entries, root, bytes, keys_bytes })
    }

    /// Remembers that a backup was made; beside a process that serves, in a small file in the folder.
    ///
    /// # Errors
    /// Neither the store nor the folder can be written.
    pub fn note_backup(&self, now: Moment, made: &Backup) -> Result<(), Problem> {
        for name in [noted::BACKUP, noted::KEYS] {
            self.note(name, format!("{} {}", made.entries, made.root), now)?;
        }
        Ok(())
    }

    /// Remembers that a restore was proved, likewise.
    ///
    /// # Errors
    /// Neither the store nor the folder can be written.
    pub fn note_drill(&self, now: Moment, compared: &Compared) -> Result<(), Problem> {
        self.note(noted::DRILL, format!("{} {}", compared.opened, compared.differed), now)
    }

    fn note(&self, name: &'static str, value: String, now: Moment) -> Result<(), Problem> {
        match self.store.write(Write::Note { name: name.into(), value, now: now.unix() }) {
            Err(StoreError::ReadOnly) => beside::note(&self.folder, name, now),
            other => Ok(other?),
        }
    }

    /// Compares a restored memory with this one: the root, and some entries chosen by chance, opened in both.
    ///
    /// # Errors
    /// Either cannot be read.
    pub fn compare(&self, made: &Backup, restored: &Self, openings: u64) -> Result<Compared, Problem> {
        let verified = restored.verify_journal(&Trust::default())?;
        let same_root = verified.fault.is_none() && verified.root == made.root && verified.entries == made.entries;
        let mut compared = Compared { same_root, opened: 0, differed: 0 };
        let (mut here, mut there) = (self.keys(None), restored.keys(None));
        for _ in 0..openings.min(made.entries) {
            let position = crate::chance::bits()? % u128::from(made.entries) + 1;
            let position = u64::try_from(position).map_err(|_| broken("a position out of range"))?;
            compared.opened += 1;
            let one = self.store.entry_at(position)?;
            let two = restored.store.entry_at(position)?;
            let same = match (&one, &two) {
                (Some(one), Some(two)) => {
                    one == two
                        && here.open_one(position, &one.sealed)?.map(|(entry, _)| entry)
                            == there.open_one(position, &two.sealed)?.map(|(entry, _)| entry)
                }
                _ => false,
            };
            compared.differed += u64::from(!same);
        }
        Ok(compared)
    }
}

/// Puts a backup back into an empty place: a file `IN` with `IN.keys` beside it, or a folder of a stream.
///
/// # Errors
/// The place is not empty; the key does not open it; a piece is damaged or missing, by its number.
pub fn restore(place: &Place, from: &Path) -> Result<Restored, Problem> {
    let (journals, keys) =
        if from.is_dir() { stream::parts(from)? } else { (vec![from.to_path_buf()], vec![keys_of(from)]) };
    let first = journals.first().ok_or(Problem::KeyMissing { file: from.display().to_string() })?;
    let text = sealed::head(first)?;
    let unlocked = installation::unlock(place, &text).map_err(|problem| match problem {
        Problem::InstallationDamaged { .. } => Problem::NoBackup { file: first.display().to_string() },
        other => other,
    })?;
    let secret = unlocked.data.backup_secret();
    let open = |files: &[PathBuf]| -> Result<Vec<Opened>, Problem> {
        files.iter().map(|file| Opened::open(file, &text, &secret)).collect()
    };
    let (mut journals, mut keys) = (open(&journals)?, open(&keys)?);
    let location = match &place.database {
        Some(url) => Location::Postgres { url: url.clone() },
        None => Location::Folder { path: place.folder.clone(), journal: unlocked.journal(), keys: unlocked.keys() },
    };
    let restored = mukti_store::copy::restore(&location, &mut as_readers(&mut journals), &mut as_readers(&mut keys));
    let restored = restored.map_err(|error| sealed::told(&place.folder, &journals, &keys, error))?;
    match &place.database {
        None => {
            let file = place.file();
            installation::replace_for_owner(&file, &text).map_err(|error| folder_problem(&file, &error))?;
        }
        Some(_) => {
            let store = Store::open(location).map_err(|error| crate::world::opening(&place.folder, error))?;
            store.write(Write::Note { name: INSTALLATION.into(), value: text, now: 0 })?;
        }
    }
    if restored.stale_views {
        crate::desk::open_desk(place)?.rebuild()?;
    }
    Ok(Restored { entries: restored.tree.size(), root: hex::encode(&restored.tree.root()) })
}

/// Opens what was restored, only to read.
///
/// # Errors
/// As [`look_desk`].
pub fn look_restored(place: &Place) -> Result<Desk, Problem> {
    look_desk(place)
}

fn as_readers(files: &mut [Opened]) -> Vec<&mut dyn Read> {
    files.iter_mut().map(|file| file as &mut dyn Read).collect()
}
