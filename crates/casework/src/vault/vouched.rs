//! Public keys as the key store keeps them: each is compared with its voucher before anything is sealed to it.
//!
//! Whoever can write to the key store, but holds no key of ours, could put a public key of theirs in the place of one of ours. The
//! data key vouches for what is sealed to while nobody is signed in; the organisation's newest secret for its members and trustees.

use super::{DataKeys, Vault, broken};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::sign_in::keys::number;
use mukti_access::vouch::{For, Vouch};
use mukti_access::{Ceremony, Keyring, OrganisationPublic, OrganisationSecret, PublicKey};
use mukti_journal::Id;
use mukti_store::keys::{MemberKey, ServerKey};
use mukti_store::{KeyWrite, OrganisationKey};
use std::collections::BTreeMap;

/// A member's newest public key, compared with its voucher.
pub(crate) struct MemberPublic {
    pub member: Id,
    pub generation: u16,
    pub public: PublicKey,
}

impl DataKeys {
    /// Whether the data key, or the one it takes the place of, stood by a public key.
    fn stood_by(&self, organisation: Id, whose: For, generation: u16, public: &PublicKey, kept: &[u8]) -> bool {
        std::iter::once(&self.newest)
            .chain(&self.before)
            .any(|data| data.vouch(organisation, whose, generation, public).is(kept))
    }
}

impl Vault {
    /// The organisation's public key of a generation, if it is the one that was made here.
    pub fn organisation_public(&self, row: &OrganisationKey) -> Result<OrganisationPublic, Problem> {
        let (organisation, generation) = (self.organisation, number(row.generation)?);
        let key = read(&row.public)?;
        if !self.data().stood_by(organisation, For::Organisation(organisation), generation, &key, &row.vouch) {
            return Err(exchanged("organisation", None, row.generation));
        }
        Ok(OrganisationPublic { organisation, generation, key })
    }

    /// A new pair of the organisation's as it is kept, vouched for by the data key.
    pub fn organisation_row(&self, secret: &OrganisationSecret, made: i64) -> KeyWrite {
        let public = secret.public();
        let whose = For::Organisation(self.organisation);
        let vouch = self.data().newest.vouch(self.organisation, whose, public.generation, &public.key).bytes();
        let generation = u32::from(public.generation);
        KeyWrite::Organisation(OrganisationKey { generation, public: public.key.bytes(), vouch, made })
    }

    /// The organisation's pairs, vouched for by the newest data key. One that nobody stood by stays so: this vouches for nothing anew.
    pub fn vouch_again(&self, kept: Vec<OrganisationKey>) -> Vec<KeyWrite> {
        let data = self.data();
        let again = |row: OrganisationKey| {
            let OrganisationPublic { organisation, generation, key } = self.organisation_public(&row).ok()?;
            let vouch = data.newest.vouch(organisation, For::Organisation(organisation), generation, &key).bytes();
            Some(KeyWrite::Organisation(OrganisationKey { vouch, ..row }))
        };
        kept.into_iter().filter_map(again).collect()
    }

    /// The voucher of an intake key for the newest data key, as far as the kept one is of ours.
    pub fn intake_vouch_again(&self, row: &ServerKey) -> Result<Vec<u8>, Problem> {
        let (data, organisation, generation) = (self.data(), self.organisation, number(row.generation)?);
        let (whose, public) = (For::Intake(organisation), read(&row.public)?);
        let is_ours = data.stood_by(organisation, whose, generation, &public, &row.vouch);
        let again = || data.newest.vouch(organisation, whose, generation, &public).bytes();
        Ok(if is_ours { again() } else { row.vouch.clone() })
    }
}

impl Desk {
    /// Whether these secrets are the organisation's: a secret that somebody slipped in is not sealed under.
    pub(crate) fn are_ours<'s>(
        &self,
        secrets: impl IntoIterator<Item = &'s OrganisationSecret>,
    ) -> Result<(), Problem> {
        let kept = self.store.organisation_keys()?;
        for secret in secrets {
            let generation = u32::from(secret.generation());
            let row = kept.iter().find(|row| row.generation == generation);
            let public = row.map(|row| self.vault.organisation_public(row)).transpose()?;
            if public != Some(secret.public()) {
                return Err(exchanged("organisation", None, generation));
            }
        }
        Ok(())
    }

    /// Each member's newest public key, for whoever has the organisation's newest secret.
    pub(crate) fn newest_publics(&self, keyring: &Keyring) -> Result<Vec<MemberPublic>, Problem> {
        let mut newest: BTreeMap<Id, MemberKey> = BTreeMap::new();
        for key in self.store.member_keys()? {
            if newest.get(&key.member).is_none_or(|known| known.generation < key.generation) {
                newest.insert(key.member, key);
            }
        }
        let compared = |row: MemberKey| {
            let (member, generation, public) = (row.member, number(row.generation)?, read(&row.public)?);
            if !keyring.newest().vouch(For::Member(member), generation, &public).is(&row.vouch) {
                return Err(exchanged("member", Some(member), row.generation));
            }
            Ok(MemberPublic { member, generation, public })
        };
        newest.into_values().map(compared).collect()
    }

    /// The newest trustees and their row, for whoever has the organisation's newest secret.
    pub(crate) fn trustees_of(&self, keyring: &Keyring) -> Result<Option<(Ceremony, ServerKey)>, Problem> {
        let Some((ceremony, row)) = self.trustees_row()? else { return Ok(None) };
        if !trustees_vouch(keyring.newest(), &ceremony, number(row.generation)?).is(&row.vouch) {
            return Err(exchanged("trustees", Some(ceremony.id), row.generation));
        }
        Ok(Some((ceremony, row)))
    }
}

/// What shows that a member stood by the trustees of a ceremony.
pub(crate) fn trustees_vouch(secret: &OrganisationSecret, ceremony: &Ceremony, generation: u16) -> Vouch {
    secret.vouch(For::Trustees(ceremony.id), generation, &ceremony.public)
}

fn read(public: &[u8]) -> Result<PublicKey, Problem> {
    PublicKey::from_bytes(public).ok_or_else(|| broken("a public key that does not read"))
}

fn exchanged(whose: &str, id: Option<Id>, generation: u32) -> Problem {
    let id = id.map(|id| format!(" {id:032x}")).unwrap_or_default();
    Problem::KeyExchanged { key: format!("{whose}{id} {generation}") }
}
