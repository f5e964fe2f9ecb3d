//! Attaches a file to a case. It arrives in pieces of 1 MiB, each sealed and durable before the next is asked for; it goes on
//! where it stopped, and is told of when it is whole.
//!
//! What is kept is read back before anybody hears "kept": a file that is not what was sent is set aside and says so.

mod arriving;

pub use arriving::Arriving;

use super::{Addition, entry};
use crate::chance;
use crate::desk::{By, Desk};
use crate::files::{self, FileState, Read};
use crate::page::FileRow;
use crate::problem::Problem;
use crate::room::free_bytes;
use crate::said::Said;
pub(crate) use arriving::Head;
use mukti_journal::hex;
use mukti_journal::seal::file::{CHUNK, FileKey};
use mukti_register::kinds::FILE;
use mukti_register::records::words::Derived;
use mukti_register::{Body, CaseId, FileId, Kept, PersonId, Speaker};
use mukti_store::files::FileWrite;
use mukti_store::{StoreError, Write};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Secret};

/// The largest file that is taken, in bytes.
pub const FILE_BYTES_MAX: u64 = 2 << 30;
/// So much of the disk stays free: for what else is told while files arrive, in bytes.
const FREE_BYTES_MIN: u64 = 64 << 20;
/// An upload that nobody went on with goes after so many seconds.
const LEFT_BEHIND_SECONDS: i64 = 7 * 24 * 60 * 60;
/// The longest name of a file that is kept, in letters.
const NAME_LETTERS_MAX: usize = 200;

/// A file to be attached.
#[derive(Clone, Copy)]
pub struct NewFile<'a> {
    /// To which case.
    pub case: CaseId,
    /// The person it is about; `None` for the whole case.
    pub person: Option<PersonId>,
    /// What it is called where it comes from.
    pub name: &'a str,
    /// What is said about it.
    pub words: &'a str,
    /// How many bytes will come, where that is known: only then can it be gone on with later.
    pub bytes: Option<u64>,
}

/// Where a file that was made here comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    pub parent: FileId,
    pub derived: Derived,
}

/// A file that arrived whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Its id.
    pub file: FileId,
    /// Whether it can be had, or was set aside because it is not what was sent.
    pub state: FileState,
    /// SHA-256 of what is kept, in base 16.
    pub sha256: String,
}

impl Desk {
    /// Begins to take a file in.
    ///
    /// # Errors
    /// No such case or person, or the person was forgotten; nothing in it; too large; no room for it on the disk.
    pub fn begin_file(&self, by: &By, new: &NewFile<'_>) -> Result<Arriving, Problem> {
        self.begin(by, new, None)
    }

    /// Begins a copy of a file of the case.
    pub(crate) fn begin_copy(&self, by: &By, case: CaseId, of: &FileRow, origin: Origin) -> Result<Arriving, Problem> {
        let new = NewFile { case, person: of.person, name: of.name.open(), words: "", bytes: None };
        self.begin(by, &new, Some(origin))
    }

    /// Begins a file that was made here from another.
    pub(crate) fn begin_derived(&self, by: &By, new: &NewFile<'_>, origin: Origin) -> Result<Arriving, Problem> {
        self.begin(by, new, Some(origin))
    }

    fn begin(&self, by: &By, new: &NewFile<'_>, origin: Option<Origin>) -> Result<Arriving, Problem> {
        match new.bytes {
            Some(0) => return Err(Problem::FileEmpty),
            Some(bytes) if bytes > FILE_BYTES_MAX => return Err(Problem::FileTooLarge),
            _ => self.has_room(new.bytes.unwrap_or(0))?,
        }
        let case = self.case(by, new.case)?;
        if let Some(person) = new.person {
            case.person(person).ok_or(Problem::NoSuchCase)?;
            if case.is_forgotten(person) {
                return Err(Problem::Forgotten);
            }
        }
        let file = FileId::from_bits(chance::bits()?);
        let key = FileKey::new(file.bits(), &mut chance::Machine);
        let head = Head {
            case: new.case,
            person: new.person,
            name: Secret::new(plain_name(new.name)),
            words: Secret::new(new.words.trim().to_string()),
            bytes: new.bytes,
            origin,
        };
        let sealed = self.seal_head(by, file, &head, &key)?;
        self.store.file(FileWrite::Begin { file: file.bits(), head: sealed, now: by.now.unix() })?;
        Ok(Arriving::new(file, key, head, 0))
    }

    /// A file of a case that is still arriving, to go on with.
    ///
    /// # Errors
    /// There is none, or it is sealed to others.
    pub fn arriving_file(&self, by: &By, case: CaseId, file: FileId) -> Result<Arriving, Problem> {
        let upload = self.store.upload(file.bits())?.ok_or(Problem::NoSuchFile)?;
        let (head, key) = self.open_head(by, file, &upload.head)?;
        if head.case != case {
            return Err(Problem::NoSuchFile);
        }
        Ok(Arriving::new(file, key, head, upload.chunks))
    }

    /// Keeps the piece that is held; durable when this returns. A piece that is not full is dropped unless it is the last.
    ///
    /// # Errors
    /// Somebody else has gone on with this file; the file is too large by now; no room on the disk.
    pub fn keep_piece(&self, by: &By, arriving: &mut Arriving) -> Result<(), Problem> {
        self.keep_piece_at(by.now, arriving)
    }

