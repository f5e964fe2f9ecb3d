//! Copies: made while others write, put back whole on either engine, going on from one another, and refused when damaged.

use crate::common::tests_server::Server;
use crate::common::{Place, deed, on_both_engines, sealed};
use mukti_journal::chain::verify::Verification;
use mukti_register::{CaseId, DocumentId};
use mukti_store::{
    CheckpointRow, Deed, FileWrite, HeldFor, KeyWrite, NewEntry, Restored, Store, StoreError, SubjectKey, Write,
    restore,
};
use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};

fn key(subject: u128) -> KeyWrite {
    KeyWrite::Subject(SubjectKey {
        subject,
        class: 2,
        generation: 1,
        wrapped: subject.to_be_bytes().repeat(5),
        wrapped_under: 1,
        held_for: HeldFor::Organisation,
        destroy_after: None,
        legal_hold: false,
    })
}

fn case(bits: u128) -> CaseId {
    CaseId::from_bits(bits)
}

/// Cases with two entries and a key each, from one number to another; a file, a checkpoint, a note.
fn fill(store: &Store, from: u128, to: u128) {
    for number in from..to {
        let entries = vec![sealed(number * 10, b"one"), sealed(number * 10 + 1, b"two")];
        store.keep(Deed { keys: vec![key(number)], ..deed(case(number), 0, entries) }).unwrap();
    }
    store.file(FileWrite::Begin { file: from, head: vec![1], now: 1 }).unwrap();
    for at in 0..3 {
        store.file(FileWrite::Chunk { file: from, at, sealed: vec![at as u8; 700_000], now: 1 }).unwrap();
    }
    let letter = NewEntry {
        document: Some(DocumentId::from_bits(from)),
        ..NewEntry::of(case(from), sealed(from * 10 + 2, b"c"))
    };
    store.keep(Deed { arrived: vec![from], entries: vec![letter], ..Deed::default() }).unwrap();
    let size = store.head().unwrap().size();
    let row = CheckpointRow { size, root: [1; 32], note: format!("note {size}"), stamp: None, made: 1 };
    store.write(Write::Checkpoint(Box::new(row))).unwrap();
    store.write(Write::Note { name: "installation".into(), value: "text".to_string(), now: 1 }).unwrap();
}

fn copies(store: &Store, since: Option<(u64, u64)>) -> (Vec<u8>, Vec<u8>, (u64, u64)) {
    let (mut journal, mut keys) = (Vec::new(), Vec::new());
    let size = store.copy_journal(since.map(|since| since.0), &mut journal).unwrap().tree.size();
    let change = store.copy_keys(since.map(|since| since.1), &mut keys).unwrap().change;
    (journal, keys, (size, change))
}

fn put_back(place: &Place, journal: &[&[u8]], keys: &[&[u8]]) -> Result<Restored, StoreError> {
    let (mut journal, mut keys) = (journal.to_vec(), keys.to_vec());
    fn readers<'a>(copies: &'a mut [&[u8]]) -> Vec<&'a mut dyn Read> {
        copies.iter_mut().map(|copy| copy as &mut dyn Read).collect()
    }
    restore(&place.location, &mut readers(&mut journal), &mut readers(&mut keys))
}

/// Everything a store holds that can be asked of it.
fn all(store: &Store, until: u128) -> impl PartialEq + std::fmt::Debug + use<> {
    let mut entries = Vec::new();
    let mut verification = Verification::new(9, &[]).unwrap();
    store
        .scan(1, |position, entry| {
            verification.push(position, entry).unwrap();
            entries.push((position, entry.clone()));
            true
        })
        .unwrap();
    let mut index = Vec::new();
    store.each_case_entry(|position, case| index.push((position, case))).unwrap();
    let mut keys = Vec::new();
    store.each_subject_key(|key| keys.push(key)).unwrap();
    let files: Vec<_> =
        (0..until).map(|file| (0..4).map(|at| store.chunk(file, at).unwrap()).collect::<Vec<_>>()).collect();
    (
        (entries, index, keys, files),
        (store.checkpoints().unwrap(), store.noted("installation").unwrap(), store.document_views().unwrap()),
        store.head().unwrap(),
    )
}

