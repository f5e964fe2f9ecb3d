//! The doors of the house: pages that work without script, on a cheap phone, in the language of who reads them.
//!
//! Read in this order: [`routes`] (every address, by who may knock), [`doors`] (why no address is without a rule), [`hall`],
//! [`visit`], [`voice`], [`frame`], [`parts`], [`pages`]. Knows no database: every page asks the desk of `casework`.
//! **Invariants:** a page asks nothing of another host; what would change something comes from a page of ours; a person's
//! name is covered until somebody taps it.

pub mod api;
pub mod assets;
mod clocks;
pub mod doors;
pub mod frame;
pub mod guard;
pub mod hall;
pub mod offline;
mod openrosa;
pub mod pages;
pub mod parts;
pub mod routes;
pub mod serve;
pub mod visit;
pub mod voice;
pub mod webhook;

pub use hall::Hall;
pub use routes::{router, table};
pub use serve::{NotServed, app, may_listen, serve};
