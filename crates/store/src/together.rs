//! What the deeds of one commit add up to: the tree grows with each of them, and the counts of the scorecards change once for all.

use crate::engine::{Db, Done};
use crate::scores::Changes;
use mukti_journal::chain::tree::Tree;

/// What is written once at the end of a commit. Taken back to what it was, it knows nothing of a deed that was undone.
#[derive(Clone, Default)]
pub(crate) struct Together {
    /// Over every entry so far.
    pub tree: Tree,
    /// What the counts of the scorecards change by.
    pub scores: Changes,
    /// What is known of the keys.
    pub keys: KeysTogether,
}

/// What one look at the key store says for every key of a commit.
#[derive(Clone, Copy, Default)]
pub(crate) struct KeysTogether {
    /// The number of the change under which new keys of subjects are written: they are seen all at once, and have one number.
    pub change: Option<i64>,
    /// The generation of the data key that no key of a subject is newer than.
    pub newest_data: Option<u32>,
}

impl Together {
    /// Begins where the journal ends.
    pub fn after(tree: Tree) -> Self {
        Self { tree, ..Self::default() }
    }

    /// Writes what the counts change by, in the transaction of the deeds that change them.
    pub fn write_scores(&mut self, db: &mut Db) -> Done<()> {
        std::mem::take(&mut self.scores).write(db)
    }
}
