//! The certificate was handed over: when, to whom, and whether to the person it belongs to.

use crate::records::words::HandedTo;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// The certificate was handed over: when, to whom, and whether to the person it belongs to.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "certificate_delivery", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-certificate_delivery-<field>`")]
pub struct CertificateDelivery {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub in_person: Answer,
    #[field(class = C2, topic = "act")]
    pub handed_to: Option<HandedTo>,
    #[field(class = C3, topic = "act")]
    pub receiver: Text,
    #[field(class = C2, topic = "act")]
    pub read_out: Answer,
    #[field(class = C2, topic = "act")]
    pub photo: Answer,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
