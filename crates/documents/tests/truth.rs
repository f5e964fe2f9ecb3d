//! What a letter says is true of everybody it speaks of, and goes to the office that is above the one complained of.

#[path = "common/case.rs"]
mod case;

use case::Case;
use mukti_documents::input::{Before, Criminal, Held, LetterInput, One, Passed, Said};
use mukti_documents::kind::Kind;
use mukti_documents::letter::{Block, Letter};
use mukti_documents::letters::compose;
use mukti_duties::{Duty, DutyStatus};
use mukti_law::{Facts, fact};
use mukti_messages::Messages;
use mukti_terms::schema::{FieldId, Record};
use mukti_terms::{Answer, Day, Language, Told};

fn in_language(input: &LetterInput<'_>, kind: Kind, language: Language) -> Letter {
    compose(kind, input, Messages::of(language), None).expect("it may be written")
}

fn english(input: &LetterInput<'_>, kind: Kind) -> Letter {
    in_language(input, kind, Language::English)
}

fn words(letter: &Letter) -> String {
    serde_json::to_string(letter).expect("a letter is plain data")
}

fn written(case: &Case, kind: Kind) -> String {
    case.with(|input| words(&english(input, kind)))
}

fn facts_of(letter: &Letter) -> Vec<String> {
    let told = letter.blocks.iter().filter_map(|block| match block {
        Block::Facts { facts } => Some(facts),
        _ => None,
    });
    told.flatten().map(|fact| fact.text.clone()).collect()
}

fn rows_of(letter: &Letter) -> Vec<Vec<String>> {
    let tables = letter.blocks.iter().filter_map(|block| match block {
        Block::Table { rows, .. } => Some(rows.clone()),
        _ => None,
    });
    tables.flatten().collect()
}

/// A case whose person was also told this.
fn with(told: &[(FieldId, &str)]) -> Case {
    let mut case = Case::default();
    for (field, text) in told {
        case.facts.set(*field, text).expect("it reads");
    }
    case
}

fn nobody(_: FieldId) -> Option<Said> {
    None
}

