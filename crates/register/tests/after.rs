//! Back on their feet: the day before and the day of each visit, a score that hides nothing, and warnings with their ground.

use mukti_law::{Book, Facts};
use mukti_register::after::living::{self, DOMAINS, LIVING, Standing, step_of};
use mukti_register::after::plan::goals;
use mukti_register::after::risks::{Ground, RULES, Risk, risks};
use mukti_register::after::schemes::{Match, matched, papers};
use mukti_register::after::visits::{Plan, PlanWrong, Schedule, Timing, Visit, VisitState, schedule, visits_after};
use mukti_register::after::{Row, rows};
use mukti_register::entry::{Correction, Report};
use mukti_register::records::after::words::{Paper, Scheme};
use mukti_register::{Body, Case, CaseId, Entry, EntryId, PersonId, Speaker, kind};
use mukti_terms::schema::Kind;
use mukti_terms::when::{Moment, plus_days};
use mukti_terms::{Answer, Day, Told};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn told(text: &str) -> Told {
    Told::parse(text).expect("a date")
}

const PERSON: PersonId = PersonId::from_bits(1);

fn entry(number: u32, person: Option<PersonId>, body: Body) -> Entry {
    Entry {
        position: u64::from(number),
        id: EntryId::from_bits(u128::from(number)),
        case: Some(CaseId::from_bits(1)),
        person,
        happened: Told::parse("2026-03-01"),
        learned: Moment::from_unix(1_772_000_000 + i64::from(number) * 60),
        speaker: Speaker::Worker,
        private: Answer::Yes,
        by: None,
        body,
    }
}

/// A case of one person of whom these records were told, one after another.
fn case(records: &[(&str, &[(&str, &str)])]) -> Case {
    let mut entries = vec![entry(1, None, Body::ReportReceived(Report::begins("XX", 1, "desk")))];
    for (number, (name, pairs)) in (2..).zip(records) {
        let kept = kind(name).expect("a kind").read(pairs).expect("reads");
        entries.push(entry(number, Some(PERSON), Body::RecordKept(kept)));
    }
    Case::from_entries(entries).expect("a case")
}

fn facts(pairs: &[(&str, &str)]) -> Facts {
    let told = case(&[("interview", pairs)]);
    told.facts_of(told.people[0]).facts
}

fn practice() -> Timing {
    Timing::of(Book::embedded(), day("2026-11-21"), None)
}

fn states(visits: &[Visit], on: &str) -> Vec<VisitState> {
    visits.iter().map(|visit| visit.state(day(on))).collect()
}

#[test]
fn each_visit_is_ahead_the_day_before_it_opens_due_on_its_day_and_late_the_day_after() {
    let visits = visits_after(told("2026-01-15"), None, &[], &practice());
    let due = ["2026-02-15", "2026-04-15", "2026-07-15", "2027-01-15", "2028-01-15"];
    let found: Vec<String> = visits.iter().map(|visit| visit.due.to_string()).collect();
    assert_eq!(found, due);
    assert_eq!(visits.iter().map(|visit| visit.months).collect::<Vec<_>>(), [1, 3, 6, 12, 24]);
    for visit in &visits {
        assert_eq!(visit.state(plus_days(visit.opens, -1)), VisitState::Ahead, "{visit:?}");
        assert_eq!(visit.state(visit.opens), VisitState::Due, "{visit:?}");
        assert_eq!(visit.state(visit.due), VisitState::Due, "{visit:?}");
        assert_eq!(visit.state(plus_days(visit.due, 1)), VisitState::Late { days: 1 }, "{visit:?}");
    }
}

#[test]
fn a_month_without_that_day_ends_on_its_last_day_also_after_a_leap_day() {
    let due = |released: &str| -> Vec<String> {
        visits_after(told(released), None, &[], &practice()).iter().map(|visit| visit.due.to_string()).collect()
    };
    assert_eq!(due("2024-02-29"), ["2024-03-29", "2024-05-29", "2024-08-29", "2025-02-28", "2026-02-28"]);
    assert_eq!(due("2024-01-31")[0], "2024-02-29");
    assert_eq!(due("2025-01-31")[0], "2025-02-28");
    assert_eq!(due("2026-08-31")[2], "2027-02-28");
}

#[test]
fn without_a_release_no_day_is_named_and_it_is_said_why() {
    let timing = practice();
    assert_eq!(schedule(&facts(&[("freed.how", "escaped")]), true, None, &[], &timing), Schedule::ReleaseNotKnown);
    assert_eq!(schedule(&facts(&[("freed.how", "still_held")]), false, None, &[], &timing), Schedule::NotFree);
    let known = schedule(&facts(&[("freed.on", "2026-01")]), true, None, &[], &timing);
    assert_eq!(known.visits().len(), 5);
}

