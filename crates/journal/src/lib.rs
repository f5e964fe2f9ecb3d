//! What was said and done, in order, sealed and chained.
#![doc = include_str!("../README.md")]

pub mod body;
pub mod chain;
pub mod chance;
pub mod entry;
pub mod hex;
#[cfg(feature = "sabotage")]
pub mod sabotage;
pub mod seal;

pub use body::{Body, BodyError, Class, NewSegment, Segment};
pub use chance::Chance;
pub use entry::{Envelope, Kind, SealedEntry};
pub use seal::{Key, NotOpened};

/// 128 random bits: an entry, a case, a person, a member, a file or an organisation's pseudonym.
pub type Id = u128;

/// A SHA-256 value.
pub type Hash = [u8; 32];
