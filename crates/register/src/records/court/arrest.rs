//! The police arrested an accused person.

use crate::records::words::AccusedRoleWord;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The police arrested an accused person.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "arrest", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-arrest-<field>`")]
pub struct Arrest {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub role: Option<AccusedRoleWord>,
    #[field(class = C2, topic = "act")]
    pub sections: Text,
    #[field(class = C3, topic = "act")]
    pub who: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
