//! Proof: whoever kept the last cosigned checkpoint notices every edit of what it covers, and nobody is accused falsely.

use crate::attack::{Forged, damage_note, forge};
use crate::history::Hands;
use crate::report::{Holds, Report, bound, percent};
use crate::seeded::Seeded;
use crate::verdict::{SABOTEURS, Saboteur, Verdict, verdict};
use crate::{Asked, on_every_core};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Command;

/// Trials of one piece of work; kept small, since each holds four histories in memory.
const BLOCK: u64 = 128;

/// How many forged histories each saboteur is shown.
const SHOWN_TO_SABOTEURS: u64 = 100;

/// What one history was, and what our verifier said of it.
struct Judged {
    what: What,
    said: String,
    line: String,
}

enum What {
    Honest(Holds),
    Forged { deed: &'static str, noticed: Holds, located: Located },
    Damaged,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Located {
    /// The entry was named.
    Exactly,
    /// It lies between two entries that were named.
    Between,
    /// Another was named.
    Elsewhere,
    /// No entry was altered.
    NoEntry,
}

/// Runs the proof.
///
/// # Errors
/// A file or the other verifier cannot be had.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let trials = asked.trials(100, 10_000);
    let mut report = Report::new("tamper");
    let folder = tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))?;
    let batch = folder.path().join("histories.ndjson");
    let saboteur = SABOTEURS.iter().find(|(name, _)| asked.saboteur() == Some(*name)).map(|(_, one)| *one);
    let judged = judge_all(trials, asked, saboteur, &batch).map_err(|why| format!("the batch: {why}"))?;
    tell(&mut report, &judged, trials);
    let theirs = ask_python(&asked.root, &batch)?;
    compare(&mut report, &judged, &theirs);
    if saboteur.is_none() {
        teeth(&mut report, asked.seed);
    }
    Ok(report)
}

fn judge_all(trials: u64, asked: &Asked, saboteur: Option<Saboteur>, batch: &Path) -> std::io::Result<Vec<Judged>> {
    let mut out = BufWriter::new(File::create(batch)?);
    let mut all = Vec::new();
    let mut next = 0;
    while next < trials {
        let until = trials.min(next + BLOCK);
        for mut judged in on_every_core(next..until, |trial| judge(asked.seed, trial, saboteur)).into_iter().flatten() {
            writeln!(out, "{}", std::mem::take(&mut judged.line))?;
            all.push(judged);
        }
        next = until;
    }
    out.flush()?;
    Ok(all)
}

/// One trial: an honest history, a forged one, and every fourth time one with a damaged note.
fn judge(seed: u64, trial: u64, saboteur: Option<Saboteur>) -> Vec<Judged> {
    let mut chance = Seeded::of_trial(seed, trial);
    let hands = Hands::new(&mut chance);
    let honest = hands.history(&mut chance);
    let said = verdict(&honest, saboteur);
    let mut all =
        vec![Judged { what: What::Honest(said.follows().into()), said: said.to_string(), line: honest.line() }];
    let forged = forge(&honest, &hands, &mut chance);
    let said = verdict(&forged.history, saboteur);
    let noticed = (!said.follows()).into();
    let what = What::Forged { deed: forged.deed, noticed, located: located(&forged, &said) };
    all.push(Judged { what, said: said.to_string(), line: forged.history.line() });
    if trial.is_multiple_of(4) {
        let damaged = damage_note(&honest, &mut chance);
        let said = verdict(&damaged, saboteur).to_string();
        all.push(Judged { what: What::Damaged, said, line: damaged.line() });
    }
    all
}

fn located(forged: &Forged, said: &Verdict) -> Located {
    let (Some(altered), Some(place)) = (forged.first_altered, said.place()) else {
        return if forged.first_altered.is_none() { Located::NoEntry } else { Located::Elsewhere };
    };
    if place.named == Some(altered) || (place.after + 1 == altered && place.last == altered) {
        Located::Exactly
    } else if place.after < altered && altered <= place.last {
        Located::Between
    } else {
        Located::Elsewhere
    }
}

