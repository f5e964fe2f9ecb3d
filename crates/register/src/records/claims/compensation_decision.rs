//! Compensation was decided.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// Compensation was decided.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "compensation_decision", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-compensation_decision-<field>`")]
pub struct CompensationDecision {
    #[field(class = C2, topic = "act", required, fact = "compensation.decided_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub interim: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub paid_on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
