//! A step towards something that is given in kind: asked for, allowed, received or refused.

use crate::records::words::{BenefitState, InKind};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A step towards something that is given in kind: asked for, allowed, received or refused.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "benefit_step", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-benefit_step-<field>`")]
pub struct BenefitStep {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub what: Option<InKind>,
    #[field(class = C2, topic = "act", required)]
    pub step: Option<BenefitState>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
