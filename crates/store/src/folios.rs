//! Sheets of registers beside the cases, as they stand: what lists, scorecards and letters ask of them.

use crate::bodies::{self, BudgetView, CommitteeView};
use crate::engine::{Db, Done, Row, values};
use crate::error::StoreError;
use crate::journal::{KeptEntry, kept_entry, whole};
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use mukti_register::FolioId;
use mukti_terms::{State, Told};

/// A sheet as it stands, with nothing on it that could find a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolioView {
    /// The sheet.
    pub id: FolioId,
    /// The kind of record that opened it.
    pub kind: String,
    /// Its word of the list it is told by: which office, which level, which fund.
    pub part: Option<String>,
    /// Its State.
    pub state: Option<State>,
    /// Its district.
    pub district: Option<String>,
    /// What it says of itself, as JSON.
    pub heading: String,
    /// The last entry it comes from; set when it is written.
    pub last_position: u64,
    /// What stands on it, in the order it was written; empty in a list.
    pub lines: Vec<FolioLine>,
    /// What scorecards ask of it when it is a committee's; nothing in a list.
    pub committee: Option<CommitteeView>,
    /// What they ask of it when it is a budget's; nothing in a list.
    pub budget: Option<BudgetView>,
}

/// A line of a sheet as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolioLine {
    /// The sheet.
    pub folio: FolioId,
    /// The kind of record.
    pub kind: String,
    /// Its date as told.
    pub on: Option<Told>,
    /// Its answers as JSON.
    pub answers: String,
}

/// Which sheets are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct FolioFilter<'a> {
    /// The kind of record that opened them.
    pub kind: &'a str,
    /// Only of this word.
    pub part: Option<&'a str>,
    /// Only of this State.
    pub state: Option<State>,
    /// Only of this district.
    pub district: Option<&'a str>,
    /// Only those after this one.
    pub after: Option<FolioId>,
}

/// Puts a sheet in place of what stood there; `last` is the last entry it comes from, where that has just been kept.
pub(crate) fn replace(db: &mut Db, view: &FolioView, last: Option<u64>) -> Done<()> {
    drop_views(db, view.id)?;
    let id = view.id.to_string();
    let state = view.state.map(State::code);
    let last = whole(last.unwrap_or(view.last_position));
    let row = values![id, view.kind, view.part, state, view.district, view.heading, last];
    db.execute(&sql::PUT_FOLIO_VIEW, &row)?;
    for (at, line) in (0_i64..).zip(&view.lines) {
        let on = line.on.map(|told| told.to_string());
        db.execute(&sql::PUT_FOLIO_LINE, &values![id, at, line.kind, on, line.answers])?;
    }
    view.committee.as_ref().map_or(Ok(()), |committee| bodies::put_committee(db, &id, committee))?;
    view.budget.as_ref().map_or(Ok(()), |budget| bodies::put_budget(db, &id, budget))
}

/// No list shows a sheet any more.
pub(crate) fn drop_views(db: &mut Db, folio: FolioId) -> Done<()> {
    let id = folio.to_string();
    db.execute(&sql::DROP_FOLIO_LINES, &values![id])?;
    db.execute(&sql::DROP_FOLIO_VIEW, &values![id]).map(drop)
}

/// Puts a sheet that was worked out anew in place, unless somebody wrote on it since.
pub(crate) fn renew(db: &mut Db, view: &FolioView) -> Done<()> {
    if last_of(db, view.id)? > view.last_position { Ok(()) } else { replace(db, view, None) }
}

pub(crate) fn last_of(db: &mut Db, folio: FolioId) -> Done<u64> {
    db.one(&sql::LAST_OF_FOLIO, &values![folio.to_string()], |row| read::count(row, 0))
}

impl Store {
    /// Every entry that stands on a sheet, oldest first; empty when there is no such sheet.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn folio_history(&self, folio: FolioId) -> Result<Vec<KeptEntry>, StoreError> {
        self.reading("reading a sheet", |db| db.rows(&sql::FOLIO_HISTORY, &values![folio.to_string()], kept_entry))
    }

    /// Hands over which entries stand on which sheet, in the order of the entries.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn each_folio_entry(&self, mut take: impl FnMut(u64, FolioId)) -> Result<(), StoreError> {
        self.reading_at_once("reading which sheet is written on", |db| {
            db.each(&sql::FOLIO_ENTRIES, &[], |row| {
                take(read::count(row, 0)?, read::id(row, 1)?);
                Ok(true)
            })
        })
    }

    /// A sheet as it stands, with its lines.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn folio_view(&self, folio: FolioId) -> Result<Option<FolioView>, StoreError> {
        let id = folio.to_string();
        self.reading_at_once("reading a sheet", |db| {
            let Some(view) = db.maybe(&sql::FOLIO_VIEW, &values![&id], view)? else { return Ok(None) };
            Ok(Some(FolioView {
                lines: db.rows(&sql::FOLIO_LINES, &values![&id], line)?,
                committee: bodies::committee_of(db, &id)?,
                budget: bodies::budget_of(db, &id)?,
                ..view
            }))
        })
    }

    /// Sheets of one register, without their lines.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn folios(&self, filter: FolioFilter<'_>, at_most: u32) -> Result<Vec<FolioView>, StoreError> {
        let (state, after) = (filter.state.map(State::code), filter.after.map(|id| id.to_string()));
        let after = after.as_deref();
        self.reading("reading a register", |db| {
            let asked = values![filter.kind, filter.part, state, filter.district, after, at_most];
            db.rows(&sql::FOLIOS, &asked, view)
        })
    }

    /// Lines of one kind on every sheet of a State and district, sheet by sheet, oldest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn folio_lines(
        &self,
        kind: &str,
        state: Option<State>,
        district: Option<&str>,
    ) -> Result<Vec<FolioLine>, StoreError> {
        let state = state.map(State::code);
        self.reading("reading lines of a register", |db| {
            db.rows(&sql::LINES_OF_KIND, &values![kind, state, district], line)
        })
    }

    /// How many sheets each register has.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn count_folios(&self) -> Result<Vec<(String, u64)>, StoreError> {
        self.reading("counting sheets", |db| {
            db.rows(&sql::COUNT_FOLIOS, &[], |row| Ok((row.get(0)?, read::count(row, 1)?)))
        })
    }
}

fn view(row: &Row<'_>) -> Done<FolioView> {
    Ok(FolioView {
        id: read::id(row, 0)?,
        kind: row.get(1)?,
        part: row.get(2)?,
        state: read::state(row, 3)?,
        district: row.get(4)?,
        heading: row.get(5)?,
        last_position: read::count(row, 6)?,
        lines: Vec::new(),
        committee: None,
        budget: None,
    })
}

fn line(row: &Row<'_>) -> Done<FolioLine> {
    Ok(FolioLine { folio: read::id(row, 0)?, kind: row.get(1)?, on: read::told(row, 2)?, answers: row.get(3)? })
}
