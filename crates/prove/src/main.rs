//! Tries to break what Mukti promises, and says how often it could not: `cargo xtask prove`.
#![doc = include_str!("../README.md")]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a proof speaks to the terminal of whoever runs it")]

mod attack;
mod canaries;
mod drill;
mod eio;
mod examine;
mod fuzz;
mod history;
mod http;
mod image;
mod kill;
mod ledger;
mod phones;
#[path = "../../testkit/src/postgres.rs"]
#[expect(dead_code, reason = "other crates use the rest of it")]
mod postgres;
mod power;
mod report;
mod rot;
mod rot_log;
mod seeded;
mod server;
mod sim;
mod tamper;
mod told;
mod trace;
mod two_servers;
mod verdict;
mod writer;

use mukti_terms::when::Moment;
use report::Report;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use writer::Forgetting;

const HELP: &str = "\
cargo xtask prove [NAME] [--n N] [--full] [--seed N] [--record]

  tamper   edits, rollbacks and forks by whoever holds the disk and the server's key
  power    the power is lost
  eio      a sync fails
  kill     the process is killed
  phones   a serving house is killed while phones send reports
  fuzz     broken submissions are sent to the phones' door
  sim      two phones and a desk, a bad network, a hub that is killed at any step
  drill    a backup is made, put back and compared; a filled house is killed
  canaries what was told is looked for in every file, log, copy and export
  rot      bits and sectors of a closed folder, and of the log a killed process left, change by themselves
  two-servers
           two processes on one PostgreSQL are killed, and it too
  (none)   all of them

  --n N      so many trials
  --full     as many as the promise is stated for; without it, what `./check` runs
  --seed N   other chance (1)
  --record   the figures go into PROMISES.md

MUKTI_SABOTAGE=NAME breaks one thing on purpose: the proof must fail.";

/// The moment of everything that is told: 20 March 2026, at noon in India.
pub(crate) fn now() -> Moment {
    Moment::from_unix(1_773_988_200)
}

/// One proof.
type Proof = fn(&Asked) -> Result<Report, String>;

const PROOFS: &[(&str, Proof)] = &[
    ("tamper", tamper::run),
    ("power", power::run),
    ("eio", eio::run),
    ("kill", kill::run),
    ("rot", rot::run),
    ("phones", phones::run),
    ("fuzz", fuzz::run),
    ("sim", sim::run),
    ("drill", drill::run),
    ("canaries", canaries::run),
    ("two-servers", two_servers::run),
];

/// What was asked for.
pub(crate) struct Asked {
    names: Vec<String>,
    trials: Option<u64>,
    full: Size,
    record: Option<String>,
    /// Where chance begins.
    pub seed: u64,
    /// The repository.
    pub root: PathBuf,
    saboteur: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Size {
    Check,
    Full,
}

impl Asked {
    /// How many trials: as asked, else as many as `./check` runs, or as the promise is stated for.
    pub fn trials(&self, check: u64, full: u64) -> u64 {
        self.trials.unwrap_or(if self.full == Size::Full { full } else { check })
    }

    /// What is broken on purpose.
    pub fn saboteur(&self) -> Option<&str> {
        self.saboteur.as_deref()
    }
}

/// Does something for each trial, on every core, and gives what came out in order.
pub(crate) fn on_every_core<T: Send>(trials: Range<u64>, work: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    on_threads(cores, trials, work)
}

/// The same on so many threads: for work that mostly waits.
pub(crate) fn on_threads<T: Send>(threads: u64, trials: Range<u64>, work: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let mut done: Vec<(u64, T)> = std::thread::scope(|scope| {
        let (work, trials) = (&work, &trials);
        let running: Vec<_> = (0..threads)
            .map(|thread| {
                scope.spawn(move || {
                    let own = trials.clone().filter(|trial| trial % threads == thread);
                    own.map(|trial| (trial, work(trial))).collect::<Vec<_>>()
                })
            })
            .collect();
        running.into_iter().flat_map(|one| one.join().expect("a trial does not panic")).collect()
    });
    done.sort_by_key(|(trial, _)| *trial);
    done.into_iter().map(|(_, result)| result).collect()
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [role, folder, other, numbers @ ..] = words.as_slice()
        && let Some(ended) = play(role, Path::new(folder), Path::new(other), numbers)
    {
        return ended;
    }
    match read(words).and_then(|asked| prove(&asked)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("prove: {why}");
            ExitCode::from(2)
        }
    }
}

