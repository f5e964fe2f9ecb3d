//! A member opens what phones sealed for members: it becomes proper records under the keys of whom it is about.
//!
//! INVARIANT: the answers the law needs were kept when the report came; here only what could find somebody is added, once.

use super::super::incoming::{Incoming, Part};
use super::super::told::{ToldRecord, tell};
use super::Depth;
use crate::deeds::{names_in, still_known};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::Sealing;
use crate::views;
use mukti_register::{Body, Case, CaseId, Entry, Kept, PersonId, ReportId};
use mukti_store::deed::{Deed, NewEntry};
use mukti_store::{ReportRow, ReportState, ReportWrite, StoreError};
use mukti_terms::schema::Class;
use std::collections::BTreeMap;

/// So many reports are opened at once; the next sign-in or page goes on.
const AT_ONCE: u32 = 500;

/// What came of opening.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// So many reports were opened.
    pub reports: usize,
    /// So many could not be: they still wait, and cost no other anything.
    pub failed: usize,
}

impl Desk {
    /// Opens what phones sealed for members, in one case or in all.
    ///
    /// # Errors
    /// Nobody is signed in; the store cannot be read.
    pub fn open_what_waits(&self, by: &By, case: Option<CaseId>) -> Result<Opened, Problem> {
        let mut opened = Opened::default();
        for row in self.store.waiting_reports(case, AT_ONCE)? {
            match self.open_waiting(by, &row) {
                Ok(()) => opened.reports += 1,
                Err(_) => opened.failed += 1,
            }
        }
        Ok(opened)
    }

    fn open_waiting(&self, by: &By, row: &ReportRow) -> Result<(), Problem> {
        let keyring = by.keys.as_deref().ok_or(Problem::NotSignedIn)?;
        let report = ReportId::from_bits(row.id);
        if row.state == ReportState::Kept {
            self.read_report_again(by, report)?;
        }
        let bytes = match self.bytes_of_report(by, row) {
            // Somebody it told of was forgotten before: nobody opens it any more.
            Err(Problem::SealedToOthers) => return self.nothing_waits(row),
            other => other?,
        };
        let incoming = self.sealed_incoming(bytes.open(), Depth::All(keyring))?;
        for _ in 0..super::super::TRIES {
            if !self.store.report_of_id(row.id)?.is_some_and(|row| row.waiting) {
                return Ok(());
            }
            match self.keep_opened(by, row, &incoming) {
                Err(Problem::ChangedMeanwhile) => {}
                other => return other.and_then(|()| self.open_files(by, row, &incoming)),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    fn keep_opened(&self, by: &By, row: &ReportRow, incoming: &Incoming) -> Result<(), Problem> {
        let history = self.store.history(row.case)?;
        let mut keys = self.keys(by.keys.as_deref());
        let reading = keys.open(&history)?;
        let Some(before) = Case::from_entries(reading.entries.clone()) else { return self.nothing_waits(row) };
        let (entries, why) = closed_entries(by, row.case, incoming, &before);
        if entries.is_empty() {
            return self.nothing_waits(row);
        }
        let mut all = reading.entries;
        all.extend(entries.iter().cloned());
        let after = Case::from_entries(all).ok_or(Problem::NoSuchCase)?;
        still_known(&after, &entries)?;
        let names = names_in(&after);
        let sealed = entries
            .iter()
            .map(|entry| Ok(NewEntry::of(row.case, keys.seal(entry, Sealing { names: &names, named: &[] })?)))
            .collect::<Result<Vec<_>, Problem>>()?;
        let deed = Deed {
            read: vec![(row.case, history.last().map_or(0, |entry| entry.position))],
            keys: keys.made(),
            entries: sealed,
            views: vec![views::of(&after, &self.rules()?, by.now)],
            report: Some(ReportWrite::Opened { id: row.id, why }),
            ..Deed::default()
        };
        match self.store.keep(deed) {
            Err(StoreError::Taken | StoreError::Conflict | StoreError::Moved) => Err(Problem::ChangedMeanwhile),
            other => Ok(other.map(drop)?),
        }
    }

    fn nothing_waits(&self, row: &ReportRow) -> Result<(), Problem> {
        let report = Some(ReportWrite::Opened { id: row.id, why: String::new() });
        match self.store.keep(Deed { report, ..Deed::default() }) {
            // Somebody else was quicker.
            Ok(_) | Err(StoreError::Moved) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// What only members may read, as records of their own beside those that were kept when the report came.
fn closed_entries(by: &By, case: CaseId, incoming: &Incoming, before: &Case) -> (Vec<Entry>, String) {
    let Some(sheet) = incoming.sheet() else { return (Vec::new(), String::new()) };
    let told = tell(sheet.take(&incoming.leaves()), by.now.day_in_india());
    let mut entries = Vec::new();
    for record in &told.records {
        let kept = closed(record);
        let person: Option<PersonId> = (!record.who.is_empty()).then(|| incoming.person(case, &record.who));
        if kept.is_empty() || person.is_some_and(|person| before.is_forgotten(person)) {
            continue;
        }
        let topic = format!("{}/{}", record.topic, record.asked.first().copied().unwrap_or_default());
        let part = Part::Record(&record.who, record.kind, &topic);
        let entry = incoming.entry(by.now, case, person, part, Body::RecordKept(kept));
        entries.push(Entry { speaker: told.speaker, private: told.private, ..entry });
    }
    let missed: Vec<&str> = told.why.iter().map(String::as_str).filter(|why| is_closed(why)).collect();
    (entries, missed.join(" "))
}

fn closed(record: &ToldRecord) -> Kept {
    let of_members = record.kept.values().filter(|(name, _)| record.kept.class_of(name) >= Class::C3);
    let mut values: BTreeMap<String, String> =
        of_members.map(|(name, text)| (name.to_string(), text.to_string())).collect();
    if !values.is_empty() && record.kind == mukti_register::kinds::INTERVIEW && !record.topic.is_empty() {
        values.insert("topic".to_string(), record.topic.to_string());
    }
    Kept::new(record.kind, values)
}

/// Whether a code of what was not understood names a field that only members may read.
fn is_closed(why: &str) -> bool {
    let Some((record, field)) = why.strip_prefix("field:").and_then(|path| path.split_once('.')) else { return false };
    let class = mukti_register::kind(record).and_then(|kind| kind.field(field)).map(|field| field.class);
    class.is_some_and(|class| class >= Class::C3)
}
