//! The journal on both engines: positions without a gap, a tree that follows them, deeds that are kept once and whole.

use crate::common::{Place, deed, on_both_engines, sealed};
use mukti_journal::chain::tree::Tree;
use mukti_journal::chain::verify::Verification;
use mukti_register::{CaseId, DocumentId};
use mukti_store::{CheckpointRow, Deed, Kept, NewEntry, Store, StoreError, Write};

fn case(bits: u128) -> CaseId {
    CaseId::from_bits(bits)
}

/// The tree as it follows from the entries, and whether each of them holds.
fn tree_of(store: &Store) -> Tree {
    let mut tree = Tree::default();
    let mut verification = Verification::new(9, &[]).unwrap();
    store
        .scan(1, |position, entry| {
            verification.push(position, entry).unwrap();
            tree.push(entry.envelope.leaf_hash(position));
            true
        })
        .unwrap();
    tree
}

on_both_engines! {
    fn an_entry_comes_back_as_it_was_kept_by_its_id_its_place_and_its_case(place: &Place) {
        let (one, two) = (sealed(1, b"one"), sealed(2, b"two"));
        {
            let store = place.open();
            let kept = store.keep(deed(case(1), 0, vec![one.clone(), two.clone()])).unwrap();
            assert_eq!(kept, Kept { positions: vec![1, 2], again: false });
        }
        let store = place.open();
        assert_eq!(store.entry(2).unwrap().unwrap().sealed, two);
        assert_eq!(store.entry_at(1).unwrap().unwrap().sealed, one);
        assert_eq!(store.history(case(1)).unwrap().iter().map(|e| e.position).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(store.knows(2).unwrap(), Some((2, two.envelope.digest)));
        assert!(store.entry(3).unwrap().is_none() && store.entry_at(3).unwrap().is_none());
        assert!(store.history(case(2)).unwrap().is_empty());
    }

    fn the_head_is_the_tree_over_what_is_kept(place: &Place) {
        let store = place.open();
        assert_eq!(store.head().unwrap(), Tree::default());
        for number in 1..=20 {
            store.keep(deed(case(number), 0, vec![sealed(number, b"a"), sealed(number + 100, b"b")])).unwrap();
            assert_eq!(store.head().unwrap(), tree_of(&store));
        }
        assert_eq!(store.head().unwrap().size(), 40);
    }

    fn a_deed_sent_again_is_kept_once_and_gets_its_first_receipt(place: &Place) {
        let store = place.open();
        let again = || deed(case(1), 0, vec![sealed(1, b"one"), sealed(2, b"two")]);
        let first = store.keep(again()).unwrap();
        store.keep(deed(case(1), 2, vec![sealed(3, b"three")])).unwrap();
        assert_eq!(store.keep(again()).unwrap(), Kept { again: true, ..first });
        assert_eq!(store.head().unwrap().size(), 3);
    }

    fn the_same_id_with_other_words_is_refused(place: &Place) {
        let store = place.open();
        store.keep(deed(case(1), 0, vec![sealed(1, b"one")])).unwrap();
        for entries in [
            vec![sealed(1, b"other")],
            vec![sealed(1, b"one"), sealed(2, b"more than was in it")],
            vec![sealed(2, b"before"), sealed(1, b"one")],
        ] {
            let refused = store.keep(deed(case(1), 1, entries));
            assert!(matches!(refused, Err(StoreError::Conflict | StoreError::Taken)), "{refused:?}");
        }
        assert_eq!(store.head().unwrap(), tree_of(&store));
        assert_eq!(store.head().unwrap().size(), 1);
    }

    fn a_deed_decided_on_a_case_that_has_moved_is_refused_whole(place: &Place) {
        let store = place.open();
        store.keep(deed(case(1), 0, vec![sealed(1, b"one")])).unwrap();
        assert!(matches!(store.keep(deed(case(1), 0, vec![sealed(2, b"two")])), Err(StoreError::Moved)));
        assert_eq!(store.head().unwrap().size(), 1);
        assert!(store.entry(2).unwrap().is_none());
    }

    fn many_writers_leave_no_gap_and_a_tree_that_verifies(place: &Place) {
        let store = place.open();
        std::thread::scope(|scope| {
            for writer in 0..8_u128 {
                let store = &store;
                scope.spawn(move || {
                    for number in 0..25 {
                        let id = 1 + writer * 1000 + number * 2;
                        let kept = store.keep(deed(case(id), 0, vec![sealed(id, b"a"), sealed(id + 1, b"b")])).unwrap();
                        assert_eq!(kept.positions[1], kept.positions[0] + 1);
                        // One of three is refused, and must leave nothing behind in the group it shares.
                        let late = store.keep(deed(case(id), 0, vec![sealed(id + 500_000, b"c")]));
                        assert!(matches!(late, Err(StoreError::Moved)));
                    }
                });
            }
        });
        assert_eq!(store.head().unwrap().size(), 400);
        assert_eq!(store.head().unwrap(), tree_of(&store));
    }

    fn nobody_edits_removes_or_squeezes_in_an_entry(place: &Place) {
        let store = place.open();
        store.keep(deed(case(1), 0, vec![sealed(1, b"one"), sealed(2, b"two")])).unwrap();
        let copy = "INSERT INTO entry SELECT 9, body, organisation, hour, kind, digest, commitment, body FROM entry";
        for sql in [
            "UPDATE entry SET hour = 0",
            "DELETE FROM entry",
            "UPDATE journal_head SET size = 1",
            "DELETE FROM journal_head",
            copy,
        ] {
            assert!(place.meddle(sql).is_err(), "{sql}");
        }
        assert_eq!(store.head().unwrap(), tree_of(&store));
    }

    fn a_journal_whose_head_says_another_size_is_not_opened(place: &Place) {
        let store = place.open();
        store.keep(deed(case(1), 0, vec![sealed(1, b"one")])).unwrap();
        drop(store);
        place.meddle("UPDATE journal_head SET size = 3").unwrap();
        assert!(matches!(Store::open(&place.location), Err(StoreError::Damaged { .. })));
    }

    fn a_scan_begins_where_it_is_asked_and_ends_when_it_is_told(place: &Place) {
        let store = place.open();
        store.keep(deed(case(1), 0, (1..=10).map(|id| sealed(id, b"a")).collect())).unwrap();
        let mut seen = Vec::new();
        store.scan(4, |position, entry| {
            assert!(entry.is_whole());
            seen.push(position);
            position < 7
        }).unwrap();
        assert_eq!(seen, [4, 5, 6, 7]);
    }

    fn what_is_found_by_case_and_letter_can_be_dropped_and_rebuilt(place: &Place) {
        let store = place.open();
        let letter = DocumentId::from_bits(77);
        let entry = NewEntry { sealed: sealed(1, b"a"), cases: vec![case(1), case(2)], document: Some(letter), folio: None };
        store.keep(Deed { entries: vec![entry], ..Deed::default() }).unwrap();
        store.keep(deed(case(2), 1, vec![sealed(2, b"b")])).unwrap();
        assert_eq!(store.document_view(letter).unwrap(), Some((case(1), 1)));
        let index = || {
            let mut all = Vec::new();
            store.each_case_entry(|position, case| all.push((position, case))).unwrap();
            all
        };
        let before = index();
        assert_eq!(before, [(1, case(1)), (1, case(2)), (2, case(2))]);
        store.write(Write::Index { of: 1..3, cases: vec![], documents: vec![], folios: vec![] }).unwrap();
        assert!(index().is_empty());
        let documents = vec![(letter, case(1), 1)];
        store.write(Write::Index { of: 1..3, cases: before.clone(), documents, folios: vec![] }).unwrap();
        assert_eq!(index(), before);
        assert_eq!(store.document_views().unwrap(), [(letter, case(1), 1)]);
    }

    fn a_checkpoint_gets_signatures_and_never_another_root(place: &Place) {
        let store = place.open();
        let row = |note: &str, root, stamp| {
            Write::Checkpoint(Box::new(CheckpointRow { size: 3, root, note: note.to_string(), stamp, made: 5 }))
        };
        store.write(row("ours", [1; 32], Some(vec![9]))).unwrap();
        store.write(row("ours and a witness's", [1; 32], None)).unwrap();
        assert!(matches!(store.write(row("another history", [2; 32], None)), Err(StoreError::Conflict)));
        let last = store.last_checkpoint().unwrap().unwrap();
        assert_eq!((last.note.as_str(), last.stamp), ("ours and a witness's", Some(vec![9])));
        assert_eq!(store.checkpoints().unwrap().len(), 1);
    }

    fn more_readers_than_may_be_lent_wait_for_one_another_and_a_reader_inside_a_reader_is_not_stuck(place: &Place) {
        let store = place.open();
        store.keep(deed(case(1), 0, (1..=5).map(|id| sealed(id, b"a")).collect())).unwrap();
        let read = std::sync::atomic::AtomicU64::new(0);
        std::thread::scope(|scope| {
            for _ in 0..60 {
                scope.spawn(|| {
                    store.scan(1, |position, _| {
                        // While a scan holds a reader, another is asked for.
                        assert!(position > 1 || store.entry(1).unwrap().is_some());
                        read.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                        true
                    }).unwrap();
                });
            }
        });
        assert_eq!(read.into_inner(), 300);
    }

    fn the_engine_says_what_it_is(place: &Place) {
        let facts = place.open().engine().unwrap();
        assert!(facts.pages_checked && facts.version.contains('.'), "{facts:?}");
    }

    fn what_the_house_remembers_of_itself_is_the_last_it_was_told(place: &Place) {
        let store = place.open();
        assert_eq!(store.noted("drill").unwrap(), None);
        for (value, now) in [("failed", 1), ("held", 2)] {
            store.write(Write::Note { name: "drill".into(), value: value.to_string(), now }).unwrap();
        }
        assert_eq!(store.noted("drill").unwrap(), Some(("held".to_string(), 2)));
    }
}

#[test]
fn two_processes_on_one_server_leave_no_gap_and_double_nothing() {
    let place = Place::server();
    let (here, there) = (place.open(), place.open());
    std::thread::scope(|scope| {
        for (number, store) in [&here, &there, &here, &there].into_iter().enumerate() {
            scope.spawn(move || {
                for at in 0..30 {
                    // Each deed is sent by two of them: one keeps it, the other hears so.
                    let id = 1 + (number as u128 / 2) * 1000 + at;
                    store.keep(deed(case(id), 0, vec![sealed(id, b"a")])).unwrap();
                }
            });
        }
    });
    assert_eq!(here.head().unwrap().size(), 60);
    assert_eq!(there.head().unwrap(), tree_of(&here));
}
