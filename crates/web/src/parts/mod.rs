//! What pages are made of: chips, clocks, questions, covered names, problems, passphrases.

pub(crate) mod choosing;
pub mod clock;
pub mod credential;
pub mod fact;
pub mod file;
pub mod folded;
pub mod gap;
pub mod icon;
pub mod name;
pub mod next;
pub mod pieces;
pub mod problem;
pub mod question;
pub mod reading;
pub mod speaking;
pub mod states;
