//! The store on both engines: kept is kept, nothing is edited, many write at once, and what was worked out comes back as it was.

use crate::common::{Place, on_both_engines};
use mukti_register::entry::Report;
use mukti_register::{Body, CaseId, Entry, EntryId, Kept, MemberId, PersonId, Speaker};
use mukti_store::views::{CaseFilter, DutyFilter};
use mukti_store::{
    CaseView, CaseViews, CaseWrite, DutyView, Location, NewDocument, NewMember, PersonView, Standing, Store,
    StoreError, Write,
};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, State, Told};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

static NEXT: AtomicU64 = AtomicU64::new(1);

fn bits() -> u128 {
    u128::from(NEXT.fetch_add(1, Ordering::Relaxed))
}

fn entry(case: CaseId, body: Body) -> Entry {
    Entry {
        position: 0,
        id: EntryId::from_bits(bits()),
        case: Some(case),
        person: None,
        happened: Told::parse("2026-03"),
        learned: Moment::from_unix(1_772_000_000),
        speaker: Speaker::Worker,
        private: Answer::Yes,
        by: Some(MemberId::from_bits(9)),
        body,
    }
}

fn began(case: CaseId, number: u32) -> Entry {
    entry(case, Body::ReportReceived(Report { prefix: "XX".to_string(), number, door: "desk".to_string() }))
}

fn word(case: CaseId, text: &str) -> Entry {
    let mut record = Kept::new("interview", BTreeMap::new());
    record.put("words", text);
    entry(case, Body::RecordKept(record))
}

fn views(case: CaseId, number: u32) -> CaseViews {
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
        law_edition: "test".to_string(),
    }
}

fn write(case: CaseId, number: u32, read_at: u64, entries: Vec<Entry>) -> Write {
    Write::Case(Box::new(CaseWrite { case, read_at, entries, views: views(case, number), document: None }))
}

