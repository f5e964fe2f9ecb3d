//! Proof: after one failed sync nothing more is acknowledged, and nothing acknowledged before it is lost.

use crate::image::Rest;
use crate::power::{Bench, CLIENTS, Tried};
use crate::report::{Report, bound};
use crate::seeded::Seeded;
use crate::trace::{Disk, Event};
use crate::{Asked, on_every_core};

/// Deeds of each client: enough for keys, forgetting and checkpoints, few enough to fail at each sync in turn.
const DEEDS: u64 = 10;

/// Runs the proof.
///
/// # Errors
/// The shim does not compile, or the writer does not run.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let mut report = Report::new("eio");
    let bench = Bench::new(asked)?;
    let whole = bench.write_some(asked.seed, Disk::Honest, None, DEEDS)?;
    let syncs = whole.trace.syncs();
    report.demand(whole.died.is_none().into(), "the writer fails on a disk that works");
    // Clients race, so another run may sync a little less often: the last ones then end well.
    let (mut stopped, mut unnoticed) = (0, 0);
    let outcomes = on_every_core(1..syncs + 1, |number| fail_at(&bench, asked.seed, number, None));
    for outcome in outcomes {
        match outcome? {
            Ok(Failed::Stopped) => stopped += 1,
            Ok(Failed::FolderUnnoticed) => unnoticed += 1,
            Ok(Failed::Nothing) => {}
            Err(why) => report.fail(why),
        }
    }
    report.figure(format!(
        "of {syncs} syncs, each failing in a run of its own, {stopped} stopped the process with nothing acknowledged after it"
    ));
    report.say(format!("{} came later than the last sync of their run", syncs - stopped - unnoticed));
    report.figure(format!(
        "{unnoticed} were of a folder, at which SQLite does not look: nothing acknowledged was lost with them ({})",
        bound(stopped + unnoticed)
    ));
    if asked.saboteur().is_none() {
        teeth(&mut report, &bench, asked.seed, syncs)?;
    }
    Ok(report)
}

/// What became of a run in which one sync was to fail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Failed {
    /// It stopped, as it must.
    Stopped,
    /// It was the sync of a folder, at whose answer SQLite does not look: nothing acknowledged may hang on it.
    FolderUnnoticed,
    /// The run was over before.
    Nothing,
}

/// One run in which one sync fails: what is wrong with it, if anything.
fn fail_at(bench: &Bench, seed: u64, number: u64, saboteur: Option<&str>) -> Result<Result<Failed, String>, String> {
    let tried = bench.write_some(seed, Disk::FailsAtSync(number), saboteur, DEEDS)?;
    let Some(at) = tried.trace.events.iter().position(|event| matches!(event, Event::SyncFailed { .. })) else {
        return Ok(Ok(Failed::Nothing));
    };
    let Event::SyncFailed { file, .. } = tried.trace.events[at] else { return Ok(Ok(Failed::Nothing)) };
    let what = format!("sync {number}, of {}", tried.trace.path(file));
    let folder = tried.trace.folders().contains(&file);
    let judged = if folder { Ok(()) } else { stopped(&tried, at) };
    let judged = judged.and_then(|()| nothing_lost(&tried, number));
    Ok(judged.map_err(|why| format!("{what}, failed: {why}")).map(|()| match (folder, tried.died) {
        (true, None) => Failed::FolderUnnoticed,
        _ => Failed::Stopped,
    }))
}

/// Nothing was acknowledged afterwards, and the process ended with an error.
fn stopped(tried: &Tried, failed: usize) -> Result<(), String> {
    let after = answers(&tried.trace.events[failed..]);
    // An answer given before may be written into the ledger after: one for each client. That it was rightly given is seen
    // on the disk on which nothing reached the platter any more.
    if after > CLIENTS {
        return Err(format!("{after} answers came after it"));
    }
    match tried.died {
        None => Err("the process ended as if all were well".to_string()),
        Some(_) => Ok(()),
    }
}

fn answers(events: &[Event]) -> u64 {
    events.iter().filter(|event| matches!(event, Event::Acknowledged { .. })).count() as u64
}

/// Everything acknowledged is there on the disk as it is, and when nothing unsynced has reached it.
fn nothing_lost(tried: &Tried, number: u64) -> Result<(), String> {
    let end = tried.trace.events.len();
    for (rest, trial) in [(Rest::Nothing, 0), (Rest::Chance, number)] {
        tried.examine(end, rest, &mut Seeded::of_trial(number, trial))?;
    }
    Ok(())
}

/// Shows that the proof would notice a writer that goes on after a failed sync.
fn teeth(report: &mut Report, bench: &Bench, seed: u64, syncs: u64) -> Result<(), String> {
    let name = "ignores-a-failed-sync";
    for number in 1..=syncs {
        if fail_at(bench, seed, number, Some(name))?.is_err() {
            report.figure(format!("the saboteur {name} is caught at sync {number}"));
            return Ok(());
        }
    }
    report.fail(format!("the saboteur {name} is not noticed"));
    Ok(())
}
