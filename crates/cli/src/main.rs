//! The program `mukti`: reads its arguments, asks the clock once, and hands over to one command.

mod assess;
mod clock;
mod commands;
mod say;

use clap::Parser;
use std::process::ExitCode;

/// Ends bonded labour: from what a worker says to what the law says, who owes what by when, and the letter.
#[derive(Debug, Parser)]
#[command(name = "mukti", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: commands::Command,
}

fn main() -> ExitCode {
    match commands::run(Arguments::parse().command) {
        Ok(code) => code,
        Err(failure) => {
            say::error(&failure.to_string());
            ExitCode::FAILURE
        }
    }
}
