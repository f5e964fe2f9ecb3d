//! The statement of account is right to the rupee on either side of every change of the schemes, and its sums always agree.

use mukti_duties::account::{Account, Next, Sources, account, flow, line::rest, told::told};
use mukti_duties::owed;
use mukti_law::finding::EntitlementStatus;
use mukti_law::{Book, Facts, Situation, category, determine, entitled};
use mukti_register::money::{Blocker, Movement, Step};
use mukti_register::records::words::{MoneyBlocker, Toward, WithdrawnBy};
use mukti_terms::schema::Record;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day, Rupees, Told};
use proptest::prelude::*;

/// A woman found bonded, freed on a day; whatever else is said of her.
fn facts(freed: &str, also: &[(&str, &str)]) -> Facts {
    let told = [
        ("work.state", "IN-KA"),
        ("worker.sex", "female"),
        ("worker.age", "30"),
        ("force.threat", "yes"),
        ("free.movement", "no"),
        ("advance.taken", "yes"),
        ("advance.by", "self"),
        ("agreement.made", "yes"),
        ("finding.outcome", "bonded"),
        ("freed.how", "rescued"),
        ("freed.on", freed),
    ];
    let mut facts = Facts::default();
    for (name, text) in told.iter().chain(also) {
        facts.set(Facts::position(name).expect("a fact"), text).expect("it reads");
    }
    facts.finding_on = facts.freed_on;
    facts
}

fn day(text: &str) -> Day {
    Told::parse(text).and_then(Told::day).expect("a day")
}

fn drawn(facts: &Facts, on: Day, movements: &[Movement], blockers: &[Blocker]) -> Account {
    let book = Book::embedded();
    let found = determine(facts, on, book);
    let here = Situation { facts, book, on, found: &found };
    let mut all = movements.to_vec();
    all.extend(told(facts, movements, &|_| Answer::Yes));
    account(&Sources {
        here: &here,
        category: category(&here),
        entitlements: &entitled(&here),
        duties: &owed(&here, Moment::end_of(on)),
        movements: &all,
        blockers,
        benefits: &[],
    })
}

fn moved(step: Step, toward: Toward, on: &str, rupees: Option<i64>, utr: &str) -> Movement {
    Movement {
        entry: None,
        step,
        toward,
        on: Told::parse(on),
        amount: rupees.map(Rupees::whole),
        annuity: None,
        utr: utr.to_string(),
        fund: None,
        seeded_right: Answer::NotKnown,
    }
}

const IMMEDIATE: &str = "css.immediate_assistance";
const WHOLE: &str = "css.rehabilitation";

fn paid(reached: Answer) -> Step {
    Step::Paid { reached }
}

#[test]
fn on_either_side_of_every_change_the_sums_due_are_right_to_the_rupee() {
    // Day of freedom; immediate assistance; the whole for a man, a woman, a transgender person. Null: no amount is known.
    #[expect(clippy::type_complexity, reason = "a row is read at once: the day, the first money, and the three sums")]
    let changes: [(&str, Option<i64>, [Option<i64>; 3]); 14] = [
        ("1978-05-01", Some(500), [Some(4_000); 3]),
        ("1986-01-31", Some(500), [Some(4_000); 3]),
        ("1986-02-01", Some(500), [Some(6_250); 3]),
        ("1995-03-31", Some(500), [Some(6_250); 3]),
        ("1995-04-01", Some(1_000), [Some(10_000); 3]),
        ("2000-04-30", Some(1_000), [Some(10_000); 3]),
        ("2000-05-01", Some(1_000), [Some(20_000); 3]),
        ("2016-05-16", Some(1_000), [Some(20_000); 3]),
        ("2016-05-17", Some(5_000), [Some(100_000), Some(200_000), Some(300_000)]),
        ("2017-01-16", Some(5_000), [Some(100_000), Some(200_000), Some(300_000)]),
        ("2017-01-17", Some(20_000), [Some(100_000), Some(200_000), Some(300_000)]),
        ("2022-01-26", Some(20_000), [Some(100_000), Some(200_000), Some(300_000)]),
        ("2022-01-27", Some(30_000), [Some(100_000), Some(200_000), Some(300_000)]),
        ("2026-03-31", Some(30_000), [Some(100_000), Some(200_000), Some(300_000)]),
    ];
    let on = day("2026-11-20");
    for (freed, at_once, whole) in changes {
        for (sex, whole) in ["male", "female", "transgender"].into_iter().zip(whole) {
            let account = drawn(&facts(freed, &[("worker.sex", sex)]), on, &[], &[]);
            let due = |id: &str| account.line(id).and_then(|line| line.due).map(Rupees::in_rupees);
            assert_eq!((due(IMMEDIATE), due(WHOLE)), (at_once, whole), "{sex}, freed {freed}");
            let total = account.total;
            assert_eq!(total.due + total.overpaid, total.received + total.outstanding);
            assert_eq!(account.line(WHOLE).unwrap().outstanding, whole.map(Rupees::whole), "nothing came yet");
        }
    }
}

