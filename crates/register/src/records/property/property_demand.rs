//! The person asked for what was taken.

use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Rupees, Told};

/// The person asked for what was taken.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "property_demand", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-property_demand-<field>`")]
pub struct PropertyDemand {
    #[field(class = C2, topic = "act", required, fact = "property.demanded_on")]
    pub on: Option<Told>,
    #[field(class = C3, topic = "act")]
    pub of: Text,
    #[field(class = C3, topic = "act")]
    pub property: Text,
    #[field(class = C2, topic = "act", max = 100000000)]
    pub value: Option<Rupees>,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
