//! The lists that were taken in, the newest first: when, by whom, how many people; and which were undone.

use crate::deeds::import::{list_of, room};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_register::entry::Report;
use mukti_register::{Body, EntryId, MemberId, ReportId};
use mukti_terms::when::Moment;
use std::collections::HashMap;

/// A list that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportLine {
    /// What it is undone by.
    pub batch: ReportId,
    /// When.
    pub on: Moment,
    /// By whom.
    pub by: Option<MemberId>,
    /// The name they are known by here.
    pub name: String,
    /// Rows below its header.
    pub rows: u64,
    /// People that came with it.
    pub people: u64,
    /// Their cases.
    pub cases: u32,
    /// When it was undone, if it was.
    pub undone: Option<Moment>,
}

impl Desk {
    /// Every list that was taken in, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn imports(&self, _by: &By) -> Result<Vec<ImportLine>, Problem> {
        let kept = self.store.history(room(&self.vault.door_secret()?))?;
        let mut keys = self.keys(None);
        let mut entries = Vec::new();
        for kept in &kept {
            entries.extend(keys.open_head(kept.position, &kept.sealed)?);
        }
        let undone: HashMap<EntryId, Moment> = entries
            .iter()
            .filter_map(|entry| match &entry.body {
                Body::RecordCorrected(correction) => Some((correction.of, entry.learned)),
                _ => None,
            })
            .collect();
        let members: HashMap<MemberId, String> = self.member_names()?.into_iter().collect();
        let mut lines: Vec<ImportLine> = entries
            .iter()
            .filter_map(|entry| {
                let list = list_of(entry)?;
                let Body::ReportReceived(Report { import: Some(import), .. }) = &entry.body else { return None };
                Some(ImportLine {
                    batch: import.batch,
                    on: entry.learned,
                    by: entry.by,
                    name: entry.by.and_then(|by| members.get(&by)).cloned().unwrap_or_default(),
                    rows: list.rows,
                    people: list.people,
                    cases: list.cases,
                    undone: undone.get(&entry.id).copied(),
                })
            })
            .collect();
        lines.reverse();
        Ok(lines)
    }
}
