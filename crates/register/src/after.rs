//! Back on their feet: when somebody is visited, how they live, what warns of falling back, and what they can apply for.
//!
//! Pure: today is an argument, every threshold comes from the book. Read in this order: [`visits`], [`living`], [`risks`], [`schemes`].

pub mod living;
pub mod plan;
pub mod risks;
pub mod schemes;
pub mod visits;

use crate::case::Case;
use crate::entry::{Body, Entry};
use crate::ids::{EntryId, PersonId};
use crate::kept::Kept;
use mukti_law::Book;
use mukti_terms::{Answer, Day, Told};

/// One record of a person as it stands after its corrections.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The entry that began it.
    pub entry: EntryId,
    /// When it happened: as the record says, else as whoever told it, else the day it was learned.
    pub on: Told,
    /// Whether it was told in private.
    pub private: Answer,
    /// Its answers; what was withdrawn is gone.
    pub kept: Kept,
}

impl Row {
    /// A word of a closed list, or any other text.
    #[must_use]
    pub fn word(&self, field: &str) -> Option<&str> {
        self.kept.get(field).filter(|text| !text.is_empty())
    }

    /// Yes, no, or not known.
    #[must_use]
    pub fn answer(&self, field: &str) -> Answer {
        match self.word(field) {
            Some("yes") => Answer::Yes,
            Some("no") => Answer::No,
            _ => Answer::NotKnown,
        }
    }
}

/// The records of one kind about a person, the oldest first; those of one day in the order they were kept.
#[must_use]
pub fn rows(case: &Case, person: PersonId, kind: &str) -> Vec<Row> {
    let entries: Vec<&Entry> = case.entries.iter().filter(|entry| entry.person == Some(person)).collect();
    let mut rows: Vec<Row> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let Body::RecordKept(kept) = &entry.body else { continue };
        if kept.kind() == kind {
            rows.push(row(entry, as_it_stands(entry.id, kept, &entries[at + 1..])));
        }
    }
    rows.sort_by_key(|row| row.on.earliest());
    rows
}

/// A record with every correction of it, and every correction of those.
fn as_it_stands(first: EntryId, kept: &Kept, later: &[&Entry]) -> Kept {
    let mut values = kept.values().map(|(name, text)| (name.to_string(), text.to_string())).collect::<Vec<_>>();
    let mut of = vec![first];
    for entry in later {
        let Body::RecordCorrected(correction) = &entry.body else { continue };
        if of.contains(&correction.of) {
            of.push(entry.id);
            values.extend(correction.kept.values().map(|(name, text)| (name.to_string(), text.to_string())));
        }
    }
    // A later word stands in place of an earlier one of its name; an empty one withdraws it.
    kept.with(
        values
            .into_iter()
            .collect::<std::collections::BTreeMap<_, _>>()
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .collect(),
    )
}

fn row(entry: &Entry, kept: Kept) -> Row {
    let learned = Told::Day(entry.learned.day_in_india());
    let on = kept.get("on").and_then(Told::parse).or(entry.happened).unwrap_or(learned);
    Row { entry: entry.id, on, private: entry.private, kept }
}

/// A number of the book's practice on a day; `None` while the book does not know it.
#[must_use]
pub fn practice(book: &Book, id: &str, on: Day) -> Option<i64> {
    book.value(id, on).and_then(mukti_law::book::Value::count)
}
