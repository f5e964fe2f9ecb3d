//! How our own organisation stands at the head and the foot of its letters.

use mukti_law::facts::Text;
use mukti_record_derive::Record;

/// How our own organisation stands at the head and the foot of its letters.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "letterhead", about = "letterhead")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-letterhead-<field>`")]
pub struct Letterhead {
    #[field(class = C2, topic = "act", required)]
    pub title: Text,
    #[field(class = C2, topic = "act")]
    pub address: Text,
    #[field(class = C2, topic = "act")]
    pub phone: Text,
    #[field(class = C2, topic = "act")]
    pub email: Text,
    #[field(class = C2, topic = "act")]
    pub place: Text,
    #[field(class = C2, topic = "act")]
    pub signatory: Text,
}
