//! What every request and every answer passes, whoever knocks.

pub mod headers;
pub mod host;
pub mod origin;
pub mod panic;
