//! What was done for the house by a process beside the one that serves: a small file in its folder, for the store is not theirs.
//!
//! It holds names and times, nothing of anybody. Like the store's own notes it is advice, not proof: whoever writes in the folder
//! can write it.

use crate::installation::{folder_problem, replace_for_owner};
use crate::problem::Problem;
use mukti_terms::when::Moment;
use std::collections::BTreeMap;
use std::path::Path;

/// The name of the file.
const FILE: &str = "noted.toml";

/// Remembers that something was done.
pub(crate) fn note(folder: &Path, name: &str, now: Moment) -> Result<(), Problem> {
    let mut noted = read(folder);
    noted.insert(name.to_string(), now.unix());
    let lines = noted.iter().map(|(name, at)| format!("\"{name}\" = {at}\n"));
    let text = "# What was last done for this folder beside the process that serves it, in seconds since 1970.\n";
    let text = std::iter::once(text.to_string()).chain(lines).collect::<String>();
    let file = folder.join(FILE);
    replace_for_owner(&file, &text).map_err(|error| folder_problem(&file, &error))
}

/// When something was last done, if it is noted; a time still to come was not written by us.
pub(crate) fn noted(folder: &Path, name: &str, now: Moment) -> Option<Moment> {
    read(folder).get(name).filter(|at| **at <= now.unix()).map(|at| Moment::from_unix(*at))
}

/// Everything noted; nothing where there is no file or it does not read: then what was done looks undone, and is done again.
fn read(folder: &Path) -> BTreeMap<String, i64> {
    let plain = |name: &String| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ' || byte == b'-');
    let text = std::fs::read_to_string(folder.join(FILE)).unwrap_or_default();
    let noted: BTreeMap<String, i64> = toml::from_str(&text).unwrap_or_default();
    noted.into_iter().filter(|(name, _)| plain(name)).collect()
}
