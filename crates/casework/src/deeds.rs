//! What can be done at the desk, one deed to a file; here is what they share: read the case, decide, keep, with its views.

pub mod add_person;
pub mod answer_topic;
pub mod correct;
pub mod record_act;
pub mod start_case;

use crate::chance;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::said::Said;
use crate::views;
use mukti_register::{Body, Case, CaseId, Entry, EntryId, PersonId};
use mukti_store::{CaseWrite, NewDocument, StoreError, Write};
use mukti_terms::Told;

/// What was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The entries that were added; none when nothing was new.
    pub entries: Vec<EntryId>,
}

/// How often a deed is decided anew when others write in the same case at the same moment.
const TRIES: u32 = 50;

/// What a deed adds to a case.
#[derive(Default)]
pub(crate) struct Addition {
    pub entries: Vec<Entry>,
    pub document: Option<NewDocument>,
}

impl Desk {
    /// The case with everything said and done in it.
    pub(crate) fn case(&self, id: CaseId) -> Result<Case, Problem> {
        Case::from_entries(self.store.entries_of(id)?).ok_or(Problem::NoSuchCase)
    }

    /// Decides on the case as it is now, keeps what was decided, and decides anew if somebody wrote in between.
    pub(crate) fn in_case(
        &self,
        by: By,
        id: CaseId,
        mut decide: impl FnMut(&Case) -> Result<Addition, Problem>,
    ) -> Result<Receipt, Problem> {
        for _ in 0..TRIES {
            let case = self.case(id)?;
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
    pub(crate) fn keep(&self, by: By, before: Option<&Case>, addition: Addition) -> Result<(), Problem> {
        let mut all = before.map_or_else(Vec::new, |case| case.entries.clone());
        all.extend(addition.entries.iter().cloned());
        let after = Case::from_entries(all).ok_or(Problem::NoSuchCase)?;
        let write = CaseWrite {
            case: after.id,
            read_at: before.map_or(0, Case::last_position),
            views: views::of(&after, self.book, by.now),
            entries: addition.entries,
            document: addition.document,
        };
        match self.store.write(Write::Case(Box::new(write))) {
            // A number given out twice is given out anew.
            Err(StoreError::Taken) => Err(Problem::ChangedMeanwhile),
            other => Ok(other?),
        }
    }
}

/// An entry of a case, told as `said`, learned now.
pub(crate) fn entry(by: By, case: CaseId, person: Option<PersonId>, said: Said, body: Body) -> Result<Entry, Problem> {
    Ok(Entry {
        position: 0,
        id: EntryId::from_bits(chance::bits()?),
        case: Some(case),
        person,
        happened: said.on.or_else(|| Some(Told::Day(by.now.day_in_india()))),
        learned: by.now,
        speaker: said.speaker,
        private: said.private,
        by: Some(by.member),
        body,
    })
}
