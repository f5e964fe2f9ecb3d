//! The conditions of the book by name: each a question to the facts, answered in three values.
//!
//! They stand together by subject, a line or two each, rather than one to a file (`decisions/0007-predicates-by-subject.md`).

mod bondage;
mod person;
mod proceedings;
mod work;

use crate::facts::Text;
use crate::finding::{Because, Classified, Determination};
use crate::{Book, Facts};
use mukti_terms::schema::FieldId;
use mukti_terms::{Answer, Day};
use smallvec::smallvec;

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

/// Every condition with its name.
const ALL: &[&[(&str, Predicate)]] = &[bondage::ALL, person::ALL, work::ALL, proceedings::ALL];

/// The condition of that name.
#[must_use]
pub fn lookup(name: &str) -> Option<Predicate> {
    ALL.iter().copied().flatten().find(|(one, _)| *one == name).map(|(_, predicate)| *predicate)
}

/// The name of every condition.
pub fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().copied().flatten().map(|(name, _)| *name)
}

/// An answer with the fact it rests on.
fn told(field: FieldId, value: Answer) -> Classified {
    Classified { value, because: if value.is_not_known() { Because::new() } else { smallvec![field] } }
}

/// Something that either has happened or, as far as anyone has said, has not: an act of an office is "no" until it is recorded.
fn happened(field: FieldId, is: bool) -> Classified {
    Classified { value: Answer::known(is), because: smallvec![field] }
}

/// Whether a text names any of some words.
fn names_any(text: &Text, words: &[&str]) -> bool {
    text.as_deref().is_some_and(|text| words.iter().any(|word| text.contains(word)))
}
