//! One seat of a vigilance committee and who holds it (1976 Act, s.13(2) and (3)).

use super::words::CommitteeSeat;
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::Told;

/// One seat of a vigilance committee and who holds it (1976 Act, s.13(2) and (3)).
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "committee_member", about = "committee")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-committee_member-<field>`")]
pub struct CommitteeMember {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub until: Option<Told>,
    #[field(class = C2, topic = "act", required)]
    pub seat: Option<CommitteeSeat>,
    #[field(class = C3, topic = "act")]
    pub name: Text,
    #[field(class = C2, topic = "act")]
    pub order_number: Text,
}
