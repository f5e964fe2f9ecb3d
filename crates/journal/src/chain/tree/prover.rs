//! Many proofs from one tree: the root of every full subtree is worked out once, so that a proof costs a few hashes and not all.

use super::{Tree, node_hash, split_of};
use crate::Hash;

/// A tree of which many leaves are to be proved. Holds twice as many hashes as it has leaves.
#[derive(Clone, Debug)]
pub struct Prover {
    /// The leaves, then the roots of every full pair of them, of every full four, and so on.
    levels: Vec<Vec<Hash>>,
}

impl Prover {
    /// Over leaves.
    #[must_use]
    pub fn new(leaves: Vec<Hash>) -> Self {
        let mut levels = vec![leaves];
        while let Some(below) = levels.last().filter(|below| below.len() > 1) {
            let (pairs, _) = below.as_chunks::<2>();
            let above = pairs.iter().map(|[left, right]| node_hash(left, right)).collect();
            levels.push(above);
        }
        Self { levels }
    }

    /// How many leaves there are.
    #[must_use]
    pub fn size(&self) -> usize {
        self.levels[0].len()
    }

    /// The root over them all.
    #[must_use]
    pub fn root(&self) -> Hash {
        if self.size() == 0 { Tree::default().root() } else { self.root_of(0, self.size()) }
    }

    /// The hashes that prove a leaf: the same as [`inclusion_proof`](super::inclusion_proof) gives; `None` when there is no such leaf.
    #[must_use]
    pub fn inclusion(&self, index: usize) -> Option<Vec<Hash>> {
        if index >= self.size() {
            return None;
        }
        let (mut start, mut length, mut proof) = (0, self.size(), Vec::new());
        while length > 1 {
            let split = split_of(length);
            if index < start + split {
                proof.push(self.root_of(start + split, length - split));
                length = split;
            } else {
                proof.push(self.root_of(start, split));
                start += split;
                length -= split;
            }
        }
        // From the leaf upwards.
        proof.reverse();
        Some(proof)
    }

    /// The root over so many leaves from one on, where the tree is split: a full subtree's stands ready, and the rest at the end of the
    /// tree is a full one beside a smaller rest.
    fn root_of(&self, start: usize, length: usize) -> Hash {
        if length.is_power_of_two() {
            return self.levels[length.trailing_zeros() as usize][start / length];
        }
        let split = split_of(length);
        node_hash(&self.root_of(start, split), &self.root_of(start + split, length - split))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{inclusion_proof, leaf_hash, root_of};
    use super::Prover;
    use crate::Hash;
    use proptest::prelude::*;

    fn leaves(size: usize) -> Vec<Hash> {
        (0..size).map(|n| leaf_hash(&n.to_be_bytes())).collect()
    }

    #[test]
    fn every_proof_of_every_small_tree_is_the_plain_functions() {
        assert_eq!(Prover::new(Vec::new()).root(), root_of(&[]));
        assert_eq!(Prover::new(Vec::new()).inclusion(0), None);
        for size in 1..=70 {
            let leaves = leaves(size);
            let prover = Prover::new(leaves.clone());
            assert_eq!((prover.size(), prover.root()), (size, root_of(&leaves)));
            for index in 0..size {
                assert_eq!(prover.inclusion(index), Some(inclusion_proof(index, &leaves)), "{index} of {size}");
            }
            assert_eq!(prover.inclusion(size), None);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_proof_of_a_large_tree_is_the_plain_functions(size in 1_usize..5_000, index in 0_usize..5_000) {
            let (index, leaves) = (index % size, leaves(size));
            let prover = Prover::new(leaves.clone());
            prop_assert_eq!(prover.root(), root_of(&leaves));
            prop_assert_eq!(prover.inclusion(index), Some(inclusion_proof(index, &leaves)));
        }
    }
}
