//! Keeps what was said and done, and what was worked out from it, in one folder.
#![doc = include_str!("../README.md")]

pub mod ask;
mod engine;
pub mod error;
mod folder;
pub mod location;
mod migrate;
mod read;
mod statements;
pub mod store;
#[cfg(test)]
#[path = "../../testkit/src/postgres.rs"]
#[expect(dead_code, reason = "the tests of the store from outside use the rest of it")]
mod test_server;
pub mod views;
pub mod write;
mod writer;

pub use error::StoreError;
pub use location::{Location, PageKey};
pub use store::Store;
pub use views::{CaseView, CaseViews, DutyView, PersonView, Standing};
pub use write::{CaseWrite, NewDocument, NewMember, Write};
