//! The list of cases: by label, place and what stands out; a page at a time. Never a name, never a special fact.

use crate::desk::Desk;
use crate::problem::Problem;
use mukti_register::CaseId;
use mukti_store::ask::Place;
use mukti_store::views::{CaseFilter, CaseInList};
use mukti_terms::when::Moment;
use mukti_terms::{Day, State};

/// Which cases are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CasesQuery {
    /// Labels that begin with this, in any case of letters.
    pub label: Option<String>,
    /// Only this State of work.
    pub state: Option<State>,
    /// Only this district of work, as written in the cases.
    pub district: Option<String>,
    /// Only cases with something late.
    pub late_only: LateOnly,
    /// The page, from 0.
    pub page: u32,
    /// Rows a page; 0 means fifty.
    pub at_most: u32,
}

/// Whether only cases with something late are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LateOnly {
    /// Every case.
    #[default]
    No,
    /// Those with a duty that is late now.
    Yes,
}

/// One page of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseList {
    /// The rows, newest word first.
    pub rows: Vec<CaseRow>,
    /// How many there are in all.
    pub count: u64,
    /// The page, from 0.
    pub page: u32,
    /// Rows a page.
    pub at_most: u32,
}

/// One case in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// The case.
    pub id: CaseId,
    /// Its label.
    pub label: String,
    /// State of the work.
    pub state: Option<State>,
    /// District of the work.
    pub district: Option<String>,
    /// The kind of work, a word of `work_kind`.
    pub work_kind: Option<String>,
    /// How many people.
    pub people: u32,
    /// The strongest finding of anybody in it: `prima_facie`, `needs_enquiry`, `not_shown`; `None` while nobody is in it.
    pub status: Option<String>,
    /// How many are still held, as far as known.
    pub still_held: u32,
    /// How many duties are late now.
    pub late: u32,
    /// The next last day of an open duty that is not late.
    pub next_day: Option<Day>,
    /// The day of the last word.
    pub last_word: Day,
}

const ROWS: u32 = 50;

impl Desk {
    /// One page of cases.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn cases(&self, now: Moment, query: &CasesQuery) -> Result<CaseList, Problem> {
        let at_most = if query.at_most == 0 { ROWS } else { query.at_most };
        let filter = CaseFilter {
            label: query.label.as_deref(),
            state: query.state,
            district: query.district.as_deref(),
            late_at: (query.late_only == LateOnly::Yes).then_some(now.unix()),
        };
        let from = query.page.saturating_mul(at_most);
        let (rows, count) = self.store.cases(now.unix(), filter, (at_most, from))?;
        Ok(CaseList { rows: rows.into_iter().map(row).collect(), count, page: query.page, at_most })
    }

    /// The case with this label, in any case of letters.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn case_named(&self, label: &str) -> Result<Option<CaseId>, Problem> {
        Ok(self.store.case_named(&label.trim().to_uppercase())?)
    }

    /// The places of work that cases have, for choosing.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn districts(&self) -> Result<Vec<Place>, Problem> {
        Ok(self.store.districts()?)
    }
}

fn row(case: CaseInList) -> CaseRow {
    CaseRow {
        id: case.id,
        label: case.label,
        state: case.state,
        district: case.district,
        work_kind: case.work_kind,
        people: case.people,
        status: case.status,
        still_held: case.still_held,
        late: case.late,
        next_day: case.next_day,
        last_word: Moment::from_unix(case.last_word).day_in_india(),
    }
}