/// The parts of this program that are tried: processes that write until they are done, or until they are ended.
fn play(role: &str, folder: &Path, other: &Path, numbers: &[String]) -> Option<ExitCode> {
    let numbers: Vec<u64> = numbers.iter().filter_map(|number| number.parse().ok()).collect();
    let done = match (role, numbers.as_slice()) {
        ("writer", &[seed, clients, deeds]) => {
            writer::run(folder, other, writer::Telling { seed, clients, deeds, forgetting: Forgetting::NowAndThen })
        }
        ("house", &[_]) => phones::serve(folder),
        ("filler", &[entries]) => drill::fill(folder, entries),
        ("teller", &[seed, canaries]) => canaries::teller::run(folder, other, seed, canaries),
        ("steady-writer", &[seed, clients, deeds]) => {
            writer::run(folder, other, writer::Telling { seed, clients, deeds, forgetting: Forgetting::Never })
        }
        ("server", &[seed]) => server::run(told::location(folder), other, seed),
        ("server-on-postgres", &[seed]) => server::run(told::on_postgres(&folder.to_string_lossy()), other, seed),
        _ => return None,
    };
    Some(match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{role}: {why}");
            ExitCode::FAILURE
        }
    })
}

fn read(words: Vec<String>) -> Result<Asked, String> {
    // The crate lies two folders below the repository it proves.
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let saboteur = if cfg!(feature = "sabotage") { std::env::var("MUKTI_SABOTAGE").ok() } else { None };
    let mut asked = Asked { names: Vec::new(), trials: None, full: Size::Check, record: None, seed: 1, root, saboteur };
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        let mut number = |name: &str| {
            let text = words.next().unwrap_or_default();
            text.parse().map_err(|_| format!("{name} takes a whole number, not `{text}`"))
        };
        match word.as_str() {
            "--n" => asked.trials = Some(number("--n")?),
            "--seed" => asked.seed = number("--seed")?,
            "--help" => return Err(HELP.to_string()),
            "--full" => asked.full = Size::Full,
            // `cargo xtask` adds the day; the clock is not read here.
            "--record" => asked.record = Some(words.next().unwrap_or_default()),
            name if PROOFS.iter().any(|(known, _)| *known == name) => asked.names.push(word),
            other => return Err(format!("no proof is called `{other}`\n\n{HELP}")),
        }
    }
    Ok(asked)
}

fn prove(asked: &Asked) -> Result<bool, String> {
    let mut failed = 0;
    // What runs was compiled from what lay here when it began.
    let commit = report::commit(&asked.root);
    let chosen = |name: &str| asked.names.is_empty() || asked.names.iter().any(|one| one == name);
    for (name, proof) in PROOFS.iter().filter(|(name, _)| chosen(name)) {
        println!("{name}");
        let began = std::time::Instant::now();
        let report = proof(asked)?;
        let seconds = began.elapsed().as_secs();
        match report.failures() {
            0 => println!("{name}: holds ({seconds} s)"),
            count => println!("{name}: FAILED {count} times ({seconds} s)"),
        }
        failed += u32::from(!report.holds());
        if let Some(day) = &asked.record {
            let run = format!("{commit}, seed {}, {day}", asked.seed);
            let page = asked.root.join("PROMISES.md");
            report::record(&page, &report, &run).map_err(|why| format!("PROMISES.md: {why}"))?;
        }
    }
    println!("prove: {}", if failed == 0 { "everything tried holds".to_string() } else { format!("{failed} failed") });
    Ok(failed == 0)
}