#[test]
fn where_only_the_month_of_release_is_known_no_visit_is_late_that_may_not_be() {
    let visits = visits_after(told("2026-01"), None, &[], &practice());
    let first = visits[0];
    assert_eq!((first.due_earliest, first.due), (day("2026-02-01"), day("2026-02-28")));
    assert_eq!(first.state(day("2026-02-28")), VisitState::Due);
    assert_eq!(first.state(day("2026-03-01")), VisitState::Late { days: 1 });
}

#[test]
fn a_visit_that_was_not_made_gives_way_to_the_next_and_one_made_late_counts() {
    let visits = visits_after(told("2026-01-15"), None, &[told("2026-03-01"), told("2026-12")], &practice());
    assert_eq!(visits[0].done, Some(told("2026-03-01")), "two weeks late, and still the first");
    assert_eq!(visits[2].done, Some(told("2026-12")), "the six months one stays open until two weeks before the next");
    use VisitState::{Ahead, Done, Missed};
    assert_eq!(states(&visits, "2026-12-31"), [Done, Missed, Done, Ahead, Ahead]);
}

#[test]
fn nobody_is_visited_after_a_death_or_once_bondage_began_again() {
    let visits = visits_after(told("2026-01-15"), Some(day("2026-05-01")), &[], &practice());
    assert_eq!(visits.len(), 2);
    assert_eq!(states(&visits, "2026-05-01"), [VisitState::Missed, VisitState::Late { days: 16 }]);
    assert_eq!(states(&visits, "2026-05-02"), [VisitState::Missed, VisitState::Missed]);
    assert!(visits_after(told("2026-01-15"), Some(day("2026-01-20")), &[], &practice()).is_empty());
}

#[test]
fn months_are_read_as_people_write_them_and_refused_with_a_reason() {
    assert_eq!(Plan::parse("6, 3 ,१").expect("reads").months(), [1, 3, 6]);
    assert_eq!(Plan::parse("3,3").expect("reads").months(), [3]);
    assert_eq!(Plan::parse(" , "), Err(PlanWrong::Empty));
    for bad in ["0", "121", "1.5", "-3", "one", "1, x"] {
        assert_eq!(Plan::parse(bad), Err(PlanWrong::NotMonths), "{bad}");
    }
    assert_eq!(Plan::parse("1 2 3 4 5 6 7 8 9 10 11 12 13"), Err(PlanWrong::TooMany));
    assert!(
        Plan::of_practice(Book::embedded(), day("2010-01-01")).months().is_empty(),
        "before the practice there is none"
    );
}

fn a_day() -> impl Strategy<Value = Day> {
    (0_i64..9_000).prop_map(|days| plus_days(day("2010-01-01"), days))
}

fn a_telling() -> impl Strategy<Value = Told> {
    (a_day(), 0..4).prop_map(|(day, how)| match how {
        0 => Told::Year(day.year()),
        1 => Told::Month(day.year(), day.month()),
        _ => Told::Day(day),
    })
}

proptest! {
    #[test]
    fn on_every_day_at_most_one_visit_of_a_schedule_is_open_and_no_visit_counts_twice(
        released in a_telling(),
        over in proptest::option::of(a_day()),
        made in proptest::collection::vec(a_telling(), 0..6),
        months in proptest::collection::btree_set(1_u32..40, 1..8),
        early_days in 0_i64..60,
        on in a_day(),
    ) {
        let plan = months.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
        let timing = Timing { plan: Plan::parse(&plan).expect("reads"), early_days };
        let visits = visits_after(released, over, &made, &timing);
        let open = |visit: &&Visit| matches!(visit.state(on), VisitState::Late { .. } | VisitState::Due);
        prop_assert!(visits.iter().filter(open).count() <= 1, "{visits:?}");
        let done = visits.iter().filter(|visit| visit.done.is_some()).count();
        prop_assert!(done <= made.len());
        for visit in &visits {
            prop_assert!(visit.opens <= visit.due || over.is_some(), "{visit:?}");
            if let VisitState::Late { days } = visit.state(on) {
                prop_assert!(days > 0 && visit.due < on && visit.done.is_none());
            }
        }
        // One visit more never takes away one that counted.
        let mut more = made.clone();
        more.push(Told::Day(on));
        let after = visits_after(released, over, &more, &timing);
        for (before, after) in visits.iter().zip(&after) {
            prop_assert!(before.done.is_none() || after.done.is_some());
        }
    }
}

