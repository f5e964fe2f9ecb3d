//! Money of a person at the desk: what an office says it paid, what the person has, and odd payments said plainly before they are kept.

use mukti_casework::{
    Act, By, Desk, EvenSo, LetterAsk, NewCase, PersonPage, Place, Problem, Said, TopicAnswers, Whom, open_desk,
};
use mukti_duties::account::Next;
use mukti_register::{CaseId, PersonId, Speaker};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, Rupees, State};

fn now() -> Moment {
    Moment::start_of("2026-11-20".parse().expect("made")).plus_hours(12)
}

/// A woman freed in June 2024 and found bonded.
fn freed() -> (tempfile::TempDir, Desk, By, CaseId, PersonId) {
    let folder = tempfile::tempdir().expect("made");
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made");
    let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
    let worksite = [("state", "IN-TN"), ("district", "Sundarpur"), ("kind", "brick_kiln")];
    let new = NewCase { prefix: State::from_code("IN-TN"), worksite: &worksite, said: Said::WORKER };
    let case = desk.start_case(&by, &new).expect("made").case;
    let person = desk.add_person(&by, case, &[("name", "Meena Devi")], Said::WORKER).expect("made");
    let said = Said { private: Answer::Yes, ..Said::WORKER };
    for (topic, answers) in [
        ("person", &[("worker.sex", "female"), ("worker.age", "30")][..]),
        ("advance", &[("advance.taken", "yes"), ("advance.by", "self")]),
        ("leaving", &[("free.movement", "no")]),
    ] {
        desk.answer_topic(&by, &TopicAnswers { case, person, topic, said, answers, words: "" }).expect("kept");
    }
    for (kind, values) in [
        ("rescue", &[("on", "2024-06-03")][..]),
        ("freedom", &[("on", "2024-06-03"), ("how", "rescued")]),
        ("finding", &[("on", "2024-06-04"), ("outcome", "bonded")]),
    ] {
        keep(&desk, &by, case, kind, values).expect("kept");
    }
    (folder, desk, by, case, person)
}

fn act<'a>(case: CaseId, kind: &'a str, values: &'a [(&'a str, &'a str)]) -> Act<'a> {
    Act { case, whom: Whom::Everyone, kind, values, said: Said::DOCUMENT, even_so: EvenSo::No }
}

fn keep(desk: &Desk, by: &By, case: CaseId, kind: &str, values: &[(&str, &str)]) -> Result<(), Problem> {
    desk.record_act(by, &act(case, kind, values)).map(|_| ())
}

fn person(desk: &Desk, by: &By, case: CaseId) -> PersonPage {
    desk.case_page(by, case).expect("the case").people.remove(0)
}

const IMMEDIATE: &str = "css.immediate_assistance";

fn sums(page: &PersonPage) -> (Option<i64>, Option<i64>, Option<i64>, Next) {
    let line = page.money.account.line(IMMEDIATE).expect("it is due");
    let rupees = |sum: Option<Rupees>| sum.map(Rupees::in_rupees);
    (rupees(line.flow.said_paid), rupees(line.received), rupees(line.outstanding), line.next)
}

/// What the claim for immediate assistance says, paragraph by paragraph.
fn claim_of(desk: &Desk, by: &By, case: CaseId) -> Vec<String> {
    let (kind, language) = ("immediate_assistance_claim", Language::English);
    let ask = LetterAsk { case, people: Vec::new(), kind, office: None, against: None, language };
    desk.letter_draft(by, &ask).expect("drafted").paragraphs
}

#[test]
fn an_office_s_word_that_it_paid_is_not_the_person_s_word_that_it_came() {
    let (_folder, desk, by, case, _) = freed();
    let paid = [("on", "2024-07-01"), ("amount", "30000")];
    keep(&desk, &by, case, "immediate_assistance_payment", &paid).unwrap();
    assert_eq!(sums(&person(&desk, &by, case)), (Some(30_000), Some(0), Some(30_000), Next::AskPerson));
    let (_folder, desk, by, case, _) = freed();
    let told = Said { speaker: Speaker::Worker, ..Said::WORKER };
    desk.record_act(&by, &Act { said: told, ..act(case, "immediate_assistance_payment", &paid) }).unwrap();
    assert_eq!(sums(&person(&desk, &by, case)), (Some(30_000), Some(30_000), Some(0), Next::Settled));
}

