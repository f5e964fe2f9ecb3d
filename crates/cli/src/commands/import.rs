//! `mukti import`: takes in a list of people from a spreadsheet or CSV, as a member; looked through first; undone as one.

use crate::clock::now;
use crate::place::Where;
use crate::say::{self, Failure};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use mukti_casework::{Before, By, Desk, Doubles, DryRun, Imported, ListAsk, open_desk};
use mukti_intake::sheet::columns::{Chosen, Target};
use mukti_intake::sheet::written::As;
use mukti_intake::sheet::wrong::WrongSheet;
use mukti_intake::{Problem, sheet};
use mukti_messages::{Args as Gaps, Messages};
use mukti_register::kinds::INTERVIEW;
use mukti_register::{ReportId, Speaker};
use mukti_terms::schema::Word as _;
use mukti_terms::{Language, Secret};
use std::fs::File;
use std::io::{BufRead as _, BufWriter, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Example: `mukti import kilns.xlsx --data ~/mukti --name Meena --dry-run --wrong wrong.csv`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti import kilns.xlsx --data ~/mukti --name Meena --dry-run --wrong wrong.csv\nThe member's passphrase is read from the standard input. One row is one person. A row that cannot be read is named and left out; the others are kept. Stopped anywhere, the same command goes on. While Mukti is serving, its page “Lists” does it."
)]
pub struct Arguments {
    /// The list: .xlsx, or CSV.
    file: Option<PathBuf>,
    #[command(flatten)]
    place: Where,
    /// The member who signs in for it.
    #[arg(long)]
    name: String,
    /// What a row is: interview (one person in a case), or a register: office, committee, inspection, order, action_plan, budget, support_project.
    #[arg(long = "as", default_value = INTERVIEW)]
    record: String,
    /// The sheet, where there are several.
    #[arg(long)]
    sheet: Option<String>,
    /// What a column means, as in: --column "Mukhiya=person.note". Can be given many times.
    #[arg(long = "column", value_name = "NAME=FIELD")]
    columns: Vec<String>,
    /// A column that is not kept, although its name is known.
    #[arg(long = "leave-out", value_name = "NAME")]
    leave_out: Vec<String>,
    /// Who says what stands in the list: document, worker, family, witness, official, interviewer, employer.
    #[arg(long, default_value = "document")]
    speaker: String,
    /// Leaves out rows that look like a row before them or one of an earlier list.
    #[arg(long)]
    leave_out_alike: bool,
    /// Only looks it through and keeps nothing.
    #[arg(long)]
    dry_run: bool,
    /// A file for what was wrong, row by row: .csv or .xlsx.
    #[arg(long, value_name = "FILE")]
    wrong: Option<PathBuf>,
    /// Undoes a list that was taken in, by its id.
    #[arg(long, value_name = "ID", requires = "reason", conflicts_with = "file")]
    undo: Option<String>,
    /// Why it is undone.
    #[arg(long)]
    reason: Option<String>,
    /// Shows the lists that were taken in.
    #[arg(long, conflicts_with_all = ["file", "undo"])]
    list: bool,
    /// Prints one line of JSON.
    #[arg(long)]
    json: bool,
}

/// How many problems are said on the screen.
const SAID_MAX: u64 = 20;

/// Runs it.
///
/// # Errors
/// When the folder cannot be opened, the passphrase is not right, or the file is no list.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let desk = open_desk(&arguments.place.place()?)?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let passphrase = Secret::new(line.trim_end_matches(['\r', '\n']).to_string());
    let by = desk.sign_in(now(), &arguments.name, &passphrase)?.by(now());
    if arguments.list {
        return list(&desk, &by, arguments);
    }
    if let Some(batch) = &arguments.undo {
        return undo(&desk, &by, arguments, batch);
    }
    let path = arguments.file.as_deref().ok_or_else(|| say::failure("600-65", &Gaps::NONE))?;
    if arguments.record == INTERVIEW {
        take(&desk, &by, arguments, path)
    } else {
        register(&desk, &by, arguments, path)
    }
}

