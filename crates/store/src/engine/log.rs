//! Looks at SQLite's log before SQLite does, which takes it for ended at the first frame that does not read and says nothing.
//!
//! The format is <https://www.sqlite.org/fileformat2.html#the_write_ahead_log>: a header of 32 bytes, then frames of 24 bytes and a
//! page, each with a checksum that goes on from the one before. Pages are sealed; headers and checksums are in the open.
//!
//! A power failure may tear the last commit, which nobody was told of, and nothing before it: each commit is synced before the next
//! begins. So two things show that a disk has rotted. Commits that follow one another behind a frame that does not read: the first
//! of them was synced before the second was begun. And a log that ends before what the mark beside it says was synced.

use super::mark::Point;
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

/// The log's own header.
const HEADER: usize = 32;
/// The header of a frame.
const FRAME: usize = 24;
/// Pages are of 8 KiB: `cipher_page_size`.
const PAGE: usize = 8192;
/// What a disk writes whole or not at all is never smaller.
const SECTOR: u64 = 512;
/// The magic number, but for its last bit, which says how words lie in the checksum.
const MAGIC: u32 = 0x377F_0682;

/// A log that was longer than it now reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LogDamage {
    /// The first frame that does not read, from 1; 0 is the log's beginning, or the whole of it.
    pub frame: u64,
    /// Commits that are seen behind it; 0 where nothing behind it reads, and the mark says that there was something.
    pub commits: u64,
}

/// A checksum, as it goes on from frame to frame.
pub(super) type Sum = [u32; 2];

/// Goes on with a checksum over words of four bytes; `bytes` are a multiple of eight.
pub(super) fn sum(bytes: &[u8], [mut one, mut two]: Sum, word: impl Fn([u8; 4]) -> u32) -> Sum {
    let mut words = bytes.chunks_exact(4).map(|four| word([four[0], four[1], four[2], four[3]]));
    while let (Some(first), Some(second)) = (words.next(), words.next()) {
        one = one.wrapping_add(first).wrapping_add(two);
        two = two.wrapping_add(second).wrapping_add(one);
    }
    [one, two]
}

fn big(bytes: &[u8], at: usize) -> u32 {
    bytes[at..at + 4].iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

fn salts(bytes: &[u8], at: usize) -> [u8; 8] {
    let mut salts = [0; 8];
    salts.copy_from_slice(&bytes[at..at + 8]);
    salts
}

/// The log's header, where it reads.
struct Begin {
    salts: [u8; 8],
    /// The checksum it says it has.
    said: Sum,
    /// Whether the words of checksums lie with their highest byte first.
    big_first: bool,
    reads: bool,
}

impl Begin {
    fn of(bytes: &[u8; HEADER]) -> Self {
        let said = [big(bytes, 24), big(bytes, 28)];
        let big_first = big(bytes, 0) & 1 == 1;
        let summed = sum(&bytes[..24], [0, 0], word(big_first));
        let reads = big(bytes, 0) & !1 == MAGIC && u64::from(big(bytes, 8)) == PAGE as u64 && summed == said;
        // Where the header does not read, a bit of how words lie may be wrong too: every log of ours is written on its own machine.
        let big_first = if reads { big_first } else { cfg!(target_endian = "big") };
        Self { salts: salts(bytes, 16), said, big_first, reads }
    }
}

fn word(big_first: bool) -> fn([u8; 4]) -> u32 {
    if big_first { u32::from_be_bytes } else { u32::from_le_bytes }
}

/// One frame.
struct Frame {
    number: u64,
    page: u32,
    /// Pages of the file after this commit; 0 where it does not end one.
    pages: u32,
    salts: [u8; 8],
    said: Sum,
    bytes: Vec<u8>,
}

impl Frame {
    /// Whether it goes on from a checksum.
    fn follows(&self, before: Sum, big_first: bool) -> bool {
        let word = word(big_first);
        self.page != 0 && sum(&self.bytes[FRAME..], sum(&self.bytes[..8], before, word), word) == self.said
    }

    const fn ends_commit(&self) -> bool {
        self.pages != 0
    }

    /// Whether its header was written at once: no disk can have kept one half of it and lost the other.
    const fn header_is_whole(&self) -> bool {
        offset(self.number) % SECTOR + FRAME as u64 <= SECTOR
    }
}

/// Where a frame begins.
const fn offset(number: u64) -> u64 {
    HEADER as u64 + (number - 1) * (FRAME + PAGE) as u64
}

/// The frames of a log, in order; the last may be cut off and is not given then.
struct Frames {
    file: BufReader<File>,
    next: u64,
}

impl Frames {
    fn begin(log: &Path) -> std::io::Result<Option<(Begin, Self)>> {
        let file = match File::open(log) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            file => file?,
        };
        let mut file = BufReader::with_capacity(1 << 20, file);
        let mut header = [0; HEADER];
        match file.read_exact(&mut header) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(None),
            read => read.map(|()| Some((Begin::of(&header), Self { file, next: 1 }))),
        }
    }

    fn next(&mut self) -> std::io::Result<Option<Frame>> {
        let mut bytes = vec![0; FRAME + PAGE];
        match self.file.read_exact(&mut bytes) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(None),
            read => read?,
        }
        let number = self.next;
        self.next += 1;
        let said = [big(&bytes, 16), big(&bytes, 20)];
        Ok(Some(Frame { number, page: big(&bytes, 0), pages: big(&bytes, 4), salts: salts(&bytes, 8), said, bytes }))
    }
}

