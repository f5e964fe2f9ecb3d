//! Protection was asked for.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// Protection was asked for.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "protection_request", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-protection_request-<field>`")]
pub struct ProtectionRequest {
    #[field(class = C2, topic = "act", required, fact = "protection.asked_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub interim: Answer,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
