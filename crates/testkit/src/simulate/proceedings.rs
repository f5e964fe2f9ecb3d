//! Invented proceedings: told, enquired, rescued, certified or refused, paid, tried; with the delays there are.

use super::days::{Span, day};
use crate::chance::Chance;
use mukti_law::Facts;
use mukti_law::facts::{CertificateForm, FindingOutcome, FreedHow, JudgmentOutcome};
use mukti_terms::{Rupees, Told};

/// 2026-11-20: nothing invented lies after it.
const LAST: i64 = 20_777;

/// So many days later at the most and at the least, so many times in a hundred; never after the last day.
fn later(c: &mut Chance, from: i64, days: (i64, i64), percent: u64) -> Option<i64> {
    let on = from + c.between(days.0, days.1);
    (c.percent(percent) && on <= LAST).then_some(on)
}

fn told(on: Option<i64>) -> Option<Told> {
    on.map(|on| Told::Day(day(on)))
}

pub(super) fn proceedings(c: &mut Chance, facts: &mut Facts, span: Span) {
    let Some(freed) = span.ended else {
        facts.freed_how = Some(FreedHow::StillHeld).filter(|_| c.percent(85));
        facts.informed_on = told(later(c, LAST - 40, (0, 40), 50));
        return;
    };
    let how = c.weighted(&[
        (FreedHow::Rescued, 58),
        (FreedHow::Escaped, 26),
        (FreedHow::SentAway, 10),
        (FreedHow::PaidOff, 6),
    ]);
    facts.freed_how = Some(how).filter(|_| c.percent(93));
    facts.freed_on = told(later(c, freed, (0, 0), 92));
    let informed = later(c, freed, if how == FreedHow::Rescued { (-12, -1) } else { (3, 90) }, 80)
        .map(|on| on.max(span.began + 1));
    facts.informed_on = told(informed);
    if how == FreedHow::Rescued {
        facts.rescued_on = told(Some(freed));
        facts.enquiry_on = told(later(c, freed, (-2, 3), 82).map(|on| on.max(span.began + 1)));
    } else if let Some(informed) = informed {
        facts.enquiry_on = told(later(c, informed, (1, 60), 45));
    }
    let Some(enquiry) = facts.enquiry_on.map(|_| freed) else {
        return;
    };
    facts.statement_on = told(later(c, enquiry, (0, 10), 75));
    certificate(c, facts, enquiry);
    police(c, facts, enquiry);
    claims(c, facts, enquiry);
}

fn certificate(c: &mut Chance, facts: &mut Facts, enquiry: i64) {
    let finding = later(c, enquiry, (1, 40), 70);
    facts.finding_on = told(finding);
    if finding.is_some() {
        facts.finding_outcome = Some(c.weighted(&[
            (FindingOutcome::Bonded, 78),
            (FindingOutcome::OtherForced, 6),
            (FindingOutcome::NotBonded, 16),
        ]));
    }
    if facts.finding_outcome == Some(FindingOutcome::NotBonded) {
        facts.certificate_refused_on = told(finding);
        return;
    }
    let Some(certified) = later(c, enquiry, (1, 120), 66) else {
        return;
    };
    facts.certificate_on = told(Some(certified));
    facts.certificate_form = Some(c.weighted(&[(CertificateForm::Individual, 85), (CertificateForm::Family, 15)]));
    let paid = later(c, certified, (0, 200), 58);
    facts.assistance_immediate_on = told(paid);
    facts.assistance_immediate_amount =
        paid.map(|_| Rupees::whole(c.weighted(&[(20_000_i64, 35), (30_000, 50), (10_000, 10), (5_000, 5)])));
    facts.repatriated_on = told(later(c, certified, (0, 15), 45));
    facts.rehabilitation_proposed_on = told(later(c, certified, (20, 400), 40));
    let rehabilitated = later(c, certified, (200, 1_200), 14);
    facts.rehabilitation_paid_on = told(rehabilitated);
    facts.rehabilitation_paid_amount =
        rehabilitated.map(|_| Rupees::whole(c.weighted(&[(100_000_i64, 50), (200_000, 40), (300_000, 10)])));
}

fn police(c: &mut Chance, facts: &mut Facts, enquiry: i64) {
    let fir = later(c, enquiry, (0, 30), 52);
    facts.fir_on = told(fir);
    let Some(fir) = fir else {
        facts.fir_refused_on = told(later(c, enquiry, (0, 20), 18));
        return;
    };
    facts.victim_informed_on = told(later(c, fir, (30, 120), 25));
    let charged = later(c, fir, (60, 500), 48);
    facts.chargesheet_on = told(charged);
    let judged = charged.and_then(|on| later(c, on, (150, 1_800), 30));
    facts.judgment_on = told(judged);
    facts.judgment_outcome = judged.map(|_| {
        c.weighted(&[(JudgmentOutcome::Convicted, 35), (JudgmentOutcome::Acquitted, 60), (JudgmentOutcome::Other, 5)])
    });
}

fn claims(c: &mut Chance, facts: &mut Facts, enquiry: i64) {
    let claim = later(c, enquiry, (20, 300), 20);
    facts.wage_claim_on = told(claim);
    facts.wage_decision_on = told(claim.and_then(|on| later(c, on, (60, 700), 35)));
    facts.legal_aid_applied_on = told(later(c, enquiry, (5, 90), 15));
    facts.compensation_applied_on = told(later(c, enquiry, (20, 300), 8));
    if facts.worker_age.is_some_and(|age| age < 15) {
        facts.school_admitted_on = told(later(c, enquiry, (20, 300), 40));
    }
}
