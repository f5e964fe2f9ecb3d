//! The cause list of a week as a paper: day by day which case stands before which court and for what, by its label. Never a name.

use mukti_messages::{Args, Messages, format};
use mukti_terms::when::Told;
use mukti_terms::{Day, State};
use serde::Serialize;

use crate::notes::as_typed;
use crate::paper::Paper;
use crate::world::Template;

/// What a cause list is made from.
#[derive(Clone, Debug)]
pub struct CauseList<'a> {
    /// The first day of the week.
    pub from: Day,
    /// Its last day.
    pub until: Day,
    /// The day it is printed for, in India.
    pub on: Day,
    /// Only this State, as it was asked for.
    pub state: Option<State>,
    /// Only this district.
    pub district: Option<&'a str>,
    /// Only this court.
    pub court: Option<&'a str>,
    /// What is listed, in the order of its days.
    pub listed: Vec<Line<'a>>,
    /// Next dates that passed with nothing recorded since.
    pub passed: Vec<Line<'a>>,
    /// Proceedings of which nobody told the next date.
    pub without_date: Vec<Line<'a>>,
    /// Whether more is listed than is printed.
    pub more: bool,
}

impl CauseList<'_> {
    /// Whether the next date of a proceeding lies in the week.
    fn is_in_week(&self, line: &Line<'_>) -> bool {
        line.next.is_some_and(|(_, day)| (self.from..=self.until).contains(&day))
    }
}

/// One proceeding.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// The label of the case.
    pub label: &'a str,
    /// How many people of it are concerned.
    pub people: u32,
    /// The kind of court, a word of `forum`.
    pub forum: &'a str,
    /// The court as written in the case.
    pub court: Option<&'a str>,
    /// What it is for, a word of `hearing_purpose`; `None` where nobody told.
    pub purpose: Option<&'a str>,
    /// Whether somebody who was freed is called.
    pub is_called: bool,
    /// The next date as told, and the last day it can be.
    pub next: Option<(Told, Day)>,
    /// The last date something was recorded of.
    pub last: Told,
    /// District of the work.
    pub district: Option<&'a str>,
    /// State of the work.
    pub state: Option<State>,
}

/// The list in its language, nothing left to decide but the look.
#[derive(Clone, Debug, Serialize)]
pub struct Words {
    language: String,
    title: String,
    week: String,
    asked: String,
    only: Vec<String>,
    columns: [String; 5],
    none: Option<String>,
    parts: Vec<Part>,
    more: Option<String>,
    note: String,
    page_line: String,
}

/// A day, or what belongs to none.
#[derive(Clone, Debug, Serialize)]
struct Part {
    title: String,
    count: Option<String>,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize)]
struct Row {
    case: String,
    people: String,
    court: Option<String>,
    forum: Option<String>,
    purpose: String,
    mark: Option<String>,
    place: String,
    date: String,
}

/// Puts a cause list into a language.
#[must_use]
pub fn paper(list: &CauseList<'_>, messages: &Messages) -> Paper<Words> {
    let pen = Pen(messages);
    let mut parts: Vec<Part> = Vec::new();
    for line in &list.listed {
        let title = line.next.map_or_else(|| pen.say("page-not-known"), |(_, day)| pen.day(day));
        // A date told only by its month stands under its last day, and is said as it was told.
        let row = pen.row(line, pen.next(line));
        match parts.last_mut().filter(|part| part.title == title) {
            Some(part) => part.rows.push(row),
            None => parts.push(Part { title, count: None, rows: vec![row] }),
        }
    }
    for part in &mut parts {
        part.count = Some(pen.count("page-cause-list-hearings", part.rows.len()));
    }
    if !list.passed.is_empty() {
        let row = |line: &Line<'_>| pen.row(line, pen.next(line));
        let title = pen.count("page-hearings-passed", list.passed.len());
        parts.push(Part { title, count: None, rows: list.passed.iter().map(row).collect() });
    }
    if !list.without_date.is_empty() {
        let last = |line: &Line<'_>| pen.fill("page-cause-list-last", &Args::new().with("date", pen.told(line.last)));
        let title = pen.count("page-hearings-undated", list.without_date.len());
        let rows = list.without_date.iter().map(|line| pen.row(line, last(line))).collect();
        parts.push(Part { title, count: None, rows });
    }
    let span = Args::new().with("from", pen.day(list.from)).with("until", pen.day(list.until));
    let page = Args::new().with("page", "\u{E000}").with("pages", "\u{E001}");
    let words = Words {
        language: messages.language().tag().to_owned(),
        title: pen.say("page-hearings-title"),
        week: pen.fill("page-hearings-week", &span),
        asked: pen.fill("page-cause-list-asked", &Args::new().with("date", pen.day(list.on))),
        only: pen.only(list),
        columns: ["case", "court", "purpose", "date", "place"]
            .map(|name| pen.say(&format!("page-hearings-column-{name}"))),
        none: (list.listed.is_empty() && !list.passed.iter().any(|line| list.is_in_week(line)))
            .then(|| pen.say("page-hearings-none")),
        parts,
        more: list.more.then(|| pen.say("page-hearings-more")),
        note: pen.say("page-cause-list-note"),
        page_line: pen.fill("letter-common-page", &page),
    };
    Paper {
        template: Template::CauseList,
        language: messages.language().tag().to_owned(),
        words,
        date: list.on,
        ident: format!("mukti cause_list {} {}", list.from, list.on),
    }
}

struct Pen<'a>(&'a Messages);

impl Pen<'_> {
    fn say(&self, key: &str) -> String {
        self.0.plain(key).into_owned()
    }

    fn fill(&self, key: &str, args: &Args<'_>) -> String {
        self.0.text(key, args).into_owned()
    }

    fn count(&self, key: &str, count: usize) -> String {
        self.fill(key, &Args::new().with("count", count))
    }

    fn day(&self, day: Day) -> String {
        format::day(self.0.language(), day)
    }

    fn told(&self, told: Told) -> String {
        format::told(self.0.language(), told)
    }

    /// The next date as it was told.
    fn next(&self, line: &Line<'_>) -> String {
        line.next.map_or_else(|| self.say("page-not-known"), |(told, _)| self.told(told))
    }

    fn state(&self, state: State) -> String {
        format::state(self.0.language(), state)
    }

    /// What the list was narrowed to.
    fn only(&self, list: &CauseList<'_>) -> Vec<String> {
        let typed = [list.district, list.court].into_iter().flatten().map(as_typed);
        list.state.map(|state| self.state(state)).into_iter().chain(typed).collect()
    }

    fn row(&self, line: &Line<'_>, date: String) -> Row {
        let place: Vec<String> =
            line.district.map(as_typed).into_iter().chain(line.state.map(|state| self.state(state))).collect();
        let kind = self.say(&format!("choice-forum-{}", line.forum));
        // A court that is called by its kind says it once.
        let is_said = line.court.is_some_and(|court| court.to_lowercase().contains(&kind.to_lowercase()));
        Row {
            case: as_typed(line.label),
            people: self.count("page-today-people", line.people as usize),
            court: line.court.map(as_typed),
            forum: (!is_said).then_some(kind),
            purpose: line.purpose.map_or_else(
                || self.say("page-not-known"),
                |purpose| self.say(&format!("choice-hearing_purpose-{purpose}")),
            ),
            mark: line.is_called.then(|| self.say("page-hearings-called")),
            place: if place.is_empty() { self.say("page-not-known") } else { place.join(", ") },
            date,
        }
    }
}
