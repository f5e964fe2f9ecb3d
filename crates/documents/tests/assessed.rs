//! From what was told to the letter, through the real law book: amounts by the day of release, codes by the day of the offence.

#[path = "common/case.rs"]
mod case;

use case::{Case, ON, facts};
use mukti_documents::kind::Kind;
use mukti_documents::letters::compose;
use mukti_documents::print;
use mukti_law::{Book, Facts, Situation, determine, entitled, fact, offences};
use mukti_messages::Messages;
use mukti_terms::Language;
use mukti_terms::schema::{FieldId, Record};
use mukti_terms::when::Moment;

/// The case with everything worked out by the book.
fn assessed(facts: Facts) -> Case {
    let book = Book::embedded();
    let found = determine(&facts, ON, book);
    let here = Situation { facts: &facts, book, on: ON, found: &found };
    let entitlements = entitled(&here);
    let duties = mukti_duties::owed(&here, Moment::end_of(ON));
    let offences = offences(&here);
    Case { facts, entitlements, duties, offences, finding: found, ..Case::default() }
}

fn told(changes: &[(FieldId, &str)]) -> Case {
    let mut facts = facts();
    for (field, text) in changes {
        facts.set(*field, text).expect("the change reads");
    }
    assessed(facts)
}

fn text(case: &Case, kind: Kind) -> String {
    let letter =
        case.with(|input| compose(kind, input, Messages::of(Language::English), None)).expect("nobody is held");
    show(&letter, &format!("law-en-{}", kind.name()));
    serde_json::to_string(&letter).expect("a letter is plain data")
}

fn show(letter: &mukti_documents::letter::Letter, name: &str) {
    let Ok(folder) = std::env::var("MUKTI_LOOK") else { return };
    for (n, picture) in print::pictures(letter, 80).expect("it is set").iter().enumerate() {
        std::fs::write(format!("{folder}/{name}-{n}.png"), picture).expect("the folder can be written");
    }
}

#[test]
fn a_day_makes_the_difference_in_the_assistance_claimed() {
    let claim = |day: &str| {
        let mut case = told(&[(fact::FREED_ON, day), (fact::WORK_TO, day), (fact::WORK_FROM, "2019-01")]);
        // The claim also tells what came back, whatever the law gives: nothing moved here.
        case.movements.clear();
        text(&case, Kind::ImmediateAssistanceClaim)
    };
    let (before, after, ended) = (claim("2022-01-26"), claim("2022-01-27"), claim("2026-04-02"));
    assert!(before.contains("up to ₹\u{a0}20,000") && !before.contains("30,000"), "{before}");
    assert!(after.contains("up to ₹\u{a0}30,000"), "{after}");
    assert!(
        ended.contains("until 31 March 2026 it was up to ₹\u{a0}30,000") && ended.contains("not to be less"),
        "{ended}"
    );
}

#[test]
fn the_fir_request_cites_the_code_of_the_day_of_the_offence() {
    let request = |from: &str, to: &str| {
        text(&told(&[(fact::WORK_FROM, from), (fact::WORK_TO, to), (fact::FREED_ON, to)]), Kind::FirRequest)
    };
    let old = request("2024-01-05", "2024-06-30");
    assert!(old.contains("Indian Penal Code") && !old.contains("Bharatiya Nyaya"), "{old}");
    let new = request("2024-07-01", "2024-12-31");
    assert!(new.contains("Bharatiya Nyaya") && !new.contains("Indian Penal Code"), "{new}");
    let both = request("2024-01-05", "2024-12-31");
    assert!(
        both.contains("Bharatiya Nyaya") && both.contains("Indian Penal Code") && both.contains("both codes"),
        "{both}"
    );
}

#[test]
fn someone_who_escaped_has_letters_with_clocks_too() {
    let case = told(&[(fact::FREED_HOW, "escaped"), (fact::INFORMED_ON, "2026-10-05")]);
    let reminder = text(&case, Kind::Reminder);
    assert!(reminder.contains("Days late") && reminder.contains("Do at once what is owed: "), "{reminder}");
    let application = text(&case, Kind::CertificateApplication);
    assert!(application.contains("was due by"), "{application}");
}

#[test]
fn every_letter_of_an_assessed_case_is_set_cleanly_in_every_language() {
    let case = told(&[(fact::INFORMED_ON, "2026-10-05"), (fact::ACCUSED, "owner:general")]);
    for language in Language::ALL {
        for kind in Kind::ALL {
            let letter = case.with(|input| compose(kind, input, Messages::of(language), None)).expect("nobody is held");
            let name = format!("law-{}-{}", language.tag(), kind.name());
            show(&letter, &name);
            let pdf = print::pdf(&letter).expect("it is set");
            assert!(pdf.remarks().is_empty(), "{name}: {:?}", pdf.remarks());
            assert!(kind != Kind::WorkerSummary || pdf.pages() == 1, "{name}");
        }
    }
}

#[test]
fn pay_below_the_minimum_alone_makes_a_draft_that_asks_first() {
    let mut facts = Facts::default();
    let told = [
        (fact::CASE, "XX-1"),
        (fact::WORK_STATE, "IN-TN"),
        (fact::WORK_KIND, "agriculture"),
        (fact::WAGE_AMOUNT, "50"),
        (fact::WAGE_UNIT, "day"),
        (fact::WAGE_LOCAL_USUAL, "400"),
        (fact::WORK_FROM, "2026-01-01"),
        (fact::WORK_TO, "2026-03-01"),
    ];
    for (field, text) in told {
        facts.set(field, text).expect("it reads");
    }
    let case = assessed(facts);
    assert!(case.finding.only_by_presumption);
    let application = text(&case, Kind::CertificateApplication);
    assert!(
        application.contains("Before this letter is filed") && application.contains("Did this debt keep you there?"),
        "{application}"
    );
    assert!(application.contains("Presumed: Pay below the minimum wage is forced labour"), "{application}");
}
