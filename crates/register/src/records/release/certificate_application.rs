//! The release certificate was asked for, in writing or by word of mouth.

use crate::records::words::SentHow;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The release certificate was asked for, in writing or by word of mouth.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "certificate_application", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-certificate_application-<field>`")]
pub struct CertificateApplication {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub how: Option<SentHow>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
