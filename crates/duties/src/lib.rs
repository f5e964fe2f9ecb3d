//! Who owes what to whom, by when, under which provision.
//!
//! **Invariant:** dates are stored, lateness is computed for the day asked. **Invariant:** a number from another State's
//! instrument or from a movement never makes anybody late; it is a benchmark.

pub mod duty;

pub use duty::{Due, Duty, DutyStatus};
