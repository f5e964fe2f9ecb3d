//! Says that two people of two cases may be one, and that they are not. Their keys stay apart: forgetting one leaves the other.

use super::{Receipt, TRIES, entry};
use crate::desk::{By, Desk};
use crate::page::LinkOf;
use crate::problem::Problem;
use crate::said::Said;
use crate::vault::Sealing;
use crate::views;
use mukti_register::entry::{Link, Undone};
use mukti_register::{Body, Case, CaseId, Entry, EntryId, PersonId, Speaker};
use mukti_store::StoreError;
use mukti_store::deed::{Deed, NewEntry};
use mukti_terms::Answer;

/// Two people who may be one.
#[derive(Clone, Copy)]
pub struct NewLink<'a> {
    /// The case from which it is said.
    pub case: CaseId,
    /// Its person.
    pub one: PersonId,
    /// The other case.
    pub other_case: CaseId,
    /// Its person.
    pub other: PersonId,
    /// Why.
    pub reason: &'a str,
}

const SAID: Said = Said { speaker: Speaker::Interviewer, private: Answer::NotKnown, on: None };

impl Desk {
    /// Says that two people may be one. Said again, nothing is added.
    ///
    /// # Errors
    /// There is no such person; they are of one case; one of them was forgotten; a reason is missing.
    pub fn link(&self, by: &By, new: &NewLink<'_>) -> Result<Receipt, Problem> {
        let reason = new.reason.trim();
        if reason.is_empty() {
            return Err(Problem::ReasonMissing);
        }
        self.in_two_cases(by, new.case, new.other_case, |one, other| {
            if one.id == other.id {
                return Err(Problem::NoSuchCase);
            }
            one.person(new.one).ok_or(Problem::NoSuchCase)?;
            other.person(new.other).ok_or(Problem::NoSuchCase)?;
            if one.is_forgotten(new.one) || other.is_forgotten(new.other) {
                return Err(Problem::Forgotten);
            }
            if standing(one).iter().any(|(_, link)| joins(link, new.one, new.other)) {
                return Ok(None);
            }
            let link = Link { one: new.one, other: new.other, case: other.id, reason: reason.to_string() };
            entry(by, one.id, None, SAID, Body::LinkMade(link)).map(Some)
        })
    }

    /// Says that two people who were said to be one are not. What was said before stays visible.
    ///
    /// # Errors
    /// The entry links nobody, or no longer; a reason is missing.
    pub fn undo_link(&self, by: &By, case: CaseId, of: EntryId, reason: &str) -> Result<Receipt, Problem> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Problem::ReasonMissing);
        }
        let here = self.case(by, case)?;
        let (made, link) = standing(&here).into_iter().find(|(made, _)| made.id == of).ok_or(Problem::NoSuchCase)?;
        let (first, second) = (made.case.ok_or(Problem::NoSuchCase)?, link.case);
        self.in_two_cases(by, first, second, |one, _| {
            if !standing(one).iter().any(|(made, _)| made.id == of) {
                return Ok(None);
            }
            let undone = Undone { of, reason: reason.to_string() };
            entry(by, one.id, None, SAID, Body::LinkUndone(undone)).map(Some)
        })
    }

    /// Decides on two cases as they are, and keeps one entry in both.
    fn in_two_cases(
        &self,
        by: &By,
        first: CaseId,
        second: CaseId,
        mut decide: impl FnMut(&Case, &Case) -> Result<Option<Entry>, Problem>,
    ) -> Result<Receipt, Problem> {
        let rules = self.rules()?;
        for _ in 0..TRIES {
            let (mut one, mut other) = (self.case(by, first)?, self.case(by, second)?);
            let Some(entry) = decide(&one, &other)? else { return Ok(Receipt::default()) };
            super::still_holds(&one).and_then(|()| super::still_holds(&other))?;
            let mut keys = self.keys(by.keys.as_deref());
            let sealed = keys.seal(&entry, Sealing::default())?;
            let read = vec![(one.id, one.last_position()), (other.id, other.last_position())];
            let receipt = Receipt { entries: vec![entry.id] };
            one.entries.push(entry.clone());
            other.entries.push(entry);
            let deed = Deed {
                read,
                keys: keys.made(),
                entries: vec![NewEntry { sealed, cases: vec![one.id, other.id], document: None, folio: None }],
                views: vec![views::of(&one, &rules, by.now), views::of(&other, &rules, by.now)],
                ..Deed::default()
            };
            match self.store.keep(deed) {
                Ok(_) => return Ok(receipt),
                Err(StoreError::Moved | StoreError::Taken | StoreError::Conflict) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// The people elsewhere who may be people of this case.
    pub(crate) fn links_of(&self, case: &Case) -> Result<Vec<LinkOf>, Problem> {
        let mut links = Vec::new();
        for (made, link) in standing(case) {
            let from_here = link.case != case.id;
            let (own, theirs) = if from_here { (link.one, link.other) } else { (link.other, link.one) };
            let there = if from_here { Some(link.case) } else { made.case };
            let (Some(there), Some(own)) = (there, case.person(own)) else { continue };
            let Some(views) = self.store.views_of(there)? else { continue };
            let ordinal = views.people.iter().find(|person| person.id == theirs).map(|person| person.ordinal);
            let label = ordinal.map_or_else(|| views.case.label.clone(), |at| format!("{}-{at}", views.case.label));
            let reason = mukti_terms::Secret::new(link.reason.clone());
            links.push(LinkOf { entry: made.id, ordinal: own.ordinal, case: there, label, reason });
        }
        Ok(links)
    }
}

/// Links of a case that were not undone.
pub(crate) fn standing(case: &Case) -> Vec<(&Entry, &Link)> {
    let undone =
        |id: EntryId| case.entries.iter().any(|e| matches!(&e.body, Body::LinkUndone(undone) if undone.of == id));
    case.entries
        .iter()
        .filter_map(|entry| match &entry.body {
            Body::LinkMade(link) if !undone(entry.id) => Some((entry, link)),
            _ => None,
        })
        .collect()
}

fn joins(link: &Link, one: PersonId, other: PersonId) -> bool {
    (link.one, link.other) == (one, other) || (link.one, link.other) == (other, one)
}
