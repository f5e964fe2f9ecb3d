//! A lawyer was assigned to the person.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A lawyer was assigned to the person.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "advocate_assigned", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-advocate_assigned-<field>`")]
pub struct AdvocateAssigned {
    #[field(class = C2, topic = "act", required, fact = "legal_aid.assigned_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub panel: Text,
    #[field(class = C2, topic = "act", ahead)]
    pub until: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub name: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
