//! One trustee's share as read back from paper: from its forty words, or from the text of its QR picture.

use super::words::{self, BYTES, WordsError};
use mukti_journal::{Id, Key, hex};
use mukti_terms::Secret;
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// The first byte of a share, and the number in the QR text.
const VERSION: u8 = 1;
/// The first word of a QR text. Capitals: a QR picture holds them in half the space.
const WORD: &str = "MUKTI-SHARE-";

/// What a share says of itself. The words hold the first four bytes of the two ids, which is enough to tell packs apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) threshold: u8,
    pub(super) shares: u8,
    pub(super) number: u8,
    pub(super) organisation: u32,
    pub(super) ceremony: u32,
}

/// One trustee's share.
#[derive(Clone, PartialEq, Eq)]
pub struct Share {
    pub(super) head: Head,
    pub(super) part: Key,
}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Share({}, …)", self.head.number)
    }
}

/// Why a text is no share. Places are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// It is something else.
    NotAShare,
    /// A later version wrote it.
    OtherVersion,
    /// So many words were given; a share has forty.
    Words(usize),
    /// This word is not in the list.
    UnknownWord(usize),
    /// A word of this line is wrong, or not in its place.
    Line(usize),
    /// A letter of the QR text is wrong or missing.
    Mistyped,
}

impl fmt::Display for ShareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAShare => f.write_str("it is no share of a recovery pack"),
            Self::OtherVersion => f.write_str("the share is of a later version"),
            Self::Words(count) => write!(f, "{count} words were given; a share has forty"),
            Self::UnknownWord(place) => write!(f, "word {place} is not in the list"),
            Self::Line(line) => write!(f, "a word of line {line} is wrong, or not in its place"),
            Self::Mistyped => f.write_str("a letter of the share is wrong or missing"),
        }
    }
}

impl std::error::Error for ShareError {}

impl From<WordsError> for ShareError {
    fn from(why: WordsError) -> Self {
        match why {
            WordsError::Count(count) => Self::Words(count),
            WordsError::Unknown(place) => Self::UnknownWord(place),
            WordsError::Line(line) => Self::Line(line),
        }
    }
}

/// The first four bytes of an id: enough to tell two packs apart.
pub(super) const fn tag(id: Id) -> u32 {
    let bytes = id.to_be_bytes();
    u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

impl Share {
    /// Reads a share: words (the first four letters, or their numbers, are enough) or the text of its QR picture.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn read(text: &Secret<String>) -> Result<Self, ShareError> {
        let text = text.open().trim();
        if text.get(..WORD.len()).is_some_and(|start| start.eq_ignore_ascii_case(WORD)) {
            return Self::from_qr(text);
        }
        if text.is_empty() {
            return Err(ShareError::NotAShare);
        }
        Self::from_bytes(&*words::read(text)?)
    }

    /// Its number, as printed on the pack: 1, 2, 3 …
    #[must_use]
    pub const fn number(&self) -> u8 {
        self.head.number
    }

    /// How many shares together open.
    #[must_use]
    pub const fn threshold(&self) -> u8 {
        self.head.threshold
    }

    pub(super) fn to_bytes(&self) -> Zeroizing<[u8; BYTES]> {
        let mut bytes = Zeroizing::new([0_u8; BYTES]);
        let Head { threshold, shares, number, organisation, ceremony } = self.head;
        bytes[..4].copy_from_slice(&[VERSION, threshold, shares, number]);
        bytes[4..8].copy_from_slice(&organisation.to_be_bytes());
        bytes[8..12].copy_from_slice(&ceremony.to_be_bytes());
        bytes[12..].copy_from_slice(self.part.bytes());
        bytes
    }

    fn from_bytes(bytes: &[u8; BYTES]) -> Result<Self, ShareError> {
        let four = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        if bytes[0] != VERSION {
            return Err(ShareError::OtherVersion);
        }
        let mut part = Zeroizing::new([0; 32]);
        part.copy_from_slice(&bytes[12..]);
        let head =
            Head { threshold: bytes[1], shares: bytes[2], number: bytes[3], organisation: four(4), ceremony: four(8) };
        Ok(Self { head, part: Key::from_bytes(*part) })
    }

    /// `MUKTI-SHARE-1 3/5 2 <organisation> <ceremony> <share> <check>`, in capitals.
    pub(super) fn to_qr(&self, organisation: Id, ceremony: Id) -> Secret<String> {
        let Head { threshold, shares, number, .. } = self.head;
        let part = Zeroizing::new(hex::encode(self.part.bytes()));
        let body =
            format!("{WORD}{VERSION} {threshold}/{shares} {number} {organisation:032x} {ceremony:032x} {}", *part);
        let body = Zeroizing::new(body.to_uppercase());
        Secret::new(format!("{} {}", *body, check(&body)))
    }

    fn from_qr(text: &str) -> Result<Self, ShareError> {
        let text = Zeroizing::new(text.to_uppercase());
        let words: Vec<&str> = text.split_whitespace().collect();
        if words[0] != format!("{WORD}{VERSION}") {
            return Err(if words.len() == 1 { ShareError::Mistyped } else { ShareError::OtherVersion });
        }
        let [_, of, number, organisation, ceremony, part, told] = words[..] else { return Err(ShareError::Mistyped) };
        let body = Zeroizing::new(words[..words.len() - 1].join(" "));
        if check(&body) != told {
            return Err(ShareError::Mistyped);
        }
        let read = || {
            let (threshold, shares) = of.split_once('/')?;
            let id = |text: &str| hex::decode_array(&text.to_lowercase()).map(Id::from_be_bytes).map(tag);
            let part = Zeroizing::new(hex::decode_array(&Zeroizing::new(part.to_lowercase()))?);
            let head = Head {
                threshold: threshold.parse().ok()?,
                shares: shares.parse().ok()?,
                number: number.parse().ok()?,
                organisation: id(organisation)?,
                ceremony: id(ceremony)?,
            };
            Some(Self { head, part: Key::from_bytes(*part) })
        };
        read().ok_or(ShareError::Mistyped)
    }
}

/// Finds a slip of the hand. A share is 256 random bits, so its hash tells nothing.
fn check(body: &str) -> String {
    let mut hash = Sha256::new_with_prefix(b"mukti share qr v1");
    hash.update(body);
    hex::encode(&hash.finalize()[..8]).to_uppercase()
}
