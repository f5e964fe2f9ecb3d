//! Disks as a loss of power may leave them: everything that was synced, and a random, torn part of the rest.
//!
//! The rules are those a file system need not be better than. Bytes are kept once a sync of their file that began after they were
//! written has ended; a name is kept once a sync of its folder has. Of everything else any sector may be there or not, alone,
//! whatever was written before or after it; a file may have grown without its bytes, which are then nothing or noise.

use crate::seeded::Seeded;
use crate::trace::{Event, Kept, Opened, Trace};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What of the unsynced is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    /// Nothing.
    Nothing,
    /// A part by chance.
    Chance,
}

/// Files by path.
pub(crate) struct Image {
    files: BTreeMap<String, Vec<u8>>,
    folders: BTreeSet<String>,
}

/// How one power loss treats what was not synced.
struct Manners {
    /// Bytes that are there or not together.
    sector: usize,
    /// How many sectors of a hundred are there.
    percent: u64,
    /// What stands where a file has grown without its bytes.
    noise: bool,
    /// Names are kept in order up to a moment, or each by chance.
    names_in_order: bool,
}

impl Manners {
    fn new(rest: Rest, chance: &mut Seeded) -> Self {
        let percent = chance.one_of(&[0, 10, 50, 90, 100]);
        Self {
            sector: chance.one_of(&[512, 4096]),
            percent: if rest == Rest::Nothing { 0 } else { percent },
            noise: chance.percent(20),
            names_in_order: chance.percent(50),
        }
    }
}

impl Image {
    /// The disk when the power is lost before an event.
    pub fn at(trace: &Trace, stop: usize, rest: Rest, chance: &mut Seeded) -> Self {
        let kept = trace.kept(stop);
        let manners = Manners::new(rest, chance);
        let (names, folders) = names(trace, stop, &kept, &manners, chance);
        let mut contents = BTreeMap::new();
        for file in names.values() {
            contents.entry(*file).or_insert_with(|| content(trace, stop, *file, &kept, &manners, chance));
        }
        let files = names.into_iter().map(|(path, file)| (path, contents.get(&file).cloned().unwrap_or_default()));
        Self { files: files.collect(), folders }
    }

    /// Writes it into an empty folder.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, into: &Path) -> std::io::Result<()> {
        for folder in &self.folders {
            std::fs::create_dir_all(into.join(folder))?;
        }
        for (path, bytes) in &self.files {
            let target = into.join(path);
            // A file in a folder that was lost is lost too.
            if !target.parent().is_some_and(Path::is_dir) {
                continue;
            }
            match path.rsplit('/').next() {
                // SQLite makes the index of its log anew when nobody has it open.
                Some(name) if name.ends_with("-shm") => {}
                // Room kept back: only its size counts.
                Some("reserve") => std::fs::File::create(&target)?.set_len(bytes.len() as u64)?,
                _ => std::fs::write(&target, bytes)?,
            }
        }
        Ok(())
    }
}

/// Which names are there, and which folders.
fn names(
    trace: &Trace,
    stop: usize,
    kept: &Kept,
    manners: &Manners,
    chance: &mut Seeded,
) -> (BTreeMap<String, u32>, BTreeSet<String>) {
    let folder_numbers: BTreeMap<&str, u32> = trace.events[..stop]
        .iter()
        .filter_map(|event| match event {
            Event::Opened { file, path, as_what: Opened::Folder } => Some((path.as_str(), *file)),
            _ => None,
        })
        .collect();
    let is_kept = |index: usize, path: &str| {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        folder_numbers.get(folder).is_some_and(|number| kept.holds(*number, index))
    };
    let moment = chance.place(stop + 1);
    let (mut names, mut folders) = (BTreeMap::new(), BTreeSet::new());
    for (index, event) in trace.events[..stop].iter().enumerate() {
        let path = match event {
            Event::Opened { path, as_what: Opened::Made, .. }
            | Event::Removed { path }
            | Event::Renamed { to: path, .. }
            | Event::FolderMade { path } => path,
            _ => continue,
        };
        let by_chance = if manners.names_in_order { index < moment } else { chance.percent(50) };
        if !is_kept(index, path) && (manners.percent == 0 || !by_chance) {
            continue;
        }
        match event {
            Event::Opened { file, .. } => drop(names.insert(path.clone(), *file)),
            Event::Removed { .. } => drop(names.remove(path)),
            Event::Renamed { from, .. } => {
                if let Some(file) = names.remove(from) {
                    names.insert(path.clone(), file);
                }
            }
            _ => drop(folders.insert(path.clone())),
        }
    }
    (names, folders)
}

