//! A folder: sealed page by page, for one process, and refused with its own reason when it cannot be opened.

use crate::common::{KEY, Place, at};
use mukti_register::MemberId;
use mukti_store::{Location, PageKey, Store, StoreError, Write};

fn code(hash: &str) -> Write {
    Write::Code { hash: hash.to_string(), made: 0, until: 1 }
}

#[test]
fn files_of_other_programs_and_folders_that_were_never_sealed_are_refused() {
    let place = Place::folder();
    let db = rusqlite::Connection::open(place.path().join("mukti.sqlite")).unwrap();
    db.execute_batch("CREATE TABLE theirs (a)").unwrap();
    drop(db);
    assert!(matches!(Store::open(&place.location), Err(StoreError::OtherVersion)));
    assert!(matches!(Store::look(&place.location), Err(StoreError::OtherVersion)));
}

#[test]
fn a_sealed_file_with_tables_of_others_is_refused() {
    let place = Place::folder();
    place.meddle("CREATE TABLE theirs (a)").unwrap();
    assert!(matches!(Store::open(&place.location), Err(StoreError::OtherVersion)));
}

#[test]
fn the_key_of_another_installation_opens_nothing_and_changes_nothing() {
    let place = Place::folder();
    drop(place.open());
    let before = std::fs::read(place.path().join("mukti.sqlite")).unwrap();
    let other = PageKey::new([8; 32]);
    let wrong = Location::Folder { path: place.path().to_path_buf(), journal: other.clone(), keys: other };
    assert!(matches!(Store::open(&wrong), Err(StoreError::WrongKey)));
    assert!(matches!(Store::look(&wrong), Err(StoreError::WrongKey)));
    assert!(std::fs::read(place.path().join("mukti.sqlite")).unwrap() == before);
    drop(place.open());
}

#[test]
fn a_folder_somebody_writes_in_is_refused_to_a_second_writer_and_open_to_a_reader() {
    let place = Place::folder();
    let store = place.open();
    assert!(matches!(Store::open(&place.location), Err(StoreError::InUse)));
    assert!(Store::look(&place.location).is_ok());
    drop(store);
    assert!(Store::open(&place.location).is_ok());
}

#[test]
fn a_place_where_there_is_nothing_is_not_made_by_looking() {
    let place = Place::folder();
    let nowhere = place.path().join("nowhere");
    assert!(matches!(Store::look(at(&nowhere)), Err(StoreError::NothingThere)));
    assert!(!nowhere.exists());
}

#[test]
fn no_word_that_was_kept_can_be_read_in_the_files() {
    let place = Place::folder();
    let store = place.open();
    store.write(code("a-canary-in-the-coal-mine")).unwrap();
    let mut read = 0;
    for file in std::fs::read_dir(place.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        read += bytes.len();
        for seen in [&b"canary"[..], b"enrolment_code", b"SQLite format", &KEY] {
            assert!(!bytes.windows(seen.len()).any(|window| window == seen), "{}", String::from_utf8_lossy(seen));
        }
    }
    assert!(read > 50_000, "the log is among the files");
}

#[test]
fn a_page_that_was_changed_on_the_disk_is_found_by_the_scrub() {
    let place = Place::folder();
    let store = place.open();
    for number in 0..200 {
        store.write(code(&format!("{number}{}", "x".repeat(3000)))).unwrap();
        store.write(Write::Language { member: MemberId::from_bits(1), tag: "hi" }).unwrap();
    }
    assert_eq!(store.scrub().unwrap(), Vec::<String>::new());
    drop(store);
    let file = place.path().join("mukti.sqlite");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let wrong = place.open().scrub();
    assert!(!matches!(wrong, Ok(ref none) if none.is_empty()), "{wrong:?}");
}

#[test]
fn room_is_kept_back_from_the_first_moment_and_again_after_it_was_needed() {
    let place = Place::folder();
    let store = place.open();
    let reserve = place.path().join("reserve");
    assert_eq!(std::fs::metadata(&reserve).unwrap().len(), 16 << 20);
    std::fs::remove_file(&reserve).unwrap();
    assert!(store.keep_reserve());
    assert!(reserve.exists());
}
