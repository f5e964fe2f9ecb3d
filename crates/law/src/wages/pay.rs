//! What one person was really paid: by the normal day or by the piece, as bounds where something is not told.
//!
//! The amount told is what was really paid, after deductions: what was kept back towards an advance was not paid. Pay in kind
//! is kept for the record and does not count (Minimum Wages Act 1948 s.11: wages are payable in money).

use super::ratio::Ratio;
use crate::facts::WageUnit;
use crate::finding::Because;
use crate::{Facts, fact};
use mukti_terms::schema::{FieldId, Number};
use mukti_terms::when::days_between;
use mukti_terms::{Answer, Rupees};
use smallvec::SmallVec;

use super::period::Period;
use crate::determine::Premises;

/// The facts that would have to be told.
pub type Missing = SmallVec<[FieldId; 4]>;

/// What is known of a person's pay.
#[derive(Clone, Debug, Default)]
pub struct Pay {
    /// Nothing was paid at all.
    pub none: bool,
    /// For a normal day, at most.
    pub high: Option<Ratio>,
    /// For a normal day, at least.
    pub low: Option<Ratio>,
    /// For one piece.
    pub piece: Option<Ratio>,
    /// Whether the count of days it is spread over is only the normal one.
    pub days_assumed: bool,
    /// The facts it was read from.
    pub because: Because,
    /// What is missing to know it.
    pub missing: Missing,
}

const ONE: Number = Number::whole(1);

impl Pay {
    /// Reads it.
    #[must_use]
    pub fn of(facts: &Facts, period: &Period, premises: &Premises) -> Self {
        let mut pay = Self::default();
        if facts.wage_none == Answer::Yes {
            pay.because.push(fact::WAGE_NONE);
            pay.none = true;
            return pay;
        }
        let Some(amount) = facts.wage_amount else {
            if facts.wage_none.is_not_known() {
                pay.missing.push(fact::WAGE_NONE);
            }
            pay.missing.push(fact::WAGE_AMOUNT);
            return pay;
        };
        pay.because.push(fact::WAGE_AMOUNT);
        if amount == Rupees::ZERO {
            pay.none = true;
            return pay;
        }
        let Some(unit) = facts.wage_unit else {
            pay.missing.push(fact::WAGE_UNIT);
            return pay;
        };
        pay.because.push(fact::WAGE_UNIT);
        pay.by_unit(facts, amount, unit, period, premises);
        pay
    }

    fn by_unit(&mut self, facts: &Facts, amount: Rupees, unit: WageUnit, period: &Period, premises: &Premises) {
        let whole = Ratio::of(amount);
        let month = premises.days_in_month;
        match unit {
            WageUnit::Piece => self.by_piece(facts, whole, 1),
            WageUnit::ThousandBricks => self.by_piece(facts, whole, 1000),
            WageUnit::Day => self.for_people(facts, Some(whole)),
            WageUnit::Hour => self.for_people(facts, premises.hours_in_day.map(|hours| whole.scaled(hours, 1))),
            // Twelve months are fifty-two weeks: the week is the month's days by twelve over fifty-two.
            WageUnit::Week => self.for_people(facts, month.map(|days| whole.scaled(52, days * 12))),
            WageUnit::Month => self.for_people(facts, month.map(|days| whole.scaled(1, days))),
            WageUnit::Year => self.for_people(facts, month.map(|days| whole.scaled(1, days * 12))),
            WageUnit::Season | WageUnit::WholePeriod => self.by_period(facts, whole, unit, period, premises),
        }
    }

    /// The sum is for everybody it was paid for; nobody having said how many, it is at most one person's.
    fn for_people(&mut self, facts: &Facts, sum: Option<Ratio>) {
        let Some(sum) = sum else { return };
        match sharers(facts.wage_shared_by) {
            Some(people) => {
                self.because.push(fact::WAGE_SHARED_BY);
                let share = sum.scaled(1, people);
                self.high = Some(share);
                self.low = Some(share);
            }
            None => {
                self.high = Some(sum);
                self.missing.push(fact::WAGE_SHARED_BY);
            }
        }
    }

    fn by_piece(&mut self, facts: &Facts, sum: Ratio, pieces: i64) {
        let piece = sum.scaled(1, pieces);
        self.piece = Some(piece);
        let Some(output) = facts.output_per_day else {
            self.missing.push(fact::OUTPUT_PER_DAY);
            return;
        };
        self.because.push(fact::OUTPUT_PER_DAY);
        let made = piece.scaled(output.in_thousandths(), ONE.in_thousandths());
        match sharers(facts.output_shared_by) {
            Some(people) => {
                self.because.push(fact::OUTPUT_SHARED_BY);
                let share = made.scaled(1, people);
                self.high = Some(share);
                self.low = Some(share);
            }
            None => {
                self.high = Some(made);
                self.missing.push(fact::OUTPUT_SHARED_BY);
            }
        }
    }

    /// A sum for the season or the whole time, spread over the days worked; the normal ones where nobody counted them.
    fn by_period(&mut self, facts: &Facts, sum: Ratio, unit: WageUnit, period: &Period, premises: &Premises) {
        let one_season = period.exact().is_some_and(|(from, to)| days_between(from, to) < 366);
        if unit == WageUnit::Season && !one_season {
            self.missing.extend([fact::WORK_FROM, fact::WORK_TO].into_iter().filter(|_| period.exact().is_none()));
            return;
        }
        if let Some(days) = facts.days_worked.filter(|days| days.in_thousandths() > 0) {
            self.because.push(fact::DAYS_WORKED);
            self.for_people(facts, Some(sum.scaled(ONE.in_thousandths(), days.in_thousandths())));
            return;
        }
        self.missing.push(fact::DAYS_WORKED);
        let (Some((from, to)), Some(month)) = (period.exact(), premises.days_in_month) else { return };
        self.days_assumed = true;
        self.for_people(facts, Some(sum.scaled(365, (days_between(from, to) + 1) * month * 12)));
    }
}

/// For how many people something was; nobody is no answer.
#[must_use]
pub fn sharers(told: Option<u32>) -> Option<i64> {
    told.filter(|people| *people > 0).map(i64::from)
}
