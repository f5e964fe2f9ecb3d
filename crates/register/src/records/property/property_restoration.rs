//! What was taken was given back.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// What was taken was given back.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "property_restoration", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-property_restoration-<field>`")]
pub struct PropertyRestoration {
    #[field(class = C2, topic = "act", required, fact = "property.restored_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C3, topic = "act")]
    pub property: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
