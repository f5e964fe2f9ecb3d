//! When somebody is visited after release: dates are worked out, lateness is asked for a day.
//!
//! **Invariant:** on every day each visit of a schedule stands in exactly one state. Where the release is known to the month or
//! the year only, its last day counts: no visit is called late that may not be.

use super::practice;
use mukti_law::release::release;
use mukti_law::{Book, Facts};
use mukti_terms::when::{days_between, plus_days, plus_months};
use mukti_terms::{Day, Told};

/// In which months after release somebody is visited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan(Vec<u32>);

/// Why months after release could not be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanWrong {
    /// None was named.
    Empty,
    /// Something is no whole number from 1 to [`MONTHS_MAX`].
    NotMonths,
    /// More than [`VISITS_MAX`].
    TooMany,
}

/// The last month after release that can be set: ten years.
pub const MONTHS_MAX: u32 = 120;
/// The most visits that can be set.
pub const VISITS_MAX: usize = 12;

impl Plan {
    /// Reads `1, 3, 6`, in digits of any script, in any order; what stands twice counts once.
    ///
    /// # Errors
    /// Says what could not be taken.
    pub fn parse(text: &str) -> Result<Self, PlanWrong> {
        let text = mukti_terms::schema::ascii_digits(text);
        let parts = text.split([',', ' ', '،', ';']).map(str::trim).filter(|part| !part.is_empty());
        let mut months = parts
            .map(|part| part.parse().ok().filter(|month| (1..=MONTHS_MAX).contains(month)).ok_or(PlanWrong::NotMonths))
            .collect::<Result<Vec<u32>, _>>()?;
        months.sort_unstable();
        months.dedup();
        match months.len() {
            0 => Err(PlanWrong::Empty),
            many if many > VISITS_MAX => Err(PlanWrong::TooMany),
            _ => Ok(Self(months)),
        }
    }

    /// As the book's practice has it on a day.
    #[must_use]
    pub fn of_practice(book: &Book, on: Day) -> Self {
        let month = |number: usize| practice(book, &format!("followup.visit_{number}_months"), on);
        let months = (1..=VISITS_MAX).map_while(month).filter_map(|month| u32::try_from(month).ok());
        Self(months.collect())
    }

    /// The months, rising.
    #[must_use]
    pub fn months(&self) -> &[u32] {
        &self.0
    }
}

/// `1, 3, 6`.
impl std::fmt::Display for Plan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let months: Vec<String> = self.0.iter().map(u32::to_string).collect();
        f.write_str(&months.join(", "))
    }
}

/// The months, and how many days before its day a visit counts as that visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// The months.
    pub plan: Plan,
    /// Days.
    pub early_days: i64,
}

impl Timing {
    /// As the book has it, with an organisation's own months where it set them.
    #[must_use]
    pub fn of(book: &Book, on: Day, own: Option<Plan>) -> Self {
        let plan = own.unwrap_or_else(|| Plan::of_practice(book, on));
        Self { plan, early_days: practice(book, "followup.early_days", on).unwrap_or(0) }
    }
}

/// One visit of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// So many months after release.
    pub months: u32,
    /// The first day on which it can be due, where the release is coarse; else the day itself.
    pub due_earliest: Day,
    /// The last day on which it can be due.
    pub due: Day,
    /// From this day on a visit counts as this one.
    pub opens: Day,
    /// From this day on the next one counts, or nothing more; `None` for a last visit that stays open.
    pub until: Option<Day>,
    /// When it was made.
    pub done: Option<Told>,
}

/// Where a visit stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VisitState {
    /// It was made.
    Done,
    /// It was not made, and the next one has taken its place.
    Missed,
    /// Its day is surely over.
    Late {
        /// Whole days since its last day.
        days: i64,
    },
    /// It can be made now.
    Due,
    /// Its time has not come.
    Ahead,
}

impl Visit {
    /// Where it stands on a day.
    #[must_use]
    pub fn state(&self, on: Day) -> VisitState {
        if self.done.is_some() {
            VisitState::Done
        } else if self.until.is_some_and(|until| until <= on) {
            VisitState::Missed
        } else if self.due < on {
            VisitState::Late { days: days_between(self.due, on) }
        } else if self.opens <= on {
            VisitState::Due
        } else {
            VisitState::Ahead
        }
    }
}

/// When somebody is visited, or why no day can be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// Free, but since when is not known.
    ReleaseNotKnown,
    /// Not known to be free, or known not to be.
    NotFree,
    /// These visits, by their days.
    Of(Vec<Visit>),
}

impl Schedule {
    /// The visits; none while no day can be named.
    #[must_use]
    pub fn visits(&self) -> &[Visit] {
        if let Self::Of(visits) = self { visits } else { &[] }
    }
}

/// The schedule of one person. `over` is the day from which nobody is visited any more: a death, or bondage again.
#[must_use]
pub fn schedule(facts: &Facts, free: bool, over: Option<Day>, made: &[Told], timing: &Timing) -> Schedule {
    if !free {
        return Schedule::NotFree;
    }
    match release(facts) {
        None => Schedule::ReleaseNotKnown,
        Some(released) => Schedule::Of(visits_after(released, over, made, timing)),
    }
}

/// The visits after a release, with those that were made in their places.
#[must_use]
pub fn visits_after(released: Told, over: Option<Day>, made: &[Told], timing: &Timing) -> Vec<Visit> {
    let (first, last) = (released.earliest(), released.latest());
    let mut visits: Vec<Visit> = Vec::new();
    for months in timing.plan.months() {
        let after = i64::from(*months);
        let (due_earliest, due) = (plus_months(first, after), plus_months(last, after));
        // The first may be made as early as the earliest release allows; a later one takes over from the one before it.
        let opens = match visits.last() {
            None => plus_days(due_earliest, -timing.early_days).max(plus_days(first, 1)),
            Some(before) => plus_days(due, -timing.early_days).max(plus_days(before.due, 1)),
        };
        if let Some(before) = visits.last_mut() {
            before.until = Some(opens);
        }
        visits.push(Visit { months: *months, due_earliest, due, opens, until: None, done: None });
    }
    if let Some(over) = over {
        visits.retain(|visit| visit.opens <= over);
        if let Some(last) = visits.last_mut() {
            last.until = Some(last.until.map_or(plus_days(over, 1), |until| until.min(plus_days(over, 1))));
        }
    }
    for told in made {
        put(&mut visits, *told);
    }
    visits
}

/// A visit counts where its first day lies, else where its last day lies; the first of a place counts.
fn put(visits: &mut [Visit], told: Told) {
    let holds = |visit: &Visit, day: Day| visit.opens <= day && visit.until.is_none_or(|until| day < until);
    let at = [told.earliest(), told.latest()].into_iter().find_map(|day| visits.iter().position(|v| holds(v, day)));
    if let Some(visit) = at.and_then(|at| visits.get_mut(at))
        && visit.done.is_none_or(|known| told.earliest() < known.earliest())
    {
        visit.done = Some(told);
    }
}
