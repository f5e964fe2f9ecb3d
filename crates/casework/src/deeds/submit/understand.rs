//! From a report that is kept to its case: a new one, or corrections of the one it changes; what is not understood is named.

use super::foreign::{Answered, collected};
use super::incoming::{Incoming, Part};
use super::told::{ToldRecord, ToldReport, tell};
use super::{EARLY, Settling};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::vault::Reading;
use mukti_register::entry::{Correction, Report, SetAside};
use mukti_register::kinds::INTERVIEW;
use mukti_register::{Body, Case, CaseId, Entry, Kept, PersonId, kind};
use mukti_store::entities::Visit;
use mukti_store::{ReportRow, ReportState};
use mukti_terms::State;
use mukti_terms::schema::Class;
use mukti_terms::when::Moment;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::PoisonError;

/// What was understood of a report.
pub(super) struct Understood {
    pub entries: Vec<Entry>,
    pub state: ReportState,
    pub why: Vec<String>,
    /// Of a follow-up visit.
    pub visit: Option<Visit>,
}

/// The most people of one report: a longer list is looked at by a person first.
const PEOPLE_MAX: usize = 500;
/// The letters of a label where no State is known.
const NO_STATE: &str = "C";

impl Desk {
    /// Understands a report as far as it can be.
    pub(super) fn understand_report(
        &self,
        settling: &Settling<'_>,
        before: Option<&Case>,
    ) -> Result<Understood, Problem> {
        #[cfg(test)]
        assert!(!super::tests::BREAKS.get(), "reading breaks here, as the test asks");
        let Settling { now, row, incoming, reading, .. } = *settling;
        if incoming.envelope.is_encrypted && incoming.is_sealed_to_us(self.has_sealing_keys()?) {
            return Ok(Understood { entries: Vec::new(), state: ReportState::Sealed, why: Vec::new(), visit: None });
        }
        if let Some(why) = unreadable(row, incoming) {
            return Ok(set_aside(now, row, incoming, Vec::new(), vec![why.to_string()]));
        }
        if let Some(visit) = incoming.sheet().filter(|sheet| sheet.is_visit()) {
            return self.understand_visit(settling, visit, before);
        }
        let answered = self.answers_of(row, incoming)?;
        let answers = match answered {
            Answered::Told(answers) => answers,
            Answered::Collected => return Ok(collected()),
            Answered::Unknown => return Ok(set_aside(now, row, incoming, Vec::new(), vec!["form".to_string()])),
        };
        if answers.people.len() > PEOPLE_MAX {
            return Ok(set_aside(now, row, incoming, Vec::new(), vec!["many".to_string()]));
        }
        let told = tell(answers, now.day_in_india());
        if told.is_empty() && !incoming.waits {
            return Ok(set_aside(now, row, incoming, Vec::new(), vec!["nothing".to_string()]));
        }
        let mut entries = Vec::new();
        if before.is_none() {
            entries.push(self.begins(settling, &told)?);
        }
        let writing = Writing { now, case: row.case, incoming, told: &told };
        for record in &told.records {
            entries.extend(writing.record(record, before, reading));
        }
        if let Some(case) = before {
            entries.extend(writing.withdrawn(case, reading));
        }
        if told.why.is_empty() {
            return Ok(Understood { entries, state: ReportState::Understood, why: Vec::new(), visit: None });
        }
        let why = told.why.clone();
        Ok(set_aside(now, row, incoming, entries, why))
    }

    /// That a case begins, with a label nobody has.
    fn begins(&self, settling: &Settling<'_>, told: &ToldReport) -> Result<Entry, Problem> {
        let Settling { now, row, incoming, is_new, .. } = *settling;
        let state = told.records.iter().find_map(|record| {
            let code = record.kept.get("state").filter(|_| record.kind == "worksite");
            code.or_else(|| record.kept.get("work.state")).and_then(State::from_code)
        });
        let prefix = state.map_or(NO_STATE, |state| &state.code()[3..]);
        let numbers = || self.numbers.lock().unwrap_or_else(PoisonError::into_inner);
        // Where the one after the last is not free after all, nothing is kept, and it is asked for.
        let free = if is_new && numbers().knows(prefix) { 0 } else { self.store.next_number(prefix)? };
        let number = numbers().give(row.case, prefix, free);
        let body = Body::ReportReceived(Report::begins(prefix, number, incoming.door));
        Ok(said(incoming.entry(now, row.case, None, Part::Case, body), told))
    }
}

/// Why nothing of a report can be read, if nothing can.
fn unreadable(row: &ReportRow, incoming: &Incoming) -> Option<&'static str> {
    match &incoming.tree {
        Err(refusal) => Some(refusal.code()),
        Ok(_) if incoming.envelope.is_encrypted => Some("encrypted"),
        Ok(_) if incoming.envelope.instance.is_none() => Some("no-instance"),
        // What it changes has not come: its case would be told twice.
        Ok(_) if incoming.replaces.is_some() && row.case == incoming.case => Some(EARLY),
        Ok(_) => None,
    }
}

pub(super) fn set_aside(
    now: Moment,
    row: &ReportRow,
    incoming: &Incoming,
    mut entries: Vec<Entry>,
    why: Vec<String>,
) -> Understood {
    let state = if entries.is_empty() { ReportState::Aside } else { ReportState::Partly };
    let aside = SetAside { door: incoming.door.to_string(), why: why.join(" "), report: incoming.report };
    entries.push(incoming.entry(now, row.case, None, Part::Aside, Body::ReportSetAside(aside)));
    Understood { entries, state, why, visit: None }
}

