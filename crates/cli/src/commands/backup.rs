//! `mukti backup`, `mukti restore`, `mukti drill`: a copy, put back, and the proof that it can be.

use crate::clock::now;
use crate::place::Where;
use crate::say::{self, Failure};
use clap::Args;
use mukti_casework::backup::{Backup, Compared, keys_of, look_restored, restore};
use mukti_casework::{Desk, Place, Problem, look_desk, open_desk};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Example: `mukti backup --data ~/mukti /media/disk/2026-11-21.age`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti backup --data ~/mukti /media/disk/2026-11-21.age\nWorks while serving. OUT.keys is written beside OUT: keep it apart, and destroy it after 30 days."
)]
pub struct BackupArguments {
    #[command(flatten)]
    place: Where,
    /// The new file.
    out: PathBuf,
}

/// Example: `mukti restore /media/disk/2026-11-21.age --data ~/mukti-restored --key-file ~/mukti.key`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti restore /media/disk/2026-11-21.age --data ~/mukti-restored --key-file ~/mukti.key\nIN may also be the folder of a stream (mukti serve --stream)."
)]
pub struct RestoreArguments {
    /// The backup; its keys are looked for beside it.
    from: PathBuf,
    #[command(flatten)]
    place: Where,
}

/// Example: `mukti drill --data ~/mukti`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti drill --data ~/mukti\nBacks up, restores elsewhere, compares, and removes what it made."
)]
pub struct DrillArguments {
    #[command(flatten)]
    place: Where,
    /// A folder to do it in, with room for two copies; the system's temporary one if not given.
    #[arg(long)]
    scratch: Option<PathBuf>,
    /// How many entries chosen by chance are opened in both and compared.
    #[arg(long, default_value_t = 1_000)]
    openings: u64,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// The desk to read from: beside a process that serves, only to read.
fn either(place: &Place) -> Result<Desk, Failure> {
    match open_desk(place) {
        Ok(desk) => Ok(desk),
        Err(Problem::InUse { .. } | Problem::ReadOnly) => Ok(look_desk(place)?),
        Err(problem) => Err(problem.into()),
    }
}

/// What was done is done, even on a disk that can only be read; that it could not be noted is said.
fn noted(done: Result<(), Problem>) {
    if let Err(problem) = done {
        say::error(&say::problem(&problem).to_string());
    }
}

/// Makes a backup.
///
/// # Errors
/// When the memory cannot be read or the file not written.
pub fn backup(arguments: &BackupArguments) -> Result<ExitCode, Failure> {
    let desk = either(&arguments.place.place()?)?;
    let made = desk.backup(&arguments.out)?;
    noted(desk.note_backup(now(), &made));
    let (entries, size) = (say::number(made.entries), say::number((made.bytes + made.keys_bytes) >> 10));
    let (path, keys) = (arguments.out.display().to_string(), keys_of(&arguments.out).display().to_string());
    say::told("cli-backup-made", &[("entries", &entries), ("size", &size), ("path", &path), ("keys", &keys)]);
    Ok(ExitCode::SUCCESS)
}

/// Puts a backup back.
///
/// # Errors
/// When the place is not empty, the key does not fit, or the backup is damaged.
pub fn put_back(arguments: &RestoreArguments) -> Result<ExitCode, Failure> {
    let place = arguments.place.place()?;
    let restored = restore(&place, &arguments.from)?;
    let folder = place.folder.display().to_string();
    say::told(
        "cli-restored",
        &[("entries", &say::number(restored.entries)), ("root", &restored.root), ("path", &folder)],
    );
    Ok(ExitCode::SUCCESS)
}

/// What a drill measured.
struct Drilled {
    made: Backup,
    compared: Compared,
    backing_up: Duration,
    /// Entries kept while it was done: they would have been lost with the disk, were there no stream.
    since: u64,
    /// From an empty folder until everything can be opened again.
    recovering: Duration,
}

/// Proves that a backup can be restored.
///
/// # Errors
/// When it cannot.
pub fn drill(arguments: &DrillArguments) -> Result<ExitCode, Failure> {
    let place = arguments.place.place()?;
    let desk = either(&place)?;
    let above = arguments.scratch.clone().unwrap_or_else(std::env::temp_dir);
    let scratch = above.join(format!("mukti-drill-{}", std::process::id()));
    std::fs::create_dir_all(&scratch)?;
    let done = drill_in(&desk, &place, &scratch, arguments.openings);
    std::fs::remove_dir_all(&scratch)?;
    let done = done?;
    let good = done.compared.same_root && done.compared.differed == 0;
    if good {
        noted(desk.note_backup(now(), &done.made));
        noted(desk.note_drill(now(), &done.compared));
    }
    report(&done, arguments.json);
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn drill_in(desk: &Desk, place: &Place, scratch: &std::path::Path, openings: u64) -> Result<Drilled, Failure> {
    let out = scratch.join("backup.age");
    let began = Instant::now();
    let made = desk.backup(&out)?;
    let backing_up = began.elapsed();
    // The same key opens it elsewhere; a database is drilled into a folder.
    let elsewhere = Place { folder: scratch.join("restored"), database: None, unlock: elsewhere_unlock(place) };
    let began = Instant::now();
    restore(&elsewhere, &out)?;
    let restored = look_restored(&elsewhere)?;
    let recovering = began.elapsed();
    let compared = desk.compare(&made, &restored, openings)?;
    let since = desk.size()?.saturating_sub(made.entries);
    Ok(Drilled { made, compared, backing_up, since, recovering })
}

fn elsewhere_unlock(place: &Place) -> mukti_casework::Unlock {
    match place.key_file() {
        Some(file) => mukti_casework::Unlock::File(file),
        None => place.unlock.clone(),
    }
}

fn report(done: &Drilled, json: bool) {
    if json {
        let answer = serde_json::json!({
            "entries": done.made.entries,
            "root": done.made.root,
            "same_root": done.compared.same_root,
            "opened": done.compared.opened,
            "differed": done.compared.differed,
            "backup_seconds": done.backing_up.as_secs_f64(),
            "rto_seconds": done.recovering.as_secs_f64(),
            "rpo_entries": done.since,
            "bytes": done.made.bytes + done.made.keys_bytes,
        });
        say::line(&answer.to_string());
        return;
    }
    let seconds = |time: Duration| format!("{:.1}", time.as_secs_f64());
    say::told(
        "cli-drilled",
        &[
            ("entries", &say::number(done.made.entries)),
            ("count", &say::number(done.compared.opened)),
            ("root", &done.made.root),
        ],
    );
    say::told(
        "cli-drilled-times",
        &[
            ("backup", &seconds(done.backing_up)),
            ("restore", &seconds(done.recovering)),
            ("count", &say::number(done.since)),
        ],
    );
    if !done.compared.same_root || done.compared.differed > 0 {
        say::told("cli-drill-failed", &[("count", &say::number(done.compared.differed))]);
    }
}
