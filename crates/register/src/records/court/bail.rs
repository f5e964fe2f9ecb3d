//! A court decided on bail.

use crate::records::words::{AccusedRoleWord, BailOutcome};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// A court decided on bail.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "bail", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-bail-<field>`")]
pub struct Bail {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C2, topic = "act", required)]
    pub outcome: Option<BailOutcome>,
    #[field(class = C2, topic = "act")]
    pub role: Option<AccusedRoleWord>,
    #[field(class = C2, topic = "act")]
    pub victim_heard: Answer,
    #[field(class = C2, topic = "act")]
    pub no_contact: Answer,
    #[field(class = C3, topic = "act")]
    pub conditions: Text,
    #[field(class = C3, topic = "act")]
    pub who: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
