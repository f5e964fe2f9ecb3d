//! Every word on every fact, with its corrections in place and whose word it is.

use crate::entry::{Body, Correction, Entry};
use crate::heard::{Heard, Word};
use crate::ids::{EntryId, MemberId};
use crate::kept::Kept;
use crate::kinds::{self, INTERVIEW, KindInfo};
use crate::money;
use crate::records::words::Toward;
use crate::speaker::Speaker;
use mukti_law::{Facts, fact};
use mukti_terms::schema::{FieldId, Record};
use mukti_terms::when::Moment;
use mukti_terms::{Day, Told};
use std::collections::{BTreeMap, HashMap};

/// One word on one fact, with what is needed to weigh it.
pub(super) struct Saying {
    /// What was said; empty when it was withdrawn.
    pub word: Word,
    /// When it was learned, and its place among what was learned in the same second.
    pub order: (Moment, u64),
    /// For what an office did: the last day it can have happened.
    pub event: Option<Day>,
    /// Whether it stands in the record of an office's act.
    pub is_act: bool,
    /// Whether it only follows from another record: a rescue says how the person came free.
    pub follows: bool,
    /// Answers of one sitting replace one another, as an interview is saved while it goes on.
    pub sitting: Option<(Speaker, Option<MemberId>, Option<Told>)>,
}

/// Every word by the fact it is about, in the order they were learned.
pub(super) fn gather<'a>(entries: impl Iterator<Item = &'a Entry>) -> BTreeMap<FieldId, Vec<Saying>> {
    let mut entries: Vec<&Entry> = entries.collect();
    // Of what was learned in the same second, what was kept later is the later word.
    entries.sort_by_key(|entry| entry.order());
    let corrections = corrections_by_root(&entries);
    let mut reader = Reader { credits: credits(&entries), ..Reader::default() };
    let mut all: BTreeMap<FieldId, Vec<Saying>> = BTreeMap::new();
    for entry in &entries {
        let Body::RecordKept(kept) = &entry.body else {
            continue;
        };
        let Some(kind) = kinds::kind(kept.kind()) else {
            continue;
        };
        let corrected = corrections.get(&entry.id).map_or(&[][..], Vec::as_slice);
        let values = in_place(entry, kept, corrected);
        for (field, saying) in reader.sayings(kind, &values) {
            all.entry(field).or_default().push(saying);
        }
    }
    for sayings in all.values_mut() {
        sayings.sort_by_key(|saying| saying.order);
    }
    all
}

/// Corrections by the record they correct in the end, oldest first: a correction may itself be corrected.
pub(crate) fn corrections_by_root<'a>(entries: &[&'a Entry]) -> HashMap<EntryId, Vec<(&'a Entry, &'a Correction)>> {
    let corrections: HashMap<EntryId, (&Entry, &Correction)> = entries
        .iter()
        .filter_map(|entry| match &entry.body {
            Body::RecordCorrected(correction) => Some((entry.id, (*entry, correction))),
            _ => None,
        })
        .collect();
    let mut by_root: HashMap<EntryId, Vec<(&Entry, &Correction)>> = HashMap::new();
    for entry in entries {
        let Some(&(_, correction)) = corrections.get(&entry.id) else {
            continue;
        };
        let mut root = correction.of;
        // A chain can be no longer than there are corrections, even if one were made to name itself.
        for _ in 0..corrections.len() {
            match corrections.get(&root) {
                Some((_, older)) => root = older.of,
                None => break,
            }
        }
        by_root.entry(root).or_default().push((entry, correction));
    }
    by_root
}

/// One answer of a record as it stands after its corrections.
struct Standing<'a> {
    text: &'a str,
    /// The entry that says so: the record's own, or the last correction's.
    from: &'a Entry,
    /// The record's own entry.
    first: &'a Entry,
    corrected: bool,
}

fn in_place<'a>(
    entry: &'a Entry,
    kept: &'a Kept,
    corrections: &[(&'a Entry, &'a Correction)],
) -> BTreeMap<&'a str, Standing<'a>> {
    let mut values = BTreeMap::new();
    let layers = std::iter::once((entry, kept, false)).chain(corrections.iter().map(|(by, c)| (*by, &c.kept, true)));
    for (from, kept, corrected) in layers {
        for (name, text) in kept.values() {
            let standing = Standing { text, from, first: entry, corrected };
            values.insert(name, standing);
        }
    }
    values
}

