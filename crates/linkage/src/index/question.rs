//! What is asked, as the few ways its words may have been meant.

use super::phone::Number;
use super::terms::{Asked, Terms};
use crate::names::{Name, Role, Word, sound};

/// The most other ways of cutting the words that are tried.
const OTHER_CUTS_MOST: usize = 3;
/// The fewest letters of a piece when a word is cut in two.
const PIECE_LEAST: usize = 2;

/// One way the words may have been meant.
pub(super) struct Reading {
    pub words: Vec<Part>,
    /// Whether the words stand as asked, so that finding just them is an exact answer.
    pub as_asked: bool,
}

/// One word asked for and what it weighs.
pub(super) struct Part {
    pub asked: Asked,
    pub weight: f64,
    /// The digits, where it may be of a telephone number.
    pub number: Option<Number>,
}

impl Part {
    fn of(word: &Word) -> Self {
        let number = word.is_number().then(|| Number::of(word.plain().chars())).flatten();
        Self { asked: Asked::new(word.plain(), word.is_bare()), weight: weight(word.role()), number }
    }

    fn plain(plain: &str, bare: bool) -> Self {
        Self { asked: Asked::new(plain, bare), weight: 1.0, number: None }
    }

    fn digits(plain: &str) -> Self {
        Self { number: Number::of(plain.chars()), ..Self::plain(plain, false) }
    }
}

/// What a word weighs by the part it plays.
pub(super) const fn weight(role: Role) -> f64 {
    match role {
        Role::Core => 1.0,
        Role::Added => 0.4,
        Role::Title => 0.1,
        Role::Relative => 0.6,
    }
}

/// The ways a question may be read: as a name, as written, digits run together, words joined or cut.
pub(super) fn readings(query: &str, terms: &Terms) -> Vec<Reading> {
    let name = Name::read(query);
    let written = Name::read_as_written(query);
    let mut readings = vec![reading(name.words(), true)];
    let same = |a: &Name, b: &Name| a.words().iter().map(Word::plain).eq(b.words().iter().map(Word::plain));
    if !same(&name, &written) {
        readings.push(reading(written.words(), true));
    }
    readings.extend(run_of_digits(&name));
    let others = joined(written.words(), terms).into_iter().chain(cut(written.words(), terms));
    readings.extend(others.take(OTHER_CUTS_MOST));
    readings.retain(|reading| !reading.words.is_empty());
    readings
}

fn reading(words: &[Word], as_asked: bool) -> Reading {
    Reading { words: words.iter().map(Part::of).collect(), as_asked }
}

/// `98765 43210` is one number.
fn run_of_digits(name: &Name) -> Option<Reading> {
    let pairs = name.words().windows(2).any(|pair| pair[0].is_number() && pair[1].is_number());
    pairs.then(|| {
        let mut words = Vec::new();
        for run in name.words().chunk_by(|a, b| a.is_number() && b.is_number()) {
            match run {
                [one] => words.push(Part::of(one)),
                many => words.push(Part::digits(&many.iter().map(Word::plain).collect::<String>())),
            }
        }
        Reading { words, as_asked: false }
    })
}

/// *Sita Ram* where somebody was written down as Sitaram.
fn joined(words: &[Word], terms: &Terms) -> Vec<Reading> {
    let mut readings = Vec::new();
    for at in 1..words.len() {
        let both = format!("{}{}", words[at - 1].plain(), words[at].plain());
        if terms.sounds(&sound(&both)) {
            let bare = words[at - 1].is_bare() || words[at].is_bare();
            readings.push(replaced(words, at - 1, 2, vec![Part::plain(&both, bare)]));
        }
    }
    readings
}

/// *Sitaram*, or *sitar* half typed, where somebody was written down as Sita Ram.
fn cut(words: &[Word], terms: &Terms) -> Vec<Reading> {
    let mut readings = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.plain().is_ascii() && !word.is_number()) {
        let plain = word.plain();
        let ends = plain.len().saturating_sub(PIECE_LEAST);
        for middle in (PIECE_LEAST + 1..=ends).rev() {
            let (left, right) = plain.split_at(middle);
            if terms.sounds(&sound(left)) && terms.begins(&sound(right)) {
                let parts = vec![Part::plain(left, word.is_bare()), Part::plain(right, word.is_bare())];
                readings.push(replaced(words, at, 1, parts));
            }
        }
    }
    readings
}

fn replaced(words: &[Word], at: usize, count: usize, by: Vec<Part>) -> Reading {
    let mut parts: Vec<Part> = words[..at].iter().map(Part::of).collect();
    parts.extend(by);
    parts.extend(words[at + count..].iter().map(Part::of));
    Reading { words: parts, as_asked: false }
}