/// A visit with these answers.
fn visited(pairs: &[(&str, &str)]) -> living::Living {
    let mut all = vec![("on", "2026-06-01")];
    all.extend(pairs);
    living::read(&rows(&case(&[(LIVING, &all)]), PERSON, LIVING)[0])
}

fn words(domain: &str) -> &'static [&'static str] {
    let field = kind(LIVING).and_then(|kind| kind.field(domain)).expect("a field");
    let Kind::Choice(choices) = field.kind else { panic!("{domain} is a choice") };
    choices.words
}

#[test]
fn every_domain_has_five_steps_from_nought_to_four() {
    for domain in DOMAINS {
        let steps: Vec<u8> = words(domain).iter().filter_map(|word| step_of(domain, word)).collect();
        assert_eq!(steps, [0, 1, 2, 3, 4], "{domain}");
    }
    assert_eq!(step_of("school", "no_children"), None);
}

#[test]
fn the_sum_is_of_what_was_asked_and_says_of_how_many() {
    let living = visited(&[("income", "enough"), ("debt", "to_employer"), ("school", "no_children")]);
    assert_eq!((living.sum(), living.asked(), living.of(), living.best()), (3, 2, 8, 8));
    assert_eq!(living.standings[2], Standing::NotAsked, "nobody asked for food: no silent nought");
    let nothing = visited(&[]);
    assert_eq!((nothing.sum(), nothing.asked(), nothing.of()), (0, 0, 9));
}

#[test]
fn safety_counts_only_from_somebody_who_was_alone() {
    let alone = visited(&[("alone", "yes"), ("safety", "safe")]);
    assert_eq!((alone.sum(), alone.asked()), (4, 1));
    for others in [&[("alone", "no"), ("safety", "safe")][..], &[("safety", "safe")]] {
        let heard = visited(others);
        assert_eq!((heard.sum(), heard.asked()), (0, 0));
        assert_eq!(heard.standings[8], Standing::Overheard("safe".to_string()));
    }
}

proptest! {
    #[test]
    fn leaving_a_question_out_never_raises_the_score(picks in proptest::collection::vec(0_usize..12, 9), alone in 0..3, out in 0_usize..10) {
        let mut answers: Vec<(&str, &str)> = Vec::new();
        for (domain, pick) in DOMAINS.iter().zip(&picks) {
            if let Some(word) = words(domain).get(*pick) {
                answers.push((domain, word));
            }
        }
        answers.extend([("alone", "yes"), ("alone", "no")].get(usize::try_from(alone).expect("small")).copied());
        let whole = visited(&answers);
        let left_out = *DOMAINS.get(out).unwrap_or(&"alone");
        answers.retain(|(name, _)| *name != left_out);
        let less = visited(&answers);
        prop_assert!(less.sum() <= whole.sum());
        prop_assert!(less.asked() <= whole.asked());
        prop_assert!(whole.sum() <= whole.best() && whole.asked() <= whole.of());
    }
}

#[test]
fn a_correction_changes_the_step_and_a_correction_of_it_changes_it_again() {
    let mut told = case(&[(LIVING, &[("on", "2026-06-01"), ("food", "good"), ("debt", "none")])]);
    let corrected = |number: u32, of: u128, pairs: &[(&str, &str)]| {
        let kept = kind(LIVING).expect("a kind").read(pairs).expect("reads");
        let body = Correction { of: EntryId::from_bits(of), reason: "misheard".to_string(), kept };
        entry(number, Some(PERSON), Body::RecordCorrected(body))
    };
    told.entries.push(corrected(3, 2, &[("food", "often_hungry")]));
    told.entries.push(corrected(4, 3, &[("food", "enough"), ("debt", "")]));
    let rows = rows(&told, PERSON, LIVING);
    assert_eq!((rows.len(), rows[0].word("food"), rows[0].word("debt")), (1, Some("enough"), None));
}

fn warned(records: &[(&str, &[(&str, &str)])], on: &str) -> Vec<Risk> {
    let told = case(records);
    let facts = told.people.first().map(|person| told.facts_of(*person).facts).unwrap_or_default();
    risks(&told, PERSON, &facts, Book::embedded(), day(on))
}

fn rule(risks: &[Risk], rule: &str) -> (Answer, Option<Ground>) {
    let found = risks.iter().find(|risk| risk.rule == rule).expect("a rule");
    (found.warns, found.ground.clone())
}