/// Hands over an input about several people with their own facts and duties.
fn together<T>(people: &[(Facts, Vec<Duty>)], use_it: impl FnOnce(&LetterInput<'_>) -> T) -> T {
    let case = Case { facts: people[0].0.clone(), ..Case::default() };
    let each: Vec<One<'_>> = people.iter().map(|(facts, duties)| One { facts, said: &nobody, duties }).collect();
    case.with(|input| use_it(&LetterInput { each: &each, duties: &people[0].1, ..*input }))
}

fn alike(told: &[(FieldId, &str)]) -> (Facts, Vec<Duty>) {
    (with(told).facts, Vec::new())
}

#[test]
fn the_complaint_declares_that_no_court_has_the_matter_only_where_no_criminal_case_is_known() {
    let none = written(&Case::default(), Kind::NhrcComplaint);
    assert!(none.contains("the matter is not pending before a court"), "{none}");
    for step in [fact::FIR_ON, fact::CHARGESHEET_ON, fact::JUDGMENT_ON] {
        let letter = written(&with(&[(step, "2026-10-20")]), Kind::NhrcComplaint);
        assert!(!letter.contains("the matter is not pending"), "{letter}");
        assert!(letter.contains("A criminal case is known: ") && letter.contains("(20 October 2026)"), "{letter}");
        assert!(letter.contains("the neglect of the offices complained of is not before that court"), "{letter}");
    }
    let heard = Criminal { before_court: true, ..Criminal::default() };
    let letter =
        Case::default().with(|input| words(&english(&LetterInput { criminal: heard, ..*input }, Kind::NhrcComplaint)));
    assert!(letter.contains("a matter before a court") && !letter.contains("the matter is not pending"), "{letter}");
}

#[test]
fn the_report_that_was_registered_is_told_with_its_number() {
    let case = with(&[(fact::FIR_ON, "2026-10-20")]);
    let criminal = Criminal { fir: Some("412/2026"), ..Criminal::default() };
    let letter = case.with(|input| english(&LetterInput { criminal, ..*input }, Kind::LegalAidApplication));
    let told = facts_of(&letter);
    assert!(told.contains(&"FIR registered: 20 October 2026, No. 412/2026.".to_owned()), "{told:?}");
}

#[test]
fn a_payment_is_told_as_what_an_office_says_and_never_as_received() {
    let case = with(&[(fact::ASSISTANCE_IMMEDIATE_ON, "2026-10-12"), (fact::REHABILITATION_PAID_ON, "2026-11-02")]);
    let told = facts_of(&case.with(|input| english(input, Kind::LegalAidApplication)));
    assert!(
        told.contains(&"Immediate assistance, said by an office to be paid: 12 October 2026.".to_owned()),
        "{told:?}"
    );
    assert!(
        told.contains(&"Rehabilitation money, said by an office to be paid: 2 November 2026.".to_owned()),
        "{told:?}"
    );
    let received = [(Language::Hindi, "मिली"), (Language::Urdu, "ملی")];
    for (language, word) in received {
        let letter = case.with(|input| in_language(input, Kind::LegalAidApplication, language));
        let of_money = |text: &&String| text.contains("राशि") || text.contains("सहायता,") || text.contains("رقم");
        assert!(!facts_of(&letter).iter().filter(of_money).any(|text| text.contains(word)), "{:?}", facts_of(&letter));
    }
}

/// The numbers of people beside the parts of a sentence: each "(people: 3" and whether it says of how many.
fn counts(text: &str) -> Vec<(usize, bool)> {
    let parts = text.split("(people: ").skip(1);
    parts
        .map(|part| {
            let inside = part.split(')').next().expect("it is closed");
            let mut numbers = inside.split(" of ");
            let people = numbers.next().and_then(|n| n.parse().ok()).expect("a number");
            (people, numbers.next().is_some())
        })
        .collect()
}

#[test]
fn what_is_told_of_a_group_is_true_of_each_or_carries_counts_that_add_up_to_the_group() {
    let days: [Option<&str>; 3] = [Some("2026-10-05"), Some("2026-11-12"), None];
    let money = ["20000", "35000", "35000"];
    // Every way in which three people can differ in the day of the certificate, the advance and a threat.
    for way in 0..27 * 8 {
        let people: Vec<(Facts, Vec<Duty>)> = (0..3_u32)
            .map(|at| {
                let day = days[way / 3_usize.pow(at) % 3];
                let threatened = (way / 27) >> at & 1 == 1;
                let mut told = vec![(fact::ADVANCE_AMOUNT, money[(way + at as usize) % 3])];
                told.push((fact::FORCE_THREAT, if threatened { "yes" } else { "no" }));
                told.extend(day.map(|day| (fact::CERTIFICATE_ON, day)));
                alike(&told)
            })
            .collect();
        let told = together(&people, |input| facts_of(&english(input, Kind::CertificateApplication)));
        let certificate = told.iter().find(|text| text.starts_with("Release certificate issued"));
        let with_day = people.iter().filter(|(facts, _)| facts.certificate_on.is_some()).count();
        assert_eq!(certificate.is_some(), with_day > 0, "{told:?}");
        if let Some(text) = certificate {
            let same = people.iter().all(|(facts, _)| facts.certificate_on == people[0].0.certificate_on);
            let sum: usize = counts(text).iter().map(|(people, _)| people).sum();
            assert_eq!(sum, if same { 0 } else { 3 }, "{text}");
        }
        let threatened = people.iter().filter(|(facts, _)| facts.force_threat.is_yes()).count();
        let threat = told.iter().find(|text| text.starts_with("The worker was threatened."));
        let beside = threat.map(|text| counts(text));
        let expected = match threatened {
            0 => None,
            3 => Some(Vec::new()),
            some => Some(vec![(some, true)]),
        };
        assert_eq!(beside, expected, "{told:?}");
        let advance = told.iter().find(|text| text.starts_with("An advance was taken.")).expect("each took one");
        assert_eq!(counts(advance).iter().map(|(people, _)| people).sum::<usize>() % 3, 0, "{advance}");
    }
}

#[test]
fn of_those_who_were_not_refused_a_refusal_is_not_called_unknown() {
    let people = [
        alike(&[(fact::CERTIFICATE_REFUSED_ON, "2026-12-01")]),
        alike(&[(fact::CERTIFICATE_ON, "2026-11-28")]),
        alike(&[(fact::CERTIFICATE_ON, "2026-11-28")]),
    ];
    let told = together(&people, |input| facts_of(&english(input, Kind::NhrcComplaint)));
    let refused: Vec<&String> = told.iter().filter(|text| text.starts_with("Release certificate refused")).collect();
    assert_eq!(refused, ["Release certificate refused: 1 December 2026 (people: 1)."], "{told:?}");
}

#[test]
fn what_is_of_one_person_alone_is_left_to_the_list_of_the_people() {
    let people = [alike(&[(fact::WORKER_AGE, "31")]), alike(&[(fact::WORKER_AGE, "9"), (fact::WORKER_SEX, "male")])];
    let told = together(&people, |input| facts_of(&english(input, Kind::CertificateApplication)));
    assert!(!told.iter().any(|text| text.contains("31 years") || text.contains("woman or girl")), "{told:?}");
    let one = Case::default().with(|input| facts_of(&english(input, Kind::CertificateApplication)));
    assert!(one.iter().any(|text| text.contains("34 years")), "of one person it is told: {one:?}");
}

#[test]
fn a_table_of_duties_gives_each_start_to_as_many_people_as_have_it() {
    let late = |since: &str, days_late| {
        let mut duty = Case::default().duties.remove(1);
        (duty.since, duty.days_late, duty.of_the_case) = (Told::parse(since), days_late, false);
        vec![duty]
    };
    let people: Vec<(Facts, Vec<Duty>)> = [("2026-09-30", 51), ("2026-09-30", 51), ("2026-10-20", 31)]
        .into_iter()
        .map(|(since, days)| (Case::default().facts, late(since, days)))
        .collect();
    let rows = together(&people, |input| rows_of(&english(input, Kind::Reminder)));
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0][1].ends_with("(people: 2 of 3)") && rows[0][2] == "30 September 2026" && rows[0][4] == "51");
    assert!(rows[1][1].ends_with("(people: 1 of 3)") && rows[1][2] == "20 October 2026" && rows[1][4] == "31");
    let same = together(&people[..2], |input| rows_of(&english(input, Kind::Reminder)));
    assert!(same.len() == 1 && !same[0][1].contains("people"), "{same:?}");
}

