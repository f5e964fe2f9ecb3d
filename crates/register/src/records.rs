//! Every record kind, by the part of the work it belongs to; one struct a file.

pub mod people;
pub mod release;
pub mod police;
pub mod money;
pub mod property;
pub mod claims;
pub mod life;
pub mod letters;
pub mod words;