#[test]
fn what_nobody_asked_is_not_known_and_never_no_danger() {
    for risk in warned(&[("interview", &[("worker.age", "30")])], "2026-06-01") {
        assert_eq!((risk.warns, &risk.ground), (Answer::NotKnown, &None), "{risk:?}");
    }
    assert_eq!(warned(&[], "2026-06-01").len(), RULES.len());
}

#[test]
fn no_payment_warns_the_day_after_six_months_and_not_on_that_day() {
    let freed: &[(&str, &[(&str, &str)])] = &[("freedom", &[("on", "2026-01-15"), ("how", "rescued")])];
    assert_eq!(rule(&warned(freed, "2026-07-15"), "money_not_received").0, Answer::No);
    let (warns, ground) = rule(&warned(freed, "2026-07-16"), "money_not_received");
    assert_eq!((warns, ground), (Answer::Yes, Some(Ground::Nothing { since: told("2026-01-15"), months: 6 })));
    let paid = [freed[0], ("rehabilitation_payment", &[("on", "2026-03-01"), ("amount", "30000")])];
    assert_eq!(rule(&warned(&paid, "2027-01-01"), "money_not_received").0, Answer::No);
    assert_eq!(rule(&warned(freed, "2026-04-15"), "no_certificate").0, Answer::No);
    assert_eq!(rule(&warned(freed, "2026-04-16"), "no_certificate").0, Answer::Yes);
}

#[test]
fn a_release_known_to_the_year_warns_only_when_it_is_surely_long_ago() {
    let freed: &[(&str, &[(&str, &str)])] = &[("freedom", &[("on", "2025"), ("how", "rescued")])];
    assert_eq!(rule(&warned(freed, "2026-06-30"), "money_not_received").0, Answer::No);
    assert_eq!(rule(&warned(freed, "2026-07-01"), "money_not_received").0, Answer::Yes);
}

#[test]
fn the_last_word_on_debt_and_income_holds_and_names_its_ground() {
    let first: (&str, &[(&str, &str)]) =
        (LIVING, &[("on", "2026-02-01"), ("debt", "cannot_repay"), ("income", "enough")]);
    let later: (&str, &[(&str, &str)]) = (LIVING, &[("on", "2026-05-01"), ("debt", "heavy")]);
    let (warns, ground) = rule(&warned(&[first], "2026-06-01"), "debt");
    assert_eq!(warns, Answer::Yes);
    assert!(
        matches!(ground, Some(Ground::Said { field: "debt", ref text, .. }) if text == "cannot_repay"),
        "{ground:?}"
    );
    assert_eq!(rule(&warned(&[first, later], "2026-06-01"), "debt").0, Answer::No);
    let none: (&str, &[(&str, &str)]) = ("income_note", &[("on", "2026-04"), ("monthly", "0")]);
    assert_eq!(rule(&warned(&[first], "2026-06-01"), "no_income").0, Answer::No);
    assert_eq!(rule(&warned(&[first, none], "2026-06-01"), "no_income").0, Answer::Yes);
}

#[test]
fn a_threat_told_before_others_counts_and_that_there_is_none_does_not() {
    let threatened: (&str, &[(&str, &str)]) = (LIVING, &[("on", "2026-02-01"), ("alone", "no"), ("threats", "yes")]);
    let denied: (&str, &[(&str, &str)]) = (LIVING, &[("on", "2026-03-01"), ("alone", "no"), ("threats", "no")]);
    let alone: (&str, &[(&str, &str)]) = (LIVING, &[("on", "2026-04-01"), ("alone", "yes"), ("threats", "no")]);
    let afraid: (&str, &[(&str, &str)]) = (LIVING, &[("on", "2026-05-01"), ("safety", "threatened")]);
    assert_eq!(rule(&warned(&[threatened], "2026-06-01"), "threats").0, Answer::Yes);
    assert_eq!(rule(&warned(&[threatened, denied], "2026-06-01"), "threats").0, Answer::Yes);
    assert_eq!(rule(&warned(&[denied], "2026-06-01"), "threats").0, Answer::NotKnown);
    assert_eq!(rule(&warned(&[threatened, denied, alone], "2026-06-01"), "threats").0, Answer::No);
    assert_eq!(rule(&warned(&[alone, afraid], "2026-06-01"), "threats").0, Answer::Yes);
}

