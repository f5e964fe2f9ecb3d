//! The monthly earning of an annuity was credited; it is no part of what is due.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Rupees, Told};

/// The monthly earning of an annuity was credited; it is no part of what is due.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "annuity_income", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-annuity_income-<field>`")]
pub struct AnnuityIncome {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub utr: Text,
    #[field(class = C2, topic = "act")]
    pub reached: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
