//! The district asked for the person's rehabilitation money.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// The district asked for the person's rehabilitation money.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "rehabilitation_proposal", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-rehabilitation_proposal-<field>`")]
pub struct RehabilitationProposal {
    #[field(class = C2, topic = "act", required, fact = "rehabilitation.proposed_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub category: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
