//! Conditions on what offices did and what was asked of them: "no" until somebody records that it happened.

use super::{Predicate, Situation, happened};
use crate::fact;
use crate::facts::JudgmentOutcome;
use crate::finding::Classified;
use mukti_terms::Told;
use mukti_terms::when::plus_days;

pub(super) const ALL: &[(&str, Predicate)] = &[
    ("informed", |here| happened(fact::INFORMED_ON, here.facts.informed_on.is_some())),
    ("certificate_issued", |here| happened(fact::CERTIFICATE_ON, here.facts.certificate_on.is_some())),
    ("certificate_refused", |here| happened(fact::CERTIFICATE_REFUSED_ON, here.facts.certificate_refused_on.is_some())),
    ("assistance_paid", |here| happened(fact::ASSISTANCE_IMMEDIATE_ON, here.facts.assistance_immediate_on.is_some())),
    ("rehabilitation_paid", |here| happened(fact::REHABILITATION_PAID_ON, here.facts.rehabilitation_paid_on.is_some())),
    ("fir_registered", |here| happened(fact::FIR_ON, here.facts.fir_on.is_some())),
    ("fir_refused", |here| happened(fact::FIR_REFUSED_ON, here.facts.fir_refused_on.is_some())),
    ("fir_with_superintendent", |here| {
        happened(fact::FIR_SUPERINTENDENT_ON, here.facts.fir_superintendent_on.is_some())
    }),
    ("fir_with_magistrate", |here| happened(fact::FIR_MAGISTRATE_ON, here.facts.fir_magistrate_on.is_some())),
    ("protection_asked", |here| happened(fact::PROTECTION_ASKED_ON, here.facts.protection_asked_on.is_some())),
    ("handoff_disputed", |here| happened(fact::HANDOFF_DISPUTED_ON, here.facts.handoff_disputed_on.is_some())),
    ("fir_scst", |here| {
        happened(fact::FIR_SECTIONS, super::names_any(&here.facts.fir_sections, &["poa", "PoA", "SC/ST"]))
    }),
    ("chargesheet_filed", |here| happened(fact::CHARGESHEET_ON, here.facts.chargesheet_on.is_some())),
    ("convicted", convicted),
    ("judged", |here| happened(fact::JUDGMENT_ON, here.facts.judgment_on.is_some())),
    ("property_demanded", |here| happened(fact::PROPERTY_DEMANDED_ON, here.facts.property_demanded_on.is_some())),
    ("property_restored", |here| happened(fact::PROPERTY_RESTORED_ON, here.facts.property_restored_on.is_some())),
    ("property_withheld", property_withheld),
    ("evicted", |here| happened(fact::EVICTED_ON, here.facts.evicted_on.is_some())),
    ("wage_claimed", |here| happened(fact::WAGE_CLAIM_ON, here.facts.wage_claim_on.is_some())),
    ("compensation_applied", |here| {
        happened(fact::COMPENSATION_APPLIED_ON, here.facts.compensation_applied_on.is_some())
    }),
    ("legal_aid_applied", |here| happened(fact::LEGAL_AID_APPLIED_ON, here.facts.legal_aid_applied_on.is_some())),
    ("job_demanded", |here| happened(fact::JOB_DEMANDED_ON, here.facts.job_demanded_on.is_some())),
    ("work_given", |here| happened(fact::JOB_GIVEN_ON, here.facts.job_given_on.is_some())),
];

fn convicted(here: &Situation<'_>) -> Classified {
    happened(fact::JUDGMENT_OUTCOME, here.facts.judgment_outcome == Some(JudgmentOutcome::Convicted))
}

/// s.19: asked back, and not given when the days the Act allows were over.
fn property_withheld(here: &Situation<'_>) -> Classified {
    let no = || happened(fact::PROPERTY_DEMANDED_ON, false);
    let Some(asked) = here.facts.property_demanded_on else { return no() };
    let Some(days) = here.book.premises().property_days.on(asked.latest()) else { return Classified::default() };
    let last = plus_days(asked.latest(), days);
    let until = here.facts.property_restored_on.map_or(here.on, Told::earliest);
    happened(fact::PROPERTY_DEMANDED_ON, until > last)
}
