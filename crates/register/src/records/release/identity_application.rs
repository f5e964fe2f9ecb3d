//! An identity document was applied for. Its number is never kept.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// An identity document was applied for. Its number is never kept.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "identity_application", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-identity_application-<field>`")]
pub struct IdentityApplication {
    #[field(class = C2, topic = "act", required, fact = "identity.applied_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub document: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
