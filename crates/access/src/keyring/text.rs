//! A keyring as bytes, to be sealed: version, then each private key and each secret with its generation.

use super::Keyring;
use crate::member::MemberKey;
use crate::organisation::OrganisationSecret;
use mukti_journal::seal::boxed::PrivateKey;
use mukti_journal::{Id, Key};
use zeroize::Zeroizing;

/// What the bytes begin with: the version.
const VERSION: u8 = 1;
/// A generation and its key.
const ROW: usize = 2 + 32;

pub(super) fn write(keyring: &Keyring) -> Zeroizing<Vec<u8>> {
    let rows = 1 + keyring.past.len() + keyring.secrets.len();
    // As long as it will be: a vector that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(3 + rows * ROW));
    bytes.push(VERSION);
    let members = 1 + u16::try_from(keyring.past.len()).expect("generations of a member are counted in sixteen bits");
    bytes.extend(members.to_be_bytes());
    for key in std::iter::once(&keyring.member).chain(&keyring.past) {
        row(key.generation, key.private.key(), &mut bytes);
    }
    for secret in keyring.secrets.values() {
        row(secret.generation(), secret.private().key(), &mut bytes);
    }
    bytes
}

fn row(generation: u16, key: &Key, bytes: &mut Vec<u8>) {
    bytes.extend(generation.to_be_bytes());
    bytes.extend(key.bytes());
}

pub(super) fn read(organisation: Id, member: Id, bytes: &[u8]) -> Option<Keyring> {
    let (head, rows) = bytes.split_first_chunk::<3>()?;
    if head[0] != VERSION || !rows.len().is_multiple_of(ROW) {
        return None;
    }
    let members = usize::from(u16::from_be_bytes([head[1], head[2]]));
    let mut rows = rows.chunks_exact(ROW).map(|row| {
        let (generation, key) = row.split_first_chunk::<2>()?;
        Some((u16::from_be_bytes(*generation), PrivateKey::from_key(Key::from_bytes(key.try_into().ok()?))))
    });
    let mut keys = Vec::with_capacity(members);
    for _ in 0..members {
        let (generation, private) = rows.next()??;
        keys.push(MemberKey { organisation, member, generation, private });
    }
    let secrets = rows
        .map(|row| row.map(|(generation, private)| OrganisationSecret::from_private(organisation, generation, private)))
        .collect::<Option<Vec<_>>>()?;
    if keys.is_empty() {
        return None;
    }
    let member = keys.remove(0);
    Keyring::of(member, keys, secrets).ok()
}
