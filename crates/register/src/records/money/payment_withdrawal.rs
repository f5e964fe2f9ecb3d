//! Money was taken out of the account: by whom, and whether it came to the person.

use crate::records::words::{Toward, WithdrawnBy};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Rupees, Told};

/// Money was taken out of the account: by whom, and whether it came to the person.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "payment_withdrawal", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-payment_withdrawal-<field>`")]
pub struct PaymentWithdrawal {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub toward: Option<Toward>,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub utr: Text,
    #[field(class = C2, topic = "act")]
    pub by: Option<WithdrawnBy>,
    #[field(class = C2, topic = "act")]
    pub reached: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
