//! A free lawyer was applied for.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A free lawyer was applied for.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "legal_aid_application", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-legal_aid_application-<field>`")]
pub struct LegalAidApplication {
    #[field(class = C2, topic = "act", required, fact = "legal_aid.applied_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub lawyer: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
