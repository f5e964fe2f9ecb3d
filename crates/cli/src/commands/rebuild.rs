//! `mukti rebuild`: works every list out anew from the journal, compares row by row, and replaces what differs.

use crate::place::Where;
use crate::say::{self, Failure};
use clap::Args;
use mukti_casework::open_desk;
use mukti_messages::Args as Gaps;
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
    let desk = open_desk(&arguments.place.place()?)?;
    let rebuilt = desk.rebuild()?;
    if arguments.json {
        let answer = serde_json::json!({
            "entries": rebuilt.entries,
            "cases": rebuilt.cases,
            "unlisted": rebuilt.unlisted,
            "differed": rebuilt.differed,
            "scores_differed": rebuilt.scores_differed,
        });
        say::line(&answer.to_string());
    } else {
        let (entries, cases) = (say::number(rebuilt.entries), say::number(rebuilt.cases));
        say::told("cli-rebuilt", &[("entries", entries), ("cases", cases)]);
        for label in &rebuilt.differed {
            say::told("cli-list-differed", &[("case", label)]);
        }
        if rebuilt.scores_differed {
            say::line(&say::text("score-differed", &Gaps::NONE));
        }
        if rebuilt.is_same() {
            say::line(&say::text("cli-rebuilt-same", &Gaps::NONE));
        }
    }
    Ok(if rebuilt.is_same() { ExitCode::SUCCESS } else { ExitCode::from(DIFFERED) })
}
