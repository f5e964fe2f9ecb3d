//! Proof: a folder that rots on the disk is noticed, every time, and the place is named.

use crate::examine::Expected;
use crate::ledger::Ledger;
use crate::report::{Holds, Report, bound, percent};
use crate::seeded::Seeded;
use crate::told::{Tellers, location};
use crate::writer::{self, Forgetting, Telling};
use crate::{Asked, on_every_core, rot_log};
use mukti_store::{Damage, Store, find_damage};
use rusqlite::Connection;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// What a disk reads and writes at once.
const SECTOR: usize = 512;
/// The last bytes of a file, at each of which it is cut off once in the long run.
const LAST_BYTES: u64 = 4096;
/// Clients and deeds of the folder that rots.
const TOLD: (u64, u64) = (4, 50);
/// The files of a folder that hold anything; the lock is empty, and the reserve is noise.
const FILES: [&str; 2] = ["mukti.sqlite", "keys.sqlite"];

/// What happens to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rot {
    /// One bit is another.
    Bit,
    /// A sector is nothing but zeros.
    Zeroed,
    /// A sector holds what belongs into another.
    Misplaced,
    /// The end is missing.
    CutOff {
        /// So much of it.
        bytes: u64,
    },
}

/// What came of it.
struct Outcome {
    noticed: Holds,
    located: Located,
    what: String,
    found: Vec<Damage>,
}

/// How closely the place was named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Located {
    /// The file and the page, and every entry that cannot be relied on.
    Page,
    /// The file, which does not open any more: its first page, or its end, is gone.
    File,
    /// Another place, or too few entries.
    Wrong,
}

/// Runs the proof.
///
/// # Errors
/// A file cannot be made.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let flips = asked.trials(100, 10_000);
    let mut report = Report::new("rot");
    let healthy = Healthy::new(asked.seed)?;
    healthy.raises_no_alarm(&mut report);
    let mut kinds = vec![Rot::Bit; usize::try_from(flips).unwrap_or_default()];
    for number in 0..flips / 5 {
        kinds.push(if number % 2 == 0 { Rot::Zeroed } else { Rot::Misplaced });
    }
    let step = (10_000 / flips.max(1)).max(1);
    kinds.extend((1..=LAST_BYTES).step_by(usize::try_from(step).unwrap_or(1)).map(|bytes| Rot::CutOff { bytes }));
    let outcomes = on_every_core(0..kinds.len() as u64, |trial| {
        healthy.rot(kinds[usize::try_from(trial).unwrap_or_default()], asked.seed, trial)
    });
    let (mut noticed, mut pages, mut files) = (0, 0, 0);
    for outcome in outcomes {
        let outcome = outcome?;
        noticed += u64::from(outcome.noticed == Holds::Yes);
        pages += u64::from(outcome.located == Located::Page);
        files += u64::from(outcome.located == Located::File);
        report.demand(outcome.noticed, format!("{} is not noticed", outcome.what));
        let located = outcome.located != Located::Wrong;
        report.demand(located.into(), format!("{} is not located: {:?}", outcome.what, outcome.found));
    }
    let all = kinds.len() as u64;
    report.figure(format!(
        "{noticed} of {all} noticed: {flips} flipped bits, {} sectors zeroed or misplaced, {} cut off ({})",
        flips / 5,
        all - flips - flips / 5,
        bound(all)
    ));
    report.figure(format!(
        "{pages} located to the page and its entries, {files} to the file, which does not open without its first page or its end"
    ));
    rot_log::run(asked, &mut report)?;
    baseline(&mut report, asked)?;
    if asked.saboteur().is_none() {
        teeth(&mut report)?;
    }
    Ok(report)
}

/// A folder as it was closed, and what is in it.
struct Healthy {
    room: TempDir,
    expected: Expected,
    ledger: Ledger,
}