#[test]
fn between_two_states_the_union_decides_and_both_states_hear_and_in_one_its_government() {
    let told = [(fact::HANDOFF_DISPUTED_ON, "2026-10-20")];
    let two = with(&told).with(|input| english(input, Kind::CommonSuperiorLetter));
    assert_eq!(two.to.lines, ["Ministry of Labour and Employment, Government of India"]);
    let copies = two.copy.as_ref().expect("both hear of it").lines.join("\n");
    for number in ["1. ", "2. ", "3. State Government\nState: Tamil Nadu", "4. State Government\nState: Odisha"] {
        assert!(copies.contains(number), "{number}: {copies}");
    }
    let one = with(&[told[0], (fact::HOME_STATE, "IN-TN")]).with(|input| english(input, Kind::CommonSuperiorLetter));
    assert_eq!(one.to.lines, ["State Government", "State: Tamil Nadu"]);
    assert!(!one.copy.expect("both hear of it").lines.join("\n").contains("3. "));
}

#[test]
fn the_day_of_working_practice_is_spoken_of_only_where_it_stands() {
    let sentence = "the day named below is a reminder";
    assert!(!written(&Case::default(), Kind::CommonSuperiorLetter).contains(sentence));
    let mut case = with(&[(fact::HANDOFF_DISPUTED_ON, "2026-10-20")]);
    let asked = case.duties[2].clone();
    case.duties.push(Duty { id: "handoff_settlement", bearer: "state_government", ..asked });
    assert!(written(&case, Kind::CommonSuperiorLetter).contains(sentence));
}

