//! Every sentence a person reads, in every language; and numbers, money and dates as that language writes them.
//!
//! Read in this order: [`messages`], [`args`], [`load`], [`review`], [`format`]. Knows no case, no clock, no file:
//! the sentences lie in `messages/<tag>/<area>.ftl` at the root and are built into the program.

#![doc = include_str!("../README.md")]

pub mod args;
pub mod format;
pub mod load;
pub mod messages;
pub mod review;

pub use args::{Arg, Args};
pub use messages::{Messages, Said};
pub use review::{Review, review_state};
