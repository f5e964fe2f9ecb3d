//! The request for protection was answered.

use crate::records::words::ProtectionOutcome;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The request for protection was answered.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "protection_answer", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-protection_answer-<field>`")]
pub struct ProtectionAnswer {
    #[field(class = C2, topic = "act", required, fact = "protection.answered_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub outcome: Option<ProtectionOutcome>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", ahead, day)]
    pub review_on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub reasons: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
