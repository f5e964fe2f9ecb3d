//! Seals a text under a key, to a public key, or a file in chunks.

pub mod boxed;
pub mod file;
pub mod phone;

use crate::chance::{Chance, draw};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The nonce of XChaCha20.
pub const NONCE: usize = 24;
/// The tag of Poly1305.
pub const TAG: usize = 16;

/// It does not open: another key, another place, or altered. Which of them cannot be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOpened;

impl std::fmt::Display for NotOpened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("it does not open with this key")
    }
}

impl std::error::Error for NotOpened {}

/// A secret key of 256 bits; wiped from memory when it is dropped, and never printed.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// From its bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A new one.
    pub fn new(chance: &mut dyn Chance) -> Self {
        Self(draw(chance))
    }

    /// Its bytes, deliberately.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Another key for another use, that tells nothing about this one (HKDF-SHA256, RFC 5869).
    #[must_use]
    pub fn derive(&self, usage: &[u8]) -> Self {
        let mut out = [0_u8; 32];
        Hkdf::<Sha256>::new(None, &self.0).expand(usage, &mut out).expect("32 bytes are within what HKDF-SHA256 gives");
        Self(out)
    }

    /// Seals a text: nonce ‖ ciphertext. It opens only with the same key and the same associated data.
    #[must_use]
    pub fn seal(&self, plain: &[u8], about: &[u8], chance: &mut dyn Chance) -> Vec<u8> {
        let nonce: [u8; NONCE] = draw(chance);
        let mut sealed = nonce.to_vec();
        sealed.extend(self.seal_with(&nonce, plain, about));
        sealed
    }

    /// Opens what [`Key::seal`] made.
    ///
    /// # Errors
    /// Another key, other associated data, or altered bytes.
    pub fn open(&self, sealed: &[u8], about: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
        let (nonce, ciphertext) = sealed.split_at_checked(NONCE).ok_or(NotOpened)?;
        self.open_with(nonce.try_into().map_err(|_| NotOpened)?, ciphertext, about)
    }

    /// Seals with a nonce that is used once in the life of this key.
    pub(crate) fn seal_with(&self, nonce: &[u8; NONCE], plain: &[u8], about: &[u8]) -> Vec<u8> {
        #[cfg(feature = "sabotage")]
        if crate::sabotage::seals_nothing() {
            return [plain, &[0; TAG]].concat();
        }
        XChaCha20Poly1305::new(&self.0.into())
            .encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad: about })
            .expect("a text that fits in memory is shorter than the cipher's limit")
    }

    pub(crate) fn open_with(
        &self,
        nonce: &[u8; NONCE],
        ciphertext: &[u8],
        about: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
        #[cfg(feature = "sabotage")]
        if crate::sabotage::seals_nothing() {
            let plain = ciphertext.len().checked_sub(TAG).and_then(|length| ciphertext.get(..length));
            return plain.map(|plain| Zeroizing::new(plain.to_vec())).ok_or(NotOpened);
        }
        XChaCha20Poly1305::new(&self.0.into())
            .decrypt(&XNonce::from(*nonce), Payload { msg: ciphertext, aad: about })
            .map(Zeroizing::new)
            .map_err(|_| NotOpened)
    }

    /// Seals a key under this one.
    #[must_use]
    pub fn wrap(&self, key: &Self, about: &[u8], chance: &mut dyn Chance) -> Vec<u8> {
        self.seal(&key.0, about, chance)
    }

    /// Opens what [`Key::wrap`] made.
    ///
    /// # Errors
    /// Another key, other associated data, or altered bytes.
    pub fn unwrap_key(&self, wrapped: &[u8], about: &[u8]) -> Result<Self, NotOpened> {
        let plain = self.open(wrapped, about)?;
        plain.as_slice().try_into().map(Self).map_err(|_| NotOpened)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Key, NotOpened};
    use crate::chance::Chance;

    /// Counts upwards: never the same bytes twice, and the same every time the test runs.
    pub(crate) struct Counting(pub u64);

    impl Chance for Counting {
        fn fill(&mut self, bytes: &mut [u8]) {
            for chunk in bytes.chunks_mut(8) {
                self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let random = (self.0 ^ (self.0 >> 29)).to_be_bytes();
                chunk.copy_from_slice(&random[..chunk.len()]);
            }
        }
    }

    #[test]
    fn a_sealed_text_opens_only_with_its_key_at_its_place_and_unaltered() {
        let chance = &mut Counting(1);
        let (key, other) = (Key::new(chance), Key::new(chance));
        let sealed = key.seal(b"Meena", b"here", chance);
        assert_eq!(key.open(&sealed, b"here").unwrap().as_slice(), b"Meena");
        assert_eq!(key.open(&sealed, b"there"), Err(NotOpened));
        assert_eq!(other.open(&sealed, b"here"), Err(NotOpened));
        for at in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[at] ^= 1;
            assert_eq!(key.open(&altered, b"here"), Err(NotOpened), "byte {at}");
        }
        for length in 0..sealed.len() {
            assert_eq!(key.open(&sealed[..length], b"here"), Err(NotOpened), "{length} bytes");
        }
    }

    #[test]
    fn the_same_text_is_never_sealed_to_the_same_bytes() {
        let chance = &mut Counting(2);
        let key = Key::new(chance);
        assert_ne!(key.seal(b"Meena", b"", chance), key.seal(b"Meena", b"", chance));
    }

    #[test]
    fn a_key_is_not_in_its_debug_text() {
        assert_eq!(format!("{:?}", Key::from_bytes([7; 32])), "Key(…)");
    }

    #[test]
    fn derived_keys_differ_by_use() {
        let key = Key::from_bytes([7; 32]);
        assert_ne!(key.derive(b"a"), key.derive(b"b"));
        assert_eq!(key.derive(b"a"), key.derive(b"a"));
    }
}
