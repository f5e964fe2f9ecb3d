//! A part of the relief under the SC/ST Act was paid; parts add up.

use crate::records::words::ReliefStage;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// A part of the relief under the SC/ST Act was paid; parts add up.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "scst_relief_payment", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-scst_relief_payment-<field>`")]
pub struct ScstReliefPayment {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub stage: Option<ReliefStage>,
    #[field(class = C2, topic = "act", max = 100000000, fact = "scst.relief_paid_amount")]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
