//! What is put into the gaps of a sentence: a name, a date already written out, a count.

use fluent_bundle::{FluentArgs, FluentValue};
use std::borrow::Cow;

/// One value for a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words, put in as they are.
    Text(Cow<'a, str>),
    /// A whole number: it chooses between one and many, and is grouped in the Indian way.
    Count(i64),
}

/// The values for the gaps of one sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args<'a>(Vec<(&'a str, Arg<'a>)>);

impl<'a> Args<'a> {
    /// For a sentence without gaps.
    pub const NONE: Args<'static> = Args(Vec::new());

    /// No values yet; add them with [`Args::with`].
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The same with one more value.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Into<Arg<'a>>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// Whether there is nothing to put in.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As Fluent takes them.
    pub(crate) fn for_fluent(&self) -> FluentArgs<'_> {
        self.0.iter().map(|(name, value)| (*name, value.for_fluent())).collect()
    }
}

impl Arg<'_> {
    fn for_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<i32> for Arg<'_> {
    fn from(count: i32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
