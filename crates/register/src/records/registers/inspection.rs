//! A labour inspection of a worksite and what it found.

use super::words::OfficeKind;
use mukti_law::facts::{Text, WorkKind};
use mukti_record_derive::Record;
use mukti_terms::{State, Told};

/// A labour inspection of a worksite and what it found.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "inspection", about = "inspection")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-inspection-<field>`")]
pub struct Inspection {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub kind: Option<OfficeKind>,
    #[field(class = C2, topic = "act", required)]
    pub state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub district: Text,
    #[field(class = C2, topic = "act")]
    pub work_kind: Option<WorkKind>,
    #[field(class = C2, topic = "act")]
    pub workers: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub children: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub bonded_found: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub violations: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub order_number: Text,
    #[field(class = C3, topic = "act")]
    pub place: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
