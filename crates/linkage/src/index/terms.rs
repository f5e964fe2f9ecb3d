//! The different words of an index, each once, with the entries it stands in.

use crate::kept::Kept;
use crate::names::{Heard, NEAR, Word, consonants, sound, word_score};
use std::collections::BTreeMap;

/// One different word.
struct Term {
    plain: Kept,
    sound: Kept,
    key: Kept,
    bare: bool,
    entries: Vec<u32>,
}

impl Term {
    fn heard(&self) -> Heard<'_> {
        Heard { plain: &self.plain, sound: &self.sound, key: &self.key, bare: self.bare }
    }
}

/// All words, by number and by sound.
#[derive(Default)]
pub(super) struct Terms {
    terms: Vec<Option<Term>>,
    /// Which letters each term's sound has: a quick no for most of them.
    letters: Vec<u32>,
    free: Vec<u32>,
    by_sound: BTreeMap<Kept, Vec<u32>>,
}

/// A word asked for.
pub(super) struct Asked {
    pub plain: Kept,
    pub sound: Kept,
    pub key: Kept,
    pub bare: bool,
}

impl Asked {
    /// The word in the forms it is compared by.
    pub fn new(plain: &str, bare: bool) -> Self {
        let sound = sound(plain);
        Self { plain: Kept::new(plain), key: Kept::new(&consonants(&sound)), sound: Kept::new(&sound), bare }
    }

    fn heard(&self) -> Heard<'_> {
        Heard { plain: &self.plain, sound: &self.sound, key: &self.key, bare: self.bare }
    }
}

impl Terms {
    /// The number of a word, given to it if it is new.
    pub fn number(&mut self, word: &Word) -> u32 {
        let asked = Asked::new(word.plain(), word.is_bare());
        if let Some(known) = self.exact(&asked) {
            return known;
        }
        let letters = letters_of(&asked.sound);
        let listed = Kept::new(&asked.sound);
        let term =
            Term { plain: asked.plain, sound: asked.sound, key: asked.key, bare: asked.bare, entries: Vec::new() };
        let number = super::put(&mut self.terms, &mut self.free, Some(term));
        let at = number as usize;
        self.letters.resize(self.terms.len().max(self.letters.len()), 0);
        self.letters[at] = letters;
        self.by_sound.entry(listed).or_default().push(number);
        number
    }

    /// The number of exactly this word.
    pub fn exact(&self, asked: &Asked) -> Option<u32> {
        let same = self.by_sound.get(&*asked.sound)?;
        let is = |number: &&u32| {
            self.terms[**number as usize].as_ref().is_some_and(|t| t.plain == asked.plain && t.bare == asked.bare)
        };
        same.iter().find(is).copied()
    }

    /// Whether some word sounds just so.
    pub fn sounds(&self, sound: &str) -> bool {
        self.by_sound.contains_key(sound)
    }

    /// Whether some word's sound begins so.
    pub fn begins(&self, sound: &str) -> bool {
        let from = (std::ops::Bound::Included(sound), std::ops::Bound::Unbounded);
        self.by_sound.range::<str, _>(from).next().is_some_and(|(first, _)| first.starts_with(sound))
    }

    /// Notes that a word stands in an entry.
    pub fn post(&mut self, number: u32, entry: u32) {
        if let Some(term) = self.terms[number as usize].as_mut()
            && term.entries.last() != Some(&entry)
        {
            term.entries.push(entry);
        }
    }

    /// Takes an entry off a word, and the word out of memory with its last entry.
    pub fn unpost(&mut self, number: u32, entry: u32) {
        let at = number as usize;
        let Some(term) = self.terms[at].as_mut() else { return };
        term.entries.retain(|other| *other != entry);
        if !term.entries.is_empty() {
            return;
        }
        let same = self.by_sound.get_mut(&*term.sound);
        let last = same.is_some_and(|same| {
            same.retain(|other| *other != number);
            same.is_empty()
        });
        if last {
            self.by_sound.remove(&*term.sound);
        }
        self.terms[at] = None;
        self.letters[at] = 0;
        self.free.push(number);
    }

    /// The entries a word stands in.
    pub fn entries(&self, number: u32) -> &[u32] {
        self.terms[number as usize].as_ref().map(|term| term.entries.as_slice()).unwrap_or_default()
    }

    /// Every word near the one asked for, with how near, in the order of their numbers.
    pub fn near(&self, asked: &Asked) -> Vec<(u32, f64)> {
        let letters = letters_of(&asked.sound);
        let least = letters.count_ones().div_ceil(2);
        let mut found = Vec::new();
        for (number, (term, theirs)) in self.terms.iter().zip(&self.letters).enumerate() {
            if (theirs & letters).count_ones() < least {
                continue;
            }
            let Some(term) = term else { continue };
            let score = word_score(&asked.heard(), &term.heard()).max(begins_with(term, asked));
            if score >= NEAR
                && let Ok(number) = u32::try_from(number)
            {
                found.push((number, score));
            }
        }
        found
    }

    /// How many different words there are.
    pub fn len(&self) -> usize {
        self.terms.len() - self.free.len()
    }

    /// About how many bytes they take.
    pub fn bytes(&self) -> usize {
        let fixed = self.terms.capacity() * size_of::<Option<Term>>() + self.letters.capacity() * 4;
        let texts: usize = self.terms.iter().flatten().map(text_bytes).sum();
        let sounds: usize = self.by_sound.iter().map(|(s, same)| (s.len() + 40 + same.capacity() * 4) * 3 / 2).sum();
        fixed + texts + sounds
    }
}

fn text_bytes(term: &Term) -> usize {
    term.plain.len() + term.sound.len() + term.key.len() + term.entries.capacity() * 4
}

/// A name typed as far as its first letters.
fn begins_with(term: &Term, asked: &Asked) -> f64 {
    let (typed, whole) = (asked.plain.len(), term.plain.len());
    if typed < 2 || typed >= whole {
        return 0.0;
    }
    let number = asked.plain.starts_with(|c: char| c.is_ascii_digit());
    let spelt = term.plain.starts_with(&*asked.plain);
    if !spelt && (number || asked.sound.len() < 2 || !term.sound.starts_with(&*asked.sound)) {
        return 0.0;
    }
    let part = f64::from(u16::try_from(typed).unwrap_or(0)) / f64::from(u16::try_from(whole).unwrap_or(u16::MAX));
    if spelt { 0.72 + 0.23 * part } else { 0.7 + 0.22 * part }
}

/// One bit for each letter; letters outside Latin share the six bits left.
fn letters_of(sound: &str) -> u32 {
    let bit = |c: char| match c {
        'a'..='z' => u32::from(c) - u32::from('a'),
        other => 26 + u32::from(other) % 6,
    };
    sound.chars().fold(0, |all, c| all | 1 << bit(c))
}
