//! How many cases a second are invented and written; and how quick the desk is with ten thousand cases in its folder.
//!
//! `cargo bench -p mukti-testkit`; the number of cases can be given after `--`.
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

use mukti_casework::{By, CasesQuery, NewCase, Place, Said, TodayQuery, TopicAnswers, open_desk};
use mukti_law::Facts;
use mukti_register::kinds::{TOPICS, topic_fields};
use mukti_terms::Answer;
use mukti_terms::schema::Record;
use mukti_terms::when::Moment;
use std::hint::black_box;
use std::time::{Duration, Instant};

const WRITERS: usize = 8;

fn main() {
    let asked = std::env::args().filter_map(|argument| argument.parse().ok()).next();
    simulated(asked.map_or(400_000, |n: u64| n * 10));
    desk(asked.unwrap_or(10_000));
}

fn simulated(cases: u64) {
    let began = Instant::now();
    let mut sink = std::io::sink();
    for facts in mukti_testkit::simulate(7, cases) {
        mukti_testkit::write_ndjson_row(black_box(&facts), &mut sink).expect("a sink takes everything");
    }
    let all = began.elapsed();
    println!(
        "simulate and write NDJSON: {} cases/s on one core",
        cases * 1_000 / u64::try_from(all.as_millis().max(1)).unwrap_or(1)
    );
}

fn desk(cases: u64) {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("a desk");
    let by = mukti_testkit::first_member(&desk, Moment::from_unix(1_795_000_000)).expect("enrols");
    let all: Vec<Facts> = mukti_testkit::simulate(11, cases).collect();
    let began = Instant::now();
    std::thread::scope(|scope| {
        for part in all.chunks(all.len().div_ceil(WRITERS).max(1)) {
            let (desk, by) = (&desk, &by);
            scope.spawn(move || part.iter().for_each(|facts| keep(desk, by, facts)));
        }
    });
    println!("{cases} cases kept by {WRITERS} writers in {:.1?}", began.elapsed());

    let list = desk.cases(by.now, &CasesQuery { at_most: 200, ..CasesQuery::default() }).expect("a list");
    let pages: Vec<Duration> =
        list.rows.iter().map(|row| timed(|| black_box(desk.case_page(&by, row.id).expect("a page")))).collect();
    told("case page", pages);
    told(
        "today",
        (0..20).map(|_| timed(|| black_box(desk.today(by.now, &TodayQuery::default()).expect("today")))).collect(),
    );
    let second = CasesQuery { page: 1, ..CasesQuery::default() };
    told("cases", (0..20).map(|_| timed(|| black_box(desk.cases(by.now, &second).expect("cases")))).collect());
}

fn keep(desk: &mukti_casework::Desk, by: &By, facts: &Facts) {
    let started =
        desk.start_case(by, &NewCase { prefix: facts.work_state, worksite: &[], said: Said::WORKER }).expect("a case");
    let person = desk.add_person(by, started.case, &[("role", "worker")], Said::WORKER).expect("a person");
    for topic in TOPICS {
        let answers: Vec<(&str, String)> = topic_fields(topic)
            .filter_map(|(id, field)| facts.show(id).map(|text| (field.name, text.into_owned())))
            .collect();
        let answers: Vec<(&str, &str)> = answers.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let said = Said { private: Answer::Yes, ..Said::WORKER };
        desk.answer_topic(by, &TopicAnswers { case: started.case, person, topic, said, answers: &answers, words: "" })
            .expect("answers");
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let began = Instant::now();
    drop(work());
    began.elapsed()
}

fn told(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!("{what}: median {:.2?}, 95 of 100 within {:.2?}, longest {:.2?}", at(50), at(95), at(100));
}
