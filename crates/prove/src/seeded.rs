//! Chance that can be replayed: the same seed gives the same history, the same attack, the same moment of the crash.
//!
//! SplitMix64 (Steele, Lea and Flood, 2014). Never for a secret that is to be kept: everything here is thrown away.

use mukti_journal::Chance;

/// A stream of numbers that a seed determines.
#[derive(Clone, Debug)]
pub(crate) struct Seeded(u64);

impl Seeded {
    /// The stream of one trial: no trial's stream depends on another's.
    pub fn of_trial(seed: u64, trial: u64) -> Self {
        let start = Self(seed).next() ^ trial.wrapping_mul(0xD6E8_FEB8_6659_FD93);
        Self(Self(start).next())
    }

    /// The next 64 bits.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 up to, not with, `below`; 0 when there is none.
    pub const fn below(&mut self, below: u64) -> u64 {
        if below == 0 {
            return 0;
        }
        // The skew is below one in 2^40 for the numbers asked here.
        self.next() % below
    }

    /// The same, for places in a list.
    pub fn place(&mut self, count: usize) -> usize {
        usize::try_from(self.below(count as u64)).expect("a number below a length is a place")
    }

    /// Yes so many times in a hundred.
    pub const fn percent(&mut self, of_a_hundred: u64) -> bool {
        self.below(100) < of_a_hundred
    }

    /// One of a list, each as likely.
    pub fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.place(list.len())]
    }

    /// So many bytes.
    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        self.fill(&mut bytes);
        bytes
    }
}

impl Chance for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let random = self.next().to_le_bytes();
            chunk.copy_from_slice(&random[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Seeded;

    #[test]
    fn a_trial_replays_and_differs_from_its_neighbour() {
        let numbers = |seed, trial| {
            let mut chance = Seeded::of_trial(seed, trial);
            [chance.next(), chance.below(10), chance.below(0)]
        };
        assert_eq!(numbers(1, 2), numbers(1, 2));
        assert_ne!(numbers(1, 2)[0], numbers(1, 3)[0]);
        assert_ne!(numbers(1, 2)[0], numbers(2, 2)[0]);
    }
}