on_both_engines! {
    fn what_was_kept_is_there_when_the_folder_is_opened_again(place: &Place) {
        let case = CaseId::from_bits(bits());
        let entries = vec![began(case, 1), word(case, "ईंट भट्ठा")];
        {
            let store = place.open();
            store.write(write(case, 1, 0, entries.clone())).unwrap();
        }
        let store = place.open();
        let again = store.entries_of(case).unwrap();
        let positions: Vec<u64> = again.iter().map(|e| e.position).collect();
        assert_eq!(positions, [1, 2]);
        let without_position = |entry: &Entry| Entry { position: 0, ..entry.clone() };
        assert_eq!(again.iter().map(without_position).collect::<Vec<_>>(), entries);
        let mut expected = views(case, 1);
        expected.case.last_position = 2;
        assert_eq!(store.views_of(case).unwrap(), Some(expected));
    }

    fn an_entry_can_be_neither_edited_nor_removed(place: &Place) {
        let case = CaseId::from_bits(bits());
        let store = place.open();
        store.write(write(case, 1, 0, vec![began(case, 1)])).unwrap();
        assert!(place.meddle("UPDATE plain_entry SET body = '{}'").is_err());
        assert!(place.meddle("DELETE FROM plain_entry").is_err());
        assert_eq!(store.count_entries().unwrap(), 1);
    }

    fn a_deed_decided_on_a_case_that_has_moved_since_is_refused_whole(place: &Place) {
        let store = place.open();
        let case = CaseId::from_bits(bits());
        store.write(write(case, 1, 0, vec![began(case, 1)])).unwrap();
        store.write(write(case, 1, 1, vec![word(case, "one")])).unwrap();
        let late = store.write(write(case, 1, 1, vec![word(case, "two")]));
        assert!(matches!(late, Err(StoreError::Moved)));
        assert_eq!(store.count_entries().unwrap(), 2);
    }

    fn two_cases_never_have_the_same_label(place: &Place) {
        let store = place.open();
        let (one, other) = (CaseId::from_bits(bits()), CaseId::from_bits(bits()));
        store.write(write(one, 1, 0, vec![began(one, 1)])).unwrap();
        assert!(matches!(store.write(write(other, 1, 0, vec![began(other, 1)])), Err(StoreError::Taken)));
        assert_eq!(store.count_entries().unwrap(), 1, "nothing of it was kept");
        assert_eq!(store.next_number("XX").unwrap(), 2);
    }

    fn eight_writers_at_once_leave_no_gap_and_lose_nothing(place: &Place) {
        let store = place.open();
        std::thread::scope(|scope| {
            for writer in 0..8_u32 {
                let store = &store;
                scope.spawn(move || {
                    for number in 0..40 {
                        let number = writer * 1000 + number;
                        let case = CaseId::from_bits(bits());
                        store.write(write(case, number, 0, vec![began(case, number), word(case, "a")])).unwrap();
                    }
                });
            }
        });
        assert_eq!(store.count_entries().unwrap(), 640);
        let mut positions = Vec::new();
        let mut cases = 0;
        store
            .each_case(|entries| {
                cases += 1;
                assert_eq!(entries.len(), 2);
                positions.extend(entries.iter().map(|e| e.position));
            })
            .unwrap();
        positions.sort_unstable();
        assert_eq!(cases, 320);
        assert_eq!(positions, (1..=640).collect::<Vec<u64>>());
    }

    fn lateness_is_asked_for_a_moment_and_never_stored(place: &Place) {
        let store = place.open();
        let case = CaseId::from_bits(bits());
        store.write(write(case, 1, 0, vec![began(case, 1)])).unwrap();
        let all = DutyFilter::default();
        assert_eq!(store.late(100, all, 9).unwrap().len(), 0);
        assert_eq!(store.due(100, 200, all, 9).unwrap().len(), 1);
        assert_eq!(store.late(101, all, 9).unwrap()[0].case_label, "XX-0001");
        assert_eq!(store.waiting(200, all, 9).unwrap()[0].duty, "fir");
        let counts = store.tally_by_office(101, 200, all).unwrap();
        assert_eq!((counts[0].1.late, counts[0].1.due, counts[0].1.open), (1, 0, 2));
        let elsewhere = DutyFilter { district: Some("Rampur"), ..all };
        assert!(store.late(101, elsewhere, 9).unwrap().is_empty());
        let (cases, count) = store
            .cases(101, CaseFilter { label: Some("xx"), late_at: Some(101), ..CaseFilter::default() }, (10, 0))
            .unwrap();
        assert_eq!((cases[0].late, count), (1, 1));
    }

    fn a_letters_bytes_come_back_as_issued(place: &Place) {
        let store = place.open();
        let case = CaseId::from_bits(bits());
        let first = began(case, 1);
        let document = NewDocument {
            id: mukti_register::DocumentId::from_bits(5),
            entry: first.id,
            sha256: "00".to_string(),
            bytes: vec![0, 1, 254, 255],
            decided: Some(("Meena".to_string(), "the family asks for it".to_string(), 1)),
        };
        let deed = CaseWrite { case, read_at: 0, entries: vec![first], views: views(case, 1), document: Some(document) };
        store.write(Write::Case(Box::new(deed))).unwrap();
        let found = store.document(mukti_register::DocumentId::from_bits(5)).unwrap().expect("it was issued");
        assert_eq!((found.case, found.bytes), (case, vec![0, 1, 254, 255]));
        assert!(store.document(mukti_register::DocumentId::from_bits(6)).unwrap().is_none());
    }

    fn a_first_run_code_lets_in_one_member_once_and_not_after_its_time(place: &Place) {
        let store = place.open();
        let member = |number: u128, joined: i64| {
            let mut entry = word(CaseId::from_bits(1), "");
            entry.case = None;
            Write::Member(Box::new(NewMember {
                id: MemberId::from_bits(number),
                name: format!("Suresh {number}"),
                name_key: format!("suresh {number}"),
                passphrase: "hash".to_string(),
                code_hash: "code".to_string(),
                joined,
                entry,
            }))
        };
        store.write(Write::Code { hash: "code".to_string(), made: 0, until: 10 }).unwrap();
        assert!(matches!(store.write(member(1, 11)), Err(StoreError::NotGood)));
        store.write(member(1, 10)).unwrap();
        assert!(matches!(store.write(member(2, 10)), Err(StoreError::NotGood)));
        assert_eq!(store.count_members().unwrap(), 1);
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
        let case = CaseId::from_bits(bits());
        store.write(write(case, 1, 0, vec![began(case, 1)])).unwrap();
        let reader = Store::look(&place.location).unwrap();
        assert_eq!(reader.count_entries().unwrap(), 1);
        assert!(matches!(reader.write(write(case, 1, 1, vec![word(case, "a")])), Err(StoreError::ReadOnly)));
        store.write(write(case, 1, 1, vec![word(case, "a")])).unwrap();
        assert_eq!(reader.count_entries().unwrap(), 2);
    }
}
