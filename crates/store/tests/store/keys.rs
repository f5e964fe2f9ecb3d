//! The key store on both engines: kept with the deed that needs it, wrapped anew in place, and gone when it is destroyed.

use crate::common::tests_server::Server;
use crate::common::{Place, deed, on_both_engines, sealed};
use mukti_register::CaseId;
use mukti_store::{
    Deed, Grant, HeldFor, KeyWrite, MemberKey, OrganisationKey, ServerKey, StoreError, SubjectKey, Write,
};

fn key(subject: u128, class: u32, wrapped: &[u8]) -> SubjectKey {
    SubjectKey {
        subject,
        class,
        generation: 1,
        wrapped: wrapped.to_vec(),
        wrapped_under: 1,
        held_for: HeldFor::Organisation,
        destroy_after: None,
        legal_hold: false,
    }
}

fn both(subject: u128) -> Vec<KeyWrite> {
    vec![KeyWrite::Subject(key(subject, 2, b"two")), KeyWrite::Subject(key(subject, 3, b"three"))]
}

on_both_engines! {
    fn a_subjects_keys_are_kept_with_the_deed_that_needs_them_and_are_there_again(place: &Place) {
        {
            let store = place.open();
            let case = CaseId::from_bits(1);
            store.keep(Deed { keys: both(4), ..deed(case, 0, vec![sealed(1, b"a")]) }).unwrap();
        }
        let store = place.open();
        assert_eq!(store.subject_keys(4).unwrap(), [key(4, 2, b"two"), key(4, 3, b"three")]);
        assert!(store.subject_keys(5).unwrap().is_empty());
    }

    fn a_deed_that_is_refused_leaves_no_key_and_a_key_that_is_refused_no_entry(place: &Place) {
        let store = place.open();
        let case = CaseId::from_bits(1);
        store.keep(Deed { keys: both(4), ..deed(case, 0, vec![sealed(1, b"a")]) }).unwrap();
        let moved = store.keep(Deed { keys: both(5), ..deed(case, 0, vec![sealed(2, b"b")]) });
        assert!(matches!(moved, Err(StoreError::Moved)));
        assert!(store.subject_keys(5).unwrap().is_empty());
        let other = vec![KeyWrite::Subject(key(6, 2, b"x")), KeyWrite::Subject(key(4, 2, b"another"))];
        let taken = store.keep(Deed { keys: other, ..deed(case, 1, vec![sealed(3, b"c")]) });
        assert!(matches!(taken, Err(StoreError::Taken)));
        assert!(store.entry(3).unwrap().is_none());
        assert!(store.subject_keys(6).unwrap().is_empty());
        assert_eq!(store.subject_keys(4).unwrap()[0].wrapped, b"two");
        store.keep(Deed { keys: both(4), ..deed(case, 1, vec![sealed(4, b"d")]) }).expect("the same key again");
    }

    fn what_was_sealed_to_the_key_before_the_newest_is_refused_with_everything(place: &Place) {
        let store = place.open();
        let pair = |generation| KeyWrite::Organisation(OrganisationKey {
            generation, public: vec![1], vouch: vec![2], made: 0,
        });
        store.write(Write::Keys(vec![pair(1)])).unwrap();
        let sealed_to = |generation| [both(5), vec![KeyWrite::StillNewest(generation)]].concat();
        let case = CaseId::from_bits(1);
        store.write(Write::Keys(vec![pair(2)])).unwrap();
        let old = store.keep(Deed { keys: sealed_to(1), ..deed(case, 0, vec![sealed(1, b"a")]) });
        assert!(matches!(old, Err(StoreError::Moved)));
        assert!(store.subject_keys(5).unwrap().is_empty() && store.entry(1).unwrap().is_none());
        store.keep(Deed { keys: sealed_to(2), ..deed(case, 0, vec![sealed(1, b"a")]) }).unwrap();
    }

    fn a_key_wrapped_anew_takes_the_place_of_the_old_seal(place: &Place) {
        let store = place.open();
        for subject in 1..=5 {
            store.write(Write::Keys(both(subject))).unwrap();
        }
        while let [first, ..] = store.subject_keys_under(2, 2, 2).unwrap().as_slice() {
            let anew = SubjectKey { wrapped: b"anew".to_vec(), wrapped_under: 2, ..first.clone() };
            store.write(Write::Keys(vec![KeyWrite::Rewrap(anew)])).unwrap();
        }
        let mut seen = 0;
        store.each_subject_key(|key| {
            seen += 1;
            assert_eq!((key.wrapped == b"anew", key.wrapped_under), (key.class == 2, if key.class == 2 { 2 } else { 1 }));
        }).unwrap();
        assert_eq!(seen, 10);
        let refused = store.keep(Deed { keys: both(9), ..deed(CaseId::from_bits(9), 0, vec![sealed(9, b"i")]) });
        assert!(matches!(refused, Err(StoreError::KeyReplaced)), "whoever still seals under the key before keeps nothing");
        assert!(store.subject_keys(9).unwrap().is_empty() && store.head().unwrap().size() == 0);
        let gone = KeyWrite::Rewrap(key(99, 2, b"x"));
        assert!(matches!(store.write(Write::Keys(vec![gone])), Err(StoreError::Moved)));
    }

    fn forgetting_leaves_the_trustees_a_copy_and_then_nobody_and_neighbours_are_untouched(place: &Place) {
        let store = place.open();
        store.write(Write::Keys(both(4))).unwrap();
        store.write(Write::Keys(both(5))).unwrap();
        let copy = SubjectKey { held_for: HeldFor::Trustees, destroy_after: Some(100), ..key(4, 3, b"for trustees") };
        store.write(Write::Keys(vec![KeyWrite::Entrust { subject: 4, copies: vec![copy.clone()] }])).unwrap();
        assert_eq!(store.subject_keys(4).unwrap(), [copy]);
        assert!(store.subjects_to_destroy(99).unwrap().is_empty());
        assert_eq!(store.subjects_to_destroy(100).unwrap(), [4]);
        store.write(Write::Keys(vec![KeyWrite::Destroy { subject: 4 }])).unwrap();
        assert!(store.subject_keys(4).unwrap().is_empty());
        assert_eq!(store.subject_keys(5).unwrap().len(), 2);
    }

    fn what_the_law_holds_is_destroyed_by_nobody_until_it_lets_go(place: &Place) {
        let store = place.open();
        store.write(Write::Keys(both(4))).unwrap();
        store.write(Write::Keys(vec![KeyWrite::Hold { subject: 4, held: true }])).unwrap();
        assert!(store.subject_keys(4).unwrap().iter().all(|key| key.legal_hold));
        for refused in [KeyWrite::Destroy { subject: 4 }, KeyWrite::Entrust { subject: 4, copies: vec![] }] {
            assert!(matches!(store.write(Write::Keys(vec![refused])), Err(StoreError::Held)));
        }
        store.write(Write::Keys(vec![KeyWrite::Hold { subject: 4, held: false }])).unwrap();
        store.write(Write::Keys(vec![KeyWrite::Destroy { subject: 4 }])).unwrap();
        assert!(store.subject_keys(4).unwrap().is_empty());
    }

    fn keys_of_members_the_organisation_and_the_server_come_back(place: &Place) {
        let store = place.open();
        let member = MemberKey { member: 7, generation: 1, public: vec![1], vouch: vec![11], sealed: vec![2] };
        let organisation = OrganisationKey { generation: 1, public: vec![3], vouch: vec![12], made: 9 };
        let grant = Grant { generation: 1, member: 7, sealed: vec![4] };
        let server =
            ServerKey { purpose: "sign".to_string(), generation: 1, public: vec![5], vouch: vec![13], wrapped: vec![6], wrapped_under: 1 };
        store.write(Write::Keys(vec![
            KeyWrite::Member(member.clone()),
            KeyWrite::Organisation(organisation.clone()),
            KeyWrite::Grant(grant.clone()),
            KeyWrite::Server(server.clone()),
        ])).unwrap();
        assert_eq!(store.keys_of_member(7).unwrap(), std::slice::from_ref(&member));
        assert_eq!(store.organisation_keys().unwrap(), std::slice::from_ref(&organisation));
        assert_eq!(store.grants_of_member(7).unwrap(), [grant]);
        assert_eq!(store.server_keys().unwrap(), std::slice::from_ref(&server));
        let other = KeyWrite::Server(ServerKey { public: vec![9], ..server.clone() });
        assert!(matches!(store.write(Write::Keys(vec![other])), Err(StoreError::Taken)));
        let new_passphrase = MemberKey { sealed: vec![8], ..member };
        let sent = MemberKey { vouch: vec![0], ..new_passphrase.clone() };
        store.write(Write::Keys(vec![KeyWrite::Member(sent)])).unwrap();
        assert_eq!(store.member_keys().unwrap(), [new_passphrase], "a new passphrase changes no voucher");
        let vouched = KeyWrite::Vouch { member: 7, generation: 1, vouch: vec![21] };
        let again = OrganisationKey { vouch: vec![22], ..organisation };
        let served = ServerKey { vouch: vec![23], ..server.clone() };
        store.write(Write::Keys(vec![
            vouched, KeyWrite::Organisation(again.clone()), KeyWrite::Server(served.clone()),
        ])).unwrap();
        assert_eq!(store.member_keys().unwrap()[0].vouch, [21]);
        assert_eq!(store.organisation_keys().unwrap(), std::slice::from_ref(&again));
        assert_eq!(store.server_keys().unwrap(), [served]);
        let other = KeyWrite::Organisation(OrganisationKey { public: vec![9], ..again });
        assert!(matches!(store.write(Write::Keys(vec![other])), Err(StoreError::Taken)));
        let gone = KeyWrite::Vouch { member: 8, generation: 1, vouch: vec![21] };
        assert!(matches!(store.write(Write::Keys(vec![gone])), Err(StoreError::Moved)));
        store.write(Write::Keys(vec![KeyWrite::MemberGone { member: 7 }])).unwrap();
        assert!(store.keys_of_member(7).unwrap().is_empty());
        assert!(store.grants().unwrap().is_empty());
    }
}

