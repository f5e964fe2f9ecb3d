//! Proof, the part of `rot`: a log that a killed process left, of the journal or of the keys, rots before the next start.

use crate::examine::Expected;
use crate::ledger::Ledger;
use crate::report::{Report, bound};
use crate::rot::{Rot, copy_files, damage};
use crate::seeded::Seeded;
use crate::told::{self, Tellers, location};
use crate::writer::LARGE;
use crate::{Asked, on_every_core};
use mukti_store::{Store, StoreError, find_damage};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// One file's log: what was not yet carried over into it.
#[derive(Clone, Copy)]
struct Which {
    log: &'static str,
    /// How far it was synced.
    mark: &'static str,
}

/// That of the journal and that of the keys.
const LOGS: [Which; 2] = [
    Which { log: "mukti.sqlite-wal", mark: "mukti.sqlite-mark" },
    Which { log: "keys.sqlite-wal", mark: "keys.sqlite-mark" },
];

/// Which log a trial is about: every process's, in turn.
const fn log_of(trial: u64) -> usize {
    (trial / KILLED % LOGS.len() as u64) as usize
}

/// The log's own header, and a frame with its page.
const HEADER: usize = 32;
const FRAME: usize = 24 + 8192;

/// Killed processes, and what their clients could tell.
const KILLED: u64 = 8;
const TOLD: (u64, u64) = (4, 400);
/// Opening must refuse every time; every so many times whoever looks for what rotted is asked too, which takes far longer.
const LOOKED_AT_EVERY: u64 = 10;
/// How long a process may take until it has answered so often that it is to be killed.
const PATIENCE: Duration = Duration::from_secs(60);

/// Lets the logs of killed processes rot.
///
/// # Errors
/// A process cannot be run, or a file not be made.
pub(crate) fn run(asked: &Asked, report: &mut Report) -> Result<(), String> {
    let flips = asked.trials(100, 10_000);
    let killed: Vec<_> = (0..KILLED).map(|number| Killed::new(asked.seed, number)).collect::<Result<_, _>>()?;
    for one in &killed {
        if let Err(why) = one.opens_as_it_is() {
            report.fail(format!("the folder of a killed process, as it is: {why}"));
        }
    }
    let mut kinds = vec![Rot::Bit; usize::try_from(flips).unwrap_or_default()];
    for number in 0..flips / 2 {
        kinds.push(
            [Rot::Zeroed, Rot::Misplaced, Rot::CutOff { bytes: 0 }][usize::try_from(number % 3).unwrap_or_default()],
        );
    }
    let outcomes = on_every_core(0..kinds.len() as u64, |trial| {
        killed[usize::try_from(trial % KILLED).unwrap_or_default()].rot(
            kinds[usize::try_from(trial).unwrap_or_default()],
            asked.seed,
            trial,
            Marked::AsItIs,
        )
    });
    let (mut noticed, mut harmless) = (0_u64, 0_u64);
    for outcome in outcomes {
        match outcome? {
            Outcome::Located => noticed += 1,
            Outcome::Harmless => harmless += 1,
            Outcome::LastCommit => report.fail("the last commit is lost and nobody is told"),
            Outcome::Wrong(why) => report.fail(why),
        }
    }
    let all = kinds.len() as u64;
    report.figure(format!(
        "in the logs of journal and keys of {KILLED} killed processes {noticed} of {all} noticed and located to the frame ({flips} flipped bits, {} sectors \
         zeroed or misplaced or cut off), {harmless} where nothing acknowledged hung on it and nothing was lost ({})",
        all - flips,
        bound(all)
    ));
    rotten_mark(asked, report, &killed)?;
    without_the_mark(asked, report, &killed)
}

