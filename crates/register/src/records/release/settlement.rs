//! Somebody called it a wage dispute, or settled it: it closes nothing.

use crate::records::words::SettlementKind;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Rupees, Told};

/// Somebody called it a wage dispute, or settled it: it closes nothing.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "settlement", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-settlement-<field>`")]
pub struct Settlement {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub kind: Option<SettlementKind>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub amount: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub pressed: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