#[test]
fn what_passed_between_two_districts_stands_in_its_order_and_nothing_that_nobody_knows() {
    let mut case = with(&[(fact::CERTIFICATE_ON, "2026-10-05"), (fact::REPATRIATED_ON, "2026-10-15")]);
    let awaited = case.duties[2].clone();
    case.duties.push(Duty { id: "trial", bearer: "judicial_magistrate", ..awaited });
    let on = |text: &str| Told::parse(text).expect("it reads");
    let one = |day, what, parts| Passed { on: on(day), what, district: Some("Kamalgarh"), parts, people: 1 };
    let passed = [
        one("2026-10-08", "offer", &["rehabilitation", "documents"][..]),
        one("2026-10-10", "refuse", &[]),
        one("2026-10-12", "dispute", &[]),
        one("2026-11-01", "settled_receiver", &["rehabilitation", "documents"][..]),
    ];
    let letter = case.with(|input| english(&LetterInput { passed: &passed, ..*input }, Kind::HandoffLetter));
    let items = letter.blocks.iter().find_map(|block| match block {
        Block::List { items } => Some(items.clone()),
        _ => None,
    });
    let expected = [
        "5 October 2026: Release certificate issued",
        "8 October 2026: offered to the district Kamalgarh: rehabilitation money; papers of identity",
        "10 October 2026: refused by the district Kamalgarh",
        "12 October 2026: the two districts disagree",
        "15 October 2026: ",
        "1 November 2026: decided by the office above both: the district Kamalgarh takes over: rehabilitation money; papers of identity",
    ];
    let items = items.expect("a list");
    assert_eq!(items.len(), expected.len(), "{items:?}");
    for (item, begins) in items.iter().zip(expected) {
        assert!(item.starts_with(begins), "{item} is not {begins}");
    }
    let words = words(&letter);
    assert!(words.contains("Not known to be done: "), "{words}");
    assert!(!words.contains("accept or refuse in writing"), "it was answered: {words}");
    assert!(!words.contains("let the people travel together"), "they were taken home: {words}");
    assert!(!words.contains("Judicial Magistrate"), "a court owes nothing as an office of a district: {words}");
    let asked = written(&Case::default(), Kind::HandoffLetter);
    assert!(asked.contains("accept or refuse in writing") && asked.contains("let the people travel together"));
}

/// A case of which one office is late and no other.
fn late(bearer: &'static str) -> Case {
    let mut case = Case::default();
    case.duties.retain(|duty| duty.status == DutyStatus::Overdue);
    case.duties[0].bearer = bearer;
    case
}

#[test]
fn letters_to_other_offices_are_not_held_against_the_one_complained_of() {
    // Both earlier letters went to the District Magistrate.
    for kind in [Kind::EscalationSuperior, Kind::EscalationState] {
        let other = written(&late("labour_department"), kind);
        assert!(!other.contains("RM 12345 IN") && !other.contains("each letter was received"), "{other}");
        assert!(!other.contains("Receipts and proofs of sending"), "{other}");
        let own = written(&late("district_magistrate"), kind);
        assert!(own.contains("RM 12345 IN") && own.contains("each letter was received"), "{own}");
    }
}

#[test]
fn above_a_magistrate_stands_no_superintendent_of_police() {
    let to = |bearer| late(bearer).with(|input| english(input, Kind::EscalationSuperior).to.lines);
    assert!(!to("district_magistrate").join(" ").contains("Superintendent"), "{:?}", to("district_magistrate"));
    let mut police = late("police_station");
    police.duties[0].id = "fir";
    let lines = police.with(|input| english(input, Kind::EscalationSuperior).to.lines);
    assert!(lines[0].contains("Superintendent of Police"), "{lines:?}");
}

#[test]
fn threats_stand_in_the_complaint_and_before_the_superintendent_and_nowhere_above_a_magistrate() {
    let threat = "you will not see your *village* again";
    assert!(written(&Case::default(), Kind::NhrcComplaint).contains(threat));
    let mut police = late("police_station");
    police.duties[0].id = "fir";
    assert!(written(&police, Kind::EscalationSuperior).contains(threat));
    assert!(!written(&late("district_magistrate"), Kind::EscalationState).contains(threat));
}

