//! The program `mukti`: reads its arguments, asks the clock once, and hands over to one command.

mod assess;
mod clock;
mod commands;
mod place;
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
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(asked) => {
            // Help and version are answers; a word that is not understood is a command that failed.
            let code = if asked.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
            let _ = asked.print();
            return code;
        }
    };
    match commands::run(arguments.command) {
        Ok(code) => code,
        Err(failure) => {
            say::error(&failure.to_string());
            ExitCode::FAILURE
        }
    }
}
