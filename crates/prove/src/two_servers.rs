//! Proof: two processes on one PostgreSQL, killed at any moment, and PostgreSQL killed too, lose, tear and double nothing.

use crate::Asked;
use crate::examine::{Conversation, of_clients};
use crate::ledger::Heard;
use crate::postgres::Server;
use crate::report::{Report, bound};
use crate::seeded::Seeded;
use crate::server::LARGE;
use crate::told::{Tellers, on_postgres};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Clients, each with one deed sent and not yet answered, to either process.
const CLIENTS: u64 = 64;
/// The longest a client waits before its next deed, in milliseconds.
const PAUSE: u64 = 60;
/// The longest everything lives until something is killed, in milliseconds.
const LIFE: u64 = 1_500;
/// Every so many rounds PostgreSQL is killed, else one of the processes.
const POSTGRES_EVERY: u64 = 3;
/// Kills within which what is broken on purpose must be noticed.
const TEETH: u64 = 4;
/// How long a process may take until it listens, and clients until all are answered.
const PATIENCE: Duration = Duration::from_secs(90);

/// Runs the proof.
///
/// # Errors
/// A process does not start, or a file cannot be made.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let kills = asked.trials(5, 100);
    let mut report = Report::new("two-servers");
    let tried = try_it(asked.seed, kills, asked.saboteur())?;
    match &tried.wrong {
        Some(why) => report.fail(why.clone()),
        None => report.figure(format!(
            "{} kills, {} of them of PostgreSQL's first process, while {CLIENTS} clients wrote through two processes: of {} \
             acknowledged deeds ({} entries) none lost, torn or doubled, no gap between positions ({} a kill)",
            kills + 1,
            tried.of_postgres,
            tried.acknowledged,
            tried.entries,
            bound(kills)
        )),
    }
    report.figure(format!("{} tries to send a deed again, to either process, until it was answered", tried.again));
    if asked.saboteur().is_none() {
        teeth(&mut report, asked.seed)?;
    }
    Ok(report)
}

/// Shows that the proof would notice. That PostgreSQL syncs cannot be seen by killing it: what was handed to the system survives.
/// But what it answered before handing it over does not, and that is what `synchronous-off` makes it do.
fn teeth(report: &mut Report, seed: u64) -> Result<(), String> {
    if cfg!(not(feature = "sabotage")) {
        report.fail("built without its saboteurs; hint: cargo xtask prove two-servers");
        return Ok(());
    }
    for name in ["answers-too-early", "takes-a-retry-for-new", "synchronous-off"] {
        let tried = try_it(seed, TEETH, Some(name))?;
        match tried.wrong {
            Some(_) => report.figure(format!("the saboteur {name} is caught within {TEETH} kills")),
            None => report.fail(format!("the saboteur {name} is not noticed within {TEETH} kills")),
        }
    }
    Ok(())
}

/// What came of it.
struct Tried {
    wrong: Option<String>,
    acknowledged: u64,
    entries: u64,
    of_postgres: u64,
    again: u64,
}

/// The two processes, and how they are started.
struct Place {
    program: PathBuf,
    url: String,
    sockets: [PathBuf; 2],
    seed: u64,
    saboteur: Option<String>,
}

fn try_it(seed: u64, kills: u64, saboteur: Option<&str>) -> Result<Tried, String> {
    let room = tempfile::tempdir().map_err(|why| format!("no temporary folder: {why}"))?;
    let program = std::env::current_exe().map_err(|why| format!("this program's own place: {why}"))?;
    let postgres = Server::own();
    let sockets = ["one", "two"].map(|name| room.path().join(name));
    let place = Place { program, url: postgres.fresh(), sockets, seed, saboteur: saboteur.map(str::to_string) };
    let stop = AtomicBool::new(false);
    let (of_postgres, clients) = std::thread::scope(|scope| {
        let tell = |client| {
            scope.spawn({
                let (place, stop) = (&place, &stop);
                move || Client::new(client, seed).run(&place.sockets, stop)
            })
        };
        let running: Vec<_> = (0..CLIENTS).map(tell).collect();
        let killed =
            kill_again_and_again(&place, &postgres, kills, &stop, || running.iter().all(|one| one.is_finished()));
        stop.store(true, Ordering::Relaxed);
        let clients: Vec<_> = running.into_iter().map(|one| one.join().expect("a client does not panic")).collect();
        (killed, clients)
    });
    judge(&place, of_postgres?, clients)
}