#[test]
fn before_the_first_scheme_nothing_is_due_and_after_the_last_approval_the_amount_is_not_known() {
    let on = day("2026-11-20");
    let before = drawn(&facts("1978-04-30", &[]), on, &[], &[]);
    assert!(before.line(IMMEDIATE).is_none() && before.line(WHOLE).is_none());
    let after = drawn(&facts("2026-04-01", &[]), on, &[], &[]);
    for id in [IMMEDIATE, WHOLE] {
        let line = after.line(id).unwrap();
        assert_eq!(
            (line.due, line.outstanding, line.overpaid),
            (None, None, None),
            "{id}: nothing is taken for nothing"
        );
        assert!(line.last_known.is_some() && line.next == Next::AskAmount, "{id}: {:?}", line.next);
    }
    assert!(after.total.not_known >= 1);
}

#[test]
fn a_day_of_freedom_that_straddles_a_change_shows_the_rule_on_each_side() {
    let account = drawn(&facts("2022-01", &[]), day("2026-11-20"), &[], &[]);
    let line = account.line(IMMEDIATE).unwrap();
    let versions: Vec<_> =
        line.versions.iter().map(|one| (one.from, one.amount.map(Rupees::in_rupees), one.provision)).collect();
    assert_eq!(
        versions,
        [(day("2022-01-01"), Some(20_000), "css-2016"), (day("2022-01-27"), Some(30_000), "css-2021")]
    );
    assert_eq!((line.due, line.due_between), (None, Some((Rupees::whole(20_000), Rupees::whole(30_000)))));
    assert_eq!(line.outstanding, None, "between two sums nothing is taken for sure");
}

#[test]
fn what_an_office_says_it_paid_is_not_received_until_it_reached_the_person() {
    let facts = facts("2024-06-03", &[]);
    let on = day("2026-11-20");
    let said = [moved(paid(Answer::NotKnown), Toward::ImmediateAssistance, "2024-07-01", Some(30_000), "")];
    let line = drawn(&facts, on, &said, &[]).line(IMMEDIATE).unwrap().clone();
    assert_eq!(line.flow.said_paid, Some(Rupees::whole(30_000)));
    assert_eq!((line.received, line.outstanding), (Some(Rupees::ZERO), Some(Rupees::whole(30_000))));
    assert_eq!((line.flow.not_shown, line.next), (Some(Rupees::whole(30_000)), Next::AskPerson));
    let drawn_out = Step::Withdrawn { by: Some(WithdrawnBy::Person), reached: Answer::Yes };
    let both = [said[0].clone(), moved(drawn_out, Toward::ImmediateAssistance, "2024-07-05", Some(12_000), "")];
    let line = drawn(&facts, on, &both, &[]).line(IMMEDIATE).unwrap().clone();
    assert_eq!((line.received, line.flow.not_shown), (Some(Rupees::whole(12_000)), Some(Rupees::whole(18_000))));
}

