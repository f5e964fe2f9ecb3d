//! Money was laid in an annuity or deposit in the person's name.

use crate::records::words::Toward;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// Money was laid in an annuity or deposit in the person's name.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "annuity", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-annuity-<field>`")]
pub struct Annuity {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", required)]
    pub toward: Option<Toward>,
    #[field(class = C3, topic = "act")]
    pub institution: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act", ahead)]
    pub maturity: Option<Told>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub monthly: Option<Rupees>,
    #[field(class = C3, topic = "act")]
    pub nominee: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
