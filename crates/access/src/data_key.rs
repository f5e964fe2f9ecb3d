//! The server's own key: from a key file, a passphrase or a credential; it opens C2 and the server's secrets, never C3.

mod key_file;

pub use key_file::KeyFileError;

use crate::about::About;
use crate::passphrase::Stretch;
use crate::subject::{KeyClass, KeyOf};
use crate::vouch::{For, Vouch, vouch};
use crate::wrapped::{Under, Wrapped};
use mukti_journal::seal::boxed::PublicKey;
use mukti_journal::{Chance, Id, Key, NotOpened, hex};
use mukti_terms::Secret;

/// The data key of one installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataKey {
    installation: Id,
    key: Key,
}

/// A secret of the server that is kept sealed under the data key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// The key of the pages of the journal's file.
    JournalPages,
    /// The key of the pages of the key store's file.
    KeyStorePages,
    /// The seed that signs checkpoints.
    Signing {
        /// 1, 2, 3 …
        generation: u16,
    },
    /// The private key of what comes in while nobody is signed in.
    Intake {
        /// 1, 2, 3 …
        generation: u16,
    },
    /// The seed an office signs certificates with; it opens only for the office it was made for.
    Office {
        /// 1, 2, 3 …
        generation: u16,
        /// SHA-256 of what is said of the office beside its key.
        of: [u8; 32],
    },
}

impl Held {
    fn about(self, installation: Id) -> About {
        let about = About::new("mukti held v1").id(installation);
        match self {
            Self::JournalPages => about.byte(1),
            Self::KeyStorePages => about.byte(2),
            Self::Signing { generation } => about.byte(3).number(generation),
            Self::Intake { generation } => about.byte(4).number(generation),
            Self::Office { generation, of } => about.byte(5).number(generation).hash(&of),
        }
    }
}

/// Tells at once whether a key is the right one. Not secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyCheck([u8; 16]);

impl std::fmt::Display for KeyCheck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex::encode(&self.0))
    }
}

impl KeyCheck {
    /// From its text; `None` when it is none.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        hex::decode_array(text).map(Self)
    }
}

impl DataKey {
    /// A new one for this installation.
    pub fn new(installation: Id, chance: &mut dyn Chance) -> Self {
        Self { installation, key: Key::new(chance) }
    }

    /// From a passphrase. Slow: see [`Stretch::key`].
    #[must_use]
    pub fn from_passphrase(installation: Id, stretch: &Stretch, passphrase: &Secret<String>) -> Self {
        let about = About::new("mukti data key v1").id(installation);
        Self { installation, key: stretch.key(passphrase).derive(about.bytes()) }
    }

    /// From the text of a key file, or of a systemd credential, which is the same text.
    ///
    /// # Errors
    /// It is no key file, of another version or installation, cut short, or mistyped.
    pub fn from_key_file(installation: Id, text: &Secret<String>) -> Result<Self, KeyFileError> {
        key_file::read(installation, text.open()).map(|key| Self { installation, key })
    }

    /// The text of its key file: one line.
    #[must_use]
    pub fn key_file(&self) -> Secret<String> {
        Secret::new(key_file::write(self.installation, &self.key))
    }

    /// What seals backups: another secret, so that whoever is told it can open backups and nothing else.
    #[must_use]
    pub fn backup_secret(&self) -> Key {
        self.key.derive(About::new("mukti backup v1").id(self.installation).bytes())
    }

    pub(crate) const fn secret(&self) -> &Key {
        &self.key
    }

    /// Which installation it belongs to.
    #[must_use]
    pub const fn installation(&self) -> Id {
        self.installation
    }

    /// What is kept beside the sealed things, so that a wrong key is told at once.
    #[must_use]
    pub fn check(&self) -> KeyCheck {
        let derived = self.key.derive(About::new("mukti key check v1").id(self.installation).bytes());
        let mut check = [0; 16];
        check.copy_from_slice(&derived.bytes()[..16]);
        KeyCheck(check)
    }

    /// Seals a secret of the server.
    #[must_use]
    pub fn hold(&self, held: Held, secret: &Key, chance: &mut dyn Chance) -> Vec<u8> {
        self.key.wrap(secret, held.about(self.installation).bytes(), chance)
    }

    /// Opens a secret of the server.
    ///
    /// # Errors
    /// Another key, another secret, or altered.
    pub fn release(&self, held: Held, sealed: &[u8]) -> Result<Key, NotOpened> {
        self.key.unwrap_key(sealed, held.about(self.installation).bytes())
    }

    /// Wraps a subject's C2 key. There is no such function for C3: the server at rest opens none.
    #[must_use]
    pub fn wrap_c2(&self, of: KeyOf, key: &Key, chance: &mut dyn Chance) -> Wrapped {
        let under = Under::DataKey;
        Wrapped::new(under, self.key.wrap(key, under.about(of, KeyClass::C2).bytes(), chance))
    }

    /// Opens a subject's C2 key.
    ///
    /// # Errors
    /// Another key, subject, generation or organisation; not under a data key; or altered.
    pub fn open_c2(&self, of: KeyOf, wrapped: &Wrapped) -> Result<Key, NotOpened> {
        match wrapped.under() {
            under @ Under::DataKey => self.key.unwrap_key(wrapped.sealed(), under.about(of, KeyClass::C2).bytes()),
            _ => Err(NotOpened),
        }
    }

    /// Stands by a public key that the server seals to.
    #[must_use]
    pub fn vouch(&self, organisation: Id, whose: For, generation: u16, public: &PublicKey) -> Vouch {
        vouch(&self.key, organisation, whose, generation, public)
    }
}

#[cfg(test)]
mod tests;
