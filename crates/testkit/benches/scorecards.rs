//! How quick scorecards are: the country, a State, a district and one kind of office with its months, on both engines.
//!
//! `cargo bench -p mukti-testkit --bench scorecards`; the number of people can be given after `--` (1,000,000 if it is not).
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

use mukti_casework::scorecards::{budgets, committees, read};
use mukti_casework::{BudgetsAsked, ScorePlace};
use mukti_store::{Location, PageKey, Store};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use mukti_testkit::postgres::Server;
use mukti_testkit::scored::fill_scores;
use mukti_testkit::scored_bodies::fill_bodies;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What issue 5 asks for.
const AT_MOST: Duration = Duration::from_millis(300);

/// How often each is asked.
const TIMES: usize = 9;

fn main() {
    let people = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(1_000_000);
    let folder = tempfile::tempdir().expect("a folder");
    let key = PageKey::new([7; 32]);
    let location = Location::Folder { path: folder.path().join("data"), journal: key.clone(), keys: key };
    measure("SQLite", &location, people);
    let server = Server::own();
    measure("PostgreSQL", &Location::Postgres { url: Secret::new(server.fresh()) }, people);
}

fn measure(engine: &str, location: &Location, people: u64) {
    let now = Moment::start_of("2026-03-20".parse().expect("a day")).plus_hours(12);
    let store = Store::open(location).expect("it opens");
    let began = Instant::now();
    let plain = fill_scores(&store, 7, people, now).expect("it is filled");
    println!("{engine}: {} people in {} cases counted in {:.1?}", plain.people, plain.cases, began.elapsed());
    let on = now.day_in_india();
    let whole = read(&store, on, ScorePlace::Everywhere, None).expect("it reads");
    assert_eq!(whole.whole.open_late(), plain.late.values().sum::<u64>());
    let largest = |places: &[mukti_casework::PlaceLine]| {
        places.iter().max_by_key(|line| line.card.duties()).expect("a place").place.clone()
    };
    let state = largest(&whole.places);
    let district = largest(&read(&store, on, state.clone(), None).expect("it reads").places);
    let office = whole.offices[0].office.clone();
    for (name, place, office) in [
        ("the country", ScorePlace::Everywhere, None),
        ("the country, one office by month", ScorePlace::Everywhere, Some(office.as_str())),
        ("a State", state.clone(), None),
        ("a State, one office by month", state, Some(office.as_str())),
        ("a district", district.clone(), None),
        ("a district, one office by month", district, Some(office.as_str())),
    ] {
        timed(engine, name, || {
            black_box(read(&store, on, place.clone(), office).expect("it reads"));
        });
    }
    bodies(engine, &store, on);
}

/// Committees and budgets of every district: eight sub-divisions each, and nine funds in five years.
fn bodies(engine: &str, store: &Store, on: mukti_terms::Day) {
    let plain = fill_bodies(store, usize::MAX, 8, 5, on).expect("it is filled");
    println!("{engine}: {} sheets of committees and budgets", plain.sheets);
    let up = ScorePlace::State(mukti_terms::State::from_code("IN-UP"));
    for (name, place) in [("the country", ScorePlace::Everywhere), ("a State", up)] {
        timed(engine, &format!("{name}, committees"), || {
            black_box(committees::read(store, on, place.clone()).expect("it reads"));
        });
        timed(engine, &format!("{name}, budgets"), || {
            black_box(budgets::read(store, on, place.clone(), BudgetsAsked::default()).expect("it reads"));
        });
    }
}

fn timed(engine: &str, name: &str, ask: impl Fn()) {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let began = Instant::now();
            ask();
            began.elapsed()
        })
        .collect();
    times.sort();
    let mark = if times[TIMES / 2] < AT_MOST { "" } else { "  MORE THAN 300 ms" };
    println!("{engine}: {name}: {:.1?}, the slowest {:.1?}{mark}", times[TIMES / 2], times[TIMES - 1]);
}
