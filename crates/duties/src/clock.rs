//! From what started a time limit to its last day or hour, in Indian time. Knows no case.

use crate::Due;
use crate::duty::Closing;
use mukti_law::book::{Amount, Clock, Closes, DutyRule, Value};
use mukti_law::{Facts, Situation};
use mukti_terms::schema::FieldId;
use mukti_terms::when::{days_between, plus_days, plus_months};
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

/// What a duty's clock has been told: when it began, and how long it stood still.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// What started it, or started it anew.
    pub since: Option<Told>,
    /// Since when it stands still and has not run on.
    pub paused: Option<Told>,
    /// For how many days it stood still, at least and at most.
    stood: (i64, i64),
    /// From when it stood still, at the earliest.
    stood_from: Option<Day>,
}

/// How a duty's clock ran: what started it, what let it begin anew, and what let it stand still.
#[must_use]
pub fn run(rule: &DutyRule, facts: &Facts) -> Run {
    let mut since = first_known(facts, &rule.starts).map(|(_, told)| told);
    if rule.pauses.is_empty() && rule.restarts.is_empty() {
        return Run { since, ..Run::default() };
    }
    if let (Some(began), Some((_, anew))) = (since, first_known(facts, &rule.restarts))
        && anew.latest() >= began.latest()
    {
        since = Some(anew);
    }
    let counts = |told: &Told| since.is_some_and(|began| told.latest() >= began.earliest());
    let paused = first_known(facts, &rule.pauses).map(|(_, told)| told).filter(counts);
    let Some(from) = paused else { return Run { since, ..Run::default() } };
    let on = first_known(facts, &rule.resumes).map(|(_, told)| told).filter(|on| on.latest() >= from.earliest());
    match on {
        None => Run { since, paused, stood_from: Some(from.earliest()), ..Run::default() },
        Some(on) => {
            let least = days_between(from.latest(), on.earliest()).max(0);
            let most = days_between(from.earliest(), on.latest()).max(0);
            Run { since, paused: None, stood: (least, most), stood_from: Some(from.earliest()) }
        }
    }
}

/// The earliest last day that binds here, and the earliest that is only a benchmark.
#[must_use]
pub fn limits(rule: &DutyRule, here: &Situation<'_>, run: &Run) -> (Option<Due>, Option<Due>) {
    let (mut binding, mut benchmark) = (None, None);
    for clock in &rule.clocks {
        let start = if clock.starts.is_empty() {
            run.since
        } else {
            first_known(here.facts, &clock.starts).map(|(_, told)| told)
        };
        let Some(start) = start else { continue };
        let parameter = &here.book.parameters()[clock.parameter];
        let Some(value) = parameter.on(start.latest()) else { continue };
        let newer =
            parameter.values.iter().rev().find(|one| one.running && one.from > value.from && one.from <= here.on);
        let Some(due) = ends(rule, here, start, newer.unwrap_or(value), parameter.unit.0, clock) else { continue };
        // What was changed while it ran cannot have been late before the change.
        let due = newer.map_or(due, |newer| due.not_before(newer.from));
        let Some(due) = stood_still(due, run) else { continue };
        let there = clock.state.is_none() || clock.state == here.facts.work_state;
        let grade = newer.unwrap_or(value).grade;
        let place = if clock.binding && there && grade.may_decide() { &mut binding } else { &mut benchmark };
        if place.as_ref().is_none_or(|old: &Due| due.day < old.day) {
            *place = Some(due);
        }
    }
    if binding.is_some() { (binding, None) } else { (None, benchmark) }
}

/// The end of a limit, later by the days the clock stood still; none while it stands still and the end had not come before.
fn stood_still(due: Due, run: &Run) -> Option<Due> {
    let Some(from) = run.stood_from else { return Some(due) };
    if from > due.day {
        return Some(due);
    }
    if run.paused.is_some() {
        return None;
    }
    let (least, most) = run.stood;
    Some(Due {
        day: plus_days(due.day, most),
        day_earliest: plus_days(due.day_earliest, least),
        moment: due.moment.map(|end| end.plus_hours(most * HOURS_A_DAY)),
        moment_earliest: due.moment_earliest.map(|end| end.plus_hours(least * HOURS_A_DAY)),
        ..due
    })
}

/// The end of a limit that began then: the latest it can be where the start is coarse or the office may be closed, so that
/// lateness is sure.
fn ends(rule: &DutyRule, here: &Situation<'_>, start: Told, value: &Value, unit: &str, clock: &Clock) -> Option<Due> {
    let Amount::Number(_) = value.amount else { return None };
    let count = value.count()?;
    let due = Due {
        day: start.latest(),
        day_earliest: start.earliest(),
        needs_time: false,
        moment: None,
        moment_earliest: None,
        closing: Closing::Open,
        provision: value.cite,
        grade: value.grade,
        may_be_superseded: clock.superseded_from.is_some_and(|from| here.on >= from),
    };
    if unit == "hours" {
        return Some(by_the_hour(due, start, count));
    }
    // The day of the start is not counted (General Clauses Act 1897 s.9).
    let after = |from: Day| match unit {
        "days" => Some(plus_days(from, count)),
        "weeks" => Some(plus_days(from, count * 7)),
        "months" => Some(plus_months(from, count)),
        "years" => Some(plus_months(from, count * 12)),
        _ => None,
    };
    let (latest, earliest) = (after(start.latest())?, after(start.earliest())?);
    if rule.closes == Closes::Never {
        return Some(Due { day: latest, day_earliest: earliest, ..due });
    }
    // An act due on a day when the office is closed is in time on the next day it is open (General Clauses Act 1897 s.10).
    let opens = |day| here.book.calendar().opens(rule.closes, here.facts.work_state, day, here.book.closure_days_max());
    let (last, first) = (opens(latest), opens(earliest));
    let closing = match (last.earliest == latest, last.earliest == last.latest) {
        (true, true) => Closing::Open,
        (false, true) => Closing::Moved,
        (_, false) => Closing::NotKnown,
    };
    Some(Due { day: last.latest, day_earliest: first.earliest, closing, ..due })
}

/// Hours are counted by the clock, through holidays: they have no last day that could fall on one (see law/calendars/readings.md).
fn by_the_hour(due: Due, start: Told, hours: i64) -> Due {
    let (first, last) = start.span();
    let (first, last) = (first.plus_hours(hours), last.plus_hours(hours));
    let needs_time = start.moment().is_none();
    Due {
        day: last.day_in_india(),
        day_earliest: first.day_in_india(),
        needs_time,
        moment: (!needs_time).then_some(last),
        moment_earliest: Some(first),
        ..due
    }
}

const HOURS_A_DAY: i64 = 24;