on_both_engines! {
    fn a_copy_put_back_holds_everything_and_goes_on(place: &Place) {
        let store = place.open();
        fill(&store, 1, 60);
        let (journal, keys, _) = copies(&store, None);
        for other in [Place::folder(), Place::server()] {
            let restored = put_back(&other, &[&journal], &[&keys]).unwrap();
            assert_eq!(restored.tree, store.head().unwrap());
            let there = other.open();
            assert_eq!(all(&there, 62), all(&store, 62));
            there.keep(Deed { keys: vec![key(99)], ..deed(case(99), 0, vec![sealed(9_999, b"on")]) }).unwrap();
            assert_eq!(there.head().unwrap().size(), restored.tree.size() + 1);
        }
    }

    fn copies_that_go_on_from_one_another_hold_what_one_copy_would(place: &Place) {
        let store = place.open();
        fill(&store, 1, 20);
        let (journal_1, keys_1, mark) = copies(&store, None);
        fill(&store, 20, 40);
        store.write(Write::Keys(vec![KeyWrite::Destroy { subject: 5 }])).unwrap();
        let (journal_2, keys_2, mark) = copies(&store, Some(mark));
        store.file(FileWrite::Begin { file: 50, head: vec![1], now: 1 }).unwrap();
        store.file(FileWrite::Chunk { file: 50, at: 0, sealed: vec![5; 10], now: 1 }).unwrap();
        let copy = SubjectKey { held_for: HeldFor::Trustees, ..store.subject_keys(7).unwrap().remove(0) };
        store.write(Write::Keys(vec![KeyWrite::Entrust { subject: 7, copies: vec![copy] }])).unwrap();
        let (journal_3, keys_3, _) = copies(&store, Some(mark));
        assert!(journal_2.len() < journal_1.len() * 2 && journal_3.len() < journal_1.len() / 4, "each holds what came since");
        let other = Place::folder();
        let journals = [&journal_1[..], &journal_2, &journal_3];
        let restored = put_back(&other, &journals, &[&keys_1, &keys_2, &keys_3]).unwrap();
        assert!(restored.stale_views);
        let there = other.open();
        assert_eq!(all(&there, 60), all(&store, 60));
        assert!(there.subject_keys(5).unwrap().is_empty(), "what was forgotten since is forgotten in the copy");
        assert_eq!(there.subject_keys(7).unwrap()[0].held_for, HeldFor::Trustees);
        for wrong in [[&journal_1[..], &journal_3], [&journal_2[..], &journal_3]] {
            assert!(matches!(put_back(&Place::folder(), &wrong, &[&keys_1]), Err(StoreError::Damaged { .. })));
        }
    }

    fn a_copy_is_whole_while_others_write(place: &Place) {
        let store = place.open();
        fill(&store, 1, 30);
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let (store, done) = (&store, &done);
            scope.spawn(move || {
                for number in 1000.. {
                    let keys = vec![key(number)];
                    store.keep(Deed { keys, ..deed(case(number), 0, vec![sealed(number * 10, b"a")]) }).unwrap();
                    if done.load(Ordering::SeqCst) {
                        break;
                    }
                }
            });
            for _ in 0..3 {
                let (journal, keys, _) = copies(store, None);
                let other = Place::folder();
                let restored = put_back(&other, &[&journal], &[&keys]).unwrap();
                let there = other.open();
                assert_eq!(there.head().unwrap(), restored.tree);
                there.each_case_entry(|_, case| {
                    assert!(!there.subject_keys(case.bits()).unwrap().is_empty(), "every entry has its key");
                }).unwrap();
            }
            done.store(true, Ordering::SeqCst);
        });
    }

    fn a_damaged_or_cut_copy_is_refused_by_the_number_of_its_piece_and_nothing_is_put_back(place: &Place) {
        let store = Place::folder();
        let store = store.open();
        fill(&store, 1, 20);
        let (journal, keys, _) = copies(&store, None);
        // Pieces are about a megabyte; the last byte of the file is in the last piece.
        for (at, piece) in [(10, "piece 0"), (journal.len() - 1, "piece ")] {
            let mut broken = journal.clone();
            broken[at] ^= 1;
            let refused = put_back(place, &[&broken], &[&keys]);
            assert!(matches!(&refused, Err(StoreError::Damaged { said, .. }) if said.contains(piece)), "{refused:?}");
            clean(place);
        }
        for cut in [0, 3, 100, journal.len() / 2, journal.len() - 1] {
            let refused = put_back(place, &[&journal[..cut]], &[&keys]);
            assert!(matches!(&refused, Err(StoreError::Damaged { said, .. }) if said.contains("cut off")), "{refused:?}");
            clean(place);
        }
        assert!(put_back(place, &[&keys], &[&keys]).is_err(), "keys are not a journal");
        clean(place);
        put_back(place, &[&journal], &[&keys]).expect("and the whole one is taken");
        assert!(matches!(put_back(place, &[&journal], &[&keys]), Err(StoreError::NotEmpty)));
    }
}

