//! The magistrate gave the home back.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// The magistrate gave the home back.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "homestead_restoration", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-homestead_restoration-<field>`")]
pub struct HomesteadRestoration {
    #[field(class = C2, topic = "act", required, fact = "homestead.restored_on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C2, topic = "act")]
    pub number: Text,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
