//! Sealing on the phone: the house makes an RSA key, phones seal to its public half, and its private half opens for members only.
//!
//! INVARIANT: the private key lies sealed under a key of its own that is wrapped to the organisation: the server at rest opens no report.
//! OpenSSL, which is compiled in for SQLCipher, makes and uses the key: its RSA works in constant time and blinded (decision 0017).

use crate::chance::{self, Machine};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::{Found, broken};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mukti_access::subject::KeyClass;
use mukti_openrosa::sealed::{KEY_BYTES, NotOpened};
use mukti_store::Write;
use mukti_terms::Secret;
use openssl::encrypt::Decrypter;
use openssl::hash::MessageDigest;
use openssl::pkey::{PKey, Private};
use openssl::rsa::{Padding, Rsa};
use serde::{Deserialize, Serialize};

/// The length every client of the protocol takes.
const KEY_BITS: u32 = 2048;
/// The names of the notes: the switch, and each key.
const SWITCH: &str = "sealing/switch";
const KEYS: &str = "sealing/key/";

/// Whether phones seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealOnPhone {
    /// They do.
    On,
    /// They do not.
    Off,
}

/// One key, as it is noted.
#[derive(Serialize, Deserialize)]
struct Noted {
    /// Its id, in base 16: the subject whose key its private half lies under.
    id: String,
    /// The public half: SPKI in base64, as forms carry it.
    public: String,
    /// The private half: the generation of the subject's key, and PKCS #8 sealed under it, in base64.
    private: String,
}

/// A private key, opened for a member.
pub(crate) struct OpenKey(PKey<Private>);

impl Desk {
    /// The public key phones seal to now, if they do.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn sealing_key(&self) -> Result<Option<String>, Problem> {
        match self.store.noted(SWITCH)? {
            Some((on, _)) if on == "on" => Ok(self.noted_keys()?.pop().map(|key| key.public)),
            _ => Ok(None),
        }
    }

    /// Whether any form was ever sealed here.
    pub(crate) fn has_sealing_keys(&self) -> Result<bool, Problem> {
        Ok(self.store.noted(&format!("{KEYS}1"))?.is_some())
    }

    /// Says whether phones seal what they send; the key is made when it is first needed.
    ///
    /// # Errors
    /// No key could be made; the store cannot be written.
    pub fn seal_on_phone(&self, by: &By, seal: SealOnPhone) -> Result<(), Problem> {
        if seal == SealOnPhone::On && !self.has_sealing_keys()? {
            self.make_sealing_key(by)?;
        }
        let value = if seal == SealOnPhone::On { "on" } else { "off" };
        let note = Write::Note { name: SWITCH.into(), value: value.to_string(), now: by.now.unix() };
        Ok(self.store.write(note)?)
    }

    fn make_sealing_key(&self, by: &By) -> Result<(), Problem> {
        let failed = |error: openssl::error::ErrorStack| broken(format!("making an RSA key: {error}"));
        let pair = PKey::from_rsa(Rsa::generate(KEY_BITS).map_err(failed)?).map_err(failed)?;
        let public = STANDARD.encode(pair.public_key_to_der().map_err(failed)?);
        let private = Secret::new(pair.private_key_to_pkcs8().map_err(failed)?);
        let id = chance::bits()?;
        let mut keys = self.keys(by.keys.as_deref());
        let (key, generation) = keys.sealing(id, KeyClass::C3)?;
        let mut sealed = generation.to_be_bytes().to_vec();
        sealed.extend(key.seal(private.open(), &about(id), &mut Machine));
        // What seals it is durable before it.
        self.store.write(Write::Keys(keys.made()))?;
        let noted = Noted { id: format!("{id:032x}"), public, private: STANDARD.encode(sealed) };
        let value = serde_json::to_string(&noted).expect("texts are JSON");
        Ok(self.store.write(Write::Note { name: format!("{KEYS}1").into(), value, now: by.now.unix() })?)
    }

    /// Every key that was made, the oldest first.
    fn noted_keys(&self) -> Result<Vec<Noted>, Problem> {
        let names = self.store.notes_under(KEYS)?;
        let keys = names.iter().map(|(name, _)| {
            let (text, _) = self.store.noted(name)?.ok_or_else(|| broken("a sealing key is gone"))?;
            serde_json::from_str(&text).map_err(|error| broken(error.to_string()))
        });
        keys.collect()
    }

    /// Every private key, for whoever may open it.
    ///
    /// # Errors
    /// They are sealed to others; the store cannot be read.
    pub(crate) fn open_sealing_keys(&self, by: &By) -> Result<Vec<OpenKey>, Problem> {
        let mut open = Vec::new();
        for noted in self.noted_keys()? {
            let id = u128::from_str_radix(&noted.id, 16).map_err(|_| broken("a sealing key that does not read"))?;
            let sealed = STANDARD.decode(&noted.private).map_err(|_| broken("a sealing key that does not read"))?;
            let (generation, sealed) =
                sealed.split_first_chunk().ok_or_else(|| broken("a sealing key that does not read"))?;
            let found = self.keys(by.keys.as_deref()).find(id, KeyClass::C3, u16::from_be_bytes(*generation))?;
            let Found::Key(key) = found else { return Err(Problem::SealedToOthers) };
            let der = key.open(sealed, &about(id)).map_err(|_| broken("a sealing key that does not open"))?;
            let pair = PKey::private_key_from_pkcs8(&der).map_err(|error| broken(error.to_string()))?;
            open.push(OpenKey(pair));
        }
        if open.is_empty() { Err(Problem::SealedToOthers) } else { Ok(open) }
    }
}

impl OpenKey {
    /// Opens what was sealed to it: RSA-OAEP with SHA-256 in both places.
    pub fn open(&self, sealed: &[u8]) -> Result<Secret<Vec<u8>>, NotOpened> {
        let open = || -> Result<Vec<u8>, openssl::error::ErrorStack> {
            let mut decrypter = Decrypter::new(&self.0)?;
            decrypter.set_rsa_padding(Padding::PKCS1_OAEP)?;
            decrypter.set_rsa_oaep_md(MessageDigest::sha256())?;
            decrypter.set_rsa_mgf1_md(MessageDigest::sha256())?;
            let mut plain = vec![0; decrypter.decrypt_len(sealed)?];
            let length = decrypter.decrypt(sealed, &mut plain)?;
            plain.truncate(length);
            Ok(plain)
        };
        open().map(Secret::new).map_err(|_| NotOpened)
    }

    /// Opens the key of a report.
    pub fn open_key(&self, sealed: &[u8]) -> Result<Secret<[u8; KEY_BYTES]>, NotOpened> {
        let key = self.open(sealed)?;
        Ok(Secret::new(key.open().as_slice().try_into().map_err(|_| NotOpened)?))
    }
}

fn about(id: u128) -> Vec<u8> {
    let mut about = b"mukti phone sealing key v1\0".to_vec();
    about.extend(id.to_be_bytes());
    about
}
