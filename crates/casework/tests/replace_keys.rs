//! Every key is replaced while people work, and a machine that stops halfway goes on at its next start.

use mukti_casework::{By, Desk, KeyKind, NewCase, Place, Problem, Said, TopicAnswers, Trust, open_desk};
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Secret, State};
use mukti_testkit::member::PASSPHRASE;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

fn open(folder: &Path) -> Result<Desk, Problem> {
    open_desk(&Place::in_folder(&folder.join("data")))
}

fn enrol(desk: &Desk) -> (By, Secret<String>) {
    let signed = mukti_testkit::member::known_member(desk, now()).expect("enrols");
    (signed.by(now()), signed.token)
}

fn case(desk: &Desk, by: &By, name: &str) -> (CaseId, PersonId) {
    let new = NewCase { prefix: State::from_code("IN-UP"), worksite: &[("kind", "brick_kiln")], said: Said::WORKER };
    let case = desk.start_case(by, &new).expect("made").case;
    (case, desk.add_person(by, case, &[("name", name)], Said::WORKER).expect("made"))
}

fn answer(desk: &Desk, by: &By, (case, person): (CaseId, PersonId), age: &str) {
    let said = Said { private: Answer::Yes, ..Said::WORKER };
    let told = TopicAnswers { case, person, topic: "person", said, answers: &[("worker.age", age)], words: "" };
    desk.answer_topic(by, &told).expect("kept");
}

fn name(desk: &Desk, by: &By, case: CaseId) -> String {
    let page = desk.case_page(by, case).expect("a page");
    page.people[0].name().expect("a name").open().clone()
}

fn seated(desk: &Desk, token: &Secret<String>) -> By {
    let seated = desk.session(now(), token.open()).expect("is seated");
    By { member: seated.member.id, now: now(), keys: Some(seated.keys) }
}

#[test]
fn each_key_is_replaced_and_everything_opens_as_before() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path()).unwrap();
    let (by, token) = enrol(&desk);
    let meena = case(&desk, &by, "Meena");
    answer(&desk, &by, meena, "31");
    let key_file = || std::fs::read_to_string(folder.path().join("data.key")).unwrap();
    let before = key_file();
    for kind in KeyKind::ALL {
        assert_eq!(desk.replace_key(&by, kind).unwrap(), 2, "{kind:?}");
        let by = seated(&desk, &token);
        assert_eq!(name(&desk, &by, meena.0), "Meena", "{kind:?}");
        answer(&desk, &by, meena, "32");
        case(&desk, &by, "Sita");
    }
    assert_ne!(key_file(), before);
    assert!(!folder.path().join("data.key.next").exists());
    let page = desk.keys_page().unwrap();
    assert!(page.kinds.iter().all(|(_, generation, waiting)| (*generation, *waiting) == (2, 0)), "{page:?}");
    desk.checkpoint(now()).unwrap();
    assert_eq!(desk.verify_journal(&Trust::default()).unwrap().fault, None);
    assert!(desk.rebuild().unwrap().is_same());
    drop(desk);
    let desk = open(folder.path()).unwrap();
    let by = seated(&desk, &token);
    assert_eq!(name(&desk, &by, meena.0), "Meena");
    drop(desk);
    std::fs::write(folder.path().join("data.key"), before).unwrap();
    assert_eq!(open(folder.path()).err(), Some(Problem::WrongKey), "the earlier key opens nothing");
}

#[test]
fn a_data_key_that_was_half_replaced_is_replaced_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path()).unwrap();
    let (by, token) = enrol(&desk);
    let people: Vec<_> = (0..6).map(|number| case(&desk, &by, &format!("Meena {number}"))).collect();
    assert_eq!(desk.begin_replacing_data_key(4).unwrap(), 4);
    assert!(folder.path().join("data.key.next").exists());
    for (number, person) in people.iter().enumerate() {
        assert_eq!(name(&desk, &by, person.0), format!("Meena {number}"), "both keys open while it goes on");
    }
    case(&desk, &by, "Sita");
    drop(desk);
    let desk = open(folder.path()).unwrap();
    assert!(!folder.path().join("data.key.next").exists());
    let by = seated(&desk, &token);
    for (number, person) in people.iter().enumerate() {
        assert_eq!(name(&desk, &by, person.0), format!("Meena {number}"));
    }
    assert_eq!(desk.keys_page().unwrap().kinds[0], (KeyKind::Data, 2, 0));
}

#[test]
fn a_machine_that_stops_before_the_key_file_is_exchanged_still_opens() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path()).unwrap();
    let (by, token) = enrol(&desk);
    let meena = case(&desk, &by, "Meena");
    let file = folder.path().join("data.key");
    let earlier = std::fs::read(&file).unwrap();
    desk.replace_key(&by, KeyKind::Data).unwrap();
    drop(desk);
    // As it lay a moment before the exchange.
    std::fs::rename(&file, folder.path().join("data.key.next")).unwrap();
    std::fs::write(&file, earlier).unwrap();
    let desk = open(folder.path()).unwrap();
    assert_eq!(name(&desk, &seated(&desk, &token), meena.0), "Meena");
    assert!(!folder.path().join("data.key.next").exists());
}

#[test]
fn keys_are_replaced_while_others_write_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path()).unwrap();
    let (_, token) = enrol(&desk);
    let stop = AtomicBool::new(false);
    let made = std::thread::scope(|scope| {
        let write = |number: usize| {
            let (desk, token, stop) = (&desk, &token, &stop);
            scope.spawn(move || {
                let mut made = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    let name = format!("Meena {number} {}", made.len());
                    made.push((case(desk, &seated(desk, token), &name).0, name));
                }
                made
            })
        };
        let writers = [write(1), write(2)];
        for kind in [KeyKind::Data, KeyKind::Organisation, KeyKind::Data] {
            desk.replace_key(&seated(&desk, &token), kind).unwrap();
        }
        stop.store(true, Ordering::Relaxed);
        writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect::<Vec<_>>()
    });
    drop(desk);
    let desk = open(folder.path()).unwrap();
    let by = seated(&desk, &token);
    assert!(made.len() > 2);
    for (case, known) in made {
        assert_eq!(name(&desk, &by, case), known);
    }
}

#[test]
fn a_members_own_key_is_replaced_and_what_was_sealed_to_the_earlier_one_still_opens() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open(folder.path()).unwrap();
    let (by, token) = enrol(&desk);
    let meena = case(&desk, &by, "Meena");
    let pass = Secret::new(PASSPHRASE.to_string());
    assert_eq!(
        desk.replace_own_key(&by, &Secret::new("something else".to_string())).err(),
        Some(Problem::WrongNameOrPassphrase)
    );
    desk.replace_own_key(&by, &pass).unwrap();
    assert!(desk.session(now(), token.open()).is_err(), "every sign-in ends");
    let by = desk.sign_in(now(), "Fatima", &pass).unwrap().by(now());
    assert_eq!(name(&desk, &by, meena.0), "Meena");
    desk.replace_own_key(&by, &pass).unwrap();
    assert!(desk.sign_in(now(), "Fatima", &pass).is_ok());
}
