//! The rehabilitation scheme's category of a person.

use crate::Situation;
use crate::finding::SchemeCategory;

/// The category in force on the release date.
#[must_use]
pub fn category(_here: &Situation<'_>) -> SchemeCategory {
    SchemeCategory::NotKnown
}
