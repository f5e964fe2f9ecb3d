//! A court heard the case, or will.

use crate::records::words::{Forum, HearingHappened, HearingPurpose};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// A court heard the case, or will.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "hearing", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-hearing-<field>`")]
pub struct Hearing {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub forum: Option<Forum>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C2, topic = "act")]
    pub purpose: Option<HearingPurpose>,
    #[field(class = C2, topic = "act")]
    pub happened: Option<HearingHappened>,
    #[field(class = C2, topic = "act", ahead, day)]
    pub next_on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub next_purpose: Option<HearingPurpose>,
    #[field(class = C2, topic = "act")]
    pub survivor_called: Answer,
    #[field(class = C3, topic = "act")]
    pub cnr: Text,
    #[field(class = C3, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
