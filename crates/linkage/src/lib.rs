//! Names across scripts, and an index to find people by them that lives in memory only.
#![doc = include_str!("../README.md")]

pub mod index;
mod kept;
pub mod names;

pub use index::{Field, Hit, Index, Score};
pub use names::{Key, Name, key, plain, similarity};
