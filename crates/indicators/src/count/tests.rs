//! In which standing a duty is counted, the day before, the day of and the day after; and what is not known.

use super::{CaseCounted, PersonCounted, count, count_duties};
use crate::measure::Measure;
use mukti_duties::{Closing, Due, DutyStatus, owed};
use mukti_law::entitle::Together;
use mukti_law::{Book, Facts, Situation, determine};
use mukti_terms::schema::Record;
use mukti_terms::when::Moment;
use mukti_terms::{Day, Grade, Rupees, Told};

fn facts(told: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (name, value) in told {
        facts.set(Facts::position(name).expect("a fact"), value).expect("it reads");
    }
    facts
}

fn counted(facts: &Facts, on: &str) -> Vec<(Measure, &'static str, i64, i64, i64)> {
    let day: Day = on.parse().expect("a day");
    let book = Book::embedded();
    let found = determine(facts, day, book);
    let duties = owed(&Situation { facts, book, on: day, found: &found }, Moment::end_of(day));
    let person = PersonCounted { facts, money: Together::default(), said_paid: Rupees::ZERO, money_not_known: false };
    let parts = count(&CaseCounted { opened: day, people: vec![person] });
    let all = parts.into_iter().chain(count_duties(&duties));
    all.map(|part| (part.measure, part.office, part.month.number(), part.bucket, part.count)).collect()
}

#[test]
fn a_refusal_is_reversed_only_by_a_certificate_that_is_surely_later() {
    let reversed = |certificate: &str| {
        let told =
            [("enquiry.on", "2026-01-05"), ("certificate.refused_on", "2026-01-20"), ("certificate.on", certificate)];
        let told = facts(&told);
        counted(&told, "2026-06-01").iter().any(|part| part.0 == Measure::RefusalsReversed)
    };
    assert!(!reversed("2026-01-20"));
    assert!(reversed("2026-01-21"));
    assert!(!reversed("2026-01"), "January may be before the twentieth");
    assert!(reversed("2026-02"));
}

#[test]
fn an_enquiry_of_which_only_the_year_was_told_is_counted_in_no_month() {
    let parts = counted(&facts(&[("enquiry.on", "2026")]), "2026-12-31");
    assert!(parts.iter().any(|part| (part.0, part.2) == (Measure::Enquired, 202_600)));
}

#[test]
fn one_report_of_the_police_stands_for_a_case_of_many() {
    let told = facts(&[("fir.on", "2026-02-01"), ("chargesheet.on", "2026-04-01")]);
    let person =
        || PersonCounted { facts: &told, money: Together::default(), said_paid: Rupees::ZERO, money_not_known: false };
    let opened = "2026-02-01".parse().expect("a day");
    let parts = count(&CaseCounted { opened, people: vec![person(), person(), person()] });
    let of = |measure| parts.iter().find(|part| part.measure == measure).map(|part| part.count);
    assert_eq!(of(Measure::FirRegistered), Some(1));
    assert_eq!(of(Measure::ChargeSheets), Some(1));
    assert_eq!(of(Measure::People), Some(3));
    assert_eq!(of(Measure::Judgments), None, "what did not happen is not counted as nothing");
}

#[test]
fn every_duty_of_a_case_is_counted_once_and_under_the_office_that_bears_it() {
    let told = facts(&[("freed.how", "rescued"), ("rescued.on", "2026-01-10"), ("work.state", "IN-UP")]);
    let day: Day = "2026-03-01".parse().expect("a day");
    let book = Book::embedded();
    let found = determine(&told, day, book);
    let duties = owed(&Situation { facts: &told, book, on: day, found: &found }, Moment::end_of(day));
    let all = counted(&told, "2026-03-01");
    let of_duties: i64 = all.iter().filter(|part| !part.1.is_empty()).map(|part| part.4).sum();
    assert_eq!(usize::try_from(of_duties).ok(), Some(duties.len()));
    for duty in &duties {
        assert!(all.iter().any(|part| part.1 == duty.bearer), "{}", duty.bearer);
    }
}

/// Where a duty with a last day, done on a date, is counted.
fn done(last_day: &str, done: &str) -> (Measure, i64) {
    let told = facts(&[("rescued.on", "2026-01-10"), ("freed.how", "rescued"), ("work.state", "IN-UP")]);
    let day: Day = last_day.parse().expect("a day");
    let book = Book::embedded();
    let found = determine(&told, day, book);
    let mut duty = owed(&Situation { facts: &told, book, on: day, found: &found }, Moment::end_of(day)).remove(0);
    duty.last_day = Some(Due {
        day,
        day_earliest: day,
        needs_time: false,
        moment: None,
        moment_earliest: None,
        closing: Closing::Open,
        provision: "blsa-1976 s.12",
        grade: Grade::Text,
        may_be_superseded: false,
    });
    duty.status = DutyStatus::Fulfilled;
    duty.done = Told::parse(done);
    super::standing(&duty)
}

#[test]
fn in_time_and_late_are_counted_only_when_surely_so() {
    assert_eq!(done("2026-02-10", "2026-02-09"), (Measure::InTime, 0));
    assert_eq!(done("2026-02-10", "2026-02-10"), (Measure::InTime, 0));
    assert_eq!(done("2026-02-10", "2026-02-11"), (Measure::Late, 1));
    assert_eq!(done("2026-02-10", "2026-02"), (Measure::Unclear, 0));
    assert_eq!(done("2026-02-28", "2026-02"), (Measure::InTime, 0));
    assert_eq!(done("2026-02-10", "2026-03"), (Measure::Late, 19));
    assert_eq!(done("2026-02-10", ""), (Measure::Unclear, 0));
    assert_eq!(done("2000-02-10", "2026-03-01"), (Measure::Late, super::DELAY_DAYS_MAX));
}
