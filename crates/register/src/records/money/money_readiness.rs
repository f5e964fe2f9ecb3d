//! Whether papers and account are ready to take money; no number of any paper is kept.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// Whether papers and account are ready to take money; no number of any paper is kept.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "money_readiness", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-money_readiness-<field>`")]
pub struct MoneyReadiness {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub identity_document: Answer,
    #[field(class = C2, topic = "act")]
    pub bank_account: Answer,
    #[field(class = C2, topic = "act")]
    pub know_your_customer: Answer,
    #[field(class = C2, topic = "act")]
    pub seeded_right: Answer,
    #[field(class = C2, topic = "act")]
    pub keeps_passbook: Answer,
    #[field(class = C2, topic = "act")]
    pub certificate_in_hand: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
