//! Who a person is: names, where they live, how to reach them. Sex, age and the rest are asked in the interview.

use crate::records::words::PersonRole;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Told};

/// Who a person is.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "person", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-person-<field>`")]
pub struct Person {
    #[field(class = C3, topic = "person")]
    pub name: Text,
    #[field(class = C3, topic = "person")]
    pub name_own_script: Text,
    #[field(class = C3, topic = "person")]
    pub parent_or_spouse_name: Text,
    #[field(class = C3, topic = "person")]
    pub village: Text,
    #[field(class = C3, topic = "person")]
    pub post: Text,
    #[field(class = C3, topic = "person")]
    pub block: Text,
    #[field(class = C3, topic = "person")]
    pub pin_code: Text,
    #[field(class = C3, topic = "person")]
    pub phone: Text,
    #[field(class = C2, topic = "person")]
    pub phone_safe: Answer,
    #[field(class = C3, topic = "person")]
    pub birth_date: Option<Told>,
    #[field(class = C3, topic = "person")]
    pub caste: Text,
    #[field(class = C2, topic = "person")]
    pub language: Text,
    #[field(class = C3, topic = "person")]
    pub identity_document: Text,
    #[field(class = C2, topic = "person")]
    pub bank_account: Answer,
    #[field(class = C2, topic = "person", max = 1000)]
    pub family: Option<u32>,
    #[field(class = C3, topic = "person")]
    pub relation: Text,
    #[field(class = C2, topic = "person")]
    pub role: Option<PersonRole>,
    #[field(class = C3, topic = "person")]
    pub note: Text,
}
