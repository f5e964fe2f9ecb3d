//! An office that signs, with a key of its own; and the public keys by which others know offices.

use crate::token::{CONTEXT, Certificate, Signed, TooLong, body, text};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use mukti_journal::chain::note::{Says, Signer, Verifier};

/// What the name of every office's key begins with, in the notation of signed notes.
const NAME: &str = "mukti-office/";
/// Most letters of an office's id.
const ID_LETTERS_MAX: usize = 32;

/// What tells one office from every other: capital letters, digits, dots, dashes and slashes, chosen by the office.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfficeId(String);

impl OfficeId {
    /// Reads an id: `TN-SUNDARPUR-SDM-1`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '.' | '/');
        let fits = (3..=ID_LETTERS_MAX).contains(&text.len()) && text.chars().all(allowed);
        fits.then(|| Self(text.to_owned()))
    }

    /// Its letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for OfficeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// An office with its secret key. Ed25519.
#[derive(Clone)]
pub struct Office {
    id: OfficeId,
    key: SigningKey,
    notes: Signer,
}

impl std::fmt::Debug for Office {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Office({})", self.id)
    }
}

impl Office {
    /// An office from 32 secret bytes.
    #[must_use]
    pub fn new(id: OfficeId, secret: &[u8; 32]) -> Self {
        let notes =
            Signer::new(&format!("{NAME}{id}"), secret).expect("an office's id holds no space and no plus sign");
        Self { id, key: SigningKey::from_bytes(secret), notes }
    }

    /// Which office it is.
    #[must_use]
    pub const fn id(&self) -> &OfficeId {
        &self.id
    }

    /// What others know it by.
    #[must_use]
    pub fn public(&self) -> Public {
        Public { id: self.id.clone(), key: self.key.verifying_key(), notes: self.notes.verifier(Says::Signed) }
    }

    /// Signs a certificate of this office; whatever office it named, it names this one afterwards.
    ///
    /// # Errors
    /// A field is empty, or all of it is too long for a code that can be read from paper.
    pub fn sign(&self, certificate: Certificate) -> Result<Signed, TooLong> {
        let certificate = Certificate { office: self.id.0.clone(), ..certificate };
        let body = body(&certificate, self.public().key_id())?;
        let signature = self.key.sign(&with_context(&body)).to_bytes();
        let text = text(&body, &signature)?;
        Ok(Signed::new(certificate, &body, text))
    }

    pub(crate) const fn notes(&self) -> &Signer {
        &self.notes
    }
}

fn with_context(body: &[u8]) -> Vec<u8> {
    [CONTEXT, body].concat()
}

/// The public key of an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Public {
    id: OfficeId,
    key: VerifyingKey,
    notes: Verifier,
}

impl Public {
    /// Reads the key in the notation of signed notes: `mukti-office/ID+<key id>+<base64>`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let notes = Verifier::parse(text)?;
        let id = OfficeId::parse(notes.name().strip_prefix(NAME)?)?;
        let key = VerifyingKey::from_bytes(notes.signing_key()?).ok()?;
        Some(Self { id, key, notes })
    }

    /// Whose it is.
    #[must_use]
    pub const fn id(&self) -> &OfficeId {
        &self.id
    }

    /// Four bytes that tell keys of one office apart.
    #[must_use]
    pub fn key_id(&self) -> [u8; 4] {
        self.notes.id()
    }

    pub(crate) fn signed(&self, body: &[u8], signature: &[u8; 64]) -> bool {
        self.key.verify_strict(&with_context(body), &Signature::from_bytes(signature)).is_ok()
    }

    pub(crate) const fn notes(&self) -> &Verifier {
        &self.notes
    }
}

impl std::fmt::Display for Public {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.notes.fmt(f)
    }
}

/// The public keys somebody trusts: earlier keys of an office stay beside the newest one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys(Vec<Public>);

/// A line of a file of keys that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeysUnread {
    /// Its number, from 1.
    pub line: usize,
}

impl Keys {
    /// Reads one key a line; what follows the key on its line, empty lines and lines that begin with `#` are for people.
    ///
    /// # Errors
    /// The first line that holds no key of an office.
    pub fn read(text: &str) -> Result<Self, KeysUnread> {
        let mut keys = Self::default();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let key = line.split_whitespace().next().and_then(Public::parse).ok_or(KeysUnread { line: at + 1 })?;
            keys.add(key);
        }
        Ok(keys)
    }

    /// Adds one key.
    pub fn add(&mut self, key: Public) {
        if !self.0.contains(&key) {
            self.0.push(key);
        }
    }

    /// Adds those of another file.
    pub fn add_all(&mut self, other: Self) {
        other.0.into_iter().for_each(|key| self.add(key));
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The keys of one office.
    pub(crate) fn of<'k>(&'k self, office: &'k str) -> impl Iterator<Item = &'k Public> {
        self.0.iter().filter(move |key| key.id.as_str() == office)
    }
}
