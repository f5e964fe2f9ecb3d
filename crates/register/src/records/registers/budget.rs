//! Money set apart for one purpose in one year.

use super::words::Fund;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{State, Told};

/// Money set apart for one purpose in one year.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "budget", about = "budget")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-budget-<field>`")]
pub struct Budget {
    #[field(class = C2, topic = "act", required)]
    pub fund: Option<Fund>,
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub state: Option<State>,
    #[field(class = C2, topic = "act")]
    pub district: Text,
    #[field(class = C2, topic = "act")]
    pub title: Text,
    #[field(class = C2, topic = "act")]
    pub source: Text,
}