#[test]
fn money_that_came_back_or_that_the_employer_took_is_outstanding_again() {
    let facts = facts("2024-06-03", &[]);
    let on = day("2026-11-20");
    let said = moved(paid(Answer::NotKnown), Toward::ImmediateAssistance, "2024-07-01", Some(30_000), "N1");
    let back = moved(Step::Returned, Toward::ImmediateAssistance, "2024-07-03", Some(30_000), "N1");
    let line = drawn(&facts, on, &[said.clone(), back], &[]).line(IMMEDIATE).unwrap().clone();
    assert_eq!((line.outstanding, line.next), (Some(Rupees::whole(30_000)), Next::PayAgain));
    let taken = Step::Withdrawn { by: Some(WithdrawnBy::Employer), reached: Answer::NotKnown };
    let taken = moved(taken, Toward::ImmediateAssistance, "2024-07-03", Some(30_000), "N1");
    let line = drawn(&facts, on, &[said, taken], &[]).line(IMMEDIATE).unwrap().clone();
    assert_eq!((line.outstanding, line.next), (Some(Rupees::whole(30_000)), Next::Taken));
    assert_eq!(line.flow.not_shown, Some(Rupees::ZERO));
}

#[test]
fn immediate_assistance_is_set_off_against_the_whole_and_counted_once() {
    let facts = facts("2024-06-03", &[]);
    let movements = [
        moved(paid(Answer::Yes), Toward::ImmediateAssistance, "2024-06-04", Some(30_000), ""),
        moved(paid(Answer::Yes), Toward::Rehabilitation, "2025-06-04", Some(100_000), ""),
    ];
    let account = drawn(&facts, day("2026-11-20"), &movements, &[]);
    let whole = account.line(WHOLE).unwrap();
    assert_eq!(whole.set_off, Some(Some(Rupees::whole(30_000))));
    assert_eq!((whole.received, whole.outstanding), (Some(Rupees::whole(130_000)), Some(Rupees::whole(70_000))));
    assert_eq!((whole.annuity, whole.cash), (Some(Rupees::whole(125_000)), Some(Rupees::whole(75_000))));
    let of_the_scheme = account.total;
    assert!(of_the_scheme.due >= Rupees::whole(200_000) && of_the_scheme.received >= Rupees::whole(130_000));
    assert_eq!(account.line(IMMEDIATE).unwrap().next, Next::Settled);
}

#[test]
fn a_payment_of_which_nobody_knows_the_sum_leaves_the_rest_not_known() {
    let facts = facts("2024-06-03", &[]);
    let movements = [moved(paid(Answer::Yes), Toward::ImmediateAssistance, "2024-06-04", None, "")];
    let account = drawn(&facts, day("2026-11-20"), &movements, &[]);
    for id in [IMMEDIATE, WHOLE] {
        let line = account.line(id).unwrap();
        assert_eq!((line.received, line.outstanding, line.overpaid), (None, None, None), "{id}");
    }
}

#[test]
fn what_stands_in_the_way_is_the_next_thing_until_it_has_ended() {
    let facts = facts("2024-06-03", &[]);
    let mut blocker =
        Blocker { toward: None, what: MoneyBlocker::PassbookHeld, since: Told::parse("2024-07"), ended: None };
    let next = |blocker: Blocker| drawn(&facts, day("2026-11-20"), &[], &[blocker]).line(WHOLE).unwrap().next;
    assert_eq!(next(blocker), Next::Blocked(MoneyBlocker::PassbookHeld));
    blocker.ended = Told::parse("2024-09-01");
    assert_eq!(next(blocker), Next::Claim);
    blocker = Blocker { toward: Some(Toward::ScstRelief), ended: None, ..blocker };
    assert_eq!(next(blocker), Next::Claim, "what hinders another sum does not hinder this one");
}

#[test]
fn no_entitlement_of_the_book_bears_interest_so_the_statement_says_that_none_is_given() {
    // The day the book learns of interest, the sentence on the statement is no longer true.
    let with_interest = Book::embedded().parameters().iter().filter(|one| one.id.contains("interest")).count();
    assert_eq!(with_interest, 0);
}

fn any_step() -> impl Strategy<Value = Step> {
    let answer = prop_oneof![Just(Answer::Yes), Just(Answer::No), Just(Answer::NotKnown)];
    let by = prop_oneof![
        Just(None),
        Just(Some(WithdrawnBy::Person)),
        Just(Some(WithdrawnBy::Guardian)),
        Just(Some(WithdrawnBy::Employer))
    ];
    prop_oneof![
        Just(Step::Sanctioned),
        answer.clone().prop_map(paid),
        Just(Step::Returned),
        (by, answer).prop_map(|(by, reached)| Step::Withdrawn { by, reached }),
    ]
}

