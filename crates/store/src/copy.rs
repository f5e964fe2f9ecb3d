//! Copies of a memory, made while it is written and put back into an empty place, on either engine; keys apart.
//!
//! A copy is a stream of pieces, each with its number and its hash: a piece that was changed, dropped, doubled or cut off is named.
//! It is not sealed here: whoever writes it out seals it. A copy may go on from an earlier one: then it holds what came since.

mod back;
mod out;
mod piece;
mod tables;

pub use back::{Restored, restore};

use mukti_journal::chain::tree::Tree;

/// Where a copy of the journal ends, and what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopiedJournal {
    /// The tree over every entry up to its end.
    pub tree: Tree,
    /// Pieces written.
    pub pieces: u64,
}

/// Where a copy of the keys ends, and what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopiedKeys {
    /// The number of the last change in it; the next copy may go on from there.
    pub change: u64,
    /// Pieces written.
    pub pieces: u64,
}
