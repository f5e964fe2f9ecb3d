//! A service that was given to the person or the family.

use super::words::Service;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A service that was given to the person or the family.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "service_given", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-service_given-<field>`")]
pub struct ServiceGiven {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub service: Option<Service>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 3650)]
    pub days: Option<u32>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
