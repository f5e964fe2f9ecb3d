//! The magistrate said in writing what was found.

use mukti_law::facts::{FindingOutcome, Text};
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The magistrate said in writing what was found.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "finding", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-finding-<field>`")]
pub struct Finding {
    #[field(class = C2, topic = "act", required, fact = "finding.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", fact = "finding.outcome")]
    pub outcome: Option<FindingOutcome>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub reasons: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
