//! Every letter in every language is set without a remark, the same bytes twice, and says what it must and nothing it must not.

#[path = "common/case.rs"]
mod case;

use case::Case;
use mukti_documents::gate::Decision;
use mukti_documents::input::{LetterInput, Person};
use mukti_documents::kind::Kind;
use mukti_documents::letter::{Block, Letter};
use mukti_documents::letters::compose;
use mukti_documents::print;
use mukti_law::Facts;
use mukti_messages::Messages;
use mukti_terms::Language;
use mukti_terms::language::Direction;

fn composed(case: &Case, kind: Kind, language: Language) -> Letter {
    case.with(|input| compose(kind, input, Messages::of(language), None).expect("nobody is held"))
}

/// Every text of a letter.
fn words(letter: &Letter) -> String {
    serde_json::to_string(letter).expect("a letter is plain data")
}

/// Writes PDF and pictures where someone wants to look at them.
fn show(letter: &Letter, name: &str) {
    let Ok(folder) = std::env::var("MUKTI_LOOK") else { return };
    for (n, picture) in print::pictures(letter, 80).expect("it is set").iter().enumerate() {
        std::fs::write(format!("{folder}/{name}-{n}.png"), picture).expect("the folder can be written");
    }
    std::fs::write(format!("{folder}/{name}.pdf"), print::pdf(letter).expect("it is set").bytes)
        .expect("the folder can be written");
}

#[test]
fn every_letter_in_every_language_is_set_cleanly_and_twice_the_same() {
    let case = Case::default();
    for language in Language::ALL {
        for kind in Kind::ALL {
            let name = format!("{}-{}", language.tag(), kind.name());
            let letter = composed(&case, kind, language);
            show(&letter, &name);
            let pdf = print::pdf(&letter).unwrap();
            assert_eq!(pdf.remarks(), [] as [&str; 0], "{name}");
            assert_eq!(pdf.bytes, print::pdf(&letter).unwrap().bytes, "{name}");
            let pages = if kind == Kind::WorkerSummary { 1..=1 } else { 1..=7 };
            assert!(pages.contains(&pdf.pages()), "{name}: {} pages", pdf.pages());
            let marker = b"pdfaid:part";
            assert!(pdf.bytes.windows(marker.len()).any(|window| window == marker), "{name}: no PDF/A marker");
        }
    }
}

/// What a letter says last before its signature; `None` where that is a long table.
fn last_words(letter: &Letter) -> Option<&str> {
    match letter.blocks.last()? {
        Block::Paragraph { text } | Block::Note { text } => Some(text),
        Block::Demands { demands } => demands.last().map(|demand| demand.text.as_str()),
        Block::List { items } => items.last().map(String::as_str),
        _ => None,
    }
}

#[test]
fn no_signature_stands_on_a_page_without_a_word_of_its_letter() {
    let squeezed = |text: &str| -> String {
        let seen = |c: &char| !c.is_whitespace() && !('\u{E000}'..='\u{F8FF}').contains(c) && *c != '\u{2060}';
        text.chars().filter(seen).collect()
    };
    let mut looked_at = 0;
    for language in Language::ALL.into_iter().filter(|language| language.direction() == Direction::Ltr) {
        for kind in Kind::ALL {
            let letter = composed(&Case::default(), kind, language);
            let Some(said) = last_words(&letter).filter(|_| letter.signature.is_some()).map(squeezed) else { continue };
            let pages: Vec<String> = print::plain_text(&letter).unwrap().iter().map(|page| squeezed(page)).collect();
            let closing = squeezed(&letter.closing);
            let signed = pages.iter().rev().find(|page| page.contains(&closing)).expect("it closes");
            // Above the closing stand the running head and at least half as much as the last words are long: the words themselves.
            let head = squeezed(&format!("{}{}:{}", letter.title, letter.reference.label, letter.reference.text));
            let above = signed.split(&closing).next().unwrap_or_default().chars().count();
            let needed = head.chars().count() + said.chars().count() / 2;
            assert!(
                above >= needed,
                "{language:?} {kind:?}: only {above} of {needed} signs stand above {closing}: {signed}"
            );
            looked_at += 1;
        }
    }
    assert!(looked_at > 100, "only {looked_at} letters end with words");
}

#[test]
fn no_message_key_is_left_in_a_letter() {
    for kind in Kind::ALL {
        let words = words(&composed(&Case::default(), kind, Language::English));
        for prefix in [
            "letter-",
            "limb-",
            "duty-",
            "office-",
            "fact-",
            "choice-",
            "grade-",
            "offence-",
            "presumption-",
            "speaker-",
        ] {
            assert!(!words.contains(&format!("\"{prefix}")), "{kind:?} prints a key {prefix}…: {words}");
        }
    }
}

