//! To whom the money of a person who died goes.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Rupees, Told};

/// To whom the money of a person who died goes.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "money_heir", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-money_heir-<field>`")]
pub struct MoneyHeir {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub name: Text,
    #[field(class = C3, topic = "act")]
    pub relation: Text,
    #[field(class = C2, topic = "act")]
    pub paper: Answer,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
