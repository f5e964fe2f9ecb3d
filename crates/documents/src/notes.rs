//! Footnotes: each note is printed once, and every place that needs it points at it.

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
