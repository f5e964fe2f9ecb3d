//! A photo, a recording or a scan that was kept, or a copy made of one.

use crate::records::words::{Derived, Media};
use mukti_law::facts::Text;
use mukti_record_derive::Record;

/// A photo, a recording or a scan that was kept, or a copy made of one.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "file", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-file-<field>`")]
pub struct File {
    #[field(class = C2, topic = "file", required)]
    pub file: Text,
    #[field(class = C2, topic = "file", required)]
    pub media: Option<Media>,
    #[field(class = C2, topic = "file", required)]
    pub bytes: Option<u32>,
    #[field(class = C3, topic = "file")]
    pub name: Text,
    #[field(class = C3, topic = "file")]
    pub words: Text,
    #[field(class = C3, topic = "file")]
    pub sha256: Text,
    /// What the sender said its SHA-256 was, kept only where it was another: the file is then set aside.
    #[field(class = C3, topic = "file")]
    pub sha256_told: Text,
    /// Opens the sealed pieces; shown to nobody.
    #[field(class = C3, topic = "file")]
    pub key: Text,
    #[field(class = C2, topic = "file")]
    pub parent: Text,
    #[field(class = C2, topic = "file")]
    pub derived: Option<Derived>,
}
