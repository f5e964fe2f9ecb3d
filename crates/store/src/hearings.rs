//! The cause list as the store keeps it: next dates of courts, and how much each lawyer has. No name and no number of a court.

use crate::engine::{Done, Row, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use crate::views::{AdvocateView, HearingFilter, HearingView, Listed, Workload};
use mukti_terms::{Day, State};

impl Store {
    /// Next dates from one day to another, in their order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn hearings(
        &self,
        from: Day,
        until: Day,
        filter: HearingFilter<'_>,
        at_most: u32,
    ) -> Result<Vec<Listed>, StoreError> {
        let state = filter.state.map(State::code);
        self.reading("reading the cause list", |db| {
            let (from, until) = (from.to_string(), until.to_string());
            let ask = values![from, until, state, filter.district, filter.court, at_most];
            db.rows(&sql::HEARINGS, &ask, listed)
        })
    }

    /// Next dates that passed before a day with nothing recorded since, the longest ago first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn hearings_passed(
        &self,
        before: Day,
        filter: HearingFilter<'_>,
        at_most: u32,
    ) -> Result<Vec<Listed>, StoreError> {
        let state = filter.state.map(State::code);
        self.reading("reading dates that passed", |db| {
            let before = before.to_string();
            let ask = values![before, state, filter.district, filter.court, at_most];
            db.rows(&sql::HEARINGS_PASSED, &ask, listed)
        })
    }

    /// Proceedings of which nobody told the next date.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn hearings_without_date(&self, filter: HearingFilter<'_>, at_most: u32) -> Result<Vec<Listed>, StoreError> {
        let state = filter.state.map(State::code);
        self.reading("reading proceedings without a date", |db| {
            let ask = values![state, filter.district, filter.court, at_most];
            db.rows(&sql::HEARINGS_WITHOUT_DATE, &ask, listed)
        })
    }

    /// The courts that proceedings go on in, for choosing.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn courts(&self) -> Result<Vec<String>, StoreError> {
        self.reading("reading courts", |db| db.rows(&sql::COURTS, &[], |row| row.get(0)))
    }

    /// What each lawyer has, and how many hearings from one day to another; those with the most cases first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn workload(&self, from: Day, until: Day) -> Result<Vec<Workload>, StoreError> {
        self.reading("reading the work of lawyers", |db| {
            let (from, until) = (from.to_string(), until.to_string());
            db.rows(&sql::WORKLOAD, &values![from, until], |row| {
                Ok(Workload {
                    panel: row.get(0)?,
                    cases: read::count(row, 1)?,
                    people: read::count(row, 2)?,
                    hearings: read::count(row, 3)?,
                })
            })
        })
    }
}

fn listed(row: &Row<'_>) -> Done<Listed> {
    Ok(Listed {
        hearing: hearing_view(row)?,
        case: read::id(row, 8)?,
        case_label: row.get(9)?,
        state: read::state(row, 10)?,
        district: row.get(11)?,
    })
}

/// The first eight columns of a hearing, as every statement asks for them.
pub(crate) fn hearing_view(row: &Row<'_>) -> Done<HearingView> {
    let last_on = read::told(row, 2)?;
    Ok(HearingView {
        forum: row.get(0)?,
        court: row.get(1)?,
        last_on: last_on.ok_or(crate::engine::Fault::Unreadable { column: 2, what: "not a date as told" })?,
        next_on: read::told(row, 3)?,
        next_day: read::day(row, 4)?,
        purpose: row.get(5)?,
        called: read::answer(row, 6)?,
        people: read::count(row, 7)?,
    })
}

pub(crate) fn advocate_view(row: &Row<'_>) -> Done<AdvocateView> {
    Ok(AdvocateView { panel: row.get(0)?, people: read::count(row, 1)? })
}
