//! What can be asked of the store.

use crate::engine::{Done, Row, values};
use crate::error::StoreError;
use crate::hearings::{advocate_view, hearing_view};
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use crate::views::{CaseFilter, CaseInList, CaseViews};
use mukti_register::{CaseId, MemberId};
use mukti_terms::{Language, State};

/// A member.
#[derive(Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// The id.
    pub id: MemberId,
    /// The name.
    pub name: String,
    /// The language of their pages.
    pub language: Option<Language>,
}

/// An open sign-in.
pub struct SessionRow {
    /// When it began.
    pub began: i64,
    /// When it was last used.
    pub last_seen: i64,
    /// The keys it unlocked, sealed under the token.
    pub keyring: Option<Vec<u8>>,
    /// Whose it is.
    pub member: MemberRow,
}

/// A place of work: State and district.
pub type Place = (Option<State>, Option<String>);

impl Store {
    /// What was worked out for a case.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn views_of(&self, case: CaseId) -> Result<Option<CaseViews>, StoreError> {
        self.reading_at_once("reading views", |db| {
            let id = case.to_string();
            let found = db.maybe(&sql::CASE_VIEW, &values![&id], read::case_view)?;
            let Some(case) = found else {
                return Ok(None);
            };
            Ok(Some(CaseViews {
                case,
                people: db.rows(&sql::PERSON_VIEWS, &values![&id], read::person_view)?,
                duties: db.rows(&sql::DUTY_VIEWS, &values![&id], read::duty_view)?,
                hearings: db.rows(&sql::HEARING_VIEWS, &values![&id], hearing_view)?,
                advocates: db.rows(&sql::ADVOCATE_VIEWS, &values![&id], advocate_view)?,
                parts: db.rows(&sql::SCORE_PARTS_OF_CASE, &values![&id], crate::scores::part)?,
                follow: crate::views::follow_of_case(db, &id)?,
                members: db.rows(&sql::CASE_MEMBERS, &values![&id], |row| read::id(row, 0))?,
            }))
        })
    }

    /// One page of cases with their clocks at `now`, and how many there are in all.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn cases(
        &self,
        now: i64,
        filter: CaseFilter<'_>,
        page: (u32, u32),
    ) -> Result<(Vec<CaseInList>, u64), StoreError> {
        // Labels are kept in capitals, and `LIKE` tells them apart on one engine only.
        let label = filter.label.map(|label| format!("{}%", label.to_uppercase().replace(['%', '_'], "")));
        let state = filter.state.map(State::code);
        let (at_most, from) = page;
        self.reading_at_once("reading cases", |db| {
            let ask = values![label, state, filter.district, filter.late_at, at_most, from];
            let mut cases = db.rows(&sql::CASES, &ask, case_in_list)?;
            for case in &mut cases {
                let id = case.id.to_string();
                let ask = values![now, id];
                (case.late, case.next_day) =
                    db.one(&sql::CLOCKS_OF_CASE, &ask, |row| Ok((read::count(row, 0)?, read::day(row, 1)?)))?;
            }
            let ask = values![label, state, filter.district, filter.late_at];
            let count = db.one(&sql::COUNT_CASES, &ask, |row| read::count(row, 0))?;
            Ok((cases, count))
        })
    }

    /// The places of work that cases have.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn districts(&self) -> Result<Vec<Place>, StoreError> {
        self.reading("reading districts", |db| {
            db.rows(&sql::DISTRICTS, &[], |row| Ok((read::state(row, 0)?, row.get(1)?)))
        })
    }

    /// The case with this label.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn case_named(&self, label: &str) -> Result<Option<CaseId>, StoreError> {
        self.reading("looking for a case", |db| db.maybe(&sql::CASE_NAMED, &values![label], |row| read::id(row, 0)))
    }

    /// The next number behind these letters.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn next_number(&self, prefix: &str) -> Result<u32, StoreError> {
        self.reading("numbering a case", |db| db.one(&sql::NEXT_NUMBER, &values![prefix], |row| read::count(row, 0)))
    }

    /// The member who signs in with this name.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn member_named(&self, name_key: &str) -> Result<Option<MemberRow>, StoreError> {
        self.reading("looking for a member", |db| {
            db.maybe(&sql::MEMBER_NAMED, &values![name_key], |row| member(row, 0))
        })
    }

    /// The language of a member's pages, if they chose one.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn language_of(&self, member: MemberId) -> Result<Option<Language>, StoreError> {
        let member = member.to_string();
        self.reading("reading a language", |db| {
            let tag: Option<Option<String>> = db.maybe(&sql::MEMBER_LANGUAGE, &values![member], |row| row.get(0))?;
            Ok(tag.flatten().as_deref().and_then(Language::from_tag))
        })
    }

    /// In how many cases somebody is still held, as far as known.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn count_cases_held(&self) -> Result<u64, StoreError> {
        self.reading("counting cases in which somebody is held", |db| {
            db.one(&sql::COUNT_CASES_HELD, &[], |row| read::count(row, 0))
        })
    }

    /// How many members there are.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn count_members(&self) -> Result<u64, StoreError> {
        self.reading("counting members", |db| db.one(&sql::COUNT_MEMBERS, &[], |row| read::count(row, 0)))
    }

    /// The names of the members.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn members(&self) -> Result<Vec<(MemberId, String)>, StoreError> {
        self.reading("reading members", |db| db.rows(&sql::MEMBERS, &[], |row| Ok((read::id(row, 0)?, row.get(1)?))))
    }

    /// An open sign-in by the hash of its token.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session(&self, token_hash: &str) -> Result<Option<SessionRow>, StoreError> {
        self.reading("looking for a sign-in", |db| {
            db.maybe(&sql::SESSION, &values![token_hash], |row| {
                Ok(SessionRow {
                    began: row.get(0)?,
                    last_seen: row.get(1)?,
                    keyring: row.get(2)?,
                    member: member(row, 3)?,
                })
            })
        })
    }

    /// When a first-run code runs out, and when it was used; `None` when it is none of ours.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn code(&self, hash: &str) -> Result<Option<(i64, Option<i64>)>, StoreError> {
        self.reading("looking for a code", |db| {
            db.maybe(&sql::CODE, &values![hash], |row| Ok((row.get(0)?, row.get(1)?)))
        })
    }
}

fn member(row: &Row<'_>, from: usize) -> Done<MemberRow> {
    let tag: Option<String> = row.get(from + 2)?;
    Ok(MemberRow {
        id: read::id(row, from)?,
        name: row.get(from + 1)?,
        language: tag.as_deref().and_then(Language::from_tag),
    })
}

pub(crate) fn case_in_list(row: &Row<'_>) -> Done<CaseInList> {
    Ok(CaseInList {
        id: read::id(row, 0)?,
        label: row.get(1)?,
        state: read::state(row, 2)?,
        district: row.get(3)?,
        work_kind: row.get(4)?,
        people: read::count(row, 5)?,
        status: row.get(6)?,
        still_held: read::count(row, 7)?,
        last_word: row.get(8)?,
        late: 0,
        next_day: None,
    })
}