/// Reads texts as facts, and shows them as the record would.
#[derive(Default)]
struct Reader {
    scratch: Facts,
    /// Payments that say what they are for, as far as they stand: which facts they tell.
    credits: HashMap<EntryId, Toward>,
}

impl Reader {
    fn sayings(&mut self, kind: &KindInfo, values: &BTreeMap<&str, Standing<'_>>) -> Vec<(FieldId, Saying)> {
        let is_act = kind.is_act() && kind.name != "freedom";
        let on = values.get("on").filter(|_| kind.name != INTERVIEW);
        let event = on.and_then(|on| Told::parse(on.text)).map(Told::latest);
        let time = values.get("time").map(|time| time.text);
        let mut sayings = Vec::new();
        for (name, standing) in values {
            let credit = self.credits.get(&standing.first.id).copied();
            let Some(field) = fact_of(kind, name).or_else(|| credit.and_then(|toward| fact_of_credit(toward, name)))
            else {
                continue;
            };
            let text = match (*name, time) {
                ("on", Some(time)) if !time.is_empty() => with_time(standing.text, time),
                _ => standing.text.to_string(),
            };
            // A word of a later version, or one no longer taken, stays in the record and decides nothing here.
            let Some(text) = self.canonical(field, &text) else {
                continue;
            };
            let described = matches!(kind.about, "worksite") || kind.name == "person";
            sayings.push((
                field,
                Saying {
                    word: Word { text, heard: heard(standing) },
                    order: standing.from.order(),
                    event,
                    is_act,
                    follows: false,
                    sitting: (!described).then_some((
                        standing.first.speaker,
                        standing.first.by,
                        standing.first.happened,
                    )),
                },
            ));
        }
        if let (true, Some(on)) = (kind.name == "rescue", on.filter(|on| !on.text.is_empty())) {
            sayings.push((fact::FREED_HOW, rescued(on)));
        }
        sayings
    }

    fn canonical(&mut self, field: FieldId, text: &str) -> Option<String> {
        self.scratch.set(field, text).ok()?;
        let shown = self.scratch.show(field).unwrap_or_default().into_owned();
        // Emptying a field never fails; the next one starts clean.
        self.scratch.set(field, "").ok()?;
        Some(shown)
    }
}

fn rescued(on: &Standing<'_>) -> Saying {
    Saying {
        word: Word { text: "rescued".to_string(), heard: heard(on) },
        order: on.from.order(),
        event: None,
        is_act: false,
        follows: true,
        sitting: None,
    }
}

fn heard(standing: &Standing<'_>) -> Heard {
    Heard {
        entry: standing.from.id,
        speaker: standing.first.speaker,
        corrected: standing.corrected,
        private: standing.first.private,
        happened: standing.first.happened,
        learned: standing.from.learned,
        together: Vec::new(),
    }
}

/// The fact a field of a record answers.
fn fact_of(kind: &KindInfo, name: &str) -> Option<FieldId> {
    if kind.name == INTERVIEW {
        return Facts::position(name).filter(|_| name != "case");
    }
    Facts::position(kind.field(name)?.fact?)
}

/// The payments that say what they are for and neither missed the person nor came back.
fn credits(entries: &[&Entry]) -> HashMap<EntryId, Toward> {
    if entries.iter().all(|entry| entry.body.record_kind() != Some(CREDIT)) {
        return HashMap::new();
    }
    let is_credit =
        |entry: &EntryId| entries.iter().any(|known| known.id == *entry && known.body.record_kind() == Some(CREDIT));
    let all = money::movements(entries.iter().copied());
    let standing = all.iter().filter(|paid| money::stands(paid, &all));
    standing.filter_map(|paid| paid.entry.filter(is_credit).map(|entry| (entry, paid.toward))).collect()
}

/// The kind of record whose facts hang on what the money is for.
const CREDIT: &str = "payment_credit";

fn fact_of_credit(toward: Toward, name: &str) -> Option<FieldId> {
    let (amount, on) = toward.facts();
    match name {
        "amount" => amount.and_then(Facts::position),
        "on" => on.and_then(Facts::position),
        _ => None,
    }
}

/// A day and a time of day, as a moment in India; a coarser date stays as coarse as told.
fn with_time(on: &str, time: &str) -> String {
    match Told::parse(on) {
        Some(Told::Day(day)) => format!("{day}T{time}+05:30"),
        _ => on.to_string(),
    }
}
