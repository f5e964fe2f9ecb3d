//! The release certificate of each person: which papers count, and how far each has come from request to delivery.
//!
//! One paper for a family counts for one person. A later act governs an earlier one, and both stay. A settlement, or what a
//! panchayat says, closes nothing. Read in this order: [`counts`], [`track`](mod@track).

pub mod counts;
pub mod track;

pub use counts::{Counting, counting};
pub use track::{Contradiction, Fault, Notice, Paper, Stage, Step, Track, Turn, track};

use crate::case::Case;
use crate::entry::{Body, Correction, Entry};
use crate::ids::{EntryId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day, Told};
use std::collections::{BTreeMap, HashMap};

/// What an office, or somebody else, did once: a record as it stands after its corrections.
#[derive(Clone, Debug)]
pub struct Act<'a> {
    /// The entry that tells of it.
    pub entry: EntryId,
    /// The kind of record.
    pub kind: &'a str,
    /// The day it was done, as told.
    pub on: Told,
    learned: (Moment, u64),
    values: BTreeMap<&'a str, &'a str>,
}

impl<'a> Act<'a> {
    /// One answer of it, if one was given and could be read.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.values.get(name).copied().filter(|text| !text.is_empty())
    }

    /// A yes/no answer of it.
    #[must_use]
    pub fn answer(&self, name: &str) -> Answer {
        match self.get(name) {
            Some("yes") => Answer::Yes,
            Some("no") => Answer::No,
            _ => Answer::NotKnown,
        }
    }

    /// The order in which acts govern: by the last day each can have happened, then by when it was learned.
    pub(crate) fn order(&self) -> (Day, (Moment, u64)) {
        (self.on.latest(), self.learned)
    }
}

/// The acts of these kinds that concern a person, in the order in which they govern; those taken back are left out.
#[must_use]
pub fn acts<'a>(case: &'a Case, person: PersonId, kinds: &[&'static str]) -> Vec<Act<'a>> {
    let corrections = Corrections::of(case);
    let about = case.entries.iter().filter(|entry| entry.person.is_none_or(|id| id == person));
    let mut acts: Vec<Act<'a>> = about.filter_map(|entry| act(entry, kinds, &corrections)).collect();
    acts.sort_by_key(Act::order);
    acts
}

fn act<'a>(entry: &'a Entry, kinds: &[&'static str], corrections: &Corrections<'a>) -> Option<Act<'a>> {
    let Body::RecordKept(kept) = &entry.body else { return None };
    let kind = kinds.iter().find(|kind| **kind == kept.kind())?;
    let mut values: BTreeMap<&str, &str> = kept.values().collect();
    corrections.lay_over(entry.id, &mut values);
    let on = values.get("on").copied().and_then(Told::parse)?;
    Some(Act { entry: entry.id, kind, on, learned: entry.order(), values })
}

/// What was corrected, by the entry it corrects.
struct Corrections<'a>(HashMap<EntryId, Vec<(&'a Entry, &'a Correction)>>);

impl<'a> Corrections<'a> {
    fn of(case: &'a Case) -> Self {
        let mut all: HashMap<EntryId, Vec<(&Entry, &Correction)>> = HashMap::new();
        for entry in &case.entries {
            if let Body::RecordCorrected(correction) = &entry.body {
                all.entry(correction.of).or_default().push((entry, correction));
            }
        }
        Self(all)
    }

    /// Puts corrections, and corrections of those, over what was said, oldest first. A chain can be no longer than there are
    /// corrections, even if one were made to name itself.
    fn lay_over(&self, entry: EntryId, values: &mut BTreeMap<&'a str, &'a str>) {
        let most: usize = self.0.values().map(Vec::len).sum();
        let (mut waiting, mut found) = (vec![entry], Vec::new());
        while let Some(next) = waiting.pop().filter(|_| found.len() <= most) {
            for (by, correction) in self.0.get(&next).into_iter().flatten() {
                found.push((by.order(), *correction));
                waiting.push(by.id);
            }
        }
        found.sort_by_key(|(order, _)| *order);
        found.into_iter().for_each(|(_, correction)| values.extend(correction.kept.values()));
    }
}
