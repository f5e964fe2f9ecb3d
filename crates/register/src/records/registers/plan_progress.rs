//! What an office reports of a plan, where the register cannot count it itself.

use super::words::PlanMeasure;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// What an office reports of a plan, where the register cannot count it itself.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "plan_progress", about = "action_plan")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-plan_progress-<field>`")]
pub struct PlanProgress {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub measure: Option<PlanMeasure>,
    #[field(class = C2, topic = "act", required)]
    pub amount: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub source: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
