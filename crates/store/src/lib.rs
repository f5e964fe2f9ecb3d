//! Keeps what was said and done, and what was worked out from it, in one folder.
#![doc = include_str!("../README.md")]

pub mod ask;
pub mod error;
mod migrate;
mod read;
pub mod store;
pub mod views;
pub mod write;
mod writer;

pub use error::StoreError;
pub use store::Store;
pub use views::{CaseView, CaseViews, DutyView, PersonView, Standing};
pub use write::{CaseWrite, NewDocument, NewMember, Write};