    pub(crate) fn keep_piece_at(&self, now: Moment, arriving: &mut Arriving) -> Result<(), Problem> {
        let Some(place) = arriving.place() else {
            arriving.drop_piece();
            return Ok(());
        };
        self.has_room(CHUNK as u64)?;
        let (file, at) = (arriving.id().bits(), arriving.pieces());
        let sealed = arriving.seal(place);
        match self.store.file(FileWrite::Chunk { file, at, sealed, now: now.unix() }) {
            Ok(()) => {
                arriving.was_kept(place);
                Ok(())
            }
            Err(StoreError::Moved) => {
                let kept = self.store.upload(file)?.map_or(at, |upload| upload.chunks);
                Err(Problem::NotTheNext { at: kept * CHUNK as u64 })
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Reads back what was kept, and tells of the file in its case. `told` is its SHA-256 as the sender says, in base 16.
    ///
    /// # Errors
    /// Not all of it has come; nothing came; a piece that does not open.
    pub fn finish_file(&self, by: &By, mut arriving: Arriving, told: Option<&str>) -> Result<Attached, Problem> {
        arriving.nothing_more_comes();
        self.keep_piece(by, &mut arriving)?;
        if !arriving.is_whole() {
            return match arriving.offset() {
                0 if arriving.total().is_none() => Err(Problem::FileEmpty),
                at => Err(Problem::NotTheNext { at }),
            };
        }
        let (file, head) = (arriving.id(), arriving.head());
        let read = self.read_back(file, arriving.key())?;
        let told = told.map(|told| told.trim().to_ascii_lowercase()).filter(|told| !told.is_empty());
        let differs = told.filter(|told| *told != read.sha256);
        let attached = Attached {
            file,
            state: if differs.is_some() { FileState::SetAside } else { FileState::Whole },
            sha256: read.sha256.clone(),
        };
        let kept = record(file, head, &read, arriving.key(), differs);
        let said = Said { speaker: Speaker::Interviewer, private: Answer::NotKnown, on: None };
        self.in_case(by, head.case, |case| {
            if files::find(case, file).is_some() {
                return Ok(Addition::default());
            }
            let entry = entry(by, case.id, head.person, said, Body::RecordKept(kept.clone()))?;
            Ok(Addition { entries: vec![entry], arrived: vec![file.bits()], ..Addition::default() })
        })?;
        Ok(attached)
    }

    /// What became of a file whose end was asked for before; the answer may have been lost on its way.
    ///
    /// # Errors
    /// No such case or file.
    pub fn attached_file(&self, by: &By, case: CaseId, file: FileId) -> Result<Attached, Problem> {
        let row = files::find(&self.case(by, case)?, file).ok_or(Problem::NoSuchFile)?;
        Ok(Attached { file, state: row.state, sha256: row.sha256 })
    }

    /// What has come of it goes.
    ///
    /// # Errors
    /// There is none that is still arriving; the store cannot be written.
    pub fn give_up_file(&self, by: &By, case: CaseId, file: FileId) -> Result<(), Problem> {
        let arriving = self.arriving_file(by, case, file)?;
        Ok(self.store.file(FileWrite::Gone { file: arriving.id().bits() })?)
    }

    /// Lets go of uploads nobody went on with for a week, and says how many.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn sweep_uploads(&self, now: Moment) -> Result<usize, Problem> {
        let left = self.store.uploads_before(now.unix() - LEFT_BEHIND_SECONDS)?;
        for file in &left {
            self.store.file(FileWrite::Gone { file: *file })?;
        }
        Ok(left.len())
    }

    /// Whether so many bytes more can come. A server's disk is its own affair.
    pub(crate) fn has_room(&self, bytes: u64) -> Result<(), Problem> {
        let free = self.disk.as_deref().and_then(free_bytes);
        if free.is_some_and(|free| free < bytes.saturating_add(FREE_BYTES_MIN)) {
            return Err(Problem::DiskFull);
        }
        Ok(())
    }

    /// Keys that were made to seal a head with are kept before it.
    fn keep_keys(&self, keys: Vec<mukti_store::KeyWrite>) -> Result<(), Problem> {
        if keys.is_empty() { Ok(()) } else { Ok(self.store.write(Write::Keys(keys))?) }
    }
}

/// What is told of a file that arrived.
pub(crate) fn record(file: FileId, head: &Head, read: &Read, key: &FileKey, differs: Option<String>) -> Kept {
    let mut kept = Kept::new(FILE, std::collections::BTreeMap::new());
    let origin = head.origin;
    for (name, text) in [
        ("file", file.to_string()),
        ("media", read.media.word().to_string()),
        ("bytes", read.bytes.to_string()),
        ("name", head.name.open().clone()),
        ("words", head.words.open().clone()),
        ("sha256", read.sha256.clone()),
        ("sha256_told", differs.unwrap_or_default()),
        ("key", hex::encode(&key.bytes())),
        ("parent", origin.map(|origin| origin.parent.to_string()).unwrap_or_default()),
        ("derived", origin.map(|origin| origin.derived.word().to_string()).unwrap_or_default()),
    ] {
        if !text.is_empty() {
            kept.put(name, &text);
        }
    }
    kept
}

/// The last part of a name, without what steers a terminal or turns letters round: it is shown, never used as a path.
pub(crate) fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let steers = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    last.chars().filter(|c| !steers(*c)).take(NAME_LETTERS_MAX).collect::<String>().trim().to_string()
}

#[cfg(test)]
mod tests {
    use super::plain_name;

    #[test]
    fn a_name_never_says_where_or_which_way_round() {
        for (given, kept) in [
            ("मीना photo.jpg", "मीना photo.jpg"),
            ("../../etc/passwd", "passwd"),
            ("C:\\fakepath\\slip.png", "slip.png"),
            ("a\0b\r\nc\u{202e}gpj.exe", "abcgpj.exe"),
            ("", ""),
        ] {
            assert_eq!(plain_name(given), kept);
        }
        assert_eq!(plain_name(&"x".repeat(4096)).len(), 200);
    }
}
