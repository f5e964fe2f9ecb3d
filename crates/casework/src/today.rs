//! Today: what is late, what is due this week, what waits for others; by office and by district. Never a name.

use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Day, State};

/// What of today is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TodayQuery {
    /// Only this office (an id of `law/offices.toml`).
    pub office: Option<String>,
    /// Only this State.
    pub state: Option<State>,
    /// Only this district, as written in the cases.
    pub district: Option<String>,
    /// At most so many rows of each list; 0 means fifty.
    pub at_most: u32,
}

/// What stands on the desk today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    /// The day in India.
    pub on: Day,
    /// Surely late, the latest first.
    pub late: Vec<DutyRow>,
    /// How many are late in all (a duty owed to many people of a case counts once).
    pub late_count: u64,
    /// Due today or in the next seven days, the soonest first.
    pub due: Vec<DutyRow>,
    /// How many are due in all.
    pub due_count: u64,
    /// Running, due later or without a confirmed time limit; those with a benchmark day first.
    pub waiting: Vec<DutyRow>,
    /// How many wait in all.
    pub waiting_count: u64,
    /// Open duties by office: id, late, due this week, open in all; the most late first.
    pub by_office: Vec<Tally<String>>,
    /// Open duties by State and district; at most fifty, the most late first.
    pub by_district: Vec<Tally<(Option<State>, Option<String>)>>,
}

/// How many duties are open somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally<T> {
    /// Where.
    pub of: T,
    /// Late.
    pub late: u64,
    /// Due this week.
    pub due: u64,
    /// Open in all, with those two.
    pub open: u64,
}

/// One duty of one office in one case, with how many people it is owed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyRow {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub case_label: String,
    /// The kind of work, a word of `work_kind`.
    pub work_kind: Option<String>,
    /// The person it is owed to, when it is owed to one.
    pub person: Option<PersonId>,
    /// To how many people it is owed.
    pub people: u32,
    /// The duty's id, as in `duty-<id>`.
    pub duty: String,
    /// The office that bears it, as in `office-<id>`.
    pub bearer: String,
    /// State of the work.
    pub state: Option<State>,
    /// District of the work.
    pub district: Option<String>,
    /// The last day, where a binding limit is known.
    pub last_day: Option<Day>,
    /// The last moment, where the clock counts hours.
    pub last_moment: Option<Moment>,
    /// A day from another State's instrument or the movement: a reminder, never lateness.
    pub benchmark_day: Option<Day>,
    /// Whole days late on the day asked; 0 when not late (late by hours only: 0 and in the late list).
    pub days_late: i64,
    /// The provision of the clock, else of the duty.
    pub provision: String,
    /// The letter that claims it, as in `letter-<kind>`.
    pub letter: Option<String>,
}