#[test]
fn the_commission_is_asked_for_certificates_only_of_those_who_lack_them() {
    let has = [(fact::CERTIFICATE_ON, "2026-10-05"), (fact::ASSISTANCE_IMMEDIATE_ON, "2026-10-06")];
    let both = written(&with(&has), Kind::NhrcComplaint);
    assert!(!both.contains("immediate assistance be given") && !both.contains("who lacks them"), "{both}");
    let people = [alike(&has), alike(&has[..1]), alike(&[])];
    let some = together(&people, |input| words(&english(input, Kind::NhrcComplaint)));
    assert!(some.contains("without a known certificate: 1. People without known assistance: 2."), "{some}");
    assert!(written(&Case::default(), Kind::NhrcComplaint).contains("be given to each person at once"));
}

#[test]
fn a_sealed_letter_counts_the_people_and_speaks_of_them_as_held_now_and_of_nothing_they_were_given() {
    let mut case = with(&[(fact::FREED_HOW, "still_held"), (fact::CERTIFICATE_ON, "2026-10-05")]);
    case.facts.freed_on = None;
    let held = Some(Held { people: 14, families: Some(5), children: Some(3) });
    let sealed = |held| case.with(|input| english(&LetterInput { held, ..*input }, Kind::InformationToDm));
    let told = facts_of(&sealed(held));
    assert_eq!(told[0], "People said to be held there: 14. Families: 5. Children known to be among them: 3.");
    assert!(told.contains(&"A debt is said to keep the people there.".to_owned()), "{told:?}");
    assert!(told.contains(&"The people are still held at the place of work.".to_owned()), "{told:?}");
    for never in ["The worker says", "certificate", "is free since", "35,000"] {
        assert!(!told.iter().any(|text| text.contains(never)), "{never}: {told:?}");
    }
    let unknown = facts_of(&sealed(Some(Held { people: 2, families: None, children: None })));
    assert!(unknown[0].contains("Families: not known"), "not known is no zero: {unknown:?}");
}

#[test]
fn people_in_bondage_again_are_told_to_have_been_released_and_a_sealed_letter_says_no_day() {
    let on = |text: &str| Told::parse(text);
    let before = [Before {
        released: on("2025-01-10"),
        finding_on: on("2025-01-20"),
        certificate_on: on("2025-02-01"),
        again_on: Told::Day(Day::constant(2026, 6, 1)),
        same_employer: Answer::Yes,
        new_advance: Answer::NotKnown,
    }];
    let told = "Released from bondage before: 10 January 2025. Finding recorded: 20 January 2025. Release certificate: \
                1 February 2025. In bondage again since: 1 June 2026. The employer is the same.";
    let law = "the bonded debt is at an end";
    let tells = [
        Kind::InformationToDm,
        Kind::CertificateApplication,
        Kind::FirRequest,
        Kind::LegalAidApplication,
        Kind::NhrcComplaint,
    ];
    for kind in tells {
        let letter = Case::default().with(|input| english(&LetterInput { before: &before, ..*input }, kind));
        assert!(facts_of(&letter).iter().any(|text| text == told), "{kind:?}: {:?}", facts_of(&letter));
        assert!(words(&letter).contains(law), "{kind:?}");
        let never = written(&Case::default(), kind);
        assert!(!never.contains("Released from bondage before") && !never.contains(law), "{kind:?}");
    }
    let held = with(&[(fact::FREED_HOW, "still_held")]);
    let sealed = held.with(|input| words(&english(&LetterInput { before: &before, ..*input }, Kind::InformationToDm)));
    assert!(
        sealed.contains("People there were released from bondage before.") && !sealed.contains("January 2025"),
        "{sealed}"
    );
}

#[test]
fn a_letter_about_money_names_the_district_where_its_office_sits() {
    let seat =
        mukti_documents::input::Seat { state: mukti_terms::State::from_code("IN-OD"), district: Some("Kamalgarh") };
    let to =
        |seat| Case::default().with(|input| english(&LetterInput { seat, ..*input }, Kind::OutstandingClaim).to.lines);
    assert_eq!(to(Some(seat)), ["District Magistrate", "District: Kamalgarh", "State: Odisha"]);
    assert_eq!(to(None), ["District Magistrate", "District: Sundarpur", "State: Tamil Nadu"]);
}
