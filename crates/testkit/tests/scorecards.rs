//! A thousandth of the bench: what a thousand invented people add to the scorecards is what comes out, counted by hand.

use mukti_casework::ScorePlace;
use mukti_casework::scorecards::read;
use mukti_indicators::Measure;
use mukti_store::{Location, PageKey, Store};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use mukti_testkit::postgres::Server;
use mukti_testkit::scored::{Plain, fill_scores};
use std::collections::BTreeMap;

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("a day")).plus_hours(12)
}

fn agrees(store: &Store, plain: &Plain) {
    let on = now().day_in_india();
    let whole = read(store, on, ScorePlace::Everywhere, None).expect("read");
    assert_eq!((whole.whole.get(Measure::Cases), whole.whole.get(Measure::People)), (plain.cases, plain.people));
    assert_eq!(whole.whole.duties(), plain.duties.values().sum::<u64>());
    let mut late = BTreeMap::new();
    let mut duties = BTreeMap::new();
    for line in &whole.places {
        let ScorePlace::State(state) = line.place else { panic!("a State") };
        for office in read(store, on, line.place.clone(), None).expect("read").offices {
            let key = (state.map_or("", mukti_terms::State::code).to_owned(), office.office);
            late.insert(key.clone(), office.card.open_late());
            duties.insert(key, office.card.duties());
        }
    }
    late.retain(|_, count| *count > 0);
    assert_eq!(late, plain.late, "by the day only: no clock of hours ran out within this day");
    assert_eq!(duties, plain.duties);
    for line in &whole.offices {
        let surely = plain.done_late.get(&line.office).map_or(0, Vec::len);
        let counted = usize::try_from(line.card.get(Measure::Late)).expect("a count");
        assert!(counted >= surely, "{}: {counted} done late, {surely} by days", line.office);
    }
    assert!(store.scores_add_up().expect("read"));
}

#[test]
fn a_folder_says_of_a_thousand_people_what_counting_them_says() {
    let folder = tempfile::tempdir().unwrap();
    let key = PageKey::new([7; 32]);
    let location = Location::Folder { path: folder.path().join("data"), journal: key.clone(), keys: key };
    let store = Store::open(&location).unwrap();
    let plain = fill_scores(&store, 11, 1_000, now()).unwrap();
    assert_eq!(plain.people, 1_000);
    agrees(&store, &plain);
}

#[test]
fn a_server_says_of_a_thousand_people_what_counting_them_says() {
    let url = Server::shared().fresh();
    let store = Store::open(Location::Postgres { url: Secret::new(url) }).unwrap();
    let plain = fill_scores(&store, 11, 1_000, now()).unwrap();
    agrees(&store, &plain);
}
