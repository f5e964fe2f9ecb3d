//! The conditions of the book by name: each a question to the facts, answered in three values.

use crate::finding::{Classified, Determination};
use crate::{Book, Facts};
use mukti_terms::Day;

/// What a condition may look at: the facts, the book, the day asked, and what was determined.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The facts of one person.
    pub facts: &'a Facts,
    /// The book of law.
    pub book: &'a Book,
    /// The day asked.
    pub on: Day,
    /// What was determined of them.
    pub found: &'a Determination,
}

/// A named condition.
pub type Predicate = fn(&Situation<'_>) -> Classified;

/// The condition of that name.
#[must_use]
pub fn lookup(_name: &str) -> Option<Predicate> {
    None
}
