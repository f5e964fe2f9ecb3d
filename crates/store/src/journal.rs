//! The journal as it is read: by id, by case, or all of it in order.

use crate::deed::{Deed, Kept, head, known};
use crate::engine::{Done, Fault, Row, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use crate::write::Write;
use mukti_journal::chain::tree::Tree;
use mukti_journal::{Envelope, Hash, Kind, SealedEntry};
use mukti_register::{CaseId, DocumentId};

/// A sealed entry at its position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptEntry {
    /// 1, 2, 3 … with no gap.
    pub position: u64,
    /// The entry.
    pub sealed: SealedEntry,
}

/// A signed note over the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckpointRow {
    /// Over how many entries.
    pub size: u64,
    /// The root of the tree.
    pub root: Hash,
    /// The note, with the signatures it has.
    pub note: String,
    /// A time stamp over it (RFC 3161), where one was had.
    pub stamp: Option<Vec<u8>>,
    /// When it was made, seconds since 1970.
    pub made: i64,
}

impl Store {
    /// Keeps a deed whole or not at all, and returns when it is durable. Sent again, it is kept once.
    ///
    /// # Errors
    /// [`StoreError::Moved`] when a case it was decided on has moved; [`StoreError::Conflict`] when one of its ids is kept with
    /// other words; [`StoreError::Held`] when the law forbids to destroy a key of it; a full disk; a label in use.
    pub fn keep(&self, deed: Deed) -> Result<Kept, StoreError> {
        self.send(Write::Deed(Box::new(deed)))
    }

    /// The same, and nobody waits: `then` is called when it is durable or refused, on the thread that writes, and must not hold it up.
    /// Where that thread ends before, it is dropped without being called.
    pub fn keep_then(&self, deed: Deed, then: impl FnOnce(Result<Kept, StoreError>) + Send + 'static) {
        match &self.writer {
            Some(writer) => writer.write_then(Write::Deed(Box::new(deed)), Box::new(then)),
            None => then(Err(StoreError::ReadOnly)),
        }
    }

    /// The tree over every entry kept so far.
    ///
    /// # Errors
    /// The journal cannot be read, or its head does not read.
    pub fn head(&self) -> Result<Tree, StoreError> {
        self.reading("reading the journal's head", head)
    }

    /// Where an entry is kept and the digest of its body, if it is kept.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn knows(&self, id: u128) -> Result<Option<(u64, Hash)>, StoreError> {
        self.reading("looking for an entry", |db| known(db, id))
    }

    /// One entry by its id.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn entry(&self, id: u128) -> Result<Option<KeptEntry>, StoreError> {
        self.reading("reading an entry", |db| db.maybe(&sql::ENTRY_BY_ID, &values![id.to_be_bytes()], kept_entry))
    }

    /// One entry by its position.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn entry_at(&self, position: u64) -> Result<Option<KeptEntry>, StoreError> {
        self.reading("reading an entry", |db| db.maybe(&sql::ENTRY_AT, &values![whole(position)], kept_entry))
    }

    /// Every entry that tells of a case, oldest first; empty when there is no such case.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn history(&self, case: CaseId) -> Result<Vec<KeptEntry>, StoreError> {
        self.reading("reading a case", |db| db.rows(&sql::HISTORY, &values![case.to_string()], kept_entry))
    }

    /// Hands over every entry from a position on, in order, until `take` answers `false`; never more than one is held.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn scan(&self, from: u64, mut take: impl FnMut(u64, &SealedEntry) -> bool) -> Result<(), StoreError> {
        let mut entry = None;
        // Where it stopped, so that a connection lost under way goes on from there.
        let mut next = from;
        self.reading("reading the journal", |db| {
            db.each(&sql::ENTRIES_FROM, &values![whole(next), i64::MAX], |row| {
                let (position, entry) = read_into(row, &mut entry)?;
                next = position + 1;
                Ok(take(position, entry))
            })
        })
    }

    /// Hands over which entries tell of which case, in the order of the entries.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn each_case_entry(&self, mut take: impl FnMut(u64, CaseId)) -> Result<(), StoreError> {
        self.reading_at_once("reading which case is told of", |db| {
            db.each(&sql::CASE_ENTRIES, &[], |row| {
                take(read::count(row, 0)?, read::id(row, 1)?);
                Ok(true)
            })
        })
    }

    /// The case of an issued letter, and the entry that tells of it.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn document_view(&self, document: DocumentId) -> Result<Option<(CaseId, u64)>, StoreError> {
        self.reading("looking for a letter", |db| {
            db.maybe(&sql::DOCUMENT_VIEW, &values![document.to_string()], |row| {
                Ok((read::id(row, 0)?, read::count(row, 1)?))
            })
        })
    }

    /// Every issued letter with its case and its entry, in the order of the entries.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn document_views(&self) -> Result<Vec<(DocumentId, CaseId, u64)>, StoreError> {
        self.reading("reading letters", |db| {
            db.rows(&sql::DOCUMENT_VIEWS, &[], |row| Ok((read::id(row, 0)?, read::id(row, 1)?, read::count(row, 2)?)))
        })
    }

    /// Every signed note, oldest first.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn checkpoints(&self) -> Result<Vec<CheckpointRow>, StoreError> {
        self.reading("reading checkpoints", |db| db.rows(&sql::CHECKPOINTS, &[], checkpoint))
    }

    /// The newest signed note.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn last_checkpoint(&self) -> Result<Option<CheckpointRow>, StoreError> {
        self.reading("reading the last checkpoint", |db| db.maybe(&sql::LAST_CHECKPOINT, &[], checkpoint))
    }

    /// What the house remembers under a name, and since when.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn noted(&self, name: &str) -> Result<Option<(String, i64)>, StoreError> {
        let note = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let read = || self.reading("reading a note", |db| db.maybe(&sql::NOTE, &values![name], note));
        match &self.remembered {
            Some(remembered) => remembered.note(name, read),
            None => read(),
        }
    }
}

/// A position as the engines count.
pub(crate) fn whole(position: u64) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

pub(crate) fn kept_entry(row: &Row<'_>) -> Done<KeptEntry> {
    let mut entry = None;
    let (position, _) = read_into(row, &mut entry)?;
    entry.map(|sealed| KeptEntry { position, sealed }).ok_or(Fault::Missing("an entry"))
}

/// Reads a row into an entry that is used again for the next: a million of them are read in a few seconds.
pub(crate) fn read_into<'a>(row: &Row<'_>, into: &'a mut Option<SealedEntry>) -> Done<(u64, &'a SealedEntry)> {
    let unreadable = Fault::Unreadable { column: 4, what: "not a kind of entry" };
    let envelope = Envelope {
        id: read::bits(row, 1)?,
        organisation: read::bits(row, 2)?,
        hour: row.get(3)?,
        kind: Kind::from_word(row.get(4)?).ok_or(unreadable)?,
        digest: read::array(row, 5)?,
        commitment: read::array(row, 6)?,
    };
    let body: &[u8] = row.get(7)?;
    let mut bytes = into.take().map(|entry| entry.body).unwrap_or_default();
    bytes.clear();
    bytes.extend_from_slice(body);
    Ok((read::count(row, 0)?, into.insert(SealedEntry { envelope, body: bytes })))
}

fn checkpoint(row: &Row<'_>) -> Done<CheckpointRow> {
    Ok(CheckpointRow {
        size: read::count(row, 0)?,
        root: read::array(row, 1)?,
        note: row.get(2)?,
        stamp: row.get(3)?,
        made: row.get(4)?,
    })
}
