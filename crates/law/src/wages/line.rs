//! The rates that stood through a period, stretch by stretch, each with what it says of the pay.

use super::pay::{Pay, sharers};
use super::ratio::Ratio;
use crate::Facts;
use crate::determine::Premises;
use crate::facts::Skill;
use crate::finding::RateUsed;
use crate::rates::{Per, Row, Table};
use mukti_terms::schema::Number;
use mukti_terms::when::plus_days;
use mukti_terms::{Answer, Day, Grade};
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
    /// The lowest rate of a day that may apply, where the rates reach down to it.
    pub least: Option<Ratio>,
    /// The highest, where they reach up to it.
    pub most: Option<Ratio>,
    /// The rate to show, also a recalled one.
    pub shown: Option<RateUsed>,
}

impl Stretch {
    /// One of which nothing is known yet.
    const fn open(from: Day, to: Day) -> Self {
        let below = Answer::NotKnown;
        Self { from, to, below, sure: false, rated: false, least: None, most: None, shown: None }
    }
}

/// Stretches in order.
pub type Line = SmallVec<[Stretch; 4]>;

/// The rows of one table that may apply to this person, and how well they cover the person's work.
struct Candidates<'a> {
    table: &'a Table,
    rows: Rows<'a>,
    zone_known: bool,
    task_known: bool,
    fallback: bool,
}

type Rows<'a> = SmallVec<[&'a Row; 16]>;

/// Lays out the rates from one day to another.
#[must_use]
pub fn lay(facts: &Facts, pay: &Pay, premises: &Premises, from: Day, to: Day) -> Line {
    let mut line = Line::new();
    let (Some(kind), Some(state)) = (facts.work_kind, facts.work_state) else { return line };
    let tables = premises.rates.tables(kind, state);
    let mut candidates: SmallVec<[Candidates<'_>; 2]> = SmallVec::new();
    for (at, table) in tables.iter().enumerate() {
        candidates.push(choose(table, facts, pay, (from, to), at > 0));
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
        last.min(row.before)
    } else if row.until >= day {
        last.min(row.until)
    } else if row.floor_until >= day {
        last.min(row.floor_until)
    } else {
        last
    }
}

fn choose<'a>(table: &'a Table, facts: &Facts, pay: &Pay, (from, to): (Day, Day), fallback: bool) -> Candidates<'a> {
    let task = facts.work_task.as_deref().filter(|told| table.tasks.iter().any(|task| is_task(told, task)));
    let told = facts.work_zone.as_deref();
    let zone = table.zones.iter().copied().find(|zone| told.is_some_and(|told| told.eq_ignore_ascii_case(zone)));
    let by_piece = pay.piece.is_some() || facts.output_per_day.is_some();
    let fits = |row: &&Row| {
        row.from <= to
            && row.floor_until >= from
            && (row.task.is_empty() || task.is_none_or(|told| is_task(told, &row.task)))
            && (row.zone.is_none() || zone.is_none() || row.zone == zone)
            // A piece rate says nothing where neither pieces nor output are told.
            && (by_piece || !matches!(row.per, Per::Pieces(_)))
    };
    let rows = table.rows.iter().filter(fits).collect();
    Candidates { table, rows, zone_known: zone.is_some(), task_known: task.is_some(), fallback }
}

/// Whether a task told in free words is the task of these names.
fn is_task(told: &str, task: &[&str]) -> bool {
    task.iter().any(|name| names(told, name))
}

/// Whether a task told in free words names a task of the tables, at the start of a word: "unloading" is not loading.
fn names(told: &str, task: &str) -> bool {
    let told = told.as_bytes();
    let part = |(at, part): (usize, &[u8])| {
        part.eq_ignore_ascii_case(task.as_bytes()) && (at == 0 || !told[at - 1].is_ascii_alphabetic())
    };
    told.windows(task.len().max(1)).enumerate().any(part)
}

fn stretch(
    candidates: &[Candidates<'_>],
    facts: &Facts,
    pay: &Pay,
    premises: &Premises,
    (from, to): (Day, Day),
) -> Stretch {
    let mut found = Stretch::open(from, to);
    for age in [Age::Current, Age::Old] {
        for one in candidates {
            let stands = |row: &&Row| row.grade.may_decide() && age.has(row, from);
            let mut rows: Rows<'_> = one.rows.iter().copied().filter(stands).collect();
            let cover = Cover::of(one, &mut rows, facts.skill);
            if !rows.is_empty() {
                weigh(&mut found, &rows, &cover, age, facts, pay, premises);
                found.sure &= !one.fallback;
                if one.fallback && found.below.is_no() {
                    found.below = Answer::NotKnown;
                }
                return found;
            }
        }
    }
    let mut recalled = Seen::default();
    for row in candidates.iter().flat_map(|one| &one.rows).filter(|row| row.stands(from)) {
        recalled.add(row, day_rate(row, facts, premises));
    }
    found.shown = recalled.show(from, to);
    found
}

/// Whether a row is current on a day, or so old that a later order may stand which nobody has found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Age {
    Current,
    Old,
}

