//! Today: what is late, what is due this week, what waits for others; by office and by district. Never a name.

use crate::desk::Desk;
use crate::problem::Problem;
use mukti_register::{CaseId, PersonId};
pub use mukti_store::views::NextLetterView;
use mukti_store::views::{Counts, DutyFilter, DutyOfToday};
use mukti_terms::when::{Moment, days_between, plus_days};
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
    /// In how many cases somebody is still held, as far as known; whatever office or place was asked for.
    pub held_cases: u64,
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
    /// The letter that follows when it stays undone.
    pub next: Option<NextLetterView>,
}

const ROWS: u32 = 50;
/// "This week": today and the seven days after it.
const DAYS_AHEAD: i64 = 7;

impl Desk {
    /// What is late, what is due this week, what waits.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn today(&self, now: Moment, query: &TodayQuery) -> Result<Today, Problem> {
        let on = now.day_in_india();
        let at_most = if query.at_most == 0 { ROWS } else { query.at_most };
        let until = Moment::end_of(plus_days(on, DAYS_AHEAD)).unix();
        let filter =
            DutyFilter { bearer: query.office.as_deref(), state: query.state, district: query.district.as_deref() };
        let by_office = self.store.tally_by_office(now.unix(), until, filter)?;
        let all = by_office.iter().fold(Counts::default(), |sum, (_, counts)| Counts {
            late: sum.late + counts.late,
            due: sum.due + counts.due,
            open: sum.open + counts.open,
        });
        let rows = |duties: Vec<DutyOfToday>| duties.into_iter().map(|duty| row(duty, on)).collect();
        Ok(Today {
            on,
            late: rows(self.store.late(now.unix(), filter, at_most)?),
            late_count: all.late,
            due: rows(self.store.due(now.unix(), until, filter, at_most)?),
            due_count: all.due,
            waiting: rows(self.store.waiting(until, filter, at_most)?),
            waiting_count: all.open - all.late - all.due,
            held_cases: self.store.count_cases_held()?,
            by_office: by_office.into_iter().map(|(office, counts)| tally(office, counts)).collect(),
            by_district: self
                .store
                .tally_by_district(now.unix(), until, filter)?
                .into_iter()
                .map(|(state, district, counts)| tally((state, district), counts))
                .collect(),
        })
    }
}

fn tally<T>(of: T, counts: Counts) -> Tally<T> {
    Tally { of, late: counts.late, due: counts.due, open: counts.open }
}

fn row(duty: DutyOfToday, on: Day) -> DutyRow {
    DutyRow {
        case: duty.case,
        case_label: duty.case_label,
        work_kind: duty.work_kind,
        person: duty.person,
        people: duty.people,
        duty: duty.duty,
        bearer: duty.bearer,
        state: duty.state,
        district: duty.district,
        last_day: duty.last_day,
        last_moment: duty.last_moment.filter(|_| duty.by_the_hour).map(Moment::from_unix),
        benchmark_day: duty.benchmark_day,
        days_late: duty.last_day.map_or(0, |last| days_between(last, on).max(0)),
        provision: duty.provision,
        letter: duty.letter,
        next: duty.next,
    }
}
