//! The police registered the case.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// The police registered the case.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "fir", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-fir-<field>`")]
pub struct Fir {
    #[field(class = C2, topic = "act", required, fact = "fir.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub time: Text,
    #[field(class = C3, topic = "act")]
    pub police_station: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C2, topic = "act", fact = "fir.sections")]
    pub sections: Text,
    #[field(class = C2, topic = "act")]
    pub zero: Answer,
    #[field(class = C2, topic = "act")]
    pub copy_given: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
