//! The tables of minimum wages and of the employment guarantee, State by State, as the orders print them.

use super::shown::{english, graded};
use crate::frame::{Room, Shown, path};
use crate::hall::Answer;
use crate::pages::case::source;
use crate::pages::show;
use crate::parts::clock::{Look, chip};
use crate::visit::Visit;
use crate::voice::Voice;
use axum::extract::Query;
use maud::{Markup, html};
use mukti_law::book::FILES;
use mukti_messages::{Args, format};
use mukti_terms::{Day, Grade, Rupees, State, Told};
use serde::Deserialize;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::LazyLock;

/// One printed rate, its cells by the names of their columns.
pub(super) struct Row {
    table: &'static str,
    cells: HashMap<&'static str, String>,
}

impl Row {
    fn cell(&self, name: &str) -> &str {
        self.cells.get(name).map_or("", String::as_str)
    }

    fn state(&self) -> Option<State> {
        State::from_code(self.cell("state"))
    }
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let tables = FILES.iter().filter(|(path, _)| path.starts_with("rates/") && path.ends_with(".csv"));
    tables
        .flat_map(|(path, text)| read(path.rsplit('/').next().unwrap_or(path).trim_end_matches(".csv"), text))
        .collect()
});

/// Every printed rate.
pub(super) fn rows() -> &'static [Row] {
    &ROWS
}

fn read(table: &'static str, text: &'static str) -> Vec<Row> {
    let mut lines = text.lines();
    let head: Vec<&'static str> = lines.next().unwrap_or_default().split(',').map(str::trim).collect();
    let row = |line: &'static str| Row { table, cells: head.iter().copied().zip(cells(line)).collect() };
    lines.filter(|line| !line.trim().is_empty()).map(row).collect()
}

/// The cells of one line; commas inside quotation marks belong to the cell.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            other => cells.last_mut().expect("there is always a cell").push(other),
        }
    }
    cells
}

/// Whose rates are asked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    state: Option<String>,
}

/// The page: a State's rates, or the States to choose from.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let voice = visit.voice;
    let state = asked.state.as_deref().and_then(State::from_code);
    let is_central = asked.state.as_deref() == Some("central");
    let body = html! {
        (path(&visit, &[("/law".to_owned(), html! { (voice.say("page-law-title")) })]))
        h1 { (voice.say("page-law-rates")) }
        p.lead { (voice.also("page-law-rates", "help").into_markup()) }
        (choose(voice, &asked))
        @if let Some(state) = state { (of(&visit, html! { (voice.state(state)) }, |row| row.state() == Some(state))) }
        @else if is_central { (of(&visit, html! { (voice.say("page-law-rates-central")) }, |row| row.cell("state").is_empty())) }
    };
    Ok(show(&visit, Room::Law, voice.text("page-law-rates"), body))
}

/// Whose rates: above them, folded away once one is chosen.
fn choose(voice: Voice, asked: &Asked) -> Markup {
    let mut states: Vec<(String, State, usize)> = State::all()
        .map(|state| {
            (
                format::state(voice.language(), state),
                state,
                rows().iter().filter(|row| row.state() == Some(state)).count(),
            )
        })
        .collect();
    states.sort();
    html! {
        details.more.card open[asked.state.is_none()] {
            summary { (voice.say("page-law-rates-choose")) }
            ul.rooms-list {
                li { a href="/law/rates?state=central" { (voice.say("page-law-rates-central")) } }
                @for (name, state, count) in states { li { a href={ "/law/rates?state=" (state.code()) } { (name) span.count { (count) } } } }
            }
        }
    }
}

fn of(visit: &Visit, name: Markup, is_of: impl Fn(&Row) -> bool) -> Markup {
    let (voice, today) = (visit.voice, visit.now.day_in_india());
    let mut own: Vec<&Row> = rows().iter().filter(|row| is_of(row)).collect();
    // The newest first; what has no date, and is not used, last.
    own.sort_by_key(|row| Reverse(Told::parse(row.cell("from")).map(Told::latest)));
    html! {
        section {
            h2 { (name) }
            @if own.is_empty() { p { (voice.say("page-law-rates-none")) } } @else { (table(voice, &own, &name, today)) }
        }
    }
}

