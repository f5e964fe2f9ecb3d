//! One goal of the plan: what, in how many months, and who helps.

use super::words::Goal;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// One goal of the plan: what, in how many months, and who helps.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "plan_goal", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-plan_goal-<field>`")]
pub struct PlanGoal {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub goal: Option<Goal>,
    #[field(class = C3, topic = "act")]
    pub words: Text,
    #[field(class = C2, topic = "act", max = 120)]
    pub within_months: Option<u32>,
    #[field(class = C3, topic = "act")]
    pub helper: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
