//! Today: what is late, what is due this week, what waits for others; by office, by district and by kind of duty; all of it or
//! what is one member's. Never a name.

use crate::desk::Desk;
use crate::problem::Problem;
use mukti_register::{CaseId, MemberId, PersonId};
use mukti_store::WorkFilter;
pub use mukti_store::views::NextLetterView;
use mukti_store::views::{Counts, DutyFilter, DutyOfToday, DutyView};
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
    /// Only this kind of duty (an id of the law book).
    pub duty: Option<String>,
    /// Only in the cases in which this member told or did something.
    pub member: Option<MemberId>,
    /// Only one of the three lists, and then one page of it.
    pub band: Option<(Band, u32)>,
    /// At most so many rows of each list; 0 means fifty.
    pub at_most: u32,
}

/// One of the three lists of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// The last day has passed.
    Late,
    /// Due today or in the next seven days.
    Due,
    /// Due later, or nobody knows by when.
    Waiting,
}

impl Band {
    /// Each, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Late, Self::Due, Self::Waiting];

    /// As it stands in an address.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Due => "due",
            Self::Waiting => "waiting",
        }
    }

    /// From its word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.word() == word)
    }
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
    /// How many of those have no last day: no binding time limit is known.
    pub undated_count: u64,
    /// How many duties are open in all of the organisation, whatever was asked for.
    pub open_in_all: u64,
    /// In how many cases somebody is still held, as far as known; whatever office or place was asked for.
    pub held_cases: u64,
    /// Open duties by office, whatever office was asked for; the most late first.
    pub by_office: Vec<Tally<String>>,
    /// Open duties by State and district, whatever place was asked for; at most fifty, the most late first.
    pub by_district: Vec<Tally<(Option<State>, Option<String>)>>,
    /// Open duties by kind, whatever kind was asked for; the most late first.
    pub by_duty: Vec<Tally<String>>,
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
    /// The letter that can be written for it now.
    pub asks: Option<Asks>,
}

/// The letter a duty asks for now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asks {
    /// Its kind, as in `letter-<kind>`.
    pub kind: String,
    /// The office it goes to, where it is not the usual one.
    pub office: Option<String>,
    /// The office it complains of.
    pub against: Option<String>,
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
        let until = Moment::end_of(plus_days(on, DAYS_AHEAD)).unix();
        let filter = query.filter();
        // Each count leaves out the choice it offers, so that the others can be chosen instead.
        let any_office = WorkFilter { of: DutyFilter { bearer: None, ..filter.of }, ..filter };
        let any_place = WorkFilter { of: DutyFilter { state: None, district: None, ..filter.of }, ..filter };
        let any_duty = WorkFilter { duty: None, ..filter };
        let by_office = self.store.tally_by_office(now.unix(), until, any_office)?;
        let asked = |office: &String| query.office.as_ref().is_none_or(|only| only == office);
        let all = sum(by_office.iter().filter(|(office, _)| asked(office)).map(|(_, counts)| *counts));
        Ok(Today {
            on,
            late: self.one_list(Band::Late, query, now, until)?,
            late_count: all.late,
            due: self.one_list(Band::Due, query, now, until)?,
            due_count: all.due,
            waiting: self.one_list(Band::Waiting, query, now, until)?,
            waiting_count: all.open - all.late - all.due,
            undated_count: all.undated,
            open_in_all: if query.is_everything() { all.open } else { self.store.count_open_duties()? },
            held_cases: self.store.count_cases_held()?,
            by_office: by_office.into_iter().map(|(office, counts)| tally(office, counts)).collect(),
            by_district: self
                .store
                .tally_by_district(now.unix(), until, any_place)?
                .into_iter()
                .map(|(state, district, counts)| tally((state, district), counts))
                .collect(),
            by_duty: self
                .store
                .tally_by_duty(now.unix(), until, any_duty)?
                .into_iter()
                .map(|(duty, counts)| tally(duty, counts))
                .collect(),
        })
    }

    /// One page of one list; nothing where another list was asked for.
    fn one_list(&self, band: Band, query: &TodayQuery, now: Moment, until: i64) -> Result<Vec<DutyRow>, Problem> {
        let at_most = if query.at_most == 0 { ROWS } else { query.at_most };
        let page = match query.band {
            None => (at_most, 0),
            Some((only, page)) if only == band => (at_most, page.saturating_mul(at_most)),
            Some(_) => return Ok(Vec::new()),
        };
        let filter = query.filter();
        let duties = match band {
            Band::Late => self.store.late(now.unix(), filter, page)?,
            Band::Due => self.store.due(now.unix(), until, filter, page)?,
            Band::Waiting => self.store.waiting(until, filter, page)?,
        };
        Ok(duties.into_iter().map(|duty| row(duty, now)).collect())
    }
}