/// Kills now one process, now the other, now PostgreSQL; at last lets every client have its answer. How often it was PostgreSQL.
fn kill_again_and_again(
    place: &Place,
    postgres: &Server,
    kills: u64,
    stop: &AtomicBool,
    all_answered: impl Fn() -> bool,
) -> Result<u64, String> {
    let mut chance = Seeded::of_trial(place.seed, u64::MAX - 2);
    let mut processes = [place.start(0)?, place.start(1)?];
    let mut of_postgres = 0;
    for number in 1..=kills {
        std::thread::sleep(Duration::from_millis(200 + chance.below(LIFE - 199)));
        if number.is_multiple_of(POSTGRES_EVERY) {
            of_postgres += 1;
            postgres.crash();
            postgres.start_again();
        } else {
            let which = chance.place(2);
            let killed = processes[which].kill().and_then(|()| processes[which].wait());
            killed.map_err(|why| format!("it cannot be killed: {why}"))?;
            processes[which] = place.start(which)?;
        }
    }
    stop.store(true, Ordering::Relaxed);
    let began = Instant::now();
    while !all_answered() && began.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(5));
    }
    for process in &mut processes {
        process.kill().and_then(|()| process.wait()).map_err(|why| format!("it cannot be killed: {why}"))?;
    }
    // The last word is what PostgreSQL has after it, too, was killed.
    postgres.crash();
    postgres.start_again();
    Ok(of_postgres + 1)
}

impl Place {
    /// Starts one process and waits until it listens.
    fn start(&self, which: usize) -> Result<Child, String> {
        let socket = &self.sockets[which];
        let _ = std::fs::remove_file(socket);
        let mut command = Command::new(&self.program);
        command.arg("server-on-postgres").arg(&self.url).arg(socket).arg(self.seed.to_string());
        if let Some(saboteur) = &self.saboteur {
            command.env("MUKTI_SABOTAGE", saboteur);
        }
        let mut process =
            command.stdin(Stdio::null()).spawn().map_err(|why| format!("the process cannot be run: {why}"))?;
        let began = Instant::now();
        while UnixStream::connect(socket).is_err() {
            if began.elapsed() > PATIENCE || process.try_wait().is_ok_and(|ended| ended.is_some()) {
                let _ = process.kill();
                return Err("a process does not listen again".to_string());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(process)
    }
}

/// One who tells either process, waits for the answer, and tells again, either of them, what was not answered with "kept".
struct Client {
    client: u64,
    heard: Vec<Heard>,
    sent: u64,
    again: u64,
    chance: Seeded,
}

impl Client {
    fn new(client: u64, seed: u64) -> Self {
        Self { client, heard: Vec::new(), sent: 0, again: 0, chance: Seeded::of_trial(seed ^ 0x2222, client) }
    }

    fn run(mut self, sockets: &[PathBuf; 2], stop: &AtomicBool) -> Self {
        let mut open = None;
        let (mut asked, mut until) = (false, None);
        while asked || !stop.load(Ordering::Relaxed) {
            if stop.load(Ordering::Relaxed) && *until.get_or_insert_with(|| Instant::now() + PATIENCE) < Instant::now()
            {
                break;
            }
            self.again += u64::from(asked);
            let number = self.heard.len() as u64;
            (asked, self.sent) = (true, number + 1);
            match self.ask(&mut open, sockets, number) {
                Ok(Some(heard)) => {
                    self.heard.push(heard);
                    asked = false;
                    std::thread::sleep(Duration::from_millis(self.chance.below(PAUSE)));
                    // Some go to the other one next.
                    open = open.filter(|_| self.chance.percent(80));
                }
                // Refused: what became of it is not sure. Or the connection broke.
                Ok(None) | Err(_) => {
                    open = None;
                    std::thread::sleep(Duration::from_millis(5 + self.chance.below(30)));
                }
            }
        }
        self
    }

    fn ask(
        &mut self,
        open: &mut Option<BufReader<UnixStream>>,
        sockets: &[PathBuf; 2],
        number: u64,
    ) -> std::io::Result<Option<Heard>> {
        let stream = match open {
            Some(stream) => stream,
            none => none.insert(BufReader::new(UnixStream::connect(&sockets[self.chance.place(2)])?)),
        };
        stream.get_mut().write_all(format!("{} {number}\n", self.client).as_bytes())?;
        let mut line = String::new();
        stream.read_line(&mut line)?;
        if !line.ends_with('\n') {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Heard::read(&line))
    }
}

fn judge(place: &Place, of_postgres: u64, clients: Vec<Client>) -> Result<Tried, String> {
    let again = clients.iter().map(|client| client.again).sum();
    let unanswered = clients.iter().any(|client| client.sent > client.heard.len() as u64);
    let said = |Client { client, sent, heard, .. }: Client| Conversation { client, sent, heard };
    let (expected, ledger) = of_clients(Tellers::new(place.seed, LARGE), clients.into_iter().map(said).collect());
    let acknowledged = ledger.kept.len() as u64;
    let wrong = match expected.compare_at(on_postgres(&place.url), &ledger) {
        Ok(_) if unanswered => Some("a client was never answered".to_string()),
        Ok(found) if found.entries == expected.entries() => None,
        Ok(found) => Some(format!("{} entries were sent and {} are kept", expected.entries(), found.entries)),
        Err(why) => Some(why),
    };
    Ok(Tried { wrong, acknowledged, entries: expected.entries(), of_postgres, again })
}