#[test]
fn a_claim_does_not_call_received_what_only_an_office_says_it_paid() {
    let (_folder, desk, by, case, _) = freed();
    keep(&desk, &by, case, "immediate_assistance_payment", &[("on", "2024-07-01"), ("amount", "20000")]).unwrap();
    let says = |part: &str| claim_of(&desk, &by, case).join(" ").replace('\u{a0}', " ").contains(part);
    assert!(says("Of what offices say they paid, ₹ 20,000 is not shown to have reached the person."));
    assert!(says("Still outstanding for each person: ₹ 30,000.") && !says("Already received"));
    let told = Said { speaker: Speaker::Worker, ..Said::WORKER };
    let came = [("on", "2024-07-09"), ("amount", "5000")];
    desk.record_act(&by, &Act { said: told, ..act(case, "immediate_assistance_payment", &came) }).unwrap();
    assert!(says("Already received: ₹ 5,000, on 9 July 2024."));
    assert!(says("Still outstanding for each person: ₹ 25,000."));
}

#[test]
fn money_that_came_back_is_due_again_for_the_law_too_and_the_claim_can_be_written() {
    let (_folder, desk, by, case, _) = freed();
    let toward = ("toward", "immediate_assistance");
    keep(
        &desk,
        &by,
        case,
        "payment_credit",
        &[("on", "2024-07-01"), toward, ("amount", "30000"), ("utr", "SBIN 24-1")],
    )
    .unwrap();
    let paid = |page: &PersonPage| page.folded.facts.assistance_immediate_amount.map(Rupees::in_rupees);
    assert_eq!(paid(&person(&desk, &by, case)), Some(30_000), "a payment with its purpose tells the same fact");
    keep(
        &desk,
        &by,
        case,
        "payment_return",
        &[("on", "2024-07-04"), toward, ("amount", "30000"), ("utr", "sbin241"), ("why", "wrong_seeding")],
    )
    .unwrap();
    let page = person(&desk, &by, case);
    assert_eq!(sums(&page), (Some(30_000), Some(0), Some(30_000), Next::PayAgain));
    assert_eq!(paid(&page), None, "what came back was never paid");
    let ask = LetterAsk {
        case,
        people: Vec::new(),
        kind: "outstanding_claim",
        office: None,
        against: None,
        language: Language::Hindi,
    };
    assert!(desk.letter_preview(&by, &ask).unwrap().pdf.starts_with(b"%PDF"));
}

#[test]
fn an_odd_payment_is_said_plainly_and_kept_if_it_was_so() {
    let (_folder, desk, by, case, _) = freed();
    let toward = ("toward", "immediate_assistance");
    let too_much = [("on", "2024-07-01"), toward, ("amount", "35000")];
    assert_eq!(
        keep(&desk, &by, case, "payment_credit", &too_much).unwrap_err(),
        Problem::PaidTooMuch { due: "₹\u{a0}30,000".into(), paid: "₹\u{a0}35,000".into() }
    );
    let first = [("on", "2024-07-01"), toward, ("amount", "10000"), ("utr", "N1")];
    keep(&desk, &by, case, "payment_credit", &first).unwrap();
    let again = [("on", "2024-07-09"), toward, ("amount", "5000"), ("utr", "n-1")];
    assert_eq!(keep(&desk, &by, case, "payment_credit", &again).unwrap_err().code(), "422-121", "the same number");
    let same_day = [("on", "2024-07-01"), ("amount", "10000")];
    let twice = keep(&desk, &by, case, "immediate_assistance_payment", &same_day).unwrap_err();
    assert_eq!(twice.code(), "422-121", "the same sum on the same day");
    let allowed = [("on", "2024-08-01"), toward, ("amount", "30000")];
    assert_eq!(keep(&desk, &by, case, "payment_sanction", &allowed).unwrap_err().code(), "422-122");
    let whole = act(case, "payment_sanction", &allowed);
    desk.record_act(&by, &Act { even_so: EvenSo::Yes, ..whole }).unwrap();
    desk.record_act(&by, &Act { even_so: EvenSo::Yes, ..act(case, "payment_credit", &too_much) }).unwrap();
    let line = person(&desk, &by, case).money.account.line(IMMEDIATE).cloned().unwrap();
    assert_eq!(line.flow.tranches.len(), 2, "what somebody looked at is kept as it was told");
    assert_eq!(line.flow.said_paid.map(Rupees::in_rupees), Some(45_000));
}

