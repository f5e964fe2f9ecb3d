//! A person of a case as the law sees them at one moment; and what is owed to everybody together.

use mukti_duties::{Duty, owed};
use mukti_law::facts::FreedHow;
use mukti_law::finding::{Determination, Entitlement, EntitlementStatus, Offence, SchemeCategory};
use mukti_law::{Book, Facts, Situation, category, determine, entitled, offences};
use mukti_register::case::PersonInCase;
use mukti_register::certificates::{Track, track};
use mukti_register::{Case, FoldedFacts};
use mukti_terms::Answer;
use mukti_terms::when::Moment;
use std::cmp::Reverse;

/// What every list needs of a person.
pub(crate) struct Understood {
    pub person: PersonInCase,
    pub folded: FoldedFacts,
    pub found: Determination,
    pub category: SchemeCategory,
    pub duties: Vec<Duty>,
    /// Where this person's release certificate stands.
    pub track: Track,
}

/// The people of a case at one moment, without those who were forgotten.
pub(crate) fn understand(case: &Case, book: &Book, now: Moment) -> Vec<Understood> {
    case.people
        .iter()
        .filter(|person| !case.is_forgotten(person.id))
        .map(|person| one(case, *person, book, now))
        .collect()
}

fn one(case: &Case, person: PersonInCase, book: &Book, now: Moment) -> Understood {
    let folded = case.facts_of(person);
    let on = now.day_in_india();
    let found = determine(&folded.facts, on, book);
    let here = Situation { facts: &folded.facts, book, on, found: &found };
    let (category, duties) = (category(&here), owed(&here, now));
    let track = track(case, person);
    Understood { person, folded, found, category, duties, track }
}

impl Understood {
    /// What the person is entitled to, and the offences: only a page or a letter needs them.
    pub fn claims(&self, book: &Book, now: Moment) -> (Vec<Entitlement>, Vec<Offence>) {
        let mut offences = offences(&self.situation(book, now));
        offences.retain(|offence| offence.value.is_yes());
        (self.entitlements(book, now), offences)
    }

    /// What the person is entitled to.
    pub fn entitlements(&self, book: &Book, now: Moment) -> Vec<Entitlement> {
        let mut entitlements = entitled(&self.situation(book, now));
        entitlements.retain(|e| e.status != EntitlementStatus::NotApplicable);
        entitlements
    }

    fn situation<'a>(&'a self, book: &'a Book, now: Moment) -> Situation<'a> {
        Situation { facts: &self.folded.facts, book, on: now.day_in_india(), found: &self.found }
    }

    /// Whether this person is free: yes, no (still held), or nobody has said.
    pub fn is_free(&self) -> Answer {
        is_free(&self.folded.facts)
    }
}

/// Whether a person is free: yes, no (still held), or nobody has said.
pub(crate) fn is_free(facts: &Facts) -> Answer {
    match facts.freed_how {
        Some(FreedHow::StillHeld) => Answer::No,
        Some(_) => Answer::Yes,
        None => {
            let left = [facts.freed_on, facts.rescued_on, facts.certificate_on, facts.died_on, facts.work_to];
            if left.iter().any(Option::is_some) { Answer::Yes } else { Answer::NotKnown }
        }
    }
}

/// The duties owed for the whole case: each once, in the worst standing of all its people.
pub(crate) fn of_the_case<'a>(people: impl IntoIterator<Item = &'a Understood>) -> Vec<Duty> {
    let mut together: Vec<Duty> = Vec::new();
    let all = people.into_iter().flat_map(|p| &p.duties);
    for duty in all.filter(|duty| duty.of_the_case) {
        match together.iter_mut().find(|known| known.id == duty.id) {
            None => together.push(duty.clone()),
            Some(known) if urgency(duty) < urgency(known) => *known = duty.clone(),
            Some(_) => {}
        }
    }
    together
}

/// The worse, the smaller.
pub(crate) fn urgency(duty: &Duty) -> (mukti_duties::DutyStatus, Reverse<i64>) {
    (duty.status, Reverse(duty.days_late))
}
