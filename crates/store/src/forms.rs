//! Forms of others: each version as it was handed in, the files that belong to it, and what its questions mean here.

use crate::engine::{Db, Done, Row, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use mukti_journal::Hash;
use mukti_register::MemberId;

/// One version of a form of others, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormRow {
    /// What it calls itself.
    pub id: String,
    /// Its version; empty where it says none.
    pub version: String,
    /// Its title.
    pub title: String,
    /// SHA-256 of its bytes.
    pub digest: Hash,
    /// When it was handed in, seconds since 1970.
    pub added: i64,
    /// Who handed it in.
    pub added_by: Option<MemberId>,
    /// Since when phones are no longer offered it, seconds since 1970.
    pub stopped: Option<i64>,
}

/// A file that belongs to a version of a form.
#[derive(Clone, PartialEq, Eq)]
pub struct FormFile {
    /// What the form calls it.
    pub name: String,
    /// SHA-256 of its bytes.
    pub digest: Hash,
    /// Its bytes.
    pub body: Vec<u8>,
}

/// What the questions of a form mean here, as a member said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeaningRow {
    /// 1, 2, 3 …
    pub number: u32,
    /// As JSON.
    pub meaning: String,
    /// When, seconds since 1970.
    pub made: i64,
    /// Who said so.
    pub made_by: Option<MemberId>,
}

/// What happens to a form of others.
pub enum FormWrite {
    /// It is handed in with files: what is there already stays as it is.
    Add {
        /// What is known of it.
        row: Box<FormRow>,
        /// Its bytes.
        body: Vec<u8>,
        /// The files that belong to it.
        files: Vec<FormFile>,
    },
    /// Phones are no longer offered a version, or are again.
    Stop {
        /// The form.
        id: String,
        /// Its version.
        version: String,
        /// Since when, seconds since 1970; `None` when it is offered.
        since: Option<i64>,
    },
    /// Its questions mean something else: [`StoreError::Taken`] when somebody was quicker.
    Mean {
        /// The form.
        id: String,
        /// What they mean.
        row: Box<MeaningRow>,
    },
}

impl FormWrite {
    pub(crate) fn run(&self, db: &mut Db) -> Result<(), StoreError> {
        let told = |fault| StoreError::from_fault("keeping a form", &fault);
        match self {
            Self::Add { row, body, files } => add(db, row, body, files).map_err(told),
            Self::Stop { id, version, since } => {
                db.execute(&sql::STOP_FORM, &values![*since, id, version]).map(drop).map_err(told)
            }
            Self::Mean { id, row } => {
                let by = row.made_by.map(|by| by.to_string());
                let asked = values![id, row.number, row.meaning, row.made, by];
                match db.execute(&sql::PUT_FORM_MEANING, &asked).map_err(told)? {
                    1 => Ok(()),
                    _ => Err(StoreError::Taken),
                }
            }
        }
    }
}

fn add(db: &mut Db, row: &FormRow, body: &[u8], files: &[FormFile]) -> Done<()> {
    let by = row.added_by.map(|by| by.to_string());
    db.execute(&sql::PUT_FORM, &values![row.id, row.version, row.title, body, row.digest, row.added, by])?;
    for file in files {
        db.execute(&sql::PUT_FORM_FILE, &values![row.id, row.version, file.name, file.body, file.digest])?;
    }
    Ok(())
}

impl Store {
    /// Every version of every form of others, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn forms(&self) -> Result<Vec<FormRow>, StoreError> {
        self.reading("reading forms", |db| db.rows(&sql::FORMS, &[], form))
    }

    /// The bytes of a version of a form of others.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn form_body(&self, id: &str, version: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.reading("reading a form", |db| db.maybe(&sql::FORM_BODY, &values![id, version], |row| row.get(0)))
    }

    /// Whether a form of others was ever handed in, in any version.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn knows_form(&self, id: &str) -> Result<bool, StoreError> {
        let count = |row: &Row<'_>| read::count::<u64>(row, 0);
        self.reading("looking for a form", |db| Ok(db.one(&sql::FORM_KNOWN, &values![id], count)? > 0))
    }

    /// The files that belong to a version of a form.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn form_files(&self, id: &str, version: &str) -> Result<Vec<FormFile>, StoreError> {
        let file = |row: &Row<'_>| Ok(FormFile { name: row.get(0)?, digest: read::array(row, 1)?, body: row.get(2)? });
        self.reading("reading files of a form", |db| db.rows(&sql::FORM_FILES, &values![id, version], file))
    }

    /// The bytes of one file that belongs to a version of a form.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn form_file(&self, id: &str, version: &str, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let asked = values![id, version, name];
        self.reading("reading a file of a form", |db| db.maybe(&sql::FORM_FILE, &asked, |row| row.get(0)))
    }

    /// What the questions of a form mean here, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn form_meanings(&self, id: &str) -> Result<Vec<MeaningRow>, StoreError> {
        self.reading("reading what a form means", |db| db.rows(&sql::FORM_MEANINGS, &values![id], meaning))
    }

    /// What the questions of a form mean here now.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn form_meaning(&self, id: &str) -> Result<Option<MeaningRow>, StoreError> {
        self.reading("reading what a form means", |db| db.maybe(&sql::FORM_MEANINGS, &values![id], meaning))
    }

    /// What the house remembers under names that begin alike, the newest first: names, and when each was noted.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn notes_under(&self, beginning: &str) -> Result<Vec<(String, i64)>, StoreError> {
        // No name of a note holds a sign behind this one.
        let end = format!("{beginning}\u{10ffff}");
        let note = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let read = || self.reading("reading notes", |db| db.rows(&sql::NOTES_BETWEEN, &values![beginning, end], note));
        match &self.remembered {
            Some(remembered) => remembered.notes_under(beginning, read),
            None => read(),
        }
    }
}

fn form(row: &Row<'_>) -> Done<FormRow> {
    Ok(FormRow {
        id: row.get(0)?,
        version: row.get(1)?,
        title: row.get(2)?,
        digest: read::array(row, 3)?,
        added: row.get(4)?,
        added_by: read::maybe_id(row, 5)?,
        stopped: row.get(6)?,
    })
}

fn meaning(row: &Row<'_>) -> Done<MeaningRow> {
    Ok(MeaningRow {
        number: read::count(row, 0)?,
        meaning: row.get(1)?,
        made: row.get(2)?,
        made_by: read::maybe_id(row, 3)?,
    })
}
