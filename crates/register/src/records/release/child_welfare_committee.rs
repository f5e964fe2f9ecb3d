//! The child was brought before the committee.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The child was brought before the committee.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "child_welfare_committee", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-child_welfare_committee-<field>`")]
pub struct ChildWelfareCommittee {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub time: Text,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C3, topic = "act")]
    pub outcome: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
