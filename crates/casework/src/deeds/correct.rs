//! Corrects something that was not right: a new entry that names the old one; both stay visible.

use super::{Addition, Receipt, entry};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::said::Said;
use mukti_register::entry::Correction;
use mukti_register::{Body, Case, CaseId, Entry, EntryId, Kept, PersonId, kind};

/// A correction to be made.
#[derive(Clone)]
pub struct Amendment<'a> {
    /// The case.
    pub case: CaseId,
    /// The entry that was not right; what was recorded together with it for other people is corrected with it.
    pub entry: EntryId,
    /// Only for this person, although it was recorded for several.
    pub only: Option<PersonId>,
    /// The fields as they should have been, as typed; empty: it should not have been said.
    pub values: &'a [(&'a str, &'a str)],
    /// Why.
    pub reason: &'a str,
    /// Who says so.
    pub said: Said,
}

impl Desk {
    /// Keeps a correction.
    ///
    /// # Errors
    /// Fields that could not be taken; nothing corrected; no such entry.
    pub fn correct(&self, by: &By, amendment: &Amendment<'_>) -> Result<Receipt, Problem> {
        if amendment.values.is_empty() {
            return Err(Problem::NothingAnswered);
        }
        let today = by.now.day_in_india();
        self.in_case(by, amendment.case, |case| {
            let old = case.entry(amendment.entry).ok_or(Problem::NoSuchCase)?;
            let form = old.body.record_kind().and_then(kind).ok_or(Problem::NoSuchForm)?;
            if !amendment.values.iter().all(|(field, _)| form.may_be_corrected(field)) {
                return Err(Problem::NoSuchForm);
            }
            let kept = form.read(amendment.values).map_err(Problem::Fields)?;
            let mut wrong = super::record_act::in_the_future(form, &kept, today);
            wrong.extend(super::record_act::too_coarse(form, &kept));
            if !wrong.is_empty() {
                return Err(Problem::Fields(wrong));
            }
            let mut addition = Addition::default();
            for old in together(case, old, amendment.only) {
                addition.entries.push(correction(by, case.id, old, amendment, &kept)?);
            }
            Ok(addition)
        })
    }
}

/// What was recorded in the same deed with the same words, for other people.
fn together<'a>(case: &'a Case, old: &'a Entry, only: Option<PersonId>) -> Vec<&'a Entry> {
    let all: Vec<&Entry> = case.entries.iter().filter(|entry| entry.is_of_the_same_deed(old)).collect();
    match only {
        Some(person) => all.into_iter().filter(|e| e.person == Some(person)).collect(),
        None => all,
    }
}

fn correction(by: &By, case: CaseId, old: &Entry, amendment: &Amendment<'_>, kept: &Kept) -> Result<Entry, Problem> {
    let body = Body::RecordCorrected(Correction {
        of: old.id,
        reason: amendment.reason.trim().to_string(),
        kept: kept.clone(),
    });
    entry(by, case, old.person, amendment.said, body)
}
