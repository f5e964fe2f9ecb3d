//! The next letter of a broken clock: who is written to next, after how many days, and what a promise or a refusal changes.

use mukti_duties::ladder::Why;
use mukti_duties::{Duty, LetterSent, NextLetter, Reply, next_letter, owed};
use mukti_law::{Book, Facts, Situation, determine};
use mukti_terms::Day;
use mukti_terms::schema::Record;
use mukti_terms::when::{Moment, plus_days};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Somebody rescued in Tamil Nadu on 2 February 2026: the certificate was due on the 3rd.
fn told(more: &[(&str, &str)]) -> Facts {
    let rescued = [
        ("work.state", "IN-TN"),
        ("force.threat", "yes"),
        ("free.movement", "no"),
        ("advance.taken", "yes"),
        ("advance.by", "self"),
        ("agreement.made", "yes"),
        ("rescued.on", "2026-02-02"),
        ("freed.on", "2026-02-02"),
        ("freed.how", "rescued"),
    ];
    let mut facts = Facts::default();
    for (name, word) in rescued.iter().chain(more) {
        let field = Facts::position(name).expect("a fact of the contract");
        facts.set(field, word).expect("a possible value");
    }
    facts
}

fn next(facts: &Facts, duty: &str, letters: &[LetterSent]) -> Option<NextLetter> {
    let (on, book) = (day("2026-03-10"), Book::embedded());
    let found = determine(facts, on, book);
    let here = Situation { facts, book, on, found: &found };
    let duties: Vec<Duty> = owed(&here, Moment::end_of(on));
    let duty = duties.iter().find(|one| one.id == duty).expect("it is owed");
    next_letter(duty, letters, &here)
}

fn sent(kind: &str, office: &str, on: &str) -> LetterSent {
    LetterSent { kind: kind.into(), office: office.into(), issued: day(on), sent: Some(day(on)), reply: None }
}

const CERTIFICATE: &str = "release_certificate";

#[test]
fn a_broken_clock_begins_with_a_reminder_to_the_office_that_is_late() {
    let first = next(&told(&[]), CERTIFICATE, &[]).expect("there is a letter");
    assert_eq!(
        (first.letter, first.office, first.from, first.why),
        ("reminder", "district_magistrate", None, Why::Broken)
    );
}

#[test]
fn a_letter_that_left_before_the_last_day_is_no_step() {
    let early = sent("reminder", "district_magistrate", "2026-02-02");
    assert_eq!(next(&told(&[]), CERTIFICATE, &[early]).expect("there is a letter").letter, "reminder");
}

#[test]
fn a_letter_that_was_written_and_has_not_left_moves_nothing() {
    let mut written = sent("reminder", "district_magistrate", "2026-02-05");
    written.sent = None;
    let next = next(&told(&[]), CERTIFICATE, &[written]).expect("there is a letter");
    assert!(next.is_written && next.letter == "reminder", "{next:?}");
}

#[test]
fn the_next_step_counts_from_the_dispatch_not_from_the_writing() {
    let mut letter = sent("reminder", "district_magistrate", "2026-02-05");
    letter.sent = Some(day("2026-02-09"));
    let wait = Book::embedded().ladders()[0].steps[1].wait_days;
    let next = next(&told(&[]), CERTIFICATE, &[letter]).expect("there is a letter");
    assert_eq!((next.letter, next.office), ("escalation_state", "principal_secretary_labour"));
    assert_eq!((next.from, next.why), (Some(plus_days(day("2026-02-09"), wait)), Why::Silent));
}

#[test]
fn a_promise_waits_for_its_day_and_no_longer() {
    let mut letter = sent("reminder", "district_magistrate", "2026-02-05");
    letter.reply = Some(Reply::Promised(Some(day("2026-03-01"))));
    let next = next(&told(&[]), CERTIFICATE, &[letter]).expect("there is a letter");
    assert_eq!((next.from, next.why), (Some(day("2026-03-02")), Why::PromiseOver));
}

#[test]
fn the_commission_for_children_is_written_to_for_a_child_only() {
    let offices = |facts: &Facts| {
        let mut letters: Vec<LetterSent> = Vec::new();
        let mut offices = Vec::new();
        while let Some(step) = next(facts, CERTIFICATE, &letters) {
            offices.push(step.office);
            letters.push(sent(step.letter, step.office, "2026-02-05"));
            assert!(letters.len() < 20, "the ladder ends");
        }
        offices
    };
    let grown = offices(&told(&[("worker.age", "34")]));
    assert!(!grown.contains(&"ncpcr"), "{grown:?}");
    assert_eq!(grown.last(), Some(&"high_court_legal_services"), "at its end stands a lawyer: {grown:?}");
    let child = offices(&told(&[("worker.age", "14")]));
    assert_eq!(child.iter().filter(|office| **office == "ncpcr").count(), 1, "{child:?}");
    assert_eq!(child.len(), grown.len() + 1);
}

#[test]
fn a_refusal_changes_to_its_own_ladder_whatever_was_sent_before() {
    let refused = told(&[("certificate.refused_on", "2026-02-20")]);
    let before = sent("reminder", "district_magistrate", "2026-02-05");
    let step = next(&refused, "certificate_review", &[before]).expect("there is a letter");
    assert_eq!((step.letter, step.office, step.why), ("reasoned_order_demand", "district_magistrate", Why::Refused));
    assert_eq!(next(&refused, CERTIFICATE, &[]), None, "the duty that was refused is ended");
}

#[test]
fn a_refusal_told_by_an_answer_opens_the_same_ladder() {
    let mut letter = sent("reminder", "district_magistrate", "2026-02-05");
    letter.reply = Some(Reply::Refused(day("2026-02-12")));
    let step = next(&told(&[]), CERTIFICATE, &[letter]).expect("there is a letter");
    assert_eq!((step.letter, step.from), ("reasoned_order_demand", Some(day("2026-02-12"))));
}

#[test]
fn what_was_done_asks_for_no_letter() {
    let done = told(&[("certificate.on", "2026-02-20")]);
    assert_eq!(next(&done, CERTIFICATE, &[]), None);
}

#[test]
fn every_step_of_every_ladder_is_reached_and_left_behind() {
    for ladder in Book::embedded().ladders() {
        for pair in ladder.steps.windows(2) {
            let same = pair[0].letter == pair[1].letter && pair[0].to == pair[1].to;
            assert!(!same, "two equal steps would never be left: {pair:?}");
        }
        let distinct: std::collections::HashSet<_> = ladder.steps.iter().map(|step| (step.letter, step.to)).collect();
        assert_eq!(distinct.len(), ladder.steps.len(), "a step stands twice in a ladder");
    }
}
