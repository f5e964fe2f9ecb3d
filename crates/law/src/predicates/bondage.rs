//! Conditions on what was concluded: bonded, forced, found so by an office, freed, and what the same facts are elsewhere.

use super::{Predicate, Situation, happened, told};
use crate::classify::scst_atrocity;
use crate::fact;
use crate::facts::{FindingOutcome, FreedHow};
use crate::finding::{Because, Classified, ForcedLabour, LimbId, SchemeCategory, Status, same};
use mukti_terms::Answer;

pub(super) const ALL: &[(&str, Predicate)] = &[
    ("always", always),
    ("not_asked", not_asked),
    ("told", always),
    ("bonded", bonded),
    ("bonded_open", bonded_open),
    ("forced", forced),
    ("found_bonded", found_bonded),
    ("still_held", still_held),
    ("free", free),
    ("rescued", rescued),
    ("below_minimum_wage", below_minimum_wage),
    ("trafficked_bns", |here| here.found.also.trafficking.clone()),
    ("trafficked_palermo", |here| here.found.also.trafficking_palermo.clone()),
    ("child_labour", |here| here.found.also.child_labour.clone()),
    ("kept_in_bondage_for_employment", |here| here.found.also.jj79.clone()),
    ("scst_case", |here| here.found.also.scst_atrocity.clone()),
    ("accused_not_scst", |here| scst_atrocity::accused_not_scst(here.facts)),
    ("category_a", |here| category(here, SchemeCategory::A)),
    ("category_b", |here| category(here, SchemeCategory::B)),
    ("category_c", |here| category(here, SchemeCategory::C)),
    ("claimed", |here| told(fact::CLAIM_BONDED, here.facts.claim_bonded)),
];

/// Of everybody.
fn always(_: &Situation<'_>) -> Classified {
    Classified { value: Answer::Yes, because: Because::new() }
}

/// Turns on something that this interview does not ask (poverty, a bank account): never yes, never no.
fn not_asked(_: &Situation<'_>) -> Classified {
    Classified::default()
}

/// Shown at first sight, perhaps through a presumption.
pub(super) fn bonded(here: &Situation<'_>) -> Classified {
    let value = match here.found.status {
        Status::PrimaFacie => Answer::Yes,
        Status::NeedsEnquiry => Answer::NotKnown,
        Status::NotShown => Answer::No,
    };
    Classified { value, because: grounds(here) }
}

/// Not surely denied: an office must enquire as long as bondage may be.
fn bonded_open(here: &Situation<'_>) -> Classified {
    Classified { value: Answer::known(here.found.status != Status::NotShown), because: grounds(here) }
}

fn grounds(here: &Situation<'_>) -> Because {
    here.found.limb(LimbId::Forced).map_or_else(Because::new, |limb| same(&limb.because))
}

/// Forced labour, shown or presumed: s.12 runs for any of it.
fn forced(here: &Situation<'_>) -> Classified {
    let value = match here.found.forced_labour {
        ForcedLabour::Shown | ForcedLabour::Presumed => Answer::Yes,
        ForcedLabour::NotKnown => Answer::NotKnown,
        ForcedLabour::NotShown => Answer::No,
    };
    Classified { value, because: grounds(here) }
}

/// An office found bondage, or issued a certificate.
pub(super) fn found_bonded(here: &Situation<'_>) -> Classified {
    if here.facts.certificate_on.is_some() {
        return happened(fact::CERTIFICATE_ON, true);
    }
    happened(fact::FINDING_OUTCOME, here.facts.finding_outcome == Some(FindingOutcome::Bonded))
}

/// Whether the person is still held; not known while nobody has said how or when they came free.
fn still_held(here: &Situation<'_>) -> Classified {
    let free = free(here);
    Classified { value: !free.value, because: free.because }
}

/// No longer held.
fn free(here: &Situation<'_>) -> Classified {
    let facts = here.facts;
    match facts.freed_how {
        Some(FreedHow::StillHeld) => return told(fact::FREED_HOW, Answer::No),
        Some(_) => return told(fact::FREED_HOW, Answer::Yes),
        None => {}
    }
    let dated = [
        (fact::FREED_ON, facts.freed_on),
        (fact::RESCUED_ON, facts.rescued_on),
        (fact::CERTIFICATE_ON, facts.certificate_on),
        (fact::REPATRIATED_ON, facts.repatriated_on),
    ];
    let first = dated.into_iter().find(|(_, told)| told.is_some_and(|told| told.earliest() <= here.on));
    first.map_or_else(Classified::default, |(field, _)| told(field, Answer::Yes))
}

/// Freed by an office's rescue.
fn rescued(here: &Situation<'_>) -> Classified {
    let facts = here.facts;
    if facts.rescued_on.is_some() {
        return happened(fact::RESCUED_ON, true);
    }
    match facts.freed_how {
        Some(how) => told(fact::FREED_HOW, Answer::known(how == FreedHow::Rescued)),
        None => Classified::default(),
    }
}

/// Paid less than the minimum, or nothing.
fn below_minimum_wage(here: &Situation<'_>) -> Classified {
    let wages = &here.found.wages;
    Classified { value: wages.below_minimum, because: same(&wages.because) }
}

fn category(here: &Situation<'_>, one: SchemeCategory) -> Classified {
    let value = match crate::category::category(here) {
        SchemeCategory::NotKnown => Answer::NotKnown,
        known => Answer::known(known == one),
    };
    Classified { value, because: crate::age::grounds(here.facts) }
}
