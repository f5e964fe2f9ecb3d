//! A thousandth of the bench: what a thousand invented people add to the scorecards is what comes out, counted by hand.

use mukti_casework::scorecards::{budgets, committees, read};
use mukti_casework::{BudgetsAsked, ScorePlace};
use mukti_duties::registers::alive::Stands;
use mukti_duties::registers::flow::Part;
use mukti_indicators::Measure;
use mukti_store::{Location, PageKey, Store};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use mukti_testkit::postgres::Server;
use mukti_testkit::scored::{Plain, fill_scores};
use mukti_testkit::scored_bodies::fill_bodies;
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
    let store = Store::open(Location::Postgres { url: Secret::new(url) }).expect("the register is whole");
    let plain = fill_scores(&store, 11, 1_000, now()).expect("the register is whole");
    agrees(&store, &plain);
}

/// Committees and budgets of sixty districts: what the pages say is what was put in, and the States add up to the country.
fn bodies_agree(store: &Store) {
    let on = now().day_in_india();
    let plain = fill_bodies(store, 60, 2, 2, on).expect("the register is whole");
    let all = committees::read(store, on, ScorePlace::Everywhere).expect("the register is whole");
    for stands in [Stands::Alive, Stands::Lapsed, Stands::Never] {
        assert_eq!(all.districts.get(stands), plain.committees[stands.word()], "{}", stands.word());
    }
    assert_eq!((all.districts.all(), all.elsewhere.all()), (778, 0), "every district of the list is in one standing");
    assert_eq!((all.sub_divisions.all(), all.sub_divisions.get(Stands::Alive)), (120, 120));
    let mut by_state = committees::Tally::default();
    all.places.iter().for_each(|line| by_state.add(&line.districts));
    assert_eq!(by_state, all.districts);
    let a_month_later = committees::read(store, mukti_terms::when::plus_days(on, 61), ScorePlace::Everywhere)
        .expect("the register is whole");
    assert_eq!(a_month_later.districts.get(Stands::Alive), 0, "nothing was written: only the day is another");
    let money =
        budgets::read(store, on, ScorePlace::Everywhere, BudgetsAsked::default()).expect("the register is whole");
    assert_eq!(money.whole.people, plain.people);
    let told = |place: &ScorePlace| match place {
        ScorePlace::State(Some(state)) => plain.money[state.code()],
        other => panic!("{other:?}"),
    };
    for (place, flow) in &money.places {
        assert_eq!((flow.get(Part::Allotted).in_paise(), flow.get(Part::Used).in_paise()), told(place));
        let of_state = budgets::read(store, on, place.clone(), BudgetsAsked::default()).expect("the register is whole");
        assert_eq!(&of_state.whole, flow, "the districts of a State add up to it");
    }
    let asked = BudgetsAsked { fund: Some("survey_grant".to_owned()), year: Some(2025) };
    let narrowed = budgets::read(store, on, ScorePlace::Everywhere, asked).expect("the register is whole");
    assert_eq!(narrowed.whole.budgets, 60);
}

#[test]
fn a_folder_says_of_committees_and_budgets_what_counting_them_says() {
    let folder = tempfile::tempdir().expect("the register is whole");
    let key = PageKey::new([7; 32]);
    let location = Location::Folder { path: folder.path().join("data"), journal: key.clone(), keys: key };
    bodies_agree(&Store::open(&location).unwrap());
}

#[test]
fn a_server_says_of_committees_and_budgets_what_counting_them_says() {
    let url = Server::shared().fresh();
    bodies_agree(&Store::open(Location::Postgres { url: Secret::new(url) }).unwrap());
}
