//! Somebody who came free, and the days on which they are visited: worked out and kept for lists.

use crate::engine::{Db, Done, Row, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use mukti_register::{CaseId, PersonId};
use mukti_terms::{Day, State, Told};

/// When one person of a case came free, as far as it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowView {
    /// The person.
    pub person: PersonId,
    /// 1 for the first of the case.
    pub ordinal: u32,
    /// The first and the last day the release can have been; `None` while it is not known.
    pub released: Option<(Day, Day)>,
    /// The last day on which bondage can have begun again, if it did.
    pub again_on: Option<Day>,
    /// When they are visited.
    pub visits: Vec<VisitView>,
}

/// One visit after release.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitView {
    /// So many months after.
    pub months: u32,
    /// The first day it can be due.
    pub due_earliest: Day,
    /// The last day it can be due.
    pub due: Day,
    /// From this day on a visit counts as this one.
    pub opens: Day,
    /// From this day on the next one counts.
    pub until: Option<Day>,
    /// When it was made.
    pub done: Option<Told>,
}

/// Which of those who came free are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct FollowFilter<'a> {
    /// Only this State.
    pub state: Option<State>,
    /// Only this district.
    pub district: Option<&'a str>,
}

/// A visit that was not made, or somebody for whom none can be planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenVisit {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: String,
    /// The person.
    pub person: PersonId,
    /// 1 for the first of the case.
    pub ordinal: u32,
    /// So many months after release, the first and the last day it can be due; `None` where no day can be named.
    pub due: Option<(u32, Day, Day)>,
}

/// How many came free.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FollowedCounts {
    /// On a day that is known, at least roughly.
    pub released: u64,
    /// On a day nobody has said.
    pub unknown: u64,
    /// Of all of them, in bondage again.
    pub again: u64,
}

impl Store {
    /// Visits whose day is over on `on`, the longest waiting first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn visits_late(&self, on: Day, filter: FollowFilter<'_>, at_most: u32) -> Result<Vec<OpenVisit>, StoreError> {
        let state = filter.state.map(State::code);
        self.reading("reading late visits", |db| {
            db.rows(&sql::VISITS_LATE, &values![on.to_string(), state, filter.district, at_most], due)
        })
    }

    /// Visits due from `on` until another day, the soonest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn visits_due(
        &self,
        (on, until): (Day, Day),
        filter: FollowFilter<'_>,
        at_most: u32,
    ) -> Result<Vec<OpenVisit>, StoreError> {
        let state = filter.state.map(State::code);
        let (on, until) = (on.to_string(), until.to_string());
        self.reading("reading visits that are due", |db| {
            let ask = values![on, until, state, filter.district, at_most];
            db.rows(&sql::VISITS_DUE, &ask, due)
        })
    }

    /// People who are free since nobody has said when.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn visits_unknown(&self, filter: FollowFilter<'_>, at_most: u32) -> Result<Vec<OpenVisit>, StoreError> {
        let state = filter.state.map(State::code);
        self.reading("reading releases without a day", |db| {
            db.rows(&sql::VISITS_UNKNOWN, &values![state, filter.district, at_most], |row| open(row, None))
        })
    }

    /// How many visits are late on `on`, and due until another day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn count_visits(&self, (on, until): (Day, Day), filter: FollowFilter<'_>) -> Result<(u64, u64), StoreError> {
        let state = filter.state.map(State::code);
        let (on, until) = (on.to_string(), until.to_string());
        self.reading("counting visits", |db| {
            let ask = values![on, until, state, filter.district];
            db.one(&sql::COUNT_VISITS, &ask, |row| Ok((read::count(row, 0)?, read::count(row, 1)?)))
        })
    }

    /// How many people came free, and how many of them are in bondage again.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn count_followed(&self, filter: FollowFilter<'_>) -> Result<FollowedCounts, StoreError> {
        let state = filter.state.map(State::code);
        self.reading("counting releases", |db| {
            db.one(&sql::COUNT_FOLLOWED, &values![state, filter.district], |row| {
                let (released, unknown, again) = (read::count(row, 0)?, read::count(row, 1)?, read::count(row, 2)?);
                Ok(FollowedCounts { released, unknown, again })
            })
        })
    }
}

/// Those of a case who came free, as they were kept.
pub(crate) fn of_case(db: &mut Db, case: &str) -> Done<Vec<FollowView>> {
    let mut people = db.rows(&sql::FOLLOW_VIEWS, &values![case], followed)?;
    for (person, visit) in db.rows(&sql::VISIT_VIEWS, &values![case], visit)? {
        if let Some(known) = people.iter_mut().find(|known| known.person == person) {
            known.visits.push(visit);
        }
    }
    Ok(people)
}

/// Keeps those of a case who came free.
pub(crate) fn put(db: &mut Db, case: &str, people: &[FollowView]) -> Done<()> {
    for one in people {
        let person = one.person.to_string();
        let released = one.released.map(|(first, last)| (first.to_string(), last.to_string()));
        let (first, last) = released.unzip();
        let again = one.again_on.map(|day| day.to_string());
        db.execute(&sql::PUT_FOLLOW_VIEW, &values![case, person, one.ordinal, first, last, again])?;
        for visit in &one.visits {
            db.execute(
                &sql::PUT_VISIT_VIEW,
                &values![
                    case,
                    person,
                    visit.months,
                    visit.due_earliest.to_string(),
                    visit.due.to_string(),
                    visit.opens.to_string(),
                    visit.until.map(|day| day.to_string()),
                    visit.done.map(|told| told.to_string()),
                ],
            )?;
        }
    }
    Ok(())
}

fn followed(row: &Row<'_>) -> Done<FollowView> {
    Ok(FollowView {
        person: read::id(row, 0)?,
        ordinal: read::count(row, 1)?,
        released: read::day(row, 2)?.zip(read::day(row, 3)?),
        again_on: read::day(row, 4)?,
        visits: Vec::new(),
    })
}

fn visit(row: &Row<'_>) -> Done<(PersonId, VisitView)> {
    let visit = VisitView {
        months: read::count(row, 1)?,
        due_earliest: needed(row, 2)?,
        due: needed(row, 3)?,
        opens: needed(row, 4)?,
        until: read::day(row, 5)?,
        done: read::told(row, 6)?,
    };
    Ok((read::id(row, 0)?, visit))
}

fn needed(row: &Row<'_>, column: usize) -> Done<Day> {
    read::day(row, column)?.ok_or(crate::engine::Fault::Unreadable { column, what: "not a day" })
}

fn due(row: &Row<'_>) -> Done<OpenVisit> {
    let due = (read::count(row, 4)?, needed(row, 5)?, needed(row, 6)?);
    open(row, Some(due))
}

fn open(row: &Row<'_>, due: Option<(u32, Day, Day)>) -> Done<OpenVisit> {
    Ok(OpenVisit {
        case: read::id(row, 0)?,
        label: row.get(1)?,
        person: read::id(row, 2)?,
        ordinal: read::count(row, 3)?,
        due,
    })
}
