//! Every sentence a person reads, in every language; and numbers, money and dates as that language writes them.
//!
//! Read in this order: [`messages`], [`args`], [`load`], [`review`], [`format`]. Knows no case, no clock, no file:
//! the sentences lie in `messages/<tag>/<area>.ftl` at the root and are built into the program.
//!
//! ```
//! use mukti_messages::{Args, Messages};
//! use mukti_terms::Language;
//!
//! let hindi = Messages::of(Language::Hindi);
//! let late = hindi.text("clock-late-days", &Args::new().with("days", 26));
//! assert!(late.contains("26"));
//! assert_eq!(mukti_messages::format::rupees(Language::Hindi, mukti_terms::Rupees::whole(200_000)), "₹\u{a0}2,00,000");
//! ```

pub mod args;
pub mod format;
pub mod load;
pub mod messages;
pub mod review;

pub use args::{Arg, Args};
pub use messages::{Messages, Said};
pub use review::{Review, review_state};
