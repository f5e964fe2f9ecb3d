//! The two districts disagree who is to act: nothing moves until the office above both has decided.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The two districts disagree who is to act: nothing moves until the office above both has decided.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "handoff_dispute", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-handoff_dispute-<field>`")]
pub struct HandoffDispute {
    #[field(class = C2, topic = "act", required, fact = "handoff.disputed_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub reasons: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