/// A list of a register beside the cases: the same list again opens nothing.
fn register(desk: &Desk, by: &By, arguments: &Arguments, path: &Path) -> Result<ExitCode, Failure> {
    let mut file = File::open(path).map_err(|error| not_opened(&error))?;
    let done = desk.import_register(by, &mut file, &arguments.record, arguments.sheet.as_deref())?;
    let mut wrong = Wrong::new(arguments, path)?;
    done.wrong.iter().for_each(|problem| wrong.put(problem));
    wrong.end()?;
    let count = done.wrong.len() as u64;
    if arguments.json {
        say::line(&serde_json::json!({ "opened": done.opened, "known": done.known, "wrong": count }).to_string());
    } else {
        let (opened, known, wrong) = (say::number(done.opened), say::number(done.known), say::number(count));
        say::told("cli-import-register", &[("opened", opened), ("known", known), ("wrong", wrong)]);
    }
    Ok(code(count))
}

fn take(desk: &Desk, by: &By, arguments: &Arguments, path: &Path) -> Result<ExitCode, Failure> {
    let ask = ask(arguments)?;
    let mut file = File::open(path).map_err(|error| not_opened(&error))?;
    let mut wrong = Wrong::new(arguments, path)?;
    let dry = desk.dry_run(by, &mut file, &ask, &mut |problem| wrong.put(problem))?;
    wrong.end()?;
    if !arguments.json {
        told(&dry);
    }
    if arguments.dry_run {
        if arguments.json {
            say::line(&seen(&dry).to_string());
        }
        return Ok(code(dry.wrong));
    }
    let bar = bar(dry.people);
    let done = desk.import(by, &mut file, &ask, &|kept, _| bar.set_position(kept));
    bar.finish_and_clear();
    let done = done?;
    if arguments.json {
        say::line(&kept(&done).to_string());
    } else {
        let (people, cases, batch) = (say::number(done.people), say::number(done.cases.into()), done.batch.to_string());
        say::told("cli-import-done", &[("people", &people), ("cases", &cases), ("id", &batch)]);
    }
    Ok(code(done.wrong))
}

