//! The log a killed process leaves: a torn end opens, a log that has lost something does not, and the frame is named.

use crate::common::{Place, at, deed, sealed};
use mukti_register::CaseId;
use mukti_store::{HeldFor, KeyWrite, Location, Store, StoreError, SubjectKey, Write, find_damage};
use std::path::Path;
use tempfile::TempDir;

/// The log's header, and a frame with its page.
const HEADER: usize = 32;
const FRAME: usize = 24 + 8192;

/// The folder as a process leaves it that is killed after so many commits.
fn killed(commits: u128) -> TempDir {
    let place = Place::folder();
    let store = place.open();
    for id in 1..=commits {
        store.keep(deed(CaseId::from_bits(1), u64::try_from(id).unwrap() - 1, vec![sealed(id, b"told")])).unwrap();
        store.write(Write::Keys(vec![KeyWrite::Subject(key(id))])).unwrap();
    }
    let left = tempfile::tempdir().unwrap();
    for file in ["mukti.sqlite", "keys.sqlite"] {
        for name in [file.to_string(), format!("{file}-wal"), format!("{file}-mark")] {
            std::fs::copy(place.path().join(&name), left.path().join(name)).unwrap();
        }
    }
    left
}

fn key(subject: u128) -> SubjectKey {
    let (held_for, destroy_after, legal_hold) = (HeldFor::Organisation, None, false);
    SubjectKey {
        subject,
        class: 2,
        generation: 1,
        wrapped: vec![7; 40],
        wrapped_under: 1,
        held_for,
        destroy_after,
        legal_hold,
    }
}

fn change(folder: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    change_of(folder, "mukti.sqlite", change);
}

fn change_of(folder: &Path, file: &str, change: impl FnOnce(&mut Vec<u8>)) {
    let log = folder.join(format!("{file}-wal"));
    let mut bytes = std::fs::read(&log).unwrap();
    change(&mut bytes);
    std::fs::write(&log, bytes).unwrap();
}

fn refused(location: &Location) -> Option<u64> {
    let opened = Store::open(location).map(drop);
    let looked = Store::look(location).map(drop);
    match (opened, looked) {
        (Ok(()), Ok(())) => None,
        (Err(StoreError::LogDamaged { frame, .. }), Err(StoreError::LogDamaged { frame: same, .. }))
            if frame == same =>
        {
            assert!(find_damage(location).iter().any(|damage| damage.frame == Some(frame)));
            Some(frame)
        }
        other => panic!("{other:?}"),
    }
}

fn entries(location: &Location) -> u64 {
    Store::look(location).unwrap().head().unwrap().size()
}

#[test]
fn a_log_as_it_was_left_opens_with_everything() {
    let left = killed(9);
    assert_eq!(refused(&at(left.path())), None);
    assert_eq!(entries(&at(left.path())), 9);
}

#[test]
fn a_bit_that_flips_in_an_early_frame_is_named_even_without_the_mark() {
    for mark in [true, false] {
        let left = killed(9);
        if !mark {
            std::fs::remove_file(left.path().join("mukti.sqlite-mark")).unwrap();
        }
        change(left.path(), |log| log[HEADER + 2 * FRAME + 100] ^= 1);
        assert_eq!(refused(&at(left.path())), Some(3));
    }
}

#[test]
fn an_end_that_was_acknowledged_is_missed_and_one_that_may_be_torn_is_not() {
    let left = killed(9);
    let mut frames = 0;
    change(left.path(), |log| {
        frames = (log.len() - HEADER) / FRAME;
        log.truncate(log.len() - 10);
    });
    assert_eq!(refused(&at(left.path())), Some(frames as u64), "it was acknowledged");
    std::fs::remove_file(left.path().join("mukti.sqlite-mark")).unwrap();
    assert_eq!(refused(&at(left.path())), None, "a power failure that took the mark may have torn it");
    assert_eq!(entries(&at(left.path())), 8);
}

#[test]
fn a_log_that_is_gone_is_missed_unless_its_folder_was_closed() {
    let left = killed(3);
    std::fs::remove_file(left.path().join("mukti.sqlite-wal")).unwrap();
    assert_eq!(refused(&at(left.path())), Some(0));
    let place = Place::folder();
    place.open().keep(deed(CaseId::from_bits(1), 0, vec![sealed(1, b"told")])).unwrap();
    assert!(!place.path().join("mukti.sqlite-wal").exists());
    assert_eq!(refused(&place.location), None);
}

#[test]
fn a_header_that_does_not_read_is_missed_while_the_file_lacks_what_the_log_holds() {
    let left = killed(3);
    change(left.path(), |log| log[..512].fill(0));
    assert_eq!(refused(&at(left.path())), Some(0));
}

#[test]
fn a_log_of_keys_that_lost_a_commit_is_refused_by_its_name_and_one_as_it_was_left_opens_with_every_key() {
    let left = killed(9);
    assert_eq!(refused(&at(left.path())), None);
    let there = |location: &Location| {
        let store = Store::look(location).unwrap();
        (1..=9).filter(|subject| !store.subject_keys(*subject).unwrap().is_empty()).count()
    };
    assert_eq!(there(&at(left.path())), 9);
    for mark in [true, false] {
        let left = killed(9);
        if !mark {
            std::fs::remove_file(left.path().join("keys.sqlite-mark")).unwrap();
        }
        change_of(left.path(), "keys.sqlite", |log| log[HEADER + 2 * FRAME + 100] ^= 1);
        assert_eq!(refused(&at(left.path())), Some(3));
        let Err(StoreError::LogDamaged { file, .. }) = Store::open(at(left.path())) else { panic!("it opened") };
        assert!(file.ends_with("keys.sqlite-wal"), "{file}");
    }
}

#[test]
fn an_end_of_the_keys_log_that_was_acknowledged_is_missed() {
    let left = killed(9);
    change_of(left.path(), "keys.sqlite", |log| log.truncate(log.len() - 10));
    assert!(refused(&at(left.path())).is_some());
    std::fs::remove_file(left.path().join("keys.sqlite-wal")).unwrap();
    assert_eq!(refused(&at(left.path())), Some(0), "and all of it");
}
