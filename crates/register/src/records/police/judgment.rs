//! The court decided.

use mukti_law::facts::{JudgmentOutcome, Text};
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// The court decided.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "judgment", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-judgment-<field>`")]
pub struct Judgment {
    #[field(class = C2, topic = "act", required, fact = "judgment.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C2, topic = "act", fact = "judgment.outcome")]
    pub outcome: Option<JudgmentOutcome>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub fine: Option<Rupees>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub compensation: Option<Rupees>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
