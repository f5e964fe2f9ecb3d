//! The rebuttable presumptions, in the order in which one leads to the next; each is named when it is used.

use super::hearing::Hearing;
use super::limbs::Limbs;
use super::premises::Premises;
use crate::fact;
use crate::finding::{Because, Limb, LimbId, Presumption, same};
use mukti_terms::Answer;
use mukti_terms::schema::FieldId;

/// The causes of s.2(g)(i) to (v), in the order in which one is presumed.
pub const CAUSES: [LimbId; 5] = [
    LimbId::CauseAdvance,
    LimbId::CauseConsideration,
    LimbId::CauseCustom,
    LimbId::CauseSuccession,
    LimbId::CauseCaste,
];

/// The effects of s.2(g)(1) to (4).
pub const EFFECTS: [LimbId; 4] =
    [LimbId::EffectWage, LimbId::EffectEmployment, LimbId::EffectMovement, LimbId::EffectSale];

/// One limb.
#[must_use]
pub const fn at(limbs: &Limbs, id: LimbId) -> &Limb {
    &limbs[id as usize]
}

/// Any of some limbs.
#[must_use]
pub fn any(limbs: &Limbs, ids: &[LimbId]) -> Answer {
    Answer::any(ids.iter().map(|id| at(limbs, *id).value))
}

/// Applies the presumptions and names those that were used.
pub fn presume(limbs: &mut Limbs, hearing: &Hearing<'_>, premises: &Premises) -> Vec<Presumption> {
    let mut used = Vec::new();
    told_so_far(limbs, premises, &mut used);
    force(limbs, hearing, premises, &mut used);
    let forced = at(limbs, LimbId::Forced);
    let (is_forced, grounds) = (forced.value.is_yes(), same(&forced.because));
    let claimed = hearing.facts.claim_bonded.is_yes();
    if claimed {
        name(&mut used, "burden_on_creditor", premises.authorities.burden_on_creditor, one(fact::CLAIM_BONDED));
    }
    if !is_forced && !claimed {
        return used;
    }
    let grounds = if is_forced { grounds } else { one(fact::CLAIM_BONDED) };
    if any(limbs, &CAUSES).is_not_known() {
        let open = presumable_cause(limbs, hearing, premises);
        if is_forced && open.is_some() {
            name(&mut used, "force_means_bonded", premises.authorities.force_means_bonded, same(&grounds));
        }
        set(limbs, open, &grounds);
    }
    if at(limbs, LimbId::Agreement).value.is_not_known() {
        if is_forced {
            name(&mut used, "agreement_presumed", premises.authorities.agreement_presumed, same(&grounds));
        }
        set(limbs, Some(LimbId::Agreement), &grounds);
    }
    used
}

/// The cause that may be presumed: an advance or another consideration, never custom, succession or caste (Bandhua Mukti
/// Morcha). An advance of someone not in direct line is not limb (i), but may be a consideration.
fn presumable_cause(limbs: &Limbs, hearing: &Hearing<'_>, premises: &Premises) -> Option<LimbId> {
    let anothers = hearing.facts.advance_by.is_some_and(|by| !premises.lineal.contains(&by));
    let advance = (!anothers).then_some(LimbId::CauseAdvance);
    let open = |id: &LimbId| at(limbs, *id).value.is_not_known();
    advance.into_iter().chain([LimbId::CauseConsideration]).find(open)
}

/// Names what the limbs themselves presume: an agreement that custom presumes, a debt that holds, and what is taken to be so until
/// a date or a detail is told that shows otherwise.
fn told_so_far(limbs: &Limbs, premises: &Premises, used: &mut Vec<Presumption>) {
    let authorities = &premises.authorities;
    let each = [
        (LimbId::Agreement, "agreement_presumed", authorities.agreement_presumed),
        (LimbId::EffectEmployment, "debt_holds_the_person", authorities.debt_holds_the_person),
        (LimbId::EffectWage, "told_so_far", authorities.told_so_far),
        (LimbId::ContractOrMigrant, "told_so_far", authorities.told_so_far),
    ];
    for (id, presumption, authority) in each {
        let limb = at(limbs, id);
        if limb.presumed {
            add(used, presumption, authority, same(&limb.because));
        }
    }
}

/// Names a presumption, once, with all its grounds.
fn add(used: &mut Vec<Presumption>, id: &'static str, authority: &'static str, because: Because) {
    let Some(named) = used.iter_mut().find(|one| one.id == id) else { return name(used, id, authority, because) };
    for field in because {
        if !named.because.contains(&field) {
            named.because.push(field);
        }
    }
}

/// Need compels as blows do: pay below the minimum (PUDR), or a freedom lost because of a debt (our reading of it).
fn force(limbs: &mut Limbs, hearing: &Hearing<'_>, premises: &Premises, used: &mut Vec<Presumption>) {
    let forced = at(limbs, LimbId::Forced);
    if forced.value.is_yes() {
        return;
    }
    let mut grounds = Because::new();
    let wage = at(limbs, LimbId::EffectWage);
    if wage.value.is_yes() {
        let because = same(&wage.because);
        grounds.extend(because.iter().copied());
        name(used, "minimum_wage_is_force", premises.authorities.minimum_wage_is_force, because);
    }
    if let Some(because) = held_by_debt(limbs, hearing) {
        grounds.extend(because.iter().copied().filter(|field| !grounds.contains(field)).collect::<Because>());
        name(used, "debt_hold_is_force", premises.authorities.debt_hold_is_force, because);
    }
    if !grounds.is_empty() {
        set(limbs, Some(LimbId::Forced), &grounds);
        return;
    }
    // "No" to every kind of force stands only with every effect surely "no": else a presumption may still come.
    let settled = EFFECTS.iter().all(|id| at(limbs, *id).value.is_no()) && !hearing.facts.debt_held_them.is_yes();
    if forced.value.is_no() && !settled {
        let forced = &mut limbs[LimbId::Forced as usize];
        forced.value = Answer::NotKnown;
        forced.because.clear();
    }
}

/// A lost freedom with a debt in play, unless the person says that it was not the debt that kept them.
fn held_by_debt(limbs: &Limbs, hearing: &Hearing<'_>) -> Option<Because> {
    if hearing.facts.debt_held_them.is_no() {
        return None;
    }
    let debt = hearing.debt()?;
    let lost = EFFECTS[1..].iter().map(|id| at(limbs, *id)).find(|limb| limb.value.is_yes())?;
    let mut because = one(debt);
    if hearing.facts.debt_held_them.is_yes() && debt != fact::DEBT_HELD_THEM {
        because.push(fact::DEBT_HELD_THEM);
    }
    for field in &lost.because {
        if !because.contains(field) {
            because.push(*field);
        }
    }
    Some(because)
}

fn one(field: FieldId) -> Because {
    smallvec::smallvec![field]
}

fn name(used: &mut Vec<Presumption>, id: &'static str, authority: &'static str, because: Because) {
    used.push(Presumption { id, authority, because });
}

fn set(limbs: &mut Limbs, id: Option<LimbId>, grounds: &Because) {
    let Some(id) = id else { return };
    let limb = &mut limbs[id as usize];
    limb.value = Answer::Yes;
    limb.presumed = true;
    limb.because.clone_from(grounds);
}
