//! From the facts of a person to the duties of offices, each with where it stands on the day asked.

use crate::clock::{Run, first_known, limits, run};
use crate::{Due, Duty, DutyStatus, certificate, relief};
use mukti_law::Situation;
use mukti_law::book::{Answers, DutyRule};
use mukti_law::finding::same;
use mukti_terms::when::{Moment, days_between};
use mukti_terms::{Answer, Told};

/// Every duty that runs, ran or hangs on a missing fact, in the order of the book.
#[must_use]
pub fn owed(here: &Situation<'_>, now: Moment) -> Vec<Duty> {
    owed_by(&mut Answers::new(here), now)
}

/// As [`owed`], with the conditions that were answered already.
#[must_use]
pub fn owed_by(answers: &mut Answers<'_>, now: Moment) -> Vec<Duty> {
    let here = answers.here();
    // A duty that nothing has started is owed under the law of the release, or of the day asked.
    let unstarted = mukti_law::release::release(here.facts).map_or(here.on, Told::latest);
    let mut duties: Vec<Duty> = Vec::with_capacity(24);
    for rule in here.book.duties() {
        if rule.state.is_some() && rule.state != here.facts.work_state {
            continue;
        }
        let run = run(rule, here.facts);
        let day = run.since.map_or(unstarted, Told::latest);
        let in_force = rule.from <= day && rule.until.is_none_or(|until| day <= until);
        if !in_force {
            continue;
        }
        let Some(duty) = duty(rule, answers, &run, now) else { continue };
        // A State's own rule stands in place of the Union's of the same name.
        match duties.iter().position(|other| !rule.alone && other.id == duty.id) {
            Some(at) if rule.state.is_some() => duties[at] = duty,
            Some(_) => {}
            None => duties.push(duty),
        }
    }
    duties
}

fn duty(rule: &DutyRule, answers: &mut Answers<'_>, run: &Run, now: Moment) -> Option<Duty> {
    let (here, since) = (answers.here(), run.since);
    let done = first_known(here.facts, &rule.fulfilled_by).map(|(_, told)| told);
    let done = done.filter(|_| certificate::counts(rule.id, here.facts));
    let owed = answers.to(rule.when_at, &rule.when);
    if owed.value.is_no() && done.is_none() {
        return None;
    }
    if owed.value.is_not_known() && done.is_none() && since.is_none() {
        return None;
    }
    let ended = first_known(here.facts, &rule.ended_by);
    let paid_up = here.facts.scst_relief_paid_amount.is_some() && relief::covers(rule.id, here);
    let (last_day, benchmark_day) = limits(rule, here, run);
    let (status, days_late) = match (done, ended) {
        (Some(done), _) => (DutyStatus::Fulfilled, late_when_done(last_day.as_ref(), done)),
        (None, _) if paid_up => (DutyStatus::Fulfilled, 0),
        (None, Some(_)) => (DutyStatus::Lapsed, 0),
        (None, None) => standing(owed.value, since, last_day.as_ref(), now),
    };
    Some(Duty {
        id: rule.id,
        bearer: rule.bearer,
        since,
        refused: first_known(here.facts, &rule.refused_by).map(|(_, told)| told),
        paused: run.paused,
        last_day,
        benchmark_day,
        done,
        status,
        days_late,
        forthwith: rule.forthwith,
        provision: rule.cite,
        grade: rule.grade,
        of_the_case: rule.of_the_case,
        letter: rule.letter,
        because: same(&owed.because),
    })
}

/// Where a duty stands that nobody has done: overdue only when surely so.
fn standing(owed: Answer, since: Option<Told>, last_day: Option<&Due>, now: Moment) -> (DutyStatus, i64) {
    if since.is_none() || !owed.is_yes() {
        return (DutyStatus::NotKnown, 0);
    }
    let Some(due) = last_day else { return (DutyStatus::Awaited, 0) };
    if now > due.moment.unwrap_or_else(|| Moment::end_of(due.day)) {
        (DutyStatus::Overdue, days_between(due.day, now.day_in_india()).max(0))
    } else {
        (DutyStatus::Awaited, 0)
    }
}

fn late_when_done(last_day: Option<&Due>, done: Told) -> i64 {
    last_day.map_or(0, |due| days_between(due.day, done.earliest()).max(0))
}
