//! Money that a court ordered the accused to pay was paid, or was not.

use crate::records::words::OrderedMoney;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// Money that a court ordered the accused to pay was paid, or was not.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "fine_or_compensation", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-fine_or_compensation-<field>`")]
pub struct FineOrCompensation {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub what: Option<OrderedMoney>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub recovered: Option<Rupees>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub to_person: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
