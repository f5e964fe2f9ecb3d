//! The office above both districts decided who holds what was offered.

use crate::records::words::HeldBy;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The office above both districts decided who holds what was offered.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "handoff_settled", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-handoff_settled-<field>`")]
pub struct HandoffSettled {
    #[field(class = C2, topic = "act", required, fact = "handoff.settled_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub held_by: Option<HeldBy>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
