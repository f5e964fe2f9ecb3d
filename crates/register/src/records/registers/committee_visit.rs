//! A visit of a vigilance committee to a worksite or village.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// A visit of a vigilance committee to a worksite or village.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "committee_visit", about = "committee")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-committee_visit-<field>`")]
pub struct CommitteeVisit {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub place: Text,
    #[field(class = C2, topic = "act")]
    pub bonded_found: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub reported_to_magistrate: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
