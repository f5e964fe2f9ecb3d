//! What is worked out on both engines: it comes back as it was, holds dates and never lateness, and no label twice.

use crate::common::{Place, deed, on_both_engines, sealed};
use mukti_register::{CaseId, MemberId, PersonId};
use mukti_store::views::{CaseFilter, DutyFilter};
use mukti_store::{
    AdvocateView, CaseView, CaseViews, Deed, DutyView, HearingFilter, HearingView, Joining, Location, NewEntry,
    PersonView, SignIn, Standing, Store, StoreError, WorkFilter, Write,
};
use mukti_terms::{Answer, State, Told};
use std::sync::atomic::{AtomicU64, Ordering};

static NEXT: AtomicU64 = AtomicU64::new(1);

fn bits() -> u128 {
    u128::from(NEXT.fetch_add(1, Ordering::Relaxed))
}

pub fn views(case: CaseId, number: u32) -> CaseViews {
    CaseViews {
        case: CaseView {
            id: case,
            prefix: "XX".to_string(),
            number,
            label: format!("XX-{number:04}"),
            state: State::from_code("IN-UP"),
            district: Some("Sundarpur".to_string()),
            work_kind: Some("brick_kiln".to_string()),
            people: 1,
            status: Some("prima_facie".to_string()),
            still_held: 0,
            opened: 1_772_000_000,
            last_word: 1_772_000_000,
            last_position: 0,
            worked_out: 1_772_000_000,
            law_edition: "test".to_string(),
        },
        people: vec![PersonView {
            id: PersonId::from_bits(u128::from(number)),
            ordinal: 1,
            status: "prima_facie".to_string(),
            freed: Answer::NotKnown,
            category: "A".to_string(),
            law_edition: "test".to_string(),
        }],
        duties: vec![duty("enquiry", Some(100)), duty("fir", None)],
        hearings: vec![hearing("2026-03-23"), HearingView { next_on: None, next_day: None, ..hearing("2026-03-23") }],
        advocates: vec![
            AdvocateView { panel: Some("P-7".to_string()), people: 2 },
            AdvocateView { panel: None, people: 1 },
        ],
        parts: Vec::new(),
        follow: Vec::new(),
        members: vec![MemberId::from_bits(7)],
    }
}

fn hearing(next: &str) -> HearingView {
    HearingView {
        forum: "sessions".to_string(),
        court: Some("Sessions Court, Sundarpur".to_string()),
        last_on: Told::parse("2026-02").expect("a month"),
        next_on: Told::parse(next),
        next_day: next.parse().ok(),
        purpose: Some("evidence".to_string()),
        called: Answer::Yes,
        people: 1,
    }
}

fn duty(id: &str, last_moment: Option<i64>) -> DutyView {
    DutyView {
        person: None,
        people: 1,
        duty: id.to_string(),
        bearer: "district_magistrate".to_string(),
        state: State::from_code("IN-UP"),
        district: Some("Sundarpur".to_string()),
        standing: Standing::Open,
        since: Told::parse("2024-03-01T14:30+05:30"),
        last_day: last_moment.and_then(|_| "2026-03-09".parse().ok()),
        last_moment,
        by_the_hour: false,
        benchmark_day: None,
        provision: "blsa-1976 s.12".to_string(),
        letter: Some("reminder".to_string()),
        next: None,
        law_edition: "test".to_string(),
    }
}

/// A case and one entry of it, with what was worked out.
fn keep(store: &Store, case: CaseId, number: u32) -> Result<(), StoreError> {
    let views = vec![views(case, number)];
    store.keep(Deed { views, ..deed(case, 0, vec![sealed(bits(), b"a")]) }).map(drop)
}

