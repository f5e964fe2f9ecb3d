//! What an order lays on whom, by when.

use super::words::OfficeKind;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{State, Told};

/// What an order lays on whom, by when.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "order_duty", about = "order")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-order_duty-<field>`")]
pub struct OrderDuty {
    #[field(class = C2, topic = "act", required)]
    pub bearer: Option<OfficeKind>,
    #[field(class = C2, topic = "act")]
    pub state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub district: Text,
    #[field(class = C2, topic = "act", required)]
    pub what: Text,
    #[field(class = C2, topic = "act")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", day)]
    pub due_on: Option<Told>,
}
