//! Names of other people in a text: each is taken out and kept under that person's own key.

use crate::ids::PersonId;
use std::collections::BTreeMap;

/// Stands in a text where a name was that nobody can read any more; pages show the message `removed` for it.
pub const REMOVED: char = '\u{E000}';

/// Begin and end of a token in a kept text. What a person typed can never hold them: they are taken out first.
const OPEN: char = '\u{E001}';
const CLOSE: char = '\u{E002}';

/// Names found so far in one entry.
#[derive(Default)]
pub(super) struct Found {
    words: Vec<(PersonId, String)>,
}

impl Found {
    /// The text with a token for each name of somebody else; longer names first, as [`by_length`] gives them.
    pub fn conceal(&mut self, text: &str, others: &[&(PersonId, String)]) -> String {
        let mut text: String = text.chars().filter(|c| ![REMOVED, OPEN, CLOSE].contains(c)).collect();
        for (person, name) in others {
            // Nearly every text names nobody.
            if text.contains(name.as_str()) {
                text = self.take_out(&text, *person, name);
            }
        }
        text
    }

    fn take_out(&mut self, text: &str, person: PersonId, name: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for (at, found) in text.match_indices(name) {
            let end = at + found.len();
            if at < from || !stands_alone(text, at, end) {
                continue;
            }
            let number = self.words.len();
            self.words.push((person, found.to_string()));
            out.push_str(&text[from..at]);
            out.push_str(&format!("{OPEN}{number}{CLOSE}"));
            from = end;
        }
        out.push_str(&text[from..]);
        out
    }

    /// The words taken out, by whose they are.
    pub fn by_person(self) -> BTreeMap<PersonId, BTreeMap<u16, String>> {
        let mut by_person: BTreeMap<PersonId, BTreeMap<u16, String>> = BTreeMap::new();
        for (number, (person, word)) in (0_u16..).zip(self.words) {
            by_person.entry(person).or_default().insert(number, word);
        }
        by_person
    }
}

/// The names of everybody but one, longer ones first: "Meena Devi" before "Meena". A single letter is no name.
pub(super) fn by_length(names: &[(PersonId, String)], but: Option<PersonId>) -> Vec<&(PersonId, String)> {
    let is_named = |(id, name): &&(PersonId, String)| Some(*id) != but && name.chars().nth(1).is_some();
    let mut others: Vec<_> = names.iter().filter(is_named).collect();
    others.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
    others
}

/// Whether it is not part of a longer word; combining signs belong to the letter before them.
fn stands_alone(text: &str, at: usize, end: usize) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || is_sign(c);
    let before = text[..at].chars().next_back().is_some_and(is_letter);
    let after = text[end..].chars().next().is_some_and(is_letter);
    !before && !after
}

/// Vowel signs and viramas of the Indic blocks are not letters to Unicode, but parts of one.
fn is_sign(c: char) -> bool {
    ('\u{0900}'..='\u{0D7F}').contains(&c) && !c.is_alphanumeric() && !"।॥".contains(c)
}

/// The text with each token replaced by its words, or by [`REMOVED`].
pub(super) fn reveal(text: &str, words: &BTreeMap<u16, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once(OPEN) {
        out.push_str(before);
        let Some((number, after)) = from.split_once(CLOSE) else {
            rest = from;
            break;
        };
        match number.parse().ok().and_then(|number: u16| words.get(&number)) {
            Some(word) => out.push_str(word),
            None => out.push(REMOVED),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}
