//! A continuous copy into a second folder, better on another disk: what was kept is there ten seconds later.
//!
//! Each start begins a folder of its own with a whole copy; after it come parts with what was added. The keys are written whole each
//! time, in place of those before: a key that was destroyed here does not live on over there.

use super::sealed::Sealed;
use crate::desk::Desk;
use crate::installation::folder_problem;
use crate::problem::Problem;
use mukti_terms::when::Moment;
use std::path::{Path, PathBuf};

/// The file of the keys.
const KEYS: &str = "keys.age";

/// A stream into a folder.
#[derive(Debug)]
pub struct Stream {
    folder: PathBuf,
    /// How many entries the parts so far hold.
    size: u64,
    parts: u32,
    key_change: Option<u64>,
}

impl Desk {
    /// Begins a stream with a whole copy, and lets go of those of earlier starts.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn begin_stream(&self, now: Moment, folder: &Path) -> Result<Stream, Problem> {
        let own = folder.join(format!("{:012}", now.unix()));
        std::fs::create_dir_all(&own).map_err(|error| folder_problem(&own, &error))?;
        let mut stream = Stream { folder: own, size: 0, parts: 0, key_change: None };
        self.add_part(&mut stream, None)?;
        self.renew_keys(&mut stream)?;
        let mut all = starts(folder)?;
        // The new one is whole by now: an older one would only keep keys that were destroyed since.
        all.pop();
        for old in all {
            std::fs::remove_dir_all(&old).map_err(|error| folder_problem(&old, &error))?;
        }
        Ok(stream)
    }

    /// Adds what came since; whether anything did.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn go_on(&self, stream: &mut Stream) -> Result<bool, Problem> {
        let grown = self.store.head()?.size() > stream.size;
        if grown {
            let since = stream.size;
            self.add_part(stream, Some(since))?;
        }
        Ok(self.renew_keys(stream)? || grown)
    }

    fn add_part(&self, stream: &mut Stream, since: Option<u64>) -> Result<(), Problem> {
        let path = stream.folder.join(format!("{:08}.age", stream.parts + 1));
        let mut file = Sealed::create(&path, &self.installation()?, &self.vault.data().newest.backup_secret())?;
        let copied = self.store.copy_journal(since, &mut file)?;
        file.finish()?;
        stream.size = copied.tree.size();
        stream.parts += 1;
        Ok(())
    }

    fn renew_keys(&self, stream: &mut Stream) -> Result<bool, Problem> {
        let change = self.store.key_change()?;
        if stream.key_change == Some(change) {
            return Ok(false);
        }
        let (path, new) = (stream.folder.join(KEYS), stream.folder.join("keys.new"));
        let told = |error: std::io::Error| folder_problem(&path, &error);
        if new.exists() {
            std::fs::remove_file(&new).map_err(told)?;
        }
        let mut file = Sealed::create(&new, &self.installation()?, &self.vault.data().newest.backup_secret())?;
        let copied = self.store.copy_keys(None, &mut file)?;
        file.finish()?;
        std::fs::rename(&new, &path).map_err(told)?;
        crate::installation::sync_folder(&path).map_err(told)?;
        stream.key_change = Some(copied.change);
        Ok(true)
    }
}

/// The parts of the newest start in a stream's folder, in order, and its keys.
pub(super) fn parts(folder: &Path) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Problem> {
    let own = starts(folder)?.pop().unwrap_or_else(|| folder.to_path_buf());
    let mut journals: Vec<PathBuf> = files(&own)?.into_iter().filter(|path| is_part(path)).collect();
    journals.sort();
    Ok((journals, vec![own.join(KEYS)]))
}

fn is_part(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.strip_suffix(".age").is_some_and(|number| number.len() == 8 && number.bytes().all(|b| b.is_ascii_digit()))
}

/// The folder of each start, the oldest first.
fn starts(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let mut starts: Vec<PathBuf> = files(folder)?.into_iter().filter(|path| path.is_dir()).collect();
    starts.sort();
    Ok(starts)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let told = |error: std::io::Error| folder_problem(folder, &error);
    std::fs::read_dir(folder).map_err(told)?.map(|entry| Ok(entry.map_err(told)?.path())).collect()
}
