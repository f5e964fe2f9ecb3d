//! `mukti export`: takes out cases, people or facts as a table; names only sealed, for named cases, by a member.

use crate::clock::now;
use crate::place::Where;
use crate::say::{self, Failure};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use mukti_casework::{Desk, ExportAsk, ExportTable, Exported, NamesAsk, open_desk};
use mukti_intake::sheet::written::As;
use mukti_messages::Args as Gaps;
use mukti_terms::{Secret, State};
use std::fs::File;
use std::io::{BufRead as _, BufWriter, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Example: `mukti export --data ~/mukti --table facts --as csv facts.csv`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti export --data ~/mukti --table facts --as csv facts.csv\nWhat leaves has no name in it and nothing special; that it left is noted. With --names, a member's passphrase, the passphrase of the file and, with --second, that member's are read from the standard input, a line each; `mukti unseal` opens the file. While Mukti is serving, its page “Take out a table” does it."
)]
pub struct Arguments {
    /// The file to write; it must not be there yet.
    out: PathBuf,
    #[command(flatten)]
    place: Where,
    /// What a row is.
    #[arg(long, value_enum, default_value_t = Table::Cases)]
    table: Table,
    /// How it is written.
    #[arg(long = "as", value_enum, default_value_t = Format::Csv)]
    written: Format,
    /// Only this State of work, as in IN-UP.
    #[arg(long)]
    state: Option<String>,
    /// Only this case, by its label. Can be given many times.
    #[arg(long = "case", value_name = "LABEL")]
    cases: Vec<String>,
    /// With the names of the people of the cases that are named, sealed.
    #[arg(long, requires_all = ["name", "for_whom", "cases"])]
    names: bool,
    /// The member who takes it out.
    #[arg(long)]
    name: Option<String>,
    /// Whom the names are for, and what for.
    #[arg(long)]
    for_whom: Option<String>,
    /// The second member who agrees to it.
    #[arg(long, requires = "names")]
    second: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Table {
    /// A row is a case.
    Cases,
    /// A row is a person of a case.
    People,
    /// A row is a person with every fact that may leave: `mukti assess` reads it.
    Facts,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Comma-separated.
    Csv,
    /// A spreadsheet.
    Xlsx,
    /// One JSON object a line.
    Ndjson,
}

/// Runs it.
///
/// # Errors
/// When the folder cannot be opened, a passphrase is not right, a case is not there, or the file cannot be written.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let ask = ask(arguments)?;
    let desk = open_desk(&arguments.place.place()?)?;
    let out = new_file(&arguments.out)?;
    let done = take(&desk, arguments, &ask, out);
    if done.is_err() {
        // What is half there would look whole.
        std::fs::remove_file(&arguments.out)?;
    }
    let done = done?;
    let gaps = [("rows", say::number(done.rows)), ("cases", say::number(done.cases))];
    say::told("cli-export-done", &gaps);
    Ok(ExitCode::SUCCESS)
}

fn take(desk: &Desk, arguments: &Arguments, ask: &ExportAsk, out: File) -> Result<Exported, Failure> {
    let signed = match &arguments.name {
        Some(name) => Some(desk.sign_in(now(), name, &line()?)?.by(now())),
        None => None,
    };
    let mut out = BufWriter::new(out);
    let done = match (&signed, arguments.names) {
        (Some(by), true) => {
            let passphrase = line()?;
            let second = arguments.second.clone().map(|name| Ok::<_, Failure>((name, line()?))).transpose()?;
            let for_whom = arguments.for_whom.clone().unwrap_or_default();
            desk.export_names(by, ask, &NamesAsk { for_whom, passphrase, second }, &mut out)?
        }
        _ => {
            let bar = bar();
            let who = (signed.map(|by| by.member), now());
            let done = desk.export(who, ask, &mut out, &|at, of| {
                bar.set_length(of);
                bar.set_position(at);
            });
            bar.finish_and_clear();
            done?
        }
    };
    out.flush()?;
    out.get_ref().sync_all()?;
    Ok(done)
}

fn ask(arguments: &Arguments) -> Result<ExportAsk, Failure> {
    let state = match &arguments.state {
        None => None,
        Some(code) => {
            let gaps = Gaps::new().with("value", code.as_str());
            Some(State::from_code(&code.to_uppercase()).ok_or_else(|| say::failure("400-43", &gaps))?)
        }
    };
    let table = match arguments.table {
        Table::Cases => ExportTable::Cases,
        Table::People => ExportTable::People,
        Table::Facts => ExportTable::Facts,
    };
    let written = match arguments.written {
        Format::Csv => As::Csv,
        Format::Xlsx => As::Xlsx,
        Format::Ndjson => As::Ndjson,
    };
    Ok(ExportAsk { table, written, state, labels: arguments.cases.clone() })
}

fn line() -> Result<Secret<String>, Failure> {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(Secret::new(line.trim_end_matches(['\r', '\n']).to_string()))
}

/// A file that was not there and that only its owner reads.
pub fn new_file(path: &Path) -> Result<File, Failure> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| {
        let (file, detail) = (path.display().to_string(), error.to_string());
        say::failure("600-91", &Gaps::new().with("value", file.as_str()).with("detail", detail.as_str()))
    })
}

fn bar() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {eta}");
    ProgressBar::new(1).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
