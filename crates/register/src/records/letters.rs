//! What left the house, and what came back.

pub mod letter_reply;
pub mod letter_sent;

pub use letter_reply::LetterReply;
pub use letter_sent::LetterSent;
