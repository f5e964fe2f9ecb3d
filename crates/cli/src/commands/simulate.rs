//! `mukti simulate`: invented, plausible cases as facts; the same seed makes the same cases.

use crate::say::Failure;
use clap::{Args, ValueEnum};
use mukti_intake::form::{FormSpec, csv_header::csv_header};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Example: `mukti simulate --cases 1000 --seed 7 --out cases.ndjson`
#[derive(Debug, Args)]
#[command(after_help = "Example: mukti simulate --cases 1000 --seed 7 --out cases.ndjson\nNobody in it exists.")]
pub struct Arguments {
    /// How many cases.
    #[arg(long, default_value_t = 100)]
    cases: u64,
    /// The seed: the same seed makes the same cases.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The file, by its ending .csv or .ndjson; standard output if not given.
    #[arg(long)]
    out: Option<PathBuf>,
    /// How it is written, where the file's name does not say.
    #[arg(long, value_enum)]
    format: Option<Format>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table with a header.
    Csv,
    /// One object a line.
    Ndjson,
}

/// Writes the cases.
///
/// # Errors
/// When they cannot be written.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let named = arguments.out.as_ref().and_then(|out| out.extension()).map(|ending| ending == "csv");
    let format = arguments.format.unwrap_or(if named == Some(true) { Format::Csv } else { Format::Ndjson });
    match &arguments.out {
        Some(path) => write(arguments, format, File::create(path)?)?,
        None => write(arguments, format, std::io::stdout().lock()).or_else(crate::assess::fine_if_closed)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn write(arguments: &Arguments, format: Format, target: impl Write) -> std::io::Result<()> {
    let mut target = BufWriter::with_capacity(1 << 18, target);
    if format == Format::Csv {
        target.write_all(csv_header(&FormSpec::interview()).as_bytes())?;
    }
    for facts in mukti_testkit::simulate(arguments.seed, arguments.cases) {
        match format {
            Format::Csv => mukti_testkit::write_csv_row(&facts, &mut target)?,
            Format::Ndjson => mukti_testkit::write_ndjson_row(&facts, &mut target)?,
        }
    }
    target.flush()
}
