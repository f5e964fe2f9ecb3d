//! A person took back what they had said; who was present is kept with it.

use crate::records::words::RetractionBefore;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// A person took back what they had said; who was present is kept with it.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "retraction", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-retraction-<field>`")]
pub struct Retraction {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub before: Option<RetractionBefore>,
    #[field(class = C2, topic = "act")]
    pub private: Answer,
    #[field(class = C2, topic = "act")]
    pub employer_present: Answer,
    #[field(class = C2, topic = "act")]
    pub lawyer_present: Answer,
    #[field(class = C3, topic = "act")]
    pub present: Text,
    #[field(class = C3, topic = "act")]
    pub words: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