#[test]
fn an_amount_nobody_knows_is_never_printed_as_zero() {
    let mut case = Case::default();
    for entitlement in &mut case.entitlements {
        entitlement.last_known = None;
    }
    for kind in Kind::ALL {
        for language in Language::ALL {
            let words = words(&composed(&case, kind, language));
            assert!(!words.contains("₹\u{a0}0") && !words.contains("₹0"), "{kind:?} {language:?}");
        }
    }
    let claim = words(&composed(&case, Kind::ImmediateAssistanceClaim, Language::English));
    assert!(claim.contains("state in writing the amount"), "{claim}");
}

#[test]
fn after_the_approval_ended_the_claim_names_the_last_known_amount_and_not_less() {
    let claim = words(&composed(&Case::default(), Kind::ImmediateAssistanceClaim, Language::English));
    assert!(claim.contains("until 31 March 2026 it was up to ₹\u{a0}30,000\u{a0}◐"), "{claim}");
    assert!(claim.contains("not to be less"), "{claim}");
}

#[test]
fn while_someone_is_held_the_information_names_nobody() {
    let mut case = Case::default();
    case.others.push(Facts::default());
    let alone = Case { letterhead: Vec::new(), others: vec![Facts::default()], ..Case::default() };
    for (language, case) in Language::ALL.into_iter().flat_map(|language| [(language, &case), (language, &alone)]) {
        let letter = composed(case, Kind::InformationToDm, language);
        let words = words(&letter);
        for name in ["Meena", "Suresh", "Ravi", "told by the worker", "Scheduled Caste"] {
            assert!(!words.contains(name), "{language:?} names {name}: {words}");
        }
        assert!(letter.banner.is_some() && letter.signature.as_ref().is_some_and(|block| block.thumb.is_none()));
        show(&letter, &format!("{}-sealed", language.tag()));
    }
}

#[test]
fn while_someone_is_held_the_other_letters_wait_until_a_named_person_decides() {
    let mut case = Case::default();
    case.others.push(Facts::default());
    let decision = Decision { by: "Fatima".into(), reason: "the family asks for it".into() };
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::InformationToDm) {
        case.with(|input| {
            let english = Messages::of(Language::English);
            assert!(compose(kind, input, english, None).is_err(), "{kind:?}");
            assert!(compose(kind, input, english, Some(&decision)).is_ok(), "{kind:?}");
        });
    }
}

#[test]
fn a_finding_by_presumption_alone_asks_about_the_debt_and_leaving_before_filing() {
    let mut case = Case { facts: Facts::default(), ..Case::default() };
    case.finding.only_by_presumption = true;
    case.facts.work_to = mukti_terms::Told::parse("2026-09");
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::WorkerSummary) {
        let letter = composed(&case, kind, Language::English);
        let asked = letter.before_filing.as_ref().expect("a box of questions").questions.join(" ");
        assert!(
            asked.contains("Did this debt keep you there?") && asked.contains("Could you and your family leave"),
            "{asked}"
        );
        show(&letter, &format!("en-draft-{}", kind.name()));
    }
}

#[test]
fn the_fir_request_cites_both_codes_and_says_that_no_enquiry_may_come_first() {
    let words = words(&composed(&Case::default(), Kind::FirRequest, Language::English));
    assert!(words.contains("change of the criminal law on 1 July 2024"), "{words}");
    assert!(words.contains("section 18A"), "{words}");
    assert!(words.contains("section 173 of the Bharatiya Nagarik Suraksha Sanhita"), "{words}");
}

#[test]
fn the_reminder_goes_to_the_office_that_is_latest_and_names_the_days() {
    let letter = composed(&Case::default(), Kind::Reminder, Language::English);
    assert_eq!(letter.to.lines[0], "Sub-Divisional Magistrate");
    let words = words(&letter);
    assert_eq!(words.matches("\"51\"").count(), 1, "the days stand once, in their table: {words}");
    assert!(!words.contains("days late: 51"), "{words}");
}

#[test]
fn a_case_without_names_or_organisation_prints_rows_of_dots_and_a_thumb_box() {
    let case = Case { letterhead: Vec::new(), ..Case::default() };
    let letter = case.with(|input| {
        let bare = mukti_documents::input::LetterInput { people: &[], informant: None, ..*input };
        compose(Kind::NhrcComplaint, &bare, Messages::of(Language::English), None).unwrap()
    });
    assert!(letter.from.lines[0].contains('…'));
    assert!(letter.signature.as_ref().is_some_and(|signature| signature.thumb.is_some()));
    show(&letter, "en-bare");
}

#[test]
fn wages_that_are_surely_short_are_worked_out_on_a_page_of_their_own() {
    let mut case = Case::default();
    case.finding.wages.short = Some(mukti_terms::Rupees::whole(120_000));
    let letter = composed(&case, Kind::NhrcComplaint, Language::English);
    let titles: Vec<&str> = letter.appended.iter().map(|page| page.title.as_str()).collect();
    assert_eq!(titles, ["A. The people concerned", "B. Calculation of wages"]);
    assert!(
        words(&letter).contains("as far as the dated rates are known: ₹\u{a0}1,20,000\u{a0}◐"),
        "{}",
        words(&letter)
    );
    show(&letter, "en-wages");
}

