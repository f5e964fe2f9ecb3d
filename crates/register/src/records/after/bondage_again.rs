//! The person is in bondage again: kept with the release that came before, so that it can be counted.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// The person is in bondage again: kept with the release that came before, so that it can be counted.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "bondage_again", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-bondage_again-<field>`")]
pub struct BondageAgain {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub same_employer: Answer,
    #[field(class = C2, topic = "act")]
    pub new_advance: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
