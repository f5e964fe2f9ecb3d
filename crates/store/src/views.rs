//! What is worked out from a case's entries and kept for lists: dates, never lateness; no name, no special fact.

mod follow;

pub use follow::{FollowFilter, FollowView, FollowedCounts, OpenVisit, VisitView};
pub(crate) use follow::{of_case as follow_of_case, put as put_follow};

use crate::scores::ScorePart;
use mukti_register::{CaseId, MemberId, PersonId};
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
    /// The proceedings in courts that go on.
    pub hearings: Vec<HearingView>,
    /// The lawyers assigned in it.
    pub advocates: Vec<AdvocateView>,
    /// What it adds to the counts of the scorecards, in the order of [`ScorePart`], each count once.
    pub parts: Vec<ScorePart>,
    /// Those of its people who came free, and when they are visited.
    pub follow: Vec<FollowView>,
    /// Who told or did something in it, in the order of their ids.
    pub members: Vec<MemberId>,
}

/// One proceeding in a court that goes on, with its next date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HearingView {
    /// The kind of court, a word of `forum`.
    pub forum: String,
    /// The court, as written in the case.
    pub court: Option<String>,
    /// The last date something was recorded of.
    pub last_on: Told,
    /// The next date, as told; `None` where nobody told one.
    pub next_on: Option<Told>,
    /// The last day it can be.
    pub next_day: Option<Day>,
    /// What it is for, a word of `hearing_purpose`.
    pub purpose: Option<String>,
    /// Whether somebody who was freed is called to it.
    pub called: Answer,
    /// How many people of the case it concerns.
    pub people: u32,
}

/// A lawyer in a case, by the sign the panel knows them by; never a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdvocateView {
    /// The sign; `None` where nobody told one.
    pub panel: Option<String>,
    /// For how many people of the case.
    pub people: u32,
}

/// One row of the cause list, with its case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub case_label: String,
    /// State of the work.
    pub state: Option<State>,
    /// District of the work.
    pub district: Option<String>,
    /// What is listed.
    pub hearing: HearingView,
}

/// What one lawyer has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workload {
    /// The sign; `None` where nobody told one.
    pub panel: Option<String>,
    /// Cases.
    pub cases: u64,
    /// People.
    pub people: u64,
    /// Hearings between the two days asked.
    pub hearings: u64,
}

/// Which hearings are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct HearingFilter<'a> {
    /// Only this State of the work.
    pub state: Option<State>,
    /// Only this district of the work.
    pub district: Option<&'a str>,
    /// Only this court.
    pub court: Option<&'a str>,
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
    /// State of the office that holds it: of the work, or of the district that took it over.
    pub state: Option<State>,
    /// District of the office that holds it.
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
    /// The letter that follows when it stays undone.
    pub next: Option<NextLetterView>,
    /// The edition of the law book.
    pub law_edition: String,
}

/// The letter that follows when an office stays silent or refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextLetterView {
    /// Its kind.
    pub letter: String,
    /// The office it goes to.
    pub office: String,
    /// The first day to write it; `None` where the duty's own clock decides.
    pub from: Option<Day>,
    /// Why it follows, a word.
    pub why: String,
    /// Whether it was written, and nobody recorded that it left.
    pub is_written: bool,
}

impl NextLetterView {
    /// As it stands in its column: words with a space between.
    pub(crate) fn words(&self) -> String {
        let from = self.from.map_or_else(|| "-".to_string(), |day| day.to_string());
        let written = if self.is_written { "written" } else { "open" };
        format!("{} {} {from} {} {written}", self.letter, self.office, self.why)
    }

    pub(crate) fn from_words(words: &str) -> Option<Self> {
        let mut words = words.split(' ');
        let mut next = || words.next().map(str::to_string);
        Some(Self {
            letter: next()?,
            office: next()?,
            from: next()?.parse().ok(),
            why: next()?,
            is_written: next()? == "written",
        })
    }
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
    /// The letter that follows when it stays undone.
    pub next: Option<NextLetterView>,
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
    /// Open without a last day: no binding limit is known.
    pub undated: u64,
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
