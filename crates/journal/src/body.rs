//! The sealed body of an entry: segments, one for each class and each person it is about, under that person's own key.

mod read;

pub use read::{BodyError, Segment, segments};

use crate::chance::{Chance, draw};
use crate::seal::boxed::{PrivateKey, PublicKey};
use crate::seal::{Key, NONCE, NotOpened};
use crate::{Hash, Id};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Bytes of chance before each payload: without them a short text could be guessed from its commitment.
const SALT: usize = 16;

/// How far a segment's content may travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// What kind of entry, which case, when it happened, who said so.
    Head = 1,
    /// What the law needs.
    C2 = 2,
    /// What could find a person.
    C3 = 3,
    /// What could kill.
    C4 = 4,
}

impl Class {
    const fn from_byte(byte: u8) -> Option<Self> {
        Some(match byte {
            1 => Self::Head,
            2 => Self::C2,
            3 => Self::C3,
            4 => Self::C4,
            _ => return None,
        })
    }
}

/// A segment to be sealed.
pub struct NewSegment<'a> {
    /// Its class.
    pub class: Class,
    /// Whom it is about: a person, a case, or the organisation.
    pub subject: Id,
    /// What is said.
    pub payload: &'a [u8],
    /// Who will be able to open it.
    pub under: Under<'a>,
}

/// Who can open a segment.
pub enum Under<'a> {
    /// Whoever holds the subject's key of this generation.
    Subject {
        /// The key.
        key: &'a Key,
        /// Its generation.
        generation: u16,
    },
    /// Only these members.
    Named(&'a [(Id, &'a PublicKey)]),
}

/// What a body belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// The entry's id.
    pub entry: Id,
}

/// The sealed body of one entry, as its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body(Vec<u8>);

impl Body {
    /// Seals segments. The first is the head: its subject is the case, or the organisation.
    ///
    /// # Errors
    /// More segments, named members or bytes than the format can count.
    pub fn seal(context: Context, segments: &[NewSegment<'_>], chance: &mut dyn Chance) -> Result<Self, BodyError> {
        let first = segments.first().ok_or(BodyError::Empty)?.subject;
        let mut bytes = read::MAGIC.to_vec();
        bytes.extend(u16::try_from(segments.len()).map_err(|_| BodyError::TooLarge)?.to_be_bytes());
        for (index, segment) in (0_u16..).zip(segments) {
            let about = about(context, first, segment.subject, segment.class, index);
            segment.write(&about, chance, &mut bytes)?;
        }
        Ok(Self(bytes))
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.0.clone()
    }

    /// What commits to all segments.
    #[must_use]
    pub fn commitment(&self) -> Hash {
        Self::commitment_of(&self.0).unwrap_or_default()
    }

    /// The commitment a body's bytes carry; `None` when they are no body.
    #[must_use]
    pub fn commitment_of(bytes: &[u8]) -> Option<Hash> {
        let mut hash = Sha256::new_with_prefix(b"mukti commitments v1");
        let mut segments = read::Segments::new(bytes).ok()?;
        while let Some(segment) = segments.next_segment() {
            hash.update(segment.ok()?.commitment);
        }
        Some(hash.finalize().into())
    }
}

impl NewSegment<'_> {
    fn write(&self, about: &[u8], chance: &mut dyn Chance, out: &mut Vec<u8>) -> Result<(), BodyError> {
        let salt: [u8; SALT] = draw(chance);
        let mut plain = Zeroizing::new(salt.to_vec());
        plain.extend(self.payload);
        let commitment = commit(&salt, about, self.payload);
        let nonce: [u8; NONCE] = draw(chance);
        out.push(self.class as u8);
        out.extend(self.subject.to_be_bytes());
        let content;
        let (key, generation) = match self.under {
            Under::Subject { key, generation } => (key, generation),
            Under::Named(_) => {
                content = Key::new(chance);
                (&content, 0)
            }
        };
        out.extend(generation.to_be_bytes());
        out.extend(commitment);
        let named = if let Under::Named(named) = self.under { named } else { &[] };
        out.push(u8::try_from(named.len()).map_err(|_| BodyError::TooLarge)?);
        for (member, public) in named {
            let boxed = public.seal(key.bytes(), about, chance);
            out.extend(member.to_be_bytes());
            out.extend(u16::try_from(boxed.len()).map_err(|_| BodyError::TooLarge)?.to_be_bytes());
            out.extend(boxed);
        }
        let ciphertext = key.seal_with(&nonce, &plain, about);
        out.extend(nonce);
        out.extend(u32::try_from(ciphertext.len()).map_err(|_| BodyError::TooLarge)?.to_be_bytes());
        out.extend(ciphertext);
        Ok(())
    }
}

impl Segment<'_> {
    /// Opens it with the subject's key.
    ///
    /// # Errors
    /// Another key, another entry, or altered.
    pub fn open(&self, context: Context, key: &Key) -> Result<Opened, NotOpened> {
        let about = about(context, self.first, self.subject, self.class, self.index);
        let plain = key.open_with(&self.nonce, self.ciphertext, &about)?;
        let (salt, payload) = plain.split_at_checked(SALT).ok_or(NotOpened)?;
        let salt: [u8; SALT] = salt.try_into().map_err(|_| NotOpened)?;
        if commit(&salt, &about, payload) != self.commitment {
            return Err(NotOpened);
        }
        Ok(Opened { salt, payload: Zeroizing::new(payload.to_vec()) })
    }

    /// Opens it as one of the members it names.
    ///
    /// # Errors
    /// The member is not named, holds another key, or it is altered.
    pub fn open_as(&self, context: Context, member: Id, private: &PrivateKey) -> Result<Opened, NotOpened> {
        let about = about(context, self.first, self.subject, self.class, self.index);
        let boxed = self.recipients().find(|(id, _)| *id == member).ok_or(NotOpened)?.1;
        let key = private.open_key(boxed, &about)?;
        self.open(context, &key)
    }
}

/// What a segment says.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    /// What makes its commitment unguessable; shown with the words when the commitment is to be proved.
    pub salt: [u8; SALT],
    /// The words.
    pub payload: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Opened(…)")
    }
}

/// HMAC-SHA256 over the place and the words, keyed with the salt.
fn commit(salt: &[u8; SALT], about: &[u8], payload: &[u8]) -> Hash {
    let mut mac = Hmac::<Sha256>::new_from_slice(salt).expect("HMAC takes a key of any length");
    mac.update(about);
    mac.update(payload);
    mac.finalize().into_bytes().into()
}

fn about(context: Context, first: Id, subject: Id, class: Class, index: u16) -> Vec<u8> {
    let mut about = Vec::with_capacity(96);
    about.extend(b"mukti segment v1");
    for id in [context.organisation, first, subject, context.entry] {
        about.extend(id.to_be_bytes());
    }
    about.push(class as u8);
    about.extend(index.to_be_bytes());
    about
}

#[cfg(test)]
mod tests;
