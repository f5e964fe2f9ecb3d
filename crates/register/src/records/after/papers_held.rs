//! Which papers the person has in hand.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// Which papers the person has in hand.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "papers_held", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-papers_held-<field>`")]
pub struct PapersHeld {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub identity: Answer,
    #[field(class = C2, topic = "act")]
    pub bank_account: Answer,
    #[field(class = C2, topic = "act")]
    pub ration_card: Answer,
    #[field(class = C2, topic = "act")]
    pub residence_proof: Answer,
    #[field(class = C2, topic = "act")]
    pub age_proof: Answer,
    #[field(class = C2, topic = "act", special)]
    pub caste_certificate: Answer,
    #[field(class = C2, topic = "act")]
    pub income_certificate: Answer,
    #[field(class = C2, topic = "act", special)]
    pub disability_certificate: Answer,
    #[field(class = C2, topic = "act")]
    pub death_certificate: Answer,
    #[field(class = C2, topic = "act")]
    pub job_card: Answer,
    #[field(class = C2, topic = "act")]
    pub work_proof: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