impl Healthy {
    fn new(seed: u64) -> Result<Self, String> {
        let memory = Path::new("/dev/shm");
        let room = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let room = room.map_err(|why| format!("no temporary folder: {why}"))?;
        let (folder, ledger) = (room.path().join("healthy"), room.path().join("ledger"));
        let (clients, deeds) = TOLD;
        writer::run(&folder, &ledger, Telling { seed, clients, deeds, forgetting: Forgetting::NowAndThen })?;
        let lines = std::fs::read_to_string(&ledger).map_err(|why| format!("the ledger: {why}"))?;
        let expected = Expected::new(Tellers::new(seed, writer::LARGE), Tellers::all(TOLD.0, TOLD.1));
        Ok(Self { ledger: Ledger::of(lines.lines())?, expected, room })
    }

    /// A copy, as it is.
    fn copy(&self) -> std::io::Result<TempDir> {
        let copy = tempfile::tempdir_in(self.room.path())?;
        copy_files(&self.room.path().join("healthy"), copy.path())?;
        Ok(copy)
    }

    fn raises_no_alarm(&self, report: &mut Report) {
        let found = self.copy().map(|copy| find_damage(&location(copy.path())));
        match found {
            Ok(found) => report.demand(found.is_empty().into(), format!("a healthy folder is accused: {found:?}")),
            Err(why) => report.fail(format!("a copy: {why}")),
        }
    }

    /// Lets one thing happen to a copy and looks.
    fn rot(&self, rot: Rot, seed: u64, trial: u64) -> Result<Outcome, String> {
        let mut chance = Seeded::of_trial(seed, trial);
        let copy = self.copy().map_err(|why| format!("a copy: {why}"))?;
        let name = if chance.percent(80) { FILES[0] } else { FILES[1] };
        let file = copy.path().join(name);
        let healthy = std::fs::read(&file).map_err(|why| format!("a copy: {why}"))?;
        let rotten = damage(&healthy, rot, &mut chance);
        std::fs::write(&file, &rotten).map_err(|why| format!("a copy: {why}"))?;
        let first = healthy.iter().zip(&rotten).position(|(was, is)| was != is).unwrap_or(rotten.len());
        let found = find_damage(&location(copy.path()));
        let here: Vec<_> = found.iter().filter(|damage| damage.file == name).collect();
        let pages = pages_touched(&healthy, &rotten);
        let by_page = here.iter().any(|damage| pages.iter().any(|page| damage.pages.contains(page)));
        let as_a_whole = here.iter().any(|damage| damage.pages.is_empty());
        let sound = found.iter().all(|damage| damage.file == name) && self.entries_elsewhere_hold(copy.path(), &found);
        let located = match (sound, by_page, as_a_whole) {
            (true, true, _) => Located::Page,
            (true, false, true) => Located::File,
            _ => Located::Wrong,
        };
        let what = format!("{rot:?} in {name} from byte {first}");
        Ok(Outcome { noticed: (!found.is_empty()).into(), located, what, found })
    }

    /// Whether every entry outside of the stretch named is still what was told; if the store does not open any more, all of it is
    /// in doubt, and that is what must have been said.
    fn entries_elsewhere_hold(&self, folder: &Path, found: &[Damage]) -> bool {
        let named = found.iter().find_map(|damage| damage.entries.clone());
        let Ok(store) = Store::look(location(folder)) else { return true };
        self.ledger.kept.iter().all(|(which, positions)| {
            positions.iter().enumerate().all(|(index, position)| {
                named.as_ref().is_some_and(|named| named.contains(position))
                    || store
                        .entry_at(*position)
                        .is_ok_and(|kept| kept.is_some_and(|kept| self.expected.is_told(*which, index, &kept.sealed)))
            })
        })
    }
}

/// Copies a folder, but for what holds nothing.
pub(crate) fn copy_files(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for file in std::fs::read_dir(from)? {
        let file = file?;
        let name = file.file_name();
        // Room kept back, and what the engine makes anew when nobody has the file open.
        if name != "reserve" && !name.to_string_lossy().ends_with("-shm") {
            std::fs::copy(file.path(), to.join(name))?;
        }
    }
    Ok(())
}

