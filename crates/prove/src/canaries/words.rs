//! Canaries: words that nobody says by chance, and every usual way of writing one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use mukti_terms::schema::Class;

/// Letters of a canary.
pub(crate) const LETTERS: u32 = 14;

/// One word that was told, and how far it may travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Canary {
    pub word: String,
    pub class: Class,
}

/// The word with this number: letters from a counter, well mixed, so that each is found only where it was put.
pub(crate) fn word(seed: u64, number: u64) -> String {
    let mut mixed = (number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ seed.wrapping_mul(0xD6E8_FEB8_6659_FD93);
    let letter = |_| {
        mixed = mixed.rotate_left(11).wrapping_mul(0xD129_0B26_88CC_A9B5);
        char::from(b'a' + u8::try_from((mixed >> 59) % 26).expect("below 26"))
    };
    (0..LETTERS).map(letter).collect()
}

/// Every usual writing of a word.
pub(crate) fn writings(word: &str) -> Vec<Vec<u8>> {
    let bytes = word.as_bytes();
    let each = |write: fn(u8) -> String| bytes.iter().map(|byte| write(*byte)).collect::<String>().into_bytes();
    let mut all = vec![
        bytes.to_vec(),
        word.to_uppercase().into_bytes(),
        word.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        word.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        each(|byte| format!("{byte:02x}")),
        each(|byte| format!("{byte:02X}")),
        each(|byte| format!("%{byte:02x}")),
        each(|byte| format!("%{byte:02X}")),
        each(|byte| format!("\\u00{byte:02x}")),
        each(|byte| format!("&#{byte};")),
    ];
    all.extend(in_base64(bytes));
    all
}

/// Base 64 at each of the three places a text can begin in it. The letters at both ends hang on their neighbours.
pub(crate) fn in_base64(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..3).map(move |before| {
        let padded: Vec<u8> = std::iter::repeat_n(b'x', before).chain(bytes.iter().copied()).collect();
        let written = STANDARD_NO_PAD.encode(&padded).into_bytes();
        let first = if before == 0 { 0 } else { before + 1 };
        written[first..written.len() - 2].to_vec()
    })
}

#[cfg(test)]
mod tests {
    use super::word;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_canaries_are_the_same_nor_those_of_another_run() {
        let words: BTreeSet<String> = (0..20_000).flat_map(|number| [word(1, number), word(2, number)]).collect();
        assert_eq!(words.len(), 40_000);
    }
}
