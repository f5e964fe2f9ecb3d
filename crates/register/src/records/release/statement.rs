//! An officer wrote down what the person said.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// An officer wrote down what the person said.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "statement", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-statement-<field>`")]
pub struct Statement {
    #[field(class = C2, topic = "act", required, fact = "statement.on")]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub office: Text,
    #[field(class = C3, topic = "act")]
    pub officer: Text,
    #[field(class = C2, topic = "act")]
    pub language: Text,
    #[field(class = C3, topic = "act")]
    pub interpreter: Text,
    #[field(class = C2, topic = "act")]
    pub private: Answer,
    #[field(class = C2, topic = "act")]
    pub read_over: Answer,
    #[field(class = C2, topic = "act")]
    pub copy_given: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
