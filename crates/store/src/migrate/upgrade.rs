//! A memory of the version before, with rows in it, is brought to the newest shape: nothing is lost on the way, on either engine.

use super::{Part, migrate, to_shape};
use crate::engine::{Db, Lite, Mode, Pg, values};
use crate::location::PageKey;
use crate::read;
use crate::statements as sql;
use crate::test_server::Server;
use tempfile::TempDir;

/// The shapes before duties and keys lay in the order they came.
const JOURNAL_BEFORE: usize = 12;
const KEYS_BEFORE: usize = 2;

/// Both engines at the shape before, for one part.
fn before(part: Part, shape: usize) -> (TempDir, [Db; 2]) {
    let folder = tempfile::tempdir().expect("a folder");
    let mode = if part == Part::Journal { Mode::Journal } else { Mode::Keys };
    let file = Lite::open(&folder.path().join("a.sqlite"), &PageKey::new([1; 32]), mode).expect("a file");
    let config = Pg::config(&Server::shared().fresh()).expect("an address of this machine");
    let server = Pg::connect(&config).expect("a server");
    let mut both = [Db::from(file), Db::from(server)];
    both.iter_mut().for_each(|db| to_shape(db, part, shape).expect("an earlier shape"));
    (folder, both)
}

const CASES: [&str; 2] = ["0123456789abcdef0123456789abcdef", "ff000000000000000000000000000001"];

/// Two cases with two duties each, as the version before wrote them.
fn told_before() -> String {
    let mut text = String::new();
    for (number, case) in CASES.iter().enumerate() {
        text += &format!(
            "INSERT INTO case_view (case_id, prefix, number, label, people, still_held, opened, last_word, last_position, worked_out, law_edition)
             VALUES ('{case}', 'TN', {number}, 'TN-000{number}', 1, 0, 5, 6, {}, 8, 'e');",
            70 - number * 30
        );
        for at in 0..2 {
            text += &format!(
                "INSERT INTO duty_view (case_id, at, people, duty, bearer, state, standing, last_day, last_moment, by_the_hour, provision,
                   letter, law_edition, next_letter)
                 VALUES ('{case}', {at}, 3, 'duty.{at}', 'office', 'IN-TN', 'open', '2026-01-0{}', {}, 0, 'p', 'l', 'e', 'reminder dm - silent open');",
                at + 1,
                1000 + at
            );
        }
    }
    text
}

#[test]
fn duties_of_the_version_before_are_found_with_their_case_and_in_their_lists() {
    let (_folder, both) = before(Part::Journal, JOURNAL_BEFORE);
    for mut db in both {
        db.batch(&told_before()).unwrap();
        migrate(&mut db, Part::Journal).unwrap();
        for case in CASES {
            let duties = db.rows(&sql::DUTY_VIEWS, &values![case], read::duty_view).unwrap();
            let names: Vec<&str> = duties.iter().map(|duty| duty.duty.as_str()).collect();
            assert_eq!(names, ["duty.0", "duty.1"]);
            let next = duties[1].next.as_ref().expect("the letter that follows came too");
            assert_eq!((next.letter.as_str(), duties[1].last_moment), ("reminder", Some(1001)));
        }
        let none: Option<&str> = None;
        let late = |db: &mut Db| {
            let place = |row: &crate::engine::Row<'_>| Ok((row.get::<String>(0)?, row.get::<String>(5)?));
            db.rows(&sql::DUTIES_LATE, &values![2000_i64, none, none, none, none, 9_u32, 0_u32], place).unwrap()
        };
        let listed: Vec<(String, String)> = late(&mut db);
        let wanted = [(1, 0), (0, 0), (1, 1), (0, 1)].map(|(case, at)| (CASES[case].to_string(), format!("duty.{at}")));
        assert_eq!(listed, wanted, "the soonest first, then the case that was told of first");
        db.execute(&sql::DROP_DUTIES_OF_CASE, &values![CASES[0]]).unwrap();
        db.execute(&sql::DROP_VIEWS_OF_CASE, &values![CASES[0]]).unwrap();
        assert_eq!(late(&mut db).len(), 2, "and they go with their case");
    }
}

#[test]
fn keys_of_the_version_before_are_all_there_to_the_bit() {
    let (_folder, both) = before(Part::Keys, KEYS_BEFORE);
    for mut db in both {
        let bytes = |hex: &str| if matches!(db, Db::Lite(_)) { format!("X'{hex}'") } else { format!("'\\x{hex}'") };
        let rows: Vec<String> = (1..=9)
            .map(|subject: u128| {
                let (id, wrapped) = (bytes(&format!("{:032x}", subject << 120)), bytes(&format!("{subject:02x}ab")));
                format!("({id}, 3, 1, {wrapped}, {subject}, 'trustees', NULL, 1, {})", 20 - subject)
            })
            .collect();
        db.batch(&format!("INSERT INTO subject_key VALUES {}", rows.join(", "))).unwrap();
        migrate(&mut db, Part::Keys).unwrap();
        for subject in 1..=9_u8 {
            let id = (u128::from(subject) << 120).to_be_bytes();
            let found = db
                .one(&sql::SUBJECT_KEYS, &values![id], |row| {
                    Ok((row.get::<Vec<u8>>(3)?, row.get::<i64>(4)?, row.get::<i64>(7)?))
                })
                .unwrap();
            assert_eq!(found, (vec![subject, 0xAB], i64::from(subject), 1));
        }
        let twice = db.batch(&format!("INSERT INTO subject_key VALUES {}", rows[0]));
        assert!(twice.is_err(), "a key is there once");
    }
}

#[test]
fn a_file_sealed_the_older_way_is_opened_and_stays_so_and_its_log_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.sqlite");
    let key = PageKey::new([1; 32]);
    let mut older = Lite::open_older(&file, &key, Mode::Journal).unwrap();
    older.batch("CREATE TABLE t (x TEXT) STRICT; INSERT INTO t VALUES ('kept')").unwrap();
    // It ends as one that is killed: what it wrote is in the log only.
    drop(older);
    let log = crate::engine::log_of(&file);
    let length = std::fs::metadata(&log).unwrap().len();
    assert!(length > 0);
    for mode in [Mode::Read, Mode::Journal] {
        let db = Lite::open(&file, &key, mode).unwrap();
        let kept: String = db.raw().query_row("SELECT x FROM t", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "kept");
        drop(db);
        assert_eq!(std::fs::metadata(&log).unwrap().len(), length, "to try the newer way first takes nothing away");
    }
    let mut db = Lite::open(&file, &key, Mode::Journal).unwrap();
    assert!(db.scrub().is_empty());
    db.end_log().unwrap();
    drop(db);
    assert!(Lite::open(&file, &PageKey::new([2; 32]), Mode::Journal).is_err(), "another key opens nothing");
    Lite::open_older(&file, &key, Mode::Read).expect("it stays as it was sealed");
}
