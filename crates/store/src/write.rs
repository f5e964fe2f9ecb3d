//! What may be written, and how each is written inside the transaction of the group.

use crate::engine::{Db, Done, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::views::CaseViews;
use mukti_register::{CaseId, DocumentId, Entry, EntryId, MemberId};

/// One thing to write; all of it is kept, or nothing.
pub enum Write {
    /// Entries of one case, with everything worked out from it afterwards.
    Case(Box<CaseWrite>),
    /// What was worked out for a case, anew.
    Views(Box<CaseViews>),
    /// The first-run code: those before it are no longer good.
    Code {
        /// SHA-256 of the code.
        hash: String,
        /// When it was made, seconds since 1970.
        made: i64,
        /// When it runs out.
        until: i64,
    },
    /// A new member, by a code that is then used.
    Member(Box<NewMember>),
    /// A sign-in.
    Session {
        /// SHA-256 of the token.
        hash: String,
        /// Whose.
        member: MemberId,
        /// When, seconds since 1970.
        now: i64,
        /// Sign-ins not used since then end.
        forget_before: i64,
    },
    /// A sign-in was used.
    Seen {
        /// SHA-256 of the token.
        hash: String,
        /// When.
        now: i64,
    },
    /// A sign-in ends.
    End {
        /// SHA-256 of the token.
        hash: String,
    },
    /// The language of a member's pages.
    Language {
        /// Whose.
        member: MemberId,
        /// The tag.
        tag: &'static str,
    },
}

/// Entries of one case, with what follows from them.
pub struct CaseWrite {
    /// The case.
    pub case: CaseId,
    /// The position of its last entry when it was read; 0 for a new case. If it has moved, nothing is written.
    pub read_at: u64,
    /// What was said and done.
    pub entries: Vec<Entry>,
    /// What was worked out from the case with these entries.
    pub views: CaseViews,
    /// The bytes of a letter issued by one of the entries.
    pub document: Option<NewDocument>,
}

/// The bytes of an issued letter.
pub struct NewDocument {
    /// Its id.
    pub id: DocumentId,
    /// The entry that tells of it.
    pub entry: EntryId,
    /// SHA-256, base 16.
    pub sha256: String,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Who decided it goes out although somebody may be held, why, and when.
    pub decided: Option<(String, String, i64)>,
}

/// A new member.
pub struct NewMember {
    /// The id.
    pub id: MemberId,
    /// The name.
    pub name: String,
    /// The name as it is looked up.
    pub name_key: String,
    /// The hashed passphrase.
    pub passphrase: String,
    /// SHA-256 of the code that lets them in.
    pub code_hash: String,
    /// When, seconds since 1970.
    pub joined: i64,
    /// The entry that tells of it.
    pub entry: Entry,
}

impl Write {
    /// Does it, inside the open transaction.
    pub(crate) fn run(&self, db: &mut Db) -> Result<(), StoreError> {
        match self {
            Self::Case(case) => case.run(db),
            Self::Views(views) => plain("rebuilding views", replace_views(db, views, None)),
            Self::Code { hash, made, until } => plain("making a code", put_code(db, hash, *made, *until)),
            Self::Member(member) => member.run(db),
            Self::Session { hash, member, now, forget_before } => {
                plain("signing in", put_session(db, hash, *member, *now, *forget_before))
            }
            Self::Seen { hash, now } => plain("keeping a sign-in", seen(db, hash, *now)),
            Self::End { hash } => plain("signing out", end(db, hash)),
            Self::Language { member, tag } => plain("keeping a language", set_language(db, *member, tag)),
        }
    }
}

fn plain<T>(doing: &'static str, done: Done<T>) -> Result<T, StoreError> {
    done.map_err(|fault| StoreError::from_fault(doing, &fault))
}

impl CaseWrite {
    fn run(&self, db: &mut Db) -> Result<(), StoreError> {
        let last: u64 = plain(
            "reading a case's end",
            db.one(&sql::LAST_POSITION_OF_CASE, &values![self.case.to_string()], |row| read::count(row, 0)),
        )?;
        if last != self.read_at {
            return Err(StoreError::Moved);
        }
        plain("keeping entries", self.put(db))
    }

    fn put(&self, db: &mut Db) -> Done<()> {
        let mut last = None;
        for entry in &self.entries {
            last = Some(append(db, entry)?);
        }
        if let Some(document) = &self.document {
            self.put_document(db, document)?;
        }
        replace_views(db, &self.views, last)
    }

    fn put_document(&self, db: &mut Db, document: &NewDocument) -> Done<()> {
        let (entry, case) = (document.entry.to_string(), self.case.to_string());
        db.execute(
            &sql::PUT_DOCUMENT,
            &values![document.id.to_string(), entry, case, document.sha256, document.bytes],
        )?;
        if let Some((name, reason, when)) = &document.decided {
            db.execute(&sql::PUT_GATE_OVERRIDE, &values![entry, case, name, reason, when])?;
        }
        Ok(())
    }
}

/// Adds an entry at the end; its position is the next number, with no gap.
fn append(db: &mut Db, entry: &Entry) -> Done<i64> {
    let last: i64 = db.one(&sql::LAST_POSITION, &[], |row| row.get(0))?;
    db.execute(
        &sql::APPEND_ENTRY,
        &values![
            last + 1,
            entry.id.to_string(),
            entry.case.map(|id| id.to_string()),
            entry.person.map(|id| id.to_string()),
            entry.body.word(),
            entry.body.record_kind(),
            entry.happened.map(|told| told.to_string()),
            entry.learned.unix(),
            entry.speaker.word(),
            entry.private.word(),
            entry.by.map(|id| id.to_string()),
            entry.body.to_json(),
        ],
    )?;
    Ok(last + 1)
}

fn replace_views(db: &mut Db, views: &CaseViews, last: Option<i64>) -> Done<()> {
    let case = &views.case;
    let id = case.id.to_string();
    db.execute(&sql::DROP_VIEWS_OF_CASE, &values![id])?;
    let written = i64::try_from(case.last_position).unwrap_or(i64::MAX);
    db.execute(
        &sql::PUT_CASE_VIEW,
        &values![
            id,
            case.prefix,
            case.number,
            case.label,
            case.state.map(|s| s.code()),
            case.district,
            case.work_kind,
            case.people,
            case.status,
            case.still_held,
            case.opened,
            case.last_word,
            last.unwrap_or(written),
            case.worked_out,
            case.law_edition,
        ],
    )?;
    put_people(db, &id, views)?;
    put_duties(db, &id, views)
}

fn put_people(db: &mut Db, case: &str, views: &CaseViews) -> Done<()> {
    for person in &views.people {
        db.execute(
            &sql::PUT_PERSON_VIEW,
            &values![
                case,
                person.id.to_string(),
                person.ordinal,
                person.status,
                person.freed.word(),
                person.category,
                person.law_edition
            ],
        )?;
    }
    Ok(())
}

fn put_duties(db: &mut Db, case: &str, views: &CaseViews) -> Done<()> {
    for (at, duty) in (0_i64..).zip(&views.duties) {
        db.execute(
            &sql::PUT_DUTY_VIEW,
            &values![
                case,
                at,
                duty.person.map(|id| id.to_string()),
                duty.people,
                duty.duty,
                duty.bearer,
                duty.state.map(|s| s.code()),
                duty.district,
                duty.standing.word(),
                duty.since.map(|told| told.to_string()),
                duty.last_day.map(|day| day.to_string()),
                duty.last_moment,
                duty.by_the_hour,
                duty.benchmark_day.map(|day| day.to_string()),
                duty.provision,
                duty.letter,
                duty.law_edition,
            ],
        )?;
    }
    Ok(())
}

fn put_code(db: &mut Db, hash: &str, made: i64, until: i64) -> Done<()> {
    db.execute(&sql::RETIRE_CODES, &[])?;
    db.execute(&sql::PUT_CODE, &values![hash, made, until])?;
    Ok(())
}

impl NewMember {
    fn run(&self, db: &mut Db) -> Result<(), StoreError> {
        let used = plain("using a code", db.execute(&sql::USE_CODE, &values![self.joined, &self.code_hash]))?;
        if used != 1 {
            return Err(StoreError::NotGood);
        }
        plain("keeping a member", self.put(db))
    }

    fn put(&self, db: &mut Db) -> Done<()> {
        db.execute(
            &sql::PUT_MEMBER,
            &values![self.id.to_string(), self.name, self.name_key, self.passphrase, None::<&str>, self.joined],
        )?;
        append(db, &self.entry).map(|_| ())
    }
}

fn put_session(db: &mut Db, hash: &str, member: MemberId, now: i64, forget_before: i64) -> Done<()> {
    db.execute(&sql::DROP_OLD_SESSIONS, &values![forget_before])?;
    db.execute(&sql::PUT_SESSION, &values![hash, member.to_string(), now, now])?;
    Ok(())
}

fn seen(db: &mut Db, hash: &str, now: i64) -> Done<()> {
    db.execute(&sql::TOUCH_SESSION, &values![now, hash]).map(|_| ())
}

fn end(db: &mut Db, hash: &str) -> Done<()> {
    db.execute(&sql::END_SESSION, &values![hash]).map(|_| ())
}

fn set_language(db: &mut Db, member: MemberId, tag: &str) -> Done<()> {
    db.execute(&sql::SET_LANGUAGE, &values![tag, member.to_string()]).map(|_| ())
}
