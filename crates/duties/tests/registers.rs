//! Committees and budgets as their sheets stand: the day before, the day of, what nobody told, and sums that add up whatever was told.

use mukti_duties::registers::alive::{Stands, dates};
use mukti_duties::registers::flow::{Flow, Part, flow};
use mukti_law::Book;
use mukti_register::entry::{Body, Entry};
use mukti_register::{EntryId, Folio, FolioId, Kept, Speaker};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day};
use proptest::prelude::*;

fn entry(kind: &'static str, values: &[(&str, &str)], at: u64) -> Entry {
    let mut kept =
        Kept::new(kind, values.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect());
    kept = kept.about(FolioId::from_bits(1));
    Entry {
        id: EntryId::from_bits(u128::from(at)),
        position: at,
        case: None,
        person: None,
        by: None,
        learned: Moment::from_unix(0),
        happened: None,
        speaker: Speaker::Interviewer,
        private: Answer::NotKnown,
        body: Body::RecordKept(kept),
    }
}

fn sheet(lines: &[(&'static str, &[(&str, &str)])]) -> Folio {
    let entries = (1..).zip(lines).map(|(at, (kind, values))| entry(kind, values, at)).collect();
    Folio::from_entries(entries).expect("a sheet")
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

const HEAD: (&str, &[(&str, &str)]) =
    ("committee", &[("level", "district"), ("state", "IN-UP"), ("district", "Sundarpur"), ("on", "2024-06-01")]);

const SEATS: [&str; 8] = [
    "chair",
    "scheduled_caste_or_tribe",
    "scheduled_caste_or_tribe",
    "scheduled_caste_or_tribe",
    "social_worker",
    "social_worker",
    "rural_agency",
    "credit_institution",
];

/// A committee as section 13 asks for it, with more lines on its sheet; a seat that is named has an end.
fn committee(ends: Option<(&str, &str)>, more: &[(&'static str, &[(&str, &str)])]) -> Folio {
    let mut entries = vec![entry(HEAD.0, HEAD.1, 1)];
    for (at, seat) in (2_u64..).zip(SEATS) {
        let mut values = vec![("seat", seat), ("on", "2024-06-01")];
        values.extend(ends.filter(|(whose, _)| *whose == seat).map(|(_, until)| ("until", until)));
        entries.push(entry("committee_member", &values, at));
    }
    entries.extend((20_u64..).zip(more).map(|(at, (kind, values))| entry(kind, values, at)));
    Folio::from_entries(entries).expect("a sheet")
}

fn on(folio: &Folio, text: &str) -> Stands {
    dates(folio, Book::embedded()).on(day(text))
}

const MET: (&str, &[(&str, &str)]) = ("committee_meeting", &[("on", "2025-11-01")]);

#[test]
fn a_committee_is_alive_to_the_last_day_of_its_term_and_lapsed_on_the_next() {
    let full = committee(None, &[MET]);
    assert_eq!(on(&full, "2026-06-01"), Stands::Alive);
    assert_eq!(on(&full, "2026-06-02"), Stands::Lapsed);
}

#[test]
fn a_meeting_keeps_a_committee_alive_for_a_year_or_to_the_day_it_set_itself() {
    let met = committee(None, &[("committee_meeting", &[("on", "2025-01-10")])]);
    assert_eq!((on(&met, "2026-01-09"), on(&met, "2026-01-10")), (Stands::Alive, Stands::NotMet));
    let set = committee(None, &[("committee_meeting", &[("on", "2025-01-10"), ("next_on", "2025-04-10")])]);
    assert_eq!((on(&set, "2025-04-10"), on(&set, "2025-04-11")), (Stands::Alive, Stands::NotMet));
    assert_eq!(on(&committee(None, &[]), "2025-04-11"), Stands::NotMet, "no meeting was ever written down");
}

#[test]
fn a_seat_that_becomes_empty_ends_it_on_that_day_and_one_told_by_its_year_leaves_it_open() {
    let left = committee(Some(("credit_institution", "2025-12-31")), &[MET]);
    assert_eq!((on(&left, "2025-12-31"), on(&left, "2026-01-01")), (Stands::Alive, Stands::SeatsWrong));
    let coarse = committee(Some(("chair", "2025-12")), &[MET]);
    assert_eq!(
        [on(&coarse, "2025-12-01"), on(&coarse, "2025-12-02"), on(&coarse, "2026-01-01")],
        [Stands::Alive, Stands::SeatsNotKnown, Stands::SeatsWrong]
    );
}

#[test]
fn where_nobody_told_who_sits_the_seats_are_not_known_and_where_nobody_told_the_day_the_term_is_not() {
    let silent = sheet(&[HEAD, MET]);
    assert_eq!(on(&silent, "2026-01-01"), Stands::SeatsNotKnown);
    let undated = sheet(&[("committee", &[("level", "district"), ("state", "IN-UP"), ("district", "Sundarpur")])]);
    assert_eq!(on(&undated, "2026-01-01"), Stands::TermNotKnown);
    let year = sheet(&[("committee", &[("level", "district"), ("district", "Sundarpur"), ("on", "2024")]), MET]);
    assert_eq!(
        [on(&year, "2026-01-01"), on(&year, "2026-01-02"), on(&year, "2027-01-01")],
        [Stands::SeatsNotKnown, Stands::TermNotKnown, Stands::Lapsed],
        "a term that may have ended has not surely ended"
    );
}

#[test]
fn a_committee_that_was_dissolved_has_lapsed_whatever_its_term() {
    let mut values = HEAD.1.to_vec();
    values.push(("until", "2025-03-31"));
    let dissolved = sheet(&[("committee", &values)]);
    assert_eq!(on(&dissolved, "2025-04-01"), Stands::Lapsed);
    assert_eq!(on(&dissolved, "2025-03-31"), Stands::NotMet);
}

fn adds_up(flow: &Flow) {
    let get = |part: Part| flow.get(part).in_paise();
    assert_eq!(
        get(Part::Allotted) + get(Part::BeyondAllotted),
        get(Part::Released) + get(Part::NotReleased) + get(Part::ReleaseNotKnown)
    );
    assert_eq!(
        get(Part::Released) + get(Part::BeyondReleased),
        get(Part::Used) + get(Part::Returned) + get(Part::InHand) + get(Part::UseNotKnown)
    );
    assert!(flow.paise.iter().all(|part| *part >= 0), "{flow:?}");
}

fn budget(steps: &[(&str, Option<i64>)]) -> Folio {
    let mut entries = vec![entry("budget", &[("fund", "central_scheme"), ("on", "2025-04-01"), ("state", "IN-UP")], 1)];
    for (at, (step, amount)) in (2_u64..).zip(steps) {
        let amount = amount.map(|rupees| rupees.to_string()).unwrap_or_default();
        let mut values = vec![("on", "2025-05-01"), ("step", *step)];
        values.extend((!amount.is_empty()).then_some(("amount", amount.as_str())));
        entries.push(entry("budget_step", &values, at));
    }
    Folio::from_entries(entries).expect("a sheet")
}

#[test]
fn what_nobody_recorded_stands_in_its_own_part_and_is_not_taken_for_nothing() {
    let allotted = flow(&budget(&[("allotted", Some(100))]));
    assert_eq!(
        (allotted.get(Part::ReleaseNotKnown).in_rupees(), allotted.get(Part::NotReleased).in_rupees()),
        (100, 0)
    );
    let released = flow(&budget(&[("allotted", Some(100)), ("released", Some(60))]));
    assert_eq!((released.get(Part::NotReleased).in_rupees(), released.get(Part::UseNotKnown).in_rupees()), (40, 60));
    let once_more = flow(&budget(&[("allotted", Some(100)), ("released", Some(60)), ("released", None)]));
    assert_eq!((once_more.get(Part::ReleaseNotKnown).in_rupees(), once_more.steps_untold), (40, 1));
    let none = flow(&budget(&[("used", Some(5))]));
    assert_eq!((none.get(Part::BeyondReleased).in_rupees(), none.allotment_untold, none.people_untold), (5, 1, 1));
    let absurd = flow(&budget(&[("allotted", Some(900_000_000_000_000_000 / 10))]));
    assert_eq!(
        (absurd.get(Part::Allotted).in_rupees(), absurd.steps_untold),
        (0, 1),
        "more than all the money there is"
    );
}

proptest! {
    #[test]
    fn whatever_was_told_every_rupee_is_in_exactly_one_part(
        steps in proptest::collection::vec(
            (prop_oneof![Just("allotted"), Just("released"), Just("used"), Just("returned")], proptest::option::of(0_i64..1_000_000)),
            0..12
        )
    ) {
        let one = flow(&budget(&steps));
        adds_up(&one);
        let told = |of: &str| steps.iter().filter(|(step, _)| *step == of).filter_map(|(_, amount)| *amount).sum::<i64>();
        prop_assert_eq!(one.get(Part::Used).in_rupees(), told("used"));
        let mut both = one;
        both.add(&flow(&budget(&[("allotted", Some(7)), ("used", Some(9))])));
        adds_up(&both);
    }
}
