//! The child was admitted to school.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The child was admitted to school.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "school_admission", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-school_admission-<field>`")]
pub struct SchoolAdmission {
    #[field(class = C2, topic = "act", required, fact = "school.admitted_on")]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub school: Text,
    #[field(class = C2, topic = "act")]
    pub class: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
