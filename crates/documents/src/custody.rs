//! The custody of one case's record: what was kept, when, by whom, and how anybody can check it without trusting us.
//!
//! Two files say the same: [`json`] for a verifier, [`report`] for a court, as PDF/A. Both are functions of a [`Custody`] alone: the same
//! one gives the same bytes on any machine, on any day. What is not known is left blank and listed; nothing is assumed.
//! The form of the JSON: `CUSTODY.md` in this crate.

mod certificate;
mod json;
mod report;
mod words;

use mukti_law::Book;
use mukti_messages::Messages;
use mukti_terms::when::{Moment, Told};

use crate::print::{Pdf, Unprintable};

pub use certificate::{Certificate, Control, Device, Relation, Signer, Source};
pub use json::json;
pub use report::{Report, report};

/// 128 random bits, as in the journal.
pub type Id = u128;

/// A SHA-256 value.
pub type Hash = [u8; 32];

/// The name of the JSON beside the paper.
pub const JSON: &str = "custody.json";
/// The name of the paper.
pub const PDF: &str = "custody.pdf";
/// The name of the list of hashes, as `sha256sum -c` reads it.
pub const SUMS: &str = "SHA256SUMS";

/// Everything a custody pack is made from, as far as the reader could open it.
#[derive(Clone, Debug)]
pub struct Custody {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// Its name, if it may be printed.
    pub organisation_name: Option<String>,
    /// Label of the case, never a name.
    pub label: String,
    /// The moment the pack was asked for; the document's own date.
    pub asked: Moment,
    /// The checkpoint every entry is proved to stand in.
    pub checkpoint: Checkpoint,
    /// The entries of the case, in the order of their positions.
    pub entries: Vec<Entry>,
    /// The files of the case.
    pub files: Vec<File>,
    /// What is known for the certificate.
    pub certificate: Certificate,
}

/// A signed checkpoint.
#[derive(Clone, Debug)]
pub struct Checkpoint {
    /// The signed note, word for word.
    pub note: String,
    /// How many entries the journal held.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// Who else cosigned it.
    pub cosigned: Vec<Cosignature>,
}

/// Another organisation's cosignature that was checked.
#[derive(Clone, Debug)]
pub struct Cosignature {
    /// The witness's name in the note.
    pub name: String,
    /// When it says it saw the checkpoint.
    pub at: Moment,
}

/// One entry of the case.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place in the journal, from 1.
    pub position: u64,
    /// Its own id.
    pub id: Id,
    /// When it was learned, seconds since 1970 rounded down to the hour; in the leaf.
    pub hour: i64,
    /// The coarse kind, in the leaf: `record`.
    pub kind: String,
    /// The exact kind, if the head opened: `record.kept`.
    pub what: Option<String>,
    /// When it happened, as it was told.
    pub happened: Option<Told>,
    /// When it was learned, to the second.
    pub learned: Option<Moment>,
    /// Whose word it is, as in `speaker-<word>`.
    pub speaker: Option<String>,
    /// The member who kept it, if that name may be printed.
    pub kept_by: Option<String>,
    /// SHA-256 of the sealed body; in the leaf.
    pub digest: Hash,
    /// What commits to all its parts; in the leaf.
    pub commitment: Hash,
    /// Its hash in the tree.
    pub leaf: Hash,
    /// The hashes that lead from the leaf to the checkpoint's root.
    pub proof: Vec<Hash>,
    /// The subject of its first part: the case, or the organisation.
    pub first: Id,
    /// All its parts in their order, the head first.
    pub parts: Vec<Part>,
    /// What it is in words, for the paper only: the name of the record, or the letter with its reference.
    pub name: Option<String>,
    /// The label of the person it is about, for the paper only; `None`: the whole case, or not open to the reader.
    pub about: Option<String>,
    /// What it says, as the reader sees it: label and text, for the paper only. May be empty.
    pub said: Vec<(String, String)>,
}

/// One part of an entry.
#[derive(Clone, Debug)]
pub struct Part {
    /// What commits to it.
    pub commitment: Hash,
    /// What the reader could open of it.
    pub content: Content,
}

/// What the reader could open of a part. Of what stayed closed, neither class nor subject is told.
#[derive(Clone)]
pub enum Content {
    /// It opened.
    Opened {
        /// Its class: 1 the head, 2 to 4.
        class: u8,
        /// Whom it is about.
        subject: Id,
        /// What makes the commitment unguessable.
        salt: [u8; 16],
        /// The words, byte for byte as they were committed to.
        payload: Vec<u8>,
    },
    /// It is sealed to others.
    Sealed,
    /// The key was destroyed: the person was forgotten.
    Removed,
}

/// The words may find somebody, and are not shown.
impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Opened { .. } => "Opened(…)",
            Self::Sealed => "Sealed",
            Self::Removed => "Removed",
        })
    }
}

/// A file kept with the case.
#[derive(Clone, Debug)]
pub struct File {
    /// Its id.
    pub id: Id,
    /// The name it came with, if it opened.
    pub name: Option<String>,
    /// Its media type, if it opened: `image/jpeg`.
    pub media_type: Option<String>,
    /// Length of the original in bytes.
    pub bytes: u64,
    /// SHA-256 of the original.
    pub sha256: Hash,
    /// The file it was made from, for a thumbnail or a blurred copy.
    pub parent: Option<Id>,
    /// The entry that brought it.
    pub entry: u64,
}

impl File {
    /// Where it lies in the pack: `files/<id>`, with the ending of its name if that is plain.
    #[must_use]
    pub fn path(&self) -> String {
        let ending = self.name.as_deref().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending);
        let plain = |text: &&str| (1..=5).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
        let ending = ending.filter(plain).map(|text| format!(".{}", text.to_ascii_lowercase())).unwrap_or_default();
        format!("files/{:032x}{ending}", self.id)
    }
}

/// A custody pack ready to be handed over; the files of the case go beside it under [`File::path`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// For a verifier: [`JSON`].
    pub json: Vec<u8>,
    /// For a court: [`PDF`].
    pub pdf: Pdf,
    /// For `sha256sum -c`: [`SUMS`].
    pub sums: String,
}

/// Makes the whole pack in the reader's language.
///
/// # Errors
/// If the typesetter refuses; that is a fault of the template, never of what someone typed.
pub fn pack(custody: &Custody, messages: &Messages, book: &Book) -> Result<Pack, Unprintable> {
    let json = json(custody);
    let pdf = report(custody, messages, book).pdf()?;
    let sums = sums(custody, &json, &pdf.bytes);
    Ok(Pack { json, pdf, sums })
}

/// The hashes of everything in the pack, one line a file.
fn sums(custody: &Custody, json: &[u8], pdf: &[u8]) -> String {
    let own = [(JSON.to_owned(), words::sha256(json)), (PDF.to_owned(), words::sha256(pdf))];
    let files = custody.files.iter().map(|file| (file.path(), file.sha256));
    own.into_iter().chain(files).map(|(path, hash)| format!("{}  {path}\n", words::hex(&hash))).collect()
}
