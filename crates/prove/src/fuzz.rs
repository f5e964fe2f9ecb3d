//! Proof: whatever is sent to the phones' door, the house answers at once, by name, breaks nowhere, and goes on taking good reports.

mod broken;
mod sending;

use crate::http::{Answer, break_off, exchange, submission};
use crate::report::{Report, bound};
use crate::seeded::Seeded;
use crate::{Asked, now, on_threads};
use mukti_casework::{Desk, Place, Problem, Trust, open_desk};
use mukti_terms::Language;
use mukti_testkit::member::known_member;
use sending::Broken;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// The longest an answer may take. One that took longer is asked for again, alone: what is slow by itself is slow again.
const PATIENCE: Duration = Duration::from_secs(1);
/// How many send at a time.
const CLIENTS: u64 = 16;
/// How many one house takes: what a million fill would not go on most disks, and a fault is found the sooner.
const HOUSE: u64 = 50_000;
/// How often it is asked for again.
const AGAIN: usize = 3;

/// What is broken on purpose: a word in a report that brings the house down, or makes it dawdle.
const SABOTEURS: [&str; 3] = ["breaks-on-a-formula", "breaks-unheard-on-a-formula", "dawdles-over-a-formula"];
/// The word.
const FORMULA: &[u8] = b"=HYPERLINK";

/// Times the house broke inside, whether it said so or caught itself and went on.
static BROKE: AtomicU64 = AtomicU64::new(0);

/// What the house told its keeper of reports it could not keep: the phone hears only that it may send again.
static TOLD: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Runs the proof.
///
/// # Errors
/// The house does not start.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let trials = asked.trials(20_000, 1_000_000);
    let mut report = Report::new("fuzz");
    count_panics();
    let tried = house_after_house(asked, trials, &report)?;
    let answers: Vec<String> = tried.statuses.iter().map(|(status, count)| format!("{status}: {count}")).collect();
    report.say(format!("answers {}", answers.join(", ")));
    let slowest = tried.slowest.as_millis();
    match tried.wrong.as_slice() {
        [] => report.figure(format!(
            "{trials} broken submissions (bytes, XML, envelopes, heads): none broke the house ({} each), none was answered 5xx, the \
             slowest took {slowest} ms; every good report between them was taken",
            bound(trials)
        )),
        wrong => wrong.iter().for_each(|why| report.fail(why)),
    }
    if asked.saboteur().is_none() {
        for name in SABOTEURS {
            match try_it(asked.seed, 0..200, Some(name))?.wrong.first() {
                Some(_) => report.figure(format!("the saboteur {name} is caught within 200")),
                None => report.fail(format!("the saboteur {name} is not noticed within 200")),
            }
        }
    }
    Ok(report)
}

/// A house takes so many and is looked through; the next ones go to another.
fn house_after_house(asked: &Asked, trials: u64, report: &Report) -> Result<Tried, String> {
    let mut all = Tried { wrong: Vec::new(), statuses: BTreeMap::new(), slowest: Duration::ZERO };
    let mut from = 0;
    while from < trials && all.wrong.is_empty() {
        let to = trials.min(from + HOUSE);
        let tried = try_it(asked.seed, from..to, asked.saboteur())?;
        for (status, count) in tried.statuses {
            *all.statuses.entry(status).or_default() += count;
        }
        all.slowest = all.slowest.max(tried.slowest);
        all.wrong.extend(tried.wrong);
        from = to;
        if trials > HOUSE {
            report.say(format!("{to} of {trials}: {} wrong", all.wrong.len()));
        }
    }
    Ok(all)
}

/// Counts every panic from now on: one while a report is read is caught, and its phone hears only that it was kept.
fn count_panics() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        BROKE.fetch_add(1, Ordering::Relaxed);
        before(panic);
    }));
}

struct Tried {
    wrong: Vec<String>,
    statuses: BTreeMap<u16, u64>,
    slowest: Duration,
}

