//! Who held an office from when to when. The name of an officer in office is public; the letter is addressed to it.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// Who held an office from when to when. The name of an officer in office is public; the letter is addressed to it.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "officer_term", about = "office")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-officer_term-<field>`")]
pub struct OfficerTerm {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub until: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub vacant: Answer,
    #[field(class = C2, topic = "act")]
    pub name: Text,
    #[field(class = C2, topic = "act")]
    pub designation: Text,
    #[field(class = C2, topic = "act")]
    pub phone: Text,
    #[field(class = C2, topic = "act")]
    pub email: Text,
    #[field(class = C2, topic = "act")]
    pub order_number: Text,
}
