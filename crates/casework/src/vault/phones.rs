//! What phones seal to by themselves: one public key for each class, compared with its voucher before a phone is given it.

use super::{DataKeys, INTAKE, Vault, broken};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::sign_in::keys::number;
use mukti_access::data_key::Held;
use mukti_access::phone::of_intake;
use mukti_access::{Keyring, OrganisationSecret};
use mukti_journal::seal::phone::PhonePrivate;
use mukti_store::keys::ServerKey;
use mukti_store::{KeyWrite, StoreError, Write};

/// The purpose of the rows that hold the organisation's public keys for phones.
pub(crate) const PHONES: &str = "phones";

/// One public key that phones seal to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneKey {
    /// 1 for the first.
    pub generation: u16,
    /// An uncompressed point of P-256.
    pub public: Vec<u8>,
}

/// Everything a phone needs to seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneKeys {
    /// The organisation's pseudonym, 32 letters of base 16.
    pub organisation: String,
    /// For what the law needs: the server opens it.
    pub intake: PhoneKey,
    /// For what could find a person: members open it.
    pub members: PhoneKey,
}

impl DataKeys {
    fn stood_by_phones(&self, organisation: u128, row: &ServerKey) -> Result<bool, Problem> {
        let generation = number(row.generation)?;
        let mut keys = std::iter::once(&self.newest).chain(&self.before);
        Ok(keys.any(|data| data.vouch_for_phones(organisation, generation, &row.public).is(&row.vouch)))
    }
}

impl Vault {
    /// What phones seal to for a secret of the organisation, vouched for by the data key.
    pub fn phones_row(&self, secret: &OrganisationSecret) -> KeyWrite {
        let (public, data, generation) = (secret.phones().public(), self.data(), secret.generation());
        KeyWrite::Server(ServerKey {
            purpose: PHONES.to_string(),
            generation: u32::from(generation),
            vouch: data.newest.vouch_for_phones(self.organisation, generation, &public).bytes(),
            public,
            wrapped: Vec::new(),
            wrapped_under: data.generation,
        })
    }

    /// The same, vouched for by the newest data key. One that nobody stood by stays so.
    pub fn phones_again(&self, kept: &[ServerKey]) -> Result<Vec<KeyWrite>, Problem> {
        let data = self.data();
        let mut again = Vec::new();
        for row in kept.iter().filter(|row| row.purpose == PHONES) {
            if data.stood_by_phones(self.organisation, row)? {
                let vouch =
                    data.newest.vouch_for_phones(self.organisation, number(row.generation)?, &row.public).bytes();
                again.push(KeyWrite::Server(ServerKey { vouch, wrapped_under: data.generation, ..row.clone() }));
            }
        }
        Ok(again)
    }
}

impl Desk {
    /// What phones seal to now.
    ///
    /// # Errors
    /// No member has signed in yet; a key is not the one that was made here.
    pub fn phone_keys(&self) -> Result<PhoneKeys, Problem> {
        let kept = self.store.server_keys()?;
        let members = kept.iter().filter(|row| row.purpose == PHONES).max_by_key(|row| row.generation);
        let members = members.ok_or(Problem::NoPhoneKey)?;
        if !self.vault.data().stood_by_phones(self.vault.organisation, members)? {
            return Err(exchanged(members));
        }
        let intake = kept.iter().filter(|row| row.purpose == INTAKE).max_by_key(|row| row.generation);
        let generation = number(intake.ok_or_else(|| broken("there is no intake key"))?.generation)?;
        let public = self.intake_of(&kept, generation)?.public();
        Ok(PhoneKeys {
            organisation: self.organisation(),
            intake: PhoneKey { generation, public },
            members: PhoneKey { generation: number(members.generation)?, public: members.public.clone() },
        })
    }

    /// What opens C2 parts of a generation: it follows from the intake key, which only the data key opens.
    pub(crate) fn intake_of(&self, kept: &[ServerKey], generation: u16) -> Result<PhonePrivate, Problem> {
        let row = kept.iter().find(|row| row.purpose == INTAKE && row.generation == u32::from(generation));
        let row = row.ok_or(Problem::SealedToOthers)?;
        let secret =
            self.vault.data().release(Held::Intake { generation }, &row.wrapped).map_err(|_| Problem::WrongKey)?;
        Ok(of_intake(&secret, self.vault.organisation, generation))
    }

    /// Makes sure that phones can seal to the newest secret of the organisation, whoever signs in.
    pub(crate) fn ensure_phone_key(&self, keyring: &Keyring) -> Result<(), Problem> {
        let newest = keyring.newest();
        let kept = self.store.server_keys()?;
        let generation = u32::from(newest.generation());
        match kept.iter().find(|row| row.purpose == PHONES && row.generation == generation) {
            Some(row) if row.public == newest.phones().public() => Ok(()),
            Some(row) => Err(exchanged(row)),
            None => match self.store.write(Write::Keys(vec![self.vault.phones_row(newest)])) {
                // Somebody else signed in at this moment: it is the same key.
                Ok(()) | Err(StoreError::Conflict | StoreError::Taken) => Ok(()),
                Err(error) => Err(error.into()),
            },
        }
    }
}

fn exchanged(row: &ServerKey) -> Problem {
    Problem::KeyExchanged { key: format!("{PHONES} {}", row.generation) }
}
