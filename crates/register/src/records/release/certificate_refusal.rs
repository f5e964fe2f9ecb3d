//! The office refused the release certificate; a refusal has remedies of its own.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// The office refused the release certificate; a refusal has remedies of its own.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "certificate_refusal", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-certificate_refusal-<field>`")]
pub struct CertificateRefusal {
    #[field(class = C2, topic = "act", required, fact = "certificate.refused_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub in_writing: Answer,
    #[field(class = C3, topic = "act")]
    pub reasons: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