fn table(voice: Voice, rows: &[&Row], name: &Markup, today: Day) -> Markup {
    let column = |name: &str| voice.text(&format!("page-law-rates-{name}"));
    html! {
        table.stack {
            caption.unseen { (name) }
            thead { tr {
                @for name in ["employment", "task", "skill", "zone"] { th scope="col" { (column(name)) } }
                th.amount scope="col" { (column("rate")) }
                th scope="col" { (voice.say("page-law-in-force")) }
                th scope="col" { (voice.say("page-law-grade")) }
            } }
            tbody { @for row in rows { (line(voice, row, &column, today)) } }
        }
    }
}

fn line(voice: Voice, row: &Row, column: &impl Fn(&str) -> std::borrow::Cow<'static, str>, today: Day) -> Markup {
    let employment = if row.cell("employment").is_empty() { row.table } else { row.cell("employment") };
    html! {
        tr {
            th scope="row" { (employment_name(voice, employment)) }
            td data-label=(column("task")) { (words(row.cell("task"))) }
            td data-label=(column("skill")) { @if !row.cell("skill").is_empty() { (voice.say(&format!("choice-skill-{}", row.cell("skill")))) } }
            td data-label=(column("zone")) { (words(row.cell("zone"))) (words(row.cell("area"))) }
            td.amount data-label=(column("rate")) { span { (rate(voice, row)) } }
            td data-label=(voice.text("page-law-in-force")) { div { (in_force(voice, row, today)) } }
            td data-label=(voice.text("page-law-grade")) { div { (graded(voice, grade(row.cell("grade")))) " " (source(voice, row.cell("source")))
                @if !row.cell("note").is_empty() { p.small.quiet { (english(row.cell("note"))) } } } }
        }
    }
}

/// A cell's own words; nothing at all where it is empty, so that a phone leaves the line out.
fn words(cell: &str) -> Markup {
    if cell.is_empty() {
        html! {}
    } else {
        english(&cell.replace('_', " "))
    }
}

/// The kind of work by its own name where it has one.
fn employment_name(voice: Voice, word: &str) -> Markup {
    let key = format!("choice-work_kind-{word}");
    if word == "employment_guarantee" {
        html! { (voice.say("page-law-rates-guarantee")) }
    } else if voice.has(&key) {
        html! { (voice.say(&key)) }
    } else {
        english(&word.replace('_', " "))
    }
}

fn rate(voice: Voice, row: &Row) -> Markup {
    let (amount, per) = match row.cell("rate_rupees") {
        "" => (row.cell("rate_rupees_per_day"), "day"),
        amount => (amount, row.cell("unit")),
    };
    let Some(amount) = Rupees::parse(amount) else { return html! { span.dotted { (voice.say("page-law-unknown")) } } };
    html! {
        (voice.rupees(amount)) " "
        @match per {
            "month" => (voice.say("page-law-rates-per-month")),
            "piece" => (voice.count("page-law-rates-per-pieces", row.cell("piece_count").parse().unwrap_or(1))),
            _ => (voice.say("page-law-rates-per-day")),
        }
    }
}

/// From when to when, in words; what another order replaced is marked so.
fn in_force(voice: Voice, row: &Row, today: Day) -> Markup {
    let written = |told| format::told(voice.language(), told);
    let since = |from| voice.with("clock-since", &Args::new().with("date", written(from)));
    match (Told::parse(row.cell("from")), Told::parse(row.cell("to"))) {
        (None, _) => html! { span.dotted { (voice.say("page-law-rates-no-date")) } },
        (Some(from), None) => {
            html! { (since(from)) "\u{a0}· " span.dotted { (voice.say("page-law-rates-end-not-known")) } }
        }
        (Some(from), Some(to)) => html! {
            (voice.with("page-from-to", &Args::new().with("from", written(from)).with("to", written(to))))
            @if to.latest() < today { " " (chip(Look::Calm, voice.say("page-law-rates-replaced"))) }
        },
    }
}

fn grade(word: &str) -> Grade {
    [Grade::Text, Grade::Reported, Grade::Recalled]
        .into_iter()
        .find(|grade| grade.word() == word)
        .unwrap_or(Grade::Unknown)
}
