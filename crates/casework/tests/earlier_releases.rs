//! Data of every earlier release opens in this one: a folder and a backup of each lie in `fixtures/`, made by that release.
//!
//! A release that changes what lies on the disk adds its own, made by itself and then never changed:
//!
//! ```text
//! MUKTI_FIXTURE=crates/casework/tests/fixtures/0.1.0 cargo nextest run --release -p mukti-casework -E 'test(makes_the_data_of_this_release)'
//! ```

use mukti_casework::backup::{keys_of, restore};
use mukti_casework::{By, Enrolment, Forget, NewCase, Place, Said, TopicAnswers, Trust, Unlock, open_desk};
use mukti_register::{CaseId, PersonId};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use std::path::{Path, PathBuf};

/// Invented, like everything in the fixtures.
const PASSPHRASE: &str = "four quiet kilns at dawn";

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

fn passphrase() -> Secret<String> {
    Secret::new(PASSPHRASE.to_string())
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// A copy of a fixture's file: what is opened is written in.
fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        std::fs::create_dir_all(to).expect("made");
        for file in std::fs::read_dir(from).expect("read") {
            let file = file.expect("read");
            copy(&file.path(), &to.join(file.file_name()));
        }
    } else {
        std::fs::copy(from, to).expect("copied");
    }
}

#[test]
fn data_of_every_earlier_release_opens_verifies_reads_and_goes_on() {
    let mut releases = 0;
    for release in std::fs::read_dir(fixtures()).expect("fixtures").map(|release| release.expect("read").path()) {
        if !release.is_dir() {
            continue;
        }
        releases += 1;
        let scratch = tempfile::tempdir().expect("made");
        copy(&release, scratch.path());
        let at = |name: &str| scratch.path().join(name);
        let place = |folder: &str| Place { folder: at(folder), database: None, unlock: Unlock::File(at("data.key")) };
        reads(&place("data"), &release);
        restore(&place("restored"), &at("backup")).unwrap_or_else(|why| panic!("{}: {why:?}", release.display()));
        reads(&place("restored"), &release);
    }
    assert!(releases > 0, "there is at least one release");
}

fn reads(place: &Place, release: &Path) {
    let release = release.display();
    let desk = open_desk(place).unwrap_or_else(|why| panic!("{release}: {why:?}"));
    let verified = desk.verify_journal(&Trust::default()).expect("reads");
    assert_eq!(verified.fault, None, "{release}");
    assert!(verified.entries > 5 && verified.checkpoints > 0, "{release}: {verified:?}");
    let by = desk.sign_in(now(), "Fatima", &passphrase()).unwrap_or_else(|why| panic!("{release}: {why:?}")).by(now());
    let found = desk.search(&by, "Meena").expect("searches");
    let page = desk.case_page(&by, found.rows[0].case).expect("a page");
    assert_eq!(page.people[0].name().expect("a name").open(), "Meena", "{release}");
    assert_eq!((page.people.len(), page.forgotten.len()), (1, 1), "{release}: who was forgotten stays forgotten");
    desk.self_check(now()).unwrap_or_else(|why| panic!("{release}: {why:?}"));
    told(&desk, &by);
}

fn told(desk: &mukti_casework::Desk, by: &By) -> (CaseId, PersonId, PersonId) {
    let new = NewCase { prefix: None, worksite: &[("kind", "brick_kiln")], said: Said::WORKER };
    let case = desk.start_case(by, &new).expect("kept").case;
    let add = |name| desk.add_person(by, case, &[("name", name)], Said::WORKER).expect("kept");
    (case, add("Meena"), add("Sita"))
}

/// Makes the data of this release, when it is asked for.
#[test]
fn makes_the_data_of_this_release() {
    let Some(to) = std::env::var_os("MUKTI_FIXTURE") else { return };
    let to = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(to);
    assert!(!to.exists(), "what a release has made is never changed");
    std::fs::create_dir_all(&to).expect("made");
    let desk = open_desk(&Place::in_folder(&to.join("data"))).expect("made");
    let code = desk.first_run_code(now()).expect("a code").code;
    let first = Enrolment { code, name: "Fatima".to_string(), passphrase: passphrase(), again: passphrase() };
    let by = desk.enrol(now(), &first).expect("enrols").by(now());
    let (case, meena, sita) = told(&desk, &by);
    let answers = [("worker.age", "34")];
    let answered =
        TopicAnswers { case, person: meena, topic: "person", said: Said::WORKER, answers: &answers, words: "" };
    desk.answer_topic(&by, &answered).expect("kept");
    let counsel = mukti_casework::Counsel::Lawful;
    desk.forget(&by, Forget { case, person: sita, reason: "asked for", counsel }).expect("forgotten");
    desk.checkpoint(now()).expect("signed");
    desk.backup(&to.join("backup")).expect("made");
    assert!(keys_of(&to.join("backup")).exists());
    drop(desk);
    for left in ["reserve", "lock", "keys.sqlite-wal", "keys.sqlite-shm", "mukti.sqlite-wal", "mukti.sqlite-shm"] {
        // Made anew whenever the folder is opened, or empty.
        let _ = std::fs::remove_file(to.join("data").join(left));
    }
}
