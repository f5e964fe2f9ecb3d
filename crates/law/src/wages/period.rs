//! When the work was, as coarse as it was told: days on which the person surely worked, and the widest span it can have been.

use crate::facts::FreedHow;
use crate::finding::Because;
use crate::{Facts, fact};
use mukti_terms::{Day, Told};

/// The first and last day of something told coarsely.
pub type Span = (Day, Day);

/// The period of the work.
#[derive(Clone, Debug)]
pub struct Period {
    /// When it began, if anybody said.
    pub start: Option<Span>,
    /// When it ended.
    pub end: Span,
    /// Whether the end is only taken from nobody having said that it ended.
    pub end_assumed: bool,
    /// The facts it was read from.
    pub because: Because,
}

impl Period {
    /// Reads it: the work ends when it was said to end, else with freedom, else on the day asked.
    #[must_use]
    pub fn of(facts: &Facts, on: Day) -> Self {
        let mut because = Because::new();
        if facts.work_from.is_some() {
            because.push(fact::WORK_FROM);
        }
        let told =
            [(fact::WORK_TO, facts.work_to), (fact::FREED_ON, facts.freed_on), (fact::RESCUED_ON, facts.rescued_on)];
        let end = told.into_iter().find_map(|(field, told)| told.map(|told| (field, told)));
        if let Some((field, _)) = end {
            because.push(field);
        }
        let held = facts.freed_how == Some(FreedHow::StillHeld);
        if end.is_none() && held {
            because.push(fact::FREED_HOW);
        }
        Self {
            start: facts.work_from.map(|told| until(told, on)),
            end: end.map_or((on, on), |(_, told)| until(told, on)),
            end_assumed: end.is_none() && !held,
            because,
        }
    }

    /// The widest span it can have been; `None` when nobody said when it began.
    #[must_use]
    pub fn widest(&self) -> Option<Span> {
        let start = self.start?.0;
        (start <= self.end.1).then_some((start, self.end.1))
    }

    /// The days on each of which the person surely worked, if its ends are told.
    #[must_use]
    pub fn narrowest(&self) -> Option<Span> {
        let start = self.start?.1;
        (!self.end_assumed && start <= self.end.0).then_some((start, self.end.0))
    }

    /// The span, where both its ends are known to the day.
    #[must_use]
    pub fn exact(&self) -> Option<Span> {
        let start = self.start?;
        (start.0 == start.1 && self.end.0 == self.end.1 && start.0 <= self.end.0).then_some((start.0, self.end.0))
    }
}

/// Coarse dates do not reach past the day asked.
fn until(told: Told, on: Day) -> Span {
    let first = told.earliest();
    (first, told.latest().min(on.max(first)))
}