/// The mark is a lower bound: one that rots takes nothing away, and accuses nobody.
fn rotten_mark(asked: &Asked, report: &mut Report, killed: &[Killed]) -> Result<(), String> {
    let flips = asked.trials(20, 200);
    let outcomes = on_every_core(0..flips, |trial| {
        let one = &killed[usize::try_from(trial % KILLED).unwrap_or_default()];
        let copy = one.copy()?;
        let file = copy.path().join(LOGS[log_of(trial)].mark);
        // What is written stands in the first bytes of its two places.
        let mut rotten = std::fs::read(&file).map_err(|why| format!("a copy: {why}"))?;
        let mut chance = Seeded::of_trial(asked.seed ^ 0x3A2C, trial);
        let at = chance.one_of(&[0, 4096]) + chance.place(48);
        if let Some(byte) = rotten.get_mut(at) {
            *byte ^= 1 << chance.below(8);
        }
        std::fs::write(&file, rotten).map_err(|why| format!("a copy: {why}"))?;
        Ok::<_, String>(one.expected.compare(copy.path(), &one.ledger).err())
    });
    for outcome in outcomes {
        if let Some(why) = outcome? {
            report.fail(format!("a rotten mark: {why}"));
        }
    }
    report.figure(format!("{flips} bits flipped in the marks beside the logs lost nothing and accused nobody"));
    Ok(())
}

/// A power failure may take the mark away with it: then the log's last commit alone cannot be told from one that was torn.
fn without_the_mark(asked: &Asked, report: &mut Report, killed: &[Killed]) -> Result<(), String> {
    let flips = asked.trials(50, 2_000);
    let outcomes = on_every_core(0..flips, |trial| {
        let one = &killed[usize::try_from(trial % KILLED).unwrap_or_default()];
        one.rot(Rot::Bit, asked.seed, trial + (1 << 32), Marked::Gone)
    });
    let (mut noticed, mut harmless, mut last) = (0_u64, 0_u64, 0_u64);
    for outcome in outcomes {
        match outcome? {
            Outcome::Located => noticed += 1,
            Outcome::Harmless => harmless += 1,
            Outcome::LastCommit => last += 1,
            Outcome::Wrong(why) => report.fail(format!("without its mark: {why}")),
        }
    }
    report.figure(format!(
        "not promised after a power failure that took the newest mark: of {flips} bits flipped in such a log {noticed} noticed, {harmless} \
         without harm, {last} in the last commit, which looks torn and is cut off"
    ));
    Ok(())
}

/// Whether the mark of how far the log was synced is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marked {
    AsItIs,
    Gone,
}

/// What came of one log that rotted.
enum Outcome {
    /// The store refuses, and names the first frame that was touched.
    Located,
    /// It opens, and everything acknowledged is there.
    Harmless,
    /// It opens, and what the last commit of the log held is gone, or its keys are.
    LastCommit,
    Wrong(String),
}

/// The folder a killed process left.
struct Killed {
    folder: PathBuf,
    expected: Expected,
    ledger: Ledger,
    /// In the order of [`LOGS`].
    logs: [Vec<u8>; 2],
    room: TempDir,
}

impl Killed {
    /// Runs a process and kills it when it has answered so and so often.
    fn new(seed: u64, number: u64) -> Result<Self, String> {
        let trouble = |why: std::io::Error| format!("a process to be killed: {why}");
        let memory = Path::new("/dev/shm");
        let room = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let room = room.map_err(trouble)?;
        let (folder, ledger) = (room.path().join("killed"), room.path().join("ledger"));
        let mut chance = Seeded::of_trial(seed ^ 0xDEAD, number);
        let seed = chance.next() >> 1;
        // Where nobody is forgotten the log grows; where somebody is, it has just been emptied.
        let role = if number % 4 == 3 { "writer" } else { "steady-writer" };
        let (clients, deeds) = TOLD;
        let answers = 20 + chance.below(clients * deeds * 8 / 10);
        let program = std::env::current_exe().map_err(trouble)?;
        let mut command = Command::new(program);
        command.arg(role).arg(&folder).arg(&ledger).args([seed, clients, deeds].map(|number| number.to_string()));
        let mut process = command.stdin(Stdio::null()).spawn().map_err(trouble)?;
        let began = Instant::now();
        let heard = || std::fs::read_to_string(&ledger).unwrap_or_default().lines().count() as u64;
        while heard() < answers && began.elapsed() < PATIENCE && process.try_wait().is_ok_and(|ended| ended.is_none()) {
            std::thread::sleep(Duration::from_millis(1));
        }
        process.kill().and_then(|()| process.wait()).map_err(trouble)?;
        let lines = std::fs::read_to_string(&ledger).map_err(trouble)?;
        let [journal, keys] = LOGS.map(|which| std::fs::read(folder.join(which.log)).map_err(trouble));
        let logs = [journal?, keys?];
        let expected = Expected::new(Tellers::new(seed, LARGE), Tellers::all(clients, deeds));
        Ok(Self { folder, expected, ledger: Ledger::of(lines.lines())?, logs, room })
    }

