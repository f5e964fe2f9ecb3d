//! The limbs of s.2(g) as the facts alone answer them, before any presumption.
//!
//! INVARIANT: a limb that is met without presumption, or not met, stays so whatever else is told.

use super::hearing::Hearing;
use super::premises::Premises;
use crate::facts::{AdvanceFrom, Migrant};
use crate::finding::{Because, Limb, LimbId, same};
use crate::wages::Reckoned;
use crate::wages::period::Period;
use crate::{Facts, fact};
use mukti_terms::schema::FieldId;
use mukti_terms::{Answer, Day};
use smallvec::smallvec;

/// The limbs in the order of [`LimbId::ALL`].
pub type Limbs = [Limb; LimbId::ALL.len()];

/// What one limb comes to.
struct Weighed {
    value: Answer,
    presumed: bool,
    because: Because,
}

/// Nothing that settles it was told.
fn open() -> Weighed {
    weighed(Answer::NotKnown, Because::new())
}

fn weighed(value: Answer, because: Because) -> Weighed {
    Weighed { value, presumed: false, because }
}

/// One yes/no fact, once it counts.
fn single(field: FieldId, value: Answer) -> Weighed {
    if value.is_not_known() { open() } else { weighed(value, smallvec![field]) }
}

/// Weighs every limb.
#[must_use]
pub fn weigh(hearing: &Hearing<'_>, premises: &Premises, wages: &Reckoned) -> Limbs {
    let facts = hearing.facts;
    LimbId::ALL.map(|id| {
        let found = match id {
            LimbId::Forced => forced(hearing),
            LimbId::Agreement => agreement(hearing, premises),
            LimbId::CauseAdvance => advance(hearing, premises),
            LimbId::CauseCustom => custom(hearing, premises),
            LimbId::CauseSuccession => single(fact::OBLIGATION_INHERITED, hearing.done(facts.obligation_inherited)),
            LimbId::CauseConsideration => single(fact::CONSIDERATION_OTHER, hearing.done(facts.consideration_other)),
            LimbId::CauseCaste => single(fact::OBLIGATION_CASTE, hearing.done(facts.obligation_caste)),
            LimbId::EffectWage => wage(wages),
            LimbId::EffectEmployment => employment(hearing),
            LimbId::EffectMovement => movement(hearing),
            LimbId::EffectSale => single(fact::FREE_SALE, hearing.lost(facts.free_sale)),
            LimbId::Surety => single(fact::OBLIGATION_SURETY, hearing.done(facts.obligation_surety)),
            LimbId::ContractOrMigrant => contract_or_migrant(hearing, &wages.period, premises),
        };
        let provision = premises.provisions[id as usize];
        Limb { id, value: found.value, because: found.because, presumed: found.presumed, provision }
    })
}

/// Force by a person. "No" to every kind is only half an answer: need itself compels, so the effects decide with it (see `presume`).
fn forced(hearing: &Hearing<'_>) -> Weighed {
    let kinds = hearing.force();
    let said: Because = kinds.iter().filter(|(_, told)| told.is_yes()).map(|(field, _)| *field).collect();
    if !said.is_empty() {
        return weighed(Answer::Yes, said);
    }
    let denied = kinds.iter().all(|(_, told)| hearing.done(*told).is_no());
    if denied { weighed(Answer::No, kinds.iter().map(|(field, _)| *field).collect()) } else { open() }
}

/// s.2(b): whoever takes an advance or other consideration has agreed to something; custom makes an agreement presumed.
fn agreement(hearing: &Hearing<'_>, premises: &Premises) -> Weighed {
    let facts = hearing.facts;
    let made = [
        (fact::AGREEMENT_MADE, facts.agreement_made),
        (fact::ADVANCE_TAKEN, facts.advance_taken),
        (fact::CONSIDERATION_OTHER, facts.consideration_other),
    ];
    if let Some((field, _)) = made.into_iter().find(|(_, told)| told.is_yes()) {
        return single(field, Answer::Yes);
    }
    let customary = [
        (fact::CUSTOM_NAME, Answer::known(names_custom(facts, premises))),
        (fact::OBLIGATION_CUSTOMARY, facts.obligation_customary),
        (fact::OBLIGATION_INHERITED, facts.obligation_inherited),
        (fact::OBLIGATION_CASTE, facts.obligation_caste),
    ];
    if let Some((field, _)) = customary.into_iter().find(|(_, told)| told.is_yes()) {
        return Weighed { presumed: true, ..single(field, Answer::Yes) };
    }
    let denied = made.into_iter().chain(customary.into_iter().skip(1));
    if denied.clone().all(|(_, told)| hearing.done(told).is_no()) {
        return weighed(Answer::No, denied.map(|(field, _)| field).collect());
    }
    open()
}

