//! How far a goal of the plan has come.

use super::words::{Goal, Reached};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// How far a goal of the plan has come.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "goal_progress", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-goal_progress-<field>`")]
pub struct GoalProgress {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub goal: Option<Goal>,
    #[field(class = C2, topic = "act", required)]
    pub reached: Option<Reached>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
