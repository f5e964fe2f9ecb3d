//! What the tests of this crate share: chance that repeats itself, and a passphrase.

use mukti_journal::Chance;
use mukti_terms::Secret;

/// Never the same bytes twice, and the same every time the test runs.
pub(crate) struct Counting(pub u64);

impl Chance for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            // SplitMix64: evenly spread, which the tests of shares rely on.
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = self.0;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let random = (mixed ^ (mixed >> 31)).to_be_bytes();
            chunk.copy_from_slice(&random[..chunk.len()]);
        }
    }
}

pub(crate) fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_string())
}
