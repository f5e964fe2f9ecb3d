//! What scorecards ask of the sheets of vigilance committees and of budgets: dates, and sums in paise.
//!
//! **Invariant:** a row goes with its sheet's row in `folio_view`, and is worked out from that sheet alone.

use crate::engine::{Db, Done, Row, V, Value, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use mukti_register::FolioId;
use mukti_terms::Day;

/// The parts of the money of a budget, in the order of the columns.
pub const PARTS: [&str; 10] = [
    "allotted",
    "released",
    "not_released",
    "release_not_known",
    "beyond_allotted",
    "used",
    "returned",
    "in_hand",
    "use_not_known",
    "beyond_released",
];

/// A committee's sheet, or one that says there never was a committee.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommitteeView {
    /// Whether it says that none was ever constituted.
    pub none: bool,
    /// A word of `committee_level`; empty: not known.
    pub level: String,
    /// The code of its State; empty: not known.
    pub state: String,
    /// Its district, as written.
    pub district: String,
    /// Its sub-division, as written.
    pub place: String,
    /// The day it was constituted, or the answer was given, at the latest.
    pub since: Option<Day>,
    /// The last day on which its term surely runs.
    pub in_term_until: Option<Day>,
    /// The day after which that is surely over.
    pub over_after: Option<Day>,
    /// From when until when its seats surely are as the Act asks.
    pub seated: (Option<Day>, Option<Day>),
    /// From when until when they may be.
    pub perhaps_seated: (Option<Day>, Option<Day>),
    /// The last day on which its meetings are in time.
    pub meets_until: Option<Day>,
    /// The edition of the law book used.
    pub law_edition: String,
}

/// The money of budgets: of one sheet, or summed over many of one place, fund and year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BudgetView {
    /// A word of `fund`; empty: not known.
    pub fund: String,
    /// The code of its State; empty: not known.
    pub state: String,
    /// Its district, as written; empty: the State's own, or not asked by district.
    pub district: String,
    /// The year in which it began; 0: not known.
    pub year: i64,
    /// How many budgets.
    pub budgets: u64,
    /// [`PARTS`], in paise.
    pub paise: [i64; PARTS.len()],
    /// People it reached, as far as told.
    pub people: u64,
    /// Budgets of which nobody recorded what was allotted.
    pub allotment_untold: u64,
    /// Budgets of which nobody recorded how many people they reached.
    pub people_untold: u64,
    /// Steps of which no amount was told.
    pub steps_untold: u64,
}

/// By what budgets are summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BudgetsBy<'a> {
    /// Every State.
    State,
    /// Every district of every State.
    District,
    /// The districts of one State, by its code.
    DistrictOf(&'a str),
}

fn text(day: Option<Day>) -> Option<String> {
    day.map(|day| day.to_string())
}

pub(crate) fn put_committee(db: &mut Db, folio: &str, view: &CommitteeView) -> Done<()> {
    let (from, until) = (text(view.seated.0), text(view.seated.1));
    let (perhaps_from, perhaps_until) = (text(view.perhaps_seated.0), text(view.perhaps_seated.1));
    let (since, term, over) = (text(view.since), text(view.in_term_until), text(view.over_after));
    let meets = text(view.meets_until);
    let row = values![
        folio,
        view.none,
        view.level,
        view.state,
        view.district,
        view.place,
        since,
        term,
        over,
        from,
        until,
        perhaps_from,
        perhaps_until,
        meets,
        view.law_edition
    ];
    db.execute(&sql::PUT_COMMITTEE_VIEW, &row).map(drop)
}

pub(crate) fn put_budget(db: &mut Db, folio: &str, view: &BudgetView) -> Done<()> {
    let counts = [view.people, view.allotment_untold, view.people_untold, view.steps_untold].map(crate::journal::whole);
    let mut row: Vec<V<'_>> = values![folio, view.fund, view.state, view.district, view.year].to_vec();
    row.extend(view.paise.iter().chain(&counts).map(Value::value));
    db.execute(&sql::PUT_BUDGET_VIEW, &row).map(drop)
}