impl Age {
    fn has(self, row: &Row, day: Day) -> bool {
        match self {
            Self::Current => row.stands(day),
            Self::Old => row.until < day && day <= row.floor_until,
        }
    }
}

/// Holds the pay against the rows. An old rate is still in force until it is replaced, and minimum rates have not been seen to
/// fall: pay below it is below the minimum, but no pay is enough by it, and no sum is reckoned from it.
fn weigh(found: &mut Stretch, rows: &Rows<'_>, cover: &Cover, age: Age, facts: &Facts, pay: &Pay, premises: &Premises) {
    let (mut seen, mut below, mut above) = (Seen::default(), true, true);
    for row in rows {
        let daily = day_rate(row, facts, premises);
        let answer = compare(row, daily, pay);
        below &= answer.is_yes();
        above &= answer.is_no();
        seen.add(row, daily);
    }
    found.shown = seen.show(found.from, found.to);
    if below {
        found.below = Answer::Yes;
    }
    if age == Age::Old {
        if let Some(shown) = &mut found.shown {
            shown.grade = shown.grade.min(Grade::Recalled);
        }
        return;
    }
    found.rated = true;
    found.sure = cover.floor;
    if !below && above && cover.ceiling {
        found.below = Answer::No;
    }
    found.least = seen.bounds.map(|(low, _)| low).filter(|_| cover.floor);
    found.most = seen.bounds.map(|(_, high)| high).filter(|_| cover.ceiling);
}

/// Whether the rows of a stretch reach down to the lowest rate this person's can be, and up to the highest.
struct Cover {
    floor: bool,
    ceiling: bool,
}

impl Cover {
    /// Keeps the rows of the person's skill, lower ones as a floor where there are none, and says what they cover.
    fn of(one: &Candidates<'_>, rows: &mut Rows<'_>, skill: Option<Skill>) -> Self {
        let mut cover = Self::of_skill(rows, skill);
        // A zone or task that other days' rows name, and these do not, may have a rate of its own.
        let in_zone = |zone: &&str| rows.iter().any(|row| row.zone.is_none_or(|one| one == *zone));
        let at_task = |task: &Vec<&str>| rows.iter().any(|row| row.task.is_empty() || row.task == *task);
        let zones = one.zone_known || one.table.zones.iter().all(in_zone);
        let tasks = one.task_known || one.table.tasks.iter().all(at_task);
        cover.floor &= zones && tasks;
        // Work may be of a task that no row names.
        cover.ceiling &= zones && (one.task_known || rows.iter().all(|row| row.task.is_empty()));
        cover
    }

    fn of_skill(rows: &mut Rows<'_>, told: Option<Skill>) -> Self {
        let Some(told) = told else {
            let has = |skill: Skill| rows.iter().any(|row| row.skill.is_none_or(|one| one == skill));
            let every = [Skill::SemiSkilled, Skill::Skilled, Skill::HighlySkilled].into_iter().all(has);
            let floor = has(Skill::Unskilled);
            return Self { floor, ceiling: floor && every };
        };
        let exact = rows.iter().any(|row| row.skill.is_none_or(|skill| skill == told));
        rows.retain(|row| row.skill.is_none_or(|skill| if exact { skill == told } else { skill < told }));
        Self { floor: true, ceiling: exact }
    }
}

/// The rows that stand in a stretch, seen together.
#[derive(Default)]
struct Seen<'a> {
    first: Option<&'a Row>,
    worst: Option<Grade>,
    bounds: Option<(Ratio, Ratio)>,
}

impl<'a> Seen<'a> {
    fn add(&mut self, row: &'a Row, daily: Option<Ratio>) {
        self.first = self.first.or(Some(row));
        self.worst = Some(self.worst.map_or(row.grade, |worst| worst.min(row.grade)));
        let Some(daily) = daily else { return };
        self.bounds = Some(self.bounds.map_or((daily, daily), |(low, high)| (low.min(daily), high.max(daily))));
    }

    fn show(&self, from: Day, to: Day) -> Option<RateUsed> {
        let (low, high) = self.bounds?;
        let source = self.first?.source;
        Some(RateUsed { from, to, low: low.rupees(), high: high.rupees(), source, grade: self.worst? })
    }
}

/// Whether the pay is below one rate: by the piece where both are, else by the normal day.
fn compare(row: &Row, daily: Option<Ratio>, pay: &Pay) -> Answer {
    if pay.none {
        return Answer::Yes;
    }
    if let (Per::Pieces(count), Some(piece)) = (row.per, pay.piece) {
        return Answer::known(piece < Ratio::of(row.rate).scaled(1, count));
    }
    let Some(rate) = daily else { return Answer::NotKnown };
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
            let people = sharers(facts.output_shared_by)?;
            Some(rate.scaled(output, count * Number::whole(1).in_thousandths()).scaled(1, people))
        }
    }
}
