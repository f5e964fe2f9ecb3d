//! Proof: a whole house that is killed while phones send reports loses, tears and doubles none, whatever was sent again.

mod house;

use crate::Asked;
use crate::http::{exchange, submission};
use crate::report::{Report, bound};
use crate::seeded::Seeded;
use house::{Child, place, sign_in};
use mukti_casework::{ReportState, Trust, open_desk};
use mukti_terms::State;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

pub(crate) use house::serve;

/// Phones, each with one report sent and not yet answered.
const PHONES: u64 = 24;

/// The longest a phone waits before its next report, in milliseconds.
const PAUSE: u64 = 400;

/// The longest a house lives before it is killed, in milliseconds.
const LIFE: u64 = 4_000;

/// How long phones may take at the end until each has its answer.
const PATIENCE: Duration = Duration::from_secs(120);

/// What is broken on purpose, and for how many kills.
const SABOTEURS: [(&str, u64); 2] = [("answers-too-early", 4), ("takes-a-retry-for-new", 4)];

/// Runs the proof.
///
/// # Errors
/// A house does not start, or a file cannot be made.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let kills = asked.trials(6, 200);
    let mut report = Report::new("phones");
    let tried = try_it(asked.seed, kills, asked.saboteur())?;
    let slowest = tried.recoveries.iter().max().copied().unwrap_or_default();
    let text = format!(
        "{kills} kills of a serving house while {PHONES} phones sent reports: {} were answered as kept, {} sent again, \
         each is there once with one case ({} a kill); it answers again after at most {} ms",
        tried.kept,
        tried.again,
        bound(kills),
        slowest.as_millis()
    );
    match tried.wrong {
        None => report.figure(text),
        Some(why) => report.fail(why),
    }
    if asked.saboteur().is_none() {
        for (name, kills) in SABOTEURS {
            match try_it(asked.seed, kills, Some(name))?.wrong {
                Some(_) => report.figure(format!("the saboteur {name} is caught within {kills} kills")),
                None => report.fail(format!("the saboteur {name} is not noticed within {kills} kills")),
            }
        }
    }
    Ok(report)
}

/// What came of it.
struct Tried {
    wrong: Option<String>,
    kept: u64,
    again: u64,
    recoveries: Vec<Duration>,
}

fn try_it(seed: u64, kills: u64, saboteur: Option<&str>) -> Result<Tried, String> {
    let room = tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))?;
    let mut chance = Seeded::of_trial(seed, u64::MAX - 2);
    let stop = AtomicBool::new(false);
    let (recoveries, phones) = std::thread::scope(|scope| {
        let phone = |number| {
            let (room, stop) = (room.path(), &stop);
            scope.spawn(move || Phone::new(number, seed).run(room, stop))
        };
        let running: Vec<_> = (0..PHONES).map(phone).collect();
        let recoveries = kill_again_and_again(room.path(), kills, saboteur, &mut chance, &stop, || {
            running.iter().all(std::thread::ScopedJoinHandle::is_finished)
        });
        stop.store(true, Ordering::Relaxed);
        let phones: Vec<_> = running.into_iter().map(|one| one.join().expect("a phone does not panic")).collect();
        (recoveries, phones)
    });
    let recoveries = recoveries?;
    let (kept, again) = (phones.iter().map(|p| p.kept.len() as u64).sum(), phones.iter().map(|p| p.again).sum());
    Ok(Tried { wrong: judge(room.path(), &phones)?, kept, again, recoveries })
}

fn kill_again_and_again(
    room: &Path,
    kills: u64,
    saboteur: Option<&str>,
    chance: &mut Seeded,
    stop: &AtomicBool,
    all_answered: impl Fn() -> bool,
) -> Result<Vec<Duration>, String> {
    let mut recoveries = Vec::new();
    for number in 0..=kills {
        let began = Instant::now();
        // A house that finds one killed keeps each report before it reads it. Every second one finds one that ended by itself, and
        // keeps it with what it read in one commit.
        if number > 0 && number % 2 == 0 {
            drop(open_desk(&place(room)).map_err(|problem| format!("the house does not open: {problem:?}"))?);
        }
        let house = Child::start(room, saboteur)?;
        recoveries.push(began.elapsed());
        if number == kills {
            stop.store(true, Ordering::Relaxed);
            let since = Instant::now();
            while !all_answered() && since.elapsed() < PATIENCE {
                std::thread::sleep(Duration::from_millis(10));
            }
        } else {
            std::thread::sleep(Duration::from_millis(100 + chance.below(LIFE)));
        }
        // Killed, not stopped.
        drop(house);
    }
    // The first start makes the house; it recovers from nothing.
    recoveries.remove(0);
    Ok(recoveries)
}

/// One phone: sends a report until it is answered, then the next.
struct Phone {
    number: u64,
    chance: Seeded,
    /// Numbers of the reports that were answered as kept.
    kept: Vec<u64>,
    sent: u64,
    again: u64,
    /// What an answer said that no phone can do anything about.
    refused: Option<String>,
}

