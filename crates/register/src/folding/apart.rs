//! Words that were said without knowing of one another: neither replaces the other, whichever was learned later.

use crate::entry::{Body, Entry};
use crate::ids::EntryId;

/// The first letters of such a code in a report that was set aside.
const CODE: &str = "beside:";

/// The code that says of two entries that they answer a field otherwise, each without knowing of the other.
#[must_use]
pub fn beside(field: &str, one: EntryId, other: EntryId) -> String {
    format!("{CODE}{field}:{one}:{other}")
}

/// The field of such a code, and the two entries.
#[must_use]
pub fn read_beside(code: &str) -> Option<(&str, EntryId, EntryId)> {
    let mut parts = code.strip_prefix(CODE)?.split(':');
    Some((parts.next()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Pairs of entries that stand side by side on a field.
#[derive(Default)]
pub(super) struct Apart<'a>(Vec<(&'a str, EntryId, EntryId)>);

impl<'a> Apart<'a> {
    pub fn of(entries: &[&'a Entry]) -> Self {
        let asides = entries.iter().filter_map(|entry| match &entry.body {
            Body::ReportSetAside(aside) => Some(aside.why.split_whitespace()),
            _ => None,
        });
        Self(asides.flatten().filter_map(read_beside).collect())
    }

    /// Whether two entries stand side by side on a field.
    pub fn are(&self, field: &str, one: EntryId, other: EntryId) -> bool {
        self.0.iter().any(|(name, a, b)| *name == field && ((*a, *b) == (one, other) || (*b, *a) == (one, other)))
    }
}
