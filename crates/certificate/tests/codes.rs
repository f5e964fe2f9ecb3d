//! A code is good exactly as its office signed it: altered, cut, withdrawn or foreign it is refused, with no network.

use mukti_certificate::token::{LETTERS_MAX, PREFIX};
use mukti_certificate::{
    Certificate, Certifies, Keys, ListRefused, Office, OfficeId, Public, Refusal, TooLong, Withdrawal, Withdrawn,
    verify,
};
use mukti_terms::Day;
use proptest::prelude::*;
use std::collections::BTreeMap;

const TODAY: Day = Day::constant(2026, 11, 22);

fn office(id: &str, secret: u8) -> Office {
    Office::new(OfficeId::parse(id).expect("an id"), &[secret; 32])
}

fn keys(offices: &[&Office]) -> Keys {
    let mut keys = Keys::default();
    offices.iter().for_each(|office| keys.add(office.public()));
    keys
}

fn certificate(person: &str) -> Certificate {
    Certificate {
        number: "TN-0042-3/1".into(),
        office: String::new(),
        office_name: "Sub-Divisional Magistrate, Sundarpur".into(),
        issued: Day::constant(2026, 11, 20),
        state: "IN-TN".into(),
        district: "Sundarpur".into(),
        person: person.into(),
        certifies: Certifies::ReleasedFromBondedLabour,
    }
}

fn list(office: &Office, next: Day, codes: &[(mukti_certificate::Code, Day)]) -> Withdrawn {
    Withdrawn::new(office.id().clone(), Day::constant(2026, 11, 21), next, codes.iter().copied().collect())
}

#[test]
fn a_good_code_says_what_was_signed_and_what_is_known_of_a_withdrawal() {
    let here = office("TN-SUNDARPUR-SDM", 1);
    let signed = here.sign(certificate("मीना कुमारी")).unwrap();
    let keys = keys(&[&here]);
    let good = verify(signed.text(), &keys, &[], TODAY).unwrap();
    assert_eq!(good.withdrawal, Withdrawal::NotKnown);
    assert_eq!(
        good.signed.certificate(),
        &Certificate { office: "TN-SUNDARPUR-SDM".into(), ..certificate("मीना कुमारी") }
    );
    let fresh = list(&here, TODAY, &[]);
    let made = fresh.made();
    assert_eq!(verify(signed.text(), &keys, &[fresh], TODAY).unwrap().withdrawal, Withdrawal::No { made });
    let yesterday = Day::constant(2026, 11, 21);
    let old = list(&here, yesterday, &[]);
    let ran_out = Withdrawal::RanOut { made, next: yesterday };
    assert_eq!(verify(signed.text(), &keys, &[old], TODAY).unwrap().withdrawal, ran_out);
}

#[test]
fn a_withdrawn_code_is_refused_by_a_list_that_ran_out_too() {
    let here = office("TN-SUNDARPUR-SDM", 1);
    let (one, other) = (here.sign(certificate("Meena")).unwrap(), here.sign(certificate("Suresh")).unwrap());
    let on = Day::constant(2026, 11, 20);
    for next in [Day::constant(2026, 12, 21), Day::constant(2026, 11, 20)] {
        let text = list(&here, next, &[(one.code(), on)]).signed(&here);
        let read = [Withdrawn::read(&text, &keys(&[&here])).unwrap()];
        let refused = verify(one.text(), &keys(&[&here]), &read, TODAY);
        assert!(matches!(refused, Err(Refusal::Withdrawn { on: told, .. }) if told == on), "{refused:?}");
        assert!(verify(other.text(), &keys(&[&here]), &read, TODAY).is_ok());
    }
}

#[test]
fn a_foreign_office_is_refused_even_when_it_names_itself_as_a_known_one() {
    let (here, stranger) = (office("TN-SUNDARPUR-SDM", 1), office("TN-ELSEWHERE", 2));
    let impostor = office("TN-SUNDARPUR-SDM", 3);
    for other in [&stranger, &impostor] {
        let signed = other.sign(certificate("Meena")).unwrap();
        let refused = verify(signed.text(), &keys(&[&here]), &[], TODAY);
        assert_eq!(refused, Err(Refusal::Foreign { office: other.id().to_string() }));
    }
    let signed = here.sign(certificate("Meena")).unwrap();
    assert!(matches!(verify(signed.text(), &Keys::default(), &[], TODAY), Err(Refusal::Foreign { .. })));
}

