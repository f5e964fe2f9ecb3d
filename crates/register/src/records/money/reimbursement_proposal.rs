//! The State asked the Centre to repay what the district paid.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// The State asked the Centre to repay what the district paid.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "reimbursement_proposal", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-reimbursement_proposal-<field>`")]
pub struct ReimbursementProposal {
    #[field(class = C2, topic = "act", required, fact = "reimbursement.proposed_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
