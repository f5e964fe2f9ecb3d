//! What may be written, and how each is written inside the transaction of the group.

use crate::error::StoreError;
use crate::views::CaseViews;
use mukti_register::{CaseId, DocumentId, Entry, EntryId, MemberId};
use rusqlite::{Connection, ErrorCode, Result, params};

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
    pub(crate) fn run(&self, db: &Connection) -> std::result::Result<(), StoreError> {
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

fn plain(doing: &'static str, result: Result<()>) -> std::result::Result<(), StoreError> {
    result.map_err(|error| {
        let taken = error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation);
        if taken { StoreError::Taken } else { StoreError::from_sqlite(doing, &error) }
    })
}

impl CaseWrite {
    fn run(&self, db: &Connection) -> std::result::Result<(), StoreError> {
        let last = plain_value(
            "reading a case's end",
            db.prepare_cached(include_str!("../queries/last_position_of_case.sql"))
                .and_then(|mut query| query.query_row([self.case.to_string()], |row| row.get::<_, i64>(0))),
        )?;
        if last != i64::try_from(self.read_at).unwrap_or(i64::MAX) {
            return Err(StoreError::Moved);
        }
        plain("keeping entries", self.put(db))
    }

    fn put(&self, db: &Connection) -> Result<()> {
        let mut last = None;
        for entry in &self.entries {
            last = Some(append(db, entry)?);
        }
        if let Some(document) = &self.document {
            self.put_document(db, document)?;
        }
        replace_views(db, &self.views, last)
    }

    fn put_document(&self, db: &Connection, document: &NewDocument) -> Result<()> {
        let (entry, case) = (document.entry.to_string(), self.case.to_string());
        db.prepare_cached(include_str!("../queries/put_document.sql"))?.execute(params![
            document.id.to_string(),
            entry,
            case,
            document.sha256,
            document.bytes
        ])?;
        if let Some((name, reason, when)) = &document.decided {
            db.prepare_cached(include_str!("../queries/put_gate_override.sql"))?
                .execute(params![entry, case, name, reason, when])?;
        }
        Ok(())
    }
}

fn plain_value<T>(doing: &'static str, result: Result<T>) -> std::result::Result<T, StoreError> {
    result.map_err(|error| StoreError::from_sqlite(doing, &error))
}

/// Adds an entry at the end; its position is the next number, with no gap.
fn append(db: &Connection, entry: &Entry) -> Result<i64> {
    let last: i64 = db.prepare_cached(include_str!("../queries/last_position.sql"))?.query_row([], |row| row.get(0))?;
    db.prepare_cached(include_str!("../queries/append_entry.sql"))?.execute(params![
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
    ])?;
    Ok(last + 1)
}

fn replace_views(db: &Connection, views: &CaseViews, last: Option<i64>) -> Result<()> {
    let case = &views.case;
    let id = case.id.to_string();
    db.prepare_cached(include_str!("../queries/drop_views_of_case.sql"))?.execute([&id])?;
    let written = i64::try_from(case.last_position).unwrap_or(i64::MAX);
    db.prepare_cached(include_str!("../queries/put_case_view.sql"))?.execute(params![
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
    ])?;
    put_people(db, &id, views)?;
    put_duties(db, &id, views)
}

fn put_people(db: &Connection, case: &str, views: &CaseViews) -> Result<()> {
    let mut put = db.prepare_cached(include_str!("../queries/put_person_view.sql"))?;
    for person in &views.people {
        put.execute(params![
            case,
            person.id.to_string(),
            person.ordinal,
            person.status,
            person.freed.word(),
            person.category,
            person.law_edition
        ])?;
    }
    Ok(())
}

fn put_duties(db: &Connection, case: &str, views: &CaseViews) -> Result<()> {
    let mut put = db.prepare_cached(include_str!("../queries/put_duty_view.sql"))?;
    for (at, duty) in (0_i64..).zip(&views.duties) {
        put.execute(params![
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
        ])?;
    }
    Ok(())
}

fn put_code(db: &Connection, hash: &str, made: i64, until: i64) -> Result<()> {
    db.prepare_cached(include_str!("../queries/retire_codes.sql"))?.execute([])?;
    db.prepare_cached(include_str!("../queries/put_code.sql"))?.execute(params![hash, made, until])?;
    Ok(())
}

impl NewMember {
    fn run(&self, db: &Connection) -> std::result::Result<(), StoreError> {
        let used = plain_value(
            "using a code",
            db.prepare_cached(include_str!("../queries/use_code.sql"))
                .and_then(|mut query| query.execute(params![self.joined, self.code_hash])),
        )?;
        if used != 1 {
            return Err(StoreError::NotGood);
        }
        plain("keeping a member", self.put(db))
    }

    fn put(&self, db: &Connection) -> Result<()> {
        db.prepare_cached(include_str!("../queries/put_member.sql"))?.execute(params![
            self.id.to_string(),
            self.name,
            self.name_key,
            self.passphrase,
            None::<&str>,
            self.joined
        ])?;
        append(db, &self.entry).map(|_| ())
    }
}

fn put_session(db: &Connection, hash: &str, member: MemberId, now: i64, forget_before: i64) -> Result<()> {
    db.prepare_cached(include_str!("../queries/drop_old_sessions.sql"))?.execute([forget_before])?;
    db.prepare_cached(include_str!("../queries/put_session.sql"))?.execute(params![
        hash,
        member.to_string(),
        now,
        now
    ])?;
    Ok(())
}

fn seen(db: &Connection, hash: &str, now: i64) -> Result<()> {
    db.prepare_cached(include_str!("../queries/touch_session.sql"))?.execute(params![now, hash]).map(|_| ())
}

fn end(db: &Connection, hash: &str) -> Result<()> {
    db.prepare_cached(include_str!("../queries/end_session.sql"))?.execute([hash]).map(|_| ())
}

fn set_language(db: &Connection, member: MemberId, tag: &str) -> Result<()> {
    db.prepare_cached(include_str!("../queries/set_language.sql"))?
        .execute(params![tag, member.to_string()])
        .map(|_| ())
}
