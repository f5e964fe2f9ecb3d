//! What became of an inspection.

use super::words::InspectionEnd;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// What became of an inspection.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "inspection_outcome", about = "inspection")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-inspection_outcome-<field>`")]
pub struct InspectionOutcome {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub outcome: Option<InspectionEnd>,
    #[field(class = C2, topic = "act")]
    pub order_number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
