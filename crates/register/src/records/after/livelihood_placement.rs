//! Work that began after freedom, with whom and for how much; told again, it says whether it goes on.

use super::words::{EmployerType, Livelihood};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Rupees, Told};

/// Work that began after freedom, with whom and for how much; told again, it says whether it goes on.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "livelihood_placement", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-livelihood_placement-<field>`")]
pub struct LivelihoodPlacement {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub work: Option<Livelihood>,
    #[field(class = C2, topic = "act")]
    pub employer: Option<EmployerType>,
    #[field(class = C2, topic = "act")]
    pub same_employer: Answer,
    #[field(class = C2, topic = "act", max = 10000000)]
    pub monthly: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub still_there: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
