//! `mukti doctor`: how the house is, with plain advice. Works while serving.

use crate::place::Where;
use crate::say::{self, Failure};
use clap::Args;
use mukti_casework::health::{Finding, State};
use mukti_casework::rot::{Rotten, look_at_disk};
use mukti_casework::{Place, Problem, look_desk};
use mukti_messages::{Args as Gaps, Messages, format};
use mukti_terms::Language;
use std::process::ExitCode;

/// Example: `mukti doctor --data ~/mukti`
#[derive(Debug, Args)]
#[command(after_help = "Example: mukti doctor --data ~/mukti\nExit code 2 says that something is red.")]
pub struct Arguments {
    #[command(flatten)]
    place: Where,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// Something is red.
const RED: u8 = 2;

/// Looks.
///
/// # Errors
/// When the folder cannot be opened.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let place = arguments.place.place()?;
    let desk = match look_desk(&place) {
        Ok(desk) => desk,
        Err(problem) => return does_not_open(arguments, &place, &problem),
    };
    let found = desk.health_looking(crate::clock::now())?;
    if arguments.json {
        let rows: Vec<_> = found.iter().map(as_json).collect();
        say::line(&serde_json::json!({ "findings": rows }).to_string());
    } else {
        found.iter().for_each(in_words);
    }
    let red = found.iter().any(|finding| finding.state == State::Red);
    Ok(if red { ExitCode::from(RED) } else { ExitCode::SUCCESS })
}

/// A place that does not open is still read, as far as it can be: what rotted is named.
fn does_not_open(arguments: &Arguments, place: &Place, problem: &Problem) -> Result<ExitCode, Failure> {
    let rotten = look_at_disk(place).unwrap_or_default();
    if rotten.is_empty() {
        return Err(say::problem(problem));
    }
    let found = Finding { name: "disk", state: State::Red, last: Some(crate::clock::now()), places: rotten };
    if arguments.json {
        say::line(&serde_json::json!({ "findings": [as_json(&found)] }).to_string());
    } else {
        in_words(&found);
    }
    say::error(&say::problem(problem).to_string());
    Ok(ExitCode::from(RED))
}

fn word(state: State) -> &'static str {
    match state {
        State::Well => "well",
        State::Watch => "watch",
        State::Red => "red",
    }
}

fn as_json(finding: &Finding) -> serde_json::Value {
    serde_json::json!({
        "name": finding.name,
        "state": word(finding.state),
        "last": finding.last.map(|last| format::moment(Language::English, last)),
        "places": finding.places,
    })
}

fn in_words(finding: &Finding) {
    let messages = Messages::of(Language::English);
    let key = format!("health-{}", finding.name);
    let moment = |last| format::moment(Language::English, last);
    let last = finding.last.map_or_else(|| messages.plain("health-never").into_owned(), moment);
    let gaps = Gaps::new().with("last", last.as_str());
    let state = messages.plain(&format!("health-{}", word(finding.state)));
    say::line(&format!("{state}  {}", messages.text(&key, &gaps)));
    for (key, fields) in finding.places.iter().flat_map(Rotten::lines) {
        let gaps = fields.iter().fold(Gaps::new(), |gaps, (name, value)| gaps.with(name, value.as_str()));
        say::line(&format!("      {}", messages.text(key, &gaps)));
    }
    if finding.state != State::Well
        && let Some(next) = messages.attr(&key, "next", &gaps)
    {
        say::line(&format!("      {next}"));
    }
}
