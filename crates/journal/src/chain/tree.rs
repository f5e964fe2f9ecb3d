//! The tree of hashes of RFC 6962 §2.1, kept as its frontier: as many hashes as the size has ones in binary.

mod prover;

pub use prover::Prover;

use crate::Hash;
use sha2::{Digest, Sha256};

/// The hash of a leaf.
#[must_use]
pub fn leaf_hash(leaf: &[u8]) -> Hash {
    let mut hash = Sha256::new();
    hash.update([0]);
    hash.update(leaf);
    hash.finalize().into()
}

/// The hash of a node over its two halves.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut whole = [0_u8; 65];
    whole[0] = 1;
    whole[1..33].copy_from_slice(left);
    whole[33..].copy_from_slice(right);
    Sha256::digest(whole).into()
}

/// A tree that grows at its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    size: u64,
    /// Roots of the full subtrees, the largest first.
    frontier: Vec<Hash>,
}

impl Tree {
    /// How many leaves it has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf's hash at the end.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            let Some(left) = self.frontier.pop() else { break };
            hash = node_hash(&left, &hash);
        }
        self.frontier.push(hash);
        self.size += 1;
    }

    /// The root; for no leaf at all the hash of nothing.
    #[must_use]
    pub fn root(&self) -> Hash {
        let mut from_the_right = self.frontier.iter().rev();
        match from_the_right.next() {
            None => Sha256::digest([]).into(),
            Some(last) => from_the_right.fold(*last, |right, left| node_hash(left, &right)),
        }
    }

    /// The frontier as bytes, to be kept beside the size.
    #[must_use]
    pub fn frontier(&self) -> Vec<u8> {
        self.frontier.concat()
    }

    /// A tree from its size and frontier; `None` when they do not belong together.
    #[must_use]
    pub fn from_frontier(size: u64, frontier: &[u8]) -> Option<Self> {
        let hashes: Vec<Hash> = frontier.chunks_exact(32).filter_map(|chunk| chunk.try_into().ok()).collect();
        let fits = frontier.len() == hashes.len() * 32 && hashes.len() == size.count_ones() as usize;
        fits.then_some(Self { size, frontier: hashes })
    }
}

/// The hashes that prove a leaf is in a tree (RFC 6962 §2.1.1).
///
/// # Panics
/// The index is not below the number of leaves.
#[must_use]
pub fn inclusion_proof(index: usize, leaves: &[Hash]) -> Vec<Hash> {
    assert!(index < leaves.len(), "a leaf that is there");
    if leaves.len() == 1 {
        return Vec::new();
    }
    let split = split_of(leaves.len());
    let (left, right) = leaves.split_at(split);
    if index < split {
        let mut proof = inclusion_proof(index, left);
        proof.push(root_of(right));
        proof
    } else {
        let mut proof = inclusion_proof(index - split, right);
        proof.push(root_of(left));
        proof
    }
}

/// The root that a leaf and its proof lead to; `None` when the proof has the wrong length (RFC 9162 §2.1.3.2).
#[must_use]
pub fn root_from_inclusion(index: u64, size: u64, leaf: Hash, proof: &[Hash]) -> Option<Hash> {
    if index >= size {
        return None;
    }
    let (mut node, mut last, mut hash) = (index, size - 1, leaf);
    for step in proof {
        if last == 0 {
            return None;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(step, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, step);
        }
        node >>= 1;
        last >>= 1;
    }
    (last == 0).then_some(hash)
}

/// The hashes that prove a tree began with the first `old` of these leaves (RFC 6962 §2.1.2).
///
/// # Panics
/// There are fewer leaves than `old`, or `old` is zero.
#[must_use]
pub fn consistency_proof(old: usize, leaves: &[Hash]) -> Vec<Hash> {
    assert!(old > 0 && old <= leaves.len(), "a beginning that is there");
    subproof(old, leaves, Whole::Yes)
}

/// Whether the part looked at is the whole of the old tree: then its root is known to whoever checks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    Yes,
    No,
}

fn subproof(old: usize, leaves: &[Hash], whole: Whole) -> Vec<Hash> {
    if old == leaves.len() {
        return if whole == Whole::Yes { Vec::new() } else { vec![root_of(leaves)] };
    }
    let split = split_of(leaves.len());
    let (left, right) = leaves.split_at(split);
    if old <= split {
        let mut proof = subproof(old, left, whole);
        proof.push(root_of(right));
        proof
    } else {
        let mut proof = subproof(old - split, right, Whole::No);
        proof.push(root_of(left));
        proof
    }
}

