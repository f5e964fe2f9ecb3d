//! The district that was asked did not take it over: everything stays with the sender.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{State, Told};

/// The district that was asked did not take it over: everything stays with the sender.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "handoff_refuse", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-handoff_refuse-<field>`")]
pub struct HandoffRefuse {
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
    pub reasons: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
