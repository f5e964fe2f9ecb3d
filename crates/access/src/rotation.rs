//! Every key replaced by another: what was wrapped is wrapped again, nothing that is kept is rewritten, and a stop halfway is resumed.

use crate::data_key::{DataKey, Held};
use crate::keyring::Keyring;
use crate::member::PastKey;
use crate::organisation::{OrganisationSecret, SealedSecret};
use crate::subject::KeyOf;
use crate::wrapped::{Under, Wrapped};
use mukti_journal::seal::boxed::PublicKey;
use mukti_journal::{Chance, Id, NotOpened};

/// What becomes of one wrap when the key above it is replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Again<T> {
    /// This takes its place.
    New(T),
    /// It stays: it was already done before a stop, or is held by somebody else.
    Stays,
}

/// A member's next key pair with all that has to be kept for it.
#[derive(Clone, Debug)]
pub struct NextMember {
    /// Open, with the next key pair; to be sealed under the passphrase and in the session.
    pub keyring: Keyring,
    /// The earlier private key, sealed to the next one.
    pub past: PastKey,
    /// Every secret of the organisation, sealed to the next one.
    pub secrets: Vec<SealedSecret>,
}

impl DataKey {
    /// Takes over a secret of the server from the data key before this one.
    ///
    /// # Errors
    /// It opens with neither.
    pub fn hold_again(
        &self,
        before: &Self,
        held: Held,
        sealed: &[u8],
        chance: &mut dyn Chance,
    ) -> Result<Again<Vec<u8>>, NotOpened> {
        if self.release(held, sealed).is_ok() {
            return Ok(Again::Stays);
        }
        before.release(held, sealed).map(|secret| Again::New(self.hold(held, &secret, chance)))
    }

    /// Takes over a subject's C2 key from the data key before this one.
    ///
    /// # Errors
    /// It is under a data key and opens with neither.
    pub fn wrap_c2_again(
        &self,
        before: &Self,
        of: KeyOf,
        wrapped: &Wrapped,
        chance: &mut dyn Chance,
    ) -> Result<Again<Wrapped>, NotOpened> {
        if wrapped.under() != Under::DataKey || self.open_c2(of, wrapped).is_ok() {
            return Ok(Again::Stays);
        }
        before.open_c2(of, wrapped).map(|key| Again::New(self.wrap_c2(of, &key, chance)))
    }
}

impl Keyring {
    /// The organisation's next secret; to be added to this keyring and sealed to every member who stays, and to the trustees.
    ///
    /// # Errors
    /// None is left after the 65,535th.
    pub fn next_secret(&self, chance: &mut dyn Chance) -> Result<OrganisationSecret, NotOpened> {
        let newest = self.newest();
        let generation = newest.generation().checked_add(1).ok_or(NotOpened)?;
        Ok(OrganisationSecret::new(newest.organisation(), generation, chance))
    }

    /// Wraps a subject's C3 key under the organisation's newest secret. A box that came in unattended becomes a short wrap.
    ///
    /// # Errors
    /// It is the organisation's and does not open.
    pub fn wrap_c3_again(
        &self,
        of: KeyOf,
        wrapped: &Wrapped,
        chance: &mut dyn Chance,
    ) -> Result<Again<Wrapped>, NotOpened> {
        let newest = Under::Organisation { generation: self.newest().generation() };
        match wrapped.under() {
            Under::DataKey | Under::Trustees { .. } => Ok(Again::Stays),
            under if under == newest => self.open_c3(of, wrapped).map(|_| Again::Stays),
            _ => self.open_c3(of, wrapped).map(|key| Again::New(self.newest().wrap_c3(of, &key, chance))),
        }
    }

    /// Every secret of the organisation, sealed to a member's own next key pair.
    fn admit(&self, member: Id, public: &PublicKey, chance: &mut dyn Chance) -> Vec<SealedSecret> {
        self.secrets().map(|secret| secret.seal_to(member, public, chance)).collect()
    }

    /// This member's next key pair.
    ///
    /// # Errors
    /// None is left after the 65,535th.
    pub fn next_member(&self, chance: &mut dyn Chance) -> Result<NextMember, NotOpened> {
        let (next, past) = self.member().next(chance)?;
        let secrets = self.admit(next.member, &next.public(), chance);
        Ok(NextMember { keyring: self.with_member(next), past, secrets })
    }
}

#[cfg(test)]
mod tests;
