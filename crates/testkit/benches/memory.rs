//! How quick the whole memory is: working every list out anew, verifying, opening again, and opening a case of 200 entries.
//!
//! `cargo bench -p mukti-testkit --bench memory`; the number of entries can be given after `--`.
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

use mukti_casework::{Act, By, Desk, EvenSo, NewCase, Place, Said, Trust, Whom, open_desk};
use mukti_register::CaseId;
use mukti_terms::when::Moment;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Entries of a case that is opened.
const OF_A_CASE: usize = 200;

/// How often it is opened.
const OPENINGS: usize = 50;

fn main() {
    let entries = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(150_000);
    let scratch = tempfile::tempdir().expect("a folder");
    let place = Place::in_folder(&scratch.path().join("data"));
    let desk = open_desk(&place).expect("a desk");
    let by = mukti_testkit::first_member(&desk, Moment::from_unix(1_773_988_200)).expect("a member");
    let (took, size) = timed(|| mukti_testkit::fill(&desk, &by, entries).expect("it is filled"));
    println!("{size} entries kept, {} a second by one writer", rate(size, took));
    let (took, rebuilt) = timed(|| desk.rebuild().expect("it is rebuilt"));
    assert!(rebuilt.is_same(), "{:?}", rebuilt.differed);
    println!("rebuilt: {} entries a second, {} cases", rate(rebuilt.entries, took), rebuilt.cases);
    let (took, verified) = timed(|| desk.verify_journal(&Trust::default()).expect("it is verified"));
    println!("verified: {} entries a second", rate(verified.entries, took));
    let case = of_200(&desk, &by);
    let mut times: Vec<Duration> =
        (0..OPENINGS).map(|_| timed(|| black_box(desk.case_page(&by, case).expect("a page"))).0).collect();
    times.sort();
    println!(
        "a case of {OF_A_CASE} entries: its page in {:.2?}, the slowest in {:.2?}",
        times[OPENINGS / 2],
        times[OPENINGS - 1]
    );
    drop(desk);
    let (took, _) = timed(|| open_desk(&place).expect("opens again"));
    println!("open again in {took:.2?}");
}

fn of_200(desk: &Desk, by: &By) -> CaseId {
    let case = desk.start_case(by, &NewCase { prefix: None, worksite: &[], said: Said::WORKER }).expect("a case").case;
    let person =
        |number| desk.add_person(by, case, &[("name", &format!("Sita {number}"))], Said::WORKER).expect("a person");
    let people: Vec<_> = (0..4).map(person).collect();
    for _ in 0..(OF_A_CASE - 5) / 4 {
        let (values, whom) =
            ([("on", "2026-02-20"), ("note", "They were asked by themselves.")], Whom::These(people.clone()));
        let act = Act { case, whom, kind: "statement", values: &values, said: Said::DOCUMENT, even_so: EvenSo::Yes };
        desk.record_act(by, &act).expect("kept");
    }
    case
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let began = Instant::now();
    let done = work();
    (began.elapsed(), done)
}

fn rate(count: u64, took: Duration) -> u128 {
    u128::from(count) * 1_000_000 / took.as_micros().max(1)
}
