//! A plan of a State or district with targets, owners and dates.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{State, Told};

/// A plan of a State or district with targets, owners and dates.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "action_plan", about = "action_plan")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-action_plan-<field>`")]
pub struct ActionPlan {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub until: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub title: Text,
    #[field(class = C2, topic = "act", required)]
    pub state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub district: Text,
    #[field(class = C2, topic = "act")]
    pub source: Text,
}
