//! How a thing was said: by whom, in private or not, and when it happened.

use mukti_register::Speaker;
use mukti_terms::{Answer, Told};

/// How something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who said so.
    pub speaker: Speaker,
    /// Whether it was told in private; not known = as the same interview's `told.private` says.
    pub private: Answer,
    /// When it was said, as told; `None` = today.
    pub on: Option<Told>,
}

impl Said {
    /// The worker's own word, today.
    pub const WORKER: Self = Self { speaker: Speaker::Worker, private: Answer::NotKnown, on: None };

    /// Read from a paper of an office, today.
    pub const DOCUMENT: Self = Self { speaker: Speaker::Document, private: Answer::NotKnown, on: None };
}
