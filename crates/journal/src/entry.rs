//! One entry as it is kept: what stands in the open, and the sealed body.

use crate::body::Body;
use crate::{Hash, Id, hex};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

/// Seconds in an hour: the time in the open is no finer.
const HOUR: i64 = 60 * 60;

macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// The coarse kind, in the open; which exactly is in the sealed head.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Kind { $($(#[$meta])* $name),+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word in the leaf.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            /// Reads the word back.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

kinds! {
    /// Something came in.
    Report = "report",
    /// A record was kept or corrected.
    Record = "record",
    /// A letter was issued.
    Document = "document",
    /// Two things were said to be one, or no longer.
    Link = "link",
    /// A person allowed or forbade something.
    Consent = "consent",
    /// A person was forgotten.
    Person = "person",
    /// Somebody joined or left.
    Member = "member",
    /// A key was made, replaced or destroyed.
    Key = "key",
    /// Somebody read what could find a person.
    Read = "read",
}

/// What stands in the open beside a sealed body. The position is given when it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Its own id.
    pub id: Id,
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// When it was learned, seconds since 1970, rounded down to the hour.
    pub hour: i64,
    /// The coarse kind.
    pub kind: Kind,
    /// SHA-256 of the body's bytes.
    pub digest: Hash,
    /// Commits to what the body says, without saying it.
    pub commitment: Hash,
}

/// An entry ready to be kept, or as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedEntry {
    /// In the open.
    pub envelope: Envelope,
    /// Sealed: the bytes of a [`Body`].
    pub body: Vec<u8>,
}

impl SealedEntry {
    /// An entry about a sealed body.
    #[must_use]
    pub fn new(id: Id, organisation: Id, learned: i64, kind: Kind, body: &Body) -> Self {
        let bytes = body.bytes();
        let envelope = Envelope {
            id,
            organisation,
            hour: learned - learned.rem_euclid(HOUR),
            kind,
            digest: Sha256::digest(&bytes).into(),
            commitment: body.commitment(),
        };
        Self { envelope, body: bytes }
    }

    /// Whether the body is the one the envelope names, and commits to what the envelope says.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        <[u8; 32]>::from(Sha256::digest(&self.body)) == self.envelope.digest
            && Body::commitment_of(&self.body) == Some(self.envelope.commitment)
    }

    /// Its line in an export, still sealed: one JSON object, `FORMAT.md`. Nothing in it has to be escaped.
    #[must_use]
    pub fn exported(&self, position: u64) -> String {
        let Envelope { id, organisation, hour, kind, digest, commitment } = &self.envelope;
        format!(
            r#"{{"position":{position},"id":"{id:032x}","organisation":"{organisation:032x}","hour":{hour},"kind":"{}","digest":"{}","commitment":"{}","body":"{}"}}"#,
            kind.word(),
            hex::encode(digest),
            hex::encode(commitment),
            BASE64.encode(&self.body),
        )
    }
}

impl Envelope {
    /// The leaf at a position: `FORMAT.md`.
    #[must_use]
    pub fn leaf(&self, position: u64) -> String {
        // Written piece by piece: a million of these are verified in a few seconds.
        let mut leaf = String::with_capacity(256);
        leaf.push_str("mukti entry v1\n");
        leaf.push_str(&position.to_string());
        for id in [self.id, self.organisation] {
            leaf.push('\n');
            hex::push(&id.to_be_bytes(), &mut leaf);
        }
        leaf.push('\n');
        leaf.push_str(&self.hour.to_string());
        leaf.push('\n');
        leaf.push_str(self.kind.word());
        for hash in [self.digest, self.commitment] {
            leaf.push('\n');
            hex::push(&hash, &mut leaf);
        }
        leaf.push('\n');
        leaf
    }

    /// The hash of the leaf (RFC 6962 §2.1).
    #[must_use]
    pub fn leaf_hash(&self, position: u64) -> Hash {
        crate::chain::tree::leaf_hash(self.leaf(position).as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::{Envelope, Kind, SealedEntry};

    #[test]
    fn the_leaf_is_written_as_the_format_says() {
        let envelope = Envelope {
            id: 1,
            organisation: 2,
            hour: 3600,
            kind: Kind::Record,
            digest: [0xab; 32],
            commitment: [0xcd; 32],
        };
        let lines: Vec<_> = ["mukti entry v1", "7"]
            .into_iter()
            .map(str::to_string)
            .chain([format!("{:032x}", 1), format!("{:032x}", 2), "3600".into(), "record".into()])
            .chain(["ab".repeat(32), "cd".repeat(32)])
            .collect();
        assert_eq!(envelope.leaf(7), lines.join("\n") + "\n");
    }

    #[test]
    fn an_export_has_an_entry_as_the_format_says() {
        let envelope = Envelope {
            id: 1,
            organisation: 2,
            hour: -3600,
            kind: Kind::Read,
            digest: [0xab; 32],
            commitment: [0xcd; 32],
        };
        let entry = SealedEntry { envelope, body: vec![0xfb, 0xff, 0] };
        let (id, organisation, digest, commitment) =
            (format!("{:032x}", 1), format!("{:032x}", 2), "ab".repeat(32), "cd".repeat(32));
        let line = [
            r#"{"position":7,"id":""#,
            &id,
            r#"","organisation":""#,
            &organisation,
            r#"","hour":-3600,"kind":"read","digest":""#,
            &digest,
            r#"","commitment":""#,
            &commitment,
            r#"","body":"+/8A"}"#,
        ];
        assert_eq!(entry.exported(7), line.concat());
    }

    #[test]
    fn every_kind_comes_back_from_its_word() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_word(kind.word()), Some(*kind));
        }
        assert_eq!(Kind::from_word("records"), None);
    }
}
