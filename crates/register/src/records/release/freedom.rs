//! A person came free, in whatever way; whoever escaped has clocks too.

use mukti_law::facts::{FreedHow, Text};
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A person came free, in whatever way; whoever escaped has clocks too.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "freedom", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-freedom-<field>`")]
pub struct Freedom {
    #[field(class = C2, topic = "act", fact = "freed.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", fact = "freed.how")]
    pub how: Option<FreedHow>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
