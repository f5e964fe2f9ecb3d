//! Goes through a journal from its first entry and says whether everything follows, or names the first that does not.

use super::checkpoint::Checkpoint;
use super::tree::Tree;
use crate::Id;
use crate::entry::SealedEntry;

/// What does not follow. The first one found is named; nothing after it is vouched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The entry found here has another number: one is missing, doubled or moved.
    Position {
        /// The number that follows.
        expected: u64,
        /// The number found.
        found: u64,
    },
    /// The entry's body is not the one that was kept.
    Body {
        /// The entry.
        position: u64,
    },
    /// The entry is another organisation's.
    Organisation {
        /// The entry.
        position: u64,
    },
    /// The entries up to a checkpoint are not those it was signed over: one of them, after the last checkpoint that holds, was altered.
    Root {
        /// Everything up to this entry holds.
        holds_until: u64,
        /// The entry the checkpoint ends with.
        size: u64,
    },
    /// A checkpoint was signed over more entries than there are: some were cut off at the end.
    CutOff {
        /// How many there are.
        found: u64,
        /// How many there were.
        size: u64,
    },
    /// Two checkpoints of one size with different roots: somebody signed two histories.
    Fork {
        /// The size.
        size: u64,
    },
    /// A checkpoint of another organisation.
    Checkpoint {
        /// Its size.
        size: u64,
    },
}

impl Fault {
    /// The first entry that may not be what it was.
    #[must_use]
    pub const fn first_position(self) -> u64 {
        match self {
            Self::Position { expected, .. } => expected,
            Self::Body { position } | Self::Organisation { position } => position,
            Self::Root { holds_until, .. } => holds_until + 1,
            Self::CutOff { found, .. } => found + 1,
            Self::Fork { size } | Self::Checkpoint { size } => size,
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Position { expected, found } => write!(f, "entry {expected} is missing: {found} follows instead"),
            Self::Body { position } => write!(f, "entry {position} is not what was kept"),
            Self::Organisation { position } => write!(f, "entry {position} is another organisation's"),
            Self::Root { holds_until, size } => {
                write!(f, "an entry between {} and {size} is not what was signed", holds_until + 1)
            }
            Self::CutOff { found, size } => write!(f, "there were {size} entries, and now there are {found}"),
            Self::Fork { size } => write!(f, "two different histories of {size} entries were signed"),
            Self::Checkpoint { size } => write!(f, "the checkpoint at {size} is another organisation's"),
        }
    }
}

/// One thing verification looks at, and nothing else would notice. (A number or an organisation is in the leaf too.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Each entry's body.
    Body,
    /// The root at each checkpoint.
    Root,
    /// Whether the largest checkpoint is reached.
    CutOff,
}

/// A journal on its way through verification.
#[derive(Clone, Debug)]
pub struct Verification {
    organisation: Id,
    tree: Tree,
    /// Checkpoints to be met, the next one last.
    ahead: Vec<Ahead>,
    holds_until: u64,
    #[cfg(feature = "sabotage")]
    blind_to: Option<Look>,
}

/// A checkpoint to be met.
#[derive(Clone, Debug)]
struct Ahead {
    checkpoint: Checkpoint,
    /// Whether what comes before it is vouched for once it is met.
    vouches: bool,
}

impl Verification {
    /// Begins, with checkpoints whose signatures have been checked.
    ///
    /// # Errors
    /// Two of them contradict each other, or one is another organisation's.
    pub fn new(organisation: Id, checkpoints: &[Checkpoint]) -> Result<Self, Fault> {
        Self::with(organisation, checkpoints, &[])
    }

