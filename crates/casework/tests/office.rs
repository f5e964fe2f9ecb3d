//! An office's own installation signs certificates that anybody can check; an NGO's never can, whatever it prints.

use mukti_casework::office::{Refusal, Withdrawal};
use mukti_casework::{
    Act, By, CertificateAsk, CheckAsk, Desk, EvenSo, KeyKind, NewCase, NewOffice, Place, Problem, Said, TopicAnswers,
    Whom, open_desk,
};
use mukti_certificate::{Keys, Withdrawn, verify};
use mukti_duties::DutyStatus;
use mukti_register::certificates::Stage;
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, State};
use std::path::Path;

const OFFICE: NewOffice<'_> = NewOffice {
    id: "TN-SUNDARPUR-SDM",
    name: "Sub-Divisional Magistrate, Sundarpur",
    state: "IN-TN",
    district: "Sundarpur",
    bearer: "sub_divisional_magistrate",
};

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

fn open(folder: &Path) -> Desk {
    open_desk(&Place::in_folder(&folder.join("data"))).expect("opens")
}

fn house() -> (tempfile::TempDir, Desk, By) {
    let folder = tempfile::tempdir().expect("made");
    let desk = open(folder.path());
    let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
    (folder, desk, by)
}

/// Two people who came free; of the first a name is known.
fn group(desk: &Desk, by: &By) -> (CaseId, PersonId, PersonId) {
    let worksite = [("state", "IN-TN"), ("district", "Sundarpur"), ("kind", "brick_kiln")];
    let new = NewCase { prefix: State::from_code("IN-TN"), worksite: &worksite, said: Said::WORKER };
    let case = desk.start_case(by, &new).expect("made").case;
    let meena = desk.add_person(by, case, &[("name", "मीना कुमारी")], Said::WORKER).expect("made");
    let other = desk.add_person(by, case, &[], Said::WORKER).expect("made");
    for person in [meena, other] {
        for (topic, answers) in [
            ("joining", &[("work.from", "2024-11")][..]),
            ("advance", &[("advance.taken", "yes"), ("debt.held_them", "yes")]),
            ("leaving", &[("free.movement", "no")]),
        ] {
            let said = Said { private: Answer::Yes, ..Said::WORKER };
            let told = TopicAnswers { case, person, topic, said, answers, words: "" };
            let _ = desk.answer_topic(by, &told);
        }
    }
    act(desk, by, case, Whom::Everyone, "rescue", &[("on", "2026-03-01")]);
    (case, meena, other)
}

fn act(desk: &Desk, by: &By, case: CaseId, whom: Whom, kind: &str, values: &[(&str, &str)]) {
    let act = Act { case, whom, kind, values, said: Said::DOCUMENT, even_so: EvenSo::Yes };
    desk.record_act(by, &act).expect("is kept");
}

fn ask(case: CaseId, person: PersonId) -> CertificateAsk {
    CertificateAsk { case, person, language: Language::English }
}

