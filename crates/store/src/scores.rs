//! The counts of the scorecards: what each case adds, and the sums that change with it in the same transaction.
//!
//! **Invariant:** every count is the sum of the parts of all cases; a count of nothing has no row.
//! Open duties are counted by the month and by the day of their last day: what is late before a day is the months before
//! its month and the days before it, so that few rows answer whatever the number of cases.

use crate::engine::{Db, Done, Row, V, Value, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use mukti_register::CaseId;
use mukti_terms::Day;
use mukti_terms::when::{day_of, days_since_1970};
use std::collections::BTreeMap;

/// The words of measures that are counted in a way of their own; the others are added up as they are.
pub mod words {
    /// A duty done by its last day.
    pub const IN_TIME: &str = "in_time";
    /// A duty done after it; its bucket is the days.
    pub const LATE: &str = "late";
    /// A duty that runs; its bucket is its last day, in days since 1970.
    pub const OPEN: &str = "open";
    /// Duties done, by days late.
    pub(super) const DELAY: &str = "delay";
    /// Open duties by the month of their last day.
    pub(super) const OPEN_MONTH: &str = "open_month";
    /// Open duties by their last day.
    pub(super) const OPEN_DAY: &str = "open_day";
}

/// What a case adds to one count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScorePart {
    /// What is counted.
    pub measure: String,
    /// The kind of office; empty where it is not one office's.
    pub office: String,
    /// State of the work; empty: not known.
    pub state: String,
    /// District of the work; empty: not known.
    pub district: String,
    /// When it began: 202603, 202600 or 0.
    pub month: i64,
    /// Days late, or the last day; else 0.
    pub bucket: i64,
    /// How many; paise for money.
    pub n: i64,
}

/// Over which places counts are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Everywhere together.
    Everywhere = 1,
    /// By State.
    State = 2,
    /// By district.
    District = 3,
    /// By State and month.
    StateMonth = 4,
    /// By district and month.
    DistrictMonth = 5,
}

impl Level {
    const ALL: [Self; 5] = [Self::Everywhere, Self::State, Self::District, Self::StateMonth, Self::DistrictMonth];

    const fn has_month(self) -> bool {
        matches!(self, Self::StateMonth | Self::DistrictMonth)
    }
}

impl Value for Level {
    fn value(&self) -> V<'_> {
        V::Int(*self as i64)
    }
}

/// One count as it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// The State, empty where not known or not asked by State.
    pub state: String,
    /// The district, likewise.
    pub district: String,
    /// The kind of office; empty where it is not one office's.
    pub office: String,
    /// The month; 0 where not asked by month.
    pub month: i64,
    /// What is counted; `open_late` are the open ones whose last day has passed.
    pub measure: String,
    /// How many.
    pub n: i64,
}

/// The delays of the duties of an office at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delays {
    /// Duties done, by days late; 0 is in time.
    pub done: BTreeMap<i64, u64>,
    /// Duties that run and are late, by days so far.
    pub running: BTreeMap<i64, u64>,
}

/// Which cases stand behind a count.
#[derive(Clone, Copy, Debug)]
pub struct Behind<'a> {
    /// What is counted.
    pub measure: &'a str,
    /// Only this State; empty: where it is not known.
    pub state: Option<&'a str>,
    /// Only this district; empty: where it is not known.
    pub district: Option<&'a str>,
    /// Only this kind of office.
    pub office: Option<&'a str>,
    /// Buckets from this one.
    pub from: i64,
    /// Buckets before this one.
    pub before: i64,
}

/// A case behind a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseBehind {
    /// The case.
    pub id: CaseId,
    /// Its label.
    pub label: String,
    /// State of the work.
    pub state: Option<mukti_terms::State>,
    /// District of the work.
    pub district: Option<String>,
    /// A word of `work_kind`.
    pub work_kind: Option<String>,
    /// How many people.
    pub people: u32,
}

/// Level, State, district, office, month, measure, bucket: the key of a row.
type Key = (i64, String, String, String, i64, String, i64);

