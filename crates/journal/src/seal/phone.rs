//! Opens what a phone's page seals: HPKE (RFC 9180) of P-256, HKDF-SHA256 and AES-256-GCM, which every old browser has built in.
//!
//! Whoever seals cannot open it again. It lies on phones and on the line; what is kept here is sealed once more, as everything is.

use super::{Key, NotOpened};
use crate::chance::Chance;
use hpke::aead::{AeadCtxR, AesGcm256};
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable, setup_receiver, setup_sender_with_rng};
use std::convert::Infallible;
use zeroize::Zeroizing;

type Private = <DhP256HkdfSha256 as Kem>::PrivateKey;
type Public = <DhP256HkdfSha256 as Kem>::PublicKey;
type Carrier = <DhP256HkdfSha256 as Kem>::EncappedKey;

/// Bytes of a public key: an uncompressed point of P-256.
pub const PUBLIC: usize = 65;
/// Bytes of what carries the shared secret, in front of what it seals.
pub const CARRIER: usize = 65;

/// Whoever can open what phones sealed.
pub struct PhonePrivate {
    private: Private,
    public: Public,
}

impl std::fmt::Debug for PhonePrivate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PhonePrivate(…)")
    }
}

impl PhonePrivate {
    /// The pair that follows from a secret (RFC 9180, `DeriveKeyPair`): the same each time.
    #[must_use]
    pub fn of(secret: &Key) -> Self {
        let (private, public) = DhP256HkdfSha256::derive_keypair(secret.bytes());
        Self { private, public }
    }

    /// What phones seal to: [`PUBLIC`] bytes.
    #[must_use]
    pub fn public(&self) -> Vec<u8> {
        self.public.to_bytes().to_vec()
    }

    /// Opens one text: carrier ‖ ciphertext.
    ///
    /// # Errors
    /// Sealed to somebody else, for another use or place, or altered.
    pub fn open(&self, sealed: &[u8], info: &[u8], about: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
        let (carrier, ciphertext) = sealed.split_at_checked(CARRIER).ok_or(NotOpened)?;
        self.pieces(carrier, info)?.next(ciphertext, about)
    }

    /// Opens several texts that were sealed one after the other behind one carrier.
    ///
    /// # Errors
    /// The carrier is none.
    pub fn pieces(&self, carrier: &[u8], info: &[u8]) -> Result<Pieces, NotOpened> {
        let carrier = Carrier::from_bytes(carrier).map_err(|_| NotOpened)?;
        setup_receiver(&OpModeR::Base, &self.private, &carrier, info).map(Pieces).map_err(|_| NotOpened)
    }
}

/// Opens texts in the order in which they were sealed.
pub struct Pieces(AeadCtxR<AesGcm256, HkdfSha256, DhP256HkdfSha256>);

impl Pieces {
    /// The next one.
    ///
    /// # Errors
    /// It is not the next one, or was altered.
    pub fn next(&mut self, ciphertext: &[u8], about: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotOpened> {
        self.0.open(ciphertext, about).map(Zeroizing::new).map_err(|_| NotOpened)
    }
}

/// Seals texts one after the other behind one carrier, as a phone does; `None` when the public key is none.
#[must_use]
pub fn seal(
    public: &[u8],
    info: &[u8],
    texts: &[(&[u8], &[u8])],
    chance: &mut dyn Chance,
) -> Option<(Vec<u8>, Vec<Vec<u8>>)> {
    let public = Public::from_bytes(public).ok()?;
    let mut rng = Drawing(chance);
    let (carrier, mut context) =
        setup_sender_with_rng::<AesGcm256, HkdfSha256, DhP256HkdfSha256>(&OpModeS::Base, &public, info, &mut rng)
            .ok()?;
    let sealed: Option<Vec<Vec<u8>>> = texts.iter().map(|(plain, about)| context.seal(plain, about).ok()).collect();
    Some((carrier.to_bytes().to_vec(), sealed?))
}

/// Our chance in the shape the library asks for.
struct Drawing<'a>(&'a mut dyn Chance);

impl TryRng for Drawing<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Drawing<'_> {}

#[cfg(test)]
mod tests {
    use super::{PhonePrivate, seal};
    use crate::seal::Key;
    use crate::seal::tests::Counting;

    #[test]
    fn only_the_holder_opens_what_a_phone_sealed_for_its_use_at_its_place_and_unaltered() {
        let chance = &mut Counting(5);
        let holder = PhonePrivate::of(&Key::from_bytes([1; 32]));
        let other = PhonePrivate::of(&Key::from_bytes([2; 32]));
        assert_eq!(holder.public(), PhonePrivate::of(&Key::from_bytes([1; 32])).public());
        let (carrier, texts) = seal(&holder.public(), b"c3", &[(b"Meena", b"1")], chance).unwrap();
        let sealed = [carrier, texts[0].clone()].concat();
        assert_eq!(holder.open(&sealed, b"c3", b"1").unwrap().as_slice(), b"Meena");
        assert!(other.open(&sealed, b"c3", b"1").is_err());
        assert!(holder.open(&sealed, b"c2", b"1").is_err());
        assert!(holder.open(&sealed, b"c3", b"2").is_err());
        for at in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[at] ^= 1;
            assert!(holder.open(&altered, b"c3", b"1").is_err(), "byte {at}");
            assert!(holder.open(&sealed[..at], b"c3", b"1").is_err(), "{at} bytes");
        }
        assert!(seal(&[4; 65], b"c3", &[], chance).is_none(), "a point that is not on the curve was taken");
    }

    #[test]
    fn pieces_open_in_their_order_only() {
        let chance = &mut Counting(6);
        let holder = PhonePrivate::of(&Key::from_bytes([1; 32]));
        let (carrier, texts) = seal(&holder.public(), b"f", &[(b"one", b""), (b"two", b"")], chance).unwrap();
        let mut pieces = holder.pieces(&carrier, b"f").unwrap();
        assert!(pieces.next(&texts[1], b"").is_err());
        assert_eq!(pieces.next(&texts[0], b"").unwrap().as_slice(), b"one");
        assert_eq!(pieces.next(&texts[1], b"").unwrap().as_slice(), b"two");
    }
}
