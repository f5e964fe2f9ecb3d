//! Visits after release on both engines: dates that come back as they were, lateness asked for a day, a place taken by the next.

use crate::common::{Place, deed, on_both_engines, sealed};
use mukti_register::{CaseId, PersonId};
use mukti_store::views::{FollowFilter, FollowView, FollowedCounts, VisitView};
use mukti_store::{CaseView, CaseViews, Deed, Store};
use mukti_terms::{Day, State, Told};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// A visit due on the tenth of a month that opens two weeks before, until the next one opens.
fn visit(months: u32, due: &str, until: Option<&str>) -> VisitView {
    let due = day(due);
    let opens = mukti_terms::when::plus_days(due, -14);
    VisitView { months, due_earliest: due, due, opens, until: until.map(day), done: None }
}

fn follow(number: u128, released: Option<&str>) -> FollowView {
    let visits = if released.is_some() {
        vec![visit(1, "2026-06-10", Some("2026-07-27")), visit(3, "2026-08-10", None)]
    } else {
        Vec::new()
    };
    let released = released.map(|text| (day(text), day(text)));
    FollowView { person: PersonId::from_bits(number), ordinal: 1, released, again_on: None, visits }
}

fn keep(store: &Store, number: u32, follow: FollowView) -> CaseViews {
    let case = CaseId::from_bits(u128::from(number));
    let views = CaseViews {
        case: CaseView {
            id: case,
            prefix: "XX".to_string(),
            number,
            label: format!("XX-{number:04}"),
            state: State::from_code("IN-UP"),
            district: Some("Sundarpur".to_string()),
            work_kind: None,
            people: 1,
            status: None,
            still_held: 0,
            opened: 0,
            last_word: 0,
            last_position: 0,
            worked_out: 0,
            law_edition: "test".to_string(),
        },
        parts: Vec::new(),
        people: Vec::new(),
        duties: Vec::new(),
        hearings: Vec::new(),
        advocates: Vec::new(),
        follow: vec![follow],
        members: Vec::new(),
    };
    let id = 7_000 + u128::from(number);
    store.keep(Deed { views: vec![views.clone()], ..deed(case, 0, vec![sealed(id, b"a")]) }).expect("kept");
    views
}

on_both_engines! {
    fn a_visit_is_due_on_its_day_late_the_day_after_and_gone_when_the_next_opens(place: &Place) {
        let store = place.open();
        keep(&store, 1, follow(1, Some("2026-05-10")));
        let all = FollowFilter::default();
        let late = |on: &str| store.visits_late(day(on), all, 9).expect("reads").iter().map(|row| row.due.expect("a day").0).collect::<Vec<_>>();
        let due = |on: &str, until: &str| store.visits_due((day(on), day(until)), all, 9).expect("reads").len();
        assert_eq!((late("2026-06-10").len(), due("2026-06-10", "2026-06-17")), (0, 1));
        assert_eq!((late("2026-06-11"), due("2026-06-11", "2026-06-18")), (vec![1], 0));
        assert_eq!(late("2026-07-26"), [1]);
        assert!(late("2026-07-27").is_empty(), "the next one has taken its place");
        assert_eq!(late("2026-08-11"), [3]);
        assert_eq!(store.count_visits((day("2026-06-11"), day("2026-08-10")), all).expect("reads"), (1, 1));
        let elsewhere = FollowFilter { district: Some("Rampur"), ..all };
        assert!(store.visits_late(day("2026-06-11"), elsewhere, 9).expect("reads").is_empty());
    }

    fn what_was_made_and_what_began_again_come_back_as_they_were(place: &Place) {
        let store = place.open();
        let mut one = follow(1, Some("2026-05-10"));
        one.visits[0].done = Told::parse("2026-06");
        one.again_on = Some(day("2026-09-01"));
        let mut kept = keep(&store, 1, one);
        kept.case.last_position = 1;
        assert_eq!(store.views_of(CaseId::from_bits(1)).expect("reads"), Some(kept));
        assert!(store.visits_late(day("2026-06-11"), FollowFilter::default(), 9).expect("reads").is_empty());
        keep(&store, 2, follow(2, None));
        let all = FollowFilter::default();
        let unknown = store.visits_unknown(all, 9).expect("reads");
        assert_eq!(unknown.iter().map(|row| row.label.as_str()).collect::<Vec<_>>(), ["XX-0002"]);
        let counts = FollowedCounts { released: 1, unknown: 1, again: 1 };
        assert_eq!(store.count_followed(all).expect("reads"), counts);
    }
}
