//! Footnotes: each note is printed once, and every place that needs it points at it. And what somebody typed, made safe to print.

use mukti_terms::Language;
use mukti_terms::language::Direction;

/// First code point of references that print the note.
const FIRST: u32 = 0xE100;
/// First code point of references to a note already printed.
const AGAIN: u32 = 0xE500;
/// More notes than this on one letter would no longer be read.
const MOST: usize = 0x3FF;

/// The notes of one letter while it is being composed.
#[derive(Debug, Default)]
pub struct Notes {
    texts: Vec<String>,
}

impl Notes {
    /// The reference to put behind a number: one private character that the template turns into a footnote.
    pub fn reference(&mut self, text: &str) -> String {
        let (start, index) = match self.texts.iter().position(|known| known == text) {
            Some(index) => (AGAIN, index),
            None if self.texts.len() < MOST => {
                self.texts.push(text.to_owned());
                (FIRST, self.texts.len() - 1)
            }
            None => return String::new(),
        };
        let offset = u32::try_from(index).unwrap_or_default();
        char::from_u32(start + offset).map(String::from).unwrap_or_default()
    }

    /// The texts, in the order of their numbers.
    #[must_use]
    pub fn into_texts(self) -> Vec<String> {
        self.texts
    }
}

/// A text someone typed, without the private characters that mean something here, without control characters.
#[must_use]
pub fn as_typed(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !('\u{E000}'..='\u{F8FF}').contains(c)).collect()
}

/// In a language that runs from right to left, words of the other direction keep their own order and brackets.
#[must_use]
pub fn apart(language: Language, text: String) -> String {
    let own_direction = |c: char| ('\u{590}'..='\u{8FF}').contains(&c);
    if language.direction() == Direction::Rtl && !text.contains(own_direction) {
        format!("\u{2066}{text}\u{2069}")
    } else {
        text
    }
}
