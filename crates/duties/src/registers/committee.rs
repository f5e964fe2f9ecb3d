//! How a vigilance committee stands on a day: its seats by category, its term, its meetings and visits (1976 Act, s.13; 1976 Rules, r.3).

use super::{count, date, held_on};
use mukti_law::Book;
use mukti_law::book::Value;
use mukti_register::{Folio, Kept};
use mukti_terms::when::{plus_days, plus_months};
use mukti_terms::{Answer, Day, Grade, Told};

pub(super) const SEAT: &str = "committee_member";
pub(super) const MEETING: &str = "committee_meeting";
const VISIT: &str = "committee_visit";
pub(super) const TERM: &str = "committee.term";
pub(super) const MONTHS_A_YEAR: i64 = 12;
const DAYS_A_YEAR: i64 = 365;

/// The seats by category: the word of `committee_seat`, and the end of the id of the value that says how many; `true` for "at most".
const CATEGORIES: [(&str, &str, bool); 5] = [
    ("scheduled_caste_or_tribe", "scheduled_caste_and_tribe", false),
    ("social_worker", "social_workers", false),
    ("rural_agency", "rural_agencies_max", true),
    ("credit_institution", "credit_institution", false),
    ("named_officer", "named_officer", false),
];

/// How one category of seats stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seats {
    /// The category, a word of `committee_seat`.
    pub seat: &'static str,
    /// How many surely sit in it.
    pub held: u64,
    /// How many of it may sit or not: their dates are missing or coarse.
    pub unsure: u64,
    /// How many the Act asks for.
    pub asked: i64,
    /// Whether that is a most, not a must.
    pub at_most: bool,
    /// The provision.
    pub provision: &'static str,
    /// How well it is known.
    pub grade: Grade,
}

impl Seats {
    /// Whether the category is as the Act wants it; not known while somebody's dates are.
    #[must_use]
    pub fn is_right(&self) -> Answer {
        let held = i64::try_from(self.held).unwrap_or(i64::MAX);
        let most = held.saturating_add(i64::try_from(self.unsure).unwrap_or(i64::MAX));
        let right = |n: i64| if self.at_most { n <= self.asked } else { n == self.asked };
        match (right(held), right(most)) {
            (true, true) => Answer::Yes,
            (false, false) if self.unsure == 0 || held > self.asked || most < self.asked => Answer::No,
            _ => Answer::NotKnown,
        }
    }
}

/// How a committee stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether somebody sits in the chair.
    pub chair: Answer,
    /// Every category of nominated seats.
    pub seats: Vec<Seats>,
    /// The last day of the term of its nominated members, and how well the length of the term is known.
    pub term_ends: Option<(Day, Grade)>,
    /// Whether that day has surely passed with nobody named since. Its members then go on until others are named (r.3).
    pub term_is_over: Answer,
    /// Its last meeting.
    pub last_meeting: Option<Told>,
    /// Meetings in the year before the day.
    pub meetings_in_a_year: u64,
    /// Visits in the year before the day.
    pub visits_in_a_year: u64,
    /// Bonded labourers found on its visits, as far as told; `None` while no visit told a number.
    pub found_on_visits: Option<u64>,
}

/// How a committee stands on a day, by the law of that day.
#[must_use]
pub fn standing(committee: &Folio, book: &Book, on: Day) -> Standing {
    let heading = committee.heading().kept;
    let members: Vec<Kept> = lines(committee, SEAT);
    let meetings: Vec<Told> = dates(committee, MEETING, on);
    let visits = dates(committee, VISIT, on);
    let named_last = members.iter().filter_map(|member| date(member, "on")).chain(date(&heading, "on"));
    let begins = named_last.filter(|told| told.latest() <= on).max_by_key(|told| told.latest());
    let term = begins.and_then(|begins| {
        let value = book.value(TERM, begins.latest())?;
        Some((plus_months(begins.latest(), value.count()? * MONTHS_A_YEAR), value.grade))
    });
    let since = plus_days(on, -DAYS_A_YEAR);
    let in_the_year = |told: &&Told| told.earliest() > since;
    Standing {
        chair: holds(&members, "chair", on),
        seats: seats(&heading, &members, book, on),
        term_ends: term,
        term_is_over: term.map_or(Answer::NotKnown, |(day, _)| if day < on { Answer::Yes } else { Answer::No }),
        last_meeting: meetings.iter().copied().max_by_key(|told| told.latest()),
        meetings_in_a_year: meetings.iter().filter(in_the_year).count() as u64,
        visits_in_a_year: visits.iter().filter(in_the_year).count() as u64,
        found_on_visits: lines(committee, VISIT)
            .iter()
            .filter_map(|visit| count(visit, "bonded_found"))
            .reduce(|a, b| a + b),
    }
}

pub(super) fn lines(committee: &Folio, kind: &str) -> Vec<Kept> {
    committee.lines_of(kind).filter(|line| !line.struck).map(|line| line.kept).collect()
}

fn dates(committee: &Folio, kind: &str, on: Day) -> Vec<Told> {
    lines(committee, kind).iter().filter_map(|kept| date(kept, "on")).filter(|told| told.earliest() <= on).collect()
}

pub(super) fn holds(members: &[Kept], seat: &str, on: Day) -> Answer {
    let held: Vec<Option<bool>> =
        members.iter().filter(|m| m.get("seat") == Some(seat)).map(|m| held_on(m, on)).collect();
    if held.contains(&Some(true)) {
        Answer::Yes
    } else if held.contains(&None) || members.is_empty() {
        // Where no member was written down at all, nobody has said that there is no chair.
        Answer::NotKnown
    } else {
        Answer::No
    }
}

/// Every category the Act asks for at this level, with who sits in it.
pub(super) fn seats(heading: &Kept, members: &[Kept], book: &Book, on: Day) -> Vec<Seats> {
    let Some(level) = heading.get("level") else { return Vec::new() };
    CATEGORIES
        .iter()
        .filter_map(|(seat, value, at_most)| {
            let asked: &Value = book.value(&format!("committee.{level}.{value}"), on)?;
            let of =
                || members.iter().filter(|member| member.get("seat") == Some(seat)).map(|member| held_on(member, on));
            Some(Seats {
                seat,
                held: of().filter(|held| *held == Some(true)).count() as u64,
                unsure: of().filter(Option::is_none).count() as u64,
                asked: asked.count()?,
                at_most: *at_most,
                provision: asked.cite,
                grade: asked.grade,
            })
        })
        .collect()
}
