//! Cases that phones follow, and visits that were read: ids, versions and dates, never a word of a person's.

use crate::engine::{Db, Done, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use mukti_register::{CaseId, MemberId, PersonId};

/// What happens to the cases that a phone follows.
pub enum GivenWrite {
    /// It follows a case from now on.
    Give {
        /// The device.
        device: String,
        /// The case.
        case: CaseId,
        /// The member who gives it.
        by: MemberId,
        /// When, seconds since 1970.
        now: i64,
    },
    /// It follows it no longer.
    Take {
        /// The device.
        device: String,
        /// The case.
        case: CaseId,
        /// The member who takes it back.
        by: MemberId,
        /// When.
        now: i64,
    },
}

impl GivenWrite {
    pub(crate) fn run(&self, db: &mut Db) -> Done<()> {
        match self {
            Self::Give { device, case, by, now } => {
                db.execute(&sql::PUT_GIVEN_CASE, &values![device, case.to_string(), *now, by.to_string()])
            }
            Self::Take { device, case, by, now } => {
                db.execute(&sql::TAKE_GIVEN_CASE, &values![device, case.to_string(), *now, by.to_string()])
            }
        }
        .map(drop)
    }
}

/// A visit that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The report.
    pub report: u128,
    /// The person it tells of.
    pub entity: u128,
    /// Which run of visits without a network; empty for none.
    pub branch: String,
    /// The version its phone had.
    pub base: i64,
    /// The version there is when it has been read.
    pub version: i64,
}

impl Visit {
    pub(crate) fn run(&self, db: &mut Db) -> Result<(), StoreError> {
        let (report, entity) = (self.report.to_be_bytes(), self.entity.to_be_bytes());
        let put = db.execute(&sql::PUT_VISIT, &values![report, entity, self.branch, self.base, self.version]);
        match put.map_err(|fault| StoreError::from_fault("keeping a visit", &fault))? {
            1 => Ok(()),
            _ => Err(StoreError::Taken),
        }
    }
}

impl Store {
    /// Cases that a phone was given, or that its reports began, the last ones first; each with its label.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn followed_cases(&self, device: &str, at_most: u32) -> Result<Vec<(CaseId, String)>, StoreError> {
        self.reading_at_once("reading what a phone follows", |db| {
            let ask = values![device, at_most];
            let mut cases = db.rows(&sql::GIVEN_CASES, &ask, |row| Ok((read::id(row, 0)?, row.get(1)?)))?;
            let begun: Vec<(CaseId, String)> =
                db.rows(&sql::BEGUN_CASES, &ask, |row| Ok((read::id(row, 0)?, row.get(1)?)))?;
            for case in begun {
                if !cases.contains(&case) && cases.len() < at_most as usize {
                    cases.push(case);
                }
            }
            Ok(cases)
        })
    }

    /// Everybody of whom a phone may tell more.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn followed_people(&self, device: &str) -> Result<Vec<(CaseId, PersonId)>, StoreError> {
        self.reading("reading whom a phone follows", |db| {
            db.rows(&sql::FOLLOWED_PEOPLE, &values![device], |row| Ok((read::id(row, 0)?, read::id(row, 1)?)))
        })
    }

    /// The version there was when a step of a run of visits had been read; `None` while it has not come.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn version_after_step(&self, entity: u128, branch: &str, base: i64) -> Result<Option<i64>, StoreError> {
        self.reading("looking for a visit", |db| {
            db.one(&sql::VISIT_OF_STEP, &values![entity.to_be_bytes(), branch, base], |row| row.get(0))
        })
    }
}
