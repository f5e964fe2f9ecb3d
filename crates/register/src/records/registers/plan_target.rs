//! One target of a plan: what is to be reached, how much, by whom, by when.

use super::words::{OfficeKind, PlanMeasure};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// One target of a plan: what is to be reached, how much, by whom, by when.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "plan_target", about = "action_plan")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-plan_target-<field>`")]
pub struct PlanTarget {
    #[field(class = C2, topic = "act", required)]
    pub measure: Option<PlanMeasure>,
    #[field(class = C2, topic = "act", required)]
    pub amount: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub bearer: Option<OfficeKind>,
    #[field(class = C2, topic = "act")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required, day)]
    pub due_on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub what: Text,
}
