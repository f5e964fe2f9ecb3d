//! The one table that may be published: kinds of office, States, districts, nested, with small numbers withheld.
//!
//! There is only this one, so that no other table of the same cases can be held against it: whoever asks for one State
//! is shown a part of it, never a table of its own.

use super::{Counted, ScorePlace, add};
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_indicators::withheld::ShownLine;
use mukti_indicators::{Card, Line, Measure, withhold};
use mukti_store::{Level, Score};
use mukti_terms::State;
use mukti_terms::when::Moment;
use std::collections::BTreeMap;

/// What is published of an office.
const OF_AN_OFFICE: [Counted; 9] = [
    Counted::Measure(Measure::InTime),
    Counted::Measure(Measure::Late),
    Counted::Measure(Measure::Unclear),
    Counted::OpenLate,
    Counted::OpenInTime,
    Counted::Measure(Measure::DoneNoLimit),
    Counted::Measure(Measure::OpenNoLimit),
    Counted::Measure(Measure::NotKnown),
    Counted::Measure(Measure::Ended),
];

/// What is published of people and of cases, which are not one office's.
const OF_NO_OFFICE: [Counted; 11] = [
    Counted::Measure(Measure::Cases),
    Counted::Measure(Measure::People),
    Counted::Measure(Measure::Enquired),
    Counted::Measure(Measure::Certificates),
    Counted::Measure(Measure::Refusals),
    Counted::Measure(Measure::RefusalsReversed),
    Counted::Measure(Measure::FirRegistered),
    Counted::Measure(Measure::FirRefused),
    Counted::Measure(Measure::ChargeSheets),
    Counted::Measure(Measure::Judgments),
    Counted::Measure(Measure::Convictions),
];

/// A line of the table that may be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicLine {
    /// The kind of office; `None`: what is counted of people and of cases.
    pub office: Option<String>,
    /// Where.
    pub place: ScorePlace,
    /// What is counted, each with its number rounded to five; `None`: withheld.
    pub counts: Option<Vec<(Counted, u64)>>,
}

impl Desk {
    /// The table that may be published, on the day of `now`: each kind of office with its States and their districts, then people
    /// and cases.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn public_scorecard(&self, now: Moment) -> Result<Vec<PublicLine>, Problem> {
        let scores = self.store.scores(Level::District, now.day_in_india())?;
        let (of_an_office, of_no_office): (Vec<_>, Vec<_>) = scores.iter().partition(|score| !score.office.is_empty());
        let mut lines = Vec::new();
        for (scores, columns) in [(of_an_office, &OF_AN_OFFICE[..]), (of_no_office, &OF_NO_OFFICE[..])] {
            let table = withhold(&table(&scores, columns));
            for office in &table.lines {
                put(&mut lines, office, columns);
            }
            // Where even the total is small there are no lines under it: nothing is told.
        }
        Ok(lines)
    }
}

/// Whose line: office, State, district, each as far down as the line stands.
type Of = (String, Option<String>, Option<String>);

/// All > office > State > district, every line the sum of those under it.
fn table(scores: &[&Score], columns: &[Counted]) -> Line<Of> {
    let mut cards: BTreeMap<&str, BTreeMap<&str, BTreeMap<&str, Card>>> = BTreeMap::new();
    for score in scores {
        let states = cards.entry(&score.office).or_default();
        add(states.entry(&score.state).or_default().entry(&score.district).or_default(), score);
    }
    let offices = cards.into_iter().map(|(office, states)| {
        let states = states.into_iter().map(|(state, districts)| {
            let districts = districts.into_iter().map(|(district, card)| Line {
                of: (office.to_owned(), Some(state.to_owned()), Some(district.to_owned())),
                counts: columns.iter().map(|counted| counted.of(&card)).collect(),
                lines: Vec::new(),
            });
            total((office.to_owned(), Some(state.to_owned()), None), districts.collect(), columns)
        });
        total((office.to_owned(), None, None), states.collect(), columns)
    });
    total((String::new(), None, None), offices.collect(), columns)
}

fn total(of: Of, lines: Vec<Line<Of>>, columns: &[Counted]) -> Line<Of> {
    let sum = |at: usize| lines.iter().map(|line| line.counts[at]).sum();
    Line { of, counts: (0..columns.len()).map(sum).collect(), lines }
}

fn put(lines: &mut Vec<PublicLine>, line: &ShownLine<Of>, columns: &[Counted]) {
    let (office, state, district) = &line.of;
    let place = match (state, district) {
        (None, _) => ScorePlace::Everywhere,
        (Some(state), None) => ScorePlace::State(State::from_code(state)),
        (Some(state), Some(district)) => ScorePlace::District(State::from_code(state), district.clone()),
    };
    let counts = line.counts.as_ref().map(|counts| columns.iter().copied().zip(counts.iter().copied()).collect());
    lines.push(PublicLine { office: Some(office.clone()).filter(|office| !office.is_empty()), place, counts });
    for under in &line.lines {
        put(lines, under, columns);
    }
}