impl TodayQuery {
    fn filter(&self) -> WorkFilter<'_> {
        let place =
            DutyFilter { bearer: self.office.as_deref(), state: self.state, district: self.district.as_deref() };
        WorkFilter { of: place, duty: self.duty.as_deref(), member: self.member }
    }

    /// Whether every duty is asked for.
    fn is_everything(&self) -> bool {
        let asks = (&self.office, &self.state, &self.district, &self.duty, &self.member);
        matches!(asks, (None, None, None, None, None))
    }
}

fn sum(all: impl Iterator<Item = Counts>) -> Counts {
    all.fold(Counts::default(), |sum, counts| Counts {
        late: sum.late + counts.late,
        due: sum.due + counts.due,
        open: sum.open + counts.open,
        undated: sum.undated + counts.undated,
    })
}

fn tally<T>(of: T, counts: Counts) -> Tally<T> {
    Tally { of, late: counts.late, due: counts.due, open: counts.open }
}

fn row(duty: DutyOfToday, now: Moment) -> DutyRow {
    let on = now.day_in_india();
    let asks = Clock {
        bearer: &duty.bearer,
        last_day: duty.last_day,
        last_moment: duty.last_moment,
        letter: duty.letter.as_deref(),
        next: duty.next.as_ref(),
    };
    DutyRow {
        asks: asks.letter(now).ok(),
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
        days_late: days_late(duty.last_day, on),
        provision: duty.provision,
        letter: duty.letter,
        next: duty.next,
    }
}

fn days_late(last: Option<Day>, on: Day) -> i64 {
    last.map_or(0, |last| days_between(last, on).max(0))
}

/// Why a duty asks for no letter now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoLetter {
    /// The next one was written, and nobody recorded that it left the house.
    Written,
    /// The last one waits for an answer until this day.
    Waits(Day),
    /// No letter claims it.
    None,
}

/// What decides which letter an open duty asks for.
pub(crate) struct Clock<'a> {
    bearer: &'a str,
    last_day: Option<Day>,
    last_moment: Option<i64>,
    letter: Option<&'a str>,
    next: Option<&'a NextLetterView>,
}

impl<'a> Clock<'a> {
    /// Of a duty worked out anew.
    pub(crate) fn of(view: &'a DutyView) -> Self {
        Self {
            bearer: &view.bearer,
            last_day: view.last_day,
            last_moment: view.last_moment,
            letter: view.letter.as_deref(),
            next: view.next.as_ref(),
        }
    }

    /// Once it is late the next letter of the ladder; else the one that claims it; else a reminder to its office.
    pub(crate) fn letter(&self, now: Moment) -> Result<Asks, NoLetter> {
        let on = now.day_in_india();
        let is_late = self.last_moment.is_some_and(|last| last < now.unix());
        if let Some(next) = self.next.filter(|_| is_late) {
            return match next.from {
                _ if next.is_written => Err(NoLetter::Written),
                Some(from) if from > on => Err(NoLetter::Waits(from)),
                _ => Ok(Asks {
                    kind: next.letter.clone(),
                    office: Some(next.office.clone()),
                    against: Some(self.bearer.to_owned()),
                }),
            };
        }
        if let Some(kind) = self.letter {
            return Ok(Asks { kind: kind.to_owned(), office: None, against: None });
        }
        let reminds = self.next.is_none() && days_late(self.last_day, on) > 0 && can_be_written_to(self.bearer);
        let reminder = || Asks { kind: "reminder".to_owned(), office: Some(self.bearer.to_owned()), against: None };
        reminds.then(reminder).ok_or(NoLetter::None)
    }
}

/// Whether the bearer of a duty is an office, and not the one who held the person.
fn can_be_written_to(bearer: &str) -> bool {
    !matches!(bearer, "creditor" | "employer")
}
