//! Somebody looks after the money of a child; looked into anew if they took the advance.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// Somebody looks after the money of a child; looked into anew if they took the advance.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "money_guardian", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-money_guardian-<field>`")]
pub struct MoneyGuardian {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub name: Text,
    #[field(class = C3, topic = "act")]
    pub relation: Text,
    #[field(class = C2, topic = "act")]
    pub took_advance: Answer,
    #[field(class = C2, topic = "act")]
    pub reviewed: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub reviewed_by: Text,
    #[field(class = C2, topic = "act")]
    pub confirmed: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
