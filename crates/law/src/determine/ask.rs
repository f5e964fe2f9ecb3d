//! What to ask next: the facts whose answers would settle what is open, the most decisive first.
//!
//! The order is fixed, not searched for, so that it can be read and argued with. One answer about pay settles force, cause and
//! effect at once (PUDR with Bandhua Mukti Morcha), so pay comes first where nothing is known of it; but a finding on pay alone
//! is answered "wage dispute", so the debt and leaving come next, and before anything where presumptions alone carry it.

use super::hearing::Hearing;
use super::limbs::Limbs;
use super::presume::{CAUSES, EFFECTS, any, at};
use crate::fact;
use crate::finding::{LimbId, Status};
use mukti_terms::schema::{FieldId, Record};

/// The questions being gathered.
struct Questions<'a> {
    hearing: &'a Hearing<'a>,
    list: Vec<FieldId>,
}

/// The questions, each once, none that was answered.
#[must_use]
pub fn questions(
    hearing: &Hearing<'_>,
    limbs: &Limbs,
    status: Status,
    only_by_presumption: bool,
    wage: &[FieldId],
) -> Vec<FieldId> {
    let mut ask = Questions { hearing, list: Vec::with_capacity(16) };
    match status {
        Status::PrimaFacie => {
            ask.strengthen(limbs, only_by_presumption);
            ask.all(wage);
        }
        Status::NeedsEnquiry => ask.settle(limbs, wage),
        Status::NotShown => {}
    }
    ask.list
}

impl Questions<'_> {
    fn put(&mut self, field: FieldId) {
        if self.is_open(field) && !self.list.contains(&field) {
            self.list.push(field);
        }
    }

    fn all(&mut self, fields: &[FieldId]) {
        fields.iter().for_each(|field| self.put(*field));
    }

    /// What would put a presumed finding on facts, then what category, offences and entitlements hang on.
    fn strengthen(&mut self, limbs: &Limbs, only_by_presumption: bool) {
        let cause_presumed = !CAUSES.iter().map(|id| at(limbs, *id)).any(|limb| limb.value.is_yes() && !limb.presumed);
        if only_by_presumption || cause_presumed {
            self.all(&[fact::ADVANCE_TAKEN, fact::ADVANCE_BY, fact::DEBT_HELD_THEM]);
        }
        if only_by_presumption || at(limbs, LimbId::Forced).presumed {
            self.all(&[fact::FREE_OTHER_WORK, fact::FREE_MOVEMENT, fact::DEBT_HELD_THEM]);
            self.all(&[fact::FORCE_THREAT, fact::FORCE_CONFINEMENT, fact::FORCE_DOCUMENTS_HELD]);
        }
        if cause_presumed {
            self.all(&[fact::AGREEMENT_MADE, fact::CONSIDERATION_OTHER, fact::OBLIGATION_INHERITED]);
        }
        if at(limbs, LimbId::EffectWage).presumed {
            self.all(&[fact::WORK_FROM, fact::WORK_TO]);
        }
        self.all(&[fact::WORKER_AGE, fact::WORKER_SEX, fact::WORKER_CATEGORY, fact::ACCUSED, fact::FREED_HOW]);
    }

    fn settle(&mut self, limbs: &Limbs, wage: &[FieldId]) {
        if self.hearing.has_unsafe_no() {
            self.list.push(fact::TOLD_PRIVATE);
        }
        let forced = at(limbs, LimbId::Forced).value.is_yes();
        let effect = any(limbs, &EFFECTS);
        if at(limbs, LimbId::Forced).value.is_no() && effect.is_no() {
            // All is denied, but perhaps not in safety: first whether they have left.
            self.all(&[fact::FREED_HOW, fact::FREED_ON, fact::WORK_TO]);
        }
        if forced && effect.is_yes() {
            // The cause is surely denied: two ways remain that need none.
            self.all(&[fact::WORKER_CONTRACT_LABOUR, fact::WORKER_MIGRANT, fact::OBLIGATION_SURETY, fact::WORK_TO]);
        }
        // With a debt in play, one answer about leaving shows force and effect; else pay does.
        if self.hearing.debt().is_some() {
            self.leaving();
            self.all(wage);
        } else {
            self.all(wage);
            self.put(fact::ADVANCE_TAKEN);
            self.leaving();
        }
        self.all(&[fact::ADVANCE_BY, fact::FREE_SALE]);
        if !forced {
            self.all(&[fact::FORCE_THREAT, fact::FORCE_CONFINEMENT, fact::FORCE_VIOLENCE, fact::FORCE_DOCUMENTS_HELD]);
            self.all(&[fact::FORCE_WAGES_WITHHELD, fact::FORCE_SURVEILLANCE, fact::FORCE_ISOLATION]);
            self.all(&[fact::FORCE_DECEPTION, fact::FORCE_SEXUAL]);
        }
        self.put(fact::WORKER_CONTRACT_LABOUR);
        // Everything was answered and nothing is settled: it is asked once more, in private and in safety.
        if self.list.is_empty() {
            self.list.push(fact::TOLD_PRIVATE);
        }
    }

    fn leaving(&mut self) {
        self.all(&[fact::FREE_OTHER_WORK, fact::FREE_MOVEMENT, fact::DEBT_HELD_THEM]);
    }

    /// Whether nobody has answered it; and whether it makes sense to ask (no taker without an advance).
    fn is_open(&self, field: FieldId) -> bool {
        let facts = self.hearing.facts;
        let kinds = self.hearing.force();
        if let Some((_, told)) = kinds.iter().find(|(kind, _)| *kind == field) {
            return told.is_not_known();
        }
        match field {
            fact::ADVANCE_TAKEN => facts.advance_taken.is_not_known(),
            fact::ADVANCE_BY => facts.advance_taken.is_yes() && facts.advance_by.is_none(),
            fact::DEBT_HELD_THEM => facts.debt_held_them.is_not_known() && !facts.advance_taken.is_no(),
            fact::FREE_OTHER_WORK => facts.free_other_work.is_not_known(),
            fact::FREE_MOVEMENT => facts.free_movement.is_not_known(),
            fact::FREE_SALE => facts.free_sale.is_not_known(),
            fact::AGREEMENT_MADE => facts.agreement_made.is_not_known(),
            fact::CONSIDERATION_OTHER => facts.consideration_other.is_not_known(),
            fact::OBLIGATION_INHERITED => facts.obligation_inherited.is_not_known(),
            fact::OBLIGATION_SURETY => facts.obligation_surety.is_not_known(),
            fact::WORKER_CONTRACT_LABOUR => facts.worker_contract_labour.is_not_known(),
            fact::WORKER_MIGRANT => facts.worker_migrant.is_none(),
            fact::WORKER_AGE => facts.worker_age.is_none(),
            fact::WORKER_SEX => facts.worker_sex.is_none(),
            fact::WORKER_CATEGORY => facts.worker_category.is_none(),
            fact::ACCUSED => facts.accused.0.is_empty(),
            fact::FREED_HOW => facts.freed_how.is_none() && facts.freed_on.is_none(),
            fact::WORK_FROM => facts.work_from.is_none(),
            fact::WORK_TO => facts.work_to.is_none(),
            // The wage's own questions, named by the reckoning.
            other => !facts.is_known(other),
        }
    }
}
