//! The rates that stood through a period, stretch by stretch, each with what it says of the pay.

use super::pay::Pay;
use super::ratio::Ratio;
use crate::Facts;
use crate::determine::Premises;
use crate::facts::Skill;
use crate::finding::RateUsed;
use crate::rates::{Per, Row, Table};
use mukti_terms::schema::Number;
use mukti_terms::when::plus_days;
use mukti_terms::{Answer, Day};
use smallvec::SmallVec;

/// A stretch of days under one set of rates.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Whether the pay is below every rate that may apply, at or above every one, or neither is sure.
    pub below: Answer,
    /// Whether that answer stands whatever else is told.
    pub sure: bool,
    /// Whether a rate that may decide stood at all.
    pub rated: bool,
    /// Lowest and highest rate of a day that may apply, where a rate may decide.
    pub daily: Option<(Ratio, Ratio)>,
    /// The rate to show, also a recalled one.
    pub shown: Option<RateUsed>,
}

/// Stretches in order.
pub type Line = SmallVec<[Stretch; 4]>;

/// The rows of one table that may apply to this person, and how well they cover the person's work.
struct Candidates<'a> {
    rows: SmallVec<[&'a Row; 16]>,
    complete: bool,
    fallback: bool,
}

/// Lays out the rates from one day to another.
#[must_use]
pub fn lay(facts: &Facts, pay: &Pay, premises: &Premises, from: Day, to: Day) -> Line {
    let mut line = Line::new();
    let (Some(kind), Some(state)) = (facts.work_kind, facts.work_state) else { return line };
    let tables = premises.rates.tables(kind, state);
    let mut candidates: SmallVec<[Candidates<'_>; 2]> = SmallVec::new();
    for (at, table) in tables.iter().enumerate() {
        candidates.push(choose(table, facts, pay, at > 0));
    }
    let mut day = from;
    while day <= to {
        let last = candidates.iter().flat_map(|one| &one.rows).fold(to, |last, row| next_change(row, day, last));
        line.push(stretch(&candidates, facts, pay, premises, (day, last)));
        day = plus_days(last, 1);
    }
    line
}

/// The last day from `day` on which this row's standing does not change.
fn next_change(row: &Row, day: Day, last: Day) -> Day {
    if row.from > day {
        last.min(plus_days(row.from, -1))
    } else if row.until >= day {
        last.min(row.until)
    } else {
        last
    }
}

fn choose<'a>(table: &'a Table, facts: &Facts, pay: &Pay, fallback: bool) -> Candidates<'a> {
    let told = facts.work_task.as_deref();
    let task = |row: &Row| told.is_some_and(|told| row.task.iter().any(|name| names(told, name)));
    let zone = |row: &Row| facts.work_zone.as_deref().zip(row.zone).is_some_and(|(told, zone)| told.eq_ignore_ascii_case(zone));
    let task_known = table.rows.iter().any(task);
    let zone_known = table.rows.iter().any(zone);
    let by_piece = pay.piece.is_some() || facts.output_per_day.is_some();
    let mut complete = true;
    let mut rows: SmallVec<[&Row; 16]> = SmallVec::new();
    for row in &table.rows {
        let fits = (row.task.is_empty() || !task_known || task(row)) && (row.zone.is_none() || !zone_known || zone(row));
        if !fits {
            continue;
        }
        // A piece rate says nothing where neither pieces nor output are told.
        if matches!(row.per, Per::Pieces(_)) && !by_piece {
            continue;
        }
        complete &= row.task.is_empty() || task_known;
        rows.push(row);
    }
    complete &= keep_skill(&mut rows, facts.skill);
    Candidates { rows, complete, fallback }
}