pub(crate) fn committee_of(db: &mut Db, folio: &str) -> Done<Option<CommitteeView>> {
    db.maybe(&sql::COMMITTEE_VIEW, &values![folio], |row| committee(row).map(|(_, view)| view))
}

pub(crate) fn budget_of(db: &mut Db, folio: &str) -> Done<Option<BudgetView>> {
    db.maybe(&sql::BUDGET_VIEW, &values![folio], |row| sums(row, 1))
}

impl Store {
    /// What is asked of every committee's sheet, by place; of one State, where its code is given.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn committees(&self, state: Option<&str>) -> Result<Vec<(FolioId, CommitteeView)>, StoreError> {
        self.reading("reading committees", |db| match state {
            None => db.rows(&sql::COMMITTEES, &[], committee),
            Some(state) => db.rows(&sql::COMMITTEES_OF_STATE, &values![state], committee),
        })
    }

    /// The budgets summed by place, fund and year.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn budgets(&self, by: BudgetsBy<'_>) -> Result<Vec<BudgetView>, StoreError> {
        self.reading("adding up budgets", |db| match by {
            BudgetsBy::State => db.rows(&sql::BUDGETS_BY_STATE, &[], |row| sums(row, 0)),
            BudgetsBy::District => db.rows(&sql::BUDGETS_BY_DISTRICT, &[], |row| sums(row, 0)),
            BudgetsBy::DistrictOf(state) => db.rows(&sql::BUDGETS_OF_STATE, &values![state], |row| sums(row, 0)),
        })
    }

    /// Every budget's sheet by place; of one State, where its code is given.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn budget_sheets(&self, state: Option<&str>) -> Result<Vec<(FolioId, BudgetView)>, StoreError> {
        self.reading("reading budgets", |db| {
            db.rows(&sql::BUDGET_SHEETS, &values![state], |row| Ok((read::id(row, 0)?, sums(row, 1)?)))
        })
    }

    /// The sheets of which scorecards ask what was not worked out yet, or by another edition of the law book than this one.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn folios_to_work_out(&self, law_edition: &str) -> Result<Vec<FolioId>, StoreError> {
        self.reading("finding sheets to work out", |db| {
            db.rows(&sql::FOLIOS_TO_WORK_OUT, &values![law_edition], |row| read::id(row, 0))
        })
    }
}

fn committee(row: &Row<'_>) -> Done<(FolioId, CommitteeView)> {
    let view = CommitteeView {
        none: row.get::<i64>(1)? != 0,
        level: row.get(2)?,
        state: row.get(3)?,
        district: row.get(4)?,
        place: row.get(5)?,
        since: read::day(row, 6)?,
        in_term_until: read::day(row, 7)?,
        over_after: read::day(row, 8)?,
        seated: (read::day(row, 9)?, read::day(row, 10)?),
        perhaps_seated: (read::day(row, 11)?, read::day(row, 12)?),
        meets_until: read::day(row, 13)?,
        law_edition: row.get(14)?,
    };
    Ok((read::id(row, 0)?, view))
}

/// The columns from the fund on.
fn sums(row: &Row<'_>, from: usize) -> Done<BudgetView> {
    let parts = from + 5;
    let counts = parts + PARTS.len();
    let mut paise = [0; PARTS.len()];
    for (at, sum) in paise.iter_mut().enumerate() {
        *sum = row.get(parts + at)?;
    }
    Ok(BudgetView {
        fund: row.get(from)?,
        state: row.get(from + 1)?,
        district: row.get(from + 2)?,
        year: row.get(from + 3)?,
        budgets: read::count(row, from + 4)?,
        paise,
        people: read::count(row, counts)?,
        allotment_untold: read::count(row, counts + 1)?,
        people_untold: read::count(row, counts + 2)?,
        steps_untold: read::count(row, counts + 3)?,
    })
}
