//! An order of a government, or a direction of a court or commission.

use super::words::IssuedAs;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, State, Told};

/// An order of a government, or a direction of a court or commission.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "order", about = "order")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-order-<field>`")]
pub struct Order {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub kind: Option<IssuedAs>,
    #[field(class = C2, topic = "act", required)]
    pub title: Text,
    #[field(class = C2, topic = "act")]
    pub order_number: Text,
    #[field(class = C2, topic = "act")]
    pub issued_by: Text,
    #[field(class = C2, topic = "act")]
    pub state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub district: Text,
    #[field(class = C2, topic = "act")]
    pub all_india: Answer,
    #[field(class = C2, topic = "act")]
    pub until: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub source: Text,
}