fn any_movement() -> impl Strategy<Value = Movement> {
    let toward = prop_oneof![
        Just(Toward::ImmediateAssistance),
        Just(Toward::Rehabilitation),
        Just(Toward::Other),
        Just(Toward::Wages)
    ];
    let amount = prop_oneof![4 => (0_i64..40_000_000).prop_map(Some), 1 => Just(None)];
    let utr = prop_oneof![Just(""), Just("A1"), Just("B2")];
    let on = prop_oneof![Just("2024-06-10"), Just("2024-07"), Just("2025-01-01"), Just("")];
    (any_step(), toward, on, amount, utr).prop_map(|(step, toward, on, paise, utr)| Movement {
        amount: paise.map(Rupees::paise),
        ..moved(step, toward, on, None, utr)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn due_and_overpaid_always_equal_received_and_outstanding(
        movements in prop::collection::vec(any_movement(), 0..12),
        freed in prop_oneof![Just("2015"), Just("2016"), Just("2021-12-31"), Just("2022-01"), Just("2026-04-01")],
    ) {
        let account = drawn(&facts(freed, &[]), day("2026-11-20"), &movements, &[]);
        for line in &account.lines {
            match (line.due, line.received) {
                (Some(due), Some(received)) => prop_assert_eq!(
                    Some(due + line.overpaid.unwrap()), Some(received + line.outstanding.unwrap())
                ),
                _ => prop_assert_eq!((line.outstanding, line.overpaid), (None, None)),
            }
            prop_assert!(line.outstanding.is_none_or(|left| left >= Rupees::ZERO));
        }
        let total = account.total;
        prop_assert_eq!(total.due + total.overpaid, total.received + total.outstanding);
    }

    #[test]
    fn an_unknown_due_gives_an_unknown_rest(received in prop::option::of(-1000_i64..1000)) {
        prop_assert_eq!(rest(None, received.map(Rupees::whole)), (None, None));
    }

    #[test]
    fn received_counts_only_what_reached_the_person(movements in prop::collection::vec(any_movement(), 0..12)) {
        let all: Vec<&Movement> = movements.iter().collect();
        let flow = flow::flow(&all);
        let reached: Option<Rupees> = all
            .iter()
            .filter(|one| matches!(
                one.step,
                Step::Paid { reached: Answer::Yes } | Step::Withdrawn { reached: Answer::Yes, .. }
            ))
            .map(|one| one.amount)
            .try_fold(Rupees::ZERO, |sum, one| Some(sum + one?));
        if let (Some(received), Some(most)) = (flow.received, reached) {
            prop_assert!(received <= most, "{received} of {most}");
        }
        if all.iter().all(|one| one.amount.is_some()) {
            prop_assert!(flow.received.is_some() && flow.not_shown.is_some());
        }
        let more = moved(paid(Answer::NotKnown), Toward::Other, "2025-01-01", Some(5), "Z9");
        let with: Vec<&Movement> = all.iter().copied().chain([&more]).collect();
        let tied_alone = all.iter().filter(|one| matches!(one.step, Step::Paid { .. })).count() > 1;
        if let (true, Some(before), Some(after)) = (tied_alone, flow.received, flow::flow(&with).received) {
            prop_assert!(after <= before + Rupees::whole(5), "what an office says cannot make more received than it is");
        }
    }

    #[test]
    fn what_was_paid_is_received_or_back_or_taken_or_not_shown(
        parts in prop::collection::vec((1_i64..10_000, 0_u8..5), 1..8)
    ) {
        // Each payment with its own number, and at most one thing that became of all of it.
        let mut all = Vec::new();
        for (at, (rupees, what)) in parts.iter().enumerate() {
            let utr = format!("U{at}");
            let reached = if *what == 0 { Answer::Yes } else { Answer::NotKnown };
            all.push(moved(paid(reached), Toward::Rehabilitation, "2025-01-01", Some(*rupees), &utr));
            let then = match what {
                1 => Step::Returned,
                2 => Step::Withdrawn { by: Some(WithdrawnBy::SomeoneElse), reached: Answer::No },
                3 => Step::Withdrawn { by: Some(WithdrawnBy::Person), reached: Answer::Yes },
                _ => continue,
            };
            all.push(moved(then, Toward::Rehabilitation, "2025-02-01", Some(*rupees), &utr));
        }
        let flow = flow::flow(&all.iter().collect::<Vec<_>>());
        let sum = |part: Option<Rupees>| part.unwrap();
        prop_assert_eq!(
            sum(flow.said_paid),
            sum(flow.received) + sum(flow.returned) + sum(flow.taken) + sum(flow.not_shown)
        );
    }
}

/// The values of one file of the book, read here by themselves: first day and whole rupees, `None` where unknown.
fn values(path: &str) -> Vec<(String, Option<i64>)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../law/central");
    let text = std::fs::read_to_string(root.join(path)).expect("the file of values reads");
    let table: toml::Table = text.parse().expect("it is TOML");
    let rows = table["value"].as_array().expect("values").iter();
    rows.map(|row| {
        (row["from"].as_datetime().expect("a day").to_string(), row.get("amount").and_then(toml::Value::as_integer))
    })
    .collect()
}

fn in_force(values: &[(String, Option<i64>)], on: &str) -> Option<i64> {
    values.iter().rfind(|(from, _)| from.as_str() <= on).and_then(|(_, amount)| *amount)
}

/// Due, received, outstanding, overpaid in whole rupees; how many people; how many of them with no known sum.
type Sums = [i64; 6];

fn add(sums: &mut Sums, due: Option<i64>, received: Option<i64>) {
    sums[4] += 1;
    match (due, received) {
        (Some(due), Some(received)) => {
            sums[0] += due;
            sums[1] += received;
            sums[2] += (due - received).max(0);
            sums[3] += (received - due).max(0);
        }
        _ => sums[5] += 1,
    }
}

#[test]
fn over_a_hundred_thousand_invented_people_the_totals_are_those_of_another_computation() {
    let file = |name: &str| format!("css-2021/parameters/{name}.toml");
    let at_once = values(&file("css.immediate_assistance"));
    let whole = ["a", "b", "c"].map(|letter| values(&file(&format!("css.rehabilitation.category_{letter}"))));
    let on = day("2026-11-20");
    let (mut ours, mut theirs) = ([[0; 6]; 2], [[0; 6]; 2]);
    let (mut people, mut with_money) = (0, 0);
    for facts in mukti_testkit::simulate(26, 100_000) {
        let account = drawn(&facts, on, &[], &[]);
        people += 1;
        let total = account.total;
        assert_eq!(total.due + total.overpaid, total.received + total.outstanding, "{:?}", facts.case);
        // The other computation knows the facts, the category and whether it is due; nothing of the sums.
        let freed = facts.freed_on.or(facts.certificate_on).or(facts.rescued_on).or(facts.finding_on);
        let freed = freed.map_or_else(|| "2026-11-20".to_string(), |told| told.to_string()[..10].to_string());
        let paise = |amount: Option<Rupees>| amount.map_or(0, |amount| amount.in_paise() / 100);
        let first = paise(facts.assistance_immediate_amount);
        let own = [first, first + paise(facts.rehabilitation_paid_amount)];
        for (at, id) in [IMMEDIATE, WHOLE].into_iter().enumerate() {
            let Some(line) = account.line(id).filter(|line| line.status == EntitlementStatus::Due) else { continue };
            with_money += 1;
            let rupees = |amount: Option<Rupees>| amount.map(Rupees::in_rupees);
            add(&mut ours[at], rupees(line.due), rupees(line.received));
            assert_eq!(line.due.zip(line.received).map(|(d, r)| (d - r).at_least_zero()), line.outstanding);
            let due = match (at, account.category.word()) {
                (0, _) => in_force(&at_once, &freed),
                (_, "A") => in_force(&whole[0], &freed),
                (_, "B") => in_force(&whole[1], &freed),
                (_, "C") => in_force(&whole[2], &freed),
                _ => {
                    let all = [0, 1, 2].map(|one: usize| in_force(&whole[one], &freed));
                    all[0].filter(|sum| all.iter().all(|other| *other == Some(*sum)))
                }
            };
            add(&mut theirs[at], due, Some(own[at]));
        }
    }
    assert_eq!(people, 100_000);
    assert!(with_money > 20_000, "only {with_money} lines were due");
    assert_eq!(ours, theirs);
    assert!(ours[1][0] > 0 && ours[1][2] > 0 && ours[0][3] == theirs[0][3]);
}
