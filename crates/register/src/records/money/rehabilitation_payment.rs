//! Rehabilitation money was paid, or a part of it; parts add up.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// Rehabilitation money was paid, or a part of it; parts add up.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "rehabilitation_payment", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-rehabilitation_payment-<field>`")]
pub struct RehabilitationPayment {
    #[field(class = C2, topic = "act", required, fact = "rehabilitation.paid_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000000, fact = "rehabilitation.paid_amount")]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub annuity: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
