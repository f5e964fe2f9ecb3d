//! One name in any script: how it reads in plain Latin, its consonant key, and how near two names are.
//!
//! Read in this order: `read` (a text becomes words), `indic`, `arabic` and `alphabets` (a word becomes plain Latin),
//! `titles` (what is courtesy or kinship and not the name), `sound` (the key), `compare`.

mod alphabets;
mod arabic;
mod compare;
mod indic;
mod read;
mod sound;
mod titles;

pub use compare::similarity;
pub use read::{Name, Relation, Role, Word};
pub use sound::Key;

pub(crate) use alphabets::digit;
pub(crate) use compare::{Heard, NEAR, word_score};
pub(crate) use sound::{consonants, sound};

/// The name in plain lower-case Latin letters, one space between words, as people mostly spell it.
///
/// `plain("लक्ष्मी देवी")` is `lakshmi devi`. Letters of a script this crate does not know stay as they are.
pub fn plain(name: &str) -> String {
    let read = Name::read(name);
    let mut out = String::with_capacity(name.len());
    for word in read.words() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word.plain());
    }
    out
}

/// The consonant key of the name proper: titles, added words such as *devi* and relatives are left out.
///
/// Two spellings of one name mostly share it, in any two scripts; two different names share it now and then.
pub fn key(name: &str) -> Key {
    Key::of(Name::read(name).core().map(Word::plain))
}

#[cfg(test)]
mod tests;
