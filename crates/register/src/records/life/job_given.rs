//! Work was given under the employment guarantee.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// Work was given under the employment guarantee.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "job_given", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-job_given-<field>`")]
pub struct JobGiven {
    #[field(class = C2, topic = "act", required, fact = "job.given_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 400)]
    pub days: Option<u32>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub wages: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub paid_on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
