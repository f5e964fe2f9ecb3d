//! What stands between the money and the person; ended when the day is written down.

use crate::records::words::{MoneyBlocker, Toward};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// What stands between the money and the person; ended when the day is written down.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "payment_blocker", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-payment_blocker-<field>`")]
pub struct PaymentBlocker {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub toward: Option<Toward>,
    #[field(class = C2, topic = "act", required)]
    pub what: Option<MoneyBlocker>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub ended: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
