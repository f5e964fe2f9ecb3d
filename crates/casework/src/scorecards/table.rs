//! Scorecards as tables for files: one line for each place and kind of office, in the words of the measures.

use super::paper::SUMS;
use super::{Counted, PublicLine, ScorePlace, Scorecard};
use mukti_indicators::{Card, Measure};
use mukti_intake::sheet::written::{As, Table};
use mukti_terms::State;
use std::borrow::Cow;

/// What stands before the counts.
const OF: [&str; 3] = ["office", "state", "district"];

/// The word where a number is withheld.
pub const WITHHELD: &str = "withheld";

/// The columns of duties that are asked for the day.
const OF_THE_DAY: [Counted; 2] = [Counted::OpenLate, Counted::OpenInTime];

/// The exact numbers of a place, by place and by office: for the house alone.
#[must_use]
pub fn exact(card: &Scorecard, written: As) -> String {
    let columns: Vec<Counted> = OF_THE_DAY.into_iter().chain(Measure::ALL.into_iter().map(Counted::Measure)).collect();
    let more = ["median_delay_days", "median_at_least", "median_low", "median_high"];
    let names = OF.into_iter().chain(["on"]).chain(columns.iter().map(|counted| counted.word())).chain(more);
    let mut rows = vec![row(card, card.office.as_deref(), &card.place, &card.whole, &columns)];
    rows.extend(card.places.iter().map(|line| row(card, card.office.as_deref(), &line.place, &line.card, &columns)));
    for line in &card.offices {
        let mut cells = row(card, Some(&line.office), &card.place, &line.card, &columns);
        if let Some(median) = line.median {
            let high = median.high.map(|days| days.to_string()).unwrap_or_default();
            let end = cells.len() - more.len();
            cells.truncate(end);
            cells.extend([median.days.to_string(), yes(median.at_least), median.low.to_string(), high]);
        }
        rows.push(cells);
    }
    write(&names.map(str::to_owned).collect::<Vec<_>>(), rows, written)
}

fn yes(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

fn row(card: &Scorecard, office: Option<&str>, place: &ScorePlace, of: &Card, columns: &[Counted]) -> Vec<String> {
    let (state, district) = words(place);
    let mut cells = vec![office.unwrap_or("all").to_owned(), state, district, card.on.to_string()];
    cells.extend(columns.iter().map(|counted| match counted {
        Counted::Measure(measure) if SUMS.contains(measure) => of.money(*measure).to_string(),
        counted => counted.of(of).to_string(),
    }));
    cells.extend([const { String::new() }; 4]);
    cells
}

/// The table that may be published: long, one count a line.
#[must_use]
pub fn public(lines: &[PublicLine], written: As) -> String {
    let names: Vec<String> = OF.into_iter().chain(["counted", "count"]).map(str::to_owned).collect();
    let mut rows = Vec::new();
    for line in lines {
        let (state, district) = words(&line.place);
        let mut put = |counted: &str, count: String| {
            let office = line.office.as_deref().unwrap_or("people_and_cases").to_owned();
            rows.push(vec![office, state.clone(), district.clone(), counted.to_owned(), count]);
        };
        match &line.counts {
            Some(counts) => counts.iter().for_each(|(counted, count)| put(counted.word(), count.to_string())),
            None => put("", WITHHELD.to_owned()),
        }
    }
    write(&names, rows, written)
}

/// State and district as they stand in a file; empty: all of them.
fn words(place: &ScorePlace) -> (String, String) {
    let code = |state: &Option<State>| state.map_or("not_known", State::code).to_owned();
    match place {
        ScorePlace::Everywhere => (String::new(), String::new()),
        ScorePlace::State(state) => (code(state), String::new()),
        ScorePlace::District(state, district) if district.is_empty() => (code(state), "not_known".to_owned()),
        ScorePlace::District(state, district) => (code(state), district.clone()),
    }
}

fn write(names: &[String], rows: Vec<Vec<String>>, written: As) -> String {
    let mut bytes = Vec::new();
    let done = Table::begin(&mut bytes, written, "scorecard", names).and_then(|mut table| {
        for row in rows {
            let cells: Vec<Cow<'_, str>> = row.into_iter().map(Cow::Owned).collect();
            table.row(&cells)?;
        }
        table.end()
    });
    done.expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("what was written is text")
}
