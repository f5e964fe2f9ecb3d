//! Bytes as hexadecimal in small letters, and back.

/// The letters, small: one writing of a value, so that a hash over it is one hash.
const LETTERS: &[u8; 16] = b"0123456789abcdef";

/// The bytes as text.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    push(bytes, &mut text);
    text
}

/// Adds the bytes as text at the end of a text.
pub fn push(bytes: &[u8], text: &mut String) {
    for byte in bytes {
        text.push(char::from(LETTERS[usize::from(byte >> 4)]));
        text.push(char::from(LETTERS[usize::from(byte & 15)]));
    }
}

/// The text as bytes; `None` when it is anything but pairs of small hexadecimal letters.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let nibble = |letter: u8| match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    };
    let letters = text.as_bytes();
    if !letters.len().is_multiple_of(2) {
        return None;
    }
    letters.chunks_exact(2).map(|pair| Some(nibble(pair[0])? << 4 | nibble(pair[1])?)).collect()
}

/// The text as bytes of a known length.
#[must_use]
pub fn decode_array<const N: usize>(text: &str) -> Option<[u8; N]> {
    decode(text)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::{decode, decode_array, encode};

    #[test]
    fn bytes_come_back_from_their_text_and_nothing_else_is_taken() {
        assert_eq!(decode(&encode(&[0, 1, 0xab, 0xff])), Some(vec![0, 1, 0xab, 0xff]));
        for wrong in ["0", "0g", "AB", " 00", "+f"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
        assert_eq!(decode_array::<2>("00ff00"), None);
    }
}
