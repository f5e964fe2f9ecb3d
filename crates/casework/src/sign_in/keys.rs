//! The keys of members: made when somebody joins, opened with a passphrase, kept sealed.

use crate::chance::Machine;
use crate::desk::Desk;
use crate::problem::Problem;
use crate::vault::broken;
use mukti_access::member::{MemberKey, SealedMember};
use mukti_access::organisation::{OrganisationSecret, SealedSecret};
use mukti_access::subject::KeyClass;
use mukti_access::vouch::For;
use mukti_access::{Keyring, PastKey, Stretch};
use mukti_journal::{Id, Key, hex};
use mukti_register::MemberId;
use mukti_store::{Grant, KeyWrite, Write};
use mukti_terms::Secret;
use std::collections::HashMap;

/// The fewest letters of a passphrase: about four words.
const LETTERS_MIN: usize = 15;

pub(crate) fn is_long_enough(passphrase: &Secret<String>) -> Result<(), Problem> {
    if passphrase.open().trim().chars().count() < LETTERS_MIN { Err(Problem::PassphraseShort) } else { Ok(()) }
}

impl Desk {
    /// Opens a member's keys with their passphrase; takes as long for a name that does not exist.
    ///
    /// # Errors
    /// It is not theirs, or too many wait.
    pub(super) fn open_keyring(
        &self,
        member: Option<MemberId>,
        passphrase: &Secret<String>,
    ) -> Result<Keyring, Problem> {
        let mut earlier = match member {
            Some(member) => self.store.keys_of_member(member.bits())?,
            None => Vec::new(),
        };
        let (Some(member), Some(kept)) = (member, earlier.pop()) else {
            self.hashing.slowly(|| Stretch::of_nobody().key(passphrase))?;
            return Err(Problem::WrongNameOrPassphrase);
        };
        let sealed = read_sealed(&kept.sealed).ok_or_else(|| broken("a member's key that does not read"))?;
        let under = self.hashing.slowly(|| sealed.stretch.key(passphrase))?;
        let generation = number(kept.generation)?;
        let key = sealed.open_under(self.vault.organisation, member.bits(), generation, &under);
        let key = key.map_err(|_| Problem::WrongNameOrPassphrase)?;
        let grants = self.store.grants_of_member(member.bits())?;
        let secrets = grants.iter().map(sealed_secret).collect::<Result<Vec<_>, _>>()?;
        let past =
            |row: mukti_store::MemberKey| Ok(PastKey { generation: number(row.generation)?, sealed: row.sealed });
        let past = earlier.into_iter().map(past).collect::<Result<Vec<_>, Problem>>()?;
        let keyring = Keyring::open(key, &past, &secrets).map_err(|_| broken("a member's grant does not open"))?;
        self.are_ours(keyring.secrets())?;
        Ok(keyring)
    }

    /// Seals a member's pair anew under the passphrase that has just opened it, if it was stretched at an earlier version's cost.
    pub(super) fn renew_stretch(&self, keyring: &Keyring, passphrase: &Secret<String>) -> Result<(), Problem> {
        let newest = || Ok::<_, Problem>(self.store.keys_of_member(keyring.member().member)?.pop());
        let Some(kept) = newest()? else { return Ok(()) };
        if read_sealed(&kept.sealed).is_none_or(|sealed| sealed.stretch.is_current()) {
            return Ok(());
        }
        let row = self.sealed_row(keyring, passphrase)?;
        let _held = self.not_replacing();
        // Where the passphrase or the pair was changed meanwhile, that stands.
        if newest()?.as_ref() != Some(&kept) {
            return Ok(());
        }
        Ok(self.store.write(Write::Keys(vec![KeyWrite::Member(row)]))?)
    }

    /// A member's pair as it is kept under a passphrase, with the organisation's newest secret standing by its public part.
    pub(super) fn sealed_row(
        &self,
        keyring: &Keyring,
        passphrase: &Secret<String>,
    ) -> Result<mukti_store::MemberKey, Problem> {
        let key = keyring.member();
        let stretch = Stretch::new(&mut Machine);
        let under = self.hashing.slowly(|| stretch.key(passphrase))?;
        let sealed = key.seal_under(stretch, &under, &mut Machine);
        let (generation, public) = (key.generation, key.public());
        Ok(mukti_store::MemberKey {
            member: key.member,
            generation: u32::from(generation),
            vouch: keyring.newest().vouch(For::Member(key.member), generation, &public).bytes(),
            public: public.bytes(),
            sealed: written(&sealed),
        })
    }

