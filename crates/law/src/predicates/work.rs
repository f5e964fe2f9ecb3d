//! Conditions on the work and on what was done to the person in it.

use super::{Predicate, Situation, told};
use crate::determine::hearing::Hearing;
use crate::fact;
use crate::facts::WorkKind;
use crate::finding::{Classified, LimbId};
use crate::{age, classify};
use mukti_terms::Answer;

pub(super) const ALL: &[(&str, Predicate)] = &[
    ("advance_taken", |here| told(fact::ADVANCE_TAKEN, Hearing::of(here.facts).done(here.facts.advance_taken))),
    ("contract_labour", |here| told(fact::WORKER_CONTRACT_LABOUR, here.facts.worker_contract_labour)),
    ("inter_state_migrant", inter_state_migrant),
    ("building_worker", building_worker),
    ("sexual_exploitation", sexual_exploitation),
    ("begging", |here| kind(here, WorkKind::Begging)),
    ("threat", |here| told(fact::FORCE_THREAT, here.facts.force_threat)),
    ("violence", |here| told(fact::FORCE_VIOLENCE, here.facts.force_violence)),
    ("confined", |here| told(fact::FORCE_CONFINEMENT, here.facts.force_confinement)),
    ("transported", |here| told(fact::RECRUITED_TRANSPORTED, here.facts.recruited_transported)),
    ("documents_held", |here| told(fact::FORCE_DOCUMENTS_HELD, here.facts.force_documents_held)),
    ("wages_withheld", |here| told(fact::FORCE_WAGES_WITHHELD, here.facts.force_wages_withheld)),
    ("injury", |here| told(fact::INJURY, here.facts.injury)),
    ("deception", deception),
    ("debt_payment_taken", debt_payment_taken),
    ("overtime", |here| told(fact::FORCE_EXCESSIVE_OVERTIME, here.facts.force_excessive_overtime)),
];

fn kind(here: &Situation<'_>, one: WorkKind) -> Classified {
    let value = here.facts.work_kind.map_or(Answer::NotKnown, |kind| Answer::known(kind == one));
    told(fact::WORK_KIND, value)
}

/// As the Explanation of 1985 and the Code define one; contract labour alone is not that.
fn inter_state_migrant(here: &Situation<'_>) -> Classified {
    let migrant = here.facts.worker_migrant;
    let from_elsewhere =
        migrant.map_or(Answer::NotKnown, |one| Answer::known(one == crate::facts::Migrant::InterState));
    let limb = here.found.limb(LimbId::ContractOrMigrant).map_or(Answer::NotKnown, |limb| limb.value);
    told(fact::WORKER_MIGRANT, from_elsewhere.and(limb))
}

/// Construction, at an age the Act of 1996 (now the Code) takes.
fn building_worker(here: &Situation<'_>) -> Classified {
    let ages = &here.book.premises().ages;
    let now = age::now(here.facts);
    let young_enough = now.below(ages.building_to.on(here.on));
    let of_age = (!now.below(ages.building_from.on(here.on))).and(young_enough);
    let works = kind(here, WorkKind::Construction);
    let by_age = Classified { value: of_age, because: age::grounds(here.facts) };
    classify::all(&[&works, &by_age])
}

fn sexual_exploitation(here: &Situation<'_>) -> Classified {
    if here.facts.work_kind == Some(WorkKind::SexualExploitation) {
        return told(fact::WORK_KIND, Answer::Yes);
    }
    told(fact::FORCE_SEXUAL, Hearing::of(here.facts).done(here.facts.force_sexual))
}

fn deception(here: &Situation<'_>) -> Classified {
    let hearing = Hearing::of(here.facts);
    classify::any_told([
        (fact::FORCE_DECEPTION, hearing.done(here.facts.force_deception)),
        (fact::RECRUITED_BY_DECEPTION, hearing.done(here.facts.recruited_by_deception)),
    ])
}

/// s.9: money taken towards a debt that the law has ended. Deductions towards the advance are that.
fn debt_payment_taken(here: &Situation<'_>) -> Classified {
    let deducted = here.facts.wage_deducted.map(|sum| Answer::known(sum > mukti_terms::Rupees::ZERO));
    let paid_off = here.facts.freed_how == Some(crate::facts::FreedHow::PaidOff);
    if paid_off {
        return told(fact::FREED_HOW, Answer::Yes);
    }
    told(fact::WAGE_DEDUCTED, deducted.unwrap_or_default())
}
