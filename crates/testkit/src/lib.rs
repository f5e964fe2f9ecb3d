//! Invented people, kilns and calendars: cases by the million for trying things on, and a small organisation to show.
//!
//! Nobody in here exists. Read in this order: [`simulate`](mod@simulate), [`write`](mod@write), [`demo`].
//!
#![doc = include_str!("../README.md")]

pub mod bulk;
pub mod chance;
pub mod demo;
mod list;
pub mod member;
pub mod opener;
pub mod postgres;
pub mod scored;
pub mod scored_bodies;
pub mod simulate;
pub mod write;

pub use bulk::fill;
pub use demo::organisation;
pub use list::write_list;
pub use member::{another_member, desk_in, first_member};
pub use opener::Opener;
pub use simulate::simulate;
pub use write::{write_csv_row, write_ndjson_row};
