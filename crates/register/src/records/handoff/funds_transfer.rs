//! Money for a person went from one district to the other; it has not reached the person by that.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, State, Told};

/// Money for a person went from one district to the other; it has not reached the person by that.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "funds_transfer", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-funds_transfer-<field>`")]
pub struct FundsTransfer {
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
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub received_on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
