//! The ceremony: deals the packs, and later joins enough of them, naming the pack that is wrong.

use super::pack::Pack;
use super::share::{Head, Share, tag};
use super::{TrusteesKey, split};
use mukti_journal::seal::boxed::{PUBLIC, PrivateKey, PublicKey};
use mukti_journal::{Chance, Hash, Id, Key};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt;

/// More packs than this nobody can keep track of.
const MOST: u8 = 16;
/// What the kept bytes begin with: the version.
const VERSION: u8 = 1;

/// What is kept of a ceremony: nothing that opens. Vouched for like any public key ([`crate::vouch::For::Trustees`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceremony {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// Its own id.
    pub id: Id,
    /// How many packs together open.
    pub threshold: u8,
    /// What is sealed to.
    pub public: PublicKey,
    /// The hash of each share (256 random bits, so the hash tells nothing): shows which pack is wrong.
    checks: Vec<Hash>,
}

/// Why no packs are dealt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DealError {
    /// At least two together, and no more than there are.
    Threshold,
    /// At most sixteen.
    TooMany,
}

impl fmt::Display for DealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Threshold => f.write_str("at least two packs together must be needed, and no more than are dealt"),
            Self::TooMany => write!(f, "at most {MOST} packs are dealt"),
        }
    }
}

impl std::error::Error for DealError {}

/// Why shares give no key. The number is that printed on the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JoinError {
    /// Fewer different packs than are needed.
    TooFew {
        /// Different packs given.
        have: usize,
        /// Packs needed.
        need: usize,
    },
    /// This pack is of another organisation.
    OtherOrganisation(u8),
    /// This pack is of another ceremony: an older or a newer one.
    OtherCeremony(u8),
    /// This pack reads well, but is not the one that was dealt with this number.
    Wrong(u8),
    /// The record of the ceremony is not that of these packs: it was altered.
    Record,
}

impl fmt::Display for JoinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooFew { have, need } => write!(f, "{have} different packs were given; {need} are needed"),
            Self::OtherOrganisation(number) => write!(f, "pack {number} is of another organisation"),
            Self::OtherCeremony(number) => write!(f, "pack {number} is of another ceremony"),
            Self::Wrong(number) => write!(f, "pack {number} is not the one that was dealt with this number"),
            Self::Record => f.write_str("the record of the ceremony is not that of these packs"),
        }
    }
}

impl std::error::Error for JoinError {}

impl Ceremony {
    /// Makes the trustees' key pair and splits its private half: any `threshold` of so many `shares` open. The private
    /// half is dropped here; what is left of it is in the packs.
    ///
    /// # Errors
    /// The numbers make no sense.
    pub fn deal(
        organisation: Id,
        id: Id,
        threshold: u8,
        shares: u8,
        chance: &mut dyn Chance,
    ) -> Result<(Self, Vec<Pack>), DealError> {
        if shares > MOST {
            return Err(DealError::TooMany);
        }
        let private = PrivateKey::new(chance);
        let parts = split::split(private.key(), threshold, shares, chance).ok_or(DealError::Threshold)?;
        let checks = (1..).zip(&parts).map(|(number, part)| check(organisation, id, number, part)).collect();
        let ceremony = Self { organisation, id, threshold, public: private.public(), checks };
        let (of, at) = (tag(organisation), tag(id));
        let packs = (1..).zip(parts).map(|(number, part)| {
            let head = Head { threshold, shares, number, organisation: of, ceremony: at };
            Pack { organisation, ceremony: id, share: Share { head, part } }
        });
        Ok((ceremony, packs.collect()))
    }

    /// How many packs were dealt.
    #[must_use]
    pub fn shares(&self) -> usize {
        self.checks.len()
    }

    /// Whether a share is one of this ceremony's, unaltered: asked as each is typed.
    ///
    /// # Errors
    /// Of another organisation or ceremony, or not the one dealt with its number.
    pub fn recognise(&self, share: &Share) -> Result<(), JoinError> {
        let Head { threshold, shares, number, organisation, ceremony } = share.head;
        if organisation != tag(self.organisation) {
            return Err(JoinError::OtherOrganisation(number));
        }
        if ceremony != tag(self.id) {
            return Err(JoinError::OtherCeremony(number));
        }
        let dealt = usize::from(number).checked_sub(1).and_then(|at| self.checks.get(at));
        let same = dealt == Some(&check(self.organisation, self.id, number, &share.part));
        if !same || threshold != self.threshold || usize::from(shares) != self.shares() {
            return Err(JoinError::Wrong(number));
        }
        Ok(())
    }

    /// Joins shares to the trustees' key. The same pack twice counts once.
    ///
    /// # Errors
    /// The first pack that is not of this ceremony, or too few.
    pub fn join(&self, shares: &[Share]) -> Result<TrusteesKey, JoinError> {
        for share in shares {
            self.recognise(share)?;
        }
        let mut seen = BTreeSet::new();
        let parts: Vec<(u8, &Key)> = shares
            .iter()
            .filter(|share| seen.insert(share.number()))
            .map(|share| (share.number(), &share.part))
            .collect();
        let need = usize::from(self.threshold);
        if parts.len() < need {
            return Err(JoinError::TooFew { have: parts.len(), need });
        }
        let private = PrivateKey::from_key(split::join(&parts[..need]).ok_or(JoinError::Record)?);
        if private.public() != self.public {
            return Err(JoinError::Record);
        }
        Ok(TrusteesKey { organisation: self.organisation, ceremony: self.id, private })
    }

    /// As kept.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION, self.threshold];
        bytes.extend(self.organisation.to_be_bytes());
        bytes.extend(self.id.to_be_bytes());
        bytes.extend(self.public.bytes());
        bytes.extend(self.checks.iter().flatten());
        bytes
    }

    /// From what was kept; `None` when no version of ours wrote it.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let ([version, threshold], rest) = bytes.split_first_chunk::<2>()?;
        let (organisation, rest) = rest.split_first_chunk::<16>()?;
        let (id, rest) = rest.split_first_chunk::<16>()?;
        let (public, rest) = rest.split_at_checked(PUBLIC)?;
        let (checks, over) = rest.as_chunks::<32>();
        let whole = *version == VERSION && over.is_empty() && checks.len() <= usize::from(MOST);
        (whole && *threshold >= 2 && usize::from(*threshold) <= checks.len()).then_some(())?;
        Some(Self {
            organisation: Id::from_be_bytes(*organisation),
            id: Id::from_be_bytes(*id),
            threshold: *threshold,
            public: PublicKey::from_bytes(public)?,
            checks: checks.to_vec(),
        })
    }
}

fn check(organisation: Id, ceremony: Id, number: u8, part: &Key) -> Hash {
    let mut hash = Sha256::new_with_prefix(b"mukti share v1");
    hash.update(organisation.to_be_bytes());
    hash.update(ceremony.to_be_bytes());
    hash.update([number]);
    hash.update(part.bytes());
    hash.finalize().into()
}
