//! Bytes as words on paper: eight lines of five, the fifth of each checks the line and those before it.

use super::numerals;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Lines of a share.
pub(super) const LINES: usize = 8;
/// Words in a line.
pub(super) const WORDS: usize = 5;
/// Bytes eight lines hold: four words of eleven bits each.
pub(super) const BYTES: usize = 44;

/// One word a line; where it stands is its value. No two begin with the same four letters.
const LIST: &str = include_str!("../../words/english.txt");

/// The word list, in its order.
fn list() -> impl Iterator<Item = &'static str> {
    LIST.lines()
}

/// Why words are not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordsError {
    /// So many words, where forty are needed.
    Count(usize),
    /// This one is not in the list: counted from 1.
    Unknown(usize),
    /// A word of this line is wrong, or stands in another's place: counted from 1.
    Line(usize),
}

/// The words for bytes, line by line, each with its number (1 to 2048), which can be typed in its place.
pub(super) fn write(bytes: &[u8; BYTES]) -> [[(u16, &'static str); WORDS]; LINES] {
    let words: Vec<&'static str> = list().collect();
    let mut values = Zeroizing::new([0_u16; LINES * (WORDS - 1)]);
    to_values(bytes, &mut values[..]);
    let mut lines = [[(0, ""); WORDS]; LINES];
    for (at, line) in lines.iter_mut().enumerate() {
        let own = &values[at * (WORDS - 1)..(at + 1) * (WORDS - 1)];
        let check = check(&values[..(at + 1) * (WORDS - 1)]);
        for (place, value) in line.iter_mut().zip(own.iter().copied().chain([check])) {
            *place = (value + 1, words[usize::from(value)]);
        }
    }
    lines
}

/// The bytes for words. Of a word its first four letters are enough, large or small; or its number.
pub(super) fn read(text: &str) -> Result<Zeroizing<[u8; BYTES]>, WordsError> {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()).collect();
    let mut values = Zeroizing::new(Vec::with_capacity(LINES * WORDS));
    for (at, word) in (1..).zip(&words) {
        values.push(value(word).ok_or(WordsError::Unknown(at))?);
    }
    if values.len() != LINES * WORDS {
        return Err(WordsError::Count(values.len()));
    }
    let mut own = Zeroizing::new(Vec::with_capacity(LINES * (WORDS - 1)));
    for (line, row) in (1..).zip(values.chunks_exact(WORDS)) {
        own.extend_from_slice(&row[..WORDS - 1]);
        if check(&own) != row[WORDS - 1] {
            return Err(WordsError::Line(line));
        }
    }
    Ok(from_values(&own))
}

fn value(word: &str) -> Option<u16> {
    if let Some(number) = numerals::number(word) {
        return number.checked_sub(1).filter(|value| *value < 2048);
    }
    let word = Zeroizing::new(word.to_lowercase());
    (0..)
        .zip(list())
        .find(|(_, known)| *known == *word || word.len() == 4 && known.starts_with(word.as_str()))
        .map(|(at, _)| at)
}

/// Eleven bits over all values so far: finds a wrong word, and words or lines in another order.
fn check(values: &[u16]) -> u16 {
    let mut hash = Sha256::new_with_prefix(b"mukti share words v1");
    for value in values {
        hash.update(value.to_be_bytes());
    }
    let hash = hash.finalize();
    u16::from_be_bytes([hash[0], hash[1]]) >> 5
}

fn to_values(bytes: &[u8; BYTES], values: &mut [u16]) {
    for (at, value) in values.iter_mut().enumerate() {
        *value = (0..11).fold(0, |value, bit| {
            let bit = at * 11 + bit;
            value << 1 | u16::from(bytes[bit / 8] >> (7 - bit % 8) & 1)
        });
    }
}

fn from_values(values: &[u16]) -> Zeroizing<[u8; BYTES]> {
    let mut bytes = Zeroizing::new([0_u8; BYTES]);
    for (at, value) in values.iter().enumerate() {
        for bit in 0..11 {
            let to = at * 11 + bit;
            bytes[to / 8] |= u8::from(value >> (10 - bit) & 1 == 1) << (7 - to % 8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::{BYTES, LIST, WordsError, list, read, write};
    use proptest::prelude::*;
    use sha2::{Digest, Sha256};

    fn text(bytes: &[u8; BYTES]) -> String {
        write(bytes).iter().flatten().map(|(_, word)| format!("{word} ")).collect()
    }

    #[test]
    fn the_list_is_that_of_bip_39_and_no_two_words_begin_alike() {
        let hash = mukti_journal::hex::encode(&Sha256::digest(LIST));
        assert_eq!(hash, "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
        let beginnings: std::collections::BTreeSet<String> =
            list().map(|word| word.chars().take(4).collect()).collect();
        assert_eq!(beginnings.len(), 2048);
    }

    #[test]
    fn words_are_read_short_large_numbered_or_with_commas() {
        let bytes = std::array::from_fn(|i| u8::try_from(i * 5).unwrap());
        let lines = write(&bytes);
        let whole = text(&bytes);
        let short: String =
            lines.iter().flatten().map(|(_, word)| format!("{} ", word.get(..4).unwrap_or(word))).collect();
        let numbered: String = lines.iter().flatten().map(|(number, _)| format!("{number:04}\n")).collect();
        for written in [&whole, &short, &numbered, &whole.to_uppercase(), &whole.replace(' ', ", ")] {
            assert_eq!(read(written).map(|bytes| *bytes), Ok(bytes), "{written}");
        }
    }

    #[test]
    fn a_wrong_missing_or_unknown_word_is_told_by_its_place() {
        let bytes = std::array::from_fn(|i| u8::try_from(i * 3).unwrap());
        let whole = text(&bytes);
        let words: Vec<&str> = whole.split_whitespace().collect();
        for at in 0..words.len() {
            let mut wrong = words.clone();
            wrong[at] = if wrong[at] == "zoo" { "zone" } else { "zoo" };
            assert_eq!(read(&wrong.join(" ")), Err(WordsError::Line(at / 5 + 1)), "word {at}");
            wrong[at] = "xyzzy";
            assert_eq!(read(&wrong.join(" ")), Err(WordsError::Unknown(at + 1)));
            wrong.remove(at);
            assert_eq!(read(&wrong.join(" ")), Err(WordsError::Count(39)));
        }
        let mut swapped = words.clone();
        swapped.rotate_left(5);
        assert!(matches!(read(&swapped.join(" ")), Err(WordsError::Line(_))), "lines in another order");
        assert_eq!(read(""), Err(WordsError::Count(0)));
        assert_eq!(read("0 2049"), Err(WordsError::Unknown(1)));
    }

    proptest! {
        #[test]
        fn any_bytes_come_back_from_their_words(bytes in proptest::array::uniform32(any::<u8>()), more in proptest::array::uniform12(any::<u8>())) {
            let mut all = [0_u8; BYTES];
            all[..32].copy_from_slice(&bytes);
            all[32..].copy_from_slice(&more);
            prop_assert_eq!(read(&text(&all)).map(|read| *read), Ok(all));
        }

        #[test]
        fn no_text_breaks_the_reader(text in ".*") {
            let _ = read(&text);
        }
    }
}
