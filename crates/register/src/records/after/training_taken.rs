//! A training that was taken.

use super::words::Training;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// A training that was taken.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "training_taken", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-training_taken-<field>`")]
pub struct TrainingTaken {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub training: Option<Training>,
    #[field(class = C2, topic = "act", max = 1000)]
    pub days: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub finished: Answer,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
