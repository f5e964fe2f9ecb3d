//! A passphrase made into a key, slowly: Argon2id, with its cost written beside the salt so that it can be raised later.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use mukti_journal::chance::draw;
use mukti_journal::{Chance, Key, hex};
use mukti_terms::Secret;
use std::fmt;
use std::str::FromStr;
use zeroize::Zeroize;

/// What a new passphrase costs. It is raised here as machines become quicker; what was sealed at an earlier cost is sealed anew when
/// its member signs in.
const COST: Cost = LEAST;

/// The least that any version of ours took, and that is still read: 64 MiB, three passes, one lane (OWASP ASVS 5.0, 11.4.2 asks for
/// 46 MiB and one pass). Unoptimised builds are for reading, not for keeping secrets: they take less.
const LEAST: Cost = if cfg!(debug_assertions) {
    Cost { memory: 8, passes: 1, lanes: 1 }
} else {
    Cost { memory: 64 * 1024, passes: 3, lanes: 1 }
};

/// More than this is no cost of ours but an attempt to exhaust the machine: 1 GiB, 16 passes, 8 lanes.
const DEAREST: Cost = Cost { memory: 1024 * 1024, passes: 16, lanes: 8 };

/// The first word of the text form.
const WORD: &str = "mukti-argon2id-v1";

/// KiB of memory, passes over it, lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cost {
    memory: u32,
    passes: u32,
    lanes: u32,
}

/// How a passphrase becomes a key: cost and salt. Not secret; stands beside what the key seals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    cost: Cost,
    salt: [u8; 16],
}

/// Why a text is no stretch of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StretchError {
    /// It does not read.
    Unreadable,
    /// It costs less than this version accepts: made by an unoptimised build, or altered.
    TooCheap,
    /// It costs more than any of ours: altered.
    TooDear,
}

impl fmt::Display for StretchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unreadable => "the cost of the passphrase does not read",
            Self::TooCheap => "the cost of the passphrase is below what this version accepts",
            Self::TooDear => "the cost of the passphrase is above what this version accepts",
        })
    }
}

impl std::error::Error for StretchError {}

impl Stretch {
    /// At today's cost, with a new salt.
    pub fn new(chance: &mut dyn Chance) -> Self {
        Self { cost: COST, salt: draw(chance) }
    }

    /// For a name that does not exist: as slow as a real one, so that the time tells nobody which names exist.
    #[must_use]
    pub const fn of_nobody() -> Self {
        Self { cost: COST, salt: *b"mukti nobodysalt" }
    }

    /// Whether it costs what a new one costs; if not, seal again under a new one at the next sign-in.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.cost == COST
    }

    /// The key. Slow, and takes 64 MiB: a few at a time, never on a thread that answers requests.
    #[must_use]
    pub fn key(&self, passphrase: &Secret<String>) -> Key {
        let parameters = self.cost.parameters().expect("every cost that reads is within what Argon2 takes");
        // Our own memory, so that it can be wiped: the key follows from its last block.
        let mut blocks = vec![Block::default(); parameters.block_count()];
        let mut key = [0_u8; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
            .hash_password_into_with_memory(passphrase.open().as_bytes(), &self.salt, &mut key, &mut blocks)
            .expect("a passphrase is shorter than 4 GiB and the memory is as long as was asked");
        for block in &mut blocks {
            block.zeroize();
        }
        Key::from_bytes(key)
    }
}

impl fmt::Display for Stretch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Cost { memory, passes, lanes } = self.cost;
        write!(f, "{WORD} m={memory},t={passes},p={lanes} {}", hex::encode(&self.salt))
    }
}

impl FromStr for Stretch {
    type Err = StretchError;

    fn from_str(text: &str) -> Result<Self, StretchError> {
        let words: Vec<&str> = text.split(' ').collect();
        let [WORD, cost, salt] = words[..] else { return Err(StretchError::Unreadable) };
        let salt = hex::decode_array(salt).ok_or(StretchError::Unreadable)?;
        let cost = Cost::read(cost).ok_or(StretchError::Unreadable)?;
        if cost.memory < LEAST.memory || cost.passes < LEAST.passes || cost.lanes < LEAST.lanes {
            return Err(StretchError::TooCheap);
        }
        if cost.memory > DEAREST.memory || cost.passes > DEAREST.passes || cost.lanes > DEAREST.lanes {
            return Err(StretchError::TooDear);
        }
        cost.parameters().map_err(|_| StretchError::Unreadable)?;
        Ok(Self { cost, salt })
    }
}

