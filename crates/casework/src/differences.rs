//! What two people answered otherwise without knowing of one another: side by side, until a member says which of them is right.

use crate::deeds::Receipt;
use crate::deeds::correct::Amendment;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::said::Said;
use mukti_law::Facts;
use mukti_register::folding::read_beside;
use mukti_register::heard::Word;
use mukti_register::{CaseId, EntryId};
use mukti_store::ReportState;
use mukti_terms::schema::{FieldId, Record};
use std::collections::BTreeSet;

/// How many reports are looked through.
const REPORTS_MAX: u32 = 200;

/// One question that two people answered otherwise.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The case.
    pub case: CaseId,
    /// The label of the person.
    pub label: String,
    /// The question.
    pub field: FieldId,
    /// Every word on it, the earliest first.
    pub words: Vec<Word>,
}

/// What a member says is right.
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a> {
    /// The case.
    pub case: CaseId,
    /// The question.
    pub field: &'a str,
    /// The entry whose word is right.
    pub right: EntryId,
    /// Why; empty for no reason.
    pub reason: &'a str,
}

impl Desk {
    /// Everything that is still answered otherwise, as reports of phones left it, the latest report first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn differences(&self, by: &By) -> Result<Vec<Difference>, Problem> {
        let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
        for row in self.store.reports(Some(ReportState::Partly), (REPORTS_MAX, 0))? {
            let told_apart = row.why.split_whitespace().any(|code| read_beside(code).is_some());
            if told_apart && seen.insert(row.case) {
                found.extend(self.differences_in(by, row.case)?);
            }
        }
        Ok(found)
    }

    fn differences_in(&self, by: &By, id: CaseId) -> Result<Vec<Difference>, Problem> {
        let case = self.case(by, id)?;
        let people = case.people.iter().filter(|person| !case.is_forgotten(person.id));
        let of_person = |person: &mukti_register::case::PersonInCase| {
            let label = case.person_label(person.ordinal);
            let disputed = case.facts_of(*person).disputed.into_iter();
            let all = disputed.map(move |one| Difference {
                case: id,
                label: label.clone(),
                field: one.field,
                words: one.words,
            });
            all.collect::<Vec<_>>()
        };
        Ok(people.flat_map(of_person).collect())
    }

    /// Keeps which word is right: a correction of each other one. What was said stays visible.
    ///
    /// # Errors
    /// There is no such word, or nothing is answered otherwise any more.
    pub fn choose_word(&self, by: &By, chosen: &Chosen<'_>) -> Result<Receipt, Problem> {
        let field = Facts::position(chosen.field).ok_or(Problem::NoSuchForm)?;
        let of_field =
            |one: &Difference| one.field == field && one.words.iter().any(|word| word.heard.entry == chosen.right);
        let found = self.differences_in(by, chosen.case)?.into_iter().find(of_field).ok_or(Problem::NoSuchCase)?;
        let right = found.words.iter().find(|word| word.heard.entry == chosen.right).ok_or(Problem::NoSuchCase)?;
        let said = Said { speaker: right.heard.speaker, private: right.heard.private, on: None };
        let mut receipt = Receipt::default();
        for wrong in found.words.iter().filter(|word| word.text != right.text) {
            let amendment = Amendment {
                case: chosen.case,
                entry: wrong.heard.entry,
                only: None,
                values: &[(chosen.field, &right.text)],
                reason: chosen.reason,
                said,
            };
            receipt.entries.extend(self.correct(by, &amendment)?.entries);
        }
        Ok(receipt)
    }
}
