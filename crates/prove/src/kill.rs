//! Proof: a process that is killed at any moment loses, tears and doubles nothing that it answered for.

use crate::Asked;
use crate::examine::{Conversation, of_clients};
use crate::ledger::Heard;
use crate::report::{Report, bound};
use crate::seeded::Seeded;
use crate::server::LARGE;
use crate::told::Tellers;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Clients, each with one deed sent and not yet answered.
const CLIENTS: u64 = 128;

/// The longest a client waits before its next deed, in milliseconds.
const PAUSE: u64 = 200;

/// The longest a process lives before it is killed, in milliseconds.
const LIFE: u64 = 5_000;

/// The longest one that is broken on purpose lives.
const SHORT_LIFE: u64 = 1_000;

/// How long a process may take until it listens again.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the proof.
///
/// # Errors
/// A process does not start, or a file cannot be made.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let kills = asked.trials(10, 200);
    let mut report = Report::new("kill");
    let tried = try_it(asked.seed, kills, LIFE, asked.saboteur())?;
    match &tried.wrong {
        Some(why) => report.fail(why.clone()),
        None => report.figure(format!(
            "{kills} kills while {CLIENTS} clients wrote: of {} acknowledged deeds ({} entries) none lost, torn or doubled ({} a kill)",
            tried.acknowledged,
            tried.entries,
            bound(kills)
        )),
    }
    let slowest = tried.recoveries.iter().max().copied().unwrap_or_default();
    report.figure(format!(
        "{} deeds were under way when it was killed and were sent again; ready again after at most {} ms",
        tried.again,
        slowest.as_millis()
    ));
    if asked.saboteur().is_none() {
        teeth(&mut report, asked.seed)?;
    }
    Ok(report)
}

fn teeth(report: &mut Report, seed: u64) -> Result<(), String> {
    if cfg!(not(feature = "sabotage")) {
        report.fail("built without its saboteurs; hint: cargo xtask prove kill");
        return Ok(());
    }
    for name in ["answers-too-early", "takes-a-retry-for-new"] {
        let tried = try_it(seed, 3, SHORT_LIFE, Some(name))?;
        match tried.wrong {
            Some(_) => report.figure(format!("the saboteur {name} is caught within 3 kills")),
            None => report.fail(format!("the saboteur {name} is not noticed within 3 kills")),
        }
    }
    Ok(())
}

/// What came of it.
struct Tried {
    wrong: Option<String>,
    acknowledged: u64,
    entries: u64,
    /// Deeds that were sent more than once.
    again: u64,
    recoveries: Vec<Duration>,
}

/// Where the process lives, and how it is started.
struct Place {
    program: PathBuf,
    folder: PathBuf,
    socket: PathBuf,
    seed: u64,
    saboteur: Option<String>,
}

fn try_it(seed: u64, kills: u64, life: u64, saboteur: Option<&str>) -> Result<Tried, String> {
    let room = tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))?;
    let program = std::env::current_exe().map_err(|why| format!("this program's own place: {why}"))?;
    let (folder, socket) = (room.path().join("store"), room.path().join("socket"));
    let place = Place { program, folder, socket, seed, saboteur: saboteur.map(str::to_string) };
    let stop = AtomicBool::new(false);
    let (recoveries, clients) = std::thread::scope(|scope| {
        let running: Vec<_> = (0..CLIENTS)
            .map(|client| {
                scope.spawn({
                    let (place, stop) = (&place, &stop);
                    move || Client::new(client, seed).run(&place.socket, stop)
                })
            })
            .collect();
        let recoveries =
            kill_again_and_again(&place, kills, life, &stop, || running.iter().all(|one| one.is_finished()));
        stop.store(true, Ordering::Relaxed);
        let clients: Vec<_> = running.into_iter().map(|one| one.join().expect("a client does not panic")).collect();
        (recoveries, clients)
    });
    judge(&place, recoveries?, clients)
}