fn try_it(seed: u64, trials: Range<u64>, saboteur: Option<&str>) -> Result<Tried, String> {
    let told = |problem: Problem| format!("{} {problem:?}", problem.code());
    let said = |why: std::io::Error| why.to_string();
    let room = tempfile::tempdir().map_err(said)?;
    let desk = Arc::new(open_desk(&Place::in_folder(&room.path().join("data"))).map_err(told)?);
    known_member(&desk, now()).map_err(told)?;
    let token = desk.make_device(now(), None, "Suresh", Language::Hindi).map_err(told)?.token.open().clone();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(said)?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).map_err(said)?;
    let port = listener.local_addr().map_err(said)?.port();
    BROKE.store(0, Ordering::Relaxed);
    let hall = mukti_web::Hall::new(Arc::clone(&desk), now, |line| {
        BROKE.fetch_add(u64::from(line.contains("500-")), Ordering::Relaxed);
        if line.contains("phone.refused") {
            TOLD.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_string());
        }
    });
    let served = runtime.spawn(mukti_web::serve(hall, listener, std::future::pending()));
    let door = Door { port, token, saboteur, alone: RwLock::default() };
    let outcomes = on_threads(CLIENTS, trials, |trial| door.trial(seed, trial));
    let mut tried = Tried { wrong: Vec::new(), statuses: BTreeMap::new(), slowest: Duration::ZERO };
    for outcome in outcomes {
        *tried.statuses.entry(outcome.status).or_default() += 1;
        tried.slowest = tried.slowest.max(outcome.time);
        tried.wrong.extend(outcome.wrong);
    }
    let broke = BROKE.load(Ordering::Relaxed);
    if broke > 0 {
        tried.wrong.push(format!("the house broke inside {broke} times"));
    }
    tried.wrong.append(&mut TOLD.lock().unwrap_or_else(PoisonError::into_inner));
    served.abort();
    runtime.shutdown_background();
    tried.wrong.extend(whole(&desk).map_err(told)?);
    Ok(tried)
}

/// What is wrong with what was kept in the end.
fn whole(desk: &Desk) -> Result<Option<String>, Problem> {
    if let Some(fault) = desk.verify_journal(&Trust::default())?.fault {
        return Ok(Some(format!("the journal does not follow: {fault:?}")));
    }
    let rebuilt = desk.rebuild()?;
    Ok((!rebuilt.is_same()).then(|| format!("{} lists differ when they are rebuilt", rebuilt.differed.len())))
}

struct Door<'a> {
    port: u16,
    token: String,
    saboteur: Option<&'a str>,
    /// What was slow among others is asked for again with nobody else there.
    alone: RwLock<()>,
}

struct Outcome {
    wrong: Option<String>,
    status: u16,
    time: Duration,
}

impl Door<'_> {
    /// One trial: every so often a good report, else a broken one. The same seed and number send the same bytes.
    fn trial(&self, seed: u64, trial: u64) -> Outcome {
        let mut chance = Seeded::of_trial(seed ^ 0xF022, trial);
        let good = trial.is_multiple_of(100);
        let asked = match good {
            true => {
                let bytes = submission(&self.token, broken::good(&format!("good-{trial}")).as_bytes());
                Broken { bytes, breaks_off: false }
            }
            false => sending::broken(&mut chance, &self.token, trial),
        };
        let (mut time, mut answer) = {
            let _among_others = self.alone.read().unwrap_or_else(PoisonError::into_inner);
            self.timed(&asked)
        };
        for _ in 0..AGAIN {
            if time <= PATIENCE {
                break;
            }
            let _nobody_else = self.alone.write().unwrap_or_else(PoisonError::into_inner);
            (time, answer) = self.timed(&asked);
        }
        let shown = |what: &str| Some(format!("trial {trial}: {what}"));
        let wrong = match &answer {
            Err(why) => shown(&format!("no answer: {why}")),
            Ok(answer) if time > PATIENCE => {
                let (bytes, status) = (asked.bytes.len(), answer.status);
                shown(&format!("took {} ms, {} times: {bytes} bytes, answered {status}", time.as_millis(), AGAIN + 1))
            }
            Ok(answer) if answer.status >= 500 => shown(answer.text.lines().next().unwrap_or_default()),
            Ok(answer) if good && answer.status != 201 => shown(&format!("a good report: {}", answer.status)),
            Ok(_) => None,
        };
        Outcome { wrong, status: answer.map_or(0, |answer| answer.status), time }
    }

    fn timed(&self, asked: &Broken) -> (Duration, std::io::Result<Answer>) {
        let began = Instant::now();
        let has_it = || asked.bytes.windows(FORMULA.len()).any(|window| window == FORMULA);
        let answer = match self.saboteur {
            Some("breaks-on-a-formula") if has_it() => Ok(Answer { status: 500, text: "HTTP/1.1 500".to_string() }),
            Some("breaks-unheard-on-a-formula") if has_it() => {
                let _caught = std::panic::catch_unwind(|| std::panic::panic_any("broken on purpose"));
                exchange(self.port, &asked.bytes)
            }
            Some("dawdles-over-a-formula") if has_it() => {
                std::thread::sleep(PATIENCE + PATIENCE / 10);
                exchange(self.port, &asked.bytes)
            }
            _ if asked.breaks_off => break_off(self.port, &asked.bytes),
            _ => exchange(self.port, &asked.bytes),
        };
        (began.elapsed(), answer)
    }
}