    fn copy(&self) -> Result<TempDir, String> {
        let copied = tempfile::tempdir_in(self.room.path()).and_then(|copy| {
            copy_files(&self.folder, copy.path())?;
            Ok(copy)
        });
        copied.map_err(|why| format!("a copy: {why}"))
    }

    /// No false alarm: nobody is accused, and everything acknowledged is there.
    fn opens_as_it_is(&self) -> Result<(), String> {
        let copy = self.copy()?;
        let found = find_damage(&location(copy.path()));
        if !found.is_empty() {
            return Err(format!("it is accused: {found:?}"));
        }
        self.expected.compare(copy.path(), &self.ledger).map(drop)
    }

    /// Lets one thing happen to a copy's log and looks.
    fn rot(&self, rot: Rot, seed: u64, trial: u64, marked: Marked) -> Result<Outcome, String> {
        let trouble = |why: std::io::Error| format!("a copy: {why}");
        let mut chance = Seeded::of_trial(seed ^ 0x1065, trial);
        let (which, healthy) = (LOGS[log_of(trial)], &self.logs[log_of(trial)]);
        let rot = match rot {
            Rot::CutOff { .. } => Rot::CutOff { bytes: 1 + chance.below(healthy.len() as u64) },
            other => other,
        };
        if healthy.len() < 2 * HEADER {
            return Ok(Outcome::Harmless);
        }
        let copy = self.copy()?;
        let rotten = damage(healthy, rot, &mut chance);
        std::fs::write(copy.path().join(which.log), &rotten).map_err(trouble)?;
        if marked == Marked::Gone {
            std::fs::remove_file(copy.path().join(which.mark)).map_err(trouble)?;
        }
        let first = healthy.iter().zip(&rotten).position(|(was, is)| was != is).unwrap_or(rotten.len());
        let frame = if first < HEADER { 0 } else { ((first - HEADER) / FRAME + 1) as u64 };
        let what = format!("{rot:?} in {} from byte {first}, frame {frame} of {}", which.log, healthy.len() / FRAME);
        match Store::open(location(copy.path())) {
            // Cut off to less than its header, the whole of it is gone.
            Err(StoreError::LogDamaged { frame: named, file, .. })
                if file.ends_with(which.log) && (named == frame || (named == 0 && rotten.len() < HEADER)) => {}
            Err(other) => return Ok(Outcome::Wrong(format!("{what}: it says {other}"))),
            Ok(store) => {
                drop(store);
                return Ok(self.what_is_lost(copy.path(), &what, marked));
            }
        }
        if !trial.is_multiple_of(LOOKED_AT_EVERY) {
            return Ok(Outcome::Located);
        }
        let found = find_damage(&location(copy.path()));
        let named = found.iter().any(|damage| damage.file == which.log && damage.frame.is_some());
        Ok(if named { Outcome::Located } else { Outcome::Wrong(format!("{what}: whoever looks finds {found:?}")) })
    }

    /// It opened: nothing acknowledged may be missing; without a mark, nothing but the last commit.
    fn what_is_lost(&self, folder: &Path, what: &str, marked: Marked) -> Outcome {
        match self.expected.compare(folder, &self.ledger) {
            Ok(_) => Outcome::Harmless,
            Err(why) if marked == Marked::AsItIs => Outcome::Wrong(format!("{what}: {why}")),
            Err(why) => {
                // Each client waits for its answer: no commit holds more than one deed of each.
                let mut fewer = self.ledger.clone();
                let mut newest = std::collections::BTreeMap::new();
                for which in fewer.kept.keys() {
                    newest.insert(which.client, *which);
                }
                for which in newest.values() {
                    fewer.kept.remove(which);
                }
                let is_of_the_end = |told: told::Which| newest.get(&told.client).is_none_or(|newest| told >= *newest);
                match self.expected.compare_but_keys(folder, &fewer, is_of_the_end) {
                    Ok(_) => Outcome::LastCommit,
                    Err(_) => Outcome::Wrong(format!("{what}: more than the last commit is lost: {why}")),
                }
            }
        }
    }
}
