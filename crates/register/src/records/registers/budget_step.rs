//! A step of that money: allotted, released, used, returned; and how many people it reached.

use super::words::MoneyStep;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// A step of that money: allotted, released, used, returned; and how many people it reached.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "budget_step", about = "budget")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-budget_step-<field>`")]
pub struct BudgetStep {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub step: Option<MoneyStep>,
    #[field(class = C2, topic = "act")]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub people: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub order_number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
