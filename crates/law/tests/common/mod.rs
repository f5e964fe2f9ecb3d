//! Invented people told as names and words, and what the law says of them.

#![expect(dead_code, reason = "each test file uses some of it")]

use mukti_law::finding::{Determination, Limb, LimbId};
use mukti_law::{Book, Facts, determine};
use mukti_terms::Day;
use mukti_terms::schema::{FieldId, Record};

/// One thing told: the fact's name and the word.
pub type Said = (&'static str, String);

/// The position of a fact.
pub fn field(name: &str) -> FieldId {
    Facts::position(name).unwrap_or_else(|| panic!("there is no fact `{name}`"))
}

/// Facts from names and words.
pub fn facts<'a>(said: impl IntoIterator<Item = (&'a str, &'a str)>) -> Facts {
    let mut facts = Facts::default();
    for (name, word) in said {
        facts.set(field(name), word).unwrap_or_else(|wrong| panic!("`{name}` = `{word}`: {wrong:?}"));
    }
    facts
}

/// A day.
pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// What is determined of these words on a day.
pub fn of<'a>(said: impl IntoIterator<Item = (&'a str, &'a str)>, on: &str) -> Determination {
    determine(&facts(said), day(on), Book::embedded())
}

/// One limb.
pub fn limb(found: &Determination, id: LimbId) -> &Limb {
    found.limb(id).expect("every limb is there")
}

/// The names of what is asked.
pub fn asked(found: &Determination) -> Vec<&'static str> {
    found.ask.iter().map(|field| Facts::FIELDS[field.at()].name).collect()
}

/// The ids of the presumptions used.
pub fn presumed(found: &Determination) -> Vec<&'static str> {
    found.presumptions.iter().map(|one| one.id).collect()
}
