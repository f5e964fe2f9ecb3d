//! A project that gives survivors and their families places: work, shelter, schooling, skill.

use super::words::ProjectKind;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Rupees, State, Told};

/// A project that gives survivors and their families places: work, shelter, schooling, skill.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "support_project", about = "support_project")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-support_project-<field>`")]
pub struct SupportProject {
    #[field(class = C2, topic = "act", required)]
    pub title: Text,
    #[field(class = C2, topic = "act", required)]
    pub kind: Option<ProjectKind>,
    #[field(class = C2, topic = "act")]
    pub state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub district: Text,
    #[field(class = C2, topic = "act")]
    pub all_india: Answer,
    #[field(class = C2, topic = "act")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub until: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub places: Option<u32>,
    #[field(class = C2, topic = "act")]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub run_by: Text,
}
