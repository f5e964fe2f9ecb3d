//! Seals a file in chunks that can neither be altered, swapped, taken from another file, nor cut off at the end.

use super::{Key, NONCE, NotOpened};
use crate::Id;
use crate::chance::{Chance, draw};
use zeroize::Zeroizing;

/// Bytes of plaintext in a chunk.
pub const CHUNK: usize = 1 << 20;

/// Whether a chunk is the last of its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// More follow.
    Inside,
    /// It is the last: what ends without it was cut off.
    Last,
}

/// What seals and opens one file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileKey {
    key: Key,
    salt: [u8; 16],
    file: Id,
}

impl FileKey {
    /// A new key for a new file.
    pub fn new(file: Id, chance: &mut dyn Chance) -> Self {
        Self { key: Key::new(chance), salt: draw(chance), file }
    }

    /// Key ‖ salt, to be sealed under the key of whoever the file is about.
    #[must_use]
    pub fn bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = self.key.bytes().to_vec();
        bytes.extend(self.salt);
        Zeroizing::new(bytes)
    }

    /// Reads it back.
    #[must_use]
    pub fn from_bytes(file: Id, bytes: &[u8]) -> Option<Self> {
        let (key, salt) = bytes.split_at_checked(32)?;
        Some(Self { key: Key::from_bytes(key.try_into().ok()?), salt: salt.try_into().ok()?, file })
    }

    /// Seals the chunk at `index` (0, 1, 2 …). Each index is sealed once in the life of the key.
    #[must_use]
    pub fn seal(&self, index: u64, place: Place, plain: &[u8]) -> Vec<u8> {
        self.key.seal_with(&self.nonce(index), plain, &self.about(index, place))
    }

    /// Opens the chunk at `index`.
    ///
    /// # Errors
    /// Altered, of another file or place, or not the last where the last is expected.
    pub fn open(&self, index: u64, place: Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
        self.key.open_with(&self.nonce(index), sealed, &self.about(index, place))
    }

    fn nonce(&self, index: u64) -> [u8; NONCE] {
        let mut nonce = [0; NONCE];
        nonce[..16].copy_from_slice(&self.salt);
        nonce[16..].copy_from_slice(&index.to_be_bytes());
        nonce
    }

    fn about(&self, index: u64, place: Place) -> Vec<u8> {
        let mut about = b"mukti file v1".to_vec();
        about.extend(self.file.to_be_bytes());
        about.extend(index.to_be_bytes());
        about.push(u8::from(place == Place::Last));
        about
    }
}

#[cfg(test)]
mod tests {
    use super::{FileKey, Place};
    use crate::seal::tests::Counting;

    #[test]
    fn a_chunk_opens_only_at_its_own_place_in_its_own_file() {
        let chance = &mut Counting(4);
        let key = FileKey::new(9, chance);
        let sealed = key.seal(1, Place::Inside, b"photo");
        let again = FileKey::from_bytes(9, &key.bytes()).unwrap();
        assert_eq!(again.open(1, Place::Inside, &sealed).unwrap().as_slice(), b"photo");
        assert!(key.open(1, Place::Last, &sealed).is_err(), "a file that was cut off would end without its last chunk");
        assert!(key.open(2, Place::Inside, &sealed).is_err());
        assert!(FileKey::from_bytes(8, &key.bytes()).unwrap().open(1, Place::Inside, &sealed).is_err());
        assert!(FileKey::new(9, chance).open(1, Place::Inside, &sealed).is_err());
    }
}