/// After a restore that failed: a folder is refused as half restored, and emptied by hand; a server is as it was.
fn clean(place: &Place) {
    if let mukti_store::Location::Folder { path, .. } = &place.location {
        assert!(matches!(Store::open(&place.location), Err(StoreError::HalfRestored)));
        assert!(matches!(Store::look(&place.location), Err(StoreError::HalfRestored)));
        std::fs::remove_dir_all(path.join("restoring")).unwrap();
    }
}

#[test]
fn every_byte_of_a_copy_that_is_changed_is_noticed() {
    let place = Place::folder();
    let store = place.open();
    store.keep(Deed { keys: vec![key(1)], ..deed(case(1), 0, vec![sealed(1, b"one")]) }).unwrap();
    let (journal, keys, _) = copies(&store, None);
    for (at, which) in
        (0..journal.len()).step_by(7).map(|at| (at, 0)).chain((0..keys.len()).step_by(7).map(|at| (at, 1)))
    {
        let (mut journal, mut keys) = (journal.clone(), keys.clone());
        if which == 0 {
            journal[at] ^= 0x10
        } else {
            keys[at] ^= 0x10
        }
        let refused = put_back(&Place::folder(), &[&journal], &[&keys]);
        assert!(refused.is_err(), "byte {at} of {which}");
    }
}

#[test]
fn a_copy_of_the_keys_set_aside_is_gone_when_it_has_been_read() {
    let place = Place::folder();
    let store = place.open();
    fill(&store, 1, 5);
    copies(&store, None);
    let names: Vec<String> = std::fs::read_dir(place.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().to_string_lossy().to_string())
        .collect();
    assert!(!names.iter().any(|name| name.contains("aside")), "{names:?}");
    std::fs::write(place.path().join("keys.aside-1-1"), "left behind").unwrap();
    drop(store);
    drop(place.open());
    assert!(!place.path().join("keys.aside-1-1").exists());
}

#[test]
fn a_restore_on_a_server_that_failed_leaves_it_bare() {
    let url = Server::shared().fresh();
    let place = Place::at_server(url.clone());
    assert!(put_back(&place, &[b"not a copy"], &[]).is_err());
    let mut db = postgres::Client::connect(&url, postgres::NoTls).unwrap();
    let schemas: i64 =
        db.query_one("SELECT COUNT(*) FROM pg_namespace WHERE nspname LIKE 'mukti%'", &[]).unwrap().get(0);
    assert_eq!(schemas, 0);
}
