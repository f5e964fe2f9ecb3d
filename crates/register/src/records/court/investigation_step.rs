//! The police did something in the investigation.

use crate::records::words::{InvestigationStepKind, PoliceRank};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// The police did something in the investigation.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "investigation_step", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-investigation_step-<field>`")]
pub struct InvestigationStep {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub step: Option<InvestigationStepKind>,
    #[field(class = C2, topic = "act")]
    pub rank: Option<PoliceRank>,
    #[field(class = C2, topic = "act")]
    pub audio_video: Answer,
    #[field(class = C3, topic = "act")]
    pub officer: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