/// What stands in a file.
fn content(trace: &Trace, stop: usize, file: u32, kept: &Kept, manners: &Manners, chance: &mut Seeded) -> Vec<u8> {
    let mut bytes = Vec::new();
    let own = |event: &Event| match event {
        Event::Written { file: of, .. } | Event::Cut { file: of, .. } => *of == file,
        _ => false,
    };
    let done: Vec<(usize, &Event)> = trace.events[..stop].iter().enumerate().filter(|(_, event)| own(event)).collect();
    // Changes of size that were not synced happen in order, up to a moment.
    let cuts_until = if manners.percent == 0 { 0 } else { chance.place(stop + 1) };
    for (index, event) in done {
        match event {
            Event::Cut { size, .. } if kept.holds(file, index) || index < cuts_until => {
                resize(&mut bytes, place(*size), manners, chance)
            }
            Event::Written { at, bytes: range, .. } if kept.holds(file, index) => {
                put(&mut bytes, place(*at), trace.bytes(range), manners, chance);
            }
            Event::Written { at, bytes: range, .. } => {
                scatter(&mut bytes, place(*at), trace.bytes(range), manners, chance);
            }
            _ => {}
        }
    }
    bytes
}

fn place(number: u64) -> usize {
    usize::try_from(number).expect("files of a proof fit into memory")
}

fn resize(bytes: &mut Vec<u8>, size: usize, manners: &Manners, chance: &mut Seeded) {
    match size.checked_sub(bytes.len()) {
        None | Some(0) => bytes.truncate(size),
        Some(more) if manners.noise => bytes.extend(chance.bytes(more)),
        Some(_) => bytes.resize(size, 0),
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, written: &[u8], manners: &Manners, chance: &mut Seeded) {
    if bytes.len() < at + written.len() {
        resize(bytes, at + written.len(), manners, chance);
    }
    bytes[at..at + written.len()].copy_from_slice(written);
}

/// Puts some sectors of a write, each by chance; now and then only the beginning of one; now and then the size without the bytes.
fn scatter(bytes: &mut Vec<u8>, at: usize, written: &[u8], manners: &Manners, chance: &mut Seeded) {
    if manners.percent == 0 {
        return;
    }
    let mut from = 0;
    while from < written.len() {
        let to_the_end_of_sector = manners.sector - (at + from) % manners.sector;
        let length = to_the_end_of_sector.min(written.len() - from);
        if chance.percent(manners.percent) {
            let torn = chance.below(200) == 0;
            let there = if torn { chance.place(length + 1) } else { length };
            put(bytes, at + from, &written[from..from + there], manners, chance);
        }
        from += length;
    }
    if bytes.len() < at + written.len() && chance.percent(30) {
        resize(bytes, at + written.len(), manners, chance);
    }
}

#[cfg(test)]
mod tests {
    use super::{Image, Rest};
    use crate::seeded::Seeded;
    use crate::trace::Trace;
    use crate::trace::tests::{record, trace};

    /// A folder and a file in it, written twice; synced: the folder always, the file between the writes.
    fn example() -> Trace {
        trace(&[
            record(1, 1, 2, b""),
            record(1, 2, 1, b"a"),
            record(4, 1, 1, b""),
            record(5, 1, 1, b""),
            record(2, 2, 0, &[1; 1024]),
            record(4, 2, 2, b""),
            record(5, 2, 2, b""),
            record(2, 2, 0, &[2; 1024]),
        ])
    }

    #[test]
    fn what_was_synced_is_on_every_disk_and_what_was_not_on_some() {
        let trace = example();
        let mut seen = std::collections::BTreeSet::new();
        for trial in 0..200 {
            let image = Image::at(&trace, 8, Rest::Chance, &mut Seeded::of_trial(1, trial));
            let bytes = &image.files["a"];
            assert_eq!(bytes.len(), 1024);
            assert!(bytes.iter().all(|byte| [1, 2].contains(byte)));
            seen.insert((bytes[0], bytes[1023]));
        }
        assert_eq!(seen.len(), 4, "each sector is old or new, alone: {seen:?}");
        let image = Image::at(&trace, 8, Rest::Nothing, &mut Seeded::of_trial(1, 1));
        assert_eq!(image.files["a"], [1; 1024]);
    }

    #[test]
    fn a_name_in_a_folder_that_was_not_synced_may_be_missing() {
        let trace = example();
        let there = |stop| {
            let image = |trial| Image::at(&trace, stop, Rest::Chance, &mut Seeded::of_trial(2, trial));
            (0..100).filter(|trial| image(*trial).files.contains_key("a")).count()
        };
        assert!((1..100).contains(&there(3)));
        assert_eq!(there(4), 100);
    }
}
