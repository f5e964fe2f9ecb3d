//! Takes a list back as one: each of its cases that nobody has worked on since should not have begun. Everything stays in the journal.

use super::ids::Ids;
use super::list_of;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::rebuild::on_every_core;
use crate::vault::Sealing;
use mukti_register::case::BEGINNING;
use mukti_register::entry::Correction;
use mukti_register::{Body, Case, Entry, Kept, ReportId};
use mukti_store::StoreError;
use mukti_store::deed::{Deed, NewEntry};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many cases are taken back with one commit.
const TOGETHER: usize = 100;
/// How often a case is looked at anew when somebody writes in it at this moment.
const TRIES: u32 = 20;

/// A list that was undone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unimported {
    /// Cases that no list shows any more.
    pub cases: u32,
    /// Labels of cases that stay, because somebody has worked on them since.
    pub worked_on: Vec<String>,
}

/// What becomes of one case.
enum Fate {
    /// It never came, or was taken back before.
    Nothing,
    /// Somebody has worked on it.
    Stays(String),
    Goes(Box<Case>),
}

impl Desk {
    /// Takes a list back; stopped anywhere, it goes on when asked again. `progress` hears how many cases were looked at.
    ///
    /// # Errors
    /// No such list; a reason is missing; a list is being taken in.
    pub fn undo_import(
        &self,
        by: &By,
        batch: ReportId,
        reason: &str,
        progress: &(dyn Fn(u64, u64) + Sync),
    ) -> Result<Unimported, Problem> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Problem::ReasonMissing);
        }
        let _only = self.importing.try_lock().map_err(|_| Problem::Importing)?;
        let ids = Ids::of_batch(&self.vault.door_secret()?, batch);
        let kept = self.store.entry(ids.list().bits())?.ok_or(Problem::NoSuchImport)?;
        let entry = self.keys(None).open_head(kept.position, &kept.sealed)?.ok_or(Problem::NoSuchImport)?;
        let cases = list_of(&entry).ok_or(Problem::NoSuchImport)?.cases;
        if self.store.knows(ids.undone().bits())?.is_none() {
            let entry = Entry { id: ids.undone(), ..self.takes_back(by, &ids, &entry, reason) };
            self.keep_of_list(by, &ids, &entry, Vec::new())?;
        }
        let groups: Vec<Vec<u32>> = (0..cases).collect::<Vec<_>>().chunks(TOGETHER).map(<[u32]>::to_vec).collect();
        let looked = AtomicU64::new(0);
        let done = on_every_core(&groups, |group| {
            let undone = self.take_back(by, &ids, group, reason);
            let so_far = looked.fetch_add(group.len() as u64, Ordering::Relaxed) + group.len() as u64;
            progress(so_far, cases.into());
            undone
        });
        let mut all = Unimported::default();
        for part in done {
            let part = part?;
            all.cases += part.cases;
            all.worked_on.extend(part.worked_on);
        }
        Ok(all)
    }

    fn takes_back(&self, by: &By, ids: &Ids, old: &Entry, reason: &str) -> Entry {
        let kept = Kept::new(BEGINNING, BTreeMap::new());
        let correction = Correction { of: old.id, reason: reason.to_string(), kept };
        let case = old.case.unwrap_or_else(|| ids.room());
        ids.entry(by, case, None, Body::RecordCorrected(correction))
    }

    fn take_back(&self, by: &By, ids: &Ids, group: &[u32], reason: &str) -> Result<Unimported, Problem> {
        for _ in 0..TRIES {
            let (mut deed, mut done) = (Deed::default(), Unimported::default());
            let mut keys = self.keys(by.keys.as_deref());
            for at in group {
                match self.fate(ids, *at)? {
                    Fate::Nothing => {}
                    Fate::Stays(label) => done.worked_on.push(label),
                    Fate::Goes(case) => {
                        let Some((begun, _)) = case.beginning() else { continue };
                        let entry = Entry { id: ids.withdrawal(*at), ..self.takes_back(by, ids, begun, reason) };
                        deed.entries.push(NewEntry::of(case.id, keys.seal(&entry, Sealing::default())?));
                        deed.read.push((case.id, case.last_position()));
                        deed.views_gone.push(case.id);
                        done.cases += 1;
                    }
                }
            }
            deed.keys = keys.made();
            if deed.entries.is_empty() {
                return Ok(done);
            }
            let gone = deed.views_gone.clone();
            match self.store.keep(deed) {
                Ok(_) => {
                    gone.into_iter().for_each(|case| self.unfind(case));
                    return Ok(done);
                }
                // Somebody writes in one of them at this moment: it is looked at anew.
                Err(StoreError::Moved | StoreError::Conflict | StoreError::Taken) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// Only heads are opened: whose words they are is all that is asked.
    fn fate(&self, ids: &Ids, at: u32) -> Result<Fate, Problem> {
        let mut keys = self.keys(None);
        let mut entries = Vec::new();
        for kept in self.store.history(ids.case(at))? {
            entries.extend(keys.open_head(kept.position, &kept.sealed)?);
        }
        let Some(case) = Case::from_entries(entries) else { return Ok(Fate::Nothing) };
        if case.is_withdrawn() {
            return Ok(Fate::Nothing);
        }
        let came = case.beginning().and_then(|(_, report)| report.import.as_ref()).map_or(0, |import| import.entries);
        let told = case.entries.iter().filter(|entry| !matches!(entry.body, Body::ReadNoted(_))).count();
        Ok(if told > came as usize { Fate::Stays(case.label()) } else { Fate::Goes(Box::new(case)) })
    }
}
