//! The facts as they stood at the end of a day: what happened later had not happened yet.

use super::Facts;
use mukti_terms::{Day, Told};
use std::borrow::Cow;

impl Facts {
    /// These facts without what surely happened after a day; borrowed when nothing did.
    #[must_use]
    pub fn as_of(&self, on: Day) -> Cow<'_, Self> {
        if !self.dates().into_iter().flatten().any(|told| told.earliest() > on) {
            return Cow::Borrowed(self);
        }
        let mut then = self.clone();
        let later = |told: Option<Told>| told.is_some_and(|told| told.earliest() > on);
        if later(then.freed_on) {
            then.freed_how = None;
        }
        if later(then.finding_on) {
            then.finding_outcome = None;
        }
        if later(then.certificate_on) {
            then.certificate_form = None;
            then.certificate_office = None;
            then.certificate_own = mukti_terms::Answer::NotKnown;
        }
        if later(then.assistance_immediate_on) {
            then.assistance_immediate_amount = None;
        }
        if later(then.rehabilitation_paid_on) {
            then.rehabilitation_paid_amount = None;
        }
        if later(then.fir_on) {
            then.fir_sections = None;
        }
        if later(then.judgment_on) {
            then.judgment_outcome = None;
        }
        then.each_date(|told| *told = told.filter(|told| told.earliest() <= on));
        Cow::Owned(then)
    }

    /// Every date of what became of the case. When the work began and ended stays as told.
    fn dates(&self) -> [Option<Told>; 40] {
        [
            self.died_on,
            self.informed_on,
            self.enquiry_on,
            self.freed_on,
            self.rescued_on,
            self.statement_on,
            self.finding_on,
            self.certificate_on,
            self.certificate_refused_on,
            self.assistance_immediate_on,
            self.identity_applied_on,
            self.repatriated_on,
            self.handoff_disputed_on,
            self.handoff_settled_on,
            self.protection_asked_on,
            self.protection_answered_on,
            self.fir_on,
            self.fir_refused_on,
            self.fir_superintendent_on,
            self.fir_magistrate_on,
            self.fir_ordered_on,
            self.victim_informed_on,
            self.chargesheet_on,
            self.judgment_on,
            self.reimbursement_proposed_on,
            self.rehabilitation_proposed_on,
            self.rehabilitation_paid_on,
            self.property_demanded_on,
            self.property_restored_on,
            self.evicted_on,
            self.homestead_restored_on,
            self.wage_claim_on,
            self.wage_decision_on,
            self.compensation_applied_on,
            self.compensation_decided_on,
            self.legal_aid_applied_on,
            self.legal_aid_assigned_on,
            self.school_admitted_on,
            self.job_demanded_on,
            self.job_given_on,
        ]
    }

    fn each_date(&mut self, mut change: impl FnMut(&mut Option<Told>)) {
        let dates = [
            &mut self.died_on,
            &mut self.informed_on,
            &mut self.enquiry_on,
            &mut self.freed_on,
            &mut self.rescued_on,
            &mut self.statement_on,
            &mut self.finding_on,
            &mut self.certificate_on,
            &mut self.certificate_refused_on,
            &mut self.assistance_immediate_on,
            &mut self.identity_applied_on,
            &mut self.repatriated_on,
            &mut self.handoff_disputed_on,
            &mut self.handoff_settled_on,
            &mut self.protection_asked_on,
            &mut self.protection_answered_on,
            &mut self.fir_on,
            &mut self.fir_refused_on,
            &mut self.fir_superintendent_on,
            &mut self.fir_magistrate_on,
            &mut self.fir_ordered_on,
            &mut self.victim_informed_on,
            &mut self.chargesheet_on,
            &mut self.judgment_on,
            &mut self.reimbursement_proposed_on,
            &mut self.rehabilitation_proposed_on,
            &mut self.rehabilitation_paid_on,
            &mut self.property_demanded_on,
            &mut self.property_restored_on,
            &mut self.evicted_on,
            &mut self.homestead_restored_on,
            &mut self.wage_claim_on,
            &mut self.wage_decision_on,
            &mut self.compensation_applied_on,
            &mut self.compensation_decided_on,
            &mut self.legal_aid_applied_on,
            &mut self.legal_aid_assigned_on,
            &mut self.school_admitted_on,
            &mut self.job_demanded_on,
            &mut self.job_given_on,
        ];
        dates.into_iter().for_each(&mut change);
    }
}

#[cfg(test)]
mod tests {
    use super::Facts;
    use mukti_terms::schema::{Kind, Record};

    #[test]
    fn every_dated_act_of_the_contract_is_taken_back_to_the_day() {
        let mut facts = Facts::default();
        for (at, field) in Facts::FIELDS.iter().enumerate() {
            if field.kind == Kind::Told {
                facts.set(mukti_terms::schema::FieldId(at as u16), "2026-05-01").expect("a date");
            }
        }
        let then = facts.as_of(jiff::civil::date(2026, 4, 30));
        for (at, field) in Facts::FIELDS.iter().enumerate() {
            let stays = field.name.starts_with("work.");
            if field.kind == Kind::Told {
                assert_eq!(then.is_known(mukti_terms::schema::FieldId(at as u16)), stays, "{}", field.name);
            }
        }
        assert!(matches!(facts.as_of(jiff::civil::date(2026, 5, 1)), std::borrow::Cow::Borrowed(_)));
    }
}
