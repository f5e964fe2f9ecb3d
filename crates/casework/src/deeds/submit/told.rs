//! What a report tells, record by record: each answer is taken by itself, so that one that cannot be read costs no other.

use crate::deeds::answer_topic::future;
use mukti_intake::form::answers::{Answers, Pairs};
use mukti_register::kinds::INTERVIEW;
use mukti_register::{Kept, Speaker, kind};
use mukti_terms::schema::{FieldValue, Word};
use mukti_terms::{Answer, Day};
use std::collections::BTreeMap;

/// One record that a report tells.
pub(super) struct ToldRecord {
    /// What the form calls the person; empty for what is told of everybody.
    pub who: String,
    pub kind: &'static str,
    /// Of an interview: its topic; else empty.
    pub topic: &'static str,
    /// What was answered.
    pub kept: Kept,
    /// Every field that the form asked, answered or not.
    pub asked: Vec<&'static str>,
}

/// Everything that a report tells.
pub(super) struct ToldReport {
    pub speaker: Speaker,
    pub private: Answer,
    pub records: Vec<ToldRecord>,
    /// Codes of what was not understood.
    pub why: Vec<String>,
}

/// Reads answers as records.
pub(super) fn tell(answers: Answers, today: Day) -> ToldReport {
    let speaker = answers.speaker.as_deref().and_then(Speaker::from_word);
    let mut told = ToldReport {
        speaker: speaker.unwrap_or(Speaker::Interviewer),
        private: privacy(&answers),
        records: Vec::new(),
        why: Vec::new(),
    };
    if speaker.is_none() && answers.speaker.is_some() {
        told.why.push("field:report.speaker".to_string());
    }
    if !answers.unknown.is_empty() {
        told.why.push("place".to_string());
    }
    let alone = answers.people.len() == 1;
    told.take("", "worksite", "", &answers.worksite, today);
    for (topic, pairs) in &answers.shared {
        told.take("", INTERVIEW, topic, pairs, today);
    }
    for person in &answers.people {
        told.take(&person.id, "person", "", &person.person, today);
        for (topic, pairs) in &person.topics {
            told.take(&person.id, INTERVIEW, topic, pairs, today);
        }
        for (kind, pairs) in &person.records {
            told.take(&person.id, kind, "", pairs, today);
        }
    }
    if !answers.words.is_empty() {
        let who = answers.people.first().filter(|_| alone).map(|person| person.id.clone()).unwrap_or_default();
        told.words(who, &answers.words);
    }
    told.why.sort_unstable();
    told.why.dedup();
    told
}

impl ToldReport {
    /// Whether anything at all was answered that could be read.
    pub fn is_empty(&self) -> bool {
        self.records.iter().all(|record| record.kept.is_empty())
    }

    fn take(&mut self, who: &str, name: &'static str, topic: &'static str, pairs: &Pairs, today: Day) {
        let Some(kind) = kind(name) else { return };
        let mut values = BTreeMap::new();
        for (field, text) in pairs.iter().filter(|(_, text)| !text.is_empty()) {
            let early = kind.field(field).and_then(|known| future(known.kind, text, today));
            match kind.read(&[(field, text)]) {
                Ok(kept) if early.is_none() => values.extend(
                    kept.values().filter(|(_, text)| !text.is_empty()).map(|(n, t)| (n.to_string(), t.to_string())),
                ),
                _ => self.why.push(format!("field:{name}.{field}")),
            }
        }
        let asked = pairs.iter().map(|(field, _)| *field).collect();
        let kept = Kept::new(name, values);
        self.records.push(ToldRecord { who: who.to_string(), kind: name, topic, kept, asked });
    }

    /// In their own words: beside the answers of the last topic.
    fn words(&mut self, who: String, words: &str) {
        let kept = Kept::new(INTERVIEW, BTreeMap::from([("words".to_string(), words.to_string())]));
        self.records.push(ToldRecord { who, kind: INTERVIEW, topic: "claim", kept, asked: vec!["words"] });
    }
}

fn privacy(answers: &Answers) -> Answer {
    let shared = answers.shared.values();
    let all = shared.chain(answers.people.iter().flat_map(|person| person.topics.values()));
    let said = all.flatten().find(|(name, _)| *name == "told.private").map(|(_, text)| text.as_str());
    said.and_then(|text| <Answer as FieldValue>::read(text).ok()).unwrap_or(Answer::NotKnown)
}
