//! What a phone sealed: determined at once, opened once by a member, refused when it is not what it says it is.

use super::frame::{INFO_C2, INFO_C3, INFO_FILE, MAGIC, info};
use crate::chance::Machine;
use crate::sign_in::replace::KeyKind;
use crate::testing::{House, house, now};
use crate::vault::PHONES;
use crate::{By, CasesQuery, Counsel, Forget, PhoneKeys, Problem, ReportState};
use mukti_journal::seal::phone::seal;
use mukti_register::CaseId;
use mukti_store::{KeyWrite, Write};

/// One part: its class, and what it says.
type Part = (u8, &'static str);

/// What the page on a phone makes of its screens.
fn framed(keys: &PhoneKeys, form: &str, instance: &str, parts: &[Part]) -> Vec<u8> {
    let (mut head, mut rest) = (Vec::new(), Vec::new());
    for (serial, (class, said)) in parts.iter().enumerate() {
        let (key, label) = if *class == 2 { (&keys.intake, INFO_C2) } else { (&keys.members, INFO_C3) };
        let about = format!("{instance} {serial}");
        let (carrier, texts) =
            seal(&key.public, &info(label, &keys.organisation), &[(said.as_bytes(), about.as_bytes())], &mut Machine)
                .unwrap();
        let sealed = [carrier, texts[0].clone()].concat();
        head.push(format!("[{class},{},{serial},{}]", key.generation, sealed.len()));
        rest.extend(sealed);
    }
    let head = format!(
        "{{\"instance\":\"{instance}\",\"form\":\"{form}\",\"version\":\"1\",\"begun\":\"2026-11-21\",\"parts\":[{}]}}\n",
        head.join(",")
    );
    [MAGIC, head.as_bytes(), &rest].concat()
}

const TOLD: Part = (2, r#"{"screen":"told","who":"","gone":false,"answers":{"told/speaker":"worker"}}"#);
const SITE: Part = (2, r#"{"screen":"worksite","who":"","gone":false,"answers":{"worksite/state":"IN-TN"}}   "#);
const OWNER: Part = (3, r#"{"screen":"worksite","who":"","gone":false,"answers":{"worksite/owner":"Thakur"}}"#);
const AGE: Part = (2, r#"{"screen":"p","who":"a","gone":false,"answers":{"interview/person/worker.age":"31"}}"#);
const AGE_AGAIN: Part = (2, r#"{"screen":"p","who":"a","gone":false,"answers":{"interview/person/worker.age":"32"}}"#);
const NAME: Part = (3, r#"{"screen":"p","who":"a","gone":false,"answers":{"person/name":"Meena"}}"#);
const OTHER: Part = (3, r#"{"screen":"p","who":"b","gone":false,"answers":{"person/name":"Suresh"}}"#);
const OTHER_AGE: Part = (2, r#"{"screen":"p","who":"b","gone":false,"answers":{"interview/person/worker.age":"9"}}"#);
const OTHER_GONE: Part = (2, r#"{"screen":"","who":"b","gone":true,"answers":{}}"#);
const OTHER_GONE_3: Part = (3, r#"{"screen":"","who":"b","gone":true,"answers":{}}"#);

const KILN: &[Part] = &[TOLD, SITE, OWNER, AGE, NAME, OTHER_AGE, OTHER];

impl House {
    fn keys(&self) -> PhoneKeys {
        self.desk.phone_keys().unwrap()
    }

    fn sent(&self, instance: &str, parts: &[Part]) -> Vec<u8> {
        framed(&self.keys(), "mukti-worksite", instance, parts)
    }

    fn only_case(&self) -> CaseId {
        let list = self.desk.cases(now(), &CasesQuery::default()).unwrap();
        assert_eq!(list.rows.len(), 1);
        list.rows[0].id
    }

    fn names(&self) -> Vec<String> {
        self.names_for(&self.by)
    }

    fn names_for(&self, by: &By) -> Vec<String> {
        let case = self.desk.case(by, self.only_case()).unwrap();
        let name = |person: &mukti_register::case::PersonInCase| {
            case.described("person", Some(person.id)).get("name").unwrap_or_default().to_string()
        };
        case.people.iter().map(name).collect()
    }
}

#[test]
fn what_the_law_needs_is_read_on_arrival_and_the_names_only_by_a_member_once() {
    let house = house();
    let bytes = house.sent("i1", KILN);
    let received = house.desk.receive_sealed(now(), &house.device, &bytes).unwrap();
    assert_eq!((received.state, received.label.as_deref()), (ReportState::Understood, Some("TN-0001")));
    assert_eq!(house.desk.receive_sealed(now(), &house.device, &bytes), Ok(received));
    assert_eq!(house.names(), ["", ""], "two people are there, and nobody has opened their names");
    let views = house.desk.store.views_of(house.only_case()).unwrap().unwrap();
    assert_eq!(views.people.len(), 2, "each has a determination");

    let nobody = By { keys: None, ..house.by.clone() };
    assert_eq!(house.desk.open_what_waits(&nobody, None).unwrap().failed, 1, "the server opened names");
    assert_eq!(house.names(), ["", ""]);
    let opened = house.desk.open_what_waits(&house.by, None).unwrap();
    assert_eq!((opened.reports, opened.failed), (1, 0));
    assert_eq!(house.names(), ["Meena", "Suresh"]);
    let size = house.desk.store.head().unwrap().size();
    assert_eq!(house.desk.open_what_waits(&house.by, None).unwrap().reports, 0);
    assert_eq!(house.desk.store.head().unwrap().size(), size, "what was opened was opened again");
    let case = house.desk.case(&house.by, house.only_case()).unwrap();
    assert_eq!(case.described("worksite", None).get("owner"), Some("Thakur"));
    assert!(house.desk.rebuild().unwrap().is_same());
}

#[test]
fn the_latest_answers_of_a_screen_count_and_who_was_taken_off_the_list_is_not_there() {
    let house = house();
    let bytes = house.sent("i1", &[TOLD, SITE, AGE, NAME, OTHER_AGE, OTHER, AGE_AGAIN, OTHER_GONE, OTHER_GONE_3]);
    house.desk.receive_sealed(now(), &house.device, &bytes).unwrap();
    house.desk.open_what_waits(&house.by, None).unwrap();
    assert_eq!(house.names(), ["Meena"]);
    let case = house.desk.case(&house.by, house.only_case()).unwrap();
    assert_eq!(case.facts_of(case.people[0]).facts.worker_age, Some(32));
}

#[test]
fn the_same_name_with_other_bytes_is_refused_and_what_no_page_makes_too() {
    let house = house();
    house.desk.receive_sealed(now(), &house.device, &house.sent("i1", KILN)).unwrap();
    let other = house.sent("i1", &[TOLD, SITE]);
    assert_eq!(house.desk.receive_sealed(now(), &house.device, &other), Err(Problem::ReportDiffers));
    let refused = house.desk.receive_sealed(now(), &house.device, b"<data/>");
    assert_eq!(refused, Err(Problem::ReportRefused { code: "sealed" }));
}

#[test]
fn a_part_that_was_moved_or_altered_does_not_open_and_the_report_is_kept_for_a_person() {
    let house = house();
    let bytes = house.sent("i1", &[TOLD, SITE]);
    let mut altered = bytes.clone();
    *altered.last_mut().unwrap() ^= 1;
    let moved = String::from_utf8_lossy(&bytes[..MAGIC.len() + 40]).contains("\"i1\"");
    assert!(moved);
    let at = bytes.windows(4).position(|window| window == b"\"i1\"").unwrap();
    let mut renamed = bytes;
    renamed[at + 2] = b'2';
    for sent in [altered, renamed] {
        let received = house.desk.receive_sealed(now(), &house.device, &sent).unwrap();
        assert_eq!((received.state, received.label), (ReportState::Aside, None));
    }
}

#[test]
fn a_report_of_nothing_but_names_begins_its_case_too() {
    let house = house();
    let received = house.desk.receive_sealed(now(), &house.device, &house.sent("i1", &[NAME])).unwrap();
    assert!(received.label.is_some());
    house.desk.open_what_waits(&house.by, None).unwrap();
    assert_eq!(house.names(), ["Meena"]);
}

#[test]
fn an_exchanged_key_is_given_to_no_phone() {
    let house = house();
    let secret = mukti_access::OrganisationSecret::new(1, 1, &mut Machine);
    let row = house.desk.store.server_keys().unwrap().into_iter().find(|row| row.purpose == PHONES).unwrap();
    // Of a generation that is not there yet, with the voucher of the one that is.
    let slipped = mukti_store::keys::ServerKey { generation: 2, public: secret.phones().public(), ..row };
    house.desk.store.write(Write::Keys(vec![KeyWrite::Server(slipped)])).unwrap();
    assert!(matches!(house.desk.phone_keys(), Err(Problem::KeyExchanged { .. })));
}

#[test]
fn what_was_sealed_before_keys_were_replaced_opens_after() {
    let house = house();
    let before = house.sent("i1", KILN);
    for kind in [KeyKind::Organisation, KeyKind::Intake, KeyKind::Data] {
        house.desk.replace_key(&house.by, kind).unwrap();
    }
    let keys = house.keys();
    assert_eq!((keys.members.generation, keys.intake.generation), (2, 2));
    let received = house.desk.receive_sealed(now(), &house.device, &before).unwrap();
    assert_eq!(received.state, ReportState::Understood);
    let ring = house.desk.caught_up(&house.by).unwrap();
    let by = By { keys: Some(std::sync::Arc::new(ring)), ..house.by.clone() };
    assert_eq!(house.desk.open_what_waits(&by, None).unwrap().reports, 1);
    assert_eq!(house.names_for(&by), ["Meena", "Suresh"]);
}

#[test]
fn who_is_forgotten_takes_nobody_elses_name_along() {
    let house = house();
    house.desk.receive_sealed(now(), &house.device, &house.sent("i1", KILN)).unwrap();
    let case = house.only_case();
    let person = house.desk.case(&house.by, case).unwrap().people[0].id;
    let ask = Forget { case, person, reason: "she asked", counsel: Counsel::Lawful };
    house.desk.forget(&house.by, ask).unwrap();
    house.desk.open_what_waits(&house.by, None).unwrap();
    assert_eq!(house.names(), ["", "Suresh"]);
}

#[test]
fn a_file_comes_piece_by_piece_each_once_and_is_opened_beside_what_was_sealed() {
    let house = house();
    house.desk.receive_sealed(now(), &house.device, &house.sent("i1", KILN)).unwrap();
    let keys = house.keys();
    let photo: Vec<u8> = (0..200_000_u32).map(|at| at.to_le_bytes()[0]).collect();
    let head = br#"{"name":"photo.jpg","pieces":3}    "#;
    let abouts: Vec<String> = (0..4).map(|at| format!("i1 1 {at}")).collect();
    let plain: Vec<&[u8]> = std::iter::once(&head[..]).chain(photo.chunks(70_000)).collect();
    let texts: Vec<(&[u8], &[u8])> =
        plain.iter().zip(&abouts).map(|(plain, about)| (*plain, about.as_bytes())).collect();
    let (carrier, mut pieces) =
        seal(&keys.members.public, &info(INFO_FILE, &keys.organisation), &texts, &mut Machine).unwrap();
    pieces[0] = [&keys.members.generation.to_be_bytes()[..], &carrier, &pieces[0]].concat();
    let keep = |at: u64| house.desk.keep_sealed_piece(now(), ("i1", "1"), (at, 4), &pieces[at as usize]).unwrap();
    assert_eq!(keep(2).next, 0, "a piece that is not the next is not taken");
    for at in [0, 0, 1, 0, 2] {
        keep(at);
    }
    assert_eq!(house.desk.sealed_file("i1", "1").unwrap().next, 3);
    assert!(keep(3).whole && keep(3).whole);
    assert!(house.desk.keep_sealed_piece(now(), ("i2", "1"), (0, 1), b"x").is_err(), "its report has not come");
    house.desk.open_what_waits(&house.by, None).unwrap();
    house.desk.open_what_waits(&house.by, None).unwrap();
    let page = house.desk.case_page(&house.by, house.only_case()).unwrap();
    assert_eq!(page.files.len(), 2);
    let opened = page.files.iter().find(|file| file.name.open() == "photo.jpg").unwrap();
    let file = house.desk.open_file(&house.by, house.only_case(), opened.id).unwrap();
    let mut bytes = Vec::new();
    house
        .desk
        .each_piece_of(&file, |piece| {
            bytes.extend_from_slice(piece);
            Ok(())
        })
        .unwrap();
    assert!(bytes == photo, "it is not the photo that was taken");
}