    /// Begins, with checkpoints that another organisation has cosigned, and with some that only the server has signed. Whoever
    /// holds its key can sign what never was: those must follow too, but where a fault lies is said by the cosigned ones
    /// (if there are any).
    ///
    /// # Errors
    /// Two of them contradict each other, or one is another organisation's.
    pub fn with(organisation: Id, cosigned: &[Checkpoint], signed: &[Checkpoint]) -> Result<Self, Fault> {
        let alone = cosigned.is_empty();
        let strong = cosigned.iter().map(|checkpoint| Ahead { checkpoint: checkpoint.clone(), vouches: true });
        let weak = signed.iter().map(|checkpoint| Ahead { checkpoint: checkpoint.clone(), vouches: alone });
        let mut ahead: Vec<_> = strong.chain(weak).collect();
        ahead.sort_by_key(|ahead| std::cmp::Reverse(ahead.checkpoint.size));
        for pair in ahead.windows(2) {
            let (larger, smaller) = (&pair[0].checkpoint, &pair[1].checkpoint);
            if larger.size == smaller.size && larger.root != smaller.root {
                return Err(Fault::Fork { size: larger.size });
            }
        }
        if let Some(other) = ahead.iter().find(|ahead| ahead.checkpoint.organisation != organisation) {
            return Err(Fault::Checkpoint { size: other.checkpoint.size });
        }
        let mut begun = Self {
            organisation,
            tree: Tree::default(),
            ahead,
            holds_until: 0,
            #[cfg(feature = "sabotage")]
            blind_to: None,
        };
        begun.meet()?;
        Ok(begun)
    }

    /// Broken on purpose: does not look at one thing. Only where proofs are proved to fail on it.
    #[cfg(feature = "sabotage")]
    #[must_use]
    pub const fn blind_to(mut self, look: Look) -> Self {
        self.blind_to = Some(look);
        self
    }

    #[cfg(feature = "sabotage")]
    fn looks_at(&self, look: Look) -> bool {
        self.blind_to != Some(look)
    }

    #[cfg(not(feature = "sabotage"))]
    #[expect(clippy::unused_self, reason = "a build that is not broken on purpose looks at everything")]
    const fn looks_at(&self, _: Look) -> bool {
        true
    }

    /// Takes the next entry.
    ///
    /// # Errors
    /// It does not follow.
    pub fn push(&mut self, position: u64, entry: &SealedEntry) -> Result<(), Fault> {
        let expected = self.tree.size() + 1;
        if position != expected {
            return Err(Fault::Position { expected, found: position });
        }
        if entry.envelope.organisation != self.organisation {
            return Err(Fault::Organisation { position });
        }
        if self.looks_at(Look::Body) && !entry.is_whole() {
            return Err(Fault::Body { position });
        }
        self.tree.push(entry.envelope.leaf_hash(position));
        self.meet()
    }

    fn meet(&mut self) -> Result<(), Fault> {
        while let Some(Ahead { checkpoint, vouches }) = self.ahead.last() {
            if checkpoint.size != self.tree.size() {
                break;
            }
            if checkpoint.root != self.tree.root() && self.looks_at(Look::Root) {
                return Err(Fault::Root { holds_until: self.holds_until, size: checkpoint.size });
            }
            if *vouches {
                self.holds_until = checkpoint.size;
            }
            self.ahead.pop();
        }
        Ok(())
    }

    /// Ends: the head as it was found.
    ///
    /// # Errors
    /// A checkpoint was signed over more entries than there are.
    pub fn finish(self) -> Result<Checkpoint, Fault> {
        let found = self.tree.size();
        match self.ahead.first() {
            Some(beyond) if self.looks_at(Look::CutOff) => Err(Fault::CutOff { found, size: beyond.checkpoint.size }),
            _ => Ok(Checkpoint { organisation: self.organisation, size: found, root: self.tree.root() }),
        }
    }

    /// How many entries are vouched for by a checkpoint that was met: a fault lies after them.
    #[must_use]
    pub const fn holds_until(&self) -> u64 {
        self.holds_until
    }

    /// The tree so far.
    #[must_use]
    pub const fn tree(&self) -> &Tree {
        &self.tree
    }
}

#[cfg(test)]
mod tests;