impl Cost {
    fn parameters(self) -> argon2::Result<Params> {
        Params::new(self.memory, self.passes, self.lanes, Some(32))
    }

    /// Reads `m=65536,t=3,p=1`.
    fn read(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split(',').collect();
        let [memory, passes, lanes] = parts[..] else { return None };
        let number = |part: &str, name: &str| {
            let digits = part.strip_prefix(name)?;
            digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        Some(Self { memory: number(memory, "m=")?, passes: number(passes, "t=")?, lanes: number(lanes, "p=")? })
    }
}

#[cfg(test)]
mod tests {
    use super::{COST, LEAST, Stretch, StretchError};
    use crate::testing::{Counting, secret};

    #[test]
    fn a_passphrase_costs_64_mebibytes_and_three_passes_where_secrets_are_kept() {
        const {
            assert!(COST.memory >= LEAST.memory && COST.passes >= LEAST.passes && COST.lanes >= LEAST.lanes);
            assert!(cfg!(debug_assertions) || LEAST.memory >= 64 * 1024 && LEAST.passes >= 3 && LEAST.lanes >= 1);
        }
        if cfg!(debug_assertions) {
            return;
        }
        for cheap in ["m=65535,t=3,p=1", "m=65536,t=2,p=1", "m=1048576,t=1,p=4"] {
            let text = format!("mukti-argon2id-v1 {cheap} {}", "00".repeat(16));
            assert_eq!(text.parse::<Stretch>(), Err(StretchError::TooCheap), "{cheap}");
        }
    }

    #[test]
    fn the_same_passphrase_gives_the_same_key_only_with_the_same_salt() {
        let chance = &mut Counting(1);
        let (one, other) = (Stretch::new(chance), Stretch::new(chance));
        let passphrase = secret("four words are enough");
        let again: Stretch = one.to_string().parse().unwrap();
        assert_eq!(one.key(&passphrase), again.key(&passphrase));
        assert_ne!(one.key(&passphrase), other.key(&passphrase));
        assert_ne!(one.key(&passphrase), one.key(&secret("four words are enougH")));
    }

    #[test]
    fn the_key_is_that_of_the_reference_implementation() {
        // From argon2-cffi 25.1 (the reference C code): hash_secret_raw(b"password", b"somesalt"*2, 3, 65536, 1, 32, Type.ID).
        if cfg!(debug_assertions) {
            return;
        }
        let stretch: Stretch = "mukti-argon2id-v1 m=65536,t=3,p=1 736f6d6573616c74736f6d6573616c74".parse().unwrap();
        let key = mukti_journal::hex::encode(stretch.key(&secret("password")).bytes());
        assert_eq!(key, REFERENCE);
    }

    const REFERENCE: &str = "7664ad4ba1a3c999fcdd0991ffc2270f78302d2383233db5e7befc85d1bb1819";

    #[test]
    fn a_cost_that_was_altered_is_refused() {
        let text = Stretch::new(&mut Counting(2)).to_string();
        let altered = |from: &str, to: &str| text.replacen(from, to, 1).parse::<Stretch>();
        let salt = "00".repeat(16);
        assert_eq!(
            format!("mukti-argon2id-v1 m=9999999,t=3,p=1 {salt}").parse::<Stretch>(),
            Err(StretchError::TooDear)
        );
        if cfg!(debug_assertions) {
            // Argon2 wants eight blocks for each lane.
            assert_eq!(altered("p=1", "p=8"), Err(StretchError::Unreadable));
        }
        assert_eq!(altered("p=", "p=9"), Err(StretchError::TooDear));
        assert_eq!(altered("t=", "t=99"), Err(StretchError::TooDear));
        assert_eq!(altered("t=", "t=+"), Err(StretchError::Unreadable));
        assert_eq!(altered("-v1", "-v2"), Err(StretchError::Unreadable));
        assert_eq!(altered("p=", "q="), Err(StretchError::Unreadable));
        assert_eq!(text[..text.len() - 1].parse::<Stretch>(), Err(StretchError::Unreadable));
        assert_eq!("".parse::<Stretch>(), Err(StretchError::Unreadable));
    }

    #[test]
    fn a_name_that_does_not_exist_costs_what_a_real_one_costs() {
        assert_eq!(Stretch::of_nobody().cost, Stretch::new(&mut Counting(3)).cost);
        assert!(Stretch::of_nobody().is_current());
    }
}
