//! A magistrate let money out of an annuity or deposit.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Rupees, Told};

/// A magistrate let money out of an annuity or deposit.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "annuity_release", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-annuity_release-<field>`")]
pub struct AnnuityRelease {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C2, topic = "act")]
    pub reached: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
