//! Who owes what to whom, by when, under which provision.
//!
//! **Invariant:** dates are stored, lateness is computed for the day asked. **Invariant:** a number from another State's
//! instrument, from a movement or from memory never makes anybody late; it is a benchmark.
//! Read in this order: [`duty`], [`owed`](mod@owed), [`clock`], [`ladder`], [`account`].

pub mod account;
pub mod certificate;
pub mod clock;
pub mod duty;
pub mod handoff;
pub mod ladder;
pub mod owed;
pub mod registers;
pub mod relief;

pub use account::Account;
pub use duty::{Closing, Due, Duty, DutyStatus};
pub use ladder::{LetterSent, NextLetter, Reply, next_letter};
pub use owed::{owed, owed_by};
