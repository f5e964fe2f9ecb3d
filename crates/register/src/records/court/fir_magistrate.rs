//! A Magistrate was asked to order the police to investigate.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A Magistrate was asked to order the police to investigate.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "fir_magistrate", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-fir_magistrate-<field>`")]
pub struct FirMagistrate {
    #[field(class = C2, topic = "act", required, fact = "fir.magistrate_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
