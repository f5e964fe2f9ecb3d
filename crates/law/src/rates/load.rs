//! From the files under `law/rates` to tables by kind of work and State; a row that cannot be read is left out and named.

use super::{Per, Rates, Row, Table, position};
use crate::facts::{Skill, WorkKind};
use mukti_terms::schema::{Number, Word};
use mukti_terms::when::{plus_days, plus_months};
use mukti_terms::{Day, Grade, Rupees, State, Told};

/// A row as printed, with the key that tells whose successor it is.
struct Printed {
    table: &'static str,
    state: &'static str,
    key: [&'static str; 4],
    to: Option<Day>,
    ordered: &'static str,
    row: Row,
}

/// Reads every table; `stale_months` is how long the last row of a key is taken as current.
#[must_use]
pub fn read(files: &[(&'static str, &'static str)], stale_months: Option<i64>) -> Rates {
    let plan = files.iter().find(|(path, _)| *path == "rates/employments.toml").map_or("", |(_, text)| *text);
    let plan: toml::Table = plan.parse().unwrap_or_default();
    let mut printed: Vec<Printed> = Vec::new();
    for (path, text) in files {
        let folders: Vec<&str> = path.trim_end_matches(".csv").split('/').collect();
        if let ["rates", sphere, _] = folders[..]
            && path.ends_with(".csv")
        {
            read_table(path.trim_end_matches(".csv"), sphere, text, &plan, &mut printed);
        }
    }
    settle(&mut printed, stale_months);
    arrange(&printed, &plan)
}

fn read_table(name: &'static str, sphere: &str, text: &'static str, plan: &toml::Table, into: &mut Vec<Printed>) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    for record in reader.records().flatten() {
        let cell = |at: usize| crate::book::keep(record.get(at).unwrap_or_default().trim());
        let Some(row) = read_row(&record, plan) else { continue };
        // The central sphere is one for all States.
        let state = if sphere == "central" { "" } else { cell(0) };
        into.push(Printed {
            table: name,
            state,
            key: [cell(2), cell(3), cell(4), cell(5)],
            to: day(cell(9)),
            ordered: cell(10),
            row,
        });
    }
}

fn day(text: &str) -> Option<Day> {
    Told::parse(text).and_then(Told::day)
}

fn read_row(record: &csv::StringRecord, plan: &toml::Table) -> Option<Row> {
    let cell = |at: usize| record.get(at).map(str::trim).filter(|text| !text.is_empty());
    let per = match cell(5)? {
        "day" => Per::Day,
        "month" => Per::Month,
        "piece" => Per::Pieces(Number::parse(cell(7)?)?.in_thousandths() / 1000),
        _ => return None,
    };
    let grade = match cell(12)? {
        "text" => Grade::Text,
        "reported" => Grade::Reported,
        "recalled" => Grade::Recalled,
        _ => Grade::Unknown,
    };
    let from = day(cell(8)?)?;
    Some(Row {
        task: cell(2).map_or_else(Vec::new, |task| names_of_task(task, plan)),
        zone: cell(3).map(crate::book::keep),
        // A piece rate is for the task, whoever does it.
        skill: cell(4).and_then(Skill::from_word).filter(|_| !matches!(per, Per::Pieces(_))),
        per,
        rate: Rupees::parse(cell(6)?)?,
        from,
        until: from,
        floor_until: from,
        before: plus_days(from, -1),
        source: crate::book::keep(cell(11).unwrap_or_default()),
        grade,
    })
}

/// A task and the other names it goes by, as `employments.toml` lists them.
fn names_of_task(task: &str, plan: &toml::Table) -> Vec<&'static str> {
    let listed = plan.get("task").and_then(toml::Value::as_array).into_iter().flatten();
    let also = listed
        .filter(|entry| entry.get("name").and_then(toml::Value::as_str) == Some(task))
        .filter_map(|entry| entry.get("also").and_then(toml::Value::as_array))
        .flatten()
        .filter_map(toml::Value::as_str);
    std::iter::once(task).chain(also).map(crate::book::keep).collect()
}

/// Gives each row its last day; of two orders for one first day the later holds.
fn settle(printed: &mut Vec<Printed>, stale_months: Option<i64>) {
    printed.sort_by(|a, b| {
        (a.table, a.state, a.key, a.row.from, a.ordered).cmp(&(b.table, b.state, b.key, b.row.from, b.ordered))
    });
    let same_key = |a: &Printed, b: &Printed| (a.table, a.state, a.key) == (b.table, b.state, b.key);
    let mut kept: Vec<Printed> = Vec::with_capacity(printed.len());
    for one in printed.drain(..) {
        if kept.last().is_some_and(|last| same_key(last, &one) && last.row.from == one.row.from) {
            kept.pop();
        }
        kept.push(one);
    }
    for at in 0..kept.len() {
        let next = kept.get(at + 1).filter(|next| same_key(&kept[at], next)).map(|next| plus_days(next.row.from, -1));
        let one = &kept[at];
        let stale = stale_months.map(|months| plus_days(plus_months(one.row.from, months), -1));
        // A row whose end is told runs to it; any other grows old.
        let last = one.to.or(stale).unwrap_or(one.row.from);
        kept[at].row.until = next.map_or(last, |next| next.min(last));
        kept[at].row.floor_until = next.unwrap_or(Day::MAX);
    }
    *printed = kept;
}

/// Hangs the tables where a kind of work in a State looks for them.
fn arrange(printed: &[Printed], plan: &toml::Table) -> Rates {
    let states = State::all().map(position).max().unwrap_or(0) + 1;
    let mut by: Vec<Vec<Table>> = Vec::new();
    by.resize_with(WorkKind::CHOICES.words.len() * states, Vec::new);
    let entries = plan.get("kind").and_then(toml::Value::as_array).into_iter().flatten();
    for entry in entries {
        let word = |key: &str| entry.get(key).and_then(toml::Value::as_str);
        let Some(kind) = word("work").and_then(WorkKind::from_word) else { continue };
        let sphere = word("sphere").unwrap_or("state");
        let names = entry.get("tables").and_then(toml::Value::as_array).into_iter().flatten();
        for name in names.filter_map(toml::Value::as_str) {
            let path = format!("rates/{sphere}/{name}");
            for state in State::all() {
                let here = |one: &&Printed| one.table == path && (one.state.is_empty() || one.state == state.code());
                let rows: Vec<Row> = printed.iter().filter(here).map(|one| one.row.clone()).collect();
                if !rows.is_empty() {
                    by[kind as usize * states + position(state)].push(Table::of(rows));
                }
            }
        }
    }
    Rates { by, states }
}
