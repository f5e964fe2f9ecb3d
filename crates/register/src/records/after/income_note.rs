//! What the household earned in a month.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// What the household earned in a month.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "income_note", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-income_note-<field>`")]
pub struct IncomeNote {
    #[field(class = C2, topic = "act", required, month)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required, max = 10000000)]
    pub monthly: Option<Rupees>,
    #[field(class = C2, topic = "act", max = 31)]
    pub days: Option<u32>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
