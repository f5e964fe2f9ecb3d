//! People were brought out.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// People were brought out.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "rescue", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-rescue-<field>`")]
pub struct Rescue {
    #[field(class = C2, topic = "act", required, fact = "rescued.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub time: Text,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000)]
    pub people: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub police: Answer,
    #[field(class = C2, topic = "act")]
    pub separated: Answer,
    #[field(class = C2, topic = "act")]
    pub shelter: Answer,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
