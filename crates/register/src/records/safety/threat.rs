//! Somebody threatened a person, or pressed them to take back what they said.

use crate::records::words::{AccusedRoleWord, ThreatKind};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// Somebody threatened a person, or pressed them to take back what they said.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "threat", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-threat-<field>`")]
pub struct Threat {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub what: Option<ThreatKind>,
    #[field(class = C2, topic = "act")]
    pub role: Option<AccusedRoleWord>,
    #[field(class = C2, topic = "act")]
    pub protection_wanted: Answer,
    #[field(class = C2, topic = "act")]
    pub police_told: Answer,
    #[field(class = C3, topic = "act")]
    pub who: Text,
    #[field(class = C3, topic = "act")]
    pub words: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
