//! Passphrases: hashed with Argon2id, one at a time, and compared.

use crate::desk::Desk;
use crate::problem::Problem;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use mukti_terms::Secret;
use std::sync::PoisonError;

/// The fewest letters: about four words.
const LETTERS_MIN: usize = 15;

/// 64 MiB, three passes, one lane. Unoptimised builds are for reading, not for keeping secrets: they take less.
const PARAMETERS: (u32, u32, u32) = if cfg!(debug_assertions) { (8, 1, 1) } else { (64 * 1024, 3, 1) };

/// A hash that nobody's passphrase has: a name that does not exist takes as long as one that does.
const NOBODY: &str = "$argon2id$v=19$m=65536,t=3,p=1$bXVrdGlub2JvZHlzYWx0$PGnCdGbhuH4o3RqXHSyOGhfwJnAqSeMbaQWmdJ9pTrA";

pub(super) fn is_long_enough(passphrase: &Secret<String>) -> Result<(), Problem> {
    if passphrase.open().trim().chars().count() < LETTERS_MIN { Err(Problem::PassphraseShort) } else { Ok(()) }
}

/// The hash in its standard text form.
pub(super) fn hash(desk: &Desk, passphrase: &Secret<String>) -> Result<String, Problem> {
    let broken = |said: String| Problem::Broken { doing: "hashing a passphrase", said };
    let (memory, passes, lanes) = PARAMETERS;
    let parameters = Params::new(memory, passes, lanes, None).map_err(|e| broken(e.to_string()))?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
    let _one_at_a_time = desk.hashing.lock().unwrap_or_else(PoisonError::into_inner);
    argon2.hash_password(passphrase.open().as_bytes()).map(|hash| hash.to_string()).map_err(|e| broken(e.to_string()))
}

/// Whether a passphrase is the one that was hashed; takes as long when there is nothing to compare with.
pub(super) fn is_right(desk: &Desk, passphrase: &Secret<String>, hashed: Option<&str>) -> bool {
    let _one_at_a_time = desk.hashing.lock().unwrap_or_else(PoisonError::into_inner);
    let Ok(parsed) = PasswordHash::new(hashed.unwrap_or(NOBODY)) else {
        return false;
    };
    let same = Argon2::default().verify_password(passphrase.open().as_bytes(), &parsed).is_ok();
    same && hashed.is_some()
}