pub(crate) fn damage(healthy: &[u8], rot: Rot, chance: &mut Seeded) -> Vec<u8> {
    let mut bytes = healthy.to_vec();
    let sectors = bytes.len() / SECTOR;
    let at = chance.place(sectors) * SECTOR;
    match rot {
        Rot::Bit => {
            let bit = chance.place(bytes.len() * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
        }
        Rot::Zeroed => bytes[at..at + SECTOR].fill(0),
        Rot::Misplaced => {
            let from = (at / SECTOR + 1 + chance.place(sectors - 1)) % sectors * SECTOR;
            bytes.copy_within(from..from + SECTOR, at);
        }
        Rot::CutOff { bytes: cut } => bytes.truncate(bytes.len() - usize::try_from(cut).unwrap_or_default()),
    }
    bytes
}

/// Pages of 8 KiB that differ, counted from 1; one that is cut off counts.
fn pages_touched(was: &[u8], is: &[u8]) -> Vec<u64> {
    let pages = was.chunks(PAGE).zip(is.chunks(PAGE).chain(std::iter::repeat(&[][..])));
    (1..).zip(pages).filter(|(_, (was, is))| was != is).map(|(number, _)| number).collect()
}

/// The size of a page in the store.
const PAGE: usize = 8192;

/// The same bits flipped in a plain SQLite file, looked at with what SQLite has for it.
fn baseline(report: &mut Report, asked: &Asked) -> Result<(), String> {
    let failed = |why: rusqlite::Error| format!("plain SQLite: {why}");
    let flips = asked.trials(150, 1_500);
    let room = tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))?;
    let file = room.path().join("plain.sqlite");
    let mut chance = Seeded::of_trial(asked.seed, u64::MAX);
    {
        let mut db = Connection::open(&file).map_err(failed)?;
        let rows = db.transaction().map_err(failed)?;
        rows.execute_batch("CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, v BLOB); CREATE INDEX i ON t (k);")
            .map_err(failed)?;
        for _ in 0..4_000 {
            rows.execute("INSERT INTO t (k, v) VALUES (?, ?)", (chance.next().cast_signed() >> 32, chance.bytes(420)))
                .map_err(failed)?;
        }
        rows.commit().map_err(failed)?;
    }
    let healthy = std::fs::read(&file).map_err(|why| format!("plain SQLite: {why}"))?;
    let noticed: u64 = on_every_core(0..flips, |trial| {
        let rotten = damage(&healthy, Rot::Bit, &mut Seeded::of_trial(asked.seed, trial));
        let file = room.path().join(format!("{trial}.sqlite"));
        let written = std::fs::write(&file, rotten).is_ok();
        let sound = written && is_sound(&file).unwrap_or(false);
        let _ = std::fs::remove_file(&file);
        u64::from(!sound)
    })
    .into_iter()
    .sum();
    report.figure(format!("a plain SQLite file notices {} of {flips} flipped bits", percent(noticed, flips)));
    Ok(())
}

fn is_sound(file: &Path) -> rusqlite::Result<bool> {
    let db = Connection::open(file)?;
    db.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)).map(|said| said == "ok")
}

/// Shows that the proof would notice: pages that have no seal, and a log that is believed.
fn teeth(report: &mut Report) -> Result<(), String> {
    if cfg!(not(feature = "sabotage")) {
        report.fail("built without its saboteurs; hint: cargo xtask prove rot");
        return Ok(());
    }
    let program = std::env::current_exe().map_err(|why| format!("this program's own place: {why}"))?;
    for name in ["pages-without-seals", "believes-the-log"] {
        let ended = Command::new(&program).args(["rot", "--n", "50"]).env("MUKTI_SABOTAGE", name).output();
        match ended.map_err(|why| format!("this program cannot be run: {why}"))?.status.code() {
            Some(1) => report.figure(format!("the saboteur {name} is caught")),
            other => report.fail(format!("with the saboteur {name} it ends with {other:?}")),
        }
    }
    Ok(())
}
