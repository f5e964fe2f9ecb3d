//! The police did not register the case.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The police did not register the case.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "fir_refusal", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-fir_refusal-<field>`")]
pub struct FirRefusal {
    #[field(class = C2, topic = "act", required, fact = "fir.refused_on")]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub police_station: Text,
    #[field(class = C3, topic = "act")]
    pub officer: Text,
    #[field(class = C3, topic = "act")]
    pub reasons: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
