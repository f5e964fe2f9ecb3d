//! What offices and people did in a case, as each record stands after its corrections, in the order it happened.

use crate::case::Case;
use crate::entry::{Body, Entry};
use crate::ids::{EntryId, PersonId};
use crate::kept::Kept;
use mukti_terms::Told;
use std::collections::HashMap;

/// One act as it stands.
#[derive(Clone, Debug)]
pub struct ActDone<'a> {
    /// The entry that told it first.
    pub entry: &'a Entry,
    /// When it happened.
    pub on: Told,
    /// Its answers, with every correction in place.
    pub kept: Kept,
}

impl ActDone<'_> {
    /// One answer, where it was given.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.kept.get(name).filter(|text| !text.is_empty())
    }

    /// Whether an answer is yes.
    #[must_use]
    pub fn is_yes(&self, name: &str) -> bool {
        self.get(name) == Some("yes")
    }
}

impl Case {
    /// The acts of some kinds about a person or about the whole case; `None`: about anybody. Those that were taken back are left out.
    #[must_use]
    pub fn acts(&self, kinds: &[&str], person: Option<PersonId>) -> Vec<ActDone<'_>> {
        let about = |entry: &Entry| person.is_none() || entry.person.is_none() || entry.person == person;
        let kept: Vec<(&Entry, &Kept)> = self
            .entries
            .iter()
            .filter_map(|entry| match &entry.body {
                Body::RecordKept(kept) if kinds.contains(&kept.kind()) && about(entry) => Some((entry, kept)),
                _ => None,
            })
            .collect();
        if kept.is_empty() {
            return Vec::new();
        }
        let corrections = self.corrections_by_record();
        let standing = kept.into_iter().filter_map(|(entry, first)| {
            let mut kept = first.clone();
            for later in corrections.get(&entry.id).into_iter().flatten() {
                later.values().for_each(|(name, text)| kept.put(name, text));
            }
            let on = kept.get("on").and_then(Told::parse)?;
            Some(ActDone { entry, on, kept })
        });
        let mut acts: Vec<ActDone<'_>> = standing.collect();
        acts.sort_by_key(|act| (act.on.latest(), act.entry.order()));
        acts
    }

    /// What was corrected of each record, oldest first; a correction of a correction belongs to the record.
    fn corrections_by_record(&self) -> HashMap<EntryId, Vec<&Kept>> {
        let mut root_of: HashMap<EntryId, EntryId> = HashMap::new();
        let mut all: HashMap<EntryId, Vec<&Kept>> = HashMap::new();
        let mut ordered: Vec<&Entry> = self.entries.iter().collect();
        ordered.sort_by_key(|entry| entry.order());
        for entry in ordered {
            if let Body::RecordCorrected(correction) = &entry.body {
                let root = root_of.get(&correction.of).copied().unwrap_or(correction.of);
                root_of.insert(entry.id, root);
                all.entry(root).or_default().push(&correction.kept);
            }
        }
        all
    }
}
