//! The median delay of an office, with an interval that needs no assumption about how delays are spread.
//!
//! The interval is that of order statistics: for `n` delays in order, the median lies between the `k`-th and the `k`-th from the
//! end with a probability that follows from the binomial distribution with one half alone (H. A. David and H. N. Nagaraja, *Order
//! Statistics*, 3rd ed., §7.1). `k` is the largest for which that is at least 95 in 100.

use crate::withheld::SMALL_NUMBER_MIN;
use std::collections::BTreeMap;

/// Below so many delays no median is shown: the interval would span nearly all of them, and a few point at somebody.
pub const MEDIAN_COUNT_MIN: u64 = SMALL_NUMBER_MIN;

/// From so many delays on, `k` is taken from the normal curve, rounded so that the interval is wider, never narrower.
const EXACT_TO: u64 = 5_000;

/// What may fall outside the interval on either side.
const OUTSIDE: f64 = 0.025;

/// A median of delays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Median {
    /// The median, in days after the last day; 0 is in time.
    pub days: i64,
    /// Whether it is at least so many: a duty that still runs has not reached its delay yet.
    pub at_least: bool,
    /// The lower end of the interval.
    pub low: i64,
    /// The upper end; `None` where duties that still run leave it open.
    pub high: Option<i64>,
    /// Of how many duties.
    pub of: u64,
}

/// The median of delays: `done` counts duties by the days they were done late (0: in time), `running` counts those that are late
/// and not done by the days so far. `None` below [`MEDIAN_COUNT_MIN`].
#[must_use]
pub fn median(done: &BTreeMap<i64, u64>, running: &BTreeMap<i64, u64>) -> Option<Median> {
    let of: u64 = done.values().chain(running.values()).sum();
    if of < MEDIAN_COUNT_MIN {
        return None;
    }
    let mut together = done.clone();
    for (days, count) in running {
        *together.entry(*days).or_default() += count;
    }
    let at = |rank: u64| {
        let mut before = 0;
        together.iter().find_map(|(days, count)| {
            before += count;
            (before >= rank).then_some(*days)
        })
    };
    // With an even number the lower of the two in the middle: a delay that some duty had.
    let days = at(of.div_ceil(2))?;
    let k = rank_of_the_lower_end(of);
    let first_running = running.iter().find(|(_, count)| **count > 0).map(|(days, _)| *days);
    let open_from = |days: i64| first_running.is_some_and(|first| first <= days);
    let high = at(of + 1 - k)?;
    Some(Median { days, at_least: open_from(days), low: at(k)?, high: Some(high).filter(|high| !open_from(*high)), of })
}

/// The largest `k` with a chance of at most 2.5 in 100 that fewer than `k` of `n` lie below the median.
fn rank_of_the_lower_end(n: u64) -> u64 {
    #[expect(clippy::cast_precision_loss, reason = "far below two to the fifty-third")]
    let count = n as f64;
    if n > EXACT_TO {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive and below n")]
        let k = (count / 2.0 - 0.98 * count.sqrt()).floor() as u64;
        return k.max(1);
    }
    // ln C(n, i) − n ln 2, added up from i = 0: powers of one half alone would vanish.
    let mut term = -count * std::f64::consts::LN_2;
    let (mut sum, mut k) = (0.0_f64, 0);
    while k < n / 2 {
        sum += term.exp();
        if sum > OUTSIDE {
            break;
        }
        k += 1;
        #[expect(clippy::cast_precision_loss, reason = "at most five thousand")]
        let (left, right) = ((n - k + 1) as f64, k as f64);
        term += (left / right).ln();
    }
    k.max(1)
}

#[cfg(test)]
mod tests {
    use super::{MEDIAN_COUNT_MIN, Median, median, rank_of_the_lower_end};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn counted(days: &[i64]) -> BTreeMap<i64, u64> {
        let mut counts = BTreeMap::new();
        for day in days {
            *counts.entry(*day).or_default() += 1;
        }
        counts
    }

    #[test]
    fn a_few_delays_have_no_median() {
        let ten: Vec<i64> = (0..10).collect();
        assert_eq!(median(&counted(&ten), &BTreeMap::new()), None);
        let eleven: Vec<i64> = (0..11).collect();
        assert!(median(&counted(&eleven), &BTreeMap::new()).is_some());
        assert_eq!(MEDIAN_COUNT_MIN, 11);
    }

    #[test]
    fn the_ranks_are_those_of_the_tables_of_order_statistics() {
        // Conover, Practical Nonparametric Statistics, table of the binomial with one half: 95 % intervals of the median.
        for (n, k) in [(11, 2), (15, 4), (20, 6), (25, 8), (30, 10), (40, 14), (50, 18), (100, 40)] {
            assert_eq!(rank_of_the_lower_end(n), k, "n = {n}");
        }
        let (exact, curve) = (rank_of_the_lower_end(5_000), rank_of_the_lower_end(5_001));
        assert!(exact.abs_diff(curve) <= 1, "{exact} and {curve}");
    }

    #[test]
    fn a_duty_that_still_runs_makes_the_median_at_least_so_many_days() {
        let done = counted(&[0, 0, 0, 0, 0]);
        let running = counted(&[5, 5, 9, 9, 9, 30]);
        let found = median(&done, &running).unwrap();
        assert_eq!(found, Median { days: 5, at_least: true, low: 0, high: None, of: 11 });
        let quick = median(&counted(&[0; 40]), &counted(&[100])).unwrap();
        assert_eq!(quick, Median { days: 0, at_least: false, low: 0, high: Some(0), of: 41 });
    }

    proptest! {
        #[test]
        fn the_median_lies_in_its_interval_and_half_of_the_delays_on_either_side(
            mut days in proptest::collection::vec(0_i64..500, 11..200)
        ) {
            let found = median(&counted(&days), &BTreeMap::new()).unwrap();
            days.sort_unstable();
            prop_assert_eq!(found.days, days[(days.len() - 1) / 2]);
            prop_assert!(found.low <= found.days && found.high.is_some_and(|high| high >= found.days));
            prop_assert_eq!(found.of, days.len() as u64);
        }

        #[test]
        fn waiting_longer_never_makes_a_median_smaller(
            done in proptest::collection::vec(0_i64..60, 0..40),
            running in proptest::collection::vec(1_i64..60, 11..40),
            more in 1_i64..30,
        ) {
            let later: Vec<i64> = running.iter().map(|days| days + more).collect();
            let before = median(&counted(&done), &counted(&running)).unwrap();
            let after = median(&counted(&done), &counted(&later)).unwrap();
            prop_assert!(after.days >= before.days && after.low >= before.low);
        }
    }
}
