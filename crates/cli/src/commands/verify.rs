//! `mukti verify`: whether a release certificate is one, with no network: public keys by file, and a list of withdrawn ones.

use crate::clock::today;
use crate::say::{self, Failure};
use clap::{Args, ValueEnum};
use mukti_certificate::{Good, Keys, Refusal, Withdrawal, Withdrawn, verify};
use mukti_messages::{Args as Gaps, format};
use mukti_terms::{Day, Language};
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// It is refused.
const REFUSED: u8 = 2;
/// Its signature is good; whether it was withdrawn is not known: no list was given, or the list has run out.
const WITHDRAWAL_NOT_KNOWN: u8 = 3;

/// Example: `mukti verify 'MUKTI1:…/' --keys offices --revoked sundarpur.txt`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti verify scanned.txt --keys offices --revoked sundarpur-withdrawn.txt\nEnds with 0: good and not withdrawn; 2: refused; 3: good, but nobody knows whether it was withdrawn; 1: it could not be checked."
)]
pub struct Arguments {
    /// What the square code says, a file that holds it, or - for the standard input.
    code: String,
    /// A file of offices' public keys, or a folder of such files.
    #[arg(long)]
    keys: PathBuf,
    /// A signed list of withdrawn certificates; may be given more than once.
    #[arg(long)]
    revoked: Vec<PathBuf>,
    /// The day of the check, as 2026-11-22; today unless given.
    #[arg(long)]
    on: Option<Day>,
    /// How the answer is printed.
    #[arg(long, value_enum, default_value_t = Shape::Text)]
    format: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Shape {
    /// For a person.
    Text,
    /// For a program.
    Json,
}

/// Checks one certificate.
///
/// # Errors
/// A file cannot be read, or holds no keys or no list that can be believed.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let code = code(&arguments.code)?;
    let keys = keys(&arguments.keys)?;
    let lists = arguments.revoked.iter().map(|file| list(file, &keys)).collect::<Result<Vec<_>, _>>()?;
    let answer = verify(&code, &keys, &lists, arguments.on.unwrap_or_else(today));
    match arguments.format {
        Shape::Text => told(&answer),
        Shape::Json => say::line(&as_json(&answer).to_string()),
    }
    Ok(match answer {
        Ok(Good { withdrawal: Withdrawal::No { .. }, .. }) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(WITHDRAWAL_NOT_KNOWN),
        Err(_) => ExitCode::from(REFUSED),
    })
}

/// The code itself, or what stands in the file of that name.
fn code(told: &str) -> Result<String, Failure> {
    if told == "-" {
        let mut text = Vec::new();
        std::io::stdin().lock().take(BYTES_MAX).read_to_end(&mut text)?;
        return Ok(String::from_utf8_lossy(&text).into_owned());
    }
    if told.starts_with(mukti_certificate::token::PREFIX) {
        return Ok(told.to_owned());
    }
    let file = Path::new(told);
    if file.is_file() { read(file) } else { Ok(told.to_owned()) }
}

/// A file longer than this is no code, no keys and no list.
const BYTES_MAX: u64 = 16 << 20;

fn read(file: &Path) -> Result<String, Failure> {
    let mut text = Vec::new();
    let opened = std::fs::File::open(file).and_then(|handle| handle.take(BYTES_MAX).read_to_end(&mut text));
    // Bytes that are no text are no code of ours, and are refused as that.
    opened.map(|_| String::from_utf8_lossy(&text).into_owned()).map_err(|error| unread(file, &error.to_string()))
}

fn unread(file: &Path, detail: &str) -> Failure {
    let name = file.display().to_string();
    say::failure("600-135", &Gaps::new().with("value", name.as_str()).with("detail", detail))
}

fn keys(place: &Path) -> Result<Keys, Failure> {
    let mut keys = Keys::default();
    for file in files(place)? {
        let more = Keys::read(&read(&file)?).map_err(|wrong| {
            let (name, line) = (file.display().to_string(), wrong.line.to_string());
            say::failure("600-136", &Gaps::new().with("value", name.as_str()).with("number", line.as_str()))
        })?;
        keys.add_all(more);
    }
    Ok(keys)
}

fn files(place: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !place.is_dir() {
        return Ok(vec![place.to_path_buf()]);
    }
    let listed = std::fs::read_dir(place).map_err(|error| unread(place, &error.to_string()))?;
    let mut files: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

fn list(file: &Path, keys: &Keys) -> Result<Withdrawn, Failure> {
    Withdrawn::read(&read(file)?, keys).map_err(|why| {
        let (name, word) = (file.display().to_string(), mukti_casework::office::list_word(why));
        say::failure("600-137", &Gaps::new().with("value", name.as_str()).with("code", word))
    })
}

fn told(answer: &Result<Good, Refusal>) {
    let day = |day: Day| format::day(Language::English, day);
    match answer {
        Ok(good) => {
            say::line(&say::text("certificate-check-good", &Gaps::NONE));
            let told = good.signed.certificate();
            let gaps = Gaps::new()
                .with("person", told.person.as_str())
                .with("number", told.number.as_str())
                .with("office", told.office_name.as_str())
                .with("id", told.office.as_str())
                .with("district", told.district.as_str())
                .with("state", told.state.as_str())
                .with("date", day(told.issued));
            for key in ["says", "who", "number", "office", "place", "date"] {
                say::line(&format!("  {}", say::text(&format!("certificate-check-{key}"), &gaps)));
            }
            let gaps = match good.withdrawal {
                Withdrawal::No { made } => Gaps::new().with("made", day(made)).with("next", ""),
                Withdrawal::RanOut { made, next } => Gaps::new().with("made", day(made)).with("next", day(next)),
                Withdrawal::NotKnown => Gaps::NONE,
            };
            say::line(&say::text(&format!("certificate-withdrawal-{}", good.withdrawal.word()), &gaps));
        }
        Err(refusal) => {
            say::line(&say::text("certificate-check-refused", &Gaps::NONE));
            let gaps = match refusal {
                Refusal::Foreign { office } => Gaps::new().with("office", office.as_str()),
                Refusal::Withdrawn { on, .. } => Gaps::new().with("date", day(*on)),
                _ => Gaps::NONE,
            };
            say::line(&say::text(&format!("certificate-refusal-{}", refusal.word()), &gaps));
        }
    }
}

fn as_json(answer: &Result<Good, Refusal>) -> Value {
    match answer {
        Ok(good) => {
            let told = good.signed.certificate();
            let (made, next) = match good.withdrawal {
                Withdrawal::No { made } => (Some(made.to_string()), None),
                Withdrawal::RanOut { made, next } => (Some(made.to_string()), Some(next.to_string())),
                Withdrawal::NotKnown => (None, None),
            };
            json!({
                "good": true, "certifies": told.certifies.word(), "person": told.person, "number": told.number,
                "office": told.office, "office_name": told.office_name, "state": told.state, "district": told.district,
                "issued": told.issued.to_string(), "code": good.signed.code().to_string(),
                "withdrawn": good.withdrawal.word(), "list_made": made, "list_ran_out": next,
            })
        }
        Err(refusal) => {
            let on = match refusal {
                Refusal::Withdrawn { on, .. } => Some(on.to_string()),
                _ => None,
            };
            json!({ "good": false, "why": refusal.word(), "withdrawn_on": on })
        }
    }
}
