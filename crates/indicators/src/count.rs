//! What one case adds to the counts: each duty of each office in one standing, each person and step once.

use crate::measure::{Measure, Month};
use mukti_duties::{Duty, DutyStatus};
use mukti_law::Facts;
use mukti_law::entitle::Together;
use mukti_law::facts::JudgmentOutcome;
use mukti_terms::when::{days_between, days_since_1970};
use mukti_terms::{Day, Rupees, Told};
use std::collections::BTreeMap;

/// Delays are counted to the day up to ten years; longer ones are in the last bucket.
pub const DELAY_DAYS_MAX: i64 = 3_653;

/// What is known of a case.
pub struct CaseCounted<'a> {
    /// The day it was opened.
    pub opened: Day,
    /// Its people.
    pub people: Vec<PersonCounted<'a>>,
}

/// What is known of one of its people.
pub struct PersonCounted<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// The sums that are due, that reached the person, and that are outstanding.
    pub money: Together,
    /// What is said to have been paid, whether or not it came.
    pub said_paid: Rupees,
    /// Whether something is due of which the sum is not known.
    pub money_not_known: bool,
}

/// What a case adds to one count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Part {
    /// What is counted.
    pub measure: Measure,
    /// The kind of office, as in `office-<id>`; empty where it is not one office's.
    pub office: &'static str,
    /// When it began, as far as that is known.
    pub month: Month,
    /// Days late, or the last day; 0 for other measures.
    pub bucket: i64,
    /// How many; paise for money.
    pub count: i64,
}

/// What duties add to the counts of the place whose offices hold them, in a fixed order, each count once.
pub fn count_duties<'a>(duties: impl IntoIterator<Item = &'a Duty>) -> Vec<Part> {
    let mut sums = Sums::default();
    for duty in duties {
        sums.duty(duty);
    }
    sums.parts()
}

/// What a case adds to the counts of people, steps and money at its place, in a fixed order, each count once.
#[must_use]
pub fn count(case: &CaseCounted<'_>) -> Vec<Part> {
    let mut sums = Sums::default();
    let opened = Month::of(case.opened);
    sums.add(Measure::Cases, "", opened, 0, 1);
    sums.add(Measure::People, "", opened, 0, i64::try_from(case.people.len()).unwrap_or(i64::MAX));
    for person in &case.people {
        sums.certificate(person.facts);
        sums.money(person);
    }
    sums.prosecution(&case.people);
    sums.parts()
}

#[derive(Default)]
struct Sums(BTreeMap<(Measure, &'static str, Month, i64), i64>);

impl Sums {
    fn add(&mut self, measure: Measure, office: &'static str, month: Month, bucket: i64, count: i64) {
        *self.0.entry((measure, office, month, bucket)).or_default() += count;
    }

    fn duty(&mut self, duty: &Duty) {
        let (measure, bucket) = standing(duty);
        self.add(measure, duty.bearer, Month::of_told(duty.since), bucket, 1);
    }

    fn certificate(&mut self, facts: &Facts) {
        let enquired = Month::of_told(facts.enquiry_on);
        let certified = facts.certificate_on.is_some();
        if facts.enquiry_on.is_some() {
            self.add(Measure::Enquired, "", enquired, 0, 1);
            if certified {
                self.add(Measure::EnquiredCertified, "", enquired, 0, 1);
            }
        }
        if certified {
            self.add(Measure::Certificates, "", Month::of_told(facts.certificate_on), 0, 1);
        }
        if let Some(refused) = facts.certificate_refused_on {
            let month = Month::of_told(Some(refused));
            self.add(Measure::Refusals, "", month, 0, 1);
            // Surely later: the same day, or dates told too coarsely, show no reversal.
            if facts.certificate_on.is_some_and(|on| on.earliest() > refused.latest()) {
                self.add(Measure::RefusalsReversed, "", month, 0, 1);
            }
        }
    }

    fn money(&mut self, person: &PersonCounted<'_>) {
        let month = Month::of_told(mukti_law::release::release(person.facts));
        let money = &person.money;
        for (measure, sum) in [
            (Measure::MoneyDue, money.due),
            (Measure::MoneyReceived, money.received),
            (Measure::MoneyOutstanding, money.outstanding),
            (Measure::MoneyOverpaid, money.overpaid),
            (Measure::MoneyReceiptNotKnown, money.not_known),
            (Measure::MoneySaidPaid, person.said_paid),
        ] {
            self.add(measure, "", month, 0, sum.in_paise());
        }
        if person.money_not_known {
            self.add(Measure::MoneyNotKnown, "", month, 0, 1);
        }
    }

    /// One report of the police stands for the whole case.
    fn prosecution(&mut self, people: &[PersonCounted<'_>]) {
        let first = |of: fn(&Facts) -> Option<Told>| {
            people.iter().filter_map(|person| of(person.facts)).min_by_key(|told| told.earliest())
        };
        if let Some(refused) = first(|facts| facts.fir_refused_on) {
            self.add(Measure::FirRefused, "", Month::of_told(Some(refused)), 0, 1);
        }
        let Some(registered) = first(|facts| facts.fir_on) else { return };
        let month = Month::of_told(Some(registered));
        self.add(Measure::FirRegistered, "", month, 0, 1);
        let any = |of: fn(&Facts) -> bool| people.iter().any(|person| of(person.facts));
        for (measure, happened) in [
            (Measure::ChargeSheets, any(|facts| facts.chargesheet_on.is_some())),
            (Measure::Judgments, any(|facts| facts.judgment_on.is_some())),
            (Measure::Convictions, any(|facts| facts.judgment_outcome == Some(JudgmentOutcome::Convicted))),
        ] {
            if happened {
                self.add(measure, "", month, 0, 1);
            }
        }
    }

    fn parts(self) -> Vec<Part> {
        let told = self.0.into_iter().filter(|(_, count)| *count != 0);
        told.map(|((measure, office, month, bucket), count)| Part { measure, office, month, bucket, count }).collect()
    }
}

/// Where a duty is counted, and its bucket.
fn standing(duty: &Duty) -> (Measure, i64) {
    match duty.status {
        DutyStatus::Fulfilled => done(duty),
        DutyStatus::NotKnown => (Measure::NotKnown, 0),
        DutyStatus::Lapsed => (Measure::Ended, 0),
        DutyStatus::Overdue | DutyStatus::Awaited => match &duty.last_day {
            Some(due) => (Measure::Open, days_since_1970(due.day)),
            None => (Measure::OpenNoLimit, 0),
        },
    }
}

/// Late, and in time, only when surely so.
fn done(duty: &Duty) -> (Measure, i64) {
    let Some(due) = &duty.last_day else { return (Measure::DoneNoLimit, 0) };
    let Some(done) = duty.done else { return (Measure::Unclear, 0) };
    let (first, last) = done.span();
    let end = due.moment.unwrap_or_else(|| mukti_terms::when::Moment::end_of(due.day));
    if first > end {
        (Measure::Late, days_between(due.day, done.earliest()).clamp(0, DELAY_DAYS_MAX))
    } else if last <= end {
        (Measure::InTime, 0)
    } else {
        (Measure::Unclear, 0)
    }
}

#[cfg(test)]
mod tests;