/// 2 where some rows could not be read, as `mukti assess` does.
fn code(wrong: u64) -> ExitCode {
    if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

fn ask(arguments: &Arguments) -> Result<ListAsk, Failure> {
    let speaker = Speaker::from_word(&arguments.speaker);
    let choices = Speaker::CHOICES.words.join(", ");
    let gaps = Gaps::new().with("value", arguments.speaker.as_str()).with("choices", choices.as_str());
    let speaker = speaker.ok_or_else(|| say::failure("400-41", &gaps))?;
    let mut columns = Chosen::new();
    for pair in &arguments.columns {
        let (name, field) = pair.rsplit_once('=').unwrap_or((pair, ""));
        let unknown = || say::failure("400-03", &Gaps::new().with("column", field));
        columns.insert(name.to_owned(), Some(Target::named(field).ok_or_else(unknown)?));
    }
    columns.extend(arguments.leave_out.iter().map(|name| (name.clone(), None)));
    let doubles = if arguments.leave_out_alike { Doubles::LeaveOut } else { Doubles::Keep };
    Ok(ListAsk { sheet: arguments.sheet.clone(), columns, speaker, doubles })
}

fn not_opened(error: &std::io::Error) -> Failure {
    say::failure("400-26", &Gaps::new().with("detail", error.to_string().as_str()))
}

/// What was wrong: the first on the screen, all of it in the file that was asked for.
struct Wrong {
    file: String,
    said: u64,
    sheet: Option<WrongSheet<BufWriter<File>>>,
    failed: Option<std::io::Error>,
    messages: &'static Messages,
}

impl Wrong {
    fn new(arguments: &Arguments, list: &Path) -> Result<Self, Failure> {
        let messages = Messages::of(Language::English);
        let file = list.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let sheet = match &arguments.wrong {
            None => None,
            Some(path) => {
                let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
                let written = As::named(ending).unwrap_or(As::Csv);
                let out = BufWriter::new(File::create(path)?);
                Some(WrongSheet::begin(out, written, messages, &file)?)
            }
        };
        Ok(Self { file, said: 0, sheet, failed: None, messages })
    }

    fn put(&mut self, problem: &Problem) {
        if let Some(sheet) = &mut self.sheet
            && let Err(error) = sheet.put(problem)
        {
            self.failed.get_or_insert(error);
        }
        self.said += 1;
        if self.said > SAID_MAX {
            return;
        }
        let (what, next) = problem.say(self.messages);
        let row = problem.place.row.to_string();
        let gaps = Gaps::new().with("file", self.file.as_str()).with("row", row.as_str());
        let place = match &problem.place.column {
            Some(column) => say::text("error-where-column", &gaps.with("column", column.as_str())),
            None => say::text("error-where-row", &gaps),
        };
        say::error(&format!("{place}: {what} {} ({})", next.unwrap_or_default(), problem.code));
    }

    fn end(self) -> Result<(), Failure> {
        if self.said > SAID_MAX {
            let more = say::number(self.said - SAID_MAX);
            say::error(&say::text("cli-import-more-wrong", &Gaps::new().with("count", more.as_str())));
        }
        if let Some(error) = self.failed {
            return Err(error.into());
        }
        if let Some(sheet) = self.sheet {
            sheet.end()?;
        }
        Ok(())
    }
}

fn told(dry: &DryRun) {
    let names: Vec<&str> = dry.columns.left_out().map(|column| column.name.as_str()).collect();
    if !names.is_empty() {
        say::told("cli-import-left-out", &[("names", names.join(", "))]);
    }
    for column in dry.columns.left_out() {
        if let Some(near) = column.nearest {
            say::told("cli-import-nearest", &[("column", column.name.clone()), ("field", near.name())]);
        }
    }
    let count = |count: u64| say::number(count);
    say::told(
        "cli-import-seen",
        &[
            ("rows", count(dry.rows)),
            ("people", count(dry.people)),
            ("cases", count(dry.cases.into())),
            ("wrong", count(dry.wrong)),
        ],
    );
    if dry.alike_count > 0 {
        say::told("cli-import-alike", &[("count", count(dry.alike_count))]);
    }
    if let Before::Begun { kept, .. } = dry.before {
        say::told("cli-import-begun", &[("kept", count(kept.into())), ("cases", count(dry.cases.into()))]);
    }
}

fn seen(dry: &DryRun) -> serde_json::Value {
    let columns = dry.columns.columns.iter().map(|column| {
        serde_json::json!({
            "name": column.name, "field": column.target.map(Target::name), "nearest": column.nearest.map(Target::name),
        })
    });
    let before = match dry.before {
        Before::Never => "never",
        Before::Begun { .. } => "begun",
        Before::Whole { .. } => "whole",
    };
    serde_json::json!({
        "rows": dry.rows, "people": dry.people, "wrong": dry.wrong, "cases": dry.cases, "alike": dry.alike_count,
        "left_out": dry.left_out, "before": before, "header_row": dry.columns.row,
        "columns": columns.collect::<Vec<_>>(), "sheets": dry.look.sheets,
        "spreadsheet": dry.look.shape == sheet::Shape::Book,
    })
}

fn kept(done: &Imported) -> serde_json::Value {
    serde_json::json!({
        "id": done.batch.to_string(), "rows": done.rows, "people": done.people, "wrong": done.wrong,
        "left_out": done.left_out, "cases": done.cases,
    })
}

fn bar(length: u64) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {eta}");
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn undo(desk: &Desk, by: &By, arguments: &Arguments, batch: &str) -> Result<ExitCode, Failure> {
    let batch: ReportId = batch.parse().map_err(|_| mukti_casework::Problem::NoSuchImport)?;
    let bar = bar(1);
    let progress = |done: u64, all: u64| {
        bar.set_length(all);
        bar.set_position(done);
    };
    let undone = desk.undo_import(by, batch, arguments.reason.as_deref().unwrap_or_default(), &progress);
    bar.finish_and_clear();
    let undone = undone?;
    if arguments.json {
        say::line(&serde_json::json!({ "cases": undone.cases, "worked_on": undone.worked_on }).to_string());
    } else {
        say::told("cli-import-undone", &[("cases", say::number(undone.cases.into()))]);
        if !undone.worked_on.is_empty() {
            say::told("cli-import-worked-on", &[("names", undone.worked_on.join(", "))]);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn list(desk: &Desk, by: &By, arguments: &Arguments) -> Result<ExitCode, Failure> {
    for one in desk.imports(by)? {
        let (on, id) = (one.on.day_in_india().to_string(), one.batch.to_string());
        if arguments.json {
            let undone = one.undone.is_some();
            say::line(
                &serde_json::json!({ "id": id, "on": on, "people": one.people, "cases": one.cases, "undone": undone })
                    .to_string(),
            );
            continue;
        }
        let key = if one.undone.is_some() { "cli-import-line-undone" } else { "cli-import-line" };
        say::told(key, &[("id", id), ("date", on), ("people", say::number(one.people)), ("name", one.name)]);
    }
    Ok(ExitCode::SUCCESS)
}
