//! From what started a time limit to its last day or hour, in Indian time. Knows no case.

use crate::Due;
use mukti_law::book::{Amount, Clock, DutyRule, Value};
use mukti_law::{Facts, Situation};
use mukti_terms::schema::FieldId;
use mukti_terms::when::{Moment, plus_days, plus_months};
use mukti_terms::{Day, Told};

/// The date a fact holds, if it is a date and known.
#[must_use]
pub fn date(facts: &Facts, field: FieldId) -> Option<Told> {
    use mukti_law::fact;
    use mukti_law::facts::FreedHow;
    match field {
        fact::WORK_FROM => facts.work_from,
        fact::WORK_TO => facts.work_to,
        fact::DIED_ON => facts.died_on,
        fact::INFORMED_ON => facts.informed_on,
        fact::ENQUIRY_ON => facts.enquiry_on,
        fact::FREED_ON => facts.freed_on,
        // Who was freed by a rescue was rescued that day, though nobody recorded the rescue apart.
        fact::RESCUED_ON => {
            facts.rescued_on.or_else(|| facts.freed_on.filter(|_| facts.freed_how == Some(FreedHow::Rescued)))
        }
        fact::STATEMENT_ON => facts.statement_on,
        fact::FINDING_ON => facts.finding_on,
        fact::CERTIFICATE_ON => facts.certificate_on,
        fact::CERTIFICATE_REFUSED_ON => facts.certificate_refused_on,
        fact::ASSISTANCE_IMMEDIATE_ON => facts.assistance_immediate_on,
        fact::IDENTITY_APPLIED_ON => facts.identity_applied_on,
        fact::REPATRIATED_ON => facts.repatriated_on,
        fact::FIR_ON => facts.fir_on,
        fact::HANDOFF_DISPUTED_ON => facts.handoff_disputed_on,
        fact::HANDOFF_SETTLED_ON => facts.handoff_settled_on,
        fact::PROTECTION_ASKED_ON => facts.protection_asked_on,
        fact::PROTECTION_ANSWERED_ON => facts.protection_answered_on,
        fact::FIR_SUPERINTENDENT_ON => facts.fir_superintendent_on,
        fact::FIR_MAGISTRATE_ON => facts.fir_magistrate_on,
        fact::FIR_ORDERED_ON => facts.fir_ordered_on,
        fact::LEGAL_AID_ASSIGNED_ON => facts.legal_aid_assigned_on,
        fact::FIR_REFUSED_ON => facts.fir_refused_on,
        fact::VICTIM_INFORMED_ON => facts.victim_informed_on,
        fact::CHARGESHEET_ON => facts.chargesheet_on,
        fact::JUDGMENT_ON => facts.judgment_on,
        fact::REIMBURSEMENT_PROPOSED_ON => facts.reimbursement_proposed_on,
        fact::REHABILITATION_PROPOSED_ON => facts.rehabilitation_proposed_on,
        fact::REHABILITATION_PAID_ON => facts.rehabilitation_paid_on,
        fact::PROPERTY_DEMANDED_ON => facts.property_demanded_on,
        fact::PROPERTY_RESTORED_ON => facts.property_restored_on,
        fact::EVICTED_ON => facts.evicted_on,
        fact::HOMESTEAD_RESTORED_ON => facts.homestead_restored_on,
        fact::WAGE_CLAIM_ON => facts.wage_claim_on,
        fact::WAGE_DECISION_ON => facts.wage_decision_on,
        fact::COMPENSATION_APPLIED_ON => facts.compensation_applied_on,
        fact::COMPENSATION_DECIDED_ON => facts.compensation_decided_on,
        fact::LEGAL_AID_APPLIED_ON => facts.legal_aid_applied_on,
        fact::SCHOOL_ADMITTED_ON => facts.school_admitted_on,
        fact::JOB_DEMANDED_ON => facts.job_demanded_on,
        fact::JOB_GIVEN_ON => facts.job_given_on,
        _ => None,
    }
}

/// The first of these facts that is known, with its date.
#[must_use]
pub fn first_known(facts: &Facts, fields: &[FieldId]) -> Option<(FieldId, Told)> {
    fields.iter().find_map(|field| date(facts, *field).map(|told| (*field, told)))
}

/// The earliest last day that binds here, and the earliest that is only a benchmark.
#[must_use]
pub fn limits(rule: &DutyRule, here: &Situation<'_>, since: Option<Told>) -> (Option<Due>, Option<Due>) {
    let (mut binding, mut benchmark) = (None, None);
    for clock in &rule.clocks {
        let start =
            if clock.starts.is_empty() { since } else { first_known(here.facts, &clock.starts).map(|(_, told)| told) };
        let Some(start) = start else { continue };
        let parameter = &here.book.parameters()[clock.parameter];
        let Some(value) = parameter.on(start.latest()) else { continue };
        let Some(due) = ends(start, value, parameter.unit.0, clock, here.on) else { continue };
        let there = clock.state.is_none() || clock.state == here.facts.work_state;
        let place = if clock.binding && there && value.grade.may_decide() { &mut binding } else { &mut benchmark };
        if place.as_ref().is_none_or(|old: &Due| due.day < old.day) {
            *place = Some(due);
        }
    }
    if binding.is_some() { (binding, None) } else { (None, benchmark) }
}

/// The end of a limit that began then: the latest it can be where the start is coarse, so that lateness is sure.
fn ends(start: Told, value: &Value, unit: &str, clock: &Clock, on: Day) -> Option<Due> {
    let Amount::Number(_) = value.amount else { return None };
    let count = value.count()?;
    let after = |from: Day| match unit {
        "hours" => Some(Moment::end_of(from).plus_hours(count).day_in_india()),
        "days" => Some(plus_days(from, count)),
        "weeks" => Some(plus_days(from, count * 7)),
        "months" => Some(plus_months(from, count)),
        "years" => Some(plus_months(from, count * 12)),
        _ => None,
    };
    let moment = start.moment().filter(|_| unit == "hours").map(|moment| moment.plus_hours(count));
    let day = moment.map_or_else(|| after(start.latest()), |moment| Some(moment.day_in_india()))?;
    let day_earliest = if moment.is_some() { day } else { after(start.earliest())? };
    let needs_time = unit == "hours" && moment.is_none();
    let may_be_superseded = clock.superseded_from.is_some_and(|from| on >= from);
    Some(Due { day, day_earliest, needs_time, moment, provision: value.cite, grade: value.grade, may_be_superseded })
}
