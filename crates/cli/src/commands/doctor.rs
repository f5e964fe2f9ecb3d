//! `mukti doctor`: how the house is, with plain advice. Works while serving.

use crate::place::Where;
use crate::say::{self, Failure};
use clap::Args;
use mukti_casework::health::{Finding, State};
use mukti_casework::look_desk;
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
    let desk = look_desk(&arguments.place.place()?)?;
    let found = desk.health(crate::clock::now())?;
    if arguments.json {
        let rows: Vec<_> = found.iter().map(as_json).collect();
        say::line(&serde_json::json!({ "findings": rows }).to_string());
    } else {
        found.iter().for_each(in_words);
    }
    let red = found.iter().any(|finding| finding.state == State::Red);
    Ok(if red { ExitCode::from(RED) } else { ExitCode::SUCCESS })
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
    if finding.state != State::Well
        && let Some(next) = messages.attr(&key, "next", &gaps)
    {
        say::line(&format!("      {next}"));
    }
}
