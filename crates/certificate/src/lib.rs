//! What an office signs so that a bank or another State can check a release certificate without a network.
//!
//! Read in this order: what is signed ([`token`]), who signs ([`office`]), what was withdrawn ([`withdrawn`]), and the check
//! itself ([`verify`](mod@verify)). The format is in `decisions/0023`. Knows no case, no clock, no file.
//!
//! INVARIANT: a [`Signed`] comes from an [`Office`]'s own key, or from a check that found it good; nothing else makes one.

pub mod office;
pub mod token;
pub mod verify;
pub mod withdrawn;

pub use office::{Keys, KeysUnread, Office, OfficeId, Public};
pub use token::{Certificate, Certifies, Code, Signed, TooLong};
pub use verify::{Good, Refusal, Withdrawal, verify};
pub use withdrawn::{ListRefused, Withdrawn};
