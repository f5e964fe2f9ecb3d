//! A claim for unpaid wages was filed.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// A claim for unpaid wages was filed.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "wage_claim", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-wage_claim-<field>`")]
pub struct WageClaim {
    #[field(class = C2, topic = "act", required, fact = "wage_claim.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub filed_by: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
