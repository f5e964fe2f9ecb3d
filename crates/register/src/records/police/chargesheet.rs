//! The police sent the case to court.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The police sent the case to court.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "chargesheet", about = "case")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-chargesheet-<field>`")]
pub struct Chargesheet {
    #[field(class = C2, topic = "act", required, fact = "chargesheet.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub court: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C2, topic = "act")]
    pub sections: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
