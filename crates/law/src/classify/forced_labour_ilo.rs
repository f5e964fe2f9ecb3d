//! Forced labour as the ILO defines it: not of one's own will, and under threat of some penalty (C29; 20th ICLS, 2018).
//!
//! Indian law goes further (need compels too), so that this may be open or "no" where the 1976 Act is met.

use super::{Inquiry, all, any_told};
use crate::fact;
use crate::finding::Classified;

/// Both involuntary and under menace.
#[must_use]
pub fn forced_labour_ilo(here: &Inquiry<'_>) -> Classified {
    let facts = here.hearing.facts;
    let done = |told| here.hearing.done(told);
    let involuntary = any_told([
        (fact::FREE_OTHER_WORK, here.hearing.lost(facts.free_other_work)),
        (fact::FREE_MOVEMENT, here.hearing.lost(facts.free_movement)),
        (fact::DEBT_HELD_THEM, done(facts.debt_held_them)),
        (fact::RECRUITED_BY_DECEPTION, done(facts.recruited_by_deception)),
        (fact::FORCE_DECEPTION, done(facts.force_deception)),
        (fact::FORCE_CONFINEMENT, done(facts.force_confinement)),
        (fact::FORCE_VULNERABILITY_ABUSED, done(facts.force_vulnerability_abused)),
    ]);
    let menace = any_told([
        (fact::FORCE_THREAT, done(facts.force_threat)),
        (fact::FORCE_VIOLENCE, done(facts.force_violence)),
        (fact::FORCE_SEXUAL, done(facts.force_sexual)),
        (fact::FORCE_CONFINEMENT, done(facts.force_confinement)),
        (fact::FORCE_SURVEILLANCE, done(facts.force_surveillance)),
        (fact::FORCE_DOCUMENTS_HELD, done(facts.force_documents_held)),
        (fact::FORCE_WAGES_WITHHELD, done(facts.force_wages_withheld)),
    ]);
    all(&[&involuntary, &menace])
}
