//! Who owes what to whom, by when, under which provision.
//!
//! **Invariant:** dates are stored, lateness is computed for the day asked. **Invariant:** a number from another State's
//! instrument, from a movement or from memory never makes anybody late; it is a benchmark.
//! Read in this order: [`duty`], [`owed`](mod@owed), [`clock`], [`account`].

pub mod account;
pub mod certificate;
pub mod clock;
pub mod duty;
pub mod handoff;
pub mod owed;
pub mod relief;

pub use account::Account;
pub use duty::{Due, Duty, DutyStatus};
pub use owed::{owed, owed_by};
