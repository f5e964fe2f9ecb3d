//! What rotted: which file of a folder, which of its pages, and which entries cannot be relied on.

use crate::engine::{Db, Done, Lite, LogDamage, Mode, log_damage, log_of, values};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::journal::{read_into, whole};
use crate::location::{Location, PageKey};
use crate::pool::{open_file, open_keys_to_read};
use crate::read;
use crate::statements as sql;
use std::ops::RangeInclusive;
use std::path::Path;
use std::time::Duration;

/// After so many entries in a row that do not read, where nobody can say how many there are, the rest is given up.
const GIVE_UP_AFTER: u64 = 10_000;

/// How often a folder that is being written in is looked at until what is found is believed.
const LOOKS: usize = 4;
/// How long between two looks.
const BETWEEN_LOOKS: Duration = Duration::from_millis(250);

/// One file that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// Its name in the folder.
    pub file: String,
    /// Pages whose seal does not hold, from 1; empty where that cannot be said.
    pub pages: Vec<u64>,
    /// The first and the last entry that is not as it was kept; `None` where every one is, or where it is not the journal's file.
    /// The last is `u64::MAX` where nobody can say how many there were.
    pub entries: Option<RangeInclusive<u64>>,
    /// The first frame of the log that does not read, from 1, where the log is what rotted; 0 is its beginning, or the whole of it.
    pub frame: Option<u64>,
    /// What the engine said.
    pub said: Vec<String>,
}

/// Reads every page of both files of a folder, and every entry; a server looks after its own pages.
#[must_use]
pub fn find_damage(location: &Location) -> Vec<Damage> {
    match location {
        Location::Folder { path, journal, keys } => in_folder(&Folder::look(path), journal, keys),
        Location::Postgres { .. } => Vec::new(),
    }
}

fn in_folder(folder: &Folder, journal: &PageKey, keys: &PageKey) -> Vec<Damage> {
    let logs = [look_at_log(folder, &folder.journal(), journal), look_at_keys_log(folder)];
    let journal = look_at(&folder.journal(), open_file(&folder.journal(), journal, Mode::Read), |db| {
        db.map_or(Some(1..=u64::MAX), |mut db| unreadable_entries(&mut db))
    });
    let keys = look_at(&folder.keys(), open_keys_to_read(folder, keys), |_| None);
    logs.into_iter().flatten().chain(journal).chain(keys).collect()
}

/// Looks beside a process that writes, until it finds nothing, or the same again and again: a page that is just being written looks
/// rotten for that moment.
pub(crate) fn in_folder_while_serving(folder: &Folder, journal: &PageKey, keys: &PageKey) -> Vec<Damage> {
    let mut found = in_folder(folder, journal, keys);
    for _ in 1..LOOKS {
        if found.is_empty() {
            break;
        }
        std::thread::sleep(BETWEEN_LOOKS);
        let again = in_folder(folder, journal, keys);
        found = found.into_iter().filter_map(|damage| damage.still_there(&again)).collect();
    }
    found
}

impl Damage {
    /// What of it was found again.
    fn still_there(mut self, again: &[Self]) -> Option<Self> {
        let same = again.iter().find(|one| one.file == self.file)?;
        let had_pages = !self.pages.is_empty();
        self.pages.retain(|page| same.pages.contains(page));
        let settled = had_pages && self.pages.is_empty() && same.entries.is_none();
        (!settled).then(|| Self { entries: same.entries.clone(), said: same.said.clone(), ..self })
    }
}

/// The log of a folder in which nobody writes: every entry that the engine does not see any more cannot be relied on.
fn look_at_log(folder: &Folder, file: &Path, key: &PageKey) -> Option<Damage> {
    let damage = damage_of_log(folder, file)?;
    let seen = open_file(file, key, Mode::Read).ok().and_then(|db| count_entries(&mut db.into()));
    Some(Damage { entries: Some(seen.map_or(1, |seen| seen + 1)..=u64::MAX), ..damage })
}

/// The log of the keys: which of them it held cannot be said.
fn look_at_keys_log(folder: &Folder) -> Option<Damage> {
    damage_of_log(folder, &folder.keys())
}

fn damage_of_log(folder: &Folder, file: &Path) -> Option<Damage> {
    let Err(why) = expect_whole_log_beside(folder, file) else { return None };
    let frame = match &why {
        StoreError::LogDamaged { frame, .. } => Some(*frame),
        _ => None,
    };
    Some(Damage { file: name_of(&log_of(file)), pages: Vec::new(), entries: None, frame, said: vec![why.to_string()] })
}

