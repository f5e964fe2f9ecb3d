//! An office was told of bonded or forced labour: the clocks of its duties start.

use crate::records::words::SentHow;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// An office was told of bonded or forced labour.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "information", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-information-<field>`")]
pub struct Information {
    #[field(class = C2, topic = "act", required, fact = "informed.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub time: Text,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub how: Option<SentHow>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
