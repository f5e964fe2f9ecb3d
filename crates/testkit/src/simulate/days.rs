//! Invented days: when the work began and ended, and dates told as coarsely as people tell them.

use crate::chance::Chance;
use mukti_terms::{Day, Told};

/// 2012-01-01 and 2026-09-30 as days since 1970: the years that invented work began in.
const FIRST: i64 = 15_340;
const LAST: i64 = 20_726;

/// From when to when the work was, as days since 1970; `None` for still there.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    pub began: i64,
    pub ended: Option<i64>,
}

impl Span {
    pub fn invent(c: &mut Chance) -> Self {
        let began = c.between(FIRST, LAST);
        let length = match c.below(100) {
            0..50 => c.between(40, 240),
            50..85 => c.between(200, 900),
            _ => c.between(800, 4_000),
        };
        let ended = (began + length).min(LAST + 30);
        Self { began, ended: (!c.percent(11)).then_some(ended) }
    }

    /// Whole years of work.
    pub fn years(self) -> i64 {
        (self.ended.unwrap_or(LAST) - self.began) / 365
    }
}

/// A day since 1970 as a civil date.
pub(crate) fn day(days: i64) -> Day {
    // Howard Hinnant's civil_from_days, the other way round of the one in `terms`.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let small = |number: i64| i8::try_from(number).unwrap_or(1);
    Day::new(i16::try_from(year).unwrap_or(1970), small(month), small(day)).unwrap_or(Day::constant(1970, 1, 1))
}

/// A date as a worker tells it: sometimes the year, often the month.
pub(crate) fn as_a_worker_tells(c: &mut Chance, days: i64) -> Told {
    let day = day(days);
    match c.below(100) {
        0..20 => Told::Year(day.year()),
        20..65 => Told::Month(day.year(), day.month()),
        _ => Told::Day(day),
    }
}

#[cfg(test)]
mod tests {
    use super::{FIRST, LAST, day};
    use mukti_terms::when::days_since_1970;

    #[test]
    fn days_are_the_same_both_ways() {
        for days in (-40_000..60_000).step_by(17) {
            assert_eq!(days_since_1970(day(days)), days);
        }
        assert_eq!(day(FIRST).to_string(), "2012-01-01");
        assert_eq!(day(LAST).to_string(), "2026-09-30");
    }
}
