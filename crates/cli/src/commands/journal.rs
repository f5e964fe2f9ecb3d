//! `mukti journal`: proves that nothing was altered, and lets others vouch for it.

use crate::clock::now;
use crate::place::Where;
use crate::say::{self, Failure};
use clap::{Args, Subcommand};
use mukti_casework::{Desk, Problem, Refused, Trust, Verified, Witness, look_desk, open_desk};
use mukti_messages::Args as Gaps;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Example: `mukti journal --data ~/mukti verify`
#[derive(Debug, Args)]
#[command(after_help = "Example: mukti journal --data ~/mukti verify --checkpoint kept-by-a-partner.note")]
pub struct Arguments {
    #[command(flatten)]
    place: Where,
    #[command(subcommand)]
    ask: Wanted,
    /// Prints JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Wanted {
    /// Goes through every entry; names the first that does not follow. Works while serving.
    Verify {
        /// A checkpoint as somebody else kept it. May be given several times.
        #[arg(long)]
        checkpoint: Vec<PathBuf>,
        /// The key of a witness whose cosignature counts. May be given several times.
        #[arg(long)]
        witness: Vec<String>,
    },
    /// The newest checkpoint, signed; and the keys to check it with.
    Head,
    /// Writes every entry, still sealed, with all checkpoints: anybody can verify it with tools/verify.
    Export {
        /// The new file.
        out: PathBuf,
    },
    /// Writes a request that another organisation cosigns.
    Ask {
        /// The size that organisation saw last; 0 for never.
        #[arg(long, default_value_t = 0)]
        seen: u64,
        /// The new file.
        out: PathBuf,
    },
    /// Cosigns another organisation's request, if it contains all we saw of it before.
    Cosign {
        /// Their request.
        request: PathBuf,
        /// Their key, as they gave it in person: it begins with mukti/.
        #[arg(long)]
        log: String,
        /// The new file, to be sent back.
        out: PathBuf,
    },
    /// Takes in our own checkpoint with what others added to it.
    Take {
        /// What they sent back.
        note: PathBuf,
    },
    /// Writes a question for a time-stamping authority (RFC 3161).
    AskTime {
        /// The new file, a `.tsq`.
        out: PathBuf,
    },
    /// Takes in the authority's answer.
    TakeTime {
        /// The answer, a `.tsr`.
        answer: PathBuf,
    },
}

/// Does what is asked.
///
/// # Errors
/// When the journal cannot be read, or a file not written.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let place = arguments.place.place()?;
    let reads = matches!(arguments.ask, Wanted::Verify { .. } | Wanted::Export { .. });
    let desk = if reads { look_desk(&place) } else { open_desk(&place) }?;
    match &arguments.ask {
        Wanted::Verify { checkpoint, witness } => return verify(&desk, checkpoint, witness, arguments.json),
        Wanted::Head => head(&desk, arguments.json)?,
        Wanted::Export { out } => {
            let mut file = BufWriter::new(new_file(out)?);
            let entries = desk.export_journal(now(), &mut file)?;
            say::told("cli-journal-exported", &[("count", entries.to_string()), ("path", shown(out))]);
        }
        Wanted::Ask { seen, out } => write(out, desk.ask_witness(now(), *seen)?.as_bytes())?,
        Wanted::Cosign { request, log, out } => {
            let log = Witness::parse(log).ok_or_else(|| say::failure("600-21", &Gaps::new()))?;
            let request = std::fs::read_to_string(request)?;
            match desk.cosign(now(), &request, &log)? {
                Ok(note) => write(out, note.as_bytes())?,
                Err(refused) => return Err(why(&refused)),
            }
        }
        Wanted::Take { note } => {
            let size = desk.take_cosigned(&std::fs::read_to_string(note)?)?;
            say::told("cli-journal-taken", &[("count", size.to_string())]);
        }
        Wanted::AskTime { out } => write(out, &desk.ask_time(now())?.der)?,
        Wanted::TakeTime { answer } => {
            let size = desk.take_time(&std::fs::read(answer)?)?;
            say::told("cli-journal-taken", &[("count", size.to_string())]);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn verify(desk: &Desk, notes: &[PathBuf], witnesses: &[String], json: bool) -> Result<ExitCode, Failure> {
    let notes = notes.iter().map(std::fs::read_to_string).collect::<Result<_, _>>()?;
    let keys = witnesses.iter().map(|key| Witness::parse(key).ok_or_else(|| say::failure("600-21", &Gaps::new())));
    let trust = Trust { notes, witnesses: keys.collect::<Result<_, _>>()? };
    let found = desk.verify_journal(&trust)?;
    if json {
        say::line(&as_json(&found).to_string());
    } else {
        in_words(&found);
    }
    Ok(if found.fault.is_none() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn as_json(found: &Verified) -> serde_json::Value {
    serde_json::json!({
        "entries": found.entries,
        "root": found.root,
        "checkpoints": found.checkpoints,
        "cosigned": found.cosigned,
        "cosigned_until": found.cosigned_until,
        "fault": found.fault,
        "first_wrong": found.first_wrong,
    })
}

fn in_words(found: &Verified) {
    match (&found.fault, found.first_wrong) {
        (None, _) => {
            say::told("cli-journal-holds", &[("count", say::number(found.entries)), ("root", found.root.clone())]);
            let key = if found.cosigned == 0 { "cli-journal-nobody" } else { "cli-journal-cosigned" };
            say::told(key, &[("count", say::number(found.cosigned_until))]);
        }
        (Some(fault), first) => {
            let first = first.map_or_else(|| "1".to_string(), say::number);
            say::told("cli-journal-broken", &[("number", first), ("detail", fault.clone())]);
        }
    }
}

fn head(desk: &Desk, json: bool) -> Result<(), Problem> {
    let head = desk.checkpoint(now())?;
    let (ours, witness) = desk.public_keys()?;
    let keys: Vec<String> = ours.iter().map(ToString::to_string).collect();
    if json {
        let answer = serde_json::json!({
            "size": head.size, "note": head.note, "keys": keys, "witness_key": witness.to_string(),
        });
        say::line(&answer.to_string());
        return Ok(());
    }
    say::line(&head.note);
    keys.iter().for_each(|key| say::told("cli-journal-key", &[("value", key.clone())]));
    say::told("cli-journal-witness-key", &[("value", witness.to_string())]);
    Ok(())
}

fn why(refused: &Refused) -> Failure {
    match refused {
        Refused::Form => say::failure("600-22", &Gaps::new()),
        Refused::Signature => say::failure("600-23", &Gaps::new()),
        Refused::OtherHistory { seen } => say::failure("600-24", &Gaps::new().with("number", seen.to_string())),
        Refused::From { seen } => say::failure("600-25", &Gaps::new().with("number", seen.to_string())),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn new_file(path: &Path) -> Result<File, Failure> {
    File::create_new(path).map_err(|error| {
        let (value, detail) = (shown(path), error.to_string());
        say::failure("600-09", &Gaps::new().with("value", value.as_str()).with("detail", detail.as_str()))
    })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut file = new_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    say::told("cli-written", &[("path", shown(path))]);
    Ok(())
}
