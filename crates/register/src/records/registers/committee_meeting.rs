//! A meeting of a vigilance committee, with its minutes.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// A meeting of a vigilance committee, with its minutes.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "committee_meeting", about = "committee")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-committee_meeting-<field>`")]
pub struct CommitteeMeeting {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub present: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub chaired: Answer,
    #[field(class = C2, topic = "act")]
    pub cases_discussed: Option<u32>,
    #[field(class = C2, topic = "act", day)]
    pub next_on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub decisions: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
