//! One deed: sealed entries with everything that goes with them, kept whole or not at all.

use crate::engine::{Db, Done, Fault, values};
use crate::entities::Visit;
use crate::error::StoreError;
use crate::folios::{self, FolioView};
use crate::keys::KeyWrite;
use crate::programs::Once;
use crate::read;
use crate::reports::ReportWrite;
use crate::statements as sql;
use crate::together::Together;
use crate::views::CaseViews;
use crate::write::{Before, Joining, drop_views, replace_views};
use mukti_journal::chain::tree::Tree;
use mukti_journal::{Hash, SealedEntry};
use mukti_register::{CaseId, DocumentId, FolioId};
use std::collections::HashMap;

/// One deed.
#[derive(Default)]
pub struct Deed {
    /// Cases it was decided on, each with the position of its last entry when it was read; 0 for a new case. If one has moved,
    /// nothing is written.
    pub read: Vec<(CaseId, u64)>,
    /// Sheets of registers it was decided on, in the same way.
    pub read_folios: Vec<(FolioId, u64)>,
    /// Keys made, wrapped anew or destroyed: durable before the entries that need them.
    pub keys: Vec<KeyWrite>,
    /// Somebody who becomes a member with it.
    pub joining: Option<Joining>,
    /// What was said and done, in order.
    pub entries: Vec<NewEntry>,
    /// What was worked out from the cases with these entries.
    pub views: Vec<CaseViews>,
    /// Cases whose views go, as far as they are not in `views`.
    pub views_gone: Vec<CaseId>,
    /// Sheets of registers as they stand with these entries.
    pub folios: Vec<FolioView>,
    /// Sheets that no list shows any more.
    pub folios_gone: Vec<FolioId>,
    /// Files that have arrived whole with this deed.
    pub arrived: Vec<u128>,
    /// Files whose pieces go.
    pub files_gone: Vec<u128>,
    /// What it does to a report from a phone: decided in the same commit, so that each counts once.
    pub report: Option<ReportWrite>,
    /// What a program told with it, once.
    pub once: Option<Once>,
    /// A visit that was read with it.
    pub visit: Option<Visit>,
}

/// A sealed entry, and what it is found by.
pub struct NewEntry {
    /// The entry.
    pub sealed: SealedEntry,
    /// The cases it tells of.
    pub cases: Vec<CaseId>,
    /// The letter it tells of, if it tells of one.
    pub document: Option<DocumentId>,
    /// The sheet of a register it stands on, if it stands on one.
    pub folio: Option<FolioId>,
}

impl NewEntry {
    /// An entry of one case.
    #[must_use]
    pub fn of(case: CaseId, sealed: SealedEntry) -> Self {
        Self { sealed, cases: vec![case], document: None, folio: None }
    }
}

/// What was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The entries' positions.
    pub positions: Vec<u64>,
    /// Whether they had been kept before: this was the same deed, sent again.
    pub again: bool,
}

impl Deed {
    /// Does it, except for its keys and the counts it changes, inside the open transaction. The tree has grown by its entries afterwards.
    pub(crate) fn run(&self, db: &mut Db, together: &mut Together) -> Result<Kept, StoreError> {
        if let Some(kept) = self.kept_before(db)? {
            return Ok(kept);
        }
        for (case, position) in &self.read {
            let last: u64 = told("reading a case's end", last_of(db, *case))?;
            if last != *position {
                return Err(StoreError::Moved);
            }
        }
        for (folio, position) in &self.read_folios {
            if told("reading a sheet's end", folios::last_of(db, *folio))? != *position {
                return Err(StoreError::Moved);
            }
        }
        if let Some(joining) = &self.joining {
            joining.run(db)?;
        }
        if let Some(report) = &self.report {
            report.run(db)?;
        }
        if let Some(visit) = &self.visit {
            visit.run(db)?;
        }
        if let Some(once) = &self.once {
            once.run(db)?;
        }
        let positions = self
            .entries
            .iter()
            .map(|entry| told("keeping an entry", append(db, entry, &mut together.tree)))
            .collect::<Result<Vec<_>, _>>()?;
        told("keeping what was worked out", self.put_views(db, &positions, together))?;
        told("ending an upload", self.put_files(db))?;
        Ok(Kept { positions, again: false })
    }

