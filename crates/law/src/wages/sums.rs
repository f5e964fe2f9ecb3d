//! What was due at the minimum over the period, what was paid, and by how much that is surely short.

use super::line::{Line, Stretch};
use super::pay::{Pay, sharers};
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
    /// Whether nobody counted them: the normal ones.
    assumed: bool,
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
    wages.days = share.filter(|days| !days.assumed).and_then(|days| whole_days(facts, period, days));
    if widest.is_none() {
        wages.not_known.push("wage-missing-dates");
    } else if share.is_none_or(|days| days.assumed) {
        wages.not_known.push("wage-missing-days");
    }
    let (Some(widest), Some(share)) = (widest, share) else {
        paid_without_dates(wages, facts, pay);
        return;
    };
    let whole = hours(facts, premises);
    wages.due_high = due(line, widest, share.for_hours(whole), |one| one.most);
    let narrow = period.narrowest().or(period.exact()).or((period.end_assumed).then_some(widest));
    let narrow = narrow.and_then(|span| Some((span, worked(facts, pay, premises, calendar(span))?)));
    wages.due_low = narrow.and_then(|(span, share)| due(line, span, share.for_hours(whole), |one| one.least));
    wages.due = wages.due_low.filter(|low| !share.assumed && Some(*low) == wages.due_high);
    let most = paid(facts, pay, widest, share, whole);
    wages.paid = most.filter(|_| !sharers_missing(facts, pay));
    wages.short = most.filter(|_| !share.assumed).and_then(|paid| short(wages, paid));
}

/// Surely short by so much, held against the most that can have been paid; nothing is surely nothing only where nothing can be due.
fn short(wages: &Wages, paid: Rupees) -> Option<Rupees> {
    let short = (wages.due_low? - paid).at_least_zero();
    let settled = wages.paid.is_some() && wages.due_high.is_some_and(|due| due <= paid);
    (short > Rupees::ZERO || settled).then_some(short)
}

/// Whether nobody said for how many people the pay, or the pieces paid for, were.
#[must_use]
pub fn sharers_missing(facts: &Facts, pay: &Pay) -> bool {
    let Some(unit) = facts.wage_unit.filter(|_| !pay.none && facts.wage_amount.is_some()) else { return false };
    let by_piece = matches!(unit, WageUnit::Piece | WageUnit::ThousandBricks);
    sharers(if by_piece { facts.output_shared_by } else { facts.wage_shared_by }).is_none()
}

/// The hours of a day paid by the hour over the hours of a normal day, in thousandths; the day's rate is due in that proportion.
fn hours(facts: &Facts, premises: &Premises) -> Option<(i64, i64)> {
    let by_hour = facts.wage_unit == Some(WageUnit::Hour) && facts.output_per_day.is_none();
    let told = facts.hours_per_day.filter(|hours| by_hour && hours.in_thousandths() > 0)?;
    Some((told.in_thousandths(), premises.hours_in_day? * ONE))
}

impl Days {
    /// Counted in normal days, where the pay was by the hour.
    const fn for_hours(self, hours: Option<(i64, i64)>) -> Self {
        match hours {
            Some((told, normal)) => Self { worked: self.worked * told, of: self.of * normal, assumed: self.assumed },
            None => self,
        }
    }
}

fn calendar((from, to): Span) -> i64 {
    (days_between(from, to) + 1).max(1)
}

/// Days worked in so many calendar days: as counted; else by the days of the week; else, for pay by a period, the normal ones.
fn worked(facts: &Facts, pay: &Pay, premises: &Premises, calendar: i64) -> Option<Days> {
    if let Some(days) = facts.days_worked {
        return Some(Days { worked: days.in_thousandths(), of: calendar * ONE, assumed: false });
    }
    if let Some(week) = facts.days_per_week {
        return Some(Days { worked: week.in_thousandths(), of: WEEK * ONE, assumed: false });
    }
    let by_day =
        matches!(facts.wage_unit, Some(WageUnit::Hour | WageUnit::Day | WageUnit::Piece | WageUnit::ThousandBricks));
    // Who is kept for the period is owed the period's normal days.
    let month = premises.days_in_month.filter(|_| pay.none || !by_day)?;
    Some(Days { worked: month * MONTHS, of: CALENDAR_YEAR, assumed: true })
}

/// The count of days, where it is one number.
fn whole_days(facts: &Facts, period: &Period, share: Days) -> Option<u32> {
    if facts.days_worked.is_some() {
        return whole_told(facts);
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
fn paid(facts: &Facts, pay: &Pay, span: Span, share: Days, hours: Option<(i64, i64)>) -> Option<Rupees> {
    if pay.none {
        return Some(Rupees::ZERO);
    }
    let calendar = calendar(span);
    let people = sharers(facts.wage_shared_by).unwrap_or(1);
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
    let share = share.for_hours(hours);
    Some(pay.high?.scaled(calendar, 1).scaled(share.worked, share.of).rupees())
}

/// A sum for the whole period needs no dates to be what was paid.
fn paid_without_dates(wages: &mut Wages, facts: &Facts, pay: &Pay) {
    if pay.none {
        wages.paid = Some(Rupees::ZERO);
        return;
    }
    if sharers_missing(facts, pay) {
        wages.days = whole_told(facts);
        return;
    }
    let people = sharers(facts.wage_shared_by).unwrap_or(1);
    if facts.wage_unit == Some(WageUnit::WholePeriod) {
        wages.paid = facts.wage_amount.map(|amount| Ratio::of(amount).scaled(1, people).rupees());
        return;
    }
    let days = facts.days_worked.map(|days| days.in_thousandths());
    wages.paid = pay.high.zip(days).map(|(daily, days)| daily.scaled(days, ONE).rupees());
    wages.days = whole_told(facts);
}

/// The days that were counted.
fn whole_told(facts: &Facts) -> Option<u32> {
    facts.days_worked.and_then(|days| u32::try_from(days.in_thousandths() / ONE).ok())
}