#[test]
fn a_goal_told_again_is_one_goal_and_is_late_only_while_it_waits() {
    let told = case(&[
        ("plan_goal", &[("on", "2026-01-10"), ("goal", "land"), ("within_months", "1")]),
        ("plan_goal", &[("on", "2026-02-10"), ("goal", "land"), ("within_months", "3")]),
        ("plan_goal", &[("on", "2026-01-10"), ("goal", "school")]),
        ("goal_progress", &[("on", "2026-06-01"), ("goal", "land"), ("reached", "half")]),
    ]);
    let found = goals(&rows(&told, PERSON, "plan_goal"), &rows(&told, PERSON, "goal_progress"));
    assert_eq!(found.len(), 2);
    let land = found.iter().find(|goal| goal.goal == "land").expect("there");
    assert_eq!(land.by, Some(day("2026-05-10")));
    assert!(!land.is_late(day("2026-05-10")) && land.is_late(day("2026-05-11")));
    let school = found.iter().find(|goal| goal.goal == "school").expect("there");
    assert!(!school.is_late(day("2099-01-01")), "by when was not said");
}

#[test]
fn every_scheme_and_every_paper_of_the_book_has_a_word() {
    let (mut schemes, mut with_papers) = (0, 0);
    for rule in Book::embedded().entitlements().iter().filter(|rule| rule.id.starts_with("scheme.")) {
        schemes += 1;
        let word = rule.id.strip_prefix("scheme.").expect("begins so");
        assert!(Scheme::CHOICES.words.contains(&word), "{word}");
        with_papers += usize::from(!rule.papers.is_empty());
        for paper in &rule.papers {
            assert!(Paper::CHOICES.words.contains(paper), "{}: {paper}", rule.path);
            let known = kind("papers_held").and_then(|kind| kind.field(paper)).is_some();
            assert!(known || *paper == "release_certificate", "{paper} can be told");
        }
    }
    assert!(schemes > 10 && with_papers == schemes, "{schemes} schemes, {with_papers} with papers");
}

/// The schemes of somebody whose bondage was found, with these papers.
fn schemes(papers_told: &[(&str, &str)]) -> Vec<mukti_register::after::schemes::Scheme> {
    let book = Book::embedded();
    let facts =
        facts(&[("work.state", "IN-BR"), ("worker.age", "40"), ("freed.on", "2025-12-20"), ("freed.how", "rescued")]);
    let facts = Facts {
        finding_on: Some(told("2026-01-02")),
        finding_outcome: Some(mukti_law::facts::FindingOutcome::Bonded),
        ..facts
    };
    let on = day("2026-02-15");
    let found = mukti_law::determine(&facts, on, book);
    let here = mukti_law::Situation { facts: &facts, book, on, found: &found };
    let mut all = vec![("on", "2026-02-01")];
    all.extend(papers_told);
    let told = case(&[
        ("papers_held", &all),
        (
            "benefit_application",
            &[("on", "2026-02-03"), ("scheme", "pmay_g"), ("outcome", "paper_missing"), ("missing", "job_card")],
        ),
    ]);
    let held = papers(&rows(&told, PERSON, "papers_held"), true, Answer::NotKnown);
    matched(&mukti_law::entitled(&here), book, &held, &rows(&told, PERSON, "benefit_application"))
}

#[test]
fn a_scheme_is_open_or_lacks_a_paper_or_asks_for_one_and_says_which() {
    let house = |papers: &[(&str, &str)]| {
        let all = schemes(papers);
        all.into_iter().find(|scheme| scheme.word() == "pmay_g").expect("a house is owed once bondage is found")
    };
    let unknown = house(&[("identity", "yes")]);
    assert_eq!(unknown.fit, Match::Eligible);
    assert_eq!(unknown.papers_to_ask, ["bank_account", "job_card"], "the certificate is in the file");
    let missing = house(&[("identity", "yes"), ("bank_account", "yes"), ("job_card", "no")]);
    assert_eq!(missing.fit, Match::PaperMissing(vec!["job_card"]));
    assert_eq!(missing.outcome(), Some("paper_missing"));
    assert!(missing.of_household);
    let ration = schemes(&[]).into_iter().find(|scheme| scheme.word() == "ration").expect("there");
    assert_eq!((ration.fit.clone(), ration.outcome()), (Match::NotKnown, None), "what decides it is not asked here");
}

#[test]
fn the_records_of_a_person_are_not_those_of_another() {
    let mut told = case(&[(LIVING, &[("on", "2026-06-01"), ("food", "good")])]);
    let kept = kind(LIVING).expect("a kind").read(&[("on", "2026-07-01"), ("food", "plain")]).expect("reads");
    told.entries.push(entry(9, Some(PersonId::from_bits(2)), Body::RecordKept(kept)));
    let found: Vec<Row> = rows(&told, PERSON, LIVING);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].word("food"), Some("good"));
}
