//! The rules of law as pure functions of facts and a date; the book of dated, cited, graded values.
//!
//! **Invariant:** knows no case, no clock and no database; the date is an argument. **Invariant:** every number comes from a
//! file under `law/` with a citation; there is no amount, period or rate in this crate's Rust.
//! Read in this order: [`facts`], [`finding`], [`determine`](mod@determine), [`wages`], [`classify`], [`predicates`], [`entitle`],
//! [`offences`](mod@offences), [`forum`], [`book`].

pub mod age;
pub mod book;
pub mod category;
pub mod classify;
pub mod determine;
pub mod entitle;
pub mod facts;
pub mod finding;
pub mod forum;
pub mod indicators;
pub mod offences;
pub mod predicates;
pub mod rates;
pub mod release;
pub mod wages;

pub use book::Book;
pub use category::category;
pub use determine::determine;
pub use entitle::{entitled, entitled_by};
pub use facts::{Facts, fact};
pub use forum::trial_forum;
pub use offences::{offences, offences_by};
pub use predicates::Situation;