/// Starts it, lets it be written to, kills it; at last lets every client have its answer, and kills it once more.
fn kill_again_and_again(
    place: &Place,
    kills: u64,
    life: u64,
    stop: &AtomicBool,
    all_answered: impl Fn() -> bool,
) -> Result<Vec<Duration>, String> {
    let mut chance = Seeded::of_trial(place.seed, u64::MAX - 1);
    let mut recoveries = Vec::new();
    for number in 0..=kills {
        let began = Instant::now();
        let mut process = place.start()?;
        while UnixStream::connect(&place.socket).is_err() {
            if began.elapsed() > PATIENCE || process.try_wait().is_ok_and(|ended| ended.is_some()) {
                let _ = process.kill();
                return Err("the process does not listen again".to_string());
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        recoveries.push(began.elapsed());
        if number == kills {
            stop.store(true, Ordering::Relaxed);
            while !all_answered() && began.elapsed() < PATIENCE {
                std::thread::sleep(Duration::from_millis(5));
            }
        } else {
            std::thread::sleep(Duration::from_millis(50 + chance.below(life - 49)));
        }
        process.kill().and_then(|()| process.wait()).map_err(|why| format!("it cannot be killed: {why}"))?;
    }
    Ok(recoveries)
}

impl Place {
    fn start(&self) -> Result<Child, String> {
        // The socket of the one before would seem to listen.
        let _ = std::fs::remove_file(&self.socket);
        let mut command = Command::new(&self.program);
        command.arg("server").arg(&self.folder).arg(&self.socket).arg(self.seed.to_string());
        if let Some(saboteur) = &self.saboteur {
            command.env("MUKTI_SABOTAGE", saboteur);
        }
        command.stdin(Stdio::null()).spawn().map_err(|why| format!("the process cannot be run: {why}"))
    }
}

/// One who tells, waits for the answer, and tells again what was not answered.
struct Client {
    client: u64,
    heard: Vec<Heard>,
    sent: u64,
    again: u64,
    refused: Option<String>,
    chance: Seeded,
}

impl Client {
    fn new(client: u64, seed: u64) -> Self {
        let chance = Seeded::of_trial(seed ^ 0x5EED, client);
        Self { client, heard: Vec::new(), sent: 0, again: 0, refused: None, chance }
    }

    /// Tells until it is to stop and everything sent is answered.
    fn run(mut self, socket: &Path, stop: &AtomicBool) -> Self {
        let mut asked = false;
        loop {
            let conversation = self.converse(socket, stop, &mut asked);
            if conversation.is_ok() || self.refused.is_some() {
                return self;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// One connection. `asked` says whether the deed that is next was sent before. An error is a connection that broke.
    fn converse(&mut self, socket: &Path, stop: &AtomicBool, asked: &mut bool) -> std::io::Result<()> {
        let stream = UnixStream::connect(socket)?;
        let mut answers = BufReader::new(&stream);
        while *asked || !stop.load(Ordering::Relaxed) {
            self.again += u64::from(*asked);
            *asked = true;
            let number = self.heard.len() as u64;
            self.sent = number + 1;
            (&stream).write_all(format!("{} {number}\n", self.client).as_bytes())?;
            let mut line = String::new();
            answers.read_line(&mut line)?;
            match Heard::read(&line) {
                Some(heard) if line.ends_with('\n') => self.heard.push(heard),
                _ if line.starts_with("refused") && line.ends_with('\n') => {
                    self.refused = Some(line.trim().to_string());
                    return Ok(());
                }
                _ => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            }
            *asked = false;
            std::thread::sleep(Duration::from_millis(self.chance.below(PAUSE)));
        }
        Ok(())
    }
}

fn judge(place: &Place, recoveries: Vec<Duration>, clients: Vec<Client>) -> Result<Tried, String> {
    let again = clients.iter().map(|client| client.again).sum();
    let refused = clients.iter().find_map(|client| client.refused.clone());
    let said = |Client { client, sent, heard, .. }: Client| Conversation { client, sent, heard };
    let (expected, ledger) = of_clients(Tellers::new(place.seed, LARGE), clients.into_iter().map(said).collect());
    let acknowledged = ledger.kept.len() as u64;
    let wrong = refused.or_else(|| match expected.compare(&place.folder, &ledger) {
        Ok(found) if found.entries == expected.entries() => None,
        Ok(found) => Some(format!("{} entries were sent and {} are kept", expected.entries(), found.entries)),
        Err(why) => Some(why),
    });
    Ok(Tried { wrong, acknowledged, entries: expected.entries(), again, recoveries })
}
