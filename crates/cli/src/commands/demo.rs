//! `mukti demo`: a small, wholly invented organisation in a fresh folder, what it shows, and its pages.

use super::serve::open;
use crate::clock::now;
use crate::say::{self, Failure};
use clap::Args;
use mukti_casework::assess::{Questions, assess, table};
use mukti_casework::{
    By, CasePage, Desk, Enrolment, LetterAsk, PersonPage, Place, Problem, Today, TodayQuery, open_desk,
};
use mukti_duties::DutyStatus;
use mukti_messages::{Args as Gaps, Messages, format};
use mukti_terms::{Language, Secret};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Example: `mukti demo --no-serve`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti demo --port 8470\nNobody in it exists. Nothing is opened to the network: the pages answer on this machine only."
)]
pub struct Arguments {
    /// The port on this machine; 0 takes a free one.
    #[arg(long, default_value_t = 8470)]
    port: u16,
    /// A new folder to make it in; `mukti-demo` here if not given.
    #[arg(long)]
    dir: Option<PathBuf>,
    /// Makes it and stops.
    #[arg(long)]
    no_serve: bool,
}

/// How many late duties are printed.
const LATE_SHOWN: u32 = 12;

/// Makes the organisation, shows one case, and opens the pages.
///
/// # Errors
/// When the folder is taken or cannot be written.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let folder = fresh_folder(arguments.dir.as_deref())?;
    let desk = open_desk(&Place::in_folder(&folder))?;
    let (by, passphrase) = enrol(&desk)?;
    mukti_testkit::organisation(&desk, &by)?;
    show(&desk, &by, &folder)?;
    let gaps = Gaps::new().with("name", FOUNDER).with("passphrase", passphrase.open().as_str());
    say::line(&say::text("cli-sign-in", &gaps));
    if arguments.no_serve {
        return Ok(ExitCode::SUCCESS);
    }
    open(desk, SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port)), None, &[])
}

/// The invented person who signs in.
const FOUNDER: &str = "Meena";

/// The folder asked for, if it is empty or not there; else the first free `mukti-demo` here.
fn fresh_folder(asked: Option<&Path>) -> Result<PathBuf, Failure> {
    let is_free = |folder: &Path| std::fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
    let folder = match asked {
        Some(folder) if is_free(folder) => folder.to_path_buf(),
        Some(folder) => {
            let shown = folder.display().to_string();
            return Err(say::failure("600-03", &Gaps::new().with("value", shown.as_str())));
        }
        None => {
            let numbered = (2..).map(|number| PathBuf::from(format!("mukti-demo-{number}")));
            let mut names = std::iter::once(PathBuf::from("mukti-demo")).chain(numbered);
            names.find(|folder| is_free(folder)).unwrap_or_else(|| PathBuf::from("mukti-demo"))
        }
    };
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The first member, with the one-time code as passphrase: never a default one.
fn enrol(desk: &Desk) -> Result<(By, Secret<String>), Problem> {
    let first = desk.first_run_code(now())?;
    let passphrase = Secret::new(first.code.open().to_lowercase());
    let enrolment = Enrolment {
        code: first.code,
        name: FOUNDER.to_owned(),
        passphrase: passphrase.clone(),
        again: passphrase.clone(),
    };
    Ok((desk.enrol(now(), &enrolment)?.by(now()), passphrase))
}

fn show(desk: &Desk, by: &By, folder: &Path) -> Result<(), Problem> {
    let messages = Messages::of(Language::English);
    let today = desk.today(by.now, &TodayQuery { at_most: LATE_SHOWN, ..TodayQuery::default() })?;
    let list = desk.cases(by.now, &mukti_casework::CasesQuery::default())?;
    let shown = folder.display().to_string();
    let gaps = Gaps::new()
        .with("folder", shown.as_str())
        .with("cases", count(list.count))
        .with("people", count(people(desk, by, &list)?));
    say::line(&messages.text("cli-demo-made", &gaps));
    say::line("");
    if let Some((page, person, letter)) = shown_case(desk, by, &today, folder)? {
        say::line(&messages.plain("cli-demo-case"));
        show_person(desk, &page, person);
        let path = letter.display().to_string();
        say::line(&messages.text("cli-demo-letter", &Gaps::new().with("path", path.as_str())));
        say::line("");
    }
    say::line(&messages.plain("cli-demo-late"));
    for row in &today.late {
        let what = messages.plain(&format!("duty-{}", row.duty.replace('.', "-")));
        let office = format::office(Language::English, &row.bearer);
        let late = format::days_late(Language::English, row.days_late);
        say::line(&format!("  {}  {what} · {office} · {late}", row.case_label));
    }
    say::line("");
    Ok(())
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn people(desk: &Desk, by: &By, list: &mukti_casework::CaseList) -> Result<u64, Problem> {
    let mut sum = 0;
    for row in &list.rows {
        sum += desk.case_page(by, row.id)?.people.len() as u64;
    }
    Ok(sum)
}

/// The first late case in which somebody is late to a person and the reminder may be written, with that letter.
fn shown_case(
    desk: &Desk,
    by: &By,
    today: &Today,
    folder: &Path,
) -> Result<Option<(CasePage, usize, PathBuf)>, Problem> {
    for row in &today.late {
        let page = desk.case_page(by, row.case)?;
        let late = |person: &PersonPage| person.duties.iter().any(|duty| duty.status == DutyStatus::Overdue);
        let Some(person) = page.people.iter().position(late) else { continue };
        match letter(desk, by, &page, folder) {
            Ok(path) => return Ok(Some((page, person, path))),
            Err(Problem::Broken { doing, said }) => return Err(Problem::Broken { doing, said }),
            // This letter waits, or claims nothing yet: another case shows more.
            Err(_) => {}
        }
    }
    Ok(None)
}

fn show_person(desk: &Desk, page: &CasePage, at: usize) {
    if let Some(person) = page.people.get(at) {
        let mut facts = person.folded.facts.clone();
        facts.case = Some(person.label.as_str().into());
        let assessed = assess(&facts, page.on, desk.book());
        let questions = Questions::in_language(Language::English);
        say::line(table::table(&assessed, &questions, Language::English, table::Depth::Short).trim_end());
    }
}

/// The reminder that names the broken clock, issued and written beside the data.
fn letter(desk: &Desk, by: &By, page: &CasePage, folder: &Path) -> Result<PathBuf, Problem> {
    let ask = LetterAsk {
        case: page.id,
        people: Vec::new(),
        kind: "reminder",
        office: None,
        against: None,
        language: Language::English,
    };
    let issued = desk.write_letter(by, &ask, None)?;
    let (_, _, bytes) = desk.issued_letter(by, issued.id)?;
    let path = folder.join(format!("{}-reminder.pdf", page.label));
    match std::fs::write(&path, bytes) {
        Ok(()) => Ok(path),
        Err(error) => Err(Problem::Broken { doing: "writing the letter", said: error.to_string() }),
    }
}