#[test]
fn blockers_readiness_annuities_and_things_in_kind_are_kept_and_shown() {
    let (_folder, desk, by, case, _) = freed();
    let kept: [(&str, &[(&str, &str)]); 8] = [
        ("payment_blocker", &[("on", "2024-07-01"), ("what", "passbook_held")]),
        ("money_readiness", &[("on", "2024-07-01"), ("bank_account", "yes"), ("keeps_passbook", "no")]),
        (
            "annuity",
            &[("on", "2025-01-02"), ("toward", "rehabilitation"), ("amount", "125000"), ("maturity", "2031-01-02")],
        ),
        ("annuity_income", &[("on", "2025-02-02"), ("amount", "700"), ("reached", "yes")]),
        (
            "money_guardian",
            &[("on", "2025-02-02"), ("name", "Suresh"), ("relation", "father"), ("took_advance", "yes")],
        ),
        ("benefit_step", &[("on", "2025-02-02"), ("what", "house_site"), ("step", "applied")]),
        ("benefit_step", &[("on", "2025-05-02"), ("what", "house_site"), ("step", "refused")]),
        ("benefit_step", &[("on", "2025-05-02"), ("what", "documents"), ("step", "received")]),
    ];
    for (kind, values) in kept {
        keep(&desk, &by, case, kind, values).unwrap_or_else(|problem| panic!("{kind}: {problem:?}"));
    }
    let page = person(&desk, &by, case);
    assert_eq!(sums(&page).3.word(), "passbook_held");
    let papers = &page.money.papers;
    assert_eq!(papers.ready.len(), 2);
    assert_eq!(papers.annuities[0].maturity.map(|on| on.to_string()).as_deref(), Some("2031-01-02"));
    assert!(papers.guardians[0].needs_review(), "who took the advance is looked into before money goes through them");
    let site = page.money.account.in_kind.iter().find(|line| line.what == "house_site").unwrap();
    assert!(
        site.entitlement.is_some() && site.told.is_some_and(|told| told.refused.is_some() && told.applied.is_some())
    );
    assert!(page.money.account.in_kind.iter().any(|line| line.what == "documents" && line.entitlement.is_none()));
    keep(
        &desk,
        &by,
        case,
        "payment_blocker",
        &[("on", "2024-09-01"), ("what", "passbook_held"), ("ended", "2024-09-01")],
    )
    .unwrap();
    assert_eq!(sums(&person(&desk, &by, case)).3, Next::Claim);
}

#[test]
fn a_certificate_given_into_the_own_hand_is_in_hand_until_somebody_says_otherwise() {
    let (_folder, desk, by, case, _) = freed();
    let in_hand = || {
        let page = person(&desk, &by, case);
        let ready = page.money.papers.ready.iter().find(|(name, ..)| *name == "certificate_in_hand");
        ready.map(|(_, said, on)| (*said, on.map(|on| on.to_string())))
    };
    keep(&desk, &by, case, "release_certificate", &[("on", "2024-06-10"), ("number", "7/2024")]).unwrap();
    assert_eq!(in_hand(), None, "issued is not in hand");
    keep(&desk, &by, case, "certificate_delivery", &[("on", "2024-06-20"), ("handed_to", "employer")]).unwrap();
    assert_eq!(in_hand(), Some((Answer::No, Some("2024-06-20".to_string()))));
    keep(&desk, &by, case, "certificate_delivery", &[("on", "2024-07-03"), ("in_person", "yes")]).unwrap();
    assert_eq!(in_hand(), Some((Answer::Yes, Some("2024-07-03".to_string()))));
    keep(&desk, &by, case, "money_readiness", &[("on", "2024-09-01"), ("certificate_in_hand", "no")]).unwrap();
    assert_eq!(in_hand(), Some((Answer::No, Some("2024-09-01".to_string()))), "it was lost");
}
