//! A follow-up visit: more is told of somebody whom the phone follows. What two people answered without knowing of one another
//! stands side by side, and a person is asked to look.

use super::incoming::Part;
use super::told::{ToldReport, tell};
use super::understand::{Understood, said, set_aside, with_topic};
use super::{Incoming, Patience, Settling};
use crate::desk::Desk;
use crate::entities::{entity_id, tellings, version};
use crate::problem::Problem;
use mukti_intake::form::sheet::Sheet;
use mukti_openrosa::entity::Entity;
use mukti_register::folding::beside;
use mukti_register::{Body, Case, CaseId, Entry, Kept, PersonId};
use mukti_store::ReportState;
use mukti_store::entities::Visit;
use mukti_terms::when::Moment;

/// What a visit is told of: somebody the phone follows, in the version it had before it.
struct Whom {
    person: PersonId,
    /// How much had been told when the phone fetched its list.
    base: i64,
    /// The visit as it is kept.
    visit: Visit,
}

/// Whether a visit can be read now.
enum Step {
    Now(Whom),
    /// One that was made before it has not come.
    Waits,
    Aside(&'static str),
}

impl Incoming {
    /// The entity it tells of, if its form is one of visits.
    pub fn entity(&self) -> Option<Result<Entity, &'static str>> {
        self.sheet().filter(|sheet| sheet.is_visit())?;
        let root = self.tree.as_ref().ok()?;
        Some(Entity::of(root).and_then(|entity| entity.ok_or("entity-id")))
    }
}

impl Desk {
    /// The case that a visit belongs to, if its phone follows somebody of this id.
    pub(super) fn case_of_visit(&self, device: &str, incoming: &Incoming) -> Result<Option<CaseId>, Problem> {
        let Some(Ok(entity)) = incoming.entity() else { return Ok(None) };
        Ok(self.followed_by(device, &entity.id)?.map(|(case, _)| case))
    }

    /// Understands a visit as far as it can be.
    pub(super) fn understand_visit(
        &self,
        settling: &Settling<'_>,
        sheet: &Sheet,
        before: Option<&Case>,
    ) -> Result<Understood, Problem> {
        let Settling { now, row, incoming, .. } = *settling;
        let aside = |why: &str| set_aside(now, row, incoming, Vec::new(), vec![why.to_string()]);
        let Some(case) = before else { return Ok(aside("entity")) };
        let whom = match self.step(settling, case)? {
            Step::Now(whom) => whom,
            Step::Waits => {
                let why = vec![WAITS.to_string()];
                return Ok(Understood { entries: Vec::new(), state: ReportState::Kept, why, visit: None });
            }
            Step::Aside(why) => return Ok(aside(why)),
        };
        let told = tell(sheet.take(&incoming.leaves()), now.day_in_india());
        if told.is_empty() {
            return Ok(aside("nothing"));
        }
        let entries = entries(settling, learned(now, case, &whom), &told, whom.person);
        let mut why = told.why.clone();
        why.extend(differences(case, &whom, &entries));
        let grown = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        let visit = Some(Visit { version: version(case, whom.person).saturating_add(grown), ..whom.visit });
        if why.is_empty() {
            return Ok(Understood { entries, state: ReportState::Understood, why, visit });
        }
        Ok(Understood { visit, ..set_aside(now, row, incoming, entries, why) })
    }

    fn step(&self, settling: &Settling<'_>, case: &Case) -> Result<Step, Problem> {
        let Settling { row, incoming, .. } = *settling;
        if incoming.replaces.is_some() {
            return Ok(Step::Aside("edit"));
        }
        let entity = match incoming.entity() {
            Some(Ok(entity)) => entity,
            Some(Err(why)) => return Ok(Step::Aside(why)),
            None => return Ok(Step::Aside("entity-id")),
        };
        let secret = self.vault.door_secret()?;
        let person = case.people.iter().find(|person| entity_id(&secret, case.id, person.id) == entity.id);
        let (Some(person), true) = (person, entity.update && entity.dataset == crate::entities::PEOPLE) else {
            return Ok(Step::Aside("entity"));
        };
        let number = |version: Option<u64>| version.and_then(|version| i64::try_from(version).ok());
        let (Some(said), current) = (number(entity.base), version(case, person.id)) else {
            return Ok(Step::Aside("entity-version"));
        };
        let branch = entity.branch.clone().unwrap_or_default();
        let first = number(entity.trunk).unwrap_or(said);
        let before = said.saturating_sub(1);
        let base = if branch.is_empty() || said <= first {
            said
        } else {
            match self.store.version_after_step(person.id.bits(), &branch, before)? {
                Some(version) => version,
                None if settling.patience == Patience::None => first,
                None => return Ok(Step::Waits),
            }
        };
        if base < 1 || base > current {
            return Ok(Step::Aside("entity-version"));
        }
        let visit = Visit { report: row.id, entity: person.id.bits(), branch, base: said, version: current };
        Ok(Step::Now(Whom { person: person.id, base, visit }))
    }
}

/// The code of a visit that waits for the one before it.
pub(super) const WAITS: &str = "waits";

/// When it is learned. What a phone tells that knew everything told before comes after it, though both came in the same second.
fn learned(now: Moment, case: &Case, whom: &Whom) -> Moment {
    let last = tellings(case, whom.person).last().map(|entry| entry.learned);
    match last {
        Some(last) if whom.base == version(case, whom.person) && last >= now => Moment::from_unix(last.unix() + 1),
        _ => now,
    }
}

fn entries(settling: &Settling<'_>, learned: Moment, told: &ToldReport, person: PersonId) -> Vec<Entry> {
    let Settling { row, incoming, .. } = *settling;
    let records = told.records.iter().filter(|record| !record.kept.is_empty());
    let entry = |record: &super::told::ToldRecord| {
        let topic = if record.asked == ["words"] { "words" } else { record.topic };
        let part = Part::Record("visit", record.kind, topic);
        let body = Body::RecordKept(with_topic(record.kept.clone(), record.topic));
        said(incoming.entry(learned, row.case, Some(person), part, body), told)
    };
    records.map(entry).collect()
}

/// What was told since the phone fetched its list, and what of that says otherwise: codes that stay in the journal.
fn differences(case: &Case, whom: &Whom, entries: &[Entry]) -> Vec<String> {
    let tellings = tellings(case, whom.person);
    let since = usize::try_from(whom.base - 1).unwrap_or(usize::MAX);
    let since = tellings.get(since..).unwrap_or_default();
    if since.is_empty() {
        return Vec::new();
    }
    let mut codes = vec!["since".to_string()];
    for new in entries {
        let Some(ours) = kept(new) else { continue };
        for (name, text) in ours.values().filter(|(name, _)| !matches!(*name, "topic" | "words")) {
            let said = |other: &&Entry| {
                kept(other).is_some_and(|theirs| theirs.kind() == ours.kind() && theirs.get(name).is_some())
            };
            // What was said before that was known to whoever said that.
            if let Some(last) = since.iter().copied().rfind(said)
                && kept(last).and_then(|theirs| theirs.get(name)) != Some(text)
            {
                codes.push(beside(name, last.id, new.id));
            }
        }
    }
    codes
}

fn kept(entry: &Entry) -> Option<&Kept> {
    match &entry.body {
        Body::RecordKept(kept) => Some(kept),
        Body::RecordCorrected(correction) => Some(&correction.kept),
        _ => None,
    }
}
