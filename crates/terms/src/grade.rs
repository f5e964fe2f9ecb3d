//! How well a number of law is known; it travels with the number to the screen and the letter.

use serde::{Deserialize, Serialize};

/// The grade of a value in the law book, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// Looked for and not found: there is no value.
    Unknown,
    /// Known from memory, not yet confirmed against any text.
    Recalled,
    /// Two consistent secondary sources, or one good one.
    Reported,
    /// The official words were read.
    Text,
}

impl Grade {
    /// The word in files and JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Recalled => "recalled",
            Self::Reported => "reported",
            Self::Text => "text",
        }
    }

    /// The mark beside a number on screen and paper.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Unknown => "–",
            Self::Recalled => "○",
            Self::Reported => "◐",
            Self::Text => "●",
        }
    }

    /// Whether a claim may rest on it (a recalled number is shown and decides nothing).
    #[must_use]
    pub const fn may_decide(self) -> bool {
        matches!(self, Self::Reported | Self::Text)
    }
}
