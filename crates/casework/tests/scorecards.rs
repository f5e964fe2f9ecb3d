//! Scorecards follow what was said: corrections, refusals, people and cases taken away, and a rebuild from the journal alone.

use mukti_casework::{
    Act, By, Counsel, Counted, Desk, EvenSo, Forget, ListAsk, NewCase, Place, Said, ScorePlace, Whom, open_desk,
};
use mukti_indicators::Measure;
use mukti_register::CaseId;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, State};
use std::io::Cursor;

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("a day")).plus_hours(12)
}

fn desk() -> (tempfile::TempDir, Desk, By) {
    let folder = tempfile::tempdir().expect("made");
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made");
    let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
    (folder, desk, by)
}

/// A case of two people who were rescued on a day.
fn rescued(desk: &Desk, by: &By, district: &str, on: &str) -> CaseId {
    let worksite = [("state", "IN-UP"), ("district", district), ("kind", "brick_kiln")];
    let case =
        desk.start_case(by, &NewCase { prefix: None, worksite: &worksite, said: Said::WORKER }).expect("made").case;
    for name in ["Meena", "Suraj"] {
        let person = desk.add_person(by, case, &[("name", name)], Said::WORKER).expect("made");
        let said = Said { private: Answer::Yes, ..Said::WORKER };
        let answers =
            [("advance.taken", "yes"), ("free.movement", "no"), ("wage.none", "yes"), ("person.worked", "yes")];
        for topic in ["advance", "leaving", "pay", "person"] {
            let of_topic: Vec<_> = answers
                .iter()
                .copied()
                .filter(|(name, _)| match topic {
                    "advance" => name.starts_with("advance"),
                    "leaving" => name.starts_with("free"),
                    "pay" => name.starts_with("wage"),
                    _ => name.starts_with("person"),
                })
                .collect();
            let told = mukti_casework::TopicAnswers { case, person, topic, said, answers: &of_topic, words: "" };
            desk.answer_topic(by, &told).expect("kept");
        }
    }
    act(desk, by, case, "rescue", &[("on", on)]);
    case
}

fn act(desk: &Desk, by: &By, case: CaseId, kind: &str, values: &[(&str, &str)]) {
    let act = Act { case, whom: Whom::Everyone, kind, values, said: Said::DOCUMENT, even_so: EvenSo::Yes };
    desk.record_act(by, &act).expect("kept");
}

fn count(desk: &Desk, place: ScorePlace, counted: Counted) -> u64 {
    counted.of(&desk.scorecard(now(), place, None).expect("reads").whole)
}

fn sundarpur() -> ScorePlace {
    ScorePlace::District(State::from_code("IN-UP"), "Sundarpur".to_owned())
}

