//! What is asked with every report and changes seldom: notes of the house, and phones by their tokens, as the file last said.
//!
//! INVARIANT: only where this process alone writes. What changes a row takes away what was remembered of it before anybody hears that
//! it is durable, and what was read while something changed is not remembered. A server's tables others write too: those are asked.

use crate::error::StoreError;
use crate::reports::{DeviceRow, DeviceWrite};
use crate::write::Write;
use mukti_journal::Hash;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Where more are remembered of a sort, all of it is forgotten: so many are not asked for again and again.
const ROWS_MAX: usize = 10_000;

/// A note, or its name, and since when it is noted.
pub(crate) type Note = (String, i64);

/// What is remembered.
#[derive(Default)]
pub(crate) struct Remembered(Mutex<Rows>);

#[derive(Default)]
struct Rows {
    /// How often something has changed.
    changes: u64,
    /// Notes by their names; of one that is not there, that it is not.
    notes: HashMap<String, Option<Note>>,
    /// Names of notes by how they begin.
    under: HashMap<String, Vec<Note>>,
    /// Only phones that are there: of tokens that nobody gave out somebody may show as many as they like.
    phones: HashMap<Hash, DeviceRow>,
}

type Read<T> = Result<T, StoreError>;

impl Remembered {
    /// A note, or that there is none.
    pub fn note(&self, name: &str, read: impl FnOnce() -> Read<Option<Note>>) -> Read<Option<Note>> {
        let known = |rows: &Rows| rows.notes.get(name).cloned();
        self.or_read(known, read, |rows, note| put(&mut rows.notes, name.to_string(), note.clone()))
    }

    /// The names of notes that begin so.
    pub fn notes_under(&self, beginning: &str, read: impl FnOnce() -> Read<Vec<Note>>) -> Read<Vec<Note>> {
        let known = |rows: &Rows| rows.under.get(beginning).cloned();
        self.or_read(known, read, |rows, names| put(&mut rows.under, beginning.to_string(), names.clone()))
    }

    /// A phone, if it is remembered.
    pub fn phone(&self, token: &Hash) -> Option<DeviceRow> {
        self.rows().phones.get(token).cloned()
    }

    /// A phone.
    pub fn phone_or(&self, token: &Hash, read: impl FnOnce() -> Read<Option<DeviceRow>>) -> Read<Option<DeviceRow>> {
        let known = |rows: &Rows| rows.phones.get(token).cloned().map(Some);
        self.or_read(known, read, |rows, phone| {
            if let Some(phone) = phone {
                put(&mut rows.phones, *token, phone.clone());
            }
        })
    }

    fn or_read<T>(
        &self,
        known: impl FnOnce(&Rows) -> Option<T>,
        read: impl FnOnce() -> Read<T>,
        keep: impl FnOnce(&mut Rows, &T),
    ) -> Read<T> {
        let changes = {
            let rows = self.rows();
            if let Some(known) = known(&rows) {
                return Ok(known);
            }
            rows.changes
        };
        let answer = read()?;
        let mut rows = self.rows();
        if rows.changes == changes {
            keep(&mut rows, &answer);
        }
        Ok(answer)
    }

    /// Forgets what a write may have changed.
    pub fn after(&self, write: &Write) {
        match write {
            Write::Note { .. } => {
                let mut rows = self.rows();
                rows.changes += 1;
                rows.notes.clear();
                rows.under.clear();
            }
            Write::Device(change) => {
                let mut rows = self.rows();
                rows.changes += 1;
                match change {
                    // Nothing is remembered of what was not there.
                    DeviceWrite::Make { .. } => {}
                    DeviceWrite::Seen { id, .. } | DeviceWrite::Revoke { id, .. } => {
                        rows.phones.retain(|_, phone| phone.id != *id);
                    }
                }
            }
            _ => {}
        }
    }

    fn rows(&self) -> MutexGuard<'_, Rows> {
        // Whole rows go in and out: a panic leaves none half.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn put<K: std::hash::Hash + Eq, V>(rows: &mut HashMap<K, V>, key: K, row: V) {
    if rows.len() >= ROWS_MAX {
        rows.clear();
    }
    rows.insert(key, row);
}

#[cfg(test)]
mod tests {
    use super::{DeviceRow, DeviceWrite, Remembered};
    use crate::write::Write;

    fn note(value: &str) -> Write {
        Write::Note { name: "switch".into(), value: value.to_string(), now: 1 }
    }

    #[test]
    fn what_is_remembered_is_not_read_again_until_it_is_written() {
        let remembered = Remembered::default();
        let on = || Ok(Some(("on".to_string(), 1)));
        assert_eq!(remembered.note("switch", || Ok(None)).unwrap(), None);
        assert_eq!(remembered.note("switch", || panic!("it is known that there is none")).unwrap(), None);
        remembered.after(&note("on"));
        assert_eq!(remembered.note("switch", on).unwrap().unwrap().0, "on");
        assert_eq!(remembered.notes_under("sw", || Ok(vec![("switch".to_string(), 1)])).unwrap().len(), 1);
        remembered.after(&note("off"));
        assert!(remembered.notes_under("sw", || Ok(Vec::new())).unwrap().is_empty());
    }

    #[test]
    fn a_phone_that_was_shut_out_is_looked_for_again() {
        let row = |revoked| DeviceRow {
            id: "a phone".to_string(),
            name: Vec::new(),
            language: "hi".to_string(),
            made: 1,
            made_by: None,
            last_seen: None,
            revoked,
        };
        let remembered = Remembered::default();
        assert_eq!(remembered.phone_or(&[1; 32], || Ok(None)).unwrap(), None);
        assert!(remembered.phone_or(&[1; 32], || Ok(Some(row(None)))).unwrap().is_some(), "it was made meanwhile");
        assert!(remembered.phone(&[1; 32]).is_some());
        remembered.after(&Write::Device(DeviceWrite::Revoke { id: "a phone".to_string(), now: 2 }));
        assert_eq!(remembered.phone(&[1; 32]), None);
        assert_eq!(remembered.phone_or(&[1; 32], || Ok(Some(row(Some(2))))).unwrap().unwrap().revoked, Some(2));
    }

    #[test]
    fn what_was_read_while_it_was_written_is_not_remembered() {
        let remembered = Remembered::default();
        let old = remembered.note("switch", || {
            remembered.after(&note("on"));
            Ok(Some(("off".to_string(), 1)))
        });
        assert_eq!(old.unwrap().unwrap().0, "off", "whoever asked before it was durable may hear the old word");
        let new = remembered.note("switch", || Ok(Some(("on".to_string(), 2))));
        assert_eq!(new.unwrap().unwrap().0, "on");
    }
}
