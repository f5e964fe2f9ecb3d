//! The Magistrate ordered the police to register the case and to investigate.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The Magistrate ordered the police to register the case and to investigate.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "fir_magistrate_order", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-fir_magistrate_order-<field>`")]
pub struct FirMagistrateOrder {
    #[field(class = C2, topic = "act", required, fact = "fir.ordered_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
