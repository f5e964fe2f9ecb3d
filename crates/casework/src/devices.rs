//! Phones that may send reports: each has a token, of which only a keyed hash is kept, and a name sealed to the members.

use crate::chance::{self, Machine};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::{Found, broken};
use mukti_access::Keyring;
use mukti_access::subject::KeyClass;
use mukti_journal::{Hash, Id};
use mukti_register::MemberId;
use mukti_store::{DeviceRow, DeviceWrite, KeyWrite, StoreError, Write};
use mukti_terms::when::Moment;
use mukti_terms::{Language, Secret};

/// The letters of a token: 64 of them, so that each carries six bits.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!$";
/// How many letters a token has.
pub(crate) const TOKEN_LETTERS: usize = 64;
/// When it was last heard of is written no oftener than this: a write waits for the disk.
const SEEN_EVERY_SECONDS: i64 = 60;

/// A phone that may send reports, or could once.
#[derive(Clone, Debug)]
pub struct Device {
    /// Its id.
    pub id: String,
    /// Whose it is; empty to whoever may not open it.
    pub name: Secret<String>,
    /// The language its worker reads.
    pub language: Language,
    /// When it was made.
    pub made: Moment,
    /// When it was last heard of.
    pub last_seen: Option<Moment>,
    /// When it was shut out.
    pub revoked: Option<Moment>,
}

/// A phone that was made, with its token: shown once.
#[derive(Debug)]
pub struct MadeDevice {
    /// The phone.
    pub device: Device,
    /// What it carries in its address.
    pub token: Secret<String>,
}

