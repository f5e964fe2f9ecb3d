//! What is worked out from a case's entries and kept for lists: dates, never lateness; no name, no special fact.

use mukti_register::{CaseId, PersonId};
use mukti_terms::{Answer, Day, State, Told};

/// Everything worked out for one case.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseViews {
    /// The case.
    pub case: CaseView,
    /// Its people.
    pub people: Vec<PersonView>,
    /// The duties of offices in it.
    pub duties: Vec<DutyView>,
}

/// One case in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    /// The case.
    pub id: CaseId,
    /// Letters before its number.
    pub prefix: String,
    /// Its number.
    pub number: u32,
    /// Both.
    pub label: String,
    /// State of the work.
    pub state: Option<State>,
    /// District of the work.
    pub district: Option<String>,
    /// A word of `work_kind`.
    pub work_kind: Option<String>,
    /// How many people.
    pub people: u32,
    /// The strongest finding of anybody in it.
    pub status: Option<String>,
    /// How many are still held, as far as known.
    pub still_held: u32,
    /// When it was opened, seconds since 1970.
    pub opened: i64,
    /// When the last thing was learned, seconds since 1970.
    pub last_word: i64,
    /// The last entry these rows come from; set when they are written.
    pub last_position: u64,
    /// The moment these rows were worked out for, seconds since 1970.
    pub worked_out: i64,
    /// The edition of the law book.
    pub law_edition: String,
}

/// One person of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonView {
    /// The person.
    pub id: PersonId,
    /// 1 for the first.
    pub ordinal: u32,
    /// The finding.
    pub status: String,
    /// Whether the person is free.
    pub freed: Answer,
    /// The scheme's category.
    pub category: String,
    /// The edition of the law book.
    pub law_edition: String,
}

/// Where a duty stands, whatever the day: lateness is asked for the moment of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It runs.
    Open,
    /// Whether it runs is not known.
    NotKnown,
    /// It was done.
    Fulfilled,
    /// It is no longer owed.
    Lapsed,
}

impl Standing {
    /// The word in the table.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::NotKnown => "not_known",
            Self::Fulfilled => "fulfilled",
            Self::Lapsed => "lapsed",
        }
    }

    pub(crate) fn from_word(word: &str) -> Self {
        match word {
            "open" => Self::Open,
            "fulfilled" => Self::Fulfilled,
            "lapsed" => Self::Lapsed,
            _ => Self::NotKnown,
        }
    }
}

/// One duty of one office in a case.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyView {
    /// The person, when it is owed to one only.
    pub person: Option<PersonId>,
    /// How many people it is owed to.
    pub people: u32,
    /// The duty's id.
    pub duty: String,
    /// The office's id.
    pub bearer: String,
    /// State of the work.
    pub state: Option<State>,
    /// District of the work.
    pub district: Option<String>,
    /// Where it stands.
    pub standing: Standing,
    /// What started it.
    pub since: Option<Told>,
    /// The last day.
    pub last_day: Option<Day>,
    /// The last second in time.
    pub last_moment: Option<i64>,
    /// Whether that is an hour's end, not a day's.
    pub by_the_hour: bool,
    /// A reminder, never lateness.
    pub benchmark_day: Option<Day>,
    /// The provision of the clock, else of the duty.
    pub provision: String,
    /// The letter that claims it.
    pub letter: Option<String>,
    /// The edition of the law book.
    pub law_edition: String,
}

/// One duty in the list of today, with its case.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyOfToday {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub case_label: String,
    /// A word of `work_kind`.
    pub work_kind: Option<String>,
    /// The person, when it is owed to one only.
    pub person: Option<PersonId>,
    /// How many people it is owed to.
    pub people: u32,
    /// The duty's id.
    pub duty: String,
    /// The office's id.
    pub bearer: String,
    /// State of the work.
    pub state: Option<State>,
    /// District of the work.
    pub district: Option<String>,
    /// The last day.
    pub last_day: Option<Day>,
    /// The last second in time.
    pub last_moment: Option<i64>,
    /// Whether that is an hour's end.
    pub by_the_hour: bool,
    /// A reminder.
    pub benchmark_day: Option<Day>,
    /// The provision.
    pub provision: String,
    /// The letter that claims it.
    pub letter: Option<String>,
}

/// Which duties are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct DutyFilter<'a> {
    /// Only this office.
    pub bearer: Option<&'a str>,
    /// Only this State.
    pub state: Option<State>,
    /// Only this district.
    pub district: Option<&'a str>,
}

/// How many duties are late, due and open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Late.
    pub late: u64,
    /// Due in the window asked.
    pub due: u64,
    /// Open in all.
    pub open: u64,
}

/// Which cases are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct CaseFilter<'a> {
    /// Labels that begin so.
    pub label: Option<&'a str>,
    /// Only this State.
    pub state: Option<State>,
    /// Only this district.
    pub district: Option<&'a str>,
    /// Only those with something late at this moment.
    pub late_at: Option<i64>,
}

/// One case in a list, with its clocks at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseInList {
    /// The case.
    pub id: CaseId,
    /// Its label.
    pub label: String,
    /// State of the work.
    pub state: Option<State>,
    /// District of the work.
    pub district: Option<String>,
    /// A word of `work_kind`.
    pub work_kind: Option<String>,
    /// How many people.
    pub people: u32,
    /// The strongest finding.
    pub status: Option<String>,
    /// How many are still held.
    pub still_held: u32,
    /// When the last thing was learned.
    pub last_word: i64,
    /// Late at the moment asked.
    pub late: u32,
    /// The next last day after it.
    pub next_day: Option<Day>,
}
