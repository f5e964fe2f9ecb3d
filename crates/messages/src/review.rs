//! Which translations a speaker has read, and which are only a draft.

use crate::load::sources;
use crate::messages::Messages;
use mukti_terms::Language;
use std::collections::HashMap;
use std::sync::LazyLock;

/// How far a translation can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Review {
    /// The English itself: the original.
    Original,
    /// A speaker of the language has read it.
    Reviewed,
    /// Nobody who speaks the language has read it yet.
    Draft,
    /// There is no translation; English is shown.
    Missing,
}

static REVIEWED: LazyLock<HashMap<(&'static str, &'static str), Review>> = LazyLock::new(|| {
    let tables = sources().iter().filter(|source| source.is_review);
    tables.flat_map(|table| table.text.lines().filter_map(|line| state_of(table.tag, line))).collect()
});

/// One line of `review.tsv`: key, state, and the start of the hash of the English it translates.
fn state_of(tag: &'static str, line: &'static str) -> Option<((&'static str, &'static str), Review)> {
    let mut cells = line.split('\t');
    let (key, state) = (cells.next()?, cells.next()?);
    (state == "reviewed").then_some(((tag, key), Review::Reviewed))
}

/// The state of one key (or `key.companion`) in one language. What nobody marked is a draft.
#[must_use]
pub fn review_state(language: Language, key: &str) -> Review {
    if language == Language::English {
        return Review::Original;
    }
    let message = key.split_once('.').map_or(key, |(message, _)| message);
    if !Messages::of(language).has_own(message) {
        return Review::Missing;
    }
    REVIEWED.get(&(language.tag(), key)).copied().unwrap_or(Review::Draft)
}

#[cfg(test)]
mod tests {
    use super::{Review, review_state, state_of};
    use mukti_terms::Language;

    #[test]
    fn what_nobody_marked_is_a_draft_and_never_counts_as_reviewed() {
        assert_eq!(state_of("hi", "duty-rescue\treviewed\t0a1b2c3d"), Some((("hi", "duty-rescue"), Review::Reviewed)));
        assert_eq!(state_of("hi", "duty-rescue\tdraft\t0a1b2c3d"), None);
        assert_eq!(review_state(Language::Hindi, "no-such-key"), Review::Missing);
        assert_eq!(review_state(Language::English, "duty-rescue"), Review::Original);
    }
}
