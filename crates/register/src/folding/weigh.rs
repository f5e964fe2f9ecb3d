//! One fact and every word on it: which word holds, or why none does.

use super::apart::Apart;
use super::gather::Saying;
use crate::heard::{Disputed, FoldedFacts, Word};
use crate::speaker::Speaker;
use mukti_law::{Facts, fact};
use mukti_terms::schema::{FieldId, Kind, Record};
use mukti_terms::{Day, Rupees};

/// Money received: parts add up.
const ADDED_UP: [FieldId; 3] =
    [fact::ASSISTANCE_IMMEDIATE_AMOUNT, fact::REHABILITATION_PAID_AMOUNT, fact::SCST_RELIEF_PAID_AMOUNT];

/// Decisions that a later one replaces; of everything else that offices did the first fulfils.
const LAST_HOLDS: [FieldId; 4] = [fact::FINDING_ON, fact::FINDING_OUTCOME, fact::JUDGMENT_ON, fact::JUDGMENT_OUTCOME];

/// Lets one word hold, or shows why none does.
pub(super) fn weigh(field: FieldId, sayings: Vec<Saying>, apart: &Apart<'_>, folded: &mut FoldedFacts) {
    let sayings = not_withdrawn(sayings);
    let (acts, words): (Vec<Saying>, Vec<Saying>) = sayings.into_iter().partition(|s| s.is_act);
    if acts.is_empty() {
        weigh_words(field, words, apart, folded);
    } else if ADDED_UP.contains(&field) {
        add_up(field, &acts, folded);
    } else {
        hold(field, event_that_counts(field, acts), folded);
    }
}

/// An empty answer withdraws what the same speaker said of it before; a corrected record withdraws in place.
fn not_withdrawn(sayings: Vec<Saying>) -> Vec<Saying> {
    let withdrawn: Vec<_> = sayings
        .iter()
        .filter(|s| s.word.text.is_empty() && !s.word.heard.corrected && !s.is_act)
        .map(|s| (s.word.heard.speaker, s.order))
        .collect();
    let stands = |s: &Saying| {
        !s.word.text.is_empty()
            && (s.is_act || withdrawn.iter().all(|(speaker, when)| *speaker != s.word.heard.speaker || *when < s.order))
    };
    sayings.into_iter().filter(stands).collect()
}

fn event_that_counts(field: FieldId, mut acts: Vec<Saying>) -> Option<Word> {
    acts.sort_by_key(|s| (s.event.unwrap_or(Day::MAX), s.order));
    let at = if LAST_HOLDS.contains(&field) { acts.pop() } else { acts.into_iter().next() };
    at.map(|saying| saying.word)
}

fn add_up(field: FieldId, acts: &[Saying], folded: &mut FoldedFacts) {
    let sum: Rupees = acts.iter().filter_map(|s| Rupees::parse(&s.word.text)).sum();
    let Some(last) = acts.last() else {
        return;
    };
    let mut word = last.word.clone();
    word.text = sum.to_string();
    word.heard.together = acts.iter().map(|s| s.word.heard.entry).collect();
    hold(field, Some(word), folded);
}

fn weigh_words(field: FieldId, words: Vec<Saying>, apart: &Apart<'_>, folded: &mut FoldedFacts) {
    // The employer's own correction stays an employer's word.
    let corrected = |s: &&Saying| s.word.heard.corrected && s.word.heard.speaker != Speaker::Employer;
    if let Some(last) = words.iter().rfind(corrected) {
        return hold(field, Some(last.word.clone()), folded);
    }
    let Some(best) = words.iter().map(|s| s.word.heard.speaker.rank()).min() else {
        return;
    };
    let mut equal: Vec<Saying> = words.into_iter().filter(|s| s.word.heard.speaker.rank() == best).collect();
    let beside = beside_the_last(field, &equal, apart);
    if best == Speaker::Worker.rank() {
        let latest = equal.iter().map(|s| s.word.heard.learned).max();
        equal.retain(|s| Some(s.word.heard.learned) == latest);
    }
    let mut equal = last_of_each_sitting(equal);
    let is_missing = |word: &Word| equal.iter().all(|known| known.heard.entry != word.heard.entry);
    let missing: Vec<Word> = beside.into_iter().filter(is_missing).collect();
    equal.splice(0..0, missing);
    match equal.last() {
        Some(last) if equal.iter().all(|word| same(field, word, last)) => {
            hold(field, Some(last.clone()), folded);
        }
        Some(_) => folded.disputed.push(Disputed { field, words: equal }),
        None => {}
    }
}

/// What was said without knowing of the last word on a fact, or without knowing of one of those.
fn beside_the_last(field: FieldId, words: &[Saying], apart: &Apart<'_>) -> Vec<Word> {
    let name = Facts::FIELDS[field.at()].name;
    let mut beside: Vec<&Saying> = words.last().into_iter().collect();
    let mut at = 0;
    while let Some(known) = beside.get(at).map(|saying| saying.word.heard.entry) {
        let is_new = |one: &&Saying| beside.iter().all(|other| other.word.heard.entry != one.word.heard.entry);
        let more: Vec<&Saying> =
            words.iter().filter(|one| apart.are(name, one.word.heard.entry, known)).filter(is_new).collect();
        beside.extend(more);
        at += 1;
    }
    let mut beside: Vec<&Saying> = beside.into_iter().skip(1).collect();
    beside.sort_by_key(|saying| saying.order);
    beside.into_iter().map(|saying| saying.word.clone()).collect()
}

fn last_of_each_sitting(sayings: Vec<Saying>) -> Vec<Word> {
    let mut last: Vec<Saying> = Vec::new();
    for saying in sayings {
        // Answers learned in the same second cannot replace one another: nobody knows which came first.
        last.retain(|s| s.sitting != saying.sitting || s.word.heard.learned == saying.word.heard.learned);
        last.push(saying);
    }
    last.into_iter().map(|s| s.word).collect()
}

/// Free words are the same in any case of letters.
fn same(field: FieldId, one: &Word, other: &Word) -> bool {
    match Facts::FIELDS[field.at()].kind {
        Kind::Text => one.text.to_lowercase() == other.text.to_lowercase(),
        _ => one.text == other.text,
    }
}

fn hold(field: FieldId, word: Option<Word>, folded: &mut FoldedFacts) {
    let Some(word) = word else {
        return;
    };
    // The text came from the same reader: it reads again.
    if folded.facts.set(field, &word.text).is_ok() {
        folded.heard.insert(field, word.heard);
    }
}
