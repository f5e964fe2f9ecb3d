//! How old a person was when taken and how old they are, as bounds where only one of the two was told.

use crate::finding::Because;
use crate::{Book, Facts, fact};
use mukti_terms::{Answer, Day, Told};
use smallvec::smallvec;

/// Youngest and oldest it can have been; `None` where nothing bounds it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Age {
    /// At least.
    pub least: Option<i64>,
    /// At most.
    pub most: Option<i64>,
}

impl Age {
    /// Whether it is surely under, surely not under, or neither.
    #[must_use]
    pub fn below(self, limit: Option<i64>) -> Answer {
        let Some(limit) = limit else { return Answer::NotKnown };
        if self.most.is_some_and(|most| most < limit) {
            Answer::Yes
        } else if self.least.is_some_and(|least| least >= limit) {
            Answer::No
        } else {
            Answer::NotKnown
        }
    }
}

/// The age told, or at least the age at the start.
#[must_use]
pub fn now(facts: &Facts) -> Age {
    let told = facts.worker_age.map(i64::from);
    Age { least: told.or(facts.age_at_start.map(i64::from)), most: told }
}

/// Whether they are under the age of majority on a day, by the age that was told.
#[must_use]
pub fn minor(facts: &Facts, on: Day, book: &Book) -> Answer {
    now(facts).below(book.premises().ages.minor_below.on(on))
}

/// The age when the work began: told, or at most today's, less the years since.
#[must_use]
pub fn at_start(facts: &Facts, on: Day) -> Age {
    if let Some(told) = facts.age_at_start.map(i64::from) {
        return Age { least: Some(told), most: Some(told) };
    }
    let most = facts.worker_age.map(i64::from);
    let since = facts.work_from.map(Told::earliest).map(|first| i64::from(on.year()) - i64::from(first.year()) + 1);
    Age { least: most.zip(since).map(|(age, years)| age - years.max(1)), most }
}

/// The facts an age rests on.
#[must_use]
pub fn grounds(facts: &Facts) -> Because {
    match (facts.worker_age.is_some(), facts.age_at_start.is_some()) {
        (true, true) => smallvec![fact::AGE_AT_START, fact::WORKER_AGE],
        (true, false) => smallvec![fact::WORKER_AGE],
        (false, true) => smallvec![fact::AGE_AT_START],
        (false, false) => Because::new(),
    }
}
