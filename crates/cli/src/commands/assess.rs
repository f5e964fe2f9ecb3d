//! `mukti assess`: facts in, findings, entitlements, duties and letters out; streaming, in constant memory.

use crate::assess::{Ask, Outcome, Output, cases_with_someone_held, run_file};
use crate::say::{self, Failure};
use clap::{Args, ValueEnum};
use mukti_casework::assess::{Questions, table::Depth};
use mukti_law::Book;
use mukti_terms::{Day, Told};
use std::collections::HashSet;
use std::io::{BufWriter, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

/// Example: `mukti assess people.csv --on 2026-11-21 --format ndjson --language hi`
#[derive(Debug, Args)]
#[command(after_help = "Example: mukti assess people.csv --on 2026-11-21 --format ndjson --language hi\n\
    The columns are those of `mukti form interview --as csv-header`; an empty cell means not known, never no.\n\
    Exit code 0: every row assessed; 2: some row could not be read (named on standard error); 1: the command failed.")]
pub struct Arguments {
    /// Files: .csv, .json, .ndjson, .toml, or - for what is piped in.
    #[arg(required = true)]
    files: Vec<String>,
    /// The day asked, to its end in India; today if not given.
    #[arg(long, value_parser = day)]
    on: Option<Day>,
    /// How the results are written.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Writes the letters that may be written as PDF files into this folder.
    #[arg(long)]
    letters: Option<PathBuf>,
    /// The language of questions, tables and letters.
    #[arg(long, default_value = "en")]
    language: String,
    /// In tables, shows every limb with its grounds.
    #[arg(long)]
    why: bool,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Table,
    /// One array.
    Json,
    /// One object a line.
    Ndjson,
    /// One row a person; lists joined by `; `.
    Csv,
}

pub(crate) fn day(text: &str) -> Result<Day, String> {
    Told::parse(text).and_then(Told::day).ok_or_else(|| format!("`{text}` is not a day such as 2026-11-21"))
}

/// Assesses every file in turn.
///
/// # Errors
/// When nothing could be read or written at all.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let language = say::language(&arguments.language)?;
    if let Some(folder) = &arguments.letters {
        std::fs::create_dir_all(folder)?;
    }
    let ask = Ask {
        on: arguments.on.unwrap_or_else(crate::clock::today),
        book: Book::embedded(),
        questions: Questions::in_language(language),
        language,
        format: arguments.format,
        depth: if arguments.why { Depth::Why } else { Depth::Short },
        letters: arguments.letters.clone(),
        is_account: false,
        held: arguments.letters.iter().flat_map(|_| cases_with_someone_held(&arguments.files)).collect(),
    };
    let mut output = Output::new(BufWriter::with_capacity(1 << 18, std::io::stdout().lock()), arguments.format);
    let (mut seen, mut total) = (HashSet::new(), Outcome::default());
    for file in &arguments.files {
        seen.clear();
        total.add(&run_file(&ask, file, &mut output, &mut seen)?);
        if output.closed() {
            break;
        }
    }
    output.finish()?.flush().or_else(crate::assess::fine_if_closed)?;
    if std::io::stderr().is_terminal() && arguments.format != Format::Table {
        say::error(&total.summary(language));
    }
    Ok(match total {
        Outcome { files_failed: 1.., .. } => ExitCode::FAILURE,
        Outcome { rows_failed: 1.., .. } => ExitCode::from(2),
        _ => ExitCode::SUCCESS,
    })
}
