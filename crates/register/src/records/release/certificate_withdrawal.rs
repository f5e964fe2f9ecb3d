//! The office withdrew a certificate it had issued.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The office withdrew a certificate it had issued.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "certificate_withdrawal", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-certificate_withdrawal-<field>`")]
pub struct CertificateWithdrawal {
    #[field(class = C2, topic = "act", required, fact = "certificate.refused_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C2, topic = "act")]
    pub code: Text,
    #[field(class = C3, topic = "act")]
    pub reasons: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
