//! Takes a copy while the memory is written, and holds nobody up.

use super::piece::{Kind, Pieces};
use super::tables::{self, Since, Table};
use super::{CopiedJournal, CopiedKeys};
use crate::deed::head;
use crate::engine::{Db, Fault, Row, V, values};
use crate::error::StoreError;
use crate::journal::whole;
use crate::migrate::Part;
use crate::read;
use crate::sabotage;
use crate::statements as sql;
use crate::store::Store;
use std::io::Write;

impl Store {
    /// Writes a copy of the journal, of files and of what was worked out, as all of it is at one moment. With `since`, a size of the
    /// journal, only what came after an earlier copy that ended there; what was worked out is then left to be worked out anew.
    ///
    /// Copied before the keys: then every entry in it has its key, or was forgotten since.
    ///
    /// # Errors
    /// The journal cannot be read, or the copy not written.
    pub fn copy_journal(&self, since: Option<u64>, out: &mut dyn Write) -> Result<CopiedJournal, StoreError> {
        let mut pieces = Pieces::new(out);
        let mut told = Ok(());
        let tree = self.reading_at_once("copying the journal", |db| {
            let tree = head(db)?;
            told = copy(db, Part::Journal, since, &mut pieces);
            Ok(tree)
        })?;
        told?;
        let mark = [&tree.size().to_be_bytes()[..], &tree.frontier()].concat();
        pieces.put(Kind::End, &mark)?;
        Ok(CopiedJournal { tree, pieces: pieces.count() })
    }

    /// Writes a copy of the keys as they are at one moment. With `since`, the number of a change, only what changed after an earlier
    /// copy that ended there, and what was destroyed since.
    ///
    /// # Errors
    /// The keys cannot be read, or the copy not written.
    pub fn copy_keys(&self, since: Option<u64>, out: &mut dyn Write) -> Result<CopiedKeys, StoreError> {
        let mut pieces = Pieces::new(out);
        let mut told = Ok(());
        let change = self.reading_keys_aside("copying the keys", |db| {
            let change: u64 = db.one(&sql::LAST_KEY_CHANGE, &[], |row| read::count(row, 0))?;
            told = copy(db, Part::Keys, since, &mut pieces);
            Ok(change)
        })?;
        told?;
        pieces.put(Kind::End, &change.to_be_bytes())?;
        Ok(CopiedKeys { change, pieces: pieces.count() })
    }
}

fn copy(db: &mut Db, part: Part, since: Option<u64>, pieces: &mut Pieces<'_>) -> Result<(), StoreError> {
    let from = since.map_or_else(|| "-".to_string(), |mark| mark.to_string());
    pieces.put(Kind::Head, format!("{} {} {from}", part.word(), part.shape()).as_bytes())?;
    for table in tables::of(part) {
        if since.is_some() && table.since == Since::Nothing {
            continue;
        }
        pieces.put(Kind::Table, format!("{} {}", table.name, table.columns.replace(", ", ",")).as_bytes())?;
        copy_table(db, table, since, pieces)?;
    }
    Ok(())
}

fn copy_table(db: &mut Db, table: &Table, since: Option<u64>, pieces: &mut Pieces<'_>) -> Result<(), StoreError> {
    let columns = table.columns.split(", ").count();
    let mark = since.map_or(-1, whole);
    let ask = values![mark];
    let ask = if table.asks_for_mark() { &ask[..] } else { &[] };
    let (mut told, mut rows) = (Ok(()), 0_u64);
    db.each(table.out(), ask, |row| {
        rows += 1;
        if rows % 2 == 0 && is_left_out_on_purpose(table.name) {
            return Ok(true);
        }
        told = cells(row, columns)
            .and_then(|cells| pieces.row(cells.into_iter()).map_err(Cut::Writing))
            .map_err(Cut::told);
        Ok(told.is_ok())
    })
    .map_err(|fault| StoreError::from_fault("copying", &fault))?;
    told
}

fn is_left_out_on_purpose(table: &str) -> bool {
    (table == "subject_key" && sabotage::is("copies-fewer-keys"))
        || (table == "entry" && sabotage::is("copies-fewer-entries"))
}

/// Why a row was not copied.
enum Cut {
    Reading(Fault),
    Writing(StoreError),
}

impl Cut {
    fn told(self) -> StoreError {
        match self {
            Self::Reading(fault) => StoreError::from_fault("copying", &fault),
            Self::Writing(error) => error,
        }
    }
}

fn cells<'a>(row: &Row<'a>, columns: usize) -> Result<Vec<V<'a>>, Cut> {
    (0..columns).map(|at| row.get::<V<'a>>(at)).collect::<Result<_, _>>().map_err(Cut::Reading)
}
