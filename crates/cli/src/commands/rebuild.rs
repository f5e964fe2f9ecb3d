//! `mukti rebuild`: works every list out anew from the journal, compares row by row, and replaces what differs.

use crate::place::Where;
use crate::say::{self, Failure};
use clap::Args;
use mukti_casework::open_desk;
use mukti_messages::{Args as Gaps, Messages, format};
use mukti_terms::Language;
use std::process::ExitCode;

/// Example: `mukti rebuild --data ~/mukti`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti rebuild --data ~/mukti\nExit code 2 says that something differed; it is right now."
)]
pub struct Arguments {
    #[command(flatten)]
    place: Where,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// Something differed, and was put right.
const DIFFERED: u8 = 2;

/// Rebuilds.
///
/// # Errors
/// When the folder cannot be opened, or an entry is not what was kept.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let desk = open_desk(&arguments.place.place()?).map_err(|problem| say::problem(&problem))?;
    let rebuilt = desk.rebuild().map_err(|problem| say::problem(&problem))?;
    if arguments.json {
        let answer = serde_json::json!({
            "entries": rebuilt.entries,
            "cases": rebuilt.cases,
            "unlisted": rebuilt.unlisted,
            "differed": rebuilt.differed,
        });
        say::line(&answer.to_string());
    } else {
        let messages = Messages::of(Language::English);
        let number = |count: u64| format::group(i64::try_from(count).unwrap_or(i64::MAX));
        let (entries, cases) = (number(rebuilt.entries), number(rebuilt.cases));
        let gaps = Gaps::new().with("entries", entries.as_str()).with("cases", cases.as_str());
        say::line(&messages.text("cli-rebuilt", &gaps));
        for label in &rebuilt.differed {
            say::line(&messages.text("cli-list-differed", &Gaps::new().with("case", label.as_str())));
        }
        if rebuilt.is_same() {
            say::line(&messages.plain("cli-rebuilt-same"));
        }
    }
    Ok(if rebuilt.is_same() { ExitCode::SUCCESS } else { ExitCode::from(DIFFERED) })
}
