//! Until when a vigilance committee is alive, as dates: its term, its seats, its meetings (1976 Act, s.13; 1976 Rules, r.3). How it
//! stands is asked of them for a day.

use super::committee::{self, MEETING, MONTHS_A_YEAR, SEAT, TERM};
use super::date;
use mukti_law::Book;
use mukti_register::{Folio, Kept};
use mukti_terms::when::{plus_days, plus_months};
use mukti_terms::{Answer, Day, Told};
use std::collections::BTreeSet;

/// A committee that met within so many days counts as meeting. No law known to us says how often it must meet.
const MEETS_WITHIN_DAYS: i64 = 365;

/// The days from one to another, both included; never, where `from` is `None`; without an end, where `until` is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
}

impl Span {
    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(self, on: Day) -> bool {
        self.from.is_some_and(|from| from <= on) && self.until.is_none_or(|until| on <= until)
    }
}

/// What is kept of a committee so that it can be asked on any day from the last thing written on its sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// The day of its order, at the latest.
    pub since: Option<Day>,
    /// The last day on which the term of its nominated members surely runs.
    pub in_term_until: Option<Day>,
    /// The day after which it is surely over, or the committee dissolved.
    pub over_after: Option<Day>,
    /// When every seat surely is as the Act asks.
    pub seated: Span,
    /// When it may be.
    pub perhaps_seated: Span,
    /// The last day on which its meetings are in time: a year after the last one, or the day it set for the next.
    pub meets_until: Option<Day>,
}

/// How the committee of a place stands: exactly one of these is true of each place that must have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stands {
    /// In its term, seated as the Act asks, and meeting.
    Alive,
    /// In its term, but not seated as the Act asks.
    SeatsWrong,
    /// In its term and not seated wrongly, but no meeting in time was recorded.
    NotMet,
    /// In its term and meeting, but who sits is not known.
    SeatsNotKnown,
    /// Its term is over and nobody was named since, or it was dissolved.
    Lapsed,
    /// It was constituted; whether its term runs is not known.
    TermNotKnown,
    /// Somebody answered that none was ever constituted.
    Never,
    /// Nobody recorded whether there is one.
    NotRecorded,
}

impl Stands {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 8] = [
        Self::Alive,
        Self::SeatsWrong,
        Self::NotMet,
        Self::SeatsNotKnown,
        Self::Lapsed,
        Self::TermNotKnown,
        Self::Never,
        Self::NotRecorded,
    ];

    /// Its word, as in the message key `committees-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Alive => "alive",
            Self::SeatsWrong => "seats_wrong",
            Self::NotMet => "not_met",
            Self::SeatsNotKnown => "seats_not_known",
            Self::Lapsed => "lapsed",
            Self::TermNotKnown => "term_not_known",
            Self::Never => "never",
            Self::NotRecorded => "not_recorded",
        }
    }

    /// What a word says.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stands| stands.word() == word)
    }
}

impl Dates {
    /// How the committee stands on a day.
    #[must_use]
    pub fn on(&self, on: Day) -> Stands {
        if self.over_after.is_some_and(|day| day < on) {
            Stands::Lapsed
        } else if self.in_term_until.is_none_or(|day| day < on) {
            Stands::TermNotKnown
        } else if !self.perhaps_seated.holds(on) {
            Stands::SeatsWrong
        } else if self.meets_until.is_none_or(|day| day < on) {
            Stands::NotMet
        } else if self.seated.holds(on) {
            Stands::Alive
        } else {
            Stands::SeatsNotKnown
        }
    }
}

