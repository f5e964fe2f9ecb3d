//! Trafficking as act, means and purpose: BNS s.143 (before it IPC s.370) asks for all three, Palermo for no means with a child.

use super::{Inquiry, all, any_told};
use crate::determine::presume::at;
use crate::fact;
use crate::facts::{AdvanceBy, WorkKind};
use crate::finding::{Classified, LimbId, same};
use mukti_terms::Answer;
use smallvec::smallvec;

/// Recruited, transported, harboured, transferred or received: told to have been brought, or to have been recruited by deception.
/// A contractor or a locked door alone is not that; but somebody always receives, so that it is never surely not.
#[must_use]
pub fn act(here: &Inquiry<'_>) -> Classified {
    let facts = here.hearing.facts;
    let shown = any_told([
        (fact::RECRUITED_TRANSPORTED, facts.recruited_transported),
        (fact::RECRUITED_BY_DECEPTION, facts.recruited_by_deception),
    ]);
    if shown.value.is_yes() { shown } else { Classified::default() }
}

/// Threat, force or coercion, abduction, fraud or deception, abuse of power, inducement of whoever has control of the person.
#[must_use]
pub fn means(here: &Inquiry<'_>) -> Classified {
    let facts = here.hearing.facts;
    let done = |told| here.hearing.done(told);
    let parent = matches!(facts.advance_by, Some(AdvanceBy::Parent | AdvanceBy::Grandparent));
    let induced = here.minor().value.and(facts.advance_taken).is_yes() && parent;
    let mut told = any_told([
        (fact::FORCE_THREAT, done(facts.force_threat)),
        (fact::FORCE_VIOLENCE, done(facts.force_violence)),
        (fact::FORCE_SEXUAL, done(facts.force_sexual)),
        (fact::FORCE_CONFINEMENT, done(facts.force_confinement)),
        (fact::FORCE_DECEPTION, done(facts.force_deception)),
        (fact::RECRUITED_BY_DECEPTION, done(facts.recruited_by_deception)),
        (fact::FORCE_VULNERABILITY_ABUSED, done(facts.force_vulnerability_abused)),
    ]);
    if induced {
        if !told.value.is_yes() {
            told.because.clear();
        }
        told.value = Answer::Yes;
        told.because.push(fact::ADVANCE_BY);
    }
    told
}

/// Exploitation: labour by force that was told or for pay surely below the minimum, begging, or sexual exploitation. Force that
/// is only presumed leaves it open.
#[must_use]
pub fn purpose(here: &Inquiry<'_>) -> Classified {
    let facts = here.hearing.facts;
    if matches!(facts.work_kind, Some(WorkKind::SexualExploitation | WorkKind::Begging)) {
        return Classified { value: Answer::Yes, because: smallvec![fact::WORK_KIND] };
    }
    if facts.force_sexual.is_yes() {
        return Classified { value: Answer::Yes, because: smallvec![fact::FORCE_SEXUAL] };
    }
    let (forced, wage) = (at(here.limbs, LimbId::Forced), at(here.limbs, LimbId::EffectWage));
    for limb in [forced, wage] {
        if limb.value.is_yes() && !limb.presumed {
            return Classified { value: Answer::Yes, because: same(&limb.because) };
        }
    }
    if forced.value.is_no() { here.forced() } else { Classified::default() }
}

/// The Palermo Protocol, as the Supreme Court took it up in 2026: a child needs no means.
#[must_use]
pub fn palermo(here: &Inquiry<'_>, act: &Classified, means: &Classified, purpose: &Classified) -> Classified {
    let minor = here.minor();
    let needs = if minor.value.is_yes() { &minor } else { means };
    let found = all(&[act, needs, purpose]);
    // Means denied say nothing while the person may have been a child.
    if found.value.is_no() && minor.value.is_not_known() && !purpose.value.is_no() {
        return Classified::default();
    }
    found
}