#[test]
fn an_open_finding_names_the_limbs_still_to_be_enquired_into() {
    let mut case = Case::default();
    case.finding.status = mukti_law::finding::Status::NeedsEnquiry;
    for limb in &mut case.finding.limbs {
        limb.value = mukti_terms::Answer::NotKnown;
        limb.because.clear();
    }
    for language in [Language::English, Language::Urdu] {
        let letter = composed(&case, Kind::InformationToDm, language);
        show(&letter, &format!("{}-open", language.tag()));
        assert!(
            language != Language::English || words(&letter).contains("still to be enquired into"),
            "{}",
            words(&letter)
        );
    }
}

#[test]
fn a_request_for_protection_tells_every_threat_and_never_where_the_person_lives() {
    let case = Case::default();
    let words = words(&composed(&case, Kind::ProtectionRequest, Language::English));
    for told in ["20 October 2026", "by words; “you will not see your *village* again”", "manager or guard; Ravi's man"]
    {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(words.contains("pressed to take back the statement") && words.contains("an offence of its own"), "{words}");
    let alone = Case { letterhead: Vec::new(), ..Case::default() };
    for case in [&case, &alone] {
        let letter = case.with(|input| {
            let people: Vec<_> =
                input.people.iter().map(|one| Person { address: Some("Village of Palms"), ..*one }).collect();
            let input = LetterInput { people: &people, threats: &[], ..*input };
            compose(Kind::ProtectionRequest, &input, Messages::of(Language::English), None).expect("nobody is held")
        });
        let words = self::words(&letter);
        assert!(!words.contains("Palms") && !words.contains("Address"), "{words}");
        assert!(words.contains("\"count\":4"), "lines to write on where no threat is written down: {words}");
    }
}

/// The claim for these people, of which no organisation is the writer.
fn claimed_by(people: &[Person<'_>]) -> Letter {
    let kind = Kind::ImmediateAssistanceClaim;
    Case::default().with(|input| {
        compose(kind, &LetterInput { people, ..*input }, Messages::of(Language::English), None).expect("nobody is held")
    })
}

#[test]
fn a_child_signs_for_nobody_while_an_adult_is_named_and_the_dead_sign_never() {
    let person = |name, age| Person { label: "XX-0042-1", name: Some(name), age, ..Person::default() };
    let who = |letter: &Letter| {
        let signed = letter.signature.clone().expect("it is signed");
        (letter.from.lines[0].clone(), signed.name.text, signed.role)
    };
    let of = |name: &str, role: &str| (name.to_owned(), name.to_owned(), role.to_owned());
    let together = claimed_by(&[person("Selvi", Some(11)), person("Kavitha", Some(58))]);
    assert_eq!(who(&together), of("Kavitha", "The applicant"));
    let of_age = claimed_by(&[person("Ravi", Some(18)), person("Kavitha", Some(58))]);
    assert_eq!(who(&of_age), of("Ravi", "The applicant"), "on the day of majority nobody is a child");
    let not_known = claimed_by(&[person("Ravi", None)]);
    assert_eq!(who(&not_known), of("Ravi", "The applicant"), "nobody is called a child whose age was not told");
    let children = claimed_by(&[person("Selvi", Some(11)), person("Murugan", Some(8))]);
    assert_eq!(who(&children), of("Selvi", "The applicant, a child: a parent or guardian signs"));
    let dead = |name, age| Person { died: true, ..person(name, age) };
    let left = claimed_by(&[dead("Ravi", Some(40)), person("Kavitha", Some(38))]);
    assert_eq!(who(&left), of("Kavitha", "The applicant"), "the dead ask for nothing");
    let heirs = claimed_by(&[dead("Ravi", Some(40))]);
    assert_eq!(who(&heirs).2, "For somebody who has died: an heir signs");
    assert!(!who(&heirs).0.contains("Ravi") && who(&heirs).1.is_empty(), "{heirs:?}");
}

#[test]
fn a_new_enquiry_is_asked_for_in_a_language_by_its_name() {
    let mut case = Case::default();
    case.facts.told_language = Some("hi".into());
    let words = words(&composed(&case, Kind::ReEnquiryDemand, Language::English));
    assert!(words.contains("in safety, in Hindi, with an independent interpreter"), "{words}");
}

#[test]
fn a_letter_to_two_districts_names_the_officer_of_the_day_where_the_directory_knows_one() {
    let letter = composed(&Case::default(), Kind::HandoffLetter, Language::English);
    assert_eq!(letter.to.lines[..3], ["1. Revathi S.", "Collector and District Magistrate", "Sundarpur"]);
    assert!(
        letter.to.lines[3].starts_with("2. District Magistrate"),
        "of the other only the district is known: {:?}",
        letter.to
    );
    let copy = composed(&Case::default(), Kind::CommonSuperiorLetter, Language::Hindi).copy.expect("both hear of it");
    assert_eq!(copy.lines[1], "Revathi S.", "in another script the kind stands above as a translation: {copy:?}");
}
