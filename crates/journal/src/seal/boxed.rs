//! Seals to a public key: whoever seals cannot open it again. X-Wing, so that a recording made today stays closed.

use super::{Key, NONCE, NotOpened};
use crate::chance::{Chance, draw};
use hkdf::Hkdf;
use sha2::Sha256;
use std::collections::HashSet;
use x_wing::{Decapsulate, DecapsulationKey, Decapsulator, EncapsulationKey, KeyExport, KeyInit};
use zeroize::Zeroizing;

/// Bytes of a public key.
pub const PUBLIC: usize = x_wing::ENCAPSULATION_KEY_SIZE;
/// Bytes of what carries the shared secret.
const CARRIER: usize = x_wing::CIPHERTEXT_SIZE;

/// Who can be sealed to.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(EncapsulationKey);

/// Whoever can open.
#[derive(Clone)]
pub struct PrivateKey(Key);

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PublicKey")
    }
}

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

impl PrivateKey {
    /// A new one.
    pub fn new(chance: &mut dyn Chance) -> Self {
        Self(Key::new(chance))
    }

    /// From its seed.
    #[must_use]
    pub const fn from_key(seed: Key) -> Self {
        Self(seed)
    }

    /// Its seed, deliberately: to be sealed under something else.
    #[must_use]
    pub const fn key(&self) -> &Key {
        &self.0
    }

    fn full(&self) -> DecapsulationKey {
        DecapsulationKey::new(&(*self.0.bytes()).into())
    }

    /// The public key to it.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.full().encapsulation_key().clone())
    }

    /// Opens what was sealed to its public key in this context.
    ///
    /// # Errors
    /// Sealed to somebody else, in another context, or altered.
    pub fn open(&self, boxed: &[u8], context: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
        let (carrier, ciphertext) = boxed.split_at_checked(CARRIER).ok_or(NotOpened)?;
        let carrier = x_wing::Ciphertext::try_from(carrier).map_err(|_| NotOpened)?;
        let shared = self.full().decapsulate(&carrier);
        once(shared.as_slice(), context).open_with(&[0; NONCE], ciphertext, context)
    }

    /// Opens a key that was sealed to it.
    ///
    /// # Errors
    /// As [`PrivateKey::open`].
    pub fn open_key(&self, boxed: &[u8], context: &[u8]) -> Result<Key, NotOpened> {
        let plain = self.open(boxed, context)?;
        plain.as_slice().try_into().map(Key::from_bytes).map_err(|_| NotOpened)
    }
}

impl PublicKey {
    /// From its bytes; `None` when they are no key.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        EncapsulationKey::try_from(bytes).ok().map(Self)
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.0.to_bytes().to_vec()
    }

    /// Seals a text to whoever holds the private key.
    #[must_use]
    pub fn seal(&self, plain: &[u8], context: &[u8], chance: &mut dyn Chance) -> Vec<u8> {
        self.sealer(chance).seal(plain, context, chance)
    }

    /// What seals several texts for the price of one.
    pub fn sealer(&self, chance: &mut dyn Chance) -> Sealer {
        let randomness = Zeroizing::new(draw::<64>(chance));
        let (carrier, shared) = self.0.encapsulate_deterministic(&(*randomness).into());
        let shared = Zeroizing::new(shared.to_vec());
        Sealer { to: self.clone(), carrier: carrier.to_vec(), shared, used: HashSet::new() }
    }
}

/// Seals several texts to one public key, each in a context of its own.
///
/// INVARIANT: the key of a box follows from its context and its nonce is zero, so that no context is used twice under one secret.
pub struct Sealer {
    to: PublicKey,
    carrier: Vec<u8>,
    shared: Zeroizing<Vec<u8>>,
    used: HashSet<Vec<u8>>,
}

impl Sealer {
    /// Seals a text to whoever holds the private key; opened as any other box.
    #[must_use]
    pub fn seal(&mut self, plain: &[u8], context: &[u8], chance: &mut dyn Chance) -> Vec<u8> {
        if !self.used.insert(context.to_vec()) {
            *self = self.to.sealer(chance);
            self.used.insert(context.to_vec());
        }
        let mut boxed = self.carrier.clone();
        boxed.extend(once(&self.shared, context).seal_with(&[0; NONCE], plain, context));
        boxed
    }
}

/// The key of one box: the secret is new each time, so the nonce may be zero.
fn once(shared: &[u8], context: &[u8]) -> Key {
    let mut out = [0_u8; 32];
    Hkdf::<Sha256>::new(None, shared)
        .expand_multi_info(&[b"mukti box v1", context], &mut out)
        .expect("32 bytes are within what HKDF-SHA256 gives");
    Key::from_bytes(out)
}

#[cfg(test)]
mod tests {
    use super::{PrivateKey, PublicKey};
    use crate::seal::tests::Counting;

    #[test]
    fn only_the_holder_opens_a_box_in_its_context_and_unaltered() {
        let chance = &mut Counting(3);
        let (holder, other) = (PrivateKey::new(chance), PrivateKey::new(chance));
        let public = PublicKey::from_bytes(&holder.public().bytes()).unwrap();
        let boxed = public.seal(b"Meena", b"case 7", chance);
        assert_eq!(holder.open(&boxed, b"case 7").unwrap().as_slice(), b"Meena");
        assert!(other.open(&boxed, b"case 7").is_err());
        assert!(holder.open(&boxed, b"case 8").is_err());
        for at in (0..boxed.len()).step_by(7) {
            let mut altered = boxed.clone();
            altered[at] ^= 4;
            assert!(holder.open(&altered, b"case 7").is_err(), "byte {at}");
        }
        assert!(holder.open(&boxed[..100], b"case 7").is_err());
        assert!(PublicKey::from_bytes(&[0; 5]).is_none());
    }

    #[test]
    fn a_sealer_spends_one_secret_on_many_contexts_and_never_two_texts_on_one() {
        let chance = &mut Counting(3);
        let holder = PrivateKey::new(chance);
        let mut sealer = holder.public().sealer(chance);
        let boxes = [(b"Meena", b"person 1"), (b"Velu ", b"person 2"), (b"Kamal", b"person 1")]
            .map(|(plain, context)| (plain, context, sealer.seal(plain, context, chance)));
        for (plain, context, boxed) in &boxes {
            assert_eq!(holder.open(boxed, *context).unwrap().as_slice(), *plain);
        }
        let carrier = |at: usize| boxes[at].2[..super::CARRIER].to_vec();
        assert_eq!(carrier(0), carrier(1));
        assert_ne!(carrier(0), carrier(2), "the same context again");
        assert!(holder.open(&boxes[0].2, b"person 2").is_err());
    }
}
