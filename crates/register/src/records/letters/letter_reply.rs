//! What an office answered to a letter: done, refused with reasons, promised by a day.

use crate::records::words::{ReplyAnswer, SentHow};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// What an office answered to a letter: done, refused with reasons, promised by a day.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "letter_reply", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-letter_reply-<field>`")]
pub struct LetterReply {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub document: Text,
    #[field(class = C2, topic = "act", required)]
    pub answer: Option<ReplyAnswer>,
    #[field(class = C2, topic = "act", ahead, day)]
    pub promised_by: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub reasons: Text,
    #[field(class = C2, topic = "act")]
    pub from: Text,
    #[field(class = C2, topic = "act")]
    pub how: Option<SentHow>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
