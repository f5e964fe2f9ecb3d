//! The release certificate as a paper: signed it carries a code that fits three centimetres; a draft says so and carries none.

#[path = "common/case.rs"]
mod case;

use case::Case;
use mukti_certificate::{Certificate, Certifies, Office, OfficeId, Signed};
use mukti_documents::certificate::{Paper, draft, pdf, pictures, plain_text, signed};
use mukti_law::Facts;
use mukti_messages::Messages;
use mukti_terms::{Day, Language};

fn certificate(person: &str) -> Signed {
    let office = Office::new(OfficeId::parse("TN-SUNDARPUR-SDM").expect("an id"), &[7; 32]);
    office
        .sign(Certificate {
            number: "TN-0042-1/1".into(),
            office: String::new(),
            office_name: "Sub-Divisional Magistrate, Sundarpur".into(),
            issued: Day::constant(2026, 11, 20),
            state: "IN-TN".into(),
            district: "Sundarpur".into(),
            person: person.into(),
            certifies: Certifies::ReleasedFromBondedLabour,
        })
        .expect("it fits")
}

/// Writes PDF and pictures where someone wants to look at them, or has another program read the codes.
fn show(paper: &Paper, name: &str) {
    let Ok(folder) = std::env::var("MUKTI_LOOK") else { return };
    for (n, picture) in pictures(paper, 100).expect("it is set").iter().enumerate() {
        std::fs::write(format!("{folder}/certificate-{name}-{n}.png"), picture).expect("the folder can be written");
    }
    let bytes = pdf(paper).expect("it is set").bytes;
    std::fs::write(format!("{folder}/certificate-{name}.pdf"), bytes).expect("the folder can be written");
}

fn papers(language: Language) -> (Paper, Paper) {
    let messages = Messages::of(language);
    let code = certificate("Meena Kumari #1 *x*");
    Case::default().with(|input| (draft(input, messages).expect("nobody is held"), signed(input, &code, messages)))
}

#[test]
fn in_every_language_both_papers_are_one_page_set_cleanly_and_twice_the_same() {
    for language in Language::ALL {
        let (draft, signed) = papers(language);
        for (paper, name) in [(&draft, "draft"), (&signed, "signed")] {
            let name = format!("{}-{name}", language.tag());
            show(paper, &name);
            let printed = pdf(paper).unwrap();
            assert_eq!(printed.remarks(), [] as [&str; 0], "{name}");
            assert_eq!(printed.pages(), 1, "{name}");
            assert_eq!(printed.bytes, pdf(paper).unwrap().bytes, "{name}");
        }
    }
}

#[test]
fn a_draft_says_so_and_has_no_number_no_seal_and_no_code() {
    for language in Language::ALL {
        let messages = Messages::of(language);
        let word = messages.plain("certificate-paper-draft");
        let seal = messages.plain("certificate-paper-seal");
        let (draft, signed) = papers(language);
        let words = |paper: &Paper| plain_text(paper).unwrap().join(" ").replace(['\u{2066}', '\u{2069}'], "");
        let data = |paper: &Paper| serde_json::to_value(paper).unwrap();
        assert!(data(&draft)["code"].is_null() && data(&draft)["signature"].is_null(), "{language:?}");
        assert_eq!(data(&draft)["draft"]["word"], word.as_ref());
        assert!(data(&signed)["draft"].is_null() && data(&signed)["code"].is_string());
        assert!(!words(&draft).contains("TN-0042-1/1") && words(&signed).contains("TN-0042-1/1"), "{language:?}");
        assert_eq!(data(&signed)["signature"]["seal"], seal.as_ref());
    }
    let english = papers(Language::English);
    assert!(plain_text(&english.0).unwrap()[0].contains("DRAFT"));
    assert!(!plain_text(&english.1).unwrap()[0].contains("DRAFT"));
}

#[test]
fn while_someone_may_be_held_no_draft_is_written() {
    let mut held = Case::default();
    held.others.push(Facts::default());
    assert!(held.with(|input| draft(input, Messages::of(Language::English)).is_err()));
}

#[test]
fn what_somebody_typed_stands_as_it_was_typed() {
    let (_, signed) = papers(Language::English);
    assert!(plain_text(&signed).unwrap()[0].contains("Meena Kumari #1 *x*"));
}