/// Refuses a file whose log has lost something, before the engine takes what is left for all there was.
pub(crate) fn expect_whole_log(file: &Path) -> Result<(), StoreError> {
    match log_damage(file).map_err(|fault| StoreError::from_fault("looking at the log", &fault))? {
        None => Ok(()),
        Some(LogDamage { frame, commits }) => {
            Err(StoreError::LogDamaged { file: log_of(file).display().to_string(), frame, commits })
        }
    }
}

/// The same of both files of a folder, beside a process that may be writing.
pub(crate) fn expect_whole_logs_beside(folder: &Folder) -> Result<(), StoreError> {
    expect_whole_log_beside(folder, &folder.journal())?;
    expect_whole_log_beside(folder, &folder.keys())
}

/// While a process writes, the log is in the middle of something, and that process looks after it.
fn expect_whole_log_beside(folder: &Folder, file: &Path) -> Result<(), StoreError> {
    match expect_whole_log(file) {
        Ok(()) => Ok(()),
        Err(_) => match folder.while_nobody_writes() {
            Some(_still) => expect_whole_log(file),
            None => Ok(()),
        },
    }
}

fn name_of(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn look_at(
    file: &Path,
    opened: Result<Lite, StoreError>,
    entries: impl Fn(Option<Db>) -> Option<RangeInclusive<u64>>,
) -> Option<Damage> {
    let name = name_of(file);
    let (said, entries) = match opened {
        Ok(mut db) => (db.scrub(), entries(Some(db.into()))),
        // Without its first page nothing of a file reads.
        Err(why) => (vec![why.to_string()], entries(None)),
    };
    let pages = said.iter().filter_map(|line| page_named(line)).collect();
    (!said.is_empty() || entries.is_some()).then_some(Damage { file: name, pages, entries, frame: None, said })
}

/// The page in a sentence of SQLCipher's: "HMAC verification failed for page 7".
fn page_named(line: &str) -> Option<u64> {
    let cipher = ["HMAC", "page ", "error reading"].iter().any(|begins| line.starts_with(begins));
    let number = line.split("page ").nth(1).filter(|_| cipher)?;
    number.split(' ').next()?.parse().ok()
}

/// The first and the last entry that does not read, or is not what its envelope names.
fn unreadable_entries(db: &mut Db) -> Option<RangeInclusive<u64>> {
    let size = count_entries(db);
    let (mut next, mut wrong, mut in_a_row) = (1, None::<RangeInclusive<u64>>, 0);
    while next <= size.unwrap_or(u64::MAX) {
        let from = next;
        let end = go_on(db, &mut next, &mut wrong);
        in_a_row = if next > from { 0 } else { in_a_row };
        match (end, size) {
            // Rows end before the head says so.
            (Ok(()), Some(size)) if next <= size => add(&mut wrong, next..=size),
            (Ok(()), _) => {}
            (Err(_), None) if in_a_row > GIVE_UP_AFTER => add(&mut wrong, next..=u64::MAX),
            (Err(_), _) => {
                in_a_row += 1;
                add(&mut wrong, next..=next);
                next += 1;
                continue;
            }
        }
        break;
    }
    wrong
}

/// Reads on from an entry until one does not read, or there is none; `next` is then the one to be read.
fn go_on(db: &mut Db, next: &mut u64, wrong: &mut Option<RangeInclusive<u64>>) -> Done<()> {
    let mut entry = None;
    db.each(&sql::ENTRIES_FROM, &values![whole(*next), i64::MAX], |row| {
        let (position, entry) = read_into(row, &mut entry)?;
        if position > *next {
            add(wrong, *next..=position - 1);
        }
        if !entry.is_whole() {
            add(wrong, position..=position);
        }
        *next = position + 1;
        Ok(true)
    })
}

fn add(wrong: &mut Option<RangeInclusive<u64>>, more: RangeInclusive<u64>) {
    *wrong = Some(match wrong.take() {
        Some(known) => *known.start().min(more.start())..=*known.end().max(more.end()),
        None => more,
    });
}

/// How many entries there should be: as the head says, else as the last row does.
fn count_entries(db: &mut Db) -> Option<u64> {
    let head = db.one(&sql::HEAD, &[], |row| read::count(row, 0));
    head.or_else(|_| db.one(&sql::LAST_ENTRY, &[], |row| read::count(row, 0))).ok()
}

#[cfg(test)]
mod tests {
    use super::page_named;

    #[test]
    fn the_page_is_read_from_the_sentence_that_names_it_and_from_no_other() {
        assert_eq!(page_named("HMAC verification failed for page 17"), Some(17));
        assert_eq!(page_named("page 3 has an invalid size of 12 bytes (expected 8192 bytes)"), Some(3));
        assert_eq!(page_named("Tree 5 page 9 cell 2: invalid page number 77"), None);
        assert_eq!(page_named("database disk image is malformed"), None);
    }
}
