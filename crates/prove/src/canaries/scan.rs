//! Looks through files for words or keys: as they are, in any usual writing, and inside of what is compressed.

use flate2::bufread::{DeflateDecoder, ZlibDecoder};
use std::collections::{BTreeSet, HashMap};
use std::io::Read;
use std::path::{Path, PathBuf};

/// So many bytes of a needle are compared first.
const HEAD: usize = 8;

/// Bits of the sieve: one for each beginning of three bytes.
const SIEVE: usize = 1 << 24;

/// The most that is unpacked at one place.
const UNPACKED_MAX: u64 = 1 << 20;

/// What is looked for.
pub(crate) struct Needles {
    sieve: Vec<u64>,
    by_head: HashMap<[u8; HEAD], Vec<(Vec<u8>, usize)>>,
}

/// What was found, where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    /// Which of what was looked for.
    pub which: usize,
    /// The file.
    pub file: PathBuf,
}

/// What a look found.
#[derive(Default)]
pub(crate) struct Looked {
    pub files: u64,
    pub bytes: u64,
    pub hits: BTreeSet<Hit>,
}

impl Needles {
    /// Each with every writing of it; a writing shorter than eight bytes is not looked for.
    pub fn new(each: impl IntoIterator<Item = Vec<Vec<u8>>>) -> Self {
        let mut made = Self { sieve: vec![0; SIEVE / 64], by_head: HashMap::new() };
        for (which, writings) in each.into_iter().enumerate() {
            for writing in writings {
                let Some(head) = writing.first_chunk::<HEAD>().copied() else { continue };
                let bit = first_three(&head);
                made.sieve[bit / 64] |= 1 << (bit % 64);
                made.by_head.entry(head).or_default().push((writing, which));
            }
        }
        made
    }

    /// Which of them stand in the bytes, also in what is compressed there.
    pub fn in_bytes(&self, bytes: &[u8]) -> BTreeSet<usize> {
        let mut found = self.as_they_are(bytes);
        for unpacked in every_unpacking(bytes) {
            found.extend(self.as_they_are(&unpacked));
        }
        found
    }

    fn as_they_are(&self, bytes: &[u8]) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for (at, window) in bytes.windows(HEAD).enumerate() {
            let bit = first_three(window);
            if self.sieve[bit / 64] >> (bit % 64) & 1 == 0 {
                continue;
            }
            for (writing, which) in self.by_head.get(window).into_iter().flatten() {
                if bytes[at..].starts_with(writing) {
                    found.insert(*which);
                }
            }
        }
        found
    }

    /// Looks through every file of a folder, and through the files' names.
    ///
    /// # Errors
    /// A file cannot be read, although it is there.
    pub fn in_folder(&self, folder: &Path, looked: &mut Looked) -> Result<(), String> {
        for file in files_of(folder)? {
            let Some(bytes) = read(&file)? else { continue };
            self.take(&file, &bytes, looked);
        }
        Ok(())
    }

    /// Looks through one thing, and its name.
    pub fn take(&self, name: &Path, bytes: &[u8], looked: &mut Looked) {
        looked.files += 1;
        looked.bytes += bytes.len() as u64;
        let named = self.as_they_are(name.display().to_string().as_bytes());
        let hits = self.in_bytes(bytes).into_iter().chain(named);
        looked.hits.extend(hits.map(|which| Hit { which, file: name.to_path_buf() }));
    }
}

fn first_three(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 16 | usize::from(bytes[1]) << 8 | usize::from(bytes[2])
}

/// What each place that looks like the beginning of something compressed unpacks to: gzip, zlib, and the bare stream in a zip.
fn every_unpacking(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for at in 0..bytes.len().saturating_sub(HEAD) {
        let rest = &bytes[at..];
        let unpacked = match rest {
            // The header of gzip is ten bytes when nothing is named in it.
            [0x1F, 0x8B, 8, 0, ..] => rest.get(10..).map(|rest| unpack(DeflateDecoder::new(rest))),
            // The header of zlib is a multiple of 31, so that it is not met everywhere.
            [0x78, 0x01 | 0x5E | 0x9C | 0xDA, ..] => Some(unpack(ZlibDecoder::new(rest))),
            [b'P', b'K', 3, 4, ..] => in_a_zip(rest).map(|rest| unpack(DeflateDecoder::new(rest))),
            _ => None,
        };
        all.extend(unpacked.filter(|unpacked| unpacked.len() >= HEAD));
    }
    all
}

/// What follows the header of one file in a zip.
fn in_a_zip(rest: &[u8]) -> Option<&[u8]> {
    let length = |at: usize| Some(usize::from(u16::from_le_bytes([*rest.get(at)?, *rest.get(at + 1)?])));
    rest.get(30 + length(26)? + length(28)?..)
}

/// As far as it unpacks.
fn unpack(decoder: impl Read) -> Vec<u8> {
    let mut unpacked = Vec::new();
    // A stream that breaks off has told what came before.
    let _ = decoder.take(UNPACKED_MAX).read_to_end(&mut unpacked);
    unpacked
}

/// A file's bytes; none when it is gone or is no file by now.
fn read(file: &Path) -> Result<Option<Vec<u8>>, String> {
    match std::fs::read(file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(format!("{}: {why}", file.display())),
    }
}

/// Every file below a folder.
fn files_of(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let said = |why: std::io::Error| format!("{}: {why}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(said)? {
        let entry = entry.map_err(said)?;
        let kind = entry.file_type().map_err(said)?;
        if kind.is_dir() {
            files.extend(files_of(&entry.path())?);
        } else if kind.is_file() {
            files.push(entry.path());
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::super::words::{word, writings};
    use super::{Looked, Needles};
    use flate2::Compression;
    use flate2::write::{GzEncoder, ZlibEncoder};
    use std::io::Write;
    use std::path::Path;

    fn needles() -> Needles {
        Needles::new((0..500).map(|number| writings(&word(3, number))))
    }

    #[test]
    fn a_word_is_found_in_every_writing_at_every_place() {
        let needles = needles();
        for (number, writing) in writings(&word(3, 77)).into_iter().enumerate() {
            let mut bytes = vec![b'#'; 1000 + number];
            bytes.extend(writing);
            bytes.extend(b"###");
            assert_eq!(needles.in_bytes(&bytes).into_iter().collect::<Vec<_>>(), [77], "writing {number}");
        }
        assert!(needles.in_bytes(word(4, 77).as_bytes()).is_empty(), "another run's word is not found");
    }

    #[test]
    fn a_word_is_found_in_what_is_compressed_amid_other_bytes() {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        write!(gzip, "said {} at the kiln", word(3, 5)).unwrap();
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
        write!(zlib, "said {} at the kiln", word(3, 6)).unwrap();
        let bytes = [vec![9; 100], gzip.finish().unwrap(), vec![7; 33], zlib.finish().unwrap(), vec![1; 10]].concat();
        assert_eq!(needles().in_bytes(&bytes).into_iter().collect::<Vec<_>>(), [5, 6]);
    }

    #[test]
    fn a_word_in_the_name_of_a_file_is_found() {
        let mut looked = Looked::default();
        needles().take(Path::new(&format!("/tmp/{}.jpg", word(3, 8))), b"", &mut looked);
        assert_eq!(looked.hits.first().map(|hit| hit.which), Some(8));
    }
}
