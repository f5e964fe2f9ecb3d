//! A panchayat said who somebody is or what happened: a dated act of its own, never a condition of help.

use crate::records::words::PanchayatConflict;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// A panchayat said who somebody is or what happened: a dated act of its own, never a condition of help.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "panchayat_verification", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-panchayat_verification-<field>`")]
pub struct PanchayatVerification {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub panchayat: Text,
    #[field(class = C2, topic = "act")]
    pub says_so: Answer,
    #[field(class = C2, topic = "act")]
    pub asked_by_office: Answer,
    #[field(class = C2, topic = "act")]
    pub conflict: Option<PanchayatConflict>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
