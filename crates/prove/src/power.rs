//! Proof: what was acknowledged survives the loss of everything the disk had not been made to keep.

use crate::examine::{Expected, Found};
use crate::image::{Image, Rest};
use crate::ledger::Ledger;
use crate::report::{Report, bound};
use crate::seeded::Seeded;
use crate::told::Tellers;
use crate::trace::{Disk, Event, Shim, Trace};
use crate::writer::LARGE;
use crate::{Asked, on_every_core};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Disks built from one run of the writer.
const IMAGES_OF_A_RUN: u64 = 250;
/// Clients writing at once.
pub(crate) const CLIENTS: u64 = 4;
/// Deeds each of them tells.
const DEEDS: u64 = 60;
/// Within so many disks a store that does not sync must be caught.
const CAUGHT_WITHIN: u64 = 100;

/// Runs the proof.
///
/// # Errors
/// The shim does not compile, or the writer does not run.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let images = asked.trials(500, 10_000);
    let mut report = Report::new("power");
    let bench = Bench::new(asked)?;
    let mut sum = Found::default();
    let (mut syncs, mut done, mut lost) = (0, 0, 0);
    while done < images {
        let tried = bench.write(asked.seed + done / IMAGES_OF_A_RUN, Disk::Honest, None)?;
        if let Some(why) = tried.died {
            report.fail(format!("the writer ended with an error: {why}"));
            break;
        }
        let count = IMAGES_OF_A_RUN.min(images - done);
        for outcome in on_every_core(done..done + count, |trial| tried.lose_power(asked.seed, trial)) {
            match outcome {
                Ok(found) => {
                    sum.entries += found.entries;
                    sum.unheard += found.unheard;
                }
                Err(why) => {
                    lost += 1;
                    report.fail(why);
                }
            }
        }
        syncs += tried.trace.syncs();
        done += count;
    }
    report.figure(format!("{lost} of {done} disks lost, tore or altered anything acknowledged ({})", bound(done)));
    report.say(format!(
        "{} entries read back from them, {} deeds kept that nobody had heard of yet; {syncs} syncs in {} runs",
        sum.entries,
        sum.unheard,
        done.div_ceil(IMAGES_OF_A_RUN)
    ));
    if asked.saboteur().is_none() {
        teeth(&mut report, &bench, asked.seed)?;
    }
    Ok(report)
}

/// Shows that the proof would notice.
fn teeth(report: &mut Report, bench: &Bench, seed: u64) -> Result<(), String> {
    if cfg!(not(feature = "sabotage")) {
        report.fail("built without its saboteurs; hint: cargo xtask prove power");
        return Ok(());
    }
    let saboteurs = [
        ("synchronous-off", Disk::Honest, Some("synchronous-off")),
        ("a disk that never syncs", Disk::NeverSyncs, None),
    ];
    let mut caught = Vec::new();
    for (name, disk, saboteur) in saboteurs {
        let tried = bench.write(seed, disk, saboteur)?;
        match (0..CAUGHT_WITHIN).find(|trial| tried.lose_power(seed, *trial).is_err()) {
            Some(trial) => caught.push(format!("{name} at disk {}", trial + 1)),
            None => report.fail(format!("{name} is not noticed within {CAUGHT_WITHIN} disks")),
        }
    }
    report.figure(format!("saboteurs caught: {}", caught.join(", ")));
    Ok(())
}

/// Where writers are run.
pub(crate) struct Bench {
    shim: Shim,
    program: PathBuf,
    folder: TempDir,
}

/// What one run of the writer left.
pub(crate) struct Tried {
    /// What it did.
    pub trace: Trace,
    expected: Expected,
    /// Its last words, if it ended with an error.
    pub died: Option<String>,
}

impl Bench {
    /// Compiles the shim and makes room, in memory where the machine has such a folder: what is kept is said by the trace.
    pub fn new(asked: &Asked) -> Result<Self, String> {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let folder = folder.map_err(|why| format!("no temporary folder: {why}"))?;
        let program = std::env::current_exe().map_err(|why| format!("this program's own place: {why}"))?;
        Ok(Self { shim: Shim::compile(&asked.root, folder.path())?, program, folder })
    }

    /// Runs the writer to its end on a disk.
    pub fn write(&self, seed: u64, disk: Disk, saboteur: Option<&str>) -> Result<Tried, String> {
        self.write_some(seed, disk, saboteur, DEEDS)
    }

    /// The same, with so many deeds for each client.
    pub fn write_some(&self, seed: u64, disk: Disk, saboteur: Option<&str>, deeds: u64) -> Result<Tried, String> {
        let place = tempfile::tempdir_in(self.folder.path()).map_err(|why| format!("no temporary folder: {why}"))?;
        let (below, ledger, trace) =
            (place.path().join("disk"), place.path().join("ledger"), place.path().join("trace"));
        std::fs::create_dir(&below).map_err(|why| format!("no temporary folder: {why}"))?;
        let mut command = Command::new(&self.program);
        command.arg("writer").arg(below.join("store")).arg(&ledger);
        command.args([seed, CLIENTS, deeds].map(|number| number.to_string()));
        if let Some(saboteur) = saboteur {
            command.env("MUKTI_SABOTAGE", saboteur);
        }
        self.shim.put_before(&mut command, disk, &below, &trace, &ledger);
        let ended = command.stdin(Stdio::null()).output().map_err(|why| format!("the writer cannot be run: {why}"))?;
        let last_words = String::from_utf8_lossy(&ended.stderr).trim().to_string();
        Ok(Tried {
            trace: Trace::read(&trace)?,
            expected: Expected::new(Tellers::new(seed, LARGE), Tellers::all(CLIENTS, deeds)),
            died: (!ended.status.success()).then(|| format!("{}: {last_words}", ended.status)),
        })
    }
}

impl Tried {
    /// One power loss at a random moment, half of the time right after somebody was answered.
    fn lose_power(&self, seed: u64, trial: u64) -> Result<Found, String> {
        let mut chance = Seeded::of_trial(seed, trial);
        let any = chance.place(self.trace.events.len() + 1);
        let is_answer = |index: &usize| matches!(self.trace.events[*index], Event::Acknowledged { .. });
        let answered = (any..self.trace.events.len()).find(is_answer).filter(|_| chance.percent(50));
        let stop = answered.map_or(any, |index| index + 1);
        self.examine(stop, Rest::Chance, &mut chance)
            .map_err(|why| format!("disk {trial}, power lost before event {stop}: {why}"))
    }

    /// Builds the disk as it is when the power is lost before an event, opens it and compares.
    pub fn examine(&self, stop: usize, rest: Rest, chance: &mut Seeded) -> Result<Found, String> {
        let ledger = Ledger::of(self.trace.acknowledged(stop).flat_map(str::lines))?;
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let folder = folder.map_err(|why| format!("no temporary folder: {why}"))?;
        Image::at(&self.trace, stop, rest, chance).write(folder.path()).map_err(|why| format!("the disk: {why}"))?;
        self.expected.compare(&folder.path().join("store"), &ledger)
    }
}
