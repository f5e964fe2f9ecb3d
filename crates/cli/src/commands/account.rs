//! `mukti account`: facts in, the statement of account of each person out: due, received, outstanding, delay, the next thing to do.

use crate::assess::{Ask, Outcome, Output, run_file};
use crate::commands::assess::{Format, day};
use crate::say::{self, Failure};
use clap::{Args, ValueEnum};
use mukti_casework::assess::{Questions, table::Depth};
use mukti_law::Book;
use mukti_terms::Day;
use std::collections::HashSet;
use std::io::{BufWriter, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

/// Example: `mukti account people.csv --on 2026-11-21 --format ndjson`
#[derive(Debug, Args)]
#[command(after_help = "Example: mukti account people.csv --on 2026-11-21 --format ndjson\n\
    The columns are those of `mukti assess`; a sum told there is taken as received by the person.\n\
    What is not known is null: an unknown due has no outstanding.")]
pub struct Arguments {
    /// Files: .csv, .json, .ndjson, .toml, or - for what is piped in.
    #[arg(required = true)]
    files: Vec<String>,
    /// The day asked, to its end in India; today if not given.
    #[arg(long, value_parser = day)]
    on: Option<Day>,
    /// How the accounts are written.
    #[arg(long, value_enum, default_value_t = As::Table)]
    format: As,
    /// The language of tables and errors.
    #[arg(long, default_value = "en")]
    language: String,
}

/// How accounts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum As {
    /// For people.
    Table,
    /// One array.
    Json,
    /// One object a line.
    Ndjson,
}

/// Draws up the account of every row.
///
/// # Errors
/// When nothing could be read or written at all.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let language = say::language(&arguments.language)?;
    let format = match arguments.format {
        As::Table => Format::Table,
        As::Json => Format::Json,
        As::Ndjson => Format::Ndjson,
    };
    let ask = Ask {
        on: arguments.on.unwrap_or_else(crate::clock::today),
        book: Book::embedded(),
        questions: Questions::in_language(language),
        language,
        format,
        depth: Depth::Short,
        letters: None::<PathBuf>,
        held: HashSet::new(),
        is_account: true,
    };
    let mut output = Output::new(BufWriter::with_capacity(1 << 18, std::io::stdout().lock()), format);
    let (mut seen, mut total) = (HashSet::new(), Outcome::default());
    for file in &arguments.files {
        seen.clear();
        total.add(&run_file(&ask, file, &mut output, &mut seen)?);
        if output.closed() {
            break;
        }
    }
    output.finish()?.flush().or_else(crate::assess::fine_if_closed)?;
    Ok(match total {
        Outcome { files_failed: 1.., .. } => ExitCode::FAILURE,
        Outcome { rows_failed: 1.., .. } => ExitCode::from(2),
        _ => ExitCode::SUCCESS,
    })
}
