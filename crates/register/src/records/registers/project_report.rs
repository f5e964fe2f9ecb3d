//! How many places of a project are taken, and what it has spent.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// How many places of a project are taken, and what it has spent.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "project_report", about = "support_project")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-project_report-<field>`")]
pub struct ProjectReport {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub taken: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub amount: Option<Rupees>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
