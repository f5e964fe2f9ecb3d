//! Backups: what comes back is what was kept, under the right key only, and what is damaged is named.

use mukti_casework::backup::{Compared, keys_of, look_restored, restore};
use mukti_casework::health::State;
use mukti_casework::{By, Desk, NewCase, Place, Problem, Said, Unlock, look_desk, open_desk};
use mukti_register::{CaseId, PersonId};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use std::path::{Path, PathBuf};

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

struct Office {
    desk: Desk,
    by: By,
    scratch: tempfile::TempDir,
}

impl Office {
    fn new() -> Self {
        let scratch = tempfile::tempdir().expect("made");
        let (desk, by) = mukti_testkit::desk_in(scratch.path(), now());
        Self { desk, by, scratch }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    fn tell(&self, name: &str) -> (CaseId, PersonId) {
        let new = NewCase { prefix: None, worksite: &[("kind", "brick_kiln")], said: Said::WORKER };
        let case = self.desk.start_case(&self.by, &new).expect("kept").case;
        (case, self.desk.add_person(&self.by, case, &[("name", name)], Said::WORKER).expect("kept"))
    }

    /// Another folder under the key of this one.
    fn elsewhere(&self, name: &str) -> Place {
        Place { folder: self.at(name), database: None, unlock: Unlock::File(self.at("data.key")) }
    }

    fn name_in(&self, place: &Place, case: CaseId) -> String {
        let desk = open_desk(place).expect("opens");
        let page = desk.case_page(&self.by, case).expect("a page");
        page.people[0].name().expect("a name").open().clone()
    }
}

#[test]
fn what_was_backed_up_while_serving_comes_back_to_the_last_word() {
    let office = Office::new();
    let (case, _) = office.tell("Meena");
    let made = office.desk.backup(&office.at("out")).expect("made");
    office.tell("Sita");
    let place = office.elsewhere("restored");
    let restored = restore(&place, &office.at("out")).expect("restored");
    assert_eq!((restored.entries, &restored.root), (made.entries, &made.root));
    let compared = office.desk.compare(&made, &look_restored(&place).expect("looks"), 50).expect("compared");
    assert!(compared.same_root && compared.opened > 0, "{compared:?}");
    assert_eq!(compared.differed, 0);
    assert_eq!(office.name_in(&place, case), "Meena", "a member's keyring opens it as before");
}

#[test]
fn another_key_an_occupied_place_and_a_missing_half_are_refused_with_nothing_changed() {
    let (office, other) = (Office::new(), Office::new());
    office.tell("Meena");
    office.desk.backup(&office.at("out")).expect("made");
    let wrong = Place { unlock: Unlock::File(other.at("data.key")), ..office.elsewhere("restored") };
    assert_eq!(restore(&wrong, &office.at("out")).unwrap_err(), Problem::KeyOfAnother);
    let typed = Unlock::Passphrase(Secret::new("four words that are wrong".to_string()));
    let wrong = Place { unlock: typed, ..office.elsewhere("restored") };
    assert!(restore(&wrong, &office.at("out")).is_err());
    assert!(!office.at("restored").join("mukti.sqlite").exists());
    let occupied = restore(&office.elsewhere("data"), &office.at("out")).unwrap_err();
    assert!(matches!(occupied, Problem::NotEmpty { .. } | Problem::InUse { .. }), "{occupied:?}");
    assert!(office.desk.backup(&office.at("out")).is_err(), "a backup never writes over one that is there");
    std::fs::remove_file(keys_of(&office.at("out"))).expect("removed");
    assert!(matches!(restore(&office.elsewhere("half"), &office.at("out")), Err(Problem::KeyMissing { .. })));
    assert!(!office.at("half").join("mukti.sqlite").exists());
}

#[test]
fn a_byte_changed_anywhere_or_a_file_cut_short_is_found_before_anything_is_restored() {
    let office = Office::new();
    office.tell("Meena");
    office.desk.backup(&office.at("out")).expect("made");
    let good = std::fs::read(office.at("out")).expect("read");
    for step in 1..24 {
        let at = good.len() * step / 24;
        let mut bad = good.clone();
        bad[at] ^= 1;
        refused(&office, &bad, &format!("byte {at}"));
        refused(&office, &good[..at], &format!("cut at {at}"));
    }
    refused(&office, &good[..good.len() - 1], "cut by one byte");
}

fn refused(office: &Office, bytes: &[u8], what: &str) {
    let bad = office.at("bad");
    std::fs::write(&bad, bytes).expect("written");
    std::fs::copy(keys_of(&office.at("out")), keys_of(&bad)).expect("copied");
    let place = office.elsewhere("bad-restored");
    let said = restore(&place, &bad);
    assert!(said.is_err(), "{what}");
    assert!(
        open_desk(&place).is_err() || is_empty(&place.folder),
        "{what}: half of it must not open as if it were whole"
    );
    let _ = std::fs::remove_dir_all(&place.folder);
}

fn is_empty(folder: &Path) -> bool {
    !folder.join("mukti.sqlite").exists()
}

#[test]
fn a_stream_follows_what_is_kept_and_a_destroyed_disk_loses_nothing_it_had() {
    let office = Office::new();
    let (first, _) = office.tell("Meena");
    let mut stream = office.desk.begin_stream(now(), &office.at("stream")).expect("begun");
    let (second, _) = office.tell("Sita");
    assert!(office.desk.go_on(&mut stream).expect("followed"));
    assert!(!office.desk.go_on(&mut stream).expect("followed"), "nothing new, nothing written");
    let (third, _) = office.tell("Gita");
    assert!(office.desk.go_on(&mut stream).expect("followed"));
    let place = office.elsewhere("restored");
    let restored = restore(&place, &office.at("stream")).expect("restored");
    assert_eq!(restored.entries, office.desk.size().expect("counted"));
    for (case, name) in [(first, "Meena"), (second, "Sita"), (third, "Gita")] {
        assert_eq!(office.name_in(&place, case), name);
    }
}

#[test]
fn what_is_done_beside_a_process_that_serves_is_known_to_it_and_what_nobody_did_is_not() {
    let office = Office::new();
    let state = |desk: &Desk, name: &str, at: Moment| {
        let found =
            desk.health(at).expect("looks").into_iter().find(|finding| finding.name == name).expect("is looked at");
        (found.state, found.last)
    };
    let beside = look_desk(&Place::in_folder(&office.at("data"))).expect("looks");
    let made = beside.backup(&office.at("out")).expect("made");
    assert_eq!(state(&office.desk, "backup", now()), (State::Red, None), "nobody noted it");
    beside.note_backup(now(), &made).expect("noted");
    for name in ["backup", "keys"] {
        assert_eq!(state(&office.desk, name, now()), (State::Well, Some(now())));
        assert_eq!(state(&beside, name, now()), (State::Well, Some(now())));
    }
    assert_eq!(state(&office.desk, "drill", now()), (State::Red, None));
    beside.note_drill(now(), &Compared { same_root: true, opened: 1, differed: 0 }).expect("noted");
    assert_eq!(state(&office.desk, "drill", now()), (State::Well, Some(now())));
    assert_eq!(state(&office.desk, "backup", now()).0, State::Well, "the one does not undo the other");
    // The later of what the store says and what the file says.
    let later = now().plus_hours(24);
    office.desk.note_backup(later, &made).expect("noted");
    assert_eq!(state(&office.desk, "backup", later).1, Some(later));
    beside.note_backup(later.plus_hours(1), &made).expect("noted");
    assert_eq!(state(&office.desk, "backup", later.plus_hours(2)).1, Some(later.plus_hours(1)));
    let file = office.at("data").join("noted.toml");
    for text in ["not a note", "\"drill\" = 99999999999\n", "\"drill\" = \"now\"\n", ""] {
        std::fs::write(&file, text).expect("written");
        assert_eq!(state(&office.desk, "drill", later), (State::Red, None), "{text}");
    }
    drop((office.desk, beside));
    assert!(open_desk(&Place::in_folder(&office.scratch.path().join("data"))).is_ok());
}
