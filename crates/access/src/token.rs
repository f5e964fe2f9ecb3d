//! What a signed-in member's browser holds: 256 random bits, of which the server keeps only the hash.

use crate::about::About;
use mukti_journal::{Chance, Hash, Key, hex};
use mukti_terms::Secret;
use sha2::{Digest, Sha256};

/// A sign-in's token. Whoever has it and the session row has the keyring; the row alone opens nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token(Key);

impl Token {
    /// A new one.
    pub fn new(chance: &mut dyn Chance) -> Self {
        Self(Key::new(chance))
    }

    /// As it goes into the cookie: 64 letters of base 16.
    #[must_use]
    pub fn text(&self) -> Secret<String> {
        Secret::new(hex::encode(self.0.bytes()))
    }

    /// From the cookie; `None` when it is no token of ours.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        hex::decode_array(text).map(Key::from_bytes).map(Self)
    }

    /// Under what the session row is found. Tells nothing about the token.
    #[must_use]
    pub fn digest(&self) -> Hash {
        Sha256::digest(self.0.bytes()).into()
    }

    /// Seals the keyring in the session row.
    pub(crate) fn key(&self) -> Key {
        self.0.derive(About::new("mukti session v1").bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::Token;
    use crate::testing::Counting;

    #[test]
    fn a_token_comes_back_from_its_cookie_and_is_neither_its_digest_nor_in_a_debug_text() {
        let token = Token::new(&mut Counting(1));
        let text = token.text();
        assert_eq!(Token::from_text(text.open()), Some(token.clone()));
        assert_ne!(text.open(), &mukti_journal::hex::encode(&token.digest()));
        assert!(!format!("{token:?}").contains(&text.open()[..8]));
        for wrong in ["", "zz", &text.open()[1..], &text.open().to_uppercase()] {
            assert_eq!(Token::from_text(wrong), None, "{wrong}");
        }
    }
}
