//! What an office did about an order.

use super::words::OfficeKind;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, State, Told};

/// What an office did about an order.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "order_compliance", about = "order")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-order_compliance-<field>`")]
pub struct OrderCompliance {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub bearer: Option<OfficeKind>,
    #[field(class = C2, topic = "act")]
    pub state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub district: Text,
    #[field(class = C2, topic = "act")]
    pub complied: Answer,
    #[field(class = C2, topic = "act")]
    pub order_number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
