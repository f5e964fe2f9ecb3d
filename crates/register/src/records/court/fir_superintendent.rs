//! The refusal of the FIR was sent to the superintendent of police in writing.

use crate::records::words::SentHow;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The refusal of the FIR was sent to the superintendent of police in writing.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "fir_superintendent", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-fir_superintendent-<field>`")]
pub struct FirSuperintendent {
    #[field(class = C2, topic = "act", required, fact = "fir.superintendent_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub how: Option<SentHow>,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
