//! The office corrected a certificate, or gave another in its place.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The office corrected a certificate, or gave another in its place.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "certificate_correction", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-certificate_correction-<field>`")]
pub struct CertificateCorrection {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
