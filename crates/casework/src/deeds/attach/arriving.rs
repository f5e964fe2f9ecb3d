//! A file on its way in: what is known of it, sealed beside its pieces, and the one piece that is held.

use super::{FILE_BYTES_MAX, Origin};
use crate::chance::Machine;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::{Found, broken};
use mukti_access::subject::KeyClass;
use mukti_journal::hex;
use mukti_journal::seal::file::{CHUNK, FileKey, Place};
use mukti_register::records::words::Derived;
use mukti_register::{CaseId, FileId, PersonId};
use mukti_terms::Secret;
use mukti_terms::schema::FieldValue;
use serde::{Deserialize, Serialize};
use std::fmt::Display;

/// What is known of a file before it is whole.
pub(crate) struct Head {
    pub case: CaseId,
    pub person: Option<PersonId>,
    pub name: Secret<String>,
    pub words: Secret<String>,
    pub bytes: Option<u64>,
    pub origin: Option<Origin>,
}

/// A file on its way in; holds at most one piece of 1 MiB.
pub struct Arriving {
    file: FileId,
    key: FileKey,
    head: Head,
    pieces: u64,
    held: Vec<u8>,
    /// Whether the piece that is held is the last.
    ends: bool,
    /// Whether the last piece is kept.
    whole: bool,
}

impl Arriving {
    pub(crate) fn new(file: FileId, key: FileKey, head: Head, pieces: u64) -> Self {
        let whole = head.bytes.is_some_and(|bytes| pieces == bytes.div_ceil(CHUNK as u64));
        Self { file, key, head, pieces, held: Vec::new(), ends: false, whole }
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> FileId {
        self.file
    }

    /// How many bytes are durable: what comes next begins there.
    #[must_use]
    pub fn offset(&self) -> u64 {
        let kept = self.pieces * CHUNK as u64;
        self.head.bytes.map_or(kept, |bytes| kept.min(bytes))
    }

    /// How many bytes there will be, where that was said.
    #[must_use]
    pub const fn total(&self) -> Option<u64> {
        self.head.bytes
    }

    /// Whether the piece must be kept before more is taken.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.held.len() == CHUNK
    }

    /// Takes as many bytes as the piece holds, and says how many.
    ///
    /// # Errors
    /// More than was said, or more than is taken of any file.
    pub fn take(&mut self, bytes: &[u8]) -> Result<usize, Problem> {
        let here = self.pieces * CHUNK as u64 + self.held.len() as u64;
        let taken = bytes.len().min(CHUNK - self.held.len());
        if let Some(total) = self.head.bytes
            && (self.whole || here + taken as u64 > total)
        {
            return Err(Problem::NotTheNext { at: total });
        }
        if here + taken as u64 > FILE_BYTES_MAX {
            return Err(Problem::FileTooLarge);
        }
        if self.held.capacity() == 0 {
            self.held.reserve_exact(CHUNK);
        }
        self.held.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    pub(crate) const fn head(&self) -> &Head {
        &self.head
    }

    pub(crate) const fn key(&self) -> &FileKey {
        &self.key
    }

    pub(super) const fn pieces(&self) -> u64 {
        self.pieces
    }

    pub(crate) const fn is_whole(&self) -> bool {
        self.whole
    }

    pub(crate) fn nothing_more_comes(&mut self) {
        self.ends = true;
    }

    pub(super) fn drop_piece(&mut self) {
        self.held.clear();
    }

    /// Where the held piece stands in the file; `None` while it is only part of one.
    pub(super) fn place(&self) -> Option<Place> {
        let here = self.pieces * CHUNK as u64 + self.held.len() as u64;
        let is_last = match self.head.bytes {
            Some(total) => here == total,
            None => self.ends,
        };
        match self.held.len() {
            0 => None,
            _ if is_last => Some(Place::Last),
            CHUNK => Some(Place::Inside),
            _ => None,
        }
    }

    pub(super) fn seal(&self, place: Place) -> Vec<u8> {
        self.key.seal(self.pieces, place, &self.held)
    }

    pub(super) fn was_kept(&mut self, place: Place) {
        self.whole = place == Place::Last;
        self.pieces += 1;
        self.held.clear();
    }
}

/// The head as text; ids are written as text.
#[derive(Serialize, Deserialize)]
struct Written {
    case: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<String>,
    name: String,
    words: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parent: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    derived: Option<String>,
    key: String,
}

impl Written {
    fn of(head: &Head, key: &FileKey) -> Self {
        let text = |id: &dyn Display| id.to_string();
        Self {
            case: text(&head.case),
            person: head.person.as_ref().map(|id| text(id)),
            name: head.name.open().clone(),
            words: head.words.open().clone(),
            bytes: head.bytes,
            parent: head.origin.map(|origin| text(&origin.parent)),
            derived: head.origin.map(|origin| origin.derived.word().to_string()),
            key: hex::encode(&key.bytes()),
        }
    }

