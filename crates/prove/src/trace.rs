//! What a process did to its disk, as `tools/faults/shim.c` recorded it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One thing that happened, in the order in which it happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// A file or a folder was opened.
    Opened { file: u32, path: String, as_what: Opened },
    /// Bytes were written.
    Written { file: u32, at: u64, bytes: Range<usize> },
    /// The file has this size from now on.
    Cut { file: u32, size: u64 },
    /// A sync began.
    SyncBegan { file: u32, sync: u64 },
    /// A sync ended: what was written before it began is kept.
    SyncEnded { file: u32, sync: u64 },
    /// A sync failed: what it was for is lost, whatever a later one answers (Linux marks those pages clean).
    SyncFailed { file: u32, sync: u64 },
    /// A name is gone.
    Removed { path: String },
    /// A name is another.
    Renamed { from: String, to: String },
    /// Somebody was told that something is kept.
    Acknowledged { line: String },
    /// A folder was made.
    FolderMade { path: String },
}

/// What was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opened {
    /// A file that was there.
    Known,
    /// A file that was made by this.
    Made,
    /// A folder.
    Folder,
}

/// Everything that happened.
pub(crate) struct Trace {
    /// The events.
    pub events: Vec<Event>,
    raw: Vec<u8>,
}

impl Trace {
    /// Reads the record.
    ///
    /// # Errors
    /// It does not read, or something was done to a file that the shim cannot follow.
    pub fn read(file: &Path) -> Result<Self, String> {
        let raw = std::fs::read(file).map_err(|why| format!("the trace: {why}"))?;
        Self::parse(raw)
    }

    fn parse(raw: Vec<u8>) -> Result<Self, String> {
        let mut events = Vec::new();
        let mut at = 0;
        while at < raw.len() {
            let (event, next) = event(&raw, at).ok_or("the trace ends in the middle of a record")?;
            events.push(event?);
            at = next;
        }
        Ok(Self { events, raw })
    }

    /// The bytes of a write.
    pub fn bytes(&self, range: &Range<usize>) -> &[u8] {
        &self.raw[range.clone()]
    }

    /// Lines of acknowledgement before this event.
    pub fn acknowledged(&self, before: usize) -> impl Iterator<Item = &str> {
        self.events[..before].iter().filter_map(|event| match event {
            Event::Acknowledged { line } => Some(line.as_str()),
            _ => None,
        })
    }

    /// How many syncs began.
    pub fn syncs(&self) -> u64 {
        self.events.iter().filter(|event| matches!(event, Event::SyncBegan { .. })).count() as u64
    }

    /// The numbers of folders.
    pub fn folders(&self) -> BTreeSet<u32> {
        let folder = |event: &Event| match event {
            Event::Opened { file, as_what: Opened::Folder, .. } => Some(*file),
            _ => None,
        };
        self.events.iter().filter_map(folder).collect()
    }

    /// What a file or folder was called when it was last opened.
    pub fn path(&self, of: u32) -> &str {
        let path = |event: &Event| match event {
            Event::Opened { file, .. } => *file == of,
            _ => false,
        };
        match self.events.iter().rfind(|event| path(event)) {
            Some(Event::Opened { path, .. }) => path,
            _ => "a file that was never opened",
        }
    }

    /// What is on the disk for sure when it stops at an event.
    pub fn kept(&self, stop: usize) -> Kept {
        let mut began = BTreeMap::new();
        let mut kept = Kept::default();
        let folders = self.folders();
        for (index, event) in self.events[..stop].iter().enumerate() {
            match event {
                Event::SyncBegan { sync, .. } => drop(began.insert(*sync, index)),
                Event::SyncEnded { file, sync } => {
                    let until = kept.until.entry(*file).or_insert(0);
                    *until = began.get(sync).copied().unwrap_or(0).max(*until);
                }
                // Names are in the file system's own journal: it does not forget them, or it takes nothing more.
                Event::SyncFailed { file, sync } if !folders.contains(file) => {
                    let from = kept.until.get(file).copied().unwrap_or(0);
                    kept.lost.push((*file, from..began.get(sync).copied().unwrap_or(0)));
                }
                _ => {}
            }
        }
        kept
    }
}

/// What is on the disk for sure.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    /// For each file and folder, the event before which everything done to it was synced.
    until: BTreeMap<u32, usize>,
    /// What a failed sync has lost.
    lost: Vec<(u32, Range<usize>)>,
}

impl Kept {
    /// Whether what an event did to a file or folder is there.
    pub fn holds(&self, file: u32, index: usize) -> bool {
        self.until.get(&file).is_some_and(|until| index < *until)
            && !self.lost.iter().any(|(of, lost)| *of == file && lost.contains(&index))
    }
}

