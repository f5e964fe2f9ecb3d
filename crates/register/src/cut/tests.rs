//! Cutting and joining: nothing of class C3 in the head or in a C2 part, everything comes back, each person apart.

use super::{Closed, Opened, REMOVED, Subject, cut, join};
use crate::entry::{
    Body, Consent, Correction, Entry, ForgetStep, Forgotten, Joined, KeyChange, Link, ReadNote, Undone,
};
use crate::{CaseId, EntryId, Kept, MemberId, PersonId, Speaker};
use mukti_terms::schema::Class;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Told};

const MEENA: PersonId = PersonId::from_bits(11);
const SITA: PersonId = PersonId::from_bits(12);

fn entry(body: Body, person: Option<PersonId>) -> Entry {
    Entry {
        position: 7,
        id: EntryId::from_bits(1),
        case: Some(CaseId::from_bits(2)),
        person,
        happened: Told::parse("2025-11"),
        learned: Moment::from_unix(1_795_000_000),
        speaker: Speaker::Worker,
        private: Answer::Yes,
        by: Some(MemberId::from_bits(3)),
        body,
    }
}

fn record(kind: &str, values: &[(&str, &str)]) -> Kept {
    Kept::new(kind, values.iter().map(|(n, t)| ((*n).to_string(), (*t).to_string())).collect())
}

fn interview() -> Entry {
    let words = "Sita and I came together. Sita's sister stayed; Sitabai too. सीता भी।";
    entry(Body::RecordKept(record("interview", &[("advance.taken", "yes"), ("words", words)])), Some(MEENA))
}

fn names() -> Vec<(PersonId, String)> {
    vec![(MEENA, "Meena".into()), (SITA, "Sita".into()), (SITA, "सीता".into())]
}

fn open(cut: &super::Cut, keep: impl Fn(&super::Part) -> Opened) -> (Entry, Closed) {
    let parts: Vec<_> = cut.parts.iter().map(keep).collect();
    join(7, EntryId::from_bits(1), &cut.head, &parts).unwrap()
}

#[test]
fn every_body_comes_back_as_it_was() {
    let of = EntryId::from_bits(5);
    let text = || "because".to_string();
    let consent = Consent {
        purpose: "claim".into(),
        form: "spoken".into(),
        language: "hi".into(),
        until: Some("2027-03-31".into()),
        recipient: "the magistrate".into(),
        words: "only him".into(),
    };
    let kept = record("interview", &[("advance.taken", "no"), ("words", "never")]);
    let bodies = [
        Body::RecordKept(kept.clone()),
        Body::RecordCorrected(Correction { of, reason: text(), kept }),
        Body::MemberJoined(Joined { member: MemberId::from_bits(3), name: "Asha".into() }),
        Body::LinkMade(Link { one: MEENA, other: SITA, case: CaseId::from_bits(2), reason: text() }),
        Body::LinkUndone(Undone { of, reason: text() }),
        Body::ConsentGiven(consent),
        Body::ConsentWithdrawn(Undone { of, reason: text() }),
        Body::PersonForgotten(Forgotten {
            person: MEENA,
            step: ForgetStep::Held,
            until: None,
            hold: Some("court".into()),
            files: vec!["f1".into()],
            reason: text(),
        }),
        Body::KeyReplaced(KeyChange { key: "data".into(), generation: 2 }),
        Body::ReadNoted(ReadNote { what: "case".into() }),
    ];
    for body in bodies {
        let entry = entry(body, Some(MEENA));
        let cut = cut(&entry, &names());
        assert_eq!(open(&cut, |part| Opened::Open(part.json.clone())), (entry, Closed::Nothing));
    }
}

#[test]
fn nothing_that_could_find_somebody_stands_in_the_head_or_in_a_c2_part() {
    let entry = interview();
    let cut = cut(&entry, &names());
    let c2: Vec<_> = cut.parts.iter().filter(|part| part.class == Class::C2).map(|part| part.json.clone()).collect();
    for open in c2.iter().chain([&cut.head]) {
        let text = String::from_utf8(open.clone()).unwrap();
        assert!(!text.contains("Sita") && !text.contains("together"), "{text}");
    }
    assert!(String::from_utf8(c2.concat()).unwrap().contains("advance.taken"), "what the law needs is C2");
}

#[test]
fn names_of_others_are_kept_under_their_own_key_and_their_loss_leaves_the_rest_readable() {
    let entry = interview();
    let cut = cut(&entry, &names());
    let sita = Subject::Person(SITA);
    assert!(cut.parts.iter().any(|part| part.subject == sita && part.class == Class::C3));
    let (without, closed) = open(&cut, |part| match part.subject == sita {
        true => Opened::Removed,
        false => Opened::Open(part.json.clone()),
    });
    let Body::RecordKept(kept) = &without.body else { panic!("a record") };
    let words = format!("{REMOVED} and I came together. {REMOVED}'s sister stayed; Sitabai too. {REMOVED} भी।");
    assert_eq!((kept.get("words"), closed), (Some(words.as_str()), Closed::Removed));
}

#[test]
fn what_is_sealed_to_others_is_missing_and_said_to_be() {
    let cut = cut(&interview(), &names());
    let (entry, closed) = open(&cut, |part| match part.class {
        Class::C2 => Opened::Open(part.json.clone()),
        _ => Opened::Sealed,
    });
    let Body::RecordKept(kept) = &entry.body else { panic!("a record") };
    assert_eq!((kept.get("advance.taken"), kept.get("words"), closed), (Some("yes"), None, Closed::Sealed));
}

#[test]
fn a_typed_token_is_not_taken_for_one_of_ours() {
    let typed = "\u{E001}0\u{E002} and Sita \u{E000}";
    let entry = entry(Body::RecordKept(record("interview", &[("words", typed)])), Some(MEENA));
    let cut = cut(&entry, &names());
    let (read, _) = open(&cut, |part| Opened::Open(part.json.clone()));
    let Body::RecordKept(kept) = &read.body else { panic!("a record") };
    assert_eq!(kept.get("words"), Some("0 and Sita "));
}

#[test]
fn what_opens_a_file_that_was_sealed_on_a_phone_lies_under_its_report_whoever_the_report_tells_of() {
    let report = crate::ReportId::from_bits(21);
    let values = [("file", "f1"), ("key", "00ff"), ("name", "submission.xml.enc"), ("media", "other")];
    let of_the_report = [("report", report.to_string())];
    let all: Vec<_> = values.into_iter().chain(of_the_report.iter().map(|(n, t)| (*n, t.as_str()))).collect();
    let sealed = entry(Body::RecordKept(record("file", &all)), Some(MEENA));
    let cut_up = cut(&sealed, &names());
    assert!(cut_up.parts.iter().all(|part| part.subject == Subject::Report(report)));
    assert_eq!(open(&cut_up, |part| Opened::Open(part.json.clone())).0, sealed);
    let plain = entry(Body::RecordKept(record("file", &values)), Some(MEENA));
    assert!(cut(&plain, &names()).parts.iter().all(|part| part.subject == Subject::Person(MEENA)));
}
