//! The digest by e-mail: only for whoever asked, in numbers, and the address lies sealed.

use mukti_casework::digest::DigestTells;
use mukti_casework::{By, Desk, Place, Problem, open_desk};
use mukti_terms::Language;
use mukti_terms::when::Moment;
use mukti_testkit::Opener;

fn now() -> Moment {
    Moment::from_unix(1_795_242_600)
}

const TO: &str = "fatima@mail.example";

fn house() -> (tempfile::TempDir, Place, Desk, By) {
    let folder = tempfile::tempdir().expect("made");
    let place = Place::in_folder(&folder.path().join("data"));
    let desk = open_desk(&place).expect("made");
    let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
    (folder, place, desk, by)
}

#[test]
fn only_who_asked_is_told_and_nobody_after_taking_it_back_or_leaving() {
    let (_folder, _, desk, by) = house();
    let other = mukti_testkit::member::another_member(&desk, &by, "Suresh").by(now());
    assert!(desk.digests(now()).expect("read").is_empty());
    desk.choose_digest(&by, Some((TO, DigestTells::Counts))).expect("kept");
    desk.choose_digest(&other, Some(("suresh@mail.example", DigestTells::Something))).expect("kept");
    desk.speak(&other, Language::Hindi).expect("kept");
    let mut told: Vec<_> = desk
        .digests(now())
        .expect("read")
        .into_iter()
        .map(|digest| (digest.choice.to.open().clone(), digest.choice.tells, digest.language))
        .collect();
    told.sort_by(|one, two| one.0.cmp(&two.0));
    assert_eq!(
        told,
        [
            (TO.to_owned(), DigestTells::Counts, Language::English),
            ("suresh@mail.example".to_owned(), DigestTells::Something, Language::Hindi),
        ]
    );
    desk.let_go(&by, other.member).expect("gone");
    assert_eq!(desk.digests(now()).expect("read").len(), 1, "who has left is not written to");
    desk.choose_digest(&by, None).expect("taken back");
    assert!(desk.digests(now()).expect("read").is_empty());
}

#[test]
fn the_address_lies_sealed_and_what_is_no_address_is_refused() {
    let (_folder, place, desk, by) = house();
    for bad in ["", "fatima", "a@b\r\nBcc: c@d", "a@b, c@d"] {
        assert_eq!(desk.choose_digest(&by, Some((bad, DigestTells::Counts))), Err(Problem::MailUnreadable), "{bad}");
    }
    desk.choose_digest(&by, Some((TO, DigestTells::Counts))).expect("kept");
    assert_eq!(desk.digest_choice(&by).expect("read").expect("a choice").to.open(), TO);
    drop(desk);
    let store = Opener::of(&place).expect("the server's key").store(&place).expect("opens");
    let kept = store.choice_of(by.member, "digest").expect("read").expect("a choice");
    assert!(
        kept.bytes().all(|byte| byte.is_ascii_hexdigit()) && !kept.contains(&mukti_journal::hex::encode(TO.as_bytes()))
    );
}
