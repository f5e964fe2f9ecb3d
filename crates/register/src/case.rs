//! A case: one situation at one worksite with many people, as its entries tell it.

use crate::certificates;
use crate::entry::{Body, Correction, Entry, ForgetStep, Forgotten, Report};
use crate::folding;
use crate::heard::FoldedFacts;
use crate::ids::{CaseId, EntryId, PersonId};
use crate::kept::Kept;
use mukti_terms::Answer;
use std::collections::BTreeMap;

/// A case with everything that was said in it, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// Letters before its number.
    pub prefix: String,
    /// Its number behind those letters.
    pub number: u32,
    /// Everything said and done, in the order it was kept.
    pub entries: Vec<Entry>,
    /// The people in it, in the order they came.
    pub people: Vec<PersonInCase>,
}

/// What a correction names that takes back how a case began, or a whole list: no kind of record is called so.
pub const BEGINNING: &str = "report";

/// A person in a case, without a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonInCase {
    /// The person's id here.
    pub id: PersonId,
    /// 1 for the first person of the case.
    pub ordinal: u32,
}

impl Case {
    /// The case its entries tell of, oldest first; `None` when nothing tells how it began.
    #[must_use]
    pub fn from_entries(entries: Vec<Entry>) -> Option<Self> {
        let (id, report) = entries.iter().find_map(|entry| match &entry.body {
            Body::ReportReceived(report) if report.number > 0 => Some((entry.case?, report.clone())),
            _ => None,
        })?;
        let mut people: Vec<PersonInCase> = Vec::new();
        for person in entries.iter().filter_map(|entry| entry.person) {
            if people.iter().all(|known| known.id != person) {
                let ordinal = u32::try_from(people.len()).unwrap_or(u32::MAX) + 1;
                people.push(PersonInCase { id: person, ordinal });
            }
        }
        Some(Self { id, prefix: report.prefix, number: report.number, entries, people })
    }

    /// `UP-0042`.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{}-{:04}", self.prefix, self.number)
    }

    /// `UP-0042-3`: one person in it, and the label in `mukti assess`.
    #[must_use]
    pub fn person_label(&self, ordinal: u32) -> String {
        format!("{}-{ordinal}", self.label())
    }

    /// A person of this case.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<PersonInCase> {
        self.people.iter().copied().find(|person| person.id == id)
    }

    /// The place of its last entry in the order of everything.
    #[must_use]
    pub fn last_position(&self) -> u64 {
        self.entries.last().map_or(0, |entry| entry.position)
    }

    /// What is known of one person after everybody's words were weighed.
    #[must_use]
    pub fn facts_of(&self, person: PersonInCase) -> FoldedFacts {
        let counted = certificates::counting(self, person);
        let about =
            |entry: &&Entry| entry.person.is_none_or(|id| id == person.id) && !counted.passed_over.contains(&entry.id);
        let mut folded = folding::fold(&self.person_label(person.ordinal), self.entries.iter().filter(about));
        if counted.is_anothers && folded.facts.certificate_own.is_not_known() {
            folded.facts.certificate_own = Answer::No;
        }
        folded
    }

    /// The entry with this id.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The corrections made to an entry, oldest first.
    pub fn corrections_of(&self, id: EntryId) -> impl Iterator<Item = (&Entry, &Correction)> {
        self.entries.iter().filter_map(move |entry| match &entry.body {
            Body::RecordCorrected(correction) if correction.of == id => Some((entry, correction)),
            _ => None,
        })
    }

    /// A record that describes (a person, the worksite): every answer ever given, later ones over earlier ones, as corrected.
    #[must_use]
    pub fn described(&self, kind: &str, person: Option<PersonId>) -> Kept {
        let mut all = Kept::new(kind, BTreeMap::new());
        for entry in self.entries.iter().filter(|entry| entry.person == person) {
            let kept = match &entry.body {
                Body::RecordKept(kept) => kept,
                Body::RecordCorrected(correction) => &correction.kept,
                _ => continue,
            };
            if kept.kind() == kind {
                kept.values().for_each(|(name, text)| all.put(name, text));
            }
        }
        all
    }

    /// The entry that tells how it began.
    #[must_use]
    pub fn beginning(&self) -> Option<(&Entry, &Report)> {
        self.entries.iter().find_map(|entry| match &entry.body {
            Body::ReportReceived(report) if report.number > 0 => Some((entry, report)),
            _ => None,
        })
    }

    /// Whether it should not have begun: the list it came with was undone. Its history stays; no list shows it.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        let Some((begun, _)) = self.beginning() else { return false };
        self.corrections_of(begun.id).any(|(_, correction)| correction.kept.kind() == BEGINNING)
    }

    /// Whether a person was forgotten here: only the trustees together, or nobody, can read what was told of them.
    #[must_use]
    pub fn is_forgotten(&self, person: PersonId) -> bool {
        self.entries.iter().any(|entry| match &entry.body {
            Body::PersonForgotten(forgotten) => {
                let gone = matches!(forgotten.step, ForgetStep::SealedToTrustees | ForgetStep::Destroyed);
                forgotten.person == person && gone
            }
            _ => false,
        })
    }

    /// The last step of forgetting a person that was taken, or what stays it.
    #[must_use]
    pub fn forgetting(&self, person: PersonId) -> Option<&Forgotten> {
        self.entries.iter().rev().find_map(|entry| match &entry.body {
            Body::PersonForgotten(forgotten) if forgotten.person == person => Some(forgotten),
            _ => None,
        })
    }
}
