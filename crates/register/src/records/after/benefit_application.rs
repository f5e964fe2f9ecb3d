//! A benefit was applied for, and what became of it.

use super::words::{BenefitOutcome, Paper, Scheme};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// A benefit was applied for, and what became of it.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "benefit_application", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-benefit_application-<field>`")]
pub struct BenefitApplication {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub scheme: Option<Scheme>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C2, topic = "act")]
    pub outcome: Option<BenefitOutcome>,
    #[field(class = C2, topic = "act")]
    pub decided_on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub missing: Option<Paper>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
