//! The first money after freedom was paid, or a part of it; parts add up.

use crate::records::words::PaidHow;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// The first money after freedom was paid, or a part of it; parts add up.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "immediate_assistance_payment", about = "person")]
#[expect(
    missing_docs,
    reason = "each field is explained by its message key `field-immediate_assistance_payment-<field>`"
)]
pub struct ImmediateAssistancePayment {
    #[field(class = C2, topic = "act", required, fact = "assistance.immediate_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub time: Text,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000000, fact = "assistance.immediate_amount")]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub how: Option<PaidHow>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
