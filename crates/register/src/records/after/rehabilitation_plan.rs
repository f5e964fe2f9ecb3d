//! What was agreed for getting back on their feet, and when it is looked at again.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// What was agreed for getting back on their feet, and when it is looked at again.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "rehabilitation_plan", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-rehabilitation_plan-<field>`")]
pub struct RehabilitationPlan {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub agreed: Answer,
    #[field(class = C3, topic = "act")]
    pub helper: Text,
    #[field(class = C2, topic = "act", max = 60)]
    pub review_months: Option<u32>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