fn names_custom(facts: &Facts, premises: &Premises) -> bool {
    facts.custom_name.as_deref().is_some_and(|name| premises.is_customary_form(name))
}

/// s.2(g)(i): by the person or a relative in direct line. Another's advance leaves the limb open, so that it may be presumed.
fn advance(hearing: &Hearing<'_>, premises: &Premises) -> Weighed {
    let facts = hearing.facts;
    match hearing.done(facts.advance_taken) {
        Answer::Yes => match facts.advance_by {
            Some(by) if premises.lineal.contains(&by) => {
                weighed(Answer::Yes, smallvec![fact::ADVANCE_TAKEN, fact::ADVANCE_BY])
            }
            _ => open(),
        },
        no => single(fact::ADVANCE_TAKEN, no),
    }
}

/// s.2(g)(ii): a customary or social obligation, or a customary form that the Act names.
fn custom(hearing: &Hearing<'_>, premises: &Premises) -> Weighed {
    if names_custom(hearing.facts, premises) {
        return single(fact::CUSTOM_NAME, Answer::Yes);
    }
    single(fact::OBLIGATION_CUSTOMARY, hearing.done(hearing.facts.obligation_customary))
}

/// s.2(g)(1) with s.2(i): no wage, or less than the minimum.
fn wage(wages: &Reckoned) -> Weighed {
    let value = wages.wages.below_minimum;
    if value.is_not_known() {
        return open();
    }
    Weighed { value, presumed: value.is_yes() && !wages.sure, because: same(&wages.wages.because) }
}

/// s.2(g)(2). That the debt kept them there says as much, until they say that they could have worked elsewhere.
fn employment(hearing: &Hearing<'_>) -> Weighed {
    let facts = hearing.facts;
    match hearing.lost(facts.free_other_work) {
        Answer::NotKnown if facts.debt_held_them.is_yes() => {
            Weighed { presumed: true, ..single(fact::DEBT_HELD_THEM, Answer::Yes) }
        }
        value => single(fact::FREE_OTHER_WORK, value),
    }
}

/// s.2(g)(3). Who is locked in cannot move freely.
fn movement(hearing: &Hearing<'_>) -> Weighed {
    let facts = hearing.facts;
    let lost = hearing.lost(facts.free_movement);
    if lost.is_yes() {
        return single(fact::FREE_MOVEMENT, lost);
    }
    if facts.force_confinement.is_yes() {
        return single(fact::FORCE_CONFINEMENT, Answer::Yes);
    }
    single(fact::FREE_MOVEMENT, lost)
}

/// The Explanation of 1985: contract labour, or an inter-State migrant as the law of the day defines one.
fn contract_or_migrant(hearing: &Hearing<'_>, period: &Period, premises: &Premises) -> Weighed {
    let facts = hearing.facts;
    if facts.worker_contract_labour.is_yes() {
        return single(fact::WORKER_CONTRACT_LABOUR, Answer::Yes);
    }
    let not_contract = hearing.done(facts.worker_contract_labour).is_no();
    match facts.worker_migrant {
        Some(Migrant::InterState) => migrant(facts, not_contract, period, premises),
        Some(_) if not_contract => weighed(Answer::No, smallvec![fact::WORKER_CONTRACT_LABOUR, fact::WORKER_MIGRANT]),
        _ => open(),
    }
}

/// Before the Code, recruitment through a contractor; from its day, also who came on their own.
fn migrant(facts: &Facts, not_contract: bool, period: &Period, premises: &Premises) -> Weighed {
    if matches!(facts.advance_from, Some(AdvanceFrom::Contractor | AdvanceFrom::Agent)) {
        return weighed(Answer::Yes, smallvec![fact::WORKER_MIGRANT, fact::ADVANCE_FROM]);
    }
    let free_of = |day: Day| premises.contractor_needed_on(day) == Some(false);
    // Work that began under the Code is under the Code whenever it ended; so is work said to have ended under it.
    if period.start.is_some_and(|start| free_of(start.0)) {
        return weighed(Answer::Yes, smallvec![fact::WORKER_MIGRANT, fact::WORK_FROM]);
    }
    if !free_of(period.end.0) {
        let before = facts.work_to.is_some() && premises.contractor_needed_on(period.end.1) == Some(true);
        let mut because: Because = smallvec![fact::WORKER_CONTRACT_LABOUR, fact::WORKER_MIGRANT];
        because.extend(period.because.iter().copied());
        return if not_contract && before { weighed(Answer::No, because) } else { open() };
    }
    let mut because: Because = smallvec![fact::WORKER_MIGRANT];
    because.extend(period.because.iter().copied());
    // Nobody having said when the work ended, it is taken to have gone on; someone may still say that it ended before the Code.
    Weighed { value: Answer::Yes, presumed: facts.work_to.is_none(), because }
}
