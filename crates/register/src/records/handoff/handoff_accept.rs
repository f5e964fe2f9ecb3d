//! The district that was asked took it over: from that day it holds what was offered.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{State, Told};

/// The district that was asked took it over: from that day it holds what was offered.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "handoff_accept", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-handoff_accept-<field>`")]
pub struct HandoffAccept {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub by_state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub by_district: Text,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
