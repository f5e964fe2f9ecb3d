//! Scorecards as tables for files: one line for each place and kind of office, in the words of the measures.

use super::budgets::Budgets;
use super::committees::{Committees, Tally};
use super::paper::SUMS;
use super::public_bodies::{PublicBodies, year};
use super::{Counted, PublicLine, ScorePlace, Scorecard};
use mukti_duties::registers::alive::Stands;
use mukti_duties::registers::flow::{Flow, Part};
use mukti_indicators::{Card, Measure};
use mukti_intake::sheet::written::{As, Table};
use mukti_terms::{Rupees, State};
use std::borrow::Cow;

/// What stands before the counts.
const OF: [&str; 3] = ["office", "state", "district"];

/// The word where a number is withheld.
pub const WITHHELD: &str = "withheld";

/// The word for what is not known.
const NOT_KNOWN: &str = "not_known";

/// The word where a budget has no district: it is the State's own.
const OWN: &str = "state_itself";

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
pub fn public(lines: &[PublicLine], bodies: &PublicBodies, written: As) -> String {
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
    public_bodies(bodies, &mut rows);
    write(&names, rows, written)
}

/// Committees and budgets in the same columns: the standing of each committee, and each sum of a fund by year.
fn public_bodies(bodies: &PublicBodies, rows: &mut Vec<Vec<String>>) {
    let mut put = |of: String, place: &ScorePlace, counted: &str, count: String| {
        let (state, district) = words(place);
        rows.push(vec![of, state, district, counted.to_owned(), count]);
    };
    for (place, tally) in &bodies.committees {
        let whole = !matches!(place, ScorePlace::District(..));
        for stands in Stands::ALL.into_iter().filter(|stands| whole || tally.get(*stands) > 0) {
            put("vigilance_committees".to_owned(), place, stands.word(), tally.get(stands).to_string());
        }
    }
    let mut put = |of: String, place: &ScorePlace, counted: &str, count: String| {
        let (state, district) = words(place);
        let district = if district == NOT_KNOWN { OWN.to_owned() } else { district };
        rows.push(vec![of, state, district, counted.to_owned(), count]);
    };
    for line in &bodies.budgets {
        let fund = if line.fund.is_empty() { NOT_KNOWN } else { &line.fund };
        let of = line.year.map_or_else(|| format!("budgets/{fund}"), |began| format!("budgets/{fund}/{}", year(began)));
        let Some((paise, people)) = &line.counts else {
            put(of, &line.place, "", WITHHELD.to_owned());
            continue;
        };
        for part in Part::ALL {
            put(of.clone(), &line.place, part.word(), Rupees::paise(paise[part as usize]).to_string());
        }
        put(of, &line.place, "people", people.to_string());
    }
}

/// The committees of a place and of the places in it, for the house alone.
#[must_use]
pub fn committees(card: &Committees, written: As) -> String {
    let names = ["of", "state", "district", "on"].into_iter().chain(Stands::ALL.map(Stands::word)).map(str::to_owned);
    let names: Vec<String> = names.chain(["all".to_owned()]).collect();
    let mut rows = Vec::new();
    let mut put = |of: &str, place: &ScorePlace, tally: &Tally| {
        let (state, district) = words(place);
        let mut row = vec![of.to_owned(), state, district, card.on.to_string()];
        row.extend(Stands::ALL.map(|stands| tally.get(stands).to_string()));
        row.push(tally.all().to_string());
        rows.push(row);
    };
    put("districts", &card.place, &card.districts);
    put("sub_divisions", &card.place, &card.sub_divisions);
    put("elsewhere", &card.place, &card.elsewhere);
    for line in &card.places {
        put("districts", &line.place, &line.districts);
        if line.sub_divisions.all() > 0 {
            put("sub_divisions", &line.place, &line.sub_divisions);
        }
    }
    write(&names, rows, written)
}

/// The budgets of a place by fund, by year and by place, in rupees, for the house alone.
#[must_use]
pub fn budgets(card: &Budgets, written: As) -> String {
    let counts = ["people", "budgets", "allotment_untold", "people_untold", "steps_untold"];
    let names = ["fund", "year", "state", "district", "on"].into_iter().chain(Part::ALL.map(Part::word)).chain(counts);
    let mut rows = Vec::new();
    let mut put = |fund: &str, began: Option<i64>, place: &ScorePlace, flow: &Flow| {
        let (state, mut district) = words(place);
        if district == NOT_KNOWN {
            OWN.clone_into(&mut district);
        }
        let fund = if fund.is_empty() { NOT_KNOWN } else { fund };
        let mut row =
            vec![fund.to_owned(), began.map_or_else(|| "all".to_owned(), year), state, district, card.on.to_string()];
        row.extend(Part::ALL.map(|part| flow.get(part).to_string()));
        let counts = [flow.people, flow.budgets, flow.allotment_untold, flow.people_untold, flow.steps_untold];
        row.extend(counts.map(|count| count.to_string()));
        rows.push(row);
    };
    let (fund, began) = (card.asked.fund.as_deref().unwrap_or("all"), card.asked.year);
    put(fund, began, &card.place, &card.whole);
    card.funds.iter().for_each(|(fund, flow)| put(fund, began, &card.place, flow));
    card.years.iter().for_each(|(year, flow)| put(fund, Some(*year), &card.place, flow));
    card.places.iter().for_each(|(place, flow)| put(fund, began, place, flow));
    write(&names.map(str::to_owned).collect::<Vec<_>>(), rows, written)
}

/// State and district as they stand in a file; empty: all of them.
fn words(place: &ScorePlace) -> (String, String) {
    let code = |state: &Option<State>| state.map_or(NOT_KNOWN, State::code).to_owned();
    match place {
        ScorePlace::Everywhere => (String::new(), String::new()),
        ScorePlace::State(state) => (code(state), String::new()),
        ScorePlace::District(state, district) if district.is_empty() => (code(state), NOT_KNOWN.to_owned()),
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
