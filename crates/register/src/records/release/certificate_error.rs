//! A certificate is wrong, leaves somebody out, or is lost: what it says and what it should say.

use crate::records::words::CertificateFault;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A certificate is wrong, leaves somebody out, or is lost: what it says and what it should say.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "certificate_error", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-certificate_error-<field>`")]
pub struct CertificateError {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub fault: Option<CertificateFault>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub as_written: Text,
    #[field(class = C3, topic = "act")]
    pub as_it_should_be: Text,
    #[field(class = C3, topic = "act")]
    pub dependant: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