/// What a log has lost, if anything: `log` beside the file of pages, and how far it was synced as the mark says.
pub(super) fn damage(log: &Path, file: &Path, kept: Option<Point>) -> std::io::Result<Option<LogDamage>> {
    let Some((begin, mut frames)) = Frames::begin(log)? else {
        let gone = kept.is_some_and(|kept| kept.frames > 0 && !kept.may_be_gone);
        return Ok(gone.then_some(LogDamage { frame: 0, commits: 0 }));
    };
    if !begin.reads {
        let lost = !is_carried_over(&begin, &mut frames, file, kept)?;
        return Ok(lost.then_some(LogDamage { frame: 0, commits: 0 }));
    }
    let mut read = Reading::default();
    let mut before = begin.said;
    while let Some(frame) = frames.next()? {
        let here = frame.salts == begin.salts;
        read.take(&frame, here, here && frame.follows(before, begin.big_first));
        before = frame.said;
    }
    let frame = read.first_bad.unwrap_or(frames.next);
    let synced = kept.filter(|kept| kept.salts == begin.salts).map_or(0, |kept| kept.frames);
    let lost = read.commits >= 2 || synced > read.until;
    Ok(lost.then_some(LogDamage { frame, commits: read.commits }))
}

/// What was read of a log so far.
#[derive(Default)]
struct Reading {
    /// The last frame up to which everything reads and is committed.
    until: u64,
    first_bad: Option<u64>,
    /// Commits that follow one another behind it: the most in one stretch, and those in the present one.
    commits: u64,
    stretch: u64,
}

impl Reading {
    fn take(&mut self, frame: &Frame, here: bool, follows: bool) {
        match (self.first_bad, follows) {
            (None, true) if frame.ends_commit() => self.until = frame.number,
            (None, true) => {}
            (Some(_), true) => self.stretch += u64::from(frame.ends_commit()),
            (_, false) => {
                self.first_bad = self.first_bad.or(Some(frame.number));
                // If the next one goes on from it, it was written before it, and ended a commit if its header says so.
                self.stretch = u64::from(here && frame.ends_commit() && frame.header_is_whole());
            }
        }
        if follows {
            self.commits = self.commits.max(self.stretch);
        }
    }
}

/// Whether everything of a log whose header does not read stands in the file too: then it was being begun anew, and nothing is
/// lost with it. A log is begun anew only when all of it was carried over and that is synced.
fn is_carried_over(begin: &Begin, frames: &mut Frames, file: &Path, kept: Option<Point>) -> std::io::Result<bool> {
    let (mut own, mut before) = (None, begin.said);
    let (mut last, mut pending, mut pages) = (HashMap::new(), HashMap::new(), 0);
    while let Some(frame) = frames.next()? {
        let known = frame.number == 1 && kept.is_some_and(|kept| kept.salts == frame.salts);
        if own.is_none() && (known || frame.follows(before, begin.big_first)) {
            own = Some(frame.salts);
        }
        before = frame.said;
        match own {
            Some(own) if own == frame.salts => drop(pending.insert(frame.page, frame.number)),
            Some(_) => break,
            None => continue,
        }
        if frame.ends_commit() {
            pages = frame.pages;
            last.extend(pending.drain());
        }
    }
    if own.is_none() {
        return Ok(!kept.is_some_and(|kept| kept.frames > 0 && !kept.may_be_gone));
    }
    let mut file = File::open(file)?;
    for (page, number) in last.into_iter().filter(|(page, _)| (1..=pages).contains(page)) {
        let log = frames.file.get_mut();
        let (mut one, mut two) = (vec![0; PAGE], vec![0; PAGE]);
        log.seek(SeekFrom::Start(offset(number) + FRAME as u64))?;
        log.read_exact(&mut one)?;
        file.seek(SeekFrom::Start(u64::from(page - 1) * PAGE as u64))?;
        match file.read_exact(&mut two) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(false),
            read => read?,
        }
        if one != two {
            return Ok(false);
        }
    }
    Ok(true)
}