/// The code that was signed last for a person, as the case page shows it.
fn code(desk: &Desk, by: &By, case: CaseId, person: PersonId) -> String {
    let page = desk.case_page(by, case).expect("a page");
    let person = page.people.iter().find(|known| known.id == person).expect("is there");
    person.track.papers.last().and_then(|paper| paper.code.clone()).expect("a signed one")
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn an_installation_that_is_no_office_signs_nothing_and_prints_drafts() {
    let (_folder, desk, by) = house();
    let (case, meena, _) = group(&desk, &by);
    assert_eq!(desk.issue_certificate(&by, ask(case, meena)).unwrap_err(), Problem::NotAnOffice);
    assert_eq!(desk.withdrawn_certificates(now()).unwrap_err(), Problem::NotAnOffice);
    assert_eq!(desk.office_keys().unwrap_err(), Problem::NotAnOffice);
    let withdrawn = desk.withdraw_certificate(&by, case, meena, "00", "wrong");
    assert_eq!(withdrawn.unwrap_err(), Problem::NotAnOffice);
    let draft = desk.certificate_draft(&by, ask(case, meena)).unwrap();
    assert!(draft.starts_with(b"%PDF"));
    // A square code is drawn as a picture of vectors; a draft has none, so it is shorter than any signed paper.
    let page = desk.case_page(&by, case).unwrap();
    assert!(page.issued.is_empty() && page.people[0].track.papers.is_empty(), "a draft is nothing that happened");
    assert_eq!(page.people[0].track.stage, Stage::NotAsked);
}

#[test]
fn what_an_office_signs_is_good_elsewhere_and_does_what_was_owed() {
    let (_folder, desk, by) = house();
    let (case, meena, other) = group(&desk, &by);
    let here = desk.become_office(&by, &OFFICE).unwrap();
    let owed = |person: usize| {
        let page = desk.case_page(&by, case).unwrap();
        let duty = page.people[person].duties.iter().find(|duty| duty.id == "release_certificate").cloned();
        duty.map(|duty| duty.status)
    };
    assert_ne!(owed(0), Some(DutyStatus::Fulfilled));
    let issued = desk.issue_certificate(&by, ask(case, meena)).unwrap();
    assert_eq!((issued.kind.as_str(), issued.office.as_str()), ("release_certificate", "sub_divisional_magistrate"));
    assert_eq!(owed(0), Some(DutyStatus::Fulfilled));
    assert_ne!(owed(1), Some(DutyStatus::Fulfilled), "it is one person's");
    let (_, of, bytes) = desk.issued_letter(&by, issued.id).unwrap();
    assert!(of == case && bytes.starts_with(b"%PDF") && !has(&bytes, b"DRAFT"));
    assert_eq!(desk.issue_certificate(&by, ask(case, other)).unwrap_err(), Problem::CertificateWithoutName);
    let keys = Keys::read(&desk.office_keys().unwrap()).unwrap();
    assert!(!keys.is_empty() && desk.office_keys().unwrap().contains(here.id.as_str()));
    // The list can be read with the keys that were given out, and names nobody yet.
    let list = Withdrawn::read(&desk.withdrawn_certificates(now()).unwrap(), &keys).unwrap();
    assert!(list.is_empty() && list.made() == now().day_in_india());
    assert!(desk.rebuild().unwrap().is_same());
}

#[test]
fn a_withdrawn_certificate_is_on_the_next_list_and_another_takes_its_place() {
    let (_folder, desk, by) = house();
    let (case, meena, _) = group(&desk, &by);
    desk.become_office(&by, &OFFICE).unwrap();
    desk.issue_certificate(&by, ask(case, meena)).unwrap();
    let first = code(&desk, &by, case, meena);
    let withdraw = |code: &str, reason: &str| desk.withdraw_certificate(&by, case, meena, code, reason);
    assert_eq!(withdraw(&first, " ").unwrap_err(), Problem::ReasonMissing);
    assert_eq!(withdraw("00", "wrong name").unwrap_err(), Problem::NoSuchCertificate);
    withdraw(&first, "wrong name").unwrap();
    assert_eq!(withdraw(&first, "again").unwrap_err(), Problem::WithdrawnBefore);
    assert_eq!(desk.case_page(&by, case).unwrap().people[0].track.stage, Stage::Refused);
    desk.issue_certificate(&by, ask(case, meena)).unwrap();
    let second = code(&desk, &by, case, meena);
    assert_ne!(first, second);
    assert_eq!(desk.case_page(&by, case).unwrap().people[0].track.stage, Stage::Issued);
    let keys = Keys::read(&desk.office_keys().unwrap()).unwrap();
    let list = Withdrawn::read(&desk.withdrawn_certificates(now()).unwrap(), &keys).unwrap();
    let on = |code: &str| list.on(mukti_certificate::Code::parse(code).unwrap());
    assert_eq!((on(&first), on(&second), list.len()), (Some(now().day_in_india()), None, 1));
}

#[test]
fn an_office_keeps_its_id_and_its_earlier_keys_and_bad_words_are_named() {
    let (folder, desk, by) = house();
    let new = |change: fn(&mut NewOffice<'static>)| {
        let mut office = OFFICE;
        change(&mut office);
        desk.become_office(&by, &office).unwrap_err()
    };
    for (field, problem) in [
        ("id", new(|office| office.id = "tn sundarpur")),
        ("name", new(|office| office.name = "  ")),
        ("state", new(|office| office.state = "IN-ZZ")),
        ("district", new(|office| office.district = "")),
        ("bearer", new(|office| office.bearer = "police_station")),
    ] {
        assert_eq!(problem, Problem::OfficeUnreadable { field });
    }
    assert_eq!(desk.office().unwrap(), None, "nothing was made");
    let first = desk.become_office(&by, &OFFICE).unwrap();
    assert_eq!(new(|office| office.id = "TN-ELSEWHERE"), Problem::OtherOffice);
    let second = desk.become_office(&by, &OFFICE).unwrap();
    assert!(first.public != second.public && second.generation == 2);
    assert_eq!(desk.office_keys().unwrap().lines().count(), 2);
    // It survives a data key that is replaced, and a restart.
    desk.replace_key(&by, KeyKind::Data).unwrap();
    let (case, meena, _) = group(&desk, &by);
    desk.issue_certificate(&by, ask(case, meena)).unwrap();
    drop(desk);
    let desk = open(folder.path());
    assert_eq!(desk.office().unwrap(), Some(second));
    assert!(desk.withdrawn_certificates(now()).is_ok());
}

#[test]
fn a_check_knows_the_offices_own_keys_and_takes_others_and_keeps_nothing() {
    let (_folder, office, by) = house();
    let (case, meena, _) = group(&office, &by);
    office.become_office(&by, &OFFICE).unwrap();
    let text = signed_text(&office, &by, case, meena);
    let own = office.check_certificate(CheckAsk { code: &text, ..CheckAsk::default() }, now()).unwrap().unwrap();
    assert_eq!(own.withdrawal, Withdrawal::No { made: now().day_in_india() });
    assert_eq!(own.signed.certificate().person, "मीना कुमारी");
    // Elsewhere nobody knows the office until its keys are brought.
    let (_other, ngo, _) = house();
    let check = |keys: &str, list: &str| ngo.check_certificate(CheckAsk { code: &text, keys, list }, now());
    assert!(matches!(check("", "").unwrap(), Err(Refusal::Foreign { .. })));
    let keys = office.office_keys().unwrap();
    assert_eq!(check(&keys, "").unwrap().unwrap().withdrawal, Withdrawal::NotKnown);
    office.withdraw_certificate(&by, case, meena, &code(&office, &by, case, meena), "wrong name").unwrap();
    let list = office.withdrawn_certificates(now()).unwrap();
    assert!(matches!(check(&keys, &list).unwrap(), Err(Refusal::Withdrawn { .. })));
    assert_eq!(check("nonsense", "").unwrap_err(), Problem::OfficeKeysUnread { line: 1 });
    assert_eq!(check(&keys, "nonsense").unwrap_err(), Problem::ListRefused { why: "form" });
    let altered = list.replace("made 2026", "made 2025");
    assert_eq!(check(&keys, &altered).unwrap_err(), Problem::ListRefused { why: "signature" });
    assert!(matches!(
        ngo.check_certificate(CheckAsk { code: "Meena", ..CheckAsk::default() }, now()).unwrap(),
        Err(Refusal::NotOurs)
    ));
}

/// The code as it would be scanned: read from what was kept, through the same check a counter makes.
fn signed_text(desk: &Desk, by: &By, case: CaseId, person: PersonId) -> String {
    let signed = desk.signed_certificate(by, ask(case, person)).expect("signs");
    let keys = Keys::read(&desk.office_keys().expect("keys")).expect("read");
    assert!(verify(signed.text(), &keys, &[], now().day_in_india()).is_ok());
    signed.text().to_owned()
}
