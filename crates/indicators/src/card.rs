//! The numbers of one line: an office, a district, a State; each share with what it is a share of.

use crate::measure::Measure;
use mukti_terms::Rupees;

/// The counts of one line, on the day asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    counts: [i64; Measure::ALL.len()],
    open_late: i64,
}

/// A share in hundredths of its denominator, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// At least so many in a hundred.
    pub low: u64,
    /// At most; more than `low` where some dates do not say.
    pub high: u64,
    /// Of how many.
    pub of: u64,
}

impl Card {
    /// Adds to a count.
    pub fn add(&mut self, measure: Measure, count: i64) {
        self.counts[measure as usize] += count;
    }

    /// Adds duties that run and are late on the day asked; they are counted as open as well.
    pub const fn add_open_late(&mut self, count: i64) {
        self.open_late += count;
    }

    /// Adds every count of another line.
    pub fn add_all(&mut self, other: &Self) {
        for (mine, theirs) in self.counts.iter_mut().zip(other.counts) {
            *mine += theirs;
        }
        self.open_late += other.open_late;
    }

    /// A count as it is kept.
    #[must_use]
    pub fn get(&self, measure: Measure) -> u64 {
        u64::try_from(self.counts[measure as usize]).unwrap_or(0)
    }

    /// A sum of money.
    #[must_use]
    pub const fn money(&self, measure: Measure) -> Rupees {
        Rupees::paise(self.counts[measure as usize])
    }

    /// Duties that run and whose last day has passed.
    #[must_use]
    pub fn open_late(&self) -> u64 {
        u64::try_from(self.open_late).unwrap_or(0)
    }

    /// Duties that run and whose last day has not passed.
    #[must_use]
    pub fn open_in_time(&self) -> u64 {
        self.get(Measure::Open).saturating_sub(self.open_late())
    }

    /// Duties of which it can be asked whether they were in time: done under a confirmed limit, or late and not done.
    #[must_use]
    pub fn judged(&self) -> u64 {
        self.get(Measure::InTime) + self.get(Measure::Late) + self.get(Measure::Unclear) + self.open_late()
    }

    /// Every duty, however it stands.
    #[must_use]
    pub fn duties(&self) -> u64 {
        use Measure::{DoneNoLimit, Ended, InTime, Late, NotKnown, Open, OpenNoLimit, Unclear};
        let all = [InTime, Late, Unclear, DoneNoLimit, Open, OpenNoLimit, NotKnown, Ended];
        all.into_iter().map(|measure| self.get(measure)).sum()
    }

    /// How many were in time of those of which it can be asked; `None` where there are none.
    #[must_use]
    pub fn in_time(&self) -> Option<Share> {
        let (sure, perhaps) = (self.get(Measure::InTime), self.get(Measure::Unclear));
        share(sure, sure + perhaps, self.judged())
    }

    /// How many of two steps that follow each other: certificates per enquiry, convictions per report of the police.
    #[must_use]
    pub fn of(&self, step: Measure, of: Measure) -> Option<Share> {
        share(self.get(step), self.get(step), self.get(of))
    }

    /// Whether nothing is counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.iter().all(|count| *count == 0)
    }
}

/// The lower end rounded down and the upper end up where they differ; else to the nearest.
fn share(low: u64, high: u64, of: u64) -> Option<Share> {
    if of == 0 {
        return None;
    }
    Some(if low == high {
        let near = (low * 200 + of) / (of * 2);
        Share { low: near, high: near, of }
    } else {
        Share { low: low * 100 / of, high: (high * 100).div_ceil(of), of }
    })
}

#[cfg(test)]
mod tests {
    use super::{Card, Share};
    use crate::measure::Measure;

    #[test]
    fn a_measure_stands_at_its_own_place() {
        for (at, measure) in Measure::ALL.into_iter().enumerate() {
            assert_eq!(measure as usize, at);
        }
    }

    #[test]
    fn a_share_of_nothing_is_not_known_and_never_zero() {
        let mut card = Card::default();
        assert_eq!(card.in_time(), None);
        card.add(Measure::Open, 7);
        assert_eq!(card.in_time(), None, "none of the seven has come to its day");
        card.add_open_late(2);
        assert_eq!(card.in_time(), Some(Share { low: 0, high: 0, of: 2 }));
        assert_eq!((card.open_late(), card.open_in_time()), (2, 5));
    }

    #[test]
    fn a_date_that_does_not_say_makes_the_share_a_range() {
        let mut card = Card::default();
        card.add(Measure::InTime, 1);
        card.add(Measure::Unclear, 1);
        card.add(Measure::Late, 1);
        assert_eq!(card.in_time(), Some(Share { low: 33, high: 67, of: 3 }));
    }

    #[test]
    fn every_duty_is_in_one_standing() {
        let mut card = Card::default();
        for measure in &Measure::ALL[..8] {
            card.add(*measure, 1);
        }
        card.add_open_late(1);
        assert_eq!(card.duties(), 8, "late ones that run are open ones");
    }
}
