//! Chance that can be repeated: the same seed and the same number of the case give the same case, in any order.
//!
//! SplitMix64 (Steele, Lea and Flood, 2014): small, quick, and good enough for invented people; never for a secret.

/// A stream of numbers that a seed determines.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The stream of one case of a seed: no case's stream depends on another's.
    #[must_use]
    pub const fn of_case(seed: u64, case: u64) -> Self {
        let mut first = Self(seed);
        let start = first.next() ^ case.wrapping_mul(0xD6E8_FEB8_6659_FD93);
        let mut second = Self(start);
        Self(second.next())
    }

    /// The next 64 bits.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 up to, not with, `below`.
    pub const fn below(&mut self, below: u64) -> u64 {
        // The high half of the product is even enough: the skew is below one in 2^40 for what is asked here.
        ((self.next() >> 32) * below) >> 32
    }

    /// A number from `low` to `high`, both possible.
    pub const fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1).unsigned_abs()).cast_signed()
    }

    /// Yes so many times in a hundred.
    pub const fn percent(&mut self, of_a_hundred: u64) -> bool {
        self.below(100) < of_a_hundred
    }

    /// One of a list, each as likely.
    pub fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        let at = self.below(list.len() as u64);
        list[usize::try_from(at).unwrap_or(0)]
    }

    /// One of a list with weights.
    pub fn weighted<T: Copy>(&mut self, list: &[(T, u64)]) -> T {
        let sum = list.iter().map(|(_, weight)| weight).sum();
        let mut at = self.below(sum);
        for (one, weight) in list {
            if at < *weight {
                return *one;
            }
            at -= weight;
        }
        list[0].0
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn the_stream_is_that_of_the_published_generator() {
        let mut chance = Chance(1_234_567);
        assert_eq!(chance.next(), 6_457_827_717_110_365_317);
        assert_eq!(chance.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn every_number_asked_for_is_within_its_bounds() {
        let mut chance = Chance::of_case(7, 1);
        for _ in 0..10_000 {
            assert!((3..=9).contains(&chance.between(3, 9)));
            assert!(chance.below(5) < 5);
        }
    }
}
