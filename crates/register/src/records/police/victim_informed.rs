//! The police told the person how the investigation is going.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The police told the person how the investigation is going.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "victim_informed", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-victim_informed-<field>`")]
pub struct VictimInformed {
    #[field(class = C2, topic = "act", required, fact = "victim_informed.on")]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub police_station: Text,
    #[field(class = C2, topic = "act")]
    pub how: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
