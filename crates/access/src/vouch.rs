//! A public key that somebody vouches for, so that whoever can write to the database cannot put theirs in its place.

use crate::about::About;
use mukti_journal::seal::boxed::PublicKey;
use mukti_journal::{Id, Key};
use sha2::{Digest, Sha256};

/// Shows that the holder of a secret stood by a public key. Kept beside it; not secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vouch([u8; 32]);

impl Vouch {
    /// As kept.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.0.to_vec()
    }

    /// Whether it is what was kept. Takes as long for every wrong one, so that none can be guessed byte by byte.
    #[must_use]
    pub fn is(&self, kept: &[u8]) -> bool {
        kept.len() == self.0.len()
            && self.0.iter().zip(kept).fold(0, |differs, (own, kept)| differs | (own ^ kept)) == 0
    }
}

/// For whom a public key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// A member.
    Member(Id),
    /// The organisation.
    Organisation(Id),
    /// Whatever comes in while nobody is signed in.
    Intake(Id),
    /// The trustees of a ceremony.
    Trustees(Id),
    /// Phones that seal by themselves.
    Phones(Id),
}

/// Vouches with a secret kept for this use (HMAC-SHA256, as HKDF expands).
pub(crate) fn vouch(secret: &Key, organisation: Id, whose: For, generation: u16, public: &PublicKey) -> Vouch {
    vouch_for(secret, organisation, whose, generation, &public.bytes())
}

/// Vouches for a public key of any sort, by its bytes.
pub(crate) fn vouch_for(secret: &Key, organisation: Id, whose: For, generation: u16, public: &[u8]) -> Vouch {
    let (kind, id) = match whose {
        For::Member(id) => (1, id),
        For::Organisation(id) => (2, id),
        For::Intake(id) => (3, id),
        For::Trustees(id) => (4, id),
        For::Phones(id) => (5, id),
    };
    let about = About::new("mukti vouch v1").id(organisation).byte(kind).id(id).number(generation);
    let about = about.hash(&Sha256::digest(public).into());
    Vouch(*secret.derive(about.bytes()).bytes())
}
