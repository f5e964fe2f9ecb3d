//! The cause list: which proceedings of a case go on, with their next date; and the list of a week, for pages and paper. Never a name.

use crate::desk::Desk;
use crate::problem::Problem;
use mukti_documents::cause_list;
use mukti_messages::Messages;
use mukti_register::{ActDone, Case};
use mukti_store::views::{AdvocateView, HearingFilter, HearingView, Listed, Workload};
use mukti_terms::when::plus_days;
use mukti_terms::{Answer, Day, Language, State, Told};
use std::collections::BTreeMap;

/// The proceedings of a case that go on: of each court the last thing recorded, with the next date it gave.
pub(crate) fn proceedings(case: &Case, people: u32) -> Vec<HearingView> {
    let acts = case.acts(&["hearing", "judgment"], None);
    let judged: Option<Day> = acts.iter().filter(|act| act.kept.kind() == "judgment").map(|act| act.on.latest()).max();
    // Of each court the latest: acts come in the order they happened.
    let mut last: BTreeMap<(String, String), Vec<&ActDone<'_>>> = BTreeMap::new();
    for act in acts.iter().filter(|act| act.kept.kind() == "hearing") {
        let forum = act.get("forum").unwrap_or("other").to_string();
        let court = act.get("court").map(|court| court.trim().to_lowercase()).unwrap_or_default();
        let same = last.entry((forum, court)).or_default();
        // What one deed kept for several people is one hearing.
        same.retain(|known| known.entry.is_of_the_same_deed(act.entry));
        same.push(act);
    }
    let going_on = last.into_iter().filter_map(|((forum, _), of)| {
        let act = of.last()?;
        let ended = act.get("happened") == Some("disposed")
            || (is_trial(&forum) && judged.is_some_and(|judged| judged >= act.on.latest()));
        (!ended).then(|| view(forum, act, if act.entry.person.is_some() { count(of.len()) } else { people }))
    });
    going_on.collect()
}

fn view(forum: String, act: &ActDone<'_>, people: u32) -> HearingView {
    let next_on = act.get("next_on").and_then(Told::parse);
    let text = |name: &str| act.get(name).map(str::to_string);
    HearingView {
        forum,
        court: text("court"),
        last_on: act.on,
        next_on,
        next_day: next_on.map(Told::latest),
        purpose: text("next_purpose"),
        called: match act.get("survivor_called") {
            Some("yes") => Answer::Yes,
            Some("no") => Answer::No,
            _ => Answer::NotKnown,
        },
        people,
    }
}

/// Whether a judgment ends what goes on there: not before a High Court or an authority.
fn is_trial(forum: &str) -> bool {
    matches!(forum, "executive_magistrate" | "judicial_magistrate" | "sessions" | "special_court")
}

/// The lawyers of a case by their sign, each with how many people they stand for.
pub(crate) fn advocates(case: &Case, on: Day) -> Vec<AdvocateView> {
    let mut of: BTreeMap<Option<String>, u32> = BTreeMap::new();
    for person in case.people.iter().filter(|person| !case.is_forgotten(person.id)) {
        let acts = case.acts(&["advocate_assigned"], Some(person.id));
        let Some(last) = acts.last() else { continue };
        let until = last.get("until").and_then(Told::parse);
        if until.is_none_or(|until| until.latest() >= on) {
            *of.entry(last.get("panel").map(|panel| panel.trim().to_string())).or_default() += 1;
        }
    }
    of.into_iter().map(|(panel, people)| AdvocateView { panel, people }).collect()
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// Which cause list is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HearingsQuery {
    /// A day of the week asked; `None`: this week.
    pub week: Option<Day>,
    /// Only this State of the work.
    pub state: Option<State>,
    /// Only this district of the work.
    pub district: Option<String>,
    /// Only this court.
    pub court: Option<String>,
}

/// The cause list of a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseList {
    /// Its Monday.
    pub from: Day,
    /// Its Sunday.
    pub until: Day,
    /// The day it is shown for, in India.
    pub on: Day,
    /// What is listed and has not passed, in the order of its days.
    pub listed: Vec<Listed>,
    /// Next dates before today with nothing recorded since.
    pub passed: Vec<Listed>,
    /// Proceedings of which nobody told the next date.
    pub without_date: Vec<Listed>,
    /// The courts there are, for choosing.
    pub courts: Vec<String>,
    /// What each lawyer has.
    pub workload: Vec<Workload>,
    /// Whether more is listed than is shown.
    pub more: bool,
}

impl CauseList {
    /// Whether nothing at all stands in the week, neither to come nor passed.
    #[must_use]
    pub fn is_week_empty(&self) -> bool {
        let in_week = |row: &Listed| row.hearing.next_day.is_some_and(|day| (self.from..=self.until).contains(&day));
        self.listed.is_empty() && !self.passed.iter().any(in_week)
    }
}

/// More than any office prints for a week; what lies beyond is said.
const ROWS: u32 = 500;

impl Desk {
    /// The cause list of a week, for the day it is asked on.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn cause_list(&self, on: Day, query: &HearingsQuery) -> Result<CauseList, Problem> {
        let asked = query.week.unwrap_or(on);
        let from = plus_days(asked, -i64::from(asked.weekday().to_monday_zero_offset()));
        let until = plus_days(from, DAYS_AFTER_MONDAY);
        let filter =
            HearingFilter { state: query.state, district: query.district.as_deref(), court: query.court.as_deref() };
        let mut listed = self.store.hearings(from, until, filter, ROWS)?;
        let more = listed.len() == ROWS as usize;
        let passed = self.store.hearings_passed(on, filter, ROWS)?;
        // Each stands once: what has passed without a record is asked for, and is no longer to come.
        listed.retain(|row| !passed.contains(row));
        Ok(CauseList {
            from,
            until,
            on,
            more,
            listed,
            passed,
            without_date: self.store.hearings_without_date(filter, ROWS)?,
            courts: self.store.courts()?,
            workload: self.store.workload(from, until)?,
        })
    }

    /// The same list as a paper, PDF/A.
    ///
    /// # Errors
    /// The store cannot be read; the typesetter failed.
    pub fn cause_list_paper(&self, on: Day, query: &HearingsQuery, language: Language) -> Result<Vec<u8>, Problem> {
        let list = self.cause_list(on, query)?;
        let input = cause_list::CauseList {
            from: list.from,
            until: list.until,
            on,
            state: query.state,
            district: query.district.as_deref(),
            court: query.court.as_deref(),
            listed: list.listed.iter().map(line).collect(),
            passed: list.passed.iter().map(line).collect(),
            without_date: list.without_date.iter().map(line).collect(),
            more: list.more,
        };
        let paper = cause_list::paper(&input, Messages::of(language));
        let printed = paper.pdf().map_err(|error| Problem::LetterFailed { said: error.to_string() })?;
        Ok(printed.bytes)
    }
}

/// A row of the list as the paper takes it.
fn line(row: &Listed) -> cause_list::Line<'_> {
    let hearing = &row.hearing;
    cause_list::Line {
        label: &row.case_label,
        people: hearing.people,
        forum: &hearing.forum,
        court: hearing.court.as_deref(),
        purpose: hearing.purpose.as_deref(),
        is_called: hearing.called.is_yes(),
        next: hearing.next_on.zip(hearing.next_day),
        last: hearing.last_on,
        district: row.district.as_deref(),
        state: row.state,
    }
}

/// From Monday to Sunday.
const DAYS_AFTER_MONDAY: i64 = 6;