impl Desk {
    /// Lets a phone in; without a member at the command line.
    ///
    /// # Errors
    /// No name; the store cannot be written.
    pub fn make_device(
        &self,
        now: Moment,
        by: Option<&By>,
        name: &str,
        language: Language,
    ) -> Result<MadeDevice, Problem> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Problem::NameMissing);
        }
        let (bits, token) = (chance::bits()?, new_token()?);
        let (sealed, keys) = self.seal_name(by.and_then(|by| by.keys.as_deref()), bits, name)?;
        self.store.write(Write::Keys(keys))?;
        let row = DeviceRow {
            id: format!("{bits:032x}"),
            name: sealed,
            language: language.tag().to_string(),
            made: now.unix(),
            made_by: by.map(|by| by.member),
            last_seen: None,
            revoked: None,
        };
        let mut device = device(&row);
        device.name = Secret::new(name.to_string());
        let token_hash = self.token_hash(&token)?;
        self.store.write(Write::Device(DeviceWrite::Make { row: Box::new(row), token_hash }))?;
        Ok(MadeDevice { device, token: Secret::new(token) })
    }

    /// The phone that carries this token, heard of now. Nobody need be signed in: its name stays closed.
    ///
    /// # Errors
    /// There is none, or it was shut out: which of them is not said.
    pub fn device(&self, now: Moment, token: &str) -> Result<Device, Problem> {
        if token.len() != TOKEN_LETTERS || !token.bytes().all(|letter| LETTERS.contains(&letter)) {
            return Err(Problem::NoSuchDevice);
        }
        let row = self.store.device_of_token(&self.token_hash(token)?)?.ok_or(Problem::NoSuchDevice)?;
        if row.revoked.is_some() {
            return Err(Problem::NoSuchDevice);
        }
        if is_to_be_noted(&row, now) {
            match self.store.write(Write::Device(DeviceWrite::Seen { id: row.id.clone(), now: now.unix() })) {
                // A full disk must not keep a phone from reading its forms.
                Ok(()) | Err(StoreError::DiskFull | StoreError::ReadOnly) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(device(&row))
    }

    /// The same, where that is known without waiting for the disk and nothing is to be written; else [`device`](Self::device) is asked.
    #[must_use]
    pub fn device_at_hand(&self, now: Moment, token: &str) -> Option<Device> {
        let row = self.store.device_at_hand(&self.token_hash(token).ok()?)?;
        (row.revoked.is_none() && !is_to_be_noted(&row, now)).then(|| device(&row))
    }

    /// Whether a phone that shows this token was shut out here: it is told to wipe what it holds. Of a token that nobody gave out
    /// nothing is said.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn is_shut_out(&self, token: &str) -> Result<bool, Problem> {
        let row = self.store.device_of_token(&self.token_hash(token)?)?;
        Ok(row.is_some_and(|row| row.revoked.is_some()))
    }

    /// Every phone, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn devices(&self, by: &By) -> Result<Vec<Device>, Problem> {
        let rows = self.store.devices()?;
        rows.iter()
            .map(|row| {
                let name = self.open_device_name(by.keys.as_deref(), row)?;
                Ok(Device { name, ..device(row) })
            })
            .collect()
    }

    /// Shuts a phone out; what it sent stays.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn revoke_device(&self, by: &By, id: &str) -> Result<(), Problem> {
        Ok(self.store.write(Write::Device(DeviceWrite::Revoke { id: id.to_string(), now: by.now.unix() }))?)
    }

    /// A token as it is looked up: whoever reads the rows cannot send with them.
    fn token_hash(&self, token: &str) -> Result<Hash, Problem> {
        let about = [b"mukti device token v1\0".as_slice(), token.as_bytes()].concat();
        Ok(*self.vault.door_secret()?.derive(&about).bytes())
    }

    /// Seals a name under a key of its own, which members open.
    pub(crate) fn seal_name(
        &self,
        keyring: Option<&Keyring>,
        id: Id,
        name: &str,
    ) -> Result<(Vec<u8>, Vec<KeyWrite>), Problem> {
        let mut keys = self.keys(keyring);
        let (key, generation) = keys.sealing(id, KeyClass::C3)?;
        let mut sealed = generation.to_be_bytes().to_vec();
        sealed.extend(key.seal(name.as_bytes(), &about_name(id), &mut Machine));
        Ok((sealed, keys.made()))
    }

    pub(crate) fn open_device_name(
        &self,
        keyring: Option<&Keyring>,
        row: &DeviceRow,
    ) -> Result<Secret<String>, Problem> {
        let id = row.id.parse::<MemberId>().map_err(|_| broken("a device that does not read"))?.bits();
        self.open_sealed_name(keyring, id, &row.name)
    }

    /// A name as it was sealed; empty to whoever may not open it.
    pub(crate) fn open_sealed_name(
        &self,
        keyring: Option<&Keyring>,
        id: Id,
        name: &[u8],
    ) -> Result<Secret<String>, Problem> {
        let (generation, sealed) = name.split_first_chunk().ok_or_else(|| broken("a device that does not read"))?;
        let found = self.keys(keyring).find(id, KeyClass::C3, u16::from_be_bytes(*generation))?;
        let Found::Key(key) = found else { return Ok(Secret::new(String::new())) };
        let name = key.open(sealed, &about_name(id)).map_err(|_| broken("a device that does not open"))?;
        Ok(Secret::new(String::from_utf8_lossy(&name).into_owned()))
    }
}

/// Whether it is long enough ago that it was heard of.
fn is_to_be_noted(row: &DeviceRow, now: Moment) -> bool {
    row.last_seen.is_none_or(|seen| now.unix() - seen >= SEEN_EVERY_SECONDS)
}

fn about_name(id: Id) -> Vec<u8> {
    let mut about = b"mukti device name v1\0".to_vec();
    about.extend(id.to_be_bytes());
    about
}

/// A new token.
pub(crate) fn new_token() -> Result<String, Problem> {
    let mut bytes = [0_u8; TOKEN_LETTERS];
    chance::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 63)])).collect())
}

fn device(row: &DeviceRow) -> Device {
    Device {
        id: row.id.clone(),
        name: Secret::new(String::new()),
        language: Language::from_tag(&row.language).unwrap_or(Language::English),
        made: Moment::from_unix(row.made),
        last_seen: row.last_seen.map(Moment::from_unix),
        revoked: row.revoked.map(Moment::from_unix),
    }
}