    /// The members, by name.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn members(&self) -> Result<Vec<super::Member>, Problem> {
        let with_keys = self.store.member_keys()?;
        let still = |id: &MemberId| with_keys.iter().any(|key| key.member == id.bits());
        let names = self.member_names()?.into_iter().filter(|(id, _)| still(id));
        let mut members: Vec<_> = names.map(|(id, name)| super::Member { id, name, language: None }).collect();
        members.sort_by(|one, two| one.name.cmp(&two.name));
        Ok(members)
    }

    /// The names of members, opened with the server's own key.
    pub(crate) fn member_names(&self) -> Result<HashMap<MemberId, String>, Problem> {
        let Some(key) = self.names_key()? else { return Ok(HashMap::new()) };
        let open = |(id, sealed): (MemberId, String)| Ok((id, open_name(&key, id, &sealed)?));
        self.store.members()?.into_iter().map(open).collect()
    }

    /// The key of members' names: the organisation's first for what the law needs; none before anybody joined.
    pub(super) fn names_key(&self) -> Result<Option<Key>, Problem> {
        let mut keys = self.keys(None);
        let found = keys.find(self.vault.organisation, KeyClass::C2, 1)?;
        Ok(match found {
            crate::vault::Found::Key(key) => Some(key),
            _ => None,
        })
    }
}

/// A name as it is looked up: nothing of it can be read, and without the key none can be tried.
pub(super) fn name_key(key: &Key, name: &str) -> String {
    let mut usage = b"mukti member name v1 ".to_vec();
    usage.extend(plain(name).as_bytes());
    hex::encode(key.derive(&usage).bytes())
}

/// A name without what people type differently.
pub(super) fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A name as it is kept.
pub(super) fn seal_name(key: &Key, member: MemberId, name: &str) -> String {
    hex::encode(&key.seal(name.as_bytes(), &about(member), &mut Machine))
}

pub(super) fn open_name(key: &Key, member: MemberId, sealed: &str) -> Result<String, Problem> {
    let plain = hex::decode(sealed).and_then(|sealed| key.open(&sealed, &about(member)).ok());
    let name = plain.and_then(|plain| String::from_utf8(plain.to_vec()).ok());
    name.ok_or_else(|| broken("a member's name does not open"))
}

fn about(member: MemberId) -> Vec<u8> {
    format!("mukti member name v1 {member}").into_bytes()
}

/// One of the organisation's secrets for a member, as it is kept.
pub(super) fn grant(secret: &OrganisationSecret, member: &MemberKey) -> KeyWrite {
    grant_to(secret, member.member, &member.public())
}

pub(super) fn grant_to(secret: &OrganisationSecret, member: Id, public: &mukti_access::PublicKey) -> KeyWrite {
    let sealed = secret.seal_to(member, public, &mut Machine);
    KeyWrite::Grant(Grant { generation: u32::from(sealed.generation), member, sealed: sealed.sealed })
}

pub(super) fn sealed_secret(grant: &Grant) -> Result<SealedSecret, Problem> {
    Ok(SealedSecret { generation: number(grant.generation)?, sealed: grant.sealed.clone() })
}

pub(crate) fn number(generation: u32) -> Result<u16, Problem> {
    u16::try_from(generation).map_err(|_| broken("a generation out of range"))
}

/// The stretch as text, a line feed, the sealed key.
fn written(sealed: &SealedMember) -> Vec<u8> {
    let mut bytes = format!("{}\n", sealed.stretch).into_bytes();
    bytes.extend(&sealed.sealed);
    bytes
}

fn read_sealed(bytes: &[u8]) -> Option<SealedMember> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let stretch = std::str::from_utf8(&bytes[..end]).ok()?.parse().ok()?;
    Some(SealedMember { stretch, sealed: bytes[end + 1..].to_vec() })
}
