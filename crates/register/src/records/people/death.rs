//! A person died; the heirs keep the claims.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// A person died; the heirs keep the claims.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "death", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-death-<field>`")]
pub struct Death {
    #[field(class = C2, topic = "act", required, fact = "died.on")]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub cause: Text,
    #[field(class = C3, topic = "act")]
    pub heirs: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
