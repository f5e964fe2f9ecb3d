//! A letter left the house, and what showed that it arrived.

use crate::records::words::SentHow;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A letter left the house, and what showed that it arrived.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "letter_sent", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-letter_sent-<field>`")]
pub struct LetterSent {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub document: Text,
    #[field(class = C2, topic = "act")]
    pub to: Text,
    #[field(class = C2, topic = "act")]
    pub how: Option<SentHow>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C2, topic = "act")]
    pub received_on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub receipt: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
