//! The file of a person went from one district to the other.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, State, Told};

/// The file of a person went from one district to the other.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "file_transfer", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-file_transfer-<field>`")]
pub struct FileTransfer {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub from_state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub from_district: Text,
    #[field(class = C2, topic = "act", required)]
    pub to_state: Option<State>,
    #[field(class = C2, topic = "act", required)]
    pub to_district: Text,
    #[field(class = C2, topic = "act", max = 100000)]
    pub pages: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub copy_kept: Answer,
    #[field(class = C2, topic = "act")]
    pub received_on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