#[test]
fn an_earlier_key_of_an_office_stays_good_beside_the_newest_one() {
    let (before, now) = (office("TN-SUNDARPUR-SDM", 1), office("TN-SUNDARPUR-SDM", 2));
    let signed = before.sign(certificate("Meena")).unwrap();
    let text = format!("# keys of offices\n\n{} before 2026\n{} newest\n", before.public(), now.public());
    let keys = Keys::read(&text).unwrap();
    assert!(verify(signed.text(), &keys, &[], TODAY).is_ok());
    // The list is signed with the newest key, and withdraws what the earlier one signed.
    let list = list(&now, TODAY, &[(signed.code(), TODAY)]).signed(&now);
    let list = Withdrawn::read(&list, &keys).unwrap();
    assert!(matches!(verify(signed.text(), &keys, &[list], TODAY), Err(Refusal::Withdrawn { .. })));
}

#[test]
fn a_list_of_another_office_or_altered_or_signed_by_nobody_known_is_refused() {
    let (here, other) = (office("TN-SUNDARPUR-SDM", 1), office("TN-ELSEWHERE", 2));
    let (keys, both) = (keys(&[&here]), keys(&[&here, &other]));
    let text = list(&here, TODAY, &[]).signed(&here);
    assert!(Withdrawn::read(&text.replace('\n', "\r\n"), &keys).is_ok());
    assert_eq!(Withdrawn::read(&text.replace("2026-11-22", "2036-11-22"), &keys), Err(ListRefused::Signature));
    assert_eq!(Withdrawn::read(&list(&other, TODAY, &[]).signed(&other), &keys), Err(ListRefused::Foreign));
    // One office cannot withdraw another's.
    assert_eq!(Withdrawn::read(&list(&here, TODAY, &[]).signed(&other), &both), Err(ListRefused::Signature));
    assert_eq!(Withdrawn::read("nothing of the kind", &keys), Err(ListRefused::Form));
}

#[test]
fn a_signed_list_is_no_certificate_and_a_certificate_no_list() {
    let here = office("TN-SUNDARPUR-SDM", 1);
    let keys = keys(&[&here]);
    let text = list(&here, TODAY, &[]).signed(&here);
    assert_eq!(verify(&text, &keys, &[], TODAY), Err(Refusal::NotOurs));
    assert_eq!(Withdrawn::read(here.sign(certificate("Meena")).unwrap().text(), &keys), Err(ListRefused::Form));
}

#[test]
fn what_has_no_place_in_a_code_is_refused_before_it_is_signed() {
    let here = office("TN-SUNDARPUR-SDM", 1);
    assert_eq!(here.sign(certificate("")), Err(TooLong::Field("person")));
    assert_eq!(here.sign(certificate("Meena\u{7}")), Err(TooLong::Field("person")));
    assert_eq!(here.sign(certificate(&"म".repeat(90))), Err(TooLong::Field("person")));
    assert_eq!(here.sign(certificate(&"a".repeat(240))), Err(TooLong::Whole));
    // A long name in a script of three bytes a letter, in a district and an office of such names.
    let long = Certificate {
        office_name: "उप-जिलाधिकारी, सुन्दरपुर उपखण्ड".into(),
        district: "सुन्दरपुर".into(),
        ..certificate("श्रीमती मीनाक्षी देवी कुमारी")
    };
    let signed = here.sign(long).unwrap();
    assert!(signed.text().len() <= LETTERS_MAX, "{}", signed.text().len());
}

#[test]
fn an_id_or_key_that_is_none_does_not_read() {
    for wrong in ["", "TN", "tn-sundarpur", "TN SUNDARPUR", "TN+1", "TN-ÄÖ", &"A".repeat(33)] {
        assert!(OfficeId::parse(wrong).is_none(), "{wrong:?}");
    }
    let here = office("TN-SUNDARPUR-SDM", 1).public();
    assert_eq!(Public::parse(&here.to_string()), Some(here.clone()));
    assert_eq!(Public::parse(&here.to_string().replace("SUNDARPUR", "SUNDARPOR")), None);
    assert_eq!(Keys::read(&format!("{here}\nnonsense\n")).map_err(|unread| unread.line), Err(2));
    // A key that signs checkpoints of a log is no key of an office.
    let log = mukti_journal::chain::note::Signer::new("mukti/1", &[1; 32]).unwrap();
    assert_eq!(Public::parse(&log.verifier(mukti_journal::chain::note::Says::Signed).to_string()), None);
}

