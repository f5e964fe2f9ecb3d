//! Officers went with a person on the way.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// Officers went with a person on the way.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "escort", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-escort-<field>`")]
pub struct Escort {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000)]
    pub officers: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub woman_officer: Answer,
    #[field(class = C2, topic = "act")]
    pub asked_by_person: Answer,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
