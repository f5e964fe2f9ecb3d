//! A judgment or an order was appealed.

use crate::records::words::{AppealBy, AppealOutcome, Forum};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A judgment or an order was appealed.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "appeal", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-appeal-<field>`")]
pub struct Appeal {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub forum: Option<Forum>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C2, topic = "act")]
    pub by: Option<AppealBy>,
    #[field(class = C2, topic = "act")]
    pub outcome: Option<AppealOutcome>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
