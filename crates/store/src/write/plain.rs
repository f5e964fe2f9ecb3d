//! What the desk keeps in the open until it keeps sealed entries; goes with the table `plain_entry`.

use super::plain;
use super::views::replace_views;
use crate::engine::{Db, Done, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::views::CaseViews;
use mukti_register::{CaseId, DocumentId, Entry, EntryId, MemberId};

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

impl CaseWrite {
    pub(crate) fn run(&self, db: &mut Db) -> Result<(), StoreError> {
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
        replace_views(db, &self.views, last.map(i64::unsigned_abs))
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

impl NewMember {
    pub(crate) fn run(&self, db: &mut Db) -> Result<(), StoreError> {
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