fn event(raw: &[u8], at: usize) -> Option<(Result<Event, String>, usize)> {
    let mut rest = raw.get(at..)?;
    let what = u32::from_le_bytes(take(&mut rest)?);
    let file = u32::from_le_bytes(take(&mut rest)?);
    let number = u64::from_le_bytes(take(&mut rest)?);
    let length = usize::try_from(u64::from_le_bytes(take(&mut rest)?)).ok()?;
    let begins = at + 24;
    let bytes = begins..begins.checked_add(length)?;
    let text = String::from_utf8_lossy(raw.get(bytes.clone())?).into_owned();
    let next = bytes.end;
    let event = match what {
        1 => {
            let as_what = [Opened::Known, Opened::Made, Opened::Folder].get(usize::try_from(number).ok()?).copied()?;
            Event::Opened { file, path: text, as_what }
        }
        2 => Event::Written { file, at: number, bytes },
        3 => Event::Cut { file, size: number },
        4 => Event::SyncBegan { file, sync: number },
        5 => Event::SyncEnded { file, sync: number },
        6 => Event::SyncFailed { file, sync: number },
        7 => Event::Removed { path: text },
        8 => {
            let (from, to) = text.split_once('\0')?;
            Event::Renamed { from: from.to_string(), to: to.to_string() }
        }
        9 => Event::Acknowledged { line: text },
        10 => Event::FolderMade { path: text },
        _ => return Some((Err(format!("a file was changed in a way the shim cannot follow: {text}")), next)),
    };
    Some((Ok(event), next))
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, left) = rest.split_first_chunk::<N>()?;
    *rest = left;
    Some(*taken)
}

/// How the disk is to behave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disk {
    /// It does what it is told.
    Honest,
    /// The sync of this number fails.
    FailsAtSync(u64),
    /// Syncs do nothing, and say that all is well.
    NeverSyncs,
}

/// The shim, compiled.
pub(crate) struct Shim(PathBuf);

impl Shim {
    /// Compiles it.
    ///
    /// # Errors
    /// There is no C compiler, or it refuses.
    pub fn compile(root: &Path, into: &Path) -> Result<Self, String> {
        let library = into.join("shim.so");
        let source = root.join("tools/faults/shim.c");
        let told =
            Command::new("cc").args(["-O2", "-shared", "-fPIC", "-o"]).arg(&library).arg(source).arg("-ldl").output();
        let told = told.map_err(|why| format!("cc cannot be run: {why}"))?;
        if !told.status.success() {
            return Err(format!("cc refuses the shim: {}", String::from_utf8_lossy(&told.stderr).trim()));
        }
        Ok(Self(library))
    }

    /// Puts it between a process that is about to start and its disk.
    pub fn put_before(&self, command: &mut Command, disk: Disk, folder: &Path, trace: &Path, ledger: &Path) {
        command
            .env("LD_PRELOAD", &self.0)
            .env("MUKTI_FAULTS_FOLDER", folder)
            .env("MUKTI_FAULTS_TRACE", trace)
            .env("MUKTI_FAULTS_LEDGER", ledger)
            // A sync that took no time would leave nothing to be in the middle of.
            .env("MUKTI_FAULTS_SYNC_MICROS", "300");
        match disk {
            Disk::Honest => {}
            Disk::FailsAtSync(number) => drop(command.env("MUKTI_FAULTS_FAIL_SYNC", number.to_string())),
            Disk::NeverSyncs => drop(command.env("MUKTI_FAULTS_NO_SYNC", "1")),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Event, Opened, Trace};

    /// A record as the shim writes it.
    pub(crate) fn record(what: u32, file: u32, number: u64, bytes: &[u8]) -> Vec<u8> {
        let mut raw = [what.to_le_bytes(), file.to_le_bytes()].concat();
        raw.extend([number.to_le_bytes(), (bytes.len() as u64).to_le_bytes()].concat());
        raw.extend(bytes);
        raw
    }

    pub(crate) fn trace(records: &[Vec<u8>]) -> Trace {
        Trace::parse(records.concat()).unwrap()
    }

    #[test]
    fn what_the_shim_writes_reads_back_and_what_it_cannot_follow_is_refused() {
        let read = trace(&[record(1, 1, 1, b"a"), record(2, 1, 7, b"xyz"), record(8, 0, 0, b"a\0b")]);
        assert_eq!(read.events[0], Event::Opened { file: 1, path: "a".into(), as_what: Opened::Made });
        let Event::Written { at: 7, bytes, .. } = &read.events[1] else { panic!() };
        assert_eq!(read.bytes(bytes), b"xyz");
        assert_eq!(read.events[2], Event::Renamed { from: "a".into(), to: "b".into() });
        assert!(Trace::parse(record(99, 0, 0, b"mmap")).is_err());
        assert!(Trace::parse(record(2, 1, 0, b"xyz")[..25].to_vec()).is_err());
    }

    #[test]
    fn only_what_was_written_before_a_sync_began_is_kept_by_its_end() {
        let records = [record(2, 1, 0, b"a"), record(4, 1, 1, b""), record(2, 1, 1, b"b"), record(5, 1, 1, b"")];
        let read = trace(&records);
        assert!(!read.kept(3).holds(1, 0), "it has not ended");
        assert!(read.kept(4).holds(1, 0));
        assert!(!read.kept(4).holds(1, 2), "the second write came after it began");
    }

    #[test]
    fn what_a_failed_sync_was_for_is_not_brought_back_by_a_later_one() {
        let failed = [record(2, 1, 0, b"a"), record(4, 1, 1, b""), record(6, 1, 1, b"")];
        let later = [record(2, 1, 1, b"b"), record(4, 1, 2, b""), record(5, 1, 2, b"")];
        let read = trace(&[failed, later].concat());
        assert!(!read.kept(6).holds(1, 0));
        assert!(read.kept(6).holds(1, 3));
    }
}
