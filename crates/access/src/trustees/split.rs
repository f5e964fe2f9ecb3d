//! Shamir's secret sharing over bytes: any so many shares give the secret, one fewer tell nothing.

use mukti_journal::{Chance, Key};
use rand_core::{Infallible, TryCryptoRng, TryRng};
use vsss_rs::Gf256;
use zeroize::Zeroizing;

/// Our chance, as the crate that splits wants it.
struct Source<'a>(&'a mut dyn Chance);

impl TryRng for Source<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_be_bytes(mukti_journal::chance::draw(self.0)))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_be_bytes(mukti_journal::chance::draw(self.0)))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Source<'_> {}

/// Splits a secret; the share at index 0 has the number 1. `None` unless 2 ≤ threshold ≤ shares ≤ 255.
pub(super) fn split(secret: &Key, threshold: u8, shares: u8, chance: &mut dyn Chance) -> Option<Vec<Key>> {
    let dealt = Gf256::split_bytes(threshold.into(), shares.into(), secret.bytes(), Source(chance)).ok()?;
    // Each begins with its number: 1, 2, 3 …
    dealt.into_iter().map(Zeroizing::new).map(|share| Some(Key::from_bytes(share.get(1..)?.try_into().ok()?))).collect()
}

/// Joins shares by their numbers. Gives some key whatever it is given: the caller holds it against the public key.
pub(super) fn join(shares: &[(u8, &Key)]) -> Option<Key> {
    let numbered: Zeroizing<Vec<Vec<u8>>> = Zeroizing::new(
        shares.iter().map(|(number, share)| std::iter::once(*number).chain(*share.bytes()).collect()).collect(),
    );
    let secret = Zeroizing::new(Gf256::combine_bytes(numbered.as_slice()).ok()?);
    secret.as_slice().try_into().ok().map(Key::from_bytes)
}

#[cfg(test)]
mod tests {
    use super::{join, split};
    use crate::testing::Counting;
    use mukti_journal::Key;
    use proptest::prelude::*;

    #[test]
    fn any_three_of_five_give_the_secret_and_no_two_do() {
        let chance = &mut Counting(1);
        let secret = Key::new(chance);
        let shares = split(&secret, 3, 5, chance).unwrap();
        let numbered: Vec<(u8, &Key)> = (1..).zip(&shares).collect();
        for chosen in 0_u32..32 {
            let some: Vec<_> = numbered.iter().filter(|(n, _)| chosen >> (n - 1) & 1 == 1).copied().collect();
            assert_eq!(join(&some) == Some(secret.clone()), some.len() >= 3, "{chosen:05b}");
        }
    }

    /// The fault of other implementations (RUSTSEC-2024-0398, and this one's before 2026-04): coefficients that are never
    /// zero, or always odd, let one share rule out values of the secret.
    #[test]
    fn one_share_alone_takes_every_value_equally_often_whatever_the_secret() {
        let chance = &mut Counting(2);
        for byte in [0_u8, 1, 0xff] {
            let secret = Key::from_bytes([byte; 32]);
            for number in 0..3 {
                let mut seen = [0_u32; 256];
                for _ in 0..512 {
                    let shares = split(&secret, 2, 3, chance).unwrap();
                    for value in shares[number].bytes() {
                        seen[usize::from(*value)] += 1;
                    }
                }
                // 16,384 values over 256 cells: 64 each. Chi-square with 255 degrees of freedom stays under 360
                // in all but one of 100,000 fair draws; were one value excluded it would exceed it by 64 alone.
                let off: u32 = seen.iter().map(|n| n.abs_diff(64).pow(2)).sum();
                assert!(off / 64 < 360 && seen.iter().all(|n| *n > 0), "share {number} of {byte}: {}", off / 64);
            }
        }
    }

    #[test]
    fn numbers_that_make_no_sense_split_nothing() {
        let (chance, secret) = (&mut Counting(3), Key::from_bytes([1; 32]));
        for (threshold, shares) in [(0, 5), (1, 5), (6, 5), (2, 0)] {
            assert!(split(&secret, threshold, shares, chance).is_none(), "{threshold} of {shares}");
        }
    }

    #[test]
    fn the_field_is_that_of_aes() {
        // f(x) = 0x53 + 0xca·x at 1 and 2, by the multiplication of FIPS 197 §4.2 written apart from this crate: a share on
        // paper must outlive the library that made it.
        let shares = [(1, &Key::from_bytes([0x99; 32])), (2, &Key::from_bytes([0xdc; 32]))];
        assert_eq!(join(&shares), Some(Key::from_bytes([0x53; 32])));
    }

    proptest! {
        #[test]
        fn as_many_shares_as_agreed_give_the_secret(seed: u64, threshold in 2_u8..8, more in 0_u8..8, skip in 0_usize..8) {
            let chance = &mut Counting(seed);
            let secret = Key::new(chance);
            let shares = split(&secret, threshold, threshold + more, chance).unwrap();
            let mut numbered: Vec<(u8, &Key)> = (1..).zip(&shares).collect();
            numbered.rotate_left(skip % shares.len());
            prop_assert_eq!(join(&numbered[..usize::from(threshold)]), Some(secret.clone()));
            prop_assert_ne!(join(&numbered[..usize::from(threshold) - 1]), Some(secret));
        }
    }
}
