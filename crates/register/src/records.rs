//! Every record kind, by the part of the work it belongs to; one struct a file.

pub mod after;
pub mod claims;
pub mod court;
pub mod files;
pub mod handoff;
pub mod letters;
pub mod life;
pub mod money;
pub mod people;
pub mod police;
pub mod property;
pub mod registers;
pub mod release;
pub mod safety;
pub mod words;
