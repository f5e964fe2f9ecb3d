//! Work was asked for under the employment guarantee.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// Work was asked for under the employment guarantee.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "job_demand", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-job_demand-<field>`")]
pub struct JobDemand {
    #[field(class = C2, topic = "act", required, fact = "job.demanded_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 400)]
    pub days: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