#[test]
fn the_file_of_keys_keeps_no_free_page_and_its_log_no_page_after_a_key_was_destroyed() {
    let place = Place::folder();
    let store = place.open();
    for subject in 1..=300 {
        store.write(Write::Keys(both(subject))).unwrap();
    }
    let file = place.path().join("keys.sqlite");
    store.write(Write::Keys(vec![KeyWrite::Destroy { subject: 1 }])).unwrap();
    // Until then they stood in the log.
    let before = std::fs::metadata(&file).unwrap().len();
    for subject in 2..=250 {
        store.write(Write::Keys(vec![KeyWrite::Destroy { subject }])).unwrap();
    }
    assert!(std::fs::metadata(&file).unwrap().len() < before, "what was free was given back");
    assert_eq!(length(&place, "keys.sqlite-wal"), 0);
    assert!(!place.path().join("keys.sqlite-journal").exists());
    assert_eq!(length(&place, "mukti.sqlite-wal"), 0, "no page of the views is left in the log either");
}

fn length(place: &Place, name: &str) -> u64 {
    std::fs::metadata(place.path().join(name)).unwrap().len()
}

#[test]
fn a_seal_that_another_took_the_place_of_is_left_in_no_log_and_a_new_key_needs_no_emptying() {
    let place = Place::folder();
    let store = place.open();
    let member = MemberKey { member: 7, generation: 1, public: vec![1], vouch: vec![11], sealed: vec![2] };
    store.write(Write::Keys(vec![KeyWrite::Member(member.clone())])).unwrap();
    store.write(Write::Keys(both(1))).unwrap();
    assert!(length(&place, "keys.sqlite-wal") > 0, "a commit of new keys is one sync of the log");
    let new_passphrase = MemberKey { sealed: vec![8], ..member };
    store.write(Write::Keys(vec![KeyWrite::Member(new_passphrase)])).unwrap();
    assert_eq!(length(&place, "keys.sqlite-wal"), 0);
}

