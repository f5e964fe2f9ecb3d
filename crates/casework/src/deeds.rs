//! What can be done at the desk, one deed to a file; here is what they share: read the case, decide, keep, with its views.

pub mod add_person;
pub mod again;
pub mod answer_topic;
pub mod attach;
pub mod consent;
pub mod correct;
pub mod export;
pub mod forget;
pub mod import;
pub mod import_register;
pub mod letters_at_once;
pub mod link;
pub mod read;
pub mod record_act;
pub mod record_folio;
pub mod start_case;
pub mod submit;
pub mod tell;

use crate::chance;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::said::Said;
use crate::vault::{Keys, Sealing, Sender};
use crate::views;
use mukti_access::Keyring;
use mukti_register::cut::Closed;
use mukti_register::{Body, Case, CaseId, DocumentId, Entry, EntryId, MemberId, PersonId, Speaker};
use mukti_store::deed::{Deed, NewEntry};
use mukti_store::{Once, StoreError};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Told};
use std::collections::BTreeMap;

/// What was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The entries that were added; none when nothing was new.
    pub entries: Vec<EntryId>,
}

/// How often a deed is decided anew when others write in the same case, or on the same sheet, at the same moment.
const TRIES: u32 = 50;

/// What a deed adds to a case.
#[derive(Default)]
pub(crate) struct Addition {
    pub entries: Vec<Entry>,
    /// Files that one of the entries tells of.
    pub arrived: Vec<u128>,
    /// Who alone may open what could kill.
    pub named: Vec<Sender>,
    /// What a program told with it, once.
    pub once: Option<Once>,
}

impl Desk {
    /// The case with everything said and done in it, as far as whoever acts can open it.
    pub(crate) fn case(&self, by: &By, id: CaseId) -> Result<Case, Problem> {
        Ok(self.read_case(by.keys.as_deref(), id)?.0)
    }

    /// The case, and what of it could not be opened; without a keyring only what the law needs.
    pub(crate) fn read_case(
        &self,
        keys: Option<&Keyring>,
        id: CaseId,
    ) -> Result<(Case, BTreeMap<EntryId, Closed>), Problem> {
        let kept = self.store.history(id)?;
        let reading = self.keys(keys).open(&kept)?;
        let case = Case::from_entries(reading.entries).ok_or(Problem::NoSuchCase)?;
        Ok((case, reading.closed))
    }

    /// Keys for one deed.
    pub(crate) fn keys<'a>(&'a self, keyring: Option<&'a Keyring>) -> Keys<'a> {
        Keys::new(&self.vault, &self.store, keyring)
    }

    /// Decides on the case as it is now, keeps what was decided, and decides anew if somebody wrote in between.
    pub(crate) fn in_case(
        &self,
        by: &By,
        id: CaseId,
        mut decide: impl FnMut(&Case) -> Result<Addition, Problem>,
    ) -> Result<Receipt, Problem> {
        for _ in 0..TRIES {
            let case = self.case(by, id)?;
            let addition = decide(&case)?;
            if addition.entries.is_empty() {
                return Ok(Receipt::default());
            }
            let receipt = Receipt { entries: addition.entries.iter().map(|e| e.id).collect() };
            match self.keep(by, Some(&case), addition) {
                Ok(()) => return Ok(receipt),
                Err(Problem::ChangedMeanwhile) => {}
                Err(problem) => return Err(problem),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// Keeps entries of a case with what follows from them; `before` is the case as it was read, if there was one.
    pub(crate) fn keep(&self, by: &By, before: Option<&Case>, addition: Addition) -> Result<(), Problem> {
        let mut all = before.map_or_else(Vec::new, |case| case.entries.clone());
        all.extend(addition.entries.iter().cloned());
        let after = Case::from_entries(all).ok_or(Problem::NoSuchCase)?;
        still_known(&after, &addition.entries)?;
        still_holds(&after)?;
        let names = before.map(names_in).unwrap_or_default();
        let mut keys = self.keys(by.keys.as_deref());
        let entries = addition
            .entries
            .iter()
            .map(|entry| {
                let sealed = keys.seal(entry, Sealing { names: &names, named: &addition.named })?;
                Ok(NewEntry { sealed, cases: vec![after.id], document: document_of(entry), folio: None })
            })
            .collect::<Result<Vec<_>, Problem>>()?;
        let deed = Deed {
            read: vec![(after.id, before.map_or(0, Case::last_position))],
            keys: keys.made(),
            entries,
            views: vec![views::of(&after, &self.rules()?, by.now)],
            arrived: addition.arrived,
            once: addition.once,
            ..Deed::default()
        };
        match self.store.keep(deed) {
            // A number or a key's generation given out twice is given out anew.
            Err(StoreError::Taken | StoreError::Conflict) => Err(Problem::ChangedMeanwhile),
            other => Ok(other.map(drop)?),
        }
    }
}

/// An entry of a case, told as `said`, learned now.
pub(crate) fn entry(by: &By, case: CaseId, person: Option<PersonId>, said: Said, body: Body) -> Result<Entry, Problem> {
    let entry = of_the_house((Some(by.member), by.now), Some(case), body)?;
    let happened = said.on.or(entry.happened);
    Ok(Entry { person, happened, speaker: said.speaker, private: said.private, ..entry })
}

/// An entry that the house itself makes, today: by a member's deed, or while nobody is signed in.
pub(crate) fn of_the_house(
    (by, now): (Option<MemberId>, Moment),
    case: Option<CaseId>,
    body: Body,
) -> Result<Entry, Problem> {
    Ok(Entry {
        position: 0,
        id: EntryId::from_bits(chance::bits()?),
        case,
        person: None,
        happened: Some(Told::Day(now.day_in_india())),
        learned: now,
        speaker: Speaker::Interviewer,
        private: Answer::NotKnown,
        by,
        body,
    })
}

/// Nothing more is told of somebody who was forgotten: there is no key to seal it under, and none is made.
pub(crate) fn still_known(case: &Case, entries: &[Entry]) -> Result<(), Problem> {
    let tells = |entry: &&Entry| !matches!(entry.body, Body::PersonForgotten(_));
    let gone = entries.iter().filter(tells).filter_map(|entry| entry.person).any(|person| case.is_forgotten(person));
    if gone { Err(Problem::Forgotten) } else { Ok(()) }
}

/// Nothing more is told in a case that came with a list and went with it.
pub(crate) fn still_holds(case: &Case) -> Result<(), Problem> {
    if case.is_withdrawn() { Err(Problem::Withdrawn) } else { Ok(()) }
}

/// The letter an entry tells of.
fn document_of(entry: &Entry) -> Option<DocumentId> {
    match &entry.body {
        Body::DocumentIssued(issued) => Some(issued.document),
        _ => None,
    }
}

/// The names of people of a case that are taken out of everybody else's words: the whole name, and the first word of it.
pub(crate) fn names_in(case: &Case) -> Vec<(PersonId, String)> {
    let mut names = Vec::new();
    for person in &case.people {
        let described = case.described("person", Some(person.id));
        let Some(name) = described.get("name").map(str::trim).filter(|name| !name.is_empty()) else { continue };
        names.push((person.id, name.to_string()));
        let first = name.split_whitespace().next().unwrap_or(name);
        if first != name && first.chars().count() >= FIRST_NAME_LETTERS_MIN {
            names.push((person.id, first.to_string()));
        }
    }
    names
}

/// A first word shorter than this is as likely a title or a syllable as a name.
const FIRST_NAME_LETTERS_MIN: usize = 3;
