//! The person was taken home.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// The person was taken home.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "repatriation", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-repatriation-<field>`")]
pub struct Repatriation {
    #[field(class = C2, topic = "act", required, fact = "repatriated.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub received_by: Text,
    #[field(class = C2, topic = "act")]
    pub escort: Answer,
    #[field(class = C2, topic = "act")]
    pub paid_by: Text,
    #[field(class = C2, topic = "act")]
    pub unsafe_to_stay: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
