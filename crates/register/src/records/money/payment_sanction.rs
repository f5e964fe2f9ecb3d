//! An office allowed that money be paid; nothing has moved yet.

use crate::records::words::{MoneyFund, Toward};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// An office allowed that money be paid; nothing has moved yet.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "payment_sanction", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-payment_sanction-<field>`")]
pub struct PaymentSanction {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", required)]
    pub toward: Option<Toward>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub fund: Option<MoneyFund>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