#[test]
fn the_text_does_not_change_from_one_version_to_the_next() {
    let signed = office("TN-SUNDARPUR-SDM", 7).sign(certificate("Meena")).unwrap();
    assert_eq!(signed.code().to_string(), CODE_OF_SEVEN);
    assert_eq!(signed.text(), TEXT_OF_SEVEN);
    assert!(verify(TEXT_OF_SEVEN, &keys(&[&office("TN-SUNDARPUR-SDM", 7)]), &[], TODAY).is_ok());
}

/// Worked out apart from this crate, by RFC 8032 and RFC 9285, from the table of decision 0023.
const CODE_OF_SEVEN: &str = "1f9ac936924abc3d868afac47f75d1ad";
const TEXT_OF_SEVEN: &str = "MUKTI1:O80ZH45LJ1011I1KJ1X*9646.Q66W5L/5+22X*93OAB+9RB807AMHAVNA%X9ZOANIC8T8S/EPQE-3EAECY345EC+EDKWEIECPZC+\
342%E2VC1LE6%E3U0X*9RTA2812%E2VC1LE6%E7U0$ C..DQ/8 NEPI35IO71S1XM% 5D24BW9$Q4PR4 %99+LEQLBU1 DVV5FF SJXT1ER%7IL1KVYMG2H%0H6GV:\
QBZC690PIWSJRH1+B/";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_one_letter_changed_is_refused(at in 0_usize..300, letter in "[ -~]") {
        let here = office("TN-SUNDARPUR-SDM", 1);
        let signed = here.sign(certificate("Meena Kumari")).unwrap();
        let mut letters: Vec<char> = signed.text().chars().collect();
        let at = at % letters.len();
        let letter = letter.chars().next().unwrap();
        prop_assume!(letters[at] != letter);
        letters[at] = letter;
        let changed: String = letters.into_iter().collect();
        // A space before or behind the whole text is not part of it.
        prop_assume!(changed.trim() != signed.text());
        prop_assert!(verify(&changed, &keys(&[&here]), &[], TODAY).is_err());
    }

    #[test]
    fn cut_anywhere_it_is_refused(at in 0_usize..300) {
        let here = office("TN-SUNDARPUR-SDM", 1);
        let signed = here.sign(certificate("Meena Kumari")).unwrap();
        let at = at % signed.text().len();
        prop_assert!(verify(&signed.text()[..at], &keys(&[&here]), &[], TODAY).is_err());
        let without_beginning = format!("{PREFIX}{}", &signed.text()[at..]);
        prop_assert!(verify(&without_beginning, &keys(&[&here]), &[], TODAY).is_err() || at == PREFIX.len());
    }

    #[test]
    fn whatever_is_pasted_is_answered_and_nothing_pasted_is_good(text in "\\PC{0,200}", base in "[0-9A-Z $%*+./:-]{0,300}") {
        let here = office("TN-SUNDARPUR-SDM", 1);
        for pasted in [text.clone(), format!("{PREFIX}{base}/"), format!("{PREFIX}{text}/")] {
            prop_assert!(verify(&pasted, &keys(&[&here]), &[], TODAY).is_err());
            prop_assert!(Withdrawn::read(&pasted, &keys(&[&here])).is_err());
        }
        let _ = Keys::read(&text);
    }

    #[test]
    fn what_is_signed_is_what_is_read(number in "[A-Z0-9/-]{1,20}", person in "\\PC{1,30}", district in "[a-zA-Z]{1,20}") {
        let here = office("TN-SUNDARPUR-SDM", 1);
        let told = Certificate { number, district, ..certificate(&person) };
        if let Ok(signed) = here.sign(told.clone()) {
            let good = verify(signed.text(), &keys(&[&here]), &[list(&here, TODAY, &[])], TODAY).unwrap();
            prop_assert_eq!(&good.signed, &signed);
            prop_assert_eq!(&good.signed.certificate().person, &told.person);
        }
    }
}

#[test]
fn lists_are_kept_in_one_order_whoever_made_them() {
    let here = office("TN-SUNDARPUR-SDM", 1);
    let codes: Vec<_> = ["Meena", "Suresh"].map(|name| (here.sign(certificate(name)).unwrap().code(), TODAY)).to_vec();
    let turned: BTreeMap<_, _> = codes.iter().rev().copied().collect();
    let one = list(&here, TODAY, &codes).signed(&here);
    let other = Withdrawn::new(here.id().clone(), Day::constant(2026, 11, 21), TODAY, turned).signed(&here);
    assert_eq!(one, other);
}
