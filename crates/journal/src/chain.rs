//! The chain over all entries: a tree of hashes, checkpoints signed and cosigned, and the proof that they hold.

pub mod checkpoint;
pub mod note;
pub mod tree;
pub mod verify;

pub use checkpoint::{Checkpoint, CheckpointError};
pub use note::{Note, NoteError, Signer, Verifier};
pub use tree::Tree;
pub use verify::{Fault, Verification};
