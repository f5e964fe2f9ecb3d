//! The offences the facts point to, under the criminal law of the days they happened.

use crate::book::{Answers, OffenceRule};
use crate::finding::Offence;
use crate::predicates::Situation;
use crate::release::work_span;
use mukti_terms::Day;

/// Every offence whose law stood on a day of the act; bondage is continuing, so a span over a change of law cites both codes.
#[must_use]
pub fn offences(here: &Situation<'_>) -> Vec<Offence> {
    offences_by(&mut Answers::new(here))
}

/// As [`offences`], with the conditions that were answered already.
#[must_use]
pub fn offences_by(answers: &mut Answers<'_>) -> Vec<Offence> {
    let here = answers.here();
    let mut found: Vec<(Offence, &OffenceRule)> = Vec::new();
    for rule in here.book.offences() {
        let (start, end) = act_span(rule.act, here);
        let stood = rule.from <= end && rule.until.is_none_or(|last| last >= start);
        let there = rule.state.is_none() || rule.state == here.facts.work_state;
        if !stood || !there {
            continue;
        }
        let shown = answers.to(rule.when_at, &rule.when).clone();
        if shown.value.is_no() {
            continue;
        }
        let offence = Offence {
            id: rule.id,
            provision: rule.cite,
            because: shown.because,
            grade: rule.grade,
            value: shown.value,
        };
        found.push((offence, rule));
    }
    let replaced: Vec<&str> =
        found.iter().filter(|(offence, _)| offence.value.is_yes()).filter_map(|(_, rule)| rule.instead_of).collect();
    found.into_iter().map(|(offence, _)| offence).filter(|offence| !replaced.contains(&offence.id)).collect()
}

/// The days the act can have happened on.
fn act_span(act: &str, here: &Situation<'_>) -> (Day, Day) {
    let (start, end) = work_span(here.facts, here.on);
    match act {
        "recruitment" => here.facts.work_from.map_or((start, start), |told| (told.earliest(), told.latest())),
        "release" => (crate::release::release_span(here.facts, here.on).0, here.on),
        "death" => here.facts.died_on.map_or((start, end), |told| (told.earliest(), told.latest())),
        _ => (start, end),
    }
}