/// The dates of a committee as its sheet stands.
#[must_use]
pub fn dates(committee: &Folio, book: &Book) -> Dates {
    let heading = committee.heading().kept;
    let members = committee::lines(committee, SEAT);
    let (seated, perhaps_seated) = seated(&heading, &members, book);
    let dissolved = date(&heading, "until");
    let ends = |of: fn(Told) -> Day| {
        let named = members.iter().chain([&heading]).filter_map(|one| date(one, "on"));
        named.filter_map(|told| Some(plus_months(of(told), months(book, told)?))).max()
    };
    let earlier = |one: Option<Day>, other: Option<Day>| one.into_iter().chain(other).min();
    Dates {
        since: date(&heading, "on").map(Told::latest),
        in_term_until: ends(Told::earliest).map(|day| dissolved.map_or(day, |told| day.min(told.earliest()))),
        over_after: earlier(ends(Told::latest), dissolved.map(Told::latest)),
        seated,
        perhaps_seated,
        meets_until: meets_until(committee),
    }
}

/// The term of those who were named then, in months.
fn months(book: &Book, named: Told) -> Option<i64> {
    Some(book.value(TERM, named.latest())?.count()? * MONTHS_A_YEAR)
}

fn meets_until(committee: &Folio) -> Option<Day> {
    let meetings = committee::lines(committee, MEETING);
    let dated = || meetings.iter().filter_map(|meeting| Some((date(meeting, "on")?, meeting)));
    let newest = dated().map(|(told, _)| told.earliest()).max()?;
    // What the last meeting set for the next one; of two on one day the one written later.
    let set = dated().max_by_key(|(told, _)| told.latest()).and_then(|(_, meeting)| date(meeting, "next_on"));
    let a_year = plus_days(newest, MEETS_WITHIN_DAYS - 1);
    Some(set.map(Told::latest).filter(|next| *next > newest).map_or(a_year, |next| next.min(a_year)))
}

/// When the seats are surely, and when they may be, as the Act asks: the last such days of all.
///
/// Between two dates that are told nothing changes. Nobody is named ahead of the day, so after the last naming seats only become
/// empty, and each of the two is one stretch of days.
fn seated(heading: &Kept, members: &[Kept], book: &Book) -> (Span, Span) {
    let constituted = date(heading, "on").map(Told::earliest);
    if members.is_empty() {
        // Nobody has said who sits: that is not to say that nobody does.
        return (Span::default(), Span { from: constituted, until: None });
    }
    let mut edges: BTreeSet<Day> = constituted.into_iter().collect();
    for member in members {
        edges.extend(date(member, "on").into_iter().flat_map(|told| [told.earliest(), told.latest()]));
        let after = |told: Told| [plus_days(told.earliest(), 1), plus_days(told.latest(), 1)];
        edges.extend(date(member, "until").into_iter().flat_map(after));
    }
    let edges: Vec<(Day, Answer)> = edges.into_iter().map(|day| (day, right(heading, members, book, day))).collect();
    (last_run(&edges, |answer| answer == Answer::Yes), last_run(&edges, |answer| answer != Answer::No))
}

/// Whether the chair and every category are as the Act asks on a day.
fn right(heading: &Kept, members: &[Kept], book: &Book, on: Day) -> Answer {
    let seats = committee::seats(heading, members, book, on);
    if seats.is_empty() {
        return Answer::NotKnown;
    }
    let all: Vec<Answer> =
        seats.iter().map(committee::Seats::is_right).chain([committee::holds(members, "chair", on)]).collect();
    if all.contains(&Answer::No) {
        Answer::No
    } else if all.iter().all(|one| *one == Answer::Yes) {
        Answer::Yes
    } else {
        Answer::NotKnown
    }
}

/// The last stretch of days of which something is so.
fn last_run(edges: &[(Day, Answer)], is: impl Fn(Answer) -> bool) -> Span {
    let Some(end) = edges.iter().rposition(|(_, answer)| is(*answer)) else { return Span::default() };
    let begin = edges[..end].iter().rposition(|(_, answer)| !is(*answer)).map_or(0, |before| before + 1);
    Span { from: Some(edges[begin].0), until: edges.get(end + 1).map(|(next, _)| plus_days(*next, -1)) }
}