/// Keeps the rows of the person's skill; lower ones, as a floor, where the table has none. Says whether they are all there are.
fn keep_skill(rows: &mut SmallVec<[&Row; 16]>, told: Option<Skill>) -> bool {
    let Some(told) = told else {
        let has = |skill: Skill| rows.iter().any(|row| row.skill == Some(skill));
        return rows.iter().all(|row| row.skill.is_none())
            || [Skill::Unskilled, Skill::SemiSkilled, Skill::Skilled, Skill::HighlySkilled].into_iter().all(has);
    };
    let exact = rows.iter().any(|row| row.skill.is_none_or(|skill| skill == told));
    rows.retain(|row| row.skill.is_none_or(|skill| if exact { skill == told } else { skill < told }));
    exact
}

/// Whether a task told in free words names a task of the tables.
fn names(told: &str, task: &str) -> bool {
    told.as_bytes().windows(task.len().max(1)).any(|part| part.eq_ignore_ascii_case(task.as_bytes()))
}

fn stretch(
    candidates: &[Candidates<'_>],
    facts: &Facts,
    pay: &Pay,
    premises: &Premises,
    (from, to): (Day, Day),
) -> Stretch {
    let mut found = Stretch { from, to, below: Answer::NotKnown, sure: false, rated: false, daily: None, shown: None };
    for one in candidates {
        let standing = || one.rows.iter().copied().filter(|row| row.stands(from));
        let deciding = || standing().filter(|row| row.grade.may_decide());
        found.shown = found.shown.or_else(|| show(deciding(), facts, premises, (from, to)));
        if deciding().next().is_none() {
            continue;
        }
        let each = || deciding().map(|row| compare(row, facts, pay, premises));
        let below = each().all(Answer::is_yes);
        let above = one.complete && !one.fallback && each().all(Answer::is_no);
        found.below = if below {
            Answer::Yes
        } else if above {
            Answer::No
        } else {
            Answer::NotKnown
        };
        found.rated = true;
        found.sure = !one.fallback;
        let daily = || deciding().filter_map(|row| day_rate(row, facts, premises));
        found.daily = daily().min().zip(daily().max()).filter(|_| one.complete);
        return found;
    }
    let recalled = || candidates.iter().flat_map(|one| one.rows.iter().copied()).filter(|row| row.stands(from));
    found.shown = show(recalled(), facts, premises, (from, to));
    found
}

/// Whether the pay is below one rate: by the piece where both are, else by the normal day.
fn compare(row: &Row, facts: &Facts, pay: &Pay, premises: &Premises) -> Answer {
    if pay.none {
        return Answer::Yes;
    }
    if let (Per::Pieces(count), Some(piece)) = (row.per, pay.piece) {
        return Answer::known(piece < Ratio::of(row.rate).scaled(1, count));
    }
    let Some(rate) = day_rate(row, facts, premises) else { return Answer::NotKnown };
    match (pay.high, pay.low) {
        (Some(high), _) if high < rate => Answer::Yes,
        (_, Some(low)) if low >= rate => Answer::No,
        _ => Answer::NotKnown,
    }
}

/// The rate for a normal day; for piece rates the day's earnings at the output told, a person's own.
fn day_rate(row: &Row, facts: &Facts, premises: &Premises) -> Option<Ratio> {
    let rate = Ratio::of(row.rate);
    match row.per {
        Per::Day => Some(rate),
        Per::Month => premises.days_in_month.map(|days| rate.scaled(1, days)),
        Per::Pieces(count) => {
            let output = facts.output_per_day?.in_thousandths();
            let people = i64::from(facts.output_shared_by?);
            Some(rate.scaled(output, count * Number::whole(1).in_thousandths()).scaled(1, people))
        }
    }
}

fn show<'a>(
    rows: impl Iterator<Item = &'a Row> + Clone,
    facts: &Facts,
    premises: &Premises,
    (from, to): (Day, Day),
) -> Option<RateUsed> {
    let daily = rows.clone().filter_map(|row| day_rate(row, facts, premises));
    let first = rows.clone().next()?;
    let (low, high) = (daily.clone().min()?, daily.max()?);
    let grade = rows.map(|row| row.grade).min()?;
    Some(RateUsed { from, to, low: low.rupees(), high: high.rupees(), source: first.source, grade })
}
