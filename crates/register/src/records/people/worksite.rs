//! Where the work was, and whose it is. The district may be counted; the exact place is sealed.

use mukti_law::facts::{Text, WorkKind};
use mukti_record_derive::Record;
use mukti_terms::State;

/// Where the work was, and whose it is. The district may be counted; the exact place is sealed.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "worksite", about = "worksite")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-worksite-<field>`")]
pub struct Worksite {
    #[field(class = C3, topic = "worksite")]
    pub name: Text,
    #[field(class = C2, topic = "worksite", fact = "work.kind")]
    pub kind: Option<WorkKind>,
    #[field(class = C2, topic = "worksite", fact = "work.state")]
    pub state: Option<State>,
    #[field(class = C2, topic = "worksite", fact = "work.district")]
    pub district: Text,
    #[field(class = C3, topic = "worksite")]
    pub block: Text,
    #[field(class = C3, topic = "worksite")]
    pub village: Text,
    #[field(class = C3, topic = "worksite")]
    pub landmark: Text,
    #[field(class = C3, topic = "worksite")]
    pub police_station: Text,
    #[field(class = C3, topic = "worksite")]
    pub owner: Text,
    #[field(class = C3, topic = "worksite")]
    pub contractor: Text,
    #[field(class = C2, topic = "worksite", max = 100000)]
    pub workers: Option<u32>,
    #[field(class = C3, topic = "worksite")]
    pub note: Text,
}
