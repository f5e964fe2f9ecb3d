//! Proof: a backup comes back whole, under its own key only, with a damaged piece named; and a killed house is open again at once.

use crate::report::Report;
use crate::{Asked, now};
use mukti_casework::backup::{Backup, keys_of, look_restored, restore};
use mukti_casework::{Desk, Place, Problem, Unlock, open_desk};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Entries opened in both and compared.
const OPENINGS: u64 = 1_000;

/// Damaged copies that are tried; each is put back as far as it goes, so of a large one fewer.
const DAMAGED: u64 = 20;
const DAMAGED_OF_LARGE: u64 = 6;

/// Entries that make a copy large.
const LARGE: u64 = 100_000;

/// What is broken on purpose.
const SABOTEURS: [&str; 2] = ["copies-fewer-keys", "copies-fewer-entries"];

/// Entries a saboteur is given.
const FEW: u64 = 500;

/// Runs the proof.
///
/// # Errors
/// A folder cannot be made or filled.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let entries = asked.trials(10_000, 1_000_000);
    let mut report = Report::new("drill");
    drill(&mut report, entries, asked)?;
    if asked.saboteur().is_some() {
        return Ok(report);
    }
    if cfg!(not(feature = "sabotage")) {
        report.fail("built without its saboteurs; hint: cargo xtask prove drill");
        return Ok(report);
    }
    for name in SABOTEURS {
        let program = std::env::current_exe().map_err(|why| why.to_string())?;
        let mut command = Command::new(program);
        command.args(["drill", "--n", &FEW.to_string()]).env("MUKTI_SABOTAGE", name);
        let ended = command.stdout(Stdio::null()).stderr(Stdio::null()).status().map_err(|why| why.to_string())?;
        if ended.success() {
            report.fail(format!("the saboteur {name} is not noticed"));
        } else {
            report.figure(format!("the saboteur {name} is caught"));
        }
    }
    Ok(report)
}

fn drill(report: &mut Report, entries: u64, asked: &Asked) -> Result<(), String> {
    let room = tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))?;
    let place = Place::in_folder(&room.path().join("data"));
    let filled = fill_and_kill(room.path(), entries)?;
    let (opened, desk) = timed(|| open_desk(&place));
    let desk = desk.map_err(told)?;
    report.figure(format!(
        "a house of {} entries that was killed is open again after {} ms",
        desk.size().map_err(told)?,
        opened.as_millis()
    ));
    if desk.size().map_err(told)? < filled {
        report.fail(format!("of {filled} acknowledged entries {} are there", desk.size().map_err(told)?));
    }
    let out = room.path().join("backup.age");
    let (backing_up, made) = timed(|| desk.backup(&out));
    let made = made.map_err(told)?;
    come_back(report, room.path(), &desk, &made, backing_up)?;
    refused(report, room.path(), asked.seed, if entries < LARGE { DAMAGED } else { DAMAGED_OF_LARGE })
}

/// Puts it back elsewhere, and compares.
fn come_back(report: &mut Report, room: &Path, desk: &Desk, made: &Backup, backing_up: Duration) -> Result<(), String> {
    let elsewhere = place_of(room, "restored", "data.key");
    let (restoring, restored) =
        timed(|| restore(&elsewhere, &room.join("backup.age")).and_then(|_| look_restored(&elsewhere)));
    let restored = match restored {
        Ok(restored) => restored,
        Err(problem) => {
            report.fail(format!("it does not come back: {}", told(problem)));
            return Ok(());
        }
    };
    let compared = desk.compare(made, &restored, OPENINGS).map_err(told)?;
    let head =
        desk.checkpoint(now()).and_then(|_| desk.verify_journal(&mukti_casework::Trust::default())).map_err(told)?;
    let same = compared.same_root && compared.differed == 0 && (head.entries, &head.root) == (made.entries, &made.root);
    let text = format!(
        "{} entries, {} MB: backed up in {:.1} s, usable elsewhere after {:.1} s; the same root, {} of {} openings the same",
        made.entries,
        (made.bytes + made.keys_bytes) >> 20,
        backing_up.as_secs_f64(),
        restoring.as_secs_f64(),
        compared.opened - compared.differed,
        compared.opened
    );
    if same {
        report.figure(text)
    } else {
        report.fail(text)
    }
    Ok(())
}