    /// The receipt of the first time, when this deed was kept before; the same ids with other words are refused.
    fn kept_before(&self, db: &mut Db) -> Result<Option<Kept>, StoreError> {
        let mut positions = Vec::with_capacity(self.entries.len());
        for entry in &self.entries {
            let envelope = &entry.sealed.envelope;
            match told("looking for an entry", known(db, envelope.id))? {
                Some((position, digest)) if digest == envelope.digest => positions.push(position),
                Some(_) => return Err(StoreError::Conflict),
                None if positions.is_empty() => return Ok(None),
                // Deeds are whole: some of their entries are not kept without the others.
                None => return Err(StoreError::Conflict),
            }
        }
        Ok((!positions.is_empty()).then_some(Kept { positions, again: true }))
    }

    fn put_views(&self, db: &mut Db, positions: &[u64], together: &mut Together) -> Done<()> {
        for case in &self.views_gone {
            drop_views(db, *case, together)?;
        }
        let mut last: HashMap<CaseId, u64> = HashMap::new();
        for (entry, position) in self.entries.iter().zip(positions) {
            last.extend(entry.cases.iter().map(|case| (*case, *position)));
        }
        for views in &self.views {
            let id = views.case.id;
            // Nothing was told of it when it was read, and the look at its end has found nothing either.
            let is_new = self.read.contains(&(id, 0));
            let before = if is_new { Before::Nothing } else { Before::Perhaps };
            replace_views(db, views, last.get(&id).copied(), before, together)?;
        }
        self.folios_gone.iter().try_for_each(|folio| folios::drop_views(db, *folio))?;
        let of = |folio: &FolioView| {
            let written = self.entries.iter().zip(positions).filter(|(entry, _)| entry.folio == Some(folio.id));
            written.map(|(_, position)| *position).max()
        };
        self.folios.iter().try_for_each(|folio| folios::replace(db, folio, of(folio)))
    }

    fn put_files(&self, db: &mut Db) -> Done<()> {
        for file in &self.arrived {
            db.execute(&sql::END_UPLOAD, &values![file.to_be_bytes()])?;
        }
        for file in &self.files_gone {
            db.execute(&sql::DROP_CHUNKS, &values![file.to_be_bytes()])?;
            db.execute(&sql::END_UPLOAD, &values![file.to_be_bytes()])?;
        }
        Ok(())
    }
}

fn told<T>(doing: &'static str, done: Done<T>) -> Result<T, StoreError> {
    done.map_err(|fault| StoreError::from_fault(doing, &fault))
}

fn last_of(db: &mut Db, case: CaseId) -> Done<u64> {
    db.one(&sql::LAST_OF_CASE, &values![case.to_string()], |row| read::count(row, 0))
}

/// Where an entry is kept, and its digest.
pub(crate) fn known(db: &mut Db, id: u128) -> Done<Option<(u64, Hash)>> {
    db.maybe(&sql::ENTRY_KNOWN, &values![id.to_be_bytes()], |row| Ok((read::count(row, 0)?, read::array(row, 1)?)))
}

/// Adds an entry at the end of everything.
fn append(db: &mut Db, entry: &NewEntry, tree: &mut Tree) -> Done<u64> {
    let (envelope, position) = (&entry.sealed.envelope, tree.size() + 1);
    let at = i64::try_from(position)
        .map_err(|_| Fault::Unreadable { column: 0, what: "more entries than can be counted" })?;
    db.execute(
        &sql::APPEND,
        &values![
            at,
            envelope.id.to_be_bytes(),
            envelope.organisation.to_be_bytes(),
            envelope.hour,
            envelope.kind.word(),
            envelope.digest,
            envelope.commitment,
            entry.sealed.body,
        ],
    )?;
    for case in &entry.cases {
        db.execute(&sql::PUT_CASE_ENTRY, &values![case.to_string(), at])?;
    }
    if let Some(folio) = entry.folio {
        db.execute(&sql::PUT_FOLIO_ENTRY, &values![folio.to_string(), at])?;
    }
    if let (Some(document), Some(case)) = (entry.document, entry.cases.first()) {
        db.execute(&sql::PUT_DOCUMENT_VIEW, &values![document.to_string(), case.to_string(), at])?;
    }
    tree.push(envelope.leaf_hash(position));
    Ok(position)
}

/// The tree over everything kept so far.
pub(crate) fn head(db: &mut Db) -> Done<Tree> {
    db.one(&sql::HEAD, &[], |row| {
        let size: u64 = read::count(row, 0)?;
        Tree::from_frontier(size, row.get(1)?)
            .ok_or(Fault::Unreadable { column: 1, what: "a frontier that does not belong to its size" })
    })
}

/// Writes the tree down.
pub(crate) fn move_head(db: &mut Db, tree: &Tree) -> Done<()> {
    let size = i64::try_from(tree.size()).unwrap_or(i64::MAX);
    db.execute(&sql::MOVE_HEAD, &values![size, tree.frontier()]).map(drop)
}
