//! That a district or sub-division has no vigilance committee and never had one, as somebody answered.

use super::words::CommitteeLevel;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{State, Told};

/// That a district or sub-division has no vigilance committee and never had one, as somebody answered (1976 Act, s.13).
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "no_committee", about = "no_committee")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-no_committee-<field>`")]
pub struct NoCommittee {
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
    #[field(class = C2, topic = "act", required)]
    pub source: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