/// Another key, and copies with one byte changed: each refused, with nothing left behind that could be taken for a memory.
fn refused(report: &mut Report, room: &Path, seed: u64, trials: u64) -> Result<(), String> {
    let said = |why: std::io::Error| why.to_string();
    let mut chance = crate::seeded::Seeded::of_trial(seed, 0);
    let (out, keys) = (room.join("backup.age"), keys_of(&room.join("backup.age")));
    drop(open_desk(&Place::in_folder(&room.join("other"))).map_err(told)?);
    let wrong = place_of(room, "wrong", "other.key");
    match restore(&wrong, &out) {
        Err(Problem::KeyOfAnother) => report.figure("another key is refused by name"),
        other => report.fail(format!("another key: {other:?}")),
    }
    let mut named = 0;
    for trial in 0..trials {
        let hurt = if trial % 4 == 0 { &keys } else { &out };
        let size = std::fs::metadata(hurt).map_err(said)?.len();
        let at = chance.below(size);
        let bit = 1 << chance.below(8);
        flip(hurt, at, bit).map_err(said)?;
        let place = place_of(room, &format!("damaged-{trial}"), "data.key");
        let answer = restore(&place, &out);
        flip(hurt, at, bit).map_err(said)?;
        // What opens no more is refused; a letter of the head that does not matter is put back as it was meant.
        match answer {
            Err(problem) if problem.status() < 500 || matches!(problem, Problem::BackupDamaged { .. }) => named += 1,
            Err(problem) => report.fail(format!("byte {at} of {size} changed: {}", told(problem))),
            Ok(_) => report.fail(format!("byte {at} of {size} changed, and not noticed")),
        }
        if place.folder.join("mukti.sqlite").exists() && open_desk(&place).is_ok() {
            report.fail(format!("byte {at} of {size} changed: a folder that opens was left"));
        }
        let _ = std::fs::remove_dir_all(&place.folder);
    }
    report.figure(format!("{named} of {trials} copies with one bit changed are refused by name"));
    Ok(())
}

fn flip(file: &Path, at: u64, bit: u8) -> std::io::Result<()> {
    let mut file = std::fs::OpenOptions::new().read(true).write(true).open(file)?;
    let mut byte = [0];
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut byte)?;
    file.seek(SeekFrom::Start(at))?;
    file.write_all(&[byte[0] ^ bit])
}

fn place_of(room: &Path, name: &str, key: &str) -> Place {
    Place { folder: room.join(name), database: None, unlock: Unlock::File(room.join(key)) }
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let began = Instant::now();
    let done = work();
    (began.elapsed(), done)
}

fn told(problem: Problem) -> String {
    format!("{} {problem:?}", problem.code())
}
/// Fills a folder in a process of its own, and kills that; how many entries it had answered for.
fn fill_and_kill(room: &Path, entries: u64) -> Result<u64, String> {
    let said = |why: std::io::Error| format!("the house does not start: {why}");
    let mut command = Command::new(std::env::current_exe().map_err(said)?);
    command.arg("filler").args([room, room]).arg(entries.to_string()).env_remove("MUKTI_SABOTAGE");
    let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(said)?;
    let mut line = String::new();
    let says = process.stdout.take().ok_or("no way out")?;
    BufReader::new(says).read_line(&mut line).map_err(said)?;
    process.kill().and_then(|()| process.wait()).map_err(said)?;
    line.trim().parse().map_err(|_| "the house was not filled".to_string())
}

/// The process that is killed: fills a folder, says how many entries there are, and waits.
///
/// # Errors
/// The folder cannot be made or filled.
pub(crate) fn fill(room: &Path, entries: u64) -> Result<(), String> {
    let desk = open_desk(&Place::in_folder(&room.join("data"))).map_err(told)?;
    let by = mukti_testkit::first_member(&desk, now()).map_err(told)?;
    let size = mukti_testkit::fill(&desk, &by, entries).map_err(told)?;
    println!("{size}");
    // Until it is killed, or nobody is left who would.
    std::io::stdin().lines().for_each(drop);
    Ok(())
}
