//! A duty-bearer: one office of one place, that owes what the law lays on its kind.

use super::words::OfficeKind;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{State, Told};

/// A duty-bearer: one office of one place, that owes what the law lays on its kind.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "office", about = "office")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-office-<field>`")]
pub struct Office {
    #[field(class = C2, topic = "act", required)]
    pub kind: Option<OfficeKind>,
    #[field(class = C2, topic = "act", required)]
    pub state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub district: Text,
    #[field(class = C2, topic = "act")]
    pub place: Text,
    #[field(class = C2, topic = "act")]
    pub title: Text,
    #[field(class = C2, topic = "act")]
    pub address: Text,
    #[field(class = C2, topic = "act")]
    pub phone: Text,
    #[field(class = C2, topic = "act")]
    pub email: Text,
    #[field(class = C2, topic = "act")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub until: Option<Told>,
}