#[test]
fn an_act_moves_a_duty_from_one_standing_to_another_and_no_duty_is_lost() {
    let (_folder, desk, by) = desk();
    let case = rescued(&desk, &by, "Sundarpur", "2026-01-10");
    let before = desk.scorecard(now(), sundarpur(), None).expect("reads").whole;
    assert_eq!((before.get(Measure::Cases), before.get(Measure::People)), (1, 2));
    assert!(before.duties() > 0);
    act(&desk, &by, case, "release_certificate", &[("on", "2026-03-01"), ("number", "7/2026")]);
    let after = desk.scorecard(now(), sundarpur(), None).expect("reads").whole;
    assert_eq!(after.get(Measure::Certificates), 2);
    let done = |card: &mukti_indicators::Card| {
        [Measure::InTime, Measure::Late, Measure::Unclear, Measure::DoneNoLimit]
            .iter()
            .map(|m| card.get(*m))
            .sum::<u64>()
    };
    assert!(done(&after) > done(&before), "a certificate fulfils the duty to give one");
    let behind = desk.cases_behind(now(), Counted::Measure(Measure::Certificates), &sundarpur(), None).expect("reads");
    assert_eq!(behind.iter().map(|case| case.id).collect::<Vec<_>>(), [case]);
    assert!(desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn a_duty_handed_over_is_counted_where_its_holder_is_and_people_where_they_worked() {
    let (_folder, desk, by) = desk();
    let case = rescued(&desk, &by, "Sundarpur", "2026-01-10");
    act(&desk, &by, case, "finding", &[("on", "2026-01-20"), ("outcome", "bonded")]);
    let home = ScorePlace::District(State::from_code("IN-OR"), "Hometown".to_owned());
    let at = |place: &ScorePlace| desk.scorecard(now(), place.clone(), None).expect("reads").whole;
    let before = at(&sundarpur()).duties();
    let offer = [("on", "2026-02-01"), ("to_state", "IN-OR"), ("to_district", "Hometown"), ("rehabilitation", "yes")];
    act(&desk, &by, case, "handoff_offer", &offer);
    assert_eq!((at(&sundarpur()).duties(), at(&home).duties()), (before, 0), "an offer moves nothing");
    act(&desk, &by, case, "handoff_accept", &[("on", "2026-02-10"), ("by_district", "Hometown")]);
    assert!(at(&home).duties() > 0);
    assert_eq!(at(&sundarpur()).duties() + at(&home).duties(), before, "none is lost and none counted twice");
    assert_eq!((at(&sundarpur()).get(Measure::People), at(&home).get(Measure::People)), (2, 0));
    assert!(desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn the_parts_of_a_country_add_up_to_it() {
    let (_folder, desk, by) = desk();
    for district in ["Sundarpur", "Rampur Khas", "Sundarpur"] {
        rescued(&desk, &by, district, "2026-01-10");
    }
    let whole = desk.scorecard(now(), ScorePlace::Everywhere, None).expect("reads");
    let state = desk.scorecard(now(), ScorePlace::State(State::from_code("IN-UP")), None).expect("reads");
    assert_eq!(whole.whole, state.whole);
    let mut sum = mukti_indicators::Card::default();
    for line in &state.places {
        sum.add_all(&line.card);
    }
    assert_eq!(sum, state.whole);
    assert_eq!(state.places.len(), 2);
    let of_offices: u64 = state.offices.iter().map(|line| line.card.duties()).sum();
    assert_eq!(of_offices, state.whole.duties());
    let office = &state.offices[0].office;
    let of_months = desk.scorecard(now(), sundarpur(), Some(office)).expect("reads");
    let by_month: u64 = of_months.months.iter().map(|line| line.card.duties()).sum();
    assert_eq!(by_month, of_months.whole.duties());
}

#[test]
fn a_person_forgotten_leaves_no_count_behind() {
    let (_folder, desk, by) = desk();
    rescued(&desk, &by, "Sundarpur", "2026-01-10");
    let other = rescued(&desk, &by, "Rampur Khas", "2026-01-12");
    let duties = || desk.scorecard(now(), ScorePlace::Everywhere, None).expect("reads").whole.duties();
    let (people, before) = (|| count(&desk, ScorePlace::Everywhere, Counted::Measure(Measure::People)), duties());
    assert_eq!(people(), 4);
    let person = desk.case_page(&by, other).expect("reads").people[0].id;
    let forget = Forget { case: other, person, reason: "she asked for it", counsel: Counsel::Lawful };
    desk.forget(&by, forget).expect("forgotten");
    assert_eq!(people(), 3);
    assert!(duties() < before, "what was owed to her alone is no longer counted");
    assert!(desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn a_correction_moves_a_count_and_a_list_undone_leaves_none() {
    let (_folder, desk, by) = desk();
    let list = "case,name,work.state,work.district,freed.how,rescued.on,certificate.on,enquiry.on\n\
        UP-0042-1,Meena,IN-UP,Sundarpur,rescued,2026-01-10,2026-02-01,2026-01-12\n\
        UP-0042-2,Suraj,IN-UP,Sundarpur,rescued,2026-01-10,,2026-01-12\n\
        UP-0043-1,Fatima,IN-UP,Rampur Khas,rescued,2026-01-11,,\n";
    let done = desk.import(&by, &mut Cursor::new(list.as_bytes()), &ListAsk::default(), &|_, _| {}).expect("taken in");
    let everywhere = || desk.scorecard(now(), ScorePlace::Everywhere, None).expect("reads").whole;
    let card = everywhere();
    let counts = [Measure::People, Measure::Enquired, Measure::EnquiredCertified, Measure::Certificates];
    assert_eq!(counts.map(|measure| card.get(measure)), [3, 2, 1, 1]);
    assert_eq!(
        card.of(Measure::EnquiredCertified, Measure::Enquired).map(|share| (share.low, share.of)),
        Some((50, 2))
    );
    desk.undo_import(&by, done.batch, "The wrong list.", &|_, _| {}).expect("undone");
    assert!(everywhere().is_empty(), "{:?}", everywhere());
    assert!(desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn nothing_is_published_of_a_few_cases() {
    let (_folder, desk, by) = desk();
    rescued(&desk, &by, "Sundarpur", "2026-01-10");
    let lines = desk.public_scorecard(now()).expect("reads");
    assert!(lines.iter().all(|line| line.counts.is_none()), "{lines:?}");
}

/// What is counted of money where the work was, in whole rupees: due, received, outstanding, too much, not known, said to be paid.
fn money(desk: &Desk) -> [i64; 6] {
    let card = desk.scorecard(now(), sundarpur(), None).expect("reads").whole;
    mukti_casework::scorecards::paper::SUMS.map(|sum| card.money(sum).in_rupees())
}

/// What the accounts of the people of a case say of the same.
fn accounts(desk: &Desk, by: &By, case: CaseId) -> (i64, i64) {
    let people = desk.case_page(by, case).expect("reads").people;
    let received: i64 = people.iter().map(|one| one.money.account.total.received.in_rupees()).sum();
    let said = people.iter().flat_map(|one| &one.money.account.lines).filter_map(|line| line.flow.said_paid);
    (received, said.map(|sum| sum.in_rupees()).sum())
}

/// A record with its answers, who said it, and the two sums afterwards.
type Step<'a> = (&'a str, &'a [(&'a str, &'a str)], Said, i64, i64);

#[test]
fn received_is_what_reached_the_people_as_their_accounts_say_and_what_offices_say_they_paid_is_counted_by_itself() {
    let (_folder, desk, by) = desk();
    let case = rescued(&desk, &by, "Sundarpur", "2026-01-10");
    act(&desk, &by, case, "freedom", &[("on", "2026-01-10"), ("how", "rescued")]);
    act(&desk, &by, case, "finding", &[("on", "2026-01-12"), ("outcome", "bonded")]);
    let adds_up = |[due, received, outstanding, not_known, overpaid, _]: [i64; 6]| {
        assert_eq!(due + overpaid, received + outstanding + not_known);
    };
    assert_eq!(&money(&desk)[1..2], [0]);
    assert!(money(&desk)[2] > 0, "money is due");
    let steps: [Step<'_>; 5] = [
        // An office says that it paid; nobody has asked the two of them.
        ("immediate_assistance_payment", &[("on", "2026-02-01"), ("amount", "30000")], Said::DOCUMENT, 0, 60_000),
        // The transfer came back from the bank.
        (
            "payment_return",
            &[("on", "2026-02-08"), ("toward", "immediate_assistance"), ("amount", "30000")],
            Said::DOCUMENT,
            0,
            60_000,
        ),
        // A second one, of which it is said that it came.
        (
            "payment_credit",
            &[
                ("on", "2026-02-20"),
                ("toward", "immediate_assistance"),
                ("amount", "20000"),
                ("reached", "yes"),
                ("utr", "UTR2"),
            ],
            Said::WORKER,
            40_000,
            100_000,
        ),
        // A third, into an account whose passbook the employer holds.
        (
            "payment_credit",
            &[("on", "2026-03-01"), ("toward", "immediate_assistance"), ("amount", "25000"), ("utr", "UTR3")],
            Said::DOCUMENT,
            40_000,
            150_000,
        ),
        (
            "payment_withdrawal",
            &[
                ("on", "2026-03-02"),
                ("toward", "immediate_assistance"),
                ("amount", "25000"),
                ("by", "employer"),
                ("utr", "UTR3"),
            ],
            Said::WORKER,
            40_000,
            150_000,
        ),
    ];
    for (kind, values, said, received, said_paid) in steps {
        let act = Act { case, whom: Whom::Everyone, kind, values, said, even_so: EvenSo::Yes };
        desk.record_act(&by, &act).expect("kept");
        let counted = money(&desk);
        assert_eq!((counted[1], counted[5]), (received, said_paid), "{kind}");
        assert_eq!((counted[1], counted[5]), accounts(&desk, &by, case), "{kind}: the accounts say the same");
        adds_up(counted);
        assert!(desk.rebuild().expect("rebuilds").is_same(), "{kind}");
    }
}
