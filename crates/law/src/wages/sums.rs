//! What was due at the minimum over the period, what was paid, and by how much that is surely short.

use super::line::{Line, Stretch};
use super::pay::Pay;
use super::period::{Period, Span};
use super::ratio::Ratio;
use crate::Facts;
use crate::determine::Premises;
use crate::facts::WageUnit;
use crate::finding::Wages;
use mukti_terms::Rupees;
use mukti_terms::schema::Number;
use mukti_terms::when::days_between;

/// Days worked in a span of the calendar, as a fraction.
#[derive(Clone, Copy, Debug)]
struct Days {
    worked: i64,
    of: i64,
}

const ONE: i64 = Number::whole(1).in_thousandths();
const CALENDAR_YEAR: i64 = 365;
const MONTHS: i64 = 12;
const WEEK: i64 = 7;

/// Fills in the sums; what cannot be known stays empty and is named.
pub fn fill(wages: &mut Wages, facts: &Facts, period: &Period, pay: &Pay, line: &Line, premises: &Premises) {
    wages.paid_per_day = pay.high.map(Ratio::rupees);
    wages.rates = line.iter().filter_map(|one| one.shown.clone()).collect();
    let widest = period.widest();
    let share = widest.and_then(|span| worked(facts, pay, premises, calendar(span)));
    wages.days = share.and_then(|days| whole_days(facts, period, days));
    if widest.is_none() {
        wages.not_known.push("wage-missing-dates");
    } else if share.is_none() {
        wages.not_known.push("wage-missing-days");
    }
    let (Some(widest), Some(share)) = (widest, share) else {
        paid_without_dates(wages, facts, pay);
        return;
    };
    wages.due_high = due(line, widest, share, |one| one.most);
    let narrow = period.narrowest().or(period.exact()).or((period.end_assumed).then_some(widest));
    let narrow = narrow.and_then(|span| Some((span, worked(facts, pay, premises, calendar(span))?)));
    wages.due_low = narrow.and_then(|(span, share)| due(line, span, share, |one| one.least));
    wages.due = wages.due_low.filter(|low| Some(*low) == wages.due_high);
    wages.paid = paid(facts, pay, widest, share);
    wages.short = wages.due_low.zip(wages.paid).map(|(due, paid)| (due - paid).at_least_zero());
}

fn calendar((from, to): Span) -> i64 {
    (days_between(from, to) + 1).max(1)
}

/// Days worked in so many calendar days: as counted; else by the days of the week; else, for pay by a period, the normal ones.
fn worked(facts: &Facts, pay: &Pay, premises: &Premises, calendar: i64) -> Option<Days> {
    if let Some(days) = facts.days_worked {
        return Some(Days { worked: days.in_thousandths(), of: calendar * ONE });
    }
    if let Some(week) = facts.days_per_week {
        return Some(Days { worked: week.in_thousandths(), of: WEEK * ONE });
    }
    let by_day =
        matches!(facts.wage_unit, Some(WageUnit::Hour | WageUnit::Day | WageUnit::Piece | WageUnit::ThousandBricks));
    // Who is kept for the period is owed the period's normal days.
    let month = premises.days_in_month.filter(|_| pay.none || !by_day)?;
    Some(Days { worked: month * MONTHS, of: CALENDAR_YEAR })
}

/// The count of days, where it is one number.
fn whole_days(facts: &Facts, period: &Period, share: Days) -> Option<u32> {
    if let Some(days) = facts.days_worked {
        return u32::try_from(days.in_thousandths() / ONE).ok();
    }
    let calendar = calendar(period.exact()?);
    u32::try_from(calendar * share.worked / share.of).ok()
}

/// What was due over a span at one rate of each stretch; `None` if any of its days has none that may decide.
fn due(line: &Line, span: Span, share: Days, rate: impl Fn(&Stretch) -> Option<Ratio>) -> Option<Rupees> {
    let mut sum = Rupees::ZERO;
    let mut covered = 0;
    for stretch in line.iter().filter(|one| one.from <= span.1 && one.to >= span.0) {
        let days = calendar((stretch.from.max(span.0), stretch.to.min(span.1)));
        sum = sum + rate(stretch)?.scaled(days, 1).scaled(share.worked, share.of).rupees();
        covered += days;
    }
    (covered == calendar(span)).then_some(sum)
}

/// What was paid over the period, at most: by the calendar for pay by the week, month or year, else by the days worked.
fn paid(facts: &Facts, pay: &Pay, span: Span, share: Days) -> Option<Rupees> {
    if pay.none {
        return Some(Rupees::ZERO);
    }
    let calendar = calendar(span);
    let people = i64::from(facts.wage_shared_by.unwrap_or(1));
    let own = facts.wage_amount.map(|amount| Ratio::of(amount).scaled(1, people));
    match facts.wage_unit? {
        WageUnit::Season | WageUnit::WholePeriod => return own.map(Ratio::rupees),
        WageUnit::Week if facts.days_worked.is_none() => return own.map(|week| week.scaled(calendar, WEEK).rupees()),
        WageUnit::Month if facts.days_worked.is_none() => {
            return own.map(|month| month.scaled(calendar * MONTHS, CALENDAR_YEAR).rupees());
        }
        WageUnit::Year if facts.days_worked.is_none() => {
            return own.map(|year| year.scaled(calendar, CALENDAR_YEAR).rupees());
        }
        _ => {}
    }
    let hours = facts.hours_per_day.filter(|_| facts.wage_unit == Some(WageUnit::Hour));
    let daily = match hours {
        Some(hours) => own?.scaled(hours.in_thousandths(), ONE),
        None => pay.high?,
    };
    Some(daily.scaled(calendar, 1).scaled(share.worked, share.of).rupees())
}

/// A sum for the whole period needs no dates to be what was paid.
fn paid_without_dates(wages: &mut Wages, facts: &Facts, pay: &Pay) {
    if pay.none {
        wages.paid = Some(Rupees::ZERO);
        return;
    }
    let people = i64::from(facts.wage_shared_by.unwrap_or(1));
    if facts.wage_unit == Some(WageUnit::WholePeriod) {
        wages.paid = facts.wage_amount.map(|amount| Ratio::of(amount).scaled(1, people).rupees());
        return;
    }
    let days = facts.days_worked.map(|days| days.in_thousandths());
    wages.paid = pay.high.zip(days).map(|(daily, days)| daily.scaled(days, ONE).rupees());
    wages.days = days.and_then(|days| u32::try_from(days / ONE).ok());
}
