//! A vigilance committee of a district or sub-division (1976 Act, s.13), from the order that constituted it.

use super::words::CommitteeLevel;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{State, Told};

/// A vigilance committee of a district or sub-division (1976 Act, s.13), from the order that constituted it.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "committee", about = "committee")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-committee-<field>`")]
pub struct Committee {
    #[field(class = C2, topic = "act", required)]
    pub level: Option<CommitteeLevel>,
    #[field(class = C2, topic = "act", required)]
    pub state: Option<State>,
    #[field(class = C2, topic = "act", required)]
    pub district: Text,
    #[field(class = C2, topic = "act")]
    pub place: Text,
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub until: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub order_number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