on_both_engines! {
    fn two_cases_never_have_the_same_label(place: &Place) {
        let store = place.open();
        let (one, other) = (CaseId::from_bits(bits()), CaseId::from_bits(bits()));
        keep(&store, one, 1).unwrap();
        assert!(matches!(keep(&store, other, 1), Err(StoreError::Taken)));
        assert_eq!(store.head().unwrap().size(), 1, "nothing of it was kept");
        assert_eq!(store.next_number("XX").unwrap(), 2);
    }

    fn lateness_is_asked_for_a_moment_and_never_stored(place: &Place) {
        let store = place.open();
        let case = CaseId::from_bits(bits());
        keep(&store, case, 1).unwrap();
        let all = DutyFilter::default();
        assert_eq!(store.late(100, all, (9, 0)).unwrap().len(), 0);
        assert_eq!(store.due(100, 200, all, (9, 0)).unwrap().len(), 1);
        assert_eq!(store.late(101, all, (9, 0)).unwrap()[0].case_label, "XX-0001");
        assert_eq!(store.waiting(200, all, (9, 0)).unwrap()[0].duty, "fir");
        let counts = store.tally_by_office(101, 200, all).unwrap();
        assert_eq!((counts[0].1.late, counts[0].1.due, counts[0].1.open), (1, 0, 2));
        let elsewhere = DutyFilter { district: Some("Rampur"), ..all };
        assert!(store.late(101, elsewhere, (9, 0)).unwrap().is_empty());
        assert_eq!(counts[0].1.undated, 1, "one has no last day");
        let (cases, count) = store
            .cases(101, CaseFilter { label: Some("xx"), late_at: Some(101), ..CaseFilter::default() }, (10, 0))
            .unwrap();
        assert_eq!((cases[0].late, count), (1, 1));
    }

    fn what_is_mine_is_of_the_cases_in_which_i_told_something(place: &Place) {
        let store = place.open();
        let (one, other) = (CaseId::from_bits(bits()), CaseId::from_bits(bits()));
        keep(&store, one, 1).unwrap();
        let of_another = CaseViews { members: vec![MemberId::from_bits(8)], ..views(other, 2) };
        store.keep(Deed { views: vec![of_another.clone()], ..deed(other, 0, vec![sealed(bits(), b"a")]) }).unwrap();
        let of = |member| WorkFilter { member: Some(MemberId::from_bits(member)), ..WorkFilter::default() };
        let labels = |member| -> Vec<String> {
            let late = store.late(101, of(member), (9, 0)).unwrap();
            let (due, waits) = (store.due(100, 200, of(member), (9, 0)).unwrap(), store.waiting(200, of(member), (9, 0)).unwrap());
            late.into_iter().chain(due).chain(waits).map(|duty| duty.case_label).collect()
        };
        assert_eq!(labels(7), ["XX-0001"; 3]);
        assert_eq!(labels(8), ["XX-0002"; 3]);
        assert!(labels(9).is_empty());
        assert_eq!(store.tally_by_office(101, 200, of(7)).unwrap()[0].1.open, 2);
        assert_eq!(store.tally_by_district(101, 200, of(7)).unwrap()[0].2.late, 1);
        let by_duty = store.tally_by_duty(101, 200, of(8)).unwrap();
        assert_eq!(by_duty.iter().map(|(duty, counts)| (duty.as_str(), counts.late)).collect::<Vec<_>>(), [("enquiry", 1), ("fir", 0)]);
        assert_eq!((store.count_open_duties().unwrap(), store.tally_by_duty(101, 200, of(9)).unwrap().len()), (4, 0));
        let only = WorkFilter { duty: Some("fir"), ..WorkFilter::default() };
        assert!(store.late(101, only, (9, 0)).unwrap().is_empty());
        assert_eq!(store.waiting(200, only, (9, 0)).unwrap().len(), 2);
        assert_eq!(store.late(101, WorkFilter::default(), (1, 1)).unwrap().len(), 1, "the second page of one row");
        assert_eq!(store.views_of(other).unwrap().unwrap().members, of_another.members);
    }

    fn a_choice_is_one_members_and_the_last_one_holds(place: &Place) {
        let store = place.open();
        let (me, another) = (MemberId::from_bits(bits()), MemberId::from_bits(bits()));
        let choose = |value: Option<&str>| {
            store.write(Write::Choice { member: me, name: "today", value: value.map(str::to_string), now: 5 }).unwrap();
        };
        choose(Some("scope=mine"));
        choose(Some("scope=district"));
        assert_eq!(store.choice_of(me, "today").unwrap().as_deref(), Some("scope=district"));
        assert_eq!((store.choice_of(another, "today").unwrap(), store.choice_of(me, "other").unwrap()), (None, None));
        choose(None);
        assert_eq!(store.choice_of(me, "today").unwrap(), None);
    }

    fn the_cause_list_shows_the_week_asked_what_passed_and_what_has_no_date(place: &Place) {
        let store = place.open();
        let case = CaseId::from_bits(bits());
        keep(&store, case, 1).unwrap();
        let (all, day) = (HearingFilter::default(), |text: &str| text.parse().expect("a day"));
        let week = store.hearings(day("2026-03-23"), day("2026-03-29"), all, 9).unwrap();
        assert_eq!((week.len(), week[0].case, week[0].hearing.clone()), (1, case, hearing("2026-03-23")));
        assert!(store.hearings(day("2026-03-24"), day("2026-03-30"), all, 9).unwrap().is_empty());
        assert!(store.hearings_passed(day("2026-03-23"), all, 9).unwrap().is_empty(), "on the day itself it has not passed");
        assert_eq!(store.hearings_passed(day("2026-03-24"), all, 9).unwrap().len(), 1);
        assert_eq!(store.hearings_without_date(all, 9).unwrap().len(), 1);
        let elsewhere = HearingFilter { district: Some("Rampur"), ..all };
        assert!(store.hearings(day("2026-03-23"), day("2026-03-29"), elsewhere, 9).unwrap().is_empty());
        let other_court = HearingFilter { court: Some("High Court"), ..all };
        assert!(store.hearings_without_date(other_court, 9).unwrap().is_empty());
        assert_eq!(store.courts().unwrap(), ["Sessions Court, Sundarpur"]);
        let work = store.workload(day("2026-03-23"), day("2026-03-29")).unwrap();
        let row = |panel: &str| work.iter().find(|row| row.panel.as_deref().unwrap_or_default() == panel).unwrap();
        assert_eq!((row("P-7").cases, row("P-7").people, row("P-7").hearings), (1, 2, 1));
        assert_eq!((row("").cases, row("").people), (1, 1));
    }

    fn a_first_run_code_lets_in_one_member_once_and_not_after_its_time(place: &Place) {
        let store = place.open();
        let join = |number: u128, joined: i64| {
            let joining = Joining {
                id: MemberId::from_bits(number),
                name: format!("Suresh {number}"),
                name_key: format!("suresh {number}"),
                code_hash: "code".to_string(),
                joined,
            };
            let entry = NewEntry { sealed: sealed(bits(), b"joined"), cases: vec![], document: None, folio: None };
            store.keep(Deed { joining: Some(joining), entries: vec![entry], ..Deed::default() })
        };
        store.write(Write::Code { hash: "code".to_string(), made: 0, until: 10 }).unwrap();
        assert!(matches!(join(1, 11), Err(StoreError::NotGood)));
        join(1, 10).unwrap();
        assert!(matches!(join(2, 10), Err(StoreError::NotGood)));
        assert_eq!(store.count_members().unwrap(), 1);
        assert_eq!(store.head().unwrap().size(), 1, "whoever was not let in left no entry");
    }

    fn a_store_of_a_later_version_is_refused(place: &Place) {
        drop(place.open());
        let later = match place.location {
            Location::Folder { .. } => "PRAGMA user_version = 99",
            Location::Postgres { .. } => "UPDATE version SET done = 99",
        };
        place.meddle(later).unwrap();
        assert!(matches!(Store::open(&place.location), Err(StoreError::OtherVersion)));
        assert!(matches!(Store::look(&place.location), Err(StoreError::OtherVersion)));
    }

    fn a_reader_beside_the_writer_sees_what_is_kept_and_writes_nothing(place: &Place) {
        let store = place.open();
        keep(&store, CaseId::from_bits(bits()), 1).unwrap();
        let reader = Store::look(&place.location).unwrap();
        assert_eq!(reader.head().unwrap().size(), 1);
        assert!(matches!(keep(&reader, CaseId::from_bits(bits()), 2), Err(StoreError::ReadOnly)));
        keep(&store, CaseId::from_bits(bits()), 2).unwrap();
        assert_eq!(reader.head().unwrap().size(), 2);
    }

    fn what_was_worked_out_is_there_when_it_is_opened_again_and_goes_when_it_is_asked_to(place: &Place) {
        let case = CaseId::from_bits(bits());
        keep(&place.open(), case, 1).unwrap();
        let store = place.open();
        let mut expected = views(case, 1);
        expected.case.last_position = 1;
        assert_eq!(store.views_of(case).unwrap(), Some(expected));
        store.keep(Deed { views_gone: vec![case], ..deed(case, 1, vec![sealed(bits(), b"gone")]) }).unwrap();
        assert_eq!(store.views_of(case).unwrap(), None);
    }

    fn a_sign_in_keeps_its_keys_until_it_ends(place: &Place) {
        let store = place.open();
        store.write(Write::Code { hash: "code".to_string(), made: 0, until: 10 }).unwrap();
        let id = MemberId::from_bits(4);
        let text = |word: &str| word.to_string();
        let (name, name_key, code_hash) = (text("Suresh"), text("suresh"), text("code"));
        let joining = Joining { id, name, name_key, code_hash, joined: 1 };
        store.keep(Deed { joining: Some(joining), ..Deed::default() }).unwrap();
        let sign_in = |hash: &str, now| {
            let keyring = Some(vec![1, 2, 3]);
            Write::SignIn(SignIn { hash: hash.to_string(), member: id, now, forget_before: now - 10, keyring })
        };
        store.write(sign_in("a", 20)).unwrap();
        store.write(sign_in("b", 21)).unwrap();
        let session = store.session("a").unwrap().expect("signed in");
        assert_eq!((session.keyring, session.began, session.member.id), (Some(vec![1, 2, 3]), 20, id));
        store.write(Write::End { hash: "a".to_string() }).unwrap();
        assert!(store.session("a").unwrap().is_none());
        store.write(Write::EndAllOf { member: id }).unwrap();
        assert!(store.session("b").unwrap().is_none());
    }
}
