//! One case as a program is shown it: people by number, facts as known, what the law says, what is owed by when.

use super::Tagged;
use super::shown::{self, answer, duty, fact, grounds, moment, tells_special};
use crate::understood::{Understood, of_the_case, understand};
use crate::views::place;
use mukti_law::Book;
use mukti_law::finding::Limb;
use mukti_register::{Body, Case, Entry, KindInfo, kind};
use mukti_terms::Answer;
use mukti_terms::schema::Record;
use mukti_terms::when::Moment;
use serde_json::{Map, Value, json};

/// The entity tag of a case as it is shown at a moment.
#[must_use]
pub fn case_tag(case: &Case, book: &'static Book, now: Moment) -> String {
    Tagged::of(&self::case(case, book, now)).tag
}

pub(super) fn case(case: &Case, book: &'static Book, now: Moment) -> Value {
    let people = understand(case, book, now);
    let place = place(case, &people);
    let worksite = case.described("worksite", None);
    let of_worksite = kind("worksite").map(|kind| shown::fields(kind, worksite.values()));
    let told = case.entries.iter().rfind(|entry| !matches!(entry.body, Body::ReadNoted(_)));
    let held = Answer::any(people.iter().map(|person| !person.is_free()));
    json!({
        "id": case.id.to_string(),
        "label": case.label(),
        "on": now.day_in_india().to_string(),
        "opened": case.entries.first().map(|entry| moment(entry.learned)),
        "last_word": told.map(|entry| moment(entry.learned)),
        "state": place.state.map(|state| state.code()),
        "district": place.district,
        "work_kind": place.work_kind,
        "still_held": answer(held),
        "worksite": of_worksite,
        "people": people.iter().map(|one| person(case, book, one)).collect::<Vec<_>>(),
        "duties": of_the_case(&people).iter().filter_map(|one| duty(book, one)).collect::<Vec<_>>(),
        "law": { "edition": book.edition() },
    })
}

pub(super) fn one_person(case: &Case, book: &'static Book, now: Moment, ordinal: u32) -> Option<Value> {
    let people = understand(case, book, now);
    people.iter().find(|known| known.person.ordinal == ordinal).map(|one| person(case, book, one))
}

fn person(case: &Case, book: &Book, person: &Understood) -> Value {
    let facts = person.folded.heard.keys().filter_map(|field| {
        let known = fact(*field)?;
        let text = person.folded.facts.show(*field)?;
        Some((known.name.to_string(), shown::value(known, &text)))
    });
    let facts: Map<String, Value> = facts.collect();
    let disputed = person.folded.disputed.iter().filter_map(|disputed| {
        let known = fact(disputed.field)?;
        let word = |word: &mukti_register::heard::Word| {
            json!({
                "value": shown::value(known, &word.text),
                "speaker": word.heard.speaker.word(),
                "private": answer(word.heard.private),
                "learned": moment(word.heard.learned),
            })
        };
        Some(json!({ "fact": known.name, "words": disputed.words.iter().map(word).collect::<Vec<_>>() }))
    });
    let ask = person.found.ask.iter().filter_map(|field| fact(*field)).map(|field| field.name);
    json!({
        "ordinal": person.person.ordinal,
        "label": case.person_label(person.person.ordinal),
        "freed": answer(person.is_free()),
        "facts": facts,
        "disputed": disputed.collect::<Vec<_>>(),
        "finding": {
            "status": person.found.status.word(),
            "forced_labour": person.found.forced_labour.word(),
            "only_by_presumption": person.found.only_by_presumption,
            "limbs": person.found.limbs.iter().filter_map(limb).collect::<Vec<_>>(),
            "ask": ask.collect::<Vec<_>>(),
        },
        "duties": person.duties.iter().filter(|one| !one.of_the_case).filter_map(|one| duty(book, one)).collect::<Vec<_>>(),
    })
}

fn limb(limb: &Limb) -> Option<Value> {
    let value = match limb.value {
        Answer::Yes => "met",
        Answer::No => "not_met",
        Answer::NotKnown => "not_known",
    };
    let of_special_facts_only = tells_special(&limb.because) && grounds(&limb.because).is_empty();
    (!of_special_facts_only).then(|| {
        json!({
            "id": limb.id.id(),
            "provision": limb.provision,
            "value": value,
            "because": grounds(&limb.because),
            "presumed": limb.presumed,
        })
    })
}

pub(super) fn records(case: &Case, kind: &'static KindInfo) -> Value {
    let records = case.entries.iter().filter(|entry| !entry.person.is_some_and(|person| case.is_forgotten(person)));
    let records: Vec<Value> = records.filter_map(|entry| record(case, kind, entry)).collect();
    json!({ "data": records })
}

fn record(case: &Case, kind: &'static KindInfo, entry: &Entry) -> Option<Value> {
    let (kept, corrects) = match &entry.body {
        Body::RecordKept(kept) => (kept, None),
        Body::RecordCorrected(correction) => (&correction.kept, Some(correction.of.to_string())),
        _ => return None,
    };
    if kept.kind() != kind.name {
        return None;
    }
    let person = entry.person.and_then(|id| case.person(id)).map(|person| person.ordinal);
    Some(json!({
        "id": entry.id.to_string(),
        "kind": kind.name,
        "person": person,
        "happened": entry.happened.map(|told| told.to_string()),
        "learned": moment(entry.learned),
        "speaker": entry.speaker.word(),
        "private": answer(entry.private),
        "corrects": corrects,
        "fields": shown::fields(kind, kept.values()),
    }))
}
