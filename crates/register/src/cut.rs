//! Cuts what an entry says by class and by the person each part is about, for sealing; and joins it again from what opens.
//!
//! The head says which case, when, who and what kind; it names nobody. Answers go to the part of their class; the names of other
//! people in a text go to a part of theirs, so that each can be forgotten without a hole in anybody else's statement.

mod names;

pub use names::REMOVED;

use crate::entry::{Body, Entry, Report};
use crate::ids::{CaseId, EntryId, MemberId, PersonId, ReportId};
use crate::kinds::{FILE, OF_REPORT};
use crate::speaker::Speaker;
use mukti_terms::schema::{Class, Word};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Told};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Whose key a part is sealed under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A person.
    Person(PersonId),
    /// A case as a whole.
    Case(CaseId),
    /// A report as it came: it may tell of many people, and goes when one of them is forgotten.
    Report(ReportId),
    /// The organisation.
    Organisation,
}

/// An entry, cut.
#[derive(Clone, PartialEq, Eq)]
pub struct Cut {
    /// Whose the head is: the case, or the organisation.
    pub first: Subject,
    /// The head, as JSON.
    pub head: Vec<u8>,
    /// The parts.
    pub parts: Vec<Part>,
}

/// One part of what an entry says.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    /// Its class: C2, C3 or C4.
    pub class: Class,
    /// Whose it is.
    pub subject: Subject,
    /// What is said, as JSON.
    pub json: Vec<u8>,
}

/// A part on the way back.
#[derive(Clone, PartialEq, Eq)]
pub enum Opened {
    /// It opened.
    Open(Vec<u8>),
    /// It is sealed to somebody else, or nobody is signed in.
    Sealed,
    /// Its key was destroyed.
    Removed,
}

/// What could not be read of an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closed {
    /// Nothing: all of it was read.
    #[default]
    Nothing,
    /// Part of it is sealed to others.
    Sealed,
    /// Part of it was about somebody who was forgotten.
    Removed,
}

#[derive(Serialize, Deserialize)]
struct Head {
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    happened: Option<String>,
    learned: i64,
    speaker: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    private: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(default)]
    body: Map<String, Value>,
}

/// What a part says: answers by name, other members of the body, and words that stand for tokens.
#[derive(Default, Serialize, Deserialize)]
struct Said {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    values: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    also: Map<String, Value>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    names: BTreeMap<u16, String>,
}

/// Cuts an entry. `names` are those of other people in the case: where a text says one, it is kept under that person's key.
#[must_use]
pub fn cut(entry: &Entry, names: &[(PersonId, String)]) -> Cut {
    let first = entry.case.map_or(Subject::Organisation, Subject::Case);
    let about = match &entry.body {
        Body::ReportReceived(Report { message: Some(message), .. }) => Subject::Report(message.report),
        Body::ReportReceived(Report { import: Some(import), .. }) if import.list.is_some() => {
            Subject::Report(import.batch)
        }
        body => match report_of(body) {
            Some(report) => Subject::Report(report),
            None => entry.person.map_or(first, Subject::Person),
        },
    };
    let mut parts: BTreeMap<(Class, Subject), Said> = BTreeMap::new();
    let Value::Object(mut body) = entry.body.to_value() else { unreachable!("every body is an object") };
    for member in entry.body.sealed_members() {
        if let Some(value) = body.remove(*member) {
            parts.entry((Class::C3, about)).or_default().also.insert((*member).to_string(), value);
        }
    }
    if let Some(kept) = kept_of(&entry.body) {
        let others = names::by_length(names, entry.person);
        let mut found = names::Found::default();
        for (name, text) in kept.values() {
            let class = kept.class_of(name).max(Class::C2);
            let text = if class == Class::C2 { text.to_string() } else { found.conceal(text, &others) };
            parts.entry((class, about)).or_default().values.insert(name.to_string(), text);
        }
        for (person, words) in found.by_person() {
            parts.entry((Class::C3, Subject::Person(person))).or_default().names.extend(words);
        }
        drop_values(&mut body);
    }
    let head = Head {
        kind: entry.body.word().to_string(),
        case: entry.case.map(|id| id.to_string()),
        person: entry.person.map(|id| id.to_string()),
        happened: entry.happened.map(|told| told.to_string()),
        learned: entry.learned.unix(),
        speaker: entry.speaker.word().to_string(),
        private: entry.private.word().to_string(),
        by: entry.by.map(|id| id.to_string()),
        body,
    };
    let parts = parts.into_iter().map(|((class, subject), said)| Part { class, subject, json: json(&said) }).collect();
    Cut { first, head: json(&head), parts }
}

/// The report a sealed file belongs to: it may tell of everybody in it.
fn report_of(body: &Body) -> Option<ReportId> {
    kept_of(body).filter(|kept| kept.kind() == FILE)?.get(OF_REPORT)?.parse().ok()
}

/// Joins an entry from its head and whatever parts opened; `None` when the head is none of ours.
#[must_use]
pub fn join(position: u64, id: EntryId, head: &[u8], parts: &[Opened]) -> Option<(Entry, Closed)> {
    let head: Head = serde_json::from_slice(head).ok()?;
    let mut closed = Closed::Nothing;
    let mut all = Said::default();
    for part in parts {
        match part {
            Opened::Open(json) => {
                let said: Said = serde_json::from_slice(json).ok()?;
                all.values.extend(said.values);
                all.also.extend(said.also);
                all.names.extend(said.names);
            }
            Opened::Sealed => closed = closed.max(Closed::Sealed),
            Opened::Removed => closed = closed.max(Closed::Removed),
        }
    }
    let mut body = head.body;
    body.extend(all.also);
    put_values(&mut body, all.values.into_iter().map(|(name, text)| (name, names::reveal(&text, &all.names))));
    let entry = Entry {
        position,
        id,
        case: head.case.map(|id| id.parse()).transpose().ok()?,
        person: head.person.map(|id| id.parse()).transpose().ok()?,
        happened: head.happened.as_deref().map(|told| Told::parse(told).ok_or(())).transpose().ok()?,
        learned: Moment::from_unix(head.learned),
        speaker: Speaker::from_word(&head.speaker)?,
        private: answer(&head.private)?,
        by: head.by.map(|id| id.parse::<MemberId>()).transpose().ok()?,
        body: Body::from_value(&head.kind, Value::Object(body))?,
    };
    Some((entry, closed))
}

fn answer(word: &str) -> Option<Answer> {
    [Answer::Yes, Answer::No, Answer::NotKnown].into_iter().find(|answer| answer.word() == word)
}

fn kept_of(body: &Body) -> Option<&crate::Kept> {
    match body {
        Body::RecordKept(kept) => Some(kept),
        Body::RecordCorrected(correction) => Some(&correction.kept),
        _ => None,
    }
}

/// Where the answers stand in a body's JSON: at its top, or inside a correction.
fn record_of(body: &mut Map<String, Value>) -> Option<&mut Map<String, Value>> {
    if body.contains_key("record") {
        return Some(body);
    }
    body.get_mut("kept").and_then(Value::as_object_mut)
}

fn drop_values(body: &mut Map<String, Value>) {
    if let Some(record) = record_of(body) {
        record.remove("values");
    }
}

fn put_values(body: &mut Map<String, Value>, values: impl Iterator<Item = (String, String)>) {
    if let Some(record) = record_of(body) {
        let values: Map<String, Value> = values.map(|(name, text)| (name, Value::String(text))).collect();
        record.insert("values".to_string(), Value::Object(values));
    }
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("texts, numbers and maps of texts are always JSON")
}

#[cfg(test)]
mod tests;