impl Phone {
    fn new(number: u64, seed: u64) -> Self {
        let chance = Seeded::of_trial(seed ^ 0x0D0C, number);
        Self { number, chance, kept: Vec::new(), sent: 0, again: 0, refused: None }
    }

    fn run(mut self, room: &Path, stop: &AtomicBool) -> Self {
        while !stop.load(Ordering::Relaxed) {
            self.sent += 1;
            let text = report(&instance(self.number, self.sent));
            while let Err(why) = send(room, &text) {
                if let Some(why) = why {
                    self.refused = Some(why);
                    return self;
                }
                self.again += 1;
                std::thread::sleep(Duration::from_millis(5));
            }
            self.kept.push(self.sent);
            std::thread::sleep(Duration::from_millis(self.chance.below(PAUSE)));
        }
        self
    }
}

/// A report's own name; always as long.
fn instance(phone: u64, number: u64) -> String {
    format!("uuid:{phone:08}-{number:08}")
}

fn report(instance: &str) -> String {
    let state = State::all().next().map_or("", State::code);
    format!(
        "<?xml version=\"1.0\"?><data id=\"mukti-interview\"><told><speaker>worker</speaker></told>\
         <worksite><kind>brick_kiln</kind><state>{state}</state></worksite><person><name>Meena</name></person>\
         <interview><advance><advance.taken>yes</advance.taken></advance></interview>\
         <meta><instanceID>{instance}</instanceID></meta></data>"
    )
}

/// Sends it once. `Err(None)` is worth another try; `Err(Some)` is not.
fn send(room: &Path, text: &str) -> Result<(), Option<String>> {
    let told = |_: std::io::Error| None;
    let port: u16 = std::fs::read_to_string(room.join("port")).map_err(told)?.trim().parse().map_err(|_| None)?;
    let token = std::fs::read_to_string(room.join("token")).map_err(told)?;
    let answer = exchange(port, &submission(&token, text.as_bytes())).map_err(told)?;
    match answer.status {
        201 => Ok(()),
        // What came half through is as if nothing had come.
        0 | 429 | 503 | 507 => Err(None),
        _ => Err(Some(answer.text.lines().next().unwrap_or_default().to_string())),
    }
}

/// What is wrong, if anything: every answered report there once, understood, with a case of its own; nothing that nobody sent.
fn judge(room: &Path, phones: &[Phone]) -> Result<Option<String>, String> {
    if let Some(why) = phones.iter().find_map(|phone| phone.refused.clone()) {
        return Ok(Some(format!("a report was refused: {why}")));
    }
    let told = |problem: mukti_casework::Problem| format!("{} {problem:?}", problem.code());
    let desk = open_desk(&place(room)).map_err(told)?;
    let by = sign_in(&desk).map_err(told)?;
    let (mut there, mut cases) = (BTreeMap::new(), BTreeSet::new());
    for page in 0.. {
        let reports = desk.reports(&by, None, page).map_err(told)?;
        for line in &reports.lines {
            let sent = desk.report_as_sent(&by, line.id).map_err(told)?;
            let name = name_in(sent.open());
            let Some((case, _)) = line.case.as_ref().filter(|_| line.state == ReportState::Understood) else {
                return Ok(Some(format!("{name} is {:?}, and has no case", line.state)));
            };
            if there.insert(name.clone(), *case).is_some() || !cases.insert(*case) {
                return Ok(Some(format!("{name} is there twice")));
            }
        }
        if !reports.more {
            break;
        }
    }
    let answered = phones.iter().flat_map(|phone| phone.kept.iter().map(|number| instance(phone.number, *number)));
    let sent: BTreeSet<String> =
        phones.iter().flat_map(|phone| (1..=phone.sent).map(|number| instance(phone.number, number))).collect();
    if let Some(lost) = answered.into_iter().find(|name| !there.contains_key(name)) {
        return Ok(Some(format!("{lost} was answered as kept, and is not there")));
    }
    if let Some(strange) = there.keys().find(|name| !sent.contains(*name)) {
        return Ok(Some(format!("{strange} was sent by nobody")));
    }
    let rebuilt = desk.rebuild().map_err(told)?;
    if !rebuilt.is_same() || rebuilt.cases != there.len() as u64 {
        return Ok(Some(format!(
            "{} reports, {} cases, {} lists differ",
            there.len(),
            rebuilt.cases,
            rebuilt.differed.len()
        )));
    }
    let verified = desk.verify_journal(&Trust::default()).map_err(told)?;
    Ok(verified.fault.map(|fault| format!("the journal does not follow: {fault:?}")))
}

fn name_in(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let name = text.split_once("<instanceID>").and_then(|(_, rest)| rest.split_once('<'));
    name.map_or_else(String::new, |(name, _)| name.to_string())
}
