//! How far SQLite's log was synced when somebody was last answered, in a small file beside it: a lower bound that costs no sync.
//!
//! It is written after a commit is durable and before anybody hears of it. A killed process leaves it exact, because what was handed
//! to the system stays; a power failure may leave an older one, or none, and neither says too much. Only where the log is about to be
//! emptied is it synced first, so that an empty log and a mark that knows of frames are never both right.

use super::log::{Sum, sum};
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

/// Begins each of the two places in the file.
const BEGINS: &[u8; 8] = b"MUKTMARK";
/// What stands in one place.
const LENGTH: usize = 48;
/// The two places, on sectors of their own: while one is written the other stays.
const PLACES: [u64; 2] = [0, 4096];

/// How far a log was synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// Which log: its salts change whenever it is begun anew.
    pub salts: [u8; 8],
    /// Its frames up to the last commit.
    pub frames: u64,
    /// Everything in it is in the file, or about to be: it may be missing.
    pub may_be_gone: bool,
}

/// The file, to be written.
pub(crate) struct Mark {
    file: File,
    count: u64,
    said: Option<Point>,
}

/// What the file beside a log says; nothing where it does not read, for it is only a lower bound.
pub(super) fn read(file: &Path) -> Option<Point> {
    let mut file = File::open(file).ok()?;
    newest(&mut file).map(|(_, point)| point)
}

fn newest(file: &mut File) -> Option<(u64, Point)> {
    let place = |at: &u64| {
        let mut bytes = [0; LENGTH];
        file.seek(SeekFrom::Start(*at)).ok()?;
        file.read_exact(&mut bytes).ok()?;
        parse(&bytes)
    };
    PLACES.iter().filter_map(place).max_by_key(|(count, _)| *count)
}

fn seal(bytes: &[u8]) -> [u8; 8] {
    let [one, two]: Sum = sum(bytes, [0, 0], u32::from_le_bytes);
    (u64::from(one) << 32 | u64::from(two)).to_le_bytes()
}

fn text(count: u64, point: Point) -> Vec<u8> {
    let numbers = [count.to_le_bytes(), point.salts, point.frames.to_le_bytes()];
    let mut bytes: Vec<u8> = BEGINS.iter().chain(numbers.iter().flatten()).copied().collect();
    bytes.extend(u64::from(point.may_be_gone).to_le_bytes());
    bytes.extend(seal(&bytes));
    bytes
}

fn parse(bytes: &[u8; LENGTH]) -> Option<(u64, Point)> {
    let eight = |at: usize| -> Option<[u8; 8]> { bytes.get(at..at + 8)?.try_into().ok() };
    if eight(0)? != *BEGINS || eight(40)? != seal(&bytes[..40]) {
        return None;
    }
    let number = |at| eight(at).map(u64::from_le_bytes);
    Some((number(8)?, Point { salts: eight(16)?, frames: number(24)?, may_be_gone: number(32)? == 1 }))
}

impl Mark {
    /// Opens the file, made in full if it is not there, so that writing it later needs no room.
    pub fn open(path: &Path) -> std::io::Result<Self> {
        let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(path)?;
        if file.metadata()?.len() < PLACES[1] + LENGTH as u64 {
            let [first, second] = PLACES;
            file.seek(SeekFrom::Start(first))?;
            file.write_all(&vec![0; usize::try_from(second).unwrap_or_default() + LENGTH])?;
            file.sync_all()?;
        }
        let (count, said) = newest(&mut file).map_or((0, None), |(count, said)| (count, Some(said)));
        Ok(Self { file, count, said })
    }

    /// Writes down how far the log is synced; does not sync the mark.
    pub fn say(&mut self, point: Point) -> std::io::Result<()> {
        if self.said == Some(point) {
            return Ok(());
        }
        self.count += 1;
        let place = if self.count.is_multiple_of(2) { PLACES[0] } else { PLACES[1] };
        self.file.seek(SeekFrom::Start(place))?;
        self.file.write_all(&text(self.count, point))?;
        self.said = Some(point);
        Ok(())
    }

    /// The log is about to be emptied: durably, and in both places, so that no older word stands if one of them rots.
    pub fn say_it_may_be_gone(&mut self) -> std::io::Result<()> {
        let Some(point) = self.said.filter(|point| !point.may_be_gone) else { return Ok(()) };
        let gone = Point { may_be_gone: true, ..point };
        self.say(gone)?;
        self.said = None;
        self.say(gone)?;
        self.file.sync_data()
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Point, read};

    const POINT: Point = Point { salts: [7; 8], frames: 9, may_be_gone: false };

    #[test]
    fn the_last_word_counts_and_a_torn_one_leaves_the_word_before_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mark");
        assert_eq!(read(&path), None);
        let mut mark = Mark::open(&path).unwrap();
        mark.say(POINT).unwrap();
        mark.say(Point { frames: 12, ..POINT }).unwrap();
        assert_eq!(read(&path).unwrap().frames, 12);
        let whole = std::fs::read(&path).unwrap();
        for bit in 0..48 * 8 {
            let mut torn = whole.clone();
            torn[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(&path, torn).unwrap();
            assert_eq!(read(&path).unwrap().frames, 9, "bit {bit} of the newer place");
        }
    }

    #[test]
    fn once_the_log_may_be_gone_no_place_says_anything_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mark");
        let mut mark = Mark::open(&path).unwrap();
        mark.say(POINT).unwrap();
        mark.say_it_may_be_gone().unwrap();
        let whole = std::fs::read(&path).unwrap();
        for place in super::PLACES {
            let mut torn = whole.clone();
            torn[usize::try_from(place).unwrap()] ^= 1;
            std::fs::write(&path, torn).unwrap();
            assert_eq!(read(&path), Some(Point { may_be_gone: true, ..POINT }));
        }
    }
}
