//! The eleven indicators of forced labour of the International Labour Organization that the facts show.

use crate::Facts;
use crate::determine::limbs::Limbs;
use crate::determine::presume::at;
use crate::finding::LimbId;

/// Those present, in the ILO's order.
#[must_use]
pub fn indicators(facts: &Facts, limbs: &Limbs) -> Vec<&'static str> {
    let lost = |limb| at(limbs, limb).value.is_yes();
    let forced = lost(LimbId::Forced);
    // A debt that holds: told so, or an advance in labour that is forced or cannot be left.
    let debt = facts.debt_held_them.is_yes()
        || (facts.advance_taken.is_yes() && (forced || lost(LimbId::EffectEmployment) || lost(LimbId::EffectMovement)));
    let moving = [facts.force_confinement, facts.force_surveillance].iter().any(|told| told.is_yes());
    let each = [
        ("ilo.abuse_of_vulnerability", facts.force_vulnerability_abused.is_yes()),
        ("ilo.deception", facts.force_deception.is_yes() || facts.recruited_by_deception.is_yes()),
        ("ilo.restriction_of_movement", moving || facts.free_movement.is_no()),
        ("ilo.isolation", facts.force_isolation.is_yes()),
        ("ilo.physical_and_sexual_violence", facts.force_violence.is_yes() || facts.force_sexual.is_yes()),
        ("ilo.intimidation_and_threats", facts.force_threat.is_yes()),
        ("ilo.retention_of_identity_documents", facts.force_documents_held.is_yes()),
        ("ilo.withholding_of_wages", facts.force_wages_withheld.is_yes()),
        ("ilo.debt_bondage", debt),
        ("ilo.abusive_working_and_living_conditions", facts.force_bad_conditions.is_yes()),
        ("ilo.excessive_overtime", facts.force_excessive_overtime.is_yes()),
    ];
    each.into_iter().filter_map(|(id, is)| is.then_some(id)).collect()
}
