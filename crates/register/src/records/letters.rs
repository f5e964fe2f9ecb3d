//! What left the house.

pub mod letter_sent;

pub use letter_sent::LetterSent;
