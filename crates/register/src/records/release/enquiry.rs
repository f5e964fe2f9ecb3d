//! An officer came to look and to ask.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// An officer came to look and to ask.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "enquiry", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-enquiry-<field>`")]
pub struct Enquiry {
    #[field(class = C2, topic = "act", required, fact = "enquiry.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C3, topic = "act")]
    pub officer: Text,
    #[field(class = C3, topic = "act")]
    pub place: Text,
    #[field(class = C2, topic = "act")]
    pub with_employer: Answer,
    #[field(class = C2, topic = "act")]
    pub outcome: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