fn tell(report: &mut Report, judged: &[Judged], trials: u64) {
    let (mut noticed, mut alarms, mut missed) = (0, 0, Vec::new());
    let mut places: BTreeMap<Located, u64> = BTreeMap::new();
    let mut deeds: BTreeMap<&str, u64> = BTreeMap::new();
    for one in judged {
        match &one.what {
            What::Honest(Holds::No) => alarms += 1,
            What::Forged { deed, noticed: seen, located } => {
                *deeds.entry(deed).or_default() += 1;
                if *seen == Holds::Yes {
                    noticed += 1;
                    *places.entry(*located).or_default() += 1;
                } else {
                    missed.push(*deed);
                }
            }
            _ => {}
        }
    }
    let place = |located| places.get(&located).copied().unwrap_or(0);
    report.figure(format!("{noticed} of {trials} forged histories noticed ({})", bound(trials)));
    report.figure(format!("{alarms} false alarms on {trials} honest ones ({})", bound(trials)));
    let within = place(Located::Exactly) + place(Located::Between);
    report.figure(format!(
        "of {} with an altered entry {} named to the entry, {} to the stretch between two checkpoints",
        within + place(Located::Elsewhere),
        place(Located::Exactly),
        place(Located::Between)
    ));
    let kinds: Vec<_> = deeds.iter().map(|(deed, count)| format!("{count} {deed}")).collect();
    report.say(format!("forged: {}", kinds.join(", ")));
    report.demand(missed.is_empty().into(), format!("{} forged histories pass: {missed:?}", missed.len()));
    report.demand((alarms == 0).into(), format!("{alarms} honest histories are accused"));
    report.demand(
        (place(Located::Elsewhere) == 0).into(),
        "an entry was named that comes before or after the altered one",
    );
}

/// Asks the verifier in Python about all of them at once.
fn ask_python(root: &Path, batch: &Path) -> Result<Vec<String>, String> {
    let script = root.join("tools/verify/mukti_verify.py");
    let told = Command::new("python3").arg(script).arg("--batch").arg(batch).output();
    let told = told.map_err(|why| format!("python3 cannot be run: {why}"))?;
    if !matches!(told.status.code(), Some(0 | 1)) {
        return Err(format!("the verifier in Python: {}", String::from_utf8_lossy(&told.stderr).trim()));
    }
    Ok(String::from_utf8_lossy(&told.stdout).lines().map(str::to_string).collect())
}

fn compare(report: &mut Report, judged: &[Judged], theirs: &[String]) {
    let counted = judged.len() == theirs.len();
    report.demand(counted.into(), format!("{} verdicts in Python for {} histories", theirs.len(), judged.len()));
    let mut agreed = 0;
    for (ours, theirs) in judged.iter().zip(theirs) {
        if ours.said == *theirs {
            agreed += 1;
        } else {
            report.fail(format!("we say `{}`, Python says `{theirs}`", ours.said));
        }
    }
    let damaged = judged.iter().filter(|one| matches!(one.what, What::Damaged)).count();
    report.figure(format!(
        "the verifier in Python gives the same verdict on {agreed} of {} ({damaged} of them with a damaged note; {})",
        judged.len(),
        bound(judged.len() as u64)
    ));
}

/// Shows that the proof would notice: each verifier broken on purpose must let something pass.
fn teeth(report: &mut Report, seed: u64) {
    if cfg!(not(feature = "sabotage")) {
        report.fail("built without its saboteurs; hint: cargo xtask prove tamper");
        return;
    }
    let mut caught = Vec::new();
    for (name, saboteur) in SABOTEURS {
        let passed = on_every_core(0..SHOWN_TO_SABOTEURS, |trial| {
            let mut chance = Seeded::of_trial(seed, trial);
            let hands = Hands::new(&mut chance);
            let honest = hands.history(&mut chance);
            u64::from(verdict(&forge(&honest, &hands, &mut chance).history, Some(*saboteur)).follows())
        });
        let passed: u64 = passed.into_iter().sum();
        report.demand((passed > 0).into(), format!("the saboteur {name} is not noticed"));
        caught.push(format!("{name} lets {} pass", percent(passed, SHOWN_TO_SABOTEURS)));
    }
    report.figure(format!("saboteurs fail it: {}", caught.join(", ")));
}