/// Every count a part is in, with the change of each.
fn spread(part: &ScorePart, by: i64, into: &mut BTreeMap<Key, i64>) {
    for level in Level::ALL {
        let state = if level == Level::Everywhere { "" } else { &part.state };
        let district = if matches!(level, Level::District | Level::DistrictMonth) { &part.district } else { "" };
        let month = if level.has_month() { part.month } else { 0 };
        let mut put = |measure: &str, bucket: i64| {
            let place = (state.to_owned(), district.to_owned(), part.office.clone());
            let key = (level as i64, place.0, place.1, place.2, month, measure.to_owned(), bucket);
            *into.entry(key).or_default() += by;
        };
        if part.measure == words::OPEN {
            put(words::OPEN_DAY, part.bucket);
            put(words::OPEN, 0);
            // By month of the beginning the last days are few, and no sum over months is needed.
            if !level.has_month() {
                put(words::OPEN_MONTH, month_of(day_of(part.bucket)));
            }
            continue;
        }
        put(&part.measure, 0);
        if !level.has_month() && (part.measure == words::LATE || part.measure == words::IN_TIME) {
            put(words::DELAY, part.bucket);
        }
    }
}

fn month_of(day: Day) -> i64 {
    i64::from(day.year()) * 100 + i64::from(day.month())
}

/// What the counts change by, added up over the deeds of one commit: parts of one kind at one place are one change.
#[derive(Clone, Default)]
pub(crate) struct Changes(BTreeMap<ScorePart, i64>);

impl Changes {
    /// From what a case added to what it adds now; the parts themselves stay as they are.
    pub fn replace(&mut self, old: &[ScorePart], new: &[ScorePart]) {
        if old == new {
            return;
        }
        old.iter().for_each(|part| self.add(part, -part.n));
        new.iter().for_each(|part| self.add(part, part.n));
    }

    fn add(&mut self, part: &ScorePart, by: i64) {
        let kind = ScorePart { n: 0, ..part.clone() };
        *self.0.entry(kind).or_default() += by;
    }

    /// Nothing of it counts: every count was added up anew.
    pub fn forget(&mut self) {
        self.0.clear();
    }

    /// Writes every count that changes.
    pub fn write(self, db: &mut Db) -> Done<()> {
        let mut changes = BTreeMap::new();
        for (part, by) in self.0.iter().filter(|(_, by)| **by != 0) {
            spread(part, *by, &mut changes);
        }
        put(db, changes)
    }
}

/// What a case adds to the counts now.
pub(crate) fn parts_of(db: &mut Db, case: &str) -> Done<Vec<ScorePart>> {
    db.rows(&sql::SCORE_PARTS_OF_CASE, &values![case], part)
}

fn put(db: &mut Db, changes: BTreeMap<Key, i64>) -> Done<()> {
    for ((level, state, district, office, month, measure, bucket), by) in changes {
        if by == 0 {
            continue;
        }
        db.execute(&sql::CHANGE_SCORE, &values![level, state, district, office, month, measure, bucket, by])?;
        if by < 0 {
            db.execute(&sql::DROP_EMPTY_SCORE, &values![level, state, district, office, month, measure, bucket])?;
        }
    }
    Ok(())
}

/// Writes what a case adds, after its other views.
pub(crate) fn put_parts(db: &mut Db, case: &str, last: i64, parts: &[ScorePart]) -> Done<()> {
    for part in parts {
        db.execute(
            &sql::PUT_SCORE_PART,
            &values![last, case, part.measure, part.office, part.state, part.district, part.month, part.bucket, part.n],
        )?;
    }
    Ok(())
}

/// Adds every count up anew from the parts.
pub(crate) fn renew(db: &mut Db) -> Done<()> {
    db.execute(&sql::DROP_SCORES, &[])?;
    let mut sums = BTreeMap::new();
    db.each(&sql::EVERY_SCORE_PART, &[], |row| {
        let part = part(row)?;
        spread(&part, part.n, &mut sums);
        Ok(true)
    })?;
    put(db, sums)
}

pub(crate) fn part(row: &Row<'_>) -> Done<ScorePart> {
    Ok(ScorePart {
        measure: row.get(0)?,
        office: row.get(1)?,
        state: row.get(2)?,
        district: row.get(3)?,
        month: row.get(4)?,
        bucket: row.get(5)?,
        n: row.get(6)?,
    })
}

/// The months, and the days of a month, before a day.
struct Before {
    month: i64,
    first: i64,
    day: i64,
}

impl Before {
    fn the(day: Day) -> Self {
        Self { month: month_of(day), first: days_since_1970(day.first_of_month()), day: days_since_1970(day) }
    }
}

