//! Whatever two districts do, in whatever order: each duty has one holder, and what a hand-over does not name stays where it was.

use mukti_duties::handoff::{Act, Odd, Place, Side, Standing, Track, What, part_of};
use mukti_law::Book;
use mukti_law::book::HandedOver;
use mukti_terms::{State, Told};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn place(state: &str, district: &str) -> Place {
    Place { state: State::from_code(state), district: (!district.is_empty()).then(|| district.to_string()) }
}

fn work() -> Place {
    place("IN-KA", "Worktown")
}

fn home() -> Place {
    place("IN-OR", "Hometown")
}

fn parts(all: &[HandedOver]) -> BTreeSet<HandedOver> {
    all.iter().copied().collect()
}

fn act(on: &str, what: What) -> Act {
    Act { on: Told::parse(on).expect("a date"), what }
}

fn offer(on: &str, all: &[HandedOver]) -> Act {
    act(on, What::Offer { from: None, to: home(), parts: parts(all) })
}

const MONEY: HandedOver = HandedOver::Rehabilitation;

fn now(acts: &[Act]) -> Track {
    Track::of(work(), acts, None)
}

#[test]
fn an_offer_moves_nothing_until_it_is_accepted_and_then_only_what_it_names() {
    let mut acts = vec![offer("2026-03-01", &[MONEY])];
    assert_eq!(now(&acts).holder(Some(MONEY)), &work());
    acts.push(act("2026-03-05", What::Accept { by: Some(place("IN-OR", " hometown ")) }));
    assert_eq!(now(&acts).holder(Some(MONEY)), &home(), "a name in other letters is the same district");
    assert_eq!(now(&acts).holder(Some(HandedOver::Schooling)), &work());
    assert_eq!(now(&acts).holder(None), &work());
    let before = Track::of(work(), &acts, Some("2026-03-04".parse().expect("a day")));
    assert_eq!(before.holder(Some(MONEY)), &work(), "on the day before it was accepted");
}

#[test]
fn a_refusal_leaves_it_with_the_sender_and_an_acceptance_after_it_still_moves_it() {
    let mut acts = vec![offer("2026-03-01", &[MONEY]), act("2026-03-02", What::Refuse { by: None })];
    assert_eq!((now(&acts).holder(Some(MONEY)), now(&acts).offers[0].standing), (&work(), Standing::Refused));
    acts.push(act("2026-03-09", What::Accept { by: None }));
    assert_eq!(now(&acts).holder(Some(MONEY)), &home());
}

#[test]
fn a_dispute_moves_nothing_until_the_office_above_both_has_decided() {
    let disputed = vec![
        offer("2026-03-01", &[MONEY]),
        act("2026-03-02", What::Refuse { by: None }),
        act("2026-03-03", What::Dispute),
    ];
    assert_eq!(now(&disputed).holder(Some(MONEY)), &work());
    assert_eq!(now(&disputed).dispute().map(|offer| offer.standing_since), Told::parse("2026-03-03"));
    for (held_by, holder) in [(Side::Sender, work()), (Side::Receiver, home())] {
        let mut acts = disputed.clone();
        acts.push(act("2026-03-20", What::Settle { held_by }));
        assert_eq!((now(&acts).holder(Some(MONEY)), now(&acts).dispute()), (&holder, None));
    }
}

#[test]
fn a_dispute_after_an_acceptance_leaves_it_with_who_accepted_until_it_is_decided_otherwise() {
    let mut acts = vec![
        offer("2026-03-01", &[MONEY]),
        act("2026-03-02", What::Accept { by: None }),
        act("2026-03-03", What::Dispute),
    ];
    assert_eq!(now(&acts).holder(Some(MONEY)), &home());
    acts.push(act("2026-03-20", What::Settle { held_by: Side::Sender }));
    assert_eq!(now(&acts).holder(Some(MONEY)), &work());
}

#[test]
fn an_offer_to_no_district_or_of_what_is_not_theirs_moves_nothing_and_is_shown() {
    let nobody = vec![
        act("2026-03-01", What::Offer { from: None, to: place("IN-OR", ""), parts: parts(&[MONEY]) }),
        act("2026-03-02", What::Accept { by: None }),
    ];
    assert_eq!(now(&nobody).odd, [(0, Odd::ToNobody), (1, Odd::AnswersNothing)]);
    assert_eq!(now(&nobody).holder(Some(MONEY)), &work());
    let third = place("IN-BR", "Othertown");
    let theirs = vec![
        act("2026-03-01", What::Offer { from: Some(third), to: home(), parts: parts(&[MONEY]) }),
        act("2026-03-02", What::Accept { by: None }),
    ];
    assert_eq!(now(&theirs).odd, [(0, Odd::NotTheirs), (1, Odd::NotTheirs)]);
    assert_eq!(now(&theirs).holder(Some(MONEY)), &work());
}