    fn read(self, file: FileId) -> Option<(Head, FileKey)> {
        let origin = match (self.parent, self.derived) {
            (Some(parent), Some(derived)) => {
                Some(Origin { parent: parent.parse().ok()?, derived: Option::<Derived>::read(&derived).ok()?? })
            }
            _ => None,
        };
        let key = FileKey::from_bytes(file.bits(), &hex::decode(&self.key)?)?;
        let head = Head {
            case: self.case.parse().ok()?,
            person: self.person.map(|id| id.parse()).transpose().ok()?,
            name: Secret::new(self.name),
            words: Secret::new(self.words),
            bytes: self.bytes,
            origin,
        };
        Some((head, key))
    }
}

/// Whose key a head is sealed under stands before it: 16 bytes of the subject, two of the key's generation.
const WHOSE: usize = 18;

impl Desk {
    /// Seals what is known of a file under the C3 key of whom it is about: who is forgotten takes it along.
    pub(super) fn seal_head(&self, by: &By, file: FileId, head: &Head, key: &FileKey) -> Result<Vec<u8>, Problem> {
        let subject = head.person.map_or(head.case.bits(), PersonId::bits);
        let mut keys = self.keys(by.keys.as_deref());
        let (under, generation) = keys.sealing(subject, KeyClass::C3)?;
        self.keep_keys(keys.made())?;
        let json = serde_json::to_vec(&Written::of(head, key)).map_err(|error| broken(error.to_string()))?;
        let mut sealed = subject.to_be_bytes().to_vec();
        sealed.extend(generation.to_be_bytes());
        sealed.extend(under.seal(&json, &self.about_head(file), &mut Machine));
        Ok(sealed)
    }

    pub(super) fn open_head(&self, by: &By, file: FileId, sealed: &[u8]) -> Result<(Head, FileKey), Problem> {
        // What the house itself is keeping has no head, and is not to be gone on with.
        let (whose, sealed) = sealed.split_at_checked(WHOSE).ok_or(Problem::NoSuchFile)?;
        let (subject, generation) = whose.split_at(16);
        let subject = u128::from_be_bytes(subject.try_into().map_err(|_| unread())?);
        let generation = u16::from_be_bytes(generation.try_into().map_err(|_| unread())?);
        let key = match self.keys(by.keys.as_deref()).find(subject, KeyClass::C3, generation)? {
            Found::Key(key) => key,
            Found::Sealed => return Err(Problem::SealedToOthers),
            Found::Removed => return Err(Problem::Forgotten),
        };
        let json = key.open(sealed, &self.about_head(file)).map_err(|_| unread())?;
        let written: Written = serde_json::from_slice(&json).map_err(|_| unread())?;
        written.read(file).ok_or_else(unread)
    }

    fn about_head(&self, file: FileId) -> Vec<u8> {
        let mut about = b"mukti upload v1".to_vec();
        about.extend(self.vault.organisation.to_be_bytes());
        about.extend(file.bits().to_be_bytes());
        about
    }
}

fn unread() -> Problem {
    broken("an upload that does not read")
}
