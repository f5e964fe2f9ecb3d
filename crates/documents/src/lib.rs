//! Letters as PDF, byte for byte reproducible, in eight languages. Knows no database and no clock.
//!
//! Read in this order: which letters there are, what a letter is made of, how it is printed.

pub mod kind;
pub mod letter;
pub mod notes;
pub mod print;
mod world;
