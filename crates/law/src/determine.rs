//! What follows from the facts about bonded labour.

use crate::finding::{Also, Determination, ForcedLabour, Status, Wages};
use crate::{Book, Facts};
use mukti_terms::Day;

/// The determination of one person's facts on a day.
#[must_use]
pub fn determine(_facts: &Facts, _on: Day, _book: &Book) -> Determination {
    Determination {
        status: Status::NeedsEnquiry,
        forced_labour: ForcedLabour::NotKnown,
        limbs: Vec::new(),
        presumptions: Vec::new(),
        only_by_presumption: false,
        ask: Vec::new(),
        indicators: Vec::new(),
        also: Also::default(),
        wages: Wages::default(),
    }
}