#[test]
fn a_key_is_said_to_be_destroyed_only_when_whoever_was_reading_has_ended_and_no_page_of_it_is_left() {
    let place = Place::folder();
    let store = place.open();
    for subject in 1..=20 {
        store.write(Write::Keys(both(subject))).unwrap();
    }
    std::thread::scope(|scope| {
        let (say, began) = std::sync::mpsc::channel();
        let reading = scope.spawn({
            let store = &store;
            move || {
                let mut say = Some(say);
                store.each_subject_key(|_| {
                    if let Some(say) = say.take() {
                        say.send(()).unwrap();
                        std::thread::sleep(std::time::Duration::from_millis(700));
                    }
                })
            }
        });
        began.recv().unwrap();
        store.write(Write::Keys(vec![KeyWrite::Destroy { subject: 5 }])).unwrap();
        assert_eq!(length(&place, "keys.sqlite-wal"), 0);
        reading.join().unwrap().unwrap();
    });
}

#[test]
fn on_a_server_the_bytes_of_a_destroyed_key_are_in_no_table_file() {
    let server = Server::own();
    let url = server.fresh();
    let place = Place::at_server(url.clone());
    let store = place.open();
    for subject in 1..=50 {
        let canary = format!("canary number {subject:05}");
        store.write(Write::Keys(vec![KeyWrite::Subject(key(subject, 2, canary.as_bytes()))])).unwrap();
    }
    store.write(Write::Keys(vec![KeyWrite::Destroy { subject: 25 }])).unwrap();
    let mut db = postgres::Client::connect(&url, postgres::NoTls).unwrap();
    db.batch_execute("CHECKPOINT").unwrap();
    assert!(server.tables_hold(b"canary number 00024"), "its neighbour is there");
    assert!(!server.tables_hold(b"canary number 00025"));
}
