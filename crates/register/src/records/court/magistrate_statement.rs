//! A person told a Magistrate what happened, early, so that it is kept.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// A person told a Magistrate what happened, early, so that it is kept.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "magistrate_statement", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-magistrate_statement-<field>`")]
pub struct MagistrateStatement {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C2, topic = "act")]
    pub oath: Answer,
    #[field(class = C2, topic = "act")]
    pub audio_video: Answer,
    #[field(class = C2, topic = "act")]
    pub interpreter: Answer,
    #[field(class = C2, topic = "act")]
    pub support_person: Answer,
    #[field(class = C2, topic = "act")]
    pub accused_absent: Answer,
    #[field(class = C3, topic = "act")]
    pub present: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
