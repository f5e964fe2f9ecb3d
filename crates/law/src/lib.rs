//! The rules of law as pure functions of facts and a date; the book of dated, cited, graded values.
//!
//! **Invariant:** knows no case, no clock and no database; the date is an argument. **Invariant:** every number comes from a
//! file under `law/` with a citation; there is no amount, period or rate in this crate's Rust.
//! Read in this order: [`facts`], [`finding`].

pub mod facts;
pub mod finding;

pub use facts::{Facts, fact};