/// As the report says who speaks, and whether in private.
pub(super) fn said(entry: Entry, told: &ToldReport) -> Entry {
    Entry { speaker: told.speaker, private: told.private, ..entry }
}

/// What the entries of one report have in common.
struct Writing<'a> {
    now: Moment,
    case: CaseId,
    incoming: &'a Incoming,
    told: &'a ToldReport,
}

impl Writing<'_> {
    /// One record: new, or a correction of what the report before this one said.
    fn record(&self, record: &ToldRecord, before: Option<&Case>, reading: &Reading) -> Option<Entry> {
        let part = Part::Record(&record.who, record.kind, part_of(record));
        let first = self.incoming.first_of(self.case, part);
        let person = self.person(&record.who);
        let Some(old) = before
            .and_then(|case| case.entry(first).or_else(|| case.entry(self.incoming.first_of_before(self.case, part))))
        else {
            // Of somebody of whom nothing is told, that they are there.
            let there = record.kind == "person" && person.is_some();
            if record.kept.is_empty() && !there {
                return None;
            }
            let body = Body::RecordKept(with_topic(record.kept.clone(), record.topic));
            let entry = self.incoming.entry_called(first, self.now, (self.case, person), body);
            return Some(said(entry, self.told));
        };
        let case = before?;
        let values = changed(case, old, record, reading);
        (!values.is_empty()).then(|| self.correction(old, part, record.kept.with(values)))
    }

    fn correction(&self, old: &Entry, part: Part<'_>, kept: Kept) -> Entry {
        let body = Body::RecordCorrected(Correction { of: old.id, reason: String::new(), kept });
        said(self.incoming.entry(self.now, self.case, old.person, part, body), self.told)
    }

    /// What an earlier report said of somebody, or on a topic, that this one no longer does.
    fn withdrawn(&self, case: &Case, reading: &Reading) -> Vec<Entry> {
        let kept: BTreeSet<_> = self
            .told
            .records
            .iter()
            .flat_map(|record| {
                let part = Part::Record(&record.who, record.kind, part_of(record));
                [self.incoming.first_of(self.case, part), self.incoming.first_of_before(self.case, part)]
            })
            .collect();
        let mut entries = Vec::new();
        for old in case.entries.iter().filter(|entry| entry.by.is_none() && !kept.contains(&entry.id)) {
            let Body::RecordKept(record) = &old.body else { continue };
            if record.kind() == mukti_register::kinds::FILE || stands(case, old).is_empty() && !is_closed(reading, old)
            {
                continue;
            }
            let mut values: BTreeMap<String, String> = BTreeMap::new();
            values.extend(stands(case, old).into_keys().map(|name| (name, String::new())));
            if is_closed(reading, old) {
                values.extend(sealed_fields(record.kind()).map(|name| (name.to_string(), String::new())));
            }
            if !values.is_empty() {
                let id = old.id.to_string();
                entries.push(self.correction(old, Part::Record(&id, "withdrawn", ""), record.with(values)));
            }
        }
        entries
    }

    fn person(&self, who: &str) -> Option<PersonId> {
        (!who.is_empty()).then(|| self.incoming.person(self.case, who))
    }
}

/// Answers and words of one topic are records of their own.
fn part_of(record: &ToldRecord) -> &'static str {
    if record.asked == ["words"] { "words" } else { record.topic }
}

pub(super) fn with_topic(mut kept: Kept, topic: &str) -> Kept {
    if kept.kind() == INTERVIEW && !topic.is_empty() {
        kept.put("topic", topic);
    }
    kept
}

/// What is different from what stood: answers that are new, answers that are gone. What cannot be opened is said again.
fn changed(case: &Case, old: &Entry, record: &ToldRecord, reading: &Reading) -> BTreeMap<String, String> {
    let stood = stands(case, old);
    let mut values = BTreeMap::new();
    for (name, text) in record.kept.values() {
        if stood.get(name).map(String::as_str) != Some(text) {
            values.insert(name.to_string(), text.to_string());
        }
    }
    let gone = |name: &str| record.kept.get(name).is_none();
    values.extend(stood.into_keys().filter(|name| gone(name) && name != "topic").map(|name| (name, String::new())));
    if is_closed(reading, old) {
        let asked = record.asked.iter().copied().filter(|name| record.kept.class_of(name) >= Class::C3 && gone(name));
        values.extend(asked.map(|name| (name.to_string(), String::new())));
    }
    values
}

/// A record's answers as they stand after its corrections, as far as they open.
fn stands(case: &Case, old: &Entry) -> BTreeMap<String, String> {
    let Body::RecordKept(kept) = &old.body else { return BTreeMap::new() };
    let corrections = case.corrections_of(old.id).map(|(_, correction)| &correction.kept);
    let mut values = BTreeMap::new();
    for (name, text) in std::iter::once(kept).chain(corrections).flat_map(Kept::values) {
        values.insert(name.to_string(), text.to_string());
    }
    values.retain(|name, text| !text.is_empty() && name != "topic");
    values
}

fn is_closed(reading: &Reading, old: &Entry) -> bool {
    reading.closed.contains_key(&old.id)
}

fn sealed_fields(name: &str) -> impl Iterator<Item = &'static str> {
    let fields = kind(name).map_or(&[][..], |kind| kind.fields);
    let words = (name == INTERVIEW).then_some("words");
    fields.iter().filter(|field| field.class >= Class::C3).map(|field| field.name).chain(words)
}
