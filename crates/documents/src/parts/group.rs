//! The facts of several people in one letter: what is alike stands once, what differs stands with how many it was told of.
//!
//! **Invariant:** a sentence without a number of people is true of each of them; numbers of people beside a fact's values add up to all,
//! but for what happened to some only.

use mukti_law::fact;
use mukti_messages::Args;
use mukti_terms::schema::FieldId;

use crate::desk::Desk;
use crate::input::{LetterInput, One};
use crate::parts::facts::Sentence;

/// What is of one person alone, and stands in the list of the people or on their own page.
const OF_ONE_ALONE: [&str; 3] = ["person", "age_at_start", "wages_short"];
/// What happened to some and not to the others: of those it is not unknown.
const OF_SOME: [FieldId; 2] = [fact::CERTIFICATE_REFUSED_ON, fact::FIR_REFUSED_ON];
/// More ways in which something was told than this would no longer be read.
const WAYS_MAX: usize = 6;

/// One way in which something was told.
struct Way {
    sentence: Sentence,
    /// Of which people, by their places.
    of: Vec<usize>,
}

/// The sentences of everybody together; of one person, as they stand.
pub(crate) fn sentences(desk: &Desk<'_>, of_one: fn(&Desk<'_>) -> Vec<Sentence>) -> Vec<Sentence> {
    let each = desk.each();
    let told_of = |one: &One<'_>| {
        let input = LetterInput { facts: one.facts, said: one.said, ..*desk.input };
        of_one(&desk.with_facts_of(&input))
    };
    match each.as_slice() {
        [] => of_one(desk),
        [one] => told_of(one),
        _ => slots(each.iter().map(told_of)).into_iter().map(|ways| together(desk, &each, ways)).collect(),
    }
}

/// Every sentence with the ways in which it was told, in the order of the first person who told it.
fn slots(told: impl Iterator<Item = Vec<Sentence>>) -> Vec<Vec<Way>> {
    let mut slots: Vec<Vec<Way>> = Vec::new();
    for (at, told) in told.enumerate() {
        for sentence in told.into_iter().filter(|sentence| !OF_ONE_ALONE.contains(&sentence.slot)) {
            let is_same = |way: &Way| is_one(&way.sentence, &sentence);
            let Some(ways) = slots.iter_mut().find(|ways| ways.first().is_some_and(is_same)) else {
                slots.push(vec![Way { sentence, of: vec![at] }]);
                continue;
            };
            match ways.iter_mut().find(|way| way.sentence.text == sentence.text) {
                Some(way) => way.of.push(at),
                None => ways.push(Way { sentence, of: vec![at] }),
            }
        }
    }
    slots
}

/// Whether two people were told the same sentence of, whatever it says of each.
fn is_one(one: &Sentence, other: &Sentence) -> bool {
    let named = |sentence: &Sentence| sentence.named.as_ref().map(|[label, ..]| label.clone());
    one.slot == other.slot && named(one) == named(other)
}

/// One sentence for everybody.
fn together(desk: &Desk<'_>, each: &[One<'_>], mut ways: Vec<Way>) -> Sentence {
    let source = source(desk, each, &ways);
    let told: usize = ways.iter().map(|way| way.of.len()).sum();
    let all = each.len();
    let is_of_some = ways[0].sentence.fields.iter().any(|field| OF_SOME.contains(field));
    let rest = if is_of_some { 0 } else { all - told };
    ways.sort_by(|one, other| by_value(one).cmp(&by_value(other)));
    let text = match ways.as_slice() {
        [way] if told == all => way.sentence.text.clone(),
        [Way { sentence: Sentence { named: Some([label, ..]), .. }, .. }, ..] => {
            let value = values(desk, &ways, rest);
            desk.fill("letter-fact-other", &Args::new().with("label", label).with("value", value))
        }
        _ => texts(desk, &ways, all),
    };
    let first = ways.swap_remove(0).sentence;
    Sentence { text, source: Some(source), ..first }
}

/// What a way of telling sorts by; sentences stay in the order in which they were told.
fn by_value(way: &Way) -> Option<&String> {
    way.sentence.named.as_ref().map(|[.., sorted]| sorted)
}

/// "28 November 2025 (people: 18); 12 January 2026 (people: 12); not known (people: 1)".
fn values(desk: &Desk<'_>, ways: &[Way], rest: usize) -> String {
    let counted = |what: String, people: usize| {
        desk.fill("letter-group-people", &Args::new().with("what", what).with("people", people.to_string()))
    };
    let value = |way: &Way| way.sentence.named.as_ref().map(|[_, value, _]| value.clone()).unwrap_or_default();
    let mut parts: Vec<String> = ways.iter().take(WAYS_MAX).map(|way| counted(value(way), way.of.len())).collect();
    let otherwise: usize = ways.iter().skip(WAYS_MAX).map(|way| way.of.len()).sum();
    if otherwise > 0 {
        parts.push(counted(desk.say("letter-group-otherwise"), otherwise));
    }
    if rest > 0 {
        parts.push(counted(desk.say("letter-common-not_known"), rest));
    }
    parts.join("; ")
}

/// Whole sentences, each with how many of how many people it was told of.
fn texts(desk: &Desk<'_>, ways: &[Way], all: usize) -> String {
    let mut parts: Vec<String> =
        ways.iter().take(WAYS_MAX).map(|way| desk.of_some(way.sentence.text.clone(), way.of.len(), all)).collect();
    let otherwise: usize = ways.iter().skip(WAYS_MAX).map(|way| way.of.len()).sum();
    if otherwise > 0 {
        parts.push(desk.of_some(desk.say("letter-group-otherwise"), otherwise, all));
    }
    parts.join(" ")
}

/// Who told it: said as of one where everybody's is alike, else every kind of speaker once, without days.
fn source(desk: &Desk<'_>, each: &[One<'_>], ways: &[Way]) -> String {
    let Some(first) = ways.first().and_then(|way| way.sentence.fields.first().copied()) else {
        return desk.say("speaker-computed");
    };
    if desk.sealed {
        return desk.source(first);
    }
    let mut speakers: Vec<String> = Vec::new();
    for way in ways {
        let field = way.sentence.fields.first().copied().unwrap_or(first);
        for one in way.of.iter().map(|at| &each[*at]) {
            let said = (one.said)(field).map_or_else(|| "report".to_owned(), |said| said.speaker);
            if !speakers.contains(&said) {
                speakers.push(said);
            }
        }
    }
    let said = |speaker: &String| match speaker.as_str() {
        "report" => desk.say("letter-source-report"),
        "worker" => desk.say("letter-group-workers"),
        speaker => desk.say(&format!("speaker-{speaker}")),
    };
    speakers.iter().map(said).collect::<Vec<_>>().join("; ")
}
