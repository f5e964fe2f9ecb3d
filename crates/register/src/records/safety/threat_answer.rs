//! Something was done about a threat.

use crate::records::words::ThreatDone;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// Something was done about a threat.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "threat_answer", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-threat_answer-<field>`")]
pub struct ThreatAnswer {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub done: Option<ThreatDone>,
    #[field(class = C2, topic = "act")]
    pub safe_now: Answer,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
