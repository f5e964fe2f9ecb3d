//! Money is said to have been paid: into which account, under which bank number, and whether the person has it.

use crate::records::words::{MoneyFund, PaidHow, Toward};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Rupees, Told};

/// Money is said to have been paid: into which account, under which bank number, and whether the person has it.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "payment_credit", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-payment_credit-<field>`")]
pub struct PaymentCredit {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", required)]
    pub toward: Option<Toward>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub annuity: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub fund: Option<MoneyFund>,
    #[field(class = C2, topic = "act")]
    pub how: Option<PaidHow>,
    #[field(class = C2, topic = "act")]
    pub utr: Text,
    #[field(class = C2, topic = "act")]
    pub seeded_right: Answer,
    #[field(class = C2, topic = "act")]
    pub reached: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