#[test]
fn an_answer_before_the_offer_it_answers_moves_nothing_and_is_shown() {
    let acts = vec![offer("2026-03-05", &[MONEY]), act("2026-03-01", What::Accept { by: None })];
    assert_eq!(now(&acts).odd, [(1, Odd::AnswersNothing)]);
    assert_eq!(now(&acts).holder(Some(MONEY)), &work());
}

#[test]
fn the_book_moves_rehabilitation_with_its_part_and_ties_the_report_to_the_district_of_the_work() {
    let book = Book::embedded();
    assert_eq!(part_of(book, "rehabilitation_payment"), Some(MONEY));
    assert_eq!(part_of(book, "school_admission"), Some(HandedOver::Schooling));
    for tied in ["fir", "release_certificate", "immediate_assistance", "enquiry", "trial"] {
        assert_eq!(part_of(book, tied), None, "{tied}");
    }
}

fn any_place() -> impl Strategy<Value = Place> {
    prop_oneof![Just(work()), Just(home()), Just(place("IN-BR", "Othertown")), Just(place("IN-BR", ""))]
}

fn any_parts() -> impl Strategy<Value = BTreeSet<HandedOver>> {
    proptest::sample::subsequence(HandedOver::ALL.to_vec(), 0..=4).prop_map(|all| all.into_iter().collect())
}

fn any_what() -> impl Strategy<Value = What> {
    prop_oneof![
        3 => (proptest::option::of(any_place()), any_place(), any_parts())
            .prop_map(|(from, to, parts)| What::Offer { from, to, parts }),
        3 => proptest::option::of(any_place()).prop_map(|by| What::Accept { by }),
        2 => proptest::option::of(any_place()).prop_map(|by| What::Refuse { by }),
        2 => Just(What::Dispute),
        2 => proptest::bool::ANY.prop_map(|sender| What::Settle { held_by: if sender { Side::Sender } else { Side::Receiver } }),
    ]
}

fn any_act() -> impl Strategy<Value = Act> {
    let on = prop_oneof![(1_u8..29).prop_map(|day| format!("2026-03-{day:02}")), Just("2026-03".to_string())];
    (on, any_what()).prop_map(|(on, what)| act(&on, what))
}

fn holders(track: &Track) -> Vec<Place> {
    HandedOver::ALL.iter().map(|part| track.holder(Some(*part)).clone()).collect()
}

proptest! {
    /// One, and a real one: the district of the work, or one that an offer named and that took it or was told to.
    #[test]
    fn at_every_moment_each_part_is_held_by_the_district_of_the_work_or_by_one_that_took_it(
        acts in proptest::collection::vec(any_act(), 0..24), day in 1_u8..29,
    ) {
        let day = format!("2026-03-{day:02}").parse().expect("a day");
        for track in [Track::of(work(), &acts, None), Track::of(work(), &acts, Some(day))] {
            for part in HandedOver::ALL {
                let holder = track.holder(Some(part));
                prop_assert!(holder.is_somewhere());
                let took = |o: &&mukti_duties::handoff::Offer| o.parts.contains(&part) && (o.to == *holder || o.from == *holder);
                prop_assert!(*holder == work() || track.offers.iter().any(|o| took(&o)));
            }
            prop_assert_eq!(track.holder(None), &work());
        }
    }

    /// What comes last in time changes only the parts of the offer it answers.
    #[test]
    fn a_later_act_never_moves_a_part_that_no_offer_it_answers_names(
        acts in proptest::collection::vec(any_act(), 0..24), what in any_what(),
    ) {
        let before = now(&acts);
        let mut more = acts.clone();
        more.push(act("2026-04-01", what));
        let after = now(&more);
        let named: BTreeSet<HandedOver> = after
            .offers
            .iter()
            .zip(before.offers.iter().map(Some).chain(std::iter::repeat(None)))
            .filter(|(new, old)| *old != Some(*new))
            .flat_map(|(new, _)| new.parts.iter().copied())
            .collect();
        for part in HandedOver::ALL {
            if !named.contains(&part) {
                prop_assert_eq!(before.holder(Some(part)), after.holder(Some(part)));
            }
        }
    }

    /// An offer, a refusal and a dispute move nothing at all.
    #[test]
    fn only_an_acceptance_or_a_decision_moves_anything(
        acts in proptest::collection::vec(any_act(), 0..24), what in any_what(),
    ) {
        let mut more = acts.clone();
        more.push(act("2026-04-01", what.clone()));
        let moved = holders(&now(&acts)) != holders(&now(&more));
        let may_move = matches!(what, What::Accept { .. } | What::Settle { .. });
        prop_assert!(may_move || !moved);
    }

    /// In whatever order acts of different days were written down, the same holds what.
    #[test]
    fn the_order_of_writing_does_not_matter(mut acts in proptest::collection::vec(any_act(), 0..12)) {
        acts.sort_by_key(|act| act.on.latest());
        acts.dedup_by_key(|act| act.on.latest());
        let one = holders(&now(&acts));
        acts.reverse();
        prop_assert_eq!(one, holders(&now(&acts)));
    }
}
