//! A court ordered something.

use crate::records::words::{Forum, OrderKind};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A court ordered something.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "court_order", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-court_order-<field>`")]
pub struct CourtOrder {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub forum: Option<Forum>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C2, topic = "act")]
    pub orders: Option<OrderKind>,
    #[field(class = C2, topic = "act", ahead, day)]
    pub by_when: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub words: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
