//! The day a person came free, as coarse as it is known: it decides which scheme applies.

use crate::Facts;
use mukti_terms::{Day, Told};

/// `freed.on`, else the certificate's date, else the rescue's, else the finding's; `None` while nothing of these is known.
#[must_use]
pub fn release(facts: &Facts) -> Option<Told> {
    facts.freed_on.or(facts.certificate_on).or(facts.rescued_on).or(facts.finding_on)
}

/// The first and last day the release can have been; the day asked, while the person is not known to be free.
#[must_use]
pub fn release_span(facts: &Facts, on: Day) -> (Day, Day) {
    release(facts).map_or((on, on), |told| (told.earliest(), told.latest()))
}

/// The first and last day of the work, as far as it can be bounded: it ends with freedom, or on the day asked.
#[must_use]
pub fn work_span(facts: &Facts, on: Day) -> (Day, Day) {
    let freed = facts.freed_on.or(facts.rescued_on);
    let end = facts.work_to.or(freed).map_or(on, Told::latest);
    let start = facts.work_from.map_or_else(|| facts.work_to.or(freed).map_or(on, Told::earliest), Told::earliest);
    (start.min(end), end)
}
