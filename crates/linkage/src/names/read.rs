//! A text becomes the words of a name, each in plain Latin and with the part it plays.

use super::{alphabets, arabic, indic, titles};
use zeroize::{Zeroize, Zeroizing};

/// The most words of one text that are read; a name has fewer.
const WORDS_MOST: usize = 12;
/// The most letters of one word that are read.
const LETTERS_MOST: usize = 48;

/// The part a word plays in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The name proper.
    Core,
    /// A word that very many names carry: *devi*, *bai*, *kumar*.
    Added,
    /// A word of courtesy: *Smt*, *Shri*.
    Title,
    /// A word of a relative's name: what follows *w/o*.
    Relative,
}

/// How the person is related to the one named after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// w/o, पत्नी.
    WifeOf,
    /// h/o.
    HusbandOf,
    /// s/o, d/o, पुत्र, ولد.
    ChildOf,
    /// f/o, m/o.
    ParentOf,
    /// c/o.
    CareOf,
}

/// One word of a name; emptied of its letters when dropped, and silent in `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Word {
    plain: Zeroizing<String>,
    role: Role,
    bare: bool,
}

impl Word {
    /// The word in plain Latin.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// The part it plays.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Whether it was written without its short vowels, so that vowels say nothing against a match.
    pub const fn is_bare(&self) -> bool {
        self.bare
    }

    /// Whether it is digits only.
    pub fn is_number(&self) -> bool {
        self.plain.bytes().all(|byte| byte.is_ascii_digit())
    }
}

impl std::fmt::Debug for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Word(…)")
    }
}

/// A name read: its words in the order told, courtesy and kinship kept apart.
#[derive(Clone, PartialEq, Eq)]
pub struct Name {
    words: Vec<Word>,
    relation: Option<Relation>,
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Name(…)")
    }
}

impl Name {
    /// Reads a person's name in any script. Never fails: of a text without letters or digits no word is left.
    pub fn read(text: &str) -> Self {
        let mut name = Self::read_as_written(text);
        let mut words = Vec::with_capacity(name.words.len() + 2);
        for word in std::mem::take(&mut name.words) {
            let plain = titles::in_full(word.plain());
            match titles::split(plain) {
                Some((proper, added)) => {
                    words.push(Word { plain: kept(proper), role: Role::Core, bare: word.bare });
                    words.push(Word { plain: kept(added), role: Role::Added, bare: word.bare });
                }
                None => words.push(Word { plain: kept(plain), role: word.role, bare: word.bare }),
            }
        }
        name.words = words;
        name.give_roles();
        name
    }

    /// Reads a place or any other text: the same words, none of them split, put in full or set aside.
    pub fn read_as_written(text: &str) -> Self {
        let mut words: Vec<Word> = Vec::new();
        let mut relation = None;
        // Where the relative's name begins.
        let mut relative_from = usize::MAX;
        let mut letters: Zeroizing<Vec<char>> = Zeroizing::new(Vec::with_capacity(LETTERS_MOST));
        let mut rest = text;
        while words.len() < WORDS_MOST
            && let Some((word, after)) = next_word(rest)
        {
            rest = after;
            if let Some((found, beyond)) = stroke(word, after).filter(|_| relation.is_none()) {
                (relation, relative_from, rest) = (Some(found), words.len(), beyond);
                continue;
            }
            letters.zeroize();
            letters.extend(word.chars().take(LETTERS_MOST));
            let (plain, bare) = to_plain(&letters);
            if !plain.is_empty() {
                words.push(Word { plain, role: Role::Core, bare });
            }
        }
        for word in words.iter_mut().skip(relative_from) {
            word.role = Role::Relative;
        }
        Self { words, relation }
    }

    /// The words in the order told, all parts.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The words of the name proper.
    pub fn core(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().filter(|word| word.role == Role::Core)
    }

    /// How the person is related to the relative named, if one is.
    pub const fn relation(&self) -> Option<Relation> {
        self.relation
    }

    /// Sets titles, added words and a relation said as a word apart; something always stays the name proper.
    fn give_roles(&mut self) {
        if self.relation.is_none() {
            self.find_relation_word();
        }
        for word in self.words.iter_mut().filter(|word| word.role == Role::Core) {
            word.role = titles::role(&word.plain);
        }
        if self.core().next().is_some() {
            return;
        }
        // *Devi* alone, or *Smt Devi*, is somebody's name.
        let kind = [Role::Added, Role::Title].into_iter().find(|kind| self.words.iter().any(|word| word.role == *kind));
        for word in self.words.iter_mut().filter(|word| Some(word.role) == kind) {
            word.role = Role::Core;
        }
    }

    /// A word of kinship counts only between two names: *Pati* and *Bin* are names as well.
    fn find_relation_word(&mut self) {
        let last = self.words.len().saturating_sub(1);
        let found = (1..last).find_map(|at| titles::relation(&self.words[at].plain).map(|relation| (at, relation)));
        if let Some((at, relation)) = found {
            self.relation = Some(relation);
            self.words.remove(at);
            for word in self.words.iter_mut().skip(at) {
                word.role = Role::Relative;
            }
        }
    }
}

fn kept(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_string())
}

/// The next word and what follows it.
fn next_word(text: &str) -> Option<(&str, &str)> {
    let from = text.find(|c: char| c.is_alphanumeric() || indic::is_letter(c))?;
    let text = &text[from..];
    let end = text.find(|c: char| !in_word(c)).unwrap_or(text.len());
    Some(text.split_at(end))
}

fn in_word(letter: char) -> bool {
    letter.is_alphanumeric() || indic::is_letter(letter) || arabic::is_letter(letter) || alphabets::is_silent(letter)
}

/// `w/o`, `S / o`, `d/o.`: the relation and what stands behind it.
fn stroke<'a>(word: &str, after: &'a str) -> Option<(Relation, &'a str)> {
    let mut letters = word.chars();
    let relation = titles::relation_of_letter(letters.next()?)?;
    if letters.next().is_some() {
        return None;
    }
    let after = after.trim_start_matches(['.', ' ']).strip_prefix('/')?.trim_start();
    let rest = after.strip_prefix(['o', 'O'])?;
    (!rest.starts_with(in_word)).then_some((relation, rest))
}

/// One word in plain Latin, and whether it was written without short vowels.
fn to_plain(letters: &[char]) -> (Zeroizing<String>, bool) {
    let mut out = Zeroizing::new(String::with_capacity(letters.len() * 4));
    let mut bare = false;
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        if let Some(digit) = alphabets::digit(*letter) {
            out.push(digit);
            at += 1;
        } else if indic::is_letter(*letter) {
            at += indic::append(&letters[at..], &mut out).max(1);
        } else if arabic::is_letter(*letter) {
            bare = true;
            at += arabic::append(&letters[at..], &mut out).max(1);
        } else {
            alphabets::append(*letter, &mut out);
            at += 1;
        }
    }
    if out.is_empty() {
        // Letters that are never heard alone: kept as written, so that what was told can be found.
        out.extend(letters.iter());
    }
    (out, bare)
}
