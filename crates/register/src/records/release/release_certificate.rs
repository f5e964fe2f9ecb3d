//! A certificate that a person was in bonded labour and is free, issued to each person.

use mukti_law::facts::{CertificateForm, Text};
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// A certificate that a person was in bonded labour and is free, issued to each person.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "release_certificate", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-release_certificate-<field>`")]
pub struct ReleaseCertificate {
    #[field(class = C2, topic = "act", required, fact = "certificate.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub time: Text,
    #[field(class = C2, topic = "act", fact = "certificate.office")]
    pub office: Text,
    #[field(class = C2, topic = "act", fact = "certificate.form")]
    pub form: Option<CertificateForm>,
    #[field(class = C2, topic = "act", fact = "certificate.own")]
    pub own: Answer,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C2, topic = "act")]
    pub code: Text,
    #[field(class = C3, topic = "act")]
    pub handed_to: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
