//! One district offered another to take over a person, the file, money or duties.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, State, Told};

/// One district offered another to take over a person, the file, money or duties.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "handoff_offer", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-handoff_offer-<field>`")]
pub struct HandoffOffer {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub from_state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub from_district: Text,
    #[field(class = C2, topic = "act", required)]
    pub to_state: Option<State>,
    #[field(class = C2, topic = "act", required)]
    pub to_district: Text,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub person: Answer,
    #[field(class = C2, topic = "act")]
    pub file: Answer,
    #[field(class = C2, topic = "act")]
    pub funds: Answer,
    #[field(class = C2, topic = "act")]
    pub rehabilitation: Answer,
    #[field(class = C2, topic = "act")]
    pub documents: Answer,
    #[field(class = C2, topic = "act")]
    pub schooling: Answer,
    #[field(class = C2, topic = "act")]
    pub work: Answer,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
