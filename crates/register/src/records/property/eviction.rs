//! The person was put out of the home they lived in.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The person was put out of the home they lived in.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "eviction", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-eviction-<field>`")]
pub struct Eviction {
    #[field(class = C2, topic = "act", required, fact = "evicted.on")]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub by: Text,
    #[field(class = C3, topic = "act")]
    pub place: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