impl Store {
    /// The counts of every place of a level without months, by office, on a day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn scores(&self, level: Level, on: Day) -> Result<Vec<Score>, StoreError> {
        let before = Before::the(on);
        self.reading("reading scores", |db| {
            let ask = values![level, before.month, before.first, before.day];
            db.rows(&sql::SCORES_EVERYWHERE, &ask, by_place).map(together)
        })
    }

    /// The counts of every district of a State, by office, on a day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn scores_of_state(&self, state: &str, on: Day) -> Result<Vec<Score>, StoreError> {
        let before = Before::the(on);
        self.reading("reading the scores of a State", |db| {
            let ask = values![Level::District, state, before.month, before.first, before.day];
            db.rows(&sql::SCORES_OF_STATE, &ask, by_place).map(together)
        })
    }

    /// The counts of one place of a level without months, by office, on a day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn scores_of_place(
        &self,
        level: Level,
        (state, district): (&str, &str),
        on: Day,
    ) -> Result<Vec<Score>, StoreError> {
        let before = Before::the(on);
        self.reading("reading the scores of a place", |db| {
            let ask = values![level, state, district, before.month, before.first, before.day];
            db.rows(&sql::SCORES_OF_PLACE, &ask, by_month).map(together)
        })
    }

    /// The counts of one kind of office at one place by the month in which each began, on a day; the level is one with months.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn score_months(
        &self,
        level: Level,
        (state, district): (&str, &str),
        office: &str,
        on: Day,
    ) -> Result<Vec<Score>, StoreError> {
        let today = days_since_1970(on);
        self.reading("reading scores by month", |db| {
            let ask = values![level, state, district, office, today];
            db.rows(&sql::SCORE_MONTHS, &ask, by_month).map(together)
        })
    }

    /// The delays at one place by office, on a day; the level is one without months.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn delays(
        &self,
        level: Level,
        (state, district): (&str, &str),
        on: Day,
    ) -> Result<BTreeMap<String, Delays>, StoreError> {
        let today = days_since_1970(on);
        self.reading("reading delays", |db| {
            let mut found: BTreeMap<String, Delays> = BTreeMap::new();
            db.each(&sql::SCORE_DAYS, &values![level, state, district, today], |row| {
                let (office, measure): (String, String) = (row.get(0)?, row.get(1)?);
                let (bucket, count): (i64, u64) = (row.get(2)?, read::count(row, 3)?);
                let delays = found.entry(office).or_default();
                if measure == words::DELAY {
                    delays.done.insert(bucket, count);
                } else {
                    delays.running.insert(today - bucket, count);
                }
                Ok(true)
            })?;
            Ok(found)
        })
    }

    /// The cases behind a count, by label.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn cases_behind(&self, behind: Behind<'_>, at_most: u32) -> Result<Vec<CaseBehind>, StoreError> {
        self.reading("reading the cases behind a count", |db| {
            let Behind { measure, state, district, office, from, before } = behind;
            db.rows(&sql::SCORE_CASES, &values![measure, state, district, office, from, before, at_most], |row| {
                Ok(CaseBehind {
                    id: read::id(row, 0)?,
                    label: row.get(1)?,
                    state: read::state(row, 2)?,
                    district: row.get(3)?,
                    work_kind: row.get(4)?,
                    people: read::count(row, 5)?,
                })
            })
        })
    }

    /// Whether every count is the sum of its parts.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn scores_add_up(&self) -> Result<bool, StoreError> {
        self.reading_at_once("adding up scores", |db| {
            let mut sums = BTreeMap::new();
            db.each(&sql::EVERY_SCORE_PART, &[], |row| {
                let part = part(row)?;
                spread(&part, part.n, &mut sums);
                Ok(true)
            })?;
            sums.retain(|_, n| *n != 0);
            let mut same = true;
            db.each(&sql::EVERY_SCORE, &[], |row| {
                let place: (i64, String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
                let key = (place.0, place.1, place.2, place.3, row.get(4)?, row.get(5)?, row.get(6)?);
                let n: i64 = row.get(7)?;
                same &= sums.remove(&key) == Some(n);
                Ok(same)
            })?;
            Ok(same && sums.is_empty())
        })
    }
}

fn by_place(row: &Row<'_>) -> Done<Score> {
    Ok(Score {
        state: row.get(0)?,
        district: row.get(1)?,
        office: row.get(2)?,
        month: 0,
        measure: row.get(3)?,
        n: row.get(4)?,
    })
}

fn by_month(row: &Row<'_>) -> Done<Score> {
    Ok(Score {
        state: String::new(),
        district: String::new(),
        office: row.get(0)?,
        month: row.get(1)?,
        measure: row.get(2)?,
        n: row.get(3)?,
    })
}

/// The open duties of the months before and of the days before, as one count of late ones.
fn together(mut scores: Vec<Score>) -> Vec<Score> {
    for score in &mut scores {
        if score.measure == words::OPEN_MONTH || score.measure == words::OPEN_DAY {
            "open_late".clone_into(&mut score.measure);
        }
    }
    scores
}
