//! Programs that may ask and tell, and what each told once: keyed hashes and dates, never a word of a person's.

use crate::engine::{Db, Done, Row, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use crate::views::{CaseFilter, CaseInList, DutyFilter, DutyOfToday};
use crate::{ReportRow, ReportState};
use mukti_journal::Hash;
use mukti_register::{CaseId, MemberId};
use mukti_terms::State;

/// A program that may ask and tell, or could once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramRow {
    /// Its id.
    pub id: String,
    /// Whose it is, sealed.
    pub name: Vec<u8>,
    /// `read`, `write`, or both apart by a blank.
    pub may: String,
    /// When it was made, seconds since 1970.
    pub made: i64,
    /// The member who made it.
    pub made_by: MemberId,
    /// When it was last heard of.
    pub last_seen: Option<i64>,
    /// When it was shut out.
    pub revoked: Option<i64>,
}

/// What happens to a program.
pub enum ProgramWrite {
    /// It may come in from now on.
    Make {
        /// What is known of it.
        row: Box<ProgramRow>,
        /// A keyed hash of its token.
        token_hash: Hash,
    },
    /// It was heard of.
    Seen {
        /// Which.
        id: String,
        /// When, seconds since 1970.
        now: i64,
    },
    /// It is shut out.
    Revoke {
        /// Which.
        id: String,
        /// When, seconds since 1970.
        now: i64,
    },
}

impl ProgramWrite {
    pub(crate) fn run(&self, db: &mut Db) -> Done<()> {
        match self {
            Self::Make { row, token_hash } => {
                let by = row.made_by.to_string();
                db.execute(&sql::PUT_PROGRAM, &values![row.id, row.name, token_hash, row.may, row.made, by])
            }
            Self::Seen { id, now } => db.execute(&sql::TOUCH_PROGRAM, &values![*now, id]),
            Self::Revoke { id, now } => db.execute(&sql::REVOKE_PROGRAM, &values![*now, id]),
        }
        .map(drop)
    }
}

/// What a program told once; kept in the commit of what it told: [`StoreError::Taken`] when it had been told before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    /// A keyed hash of the program and what it called its request.
    pub name: Hash,
    /// A keyed hash of the request.
    pub digest: Hash,
    /// What it is answered: ids, no word of a person.
    pub answer: String,
    /// When, seconds since 1970.
    pub told: i64,
}

impl Once {
    pub(crate) fn run(&self, db: &mut Db) -> Result<(), StoreError> {
        let put = db.execute(&sql::PUT_TOLD_ONCE, &values![self.name, self.digest, self.answer, self.told]);
        match put.map_err(|fault| StoreError::from_fault("keeping what was told once", &fault))? {
            1 => Ok(()),
            _ => Err(StoreError::Taken),
        }
    }
}

/// Where a page of a list begins: after the row with this number and id; `None` for the first page.
pub type After<'a> = Option<(i64, &'a str)>;

/// Where a duty stands among those of one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyPlace {
    /// The last entry of its case when it was worked out.
    pub came: i64,
    /// Its case.
    pub case: CaseId,
    /// Its place in the case.
    pub at: i64,
}

impl Store {
    /// The program with this token, by its keyed hash; one that was shut out too.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn program_of_token(&self, token_hash: &Hash) -> Result<Option<ProgramRow>, StoreError> {
        self.reading("looking for a program", |db| db.maybe(&sql::PROGRAM_OF_TOKEN, &values![token_hash], program))
    }

    /// Every program, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn programs(&self) -> Result<Vec<ProgramRow>, StoreError> {
        self.reading("reading programs", |db| db.rows(&sql::PROGRAMS, &[], program))
    }

    /// What was told under this name before: the digest of the request, and what it was answered.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn told_once(&self, name: &Hash) -> Result<Option<(Hash, String)>, StoreError> {
        self.reading("looking for what was told", |db| {
            db.maybe(&sql::TOLD_ONCE, &values![name], |row| Ok((read::array(row, 0)?, row.get(1)?)))
        })
    }

    /// Cases after one of them, the newest word first, with their clocks at `now`.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn cases_after(
        &self,
        now: i64,
        filter: CaseFilter<'_>,
        after: After<'_>,
        at_most: u32,
    ) -> Result<Vec<CaseInList>, StoreError> {
        let label = filter.label.map(|label| format!("{}%", label.to_uppercase().replace(['%', '_'], "")));
        let state = filter.state.map(State::code);
        let (word, case) = after.unzip();
        self.reading_at_once("reading cases", |db| {
            let ask = values![label, state, filter.district, filter.late_at, word, case, at_most];
            let mut cases = db.rows(&sql::CASES_AFTER, &ask, crate::ask::case_in_list)?;
            for case in &mut cases {
                let id = case.id.to_string();
                let ask = values![now, id];
                (case.late, case.next_day) =
                    db.one(&sql::CLOCKS_OF_CASE, &ask, |row| Ok((read::count(row, 0)?, read::day(row, 1)?)))?;
            }
            Ok(cases)
        })
    }

    /// Reports of one state, or all, after one of them, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn reports_after(
        &self,
        state: Option<ReportState>,
        after: Option<(i64, u128)>,
        at_most: u32,
    ) -> Result<Vec<ReportRow>, StoreError> {
        let state = state.map(ReportState::word);
        let (received, id) = after.map(|(received, id)| (received, id.to_be_bytes())).unzip();
        self.reading("reading reports", |db| {
            db.rows(&sql::REPORTS_AFTER, &values![state, received, id, at_most], crate::reports::report)
        })
    }

    /// Open duties with a last moment before `until`, the soonest first, after one of them; each with its place in its case.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn duties_after(
        &self,
        until: i64,
        filter: DutyFilter<'_>,
        after: Option<(i64, DutyPlace)>,
        at_most: u32,
    ) -> Result<Vec<(DutyOfToday, DutyPlace)>, StoreError> {
        let state = filter.state.map(State::code);
        let moment = after.map(|(moment, _)| moment);
        let place = after.map(|(_, place)| place);
        let case = place.map(|place| place.case.to_string());
        let (came, at) = place.map(|place| (place.came, place.at)).unzip();
        self.reading("reading duties", |db| {
            let ask = values![until, filter.bearer, state, filter.district, moment, came, case, at, at_most];
            db.rows(&sql::DUTIES_AFTER, &ask, |row| {
                let duty = crate::duties::duty_of_today(row)?;
                let place = DutyPlace { came: row.get(16)?, case: duty.case, at: row.get(17)? };
                Ok((duty, place))
            })
        })
    }
}

fn program(row: &Row<'_>) -> Done<ProgramRow> {
    Ok(ProgramRow {
        id: row.get(0)?,
        name: row.get(1)?,
        may: row.get(2)?,
        made: row.get(3)?,
        made_by: read::id(row, 4)?,
        last_seen: row.get(5)?,
        revoked: row.get(6)?,
    })
}
