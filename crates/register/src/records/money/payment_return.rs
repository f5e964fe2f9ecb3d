//! Money that was paid came back to the office.

use crate::records::words::{MoneyBlocker, Toward};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// Money that was paid came back to the office.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "payment_return", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-payment_return-<field>`")]
pub struct PaymentReturn {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub toward: Option<Toward>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub utr: Text,
    #[field(class = C2, topic = "act")]
    pub why: Option<MoneyBlocker>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
