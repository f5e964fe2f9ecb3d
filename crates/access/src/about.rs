//! What a sealed key belongs to, as bytes: every part has its own length, so that two places never read alike.

use mukti_journal::Id;

/// Grows the associated data of one seal.
pub(crate) struct About(Vec<u8>);

impl About {
    /// The label says what is sealed and in which version; it ends with a zero byte, which no label holds.
    pub(crate) fn new(label: &str) -> Self {
        let mut bytes = Vec::with_capacity(96);
        bytes.extend(label.as_bytes());
        bytes.push(0);
        Self(bytes)
    }

    pub(crate) fn id(mut self, id: Id) -> Self {
        self.0.extend(id.to_be_bytes());
        self
    }

    pub(crate) fn number(mut self, number: u16) -> Self {
        self.0.extend(number.to_be_bytes());
        self
    }

    pub(crate) fn byte(mut self, byte: u8) -> Self {
        self.0.push(byte);
        self
    }

    /// A hash, or anything else of one length.
    pub(crate) fn hash(mut self, hash: &[u8; 32]) -> Self {
        self.0.extend(hash);
        self
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}
