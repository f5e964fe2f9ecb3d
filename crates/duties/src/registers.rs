//! What the registers beside the cases come to on a day: who holds an office, how a committee stands, what became of an order or of money.
//!
//! **Invariant:** what nobody wrote down is not known; a term that may have ended has not surely ended.

pub mod alive;
pub mod budget;
pub mod committee;
pub mod doubt;
pub mod flow;
pub mod office;
pub mod order;
pub mod plan;

pub use doubt::{Doubt, doubt};

use mukti_register::Kept;
use mukti_terms::{Day, Told};

/// A date of a record, if it tells one.
pub(crate) fn date(kept: &Kept, field: &str) -> Option<Told> {
    kept.get(field).and_then(Told::parse)
}

/// A whole number of a record, if it tells one.
pub(crate) fn count(kept: &Kept, field: &str) -> Option<u64> {
    kept.get(field).and_then(|text| text.parse().ok())
}

/// Whether something that began and ended as told surely held on a day; `None` where a date is missing or too coarse to say.
pub(crate) fn held_on(kept: &Kept, on: Day) -> Option<bool> {
    let from = date(kept, "on")?;
    if from.earliest() > on {
        return Some(false);
    }
    match date(kept, "until") {
        Some(until) if until.latest() < on => Some(false),
        Some(until) if until.earliest() < on => None,
        _ if from.latest() > on => None,
        _ => Some(true),
    }
}
