//! From any door to records and back: the schema of a record gives the reader of a file and the form to fill.
//!
//! Reading never stops at a bad row: it is named with its place, what was expected and what to do, and the next row is read.
//! Read in this order: [`problem`], [`read`], [`sheet`], [`form`].

pub mod form;
pub mod problem;
pub mod read;
pub mod sheet;

pub use problem::{Problem, Where};
pub use read::{Batch, Format, Header, Item, Source, understand};