/// Whether a tree of `new` leaves begins with one of `old` leaves (RFC 9162 §2.1.4.2).
#[must_use]
pub fn is_consistent(old: (u64, Hash), new: (u64, Hash), proof: &[Hash]) -> bool {
    let ((old_size, old_root), (new_size, new_root)) = (old, new);
    if old_size == 0 || old_size > new_size {
        return old_size == 0 && proof.is_empty();
    }
    if old_size == new_size {
        return proof.is_empty() && old_root == new_root;
    }
    let (mut node, mut last) = (old_size - 1, new_size - 1);
    while node & 1 == 1 {
        node >>= 1;
        last >>= 1;
    }
    let mut steps = proof.iter();
    // A power of two is a subtree of its own: its root is not repeated in the proof.
    let first = if old_size.is_power_of_two() { Some(&old_root) } else { steps.next() };
    let Some(first) = first else { return false };
    let (mut of_old, mut of_new) = (*first, *first);
    for step in steps {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            of_old = node_hash(step, &of_old);
            of_new = node_hash(step, &of_new);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            of_new = node_hash(&of_new, step);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && of_old == old_root && of_new == new_root
}

/// The root over leaves.
#[must_use]
pub fn root_of(leaves: &[Hash]) -> Hash {
    let mut tree = Tree::default();
    leaves.iter().for_each(|leaf| tree.push(*leaf));
    tree.root()
}

/// The largest power of two below a size.
const fn split_of(size: usize) -> usize {
    1 << (usize::BITS - 1 - (size - 1).leading_zeros())
}

#[cfg(test)]
mod tests {
    use super::{
        Tree, consistency_proof, inclusion_proof, is_consistent, leaf_hash, node_hash, root_from_inclusion, root_of,
        split_of,
    };
    use crate::Hash;
    use crate::hex::encode;
    use proptest::prelude::*;

    /// The definition of RFC 6962 §2.1, word for word.
    fn by_definition(leaves: &[Hash]) -> Hash {
        match leaves {
            [one] => *one,
            many => {
                let (left, right) = many.split_at(split_of(many.len()));
                node_hash(&by_definition(left), &by_definition(right))
            }
        }
    }

    #[test]
    fn the_published_values_of_certificate_transparency_come_out() {
        // The leaves and roots that implementations of RFC 6962 test each other with.
        let leaves: [&[u8]; 8] = [
            &[],
            &[0],
            &[0x10],
            &[0x20, 0x21],
            &[0x30, 0x31],
            &[0x40, 0x41, 0x42, 0x43],
            &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
            &[0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
        ];
        let mut tree = Tree::default();
        assert_eq!(encode(&tree.root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        tree.push(leaf_hash(leaves[0]));
        assert_eq!(encode(&tree.root()), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        leaves[1..].iter().for_each(|leaf| tree.push(leaf_hash(leaf)));
        assert_eq!(encode(&tree.root()), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    proptest! {
        #[test]
        fn the_frontier_gives_the_root_of_the_definition_and_survives_being_kept(size in 1_usize..200) {
            let leaves: Vec<Hash> = (0..size).map(|n| leaf_hash(&n.to_be_bytes())).collect();
            let mut tree = Tree::default();
            leaves.iter().for_each(|leaf| tree.push(*leaf));
            prop_assert_eq!(tree.root(), by_definition(&leaves));
            prop_assert_eq!(Tree::from_frontier(tree.size(), &tree.frontier()), Some(tree.clone()));
            prop_assert_eq!(Tree::from_frontier(tree.size(), &tree.frontier()[1..]), None);
            prop_assert_eq!(Tree::from_frontier(tree.size() * 4 + 3, &tree.frontier()), None);
        }

        #[test]
        fn every_leaf_is_proved_and_no_other_is(size in 1_usize..70, index in 0_usize..70, bit in 0_usize..256) {
            let index = index % size;
            let leaves: Vec<Hash> = (0..size).map(|n| leaf_hash(&n.to_be_bytes())).collect();
            let proof = inclusion_proof(index, &leaves);
            let (at, of) = (index as u64, size as u64);
            prop_assert_eq!(root_from_inclusion(at, of, leaves[index], &proof), Some(root_of(&leaves)));
            let mut other = leaves[index];
            other[bit / 8] ^= 1 << (bit % 8);
            prop_assert_ne!(root_from_inclusion(at, of, other, &proof), Some(root_of(&leaves)));
        }
    }

    #[test]
    fn every_beginning_is_proved_and_no_other_history_is() {
        let leaves: Vec<Hash> = (0..40_u64).map(|n| leaf_hash(&n.to_be_bytes())).collect();
        let other: Vec<Hash> = (100..140_u64).map(|n| leaf_hash(&n.to_be_bytes())).collect();
        for new in 1..=leaves.len() {
            for old in 1..=new {
                let proof = consistency_proof(old, &leaves[..new]);
                let before = (old as u64, root_of(&leaves[..old]));
                let after = (new as u64, root_of(&leaves[..new]));
                assert!(is_consistent(before, after, &proof), "{old} of {new}");
                assert!(!is_consistent((old as u64, root_of(&other[..old])), after, &proof), "another {old} of {new}");
                assert!(!is_consistent(before, (new as u64, root_of(&other[..new])), &proof), "{old} of another {new}");
                if let Some((_, shorter)) = proof.split_last() {
                    assert!(!is_consistent(before, after, shorter), "{old} of {new} with a proof cut short");
                }
            }
        }
        assert!(!is_consistent((9, root_of(&leaves[..9])), (8, root_of(&leaves[..8])), &[]), "a history cut short");
    }
}
