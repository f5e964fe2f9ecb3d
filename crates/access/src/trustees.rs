//! The trustees: a key pair whose private half exists only as shares on paper, of which so many together open what is sealed to it.

mod ceremony;
mod numerals;
mod pack;
mod share;
mod split;
mod words;

pub use ceremony::{Ceremony, DealError, JoinError};
pub use pack::Pack;
pub use share::{Share, ShareError};

use crate::about::About;
use crate::organisation::{OrganisationSecret, SealedSecret};
use crate::subject::{KeyClass, KeyOf};
use crate::wrapped::{Under, Wrapped};
use mukti_journal::seal::boxed::PrivateKey;
use mukti_journal::{Chance, Id, Key, NotOpened};

/// The trustees' private key, joined from their shares. It should live no longer than what it is needed for.
#[derive(Clone)]
pub struct TrusteesKey {
    organisation: Id,
    ceremony: Id,
    private: PrivateKey,
}

impl std::fmt::Debug for TrusteesKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TrusteesKey(…)")
    }
}

impl Ceremony {
    /// Seals the organisation's secret to the trustees, so that it is not lost with the last passphrase.
    #[must_use]
    pub fn seal_secret(&self, secret: &OrganisationSecret, chance: &mut dyn Chance) -> SealedSecret {
        let about = about_secret(self.organisation, self.id, secret.generation());
        let sealed = self.public.seal(secret.private().key().bytes(), about.bytes(), chance);
        SealedSecret { generation: secret.generation(), sealed }
    }

    /// Wraps a subject's key so that only the trustees together can open it: the first stage of forgetting.
    #[must_use]
    pub fn wrap(&self, of: KeyOf, class: KeyClass, key: &Key, chance: &mut dyn Chance) -> Wrapped {
        let under = Under::Trustees { ceremony: self.id };
        Wrapped::new(under, self.public.seal(key.bytes(), under.about(of, class).bytes(), chance))
    }
}

impl TrusteesKey {
    /// Opens the organisation's secret.
    ///
    /// # Errors
    /// Sealed to other trustees, of another organisation or generation, or altered.
    pub fn open_secret(&self, secret: &SealedSecret) -> Result<OrganisationSecret, NotOpened> {
        let about = about_secret(self.organisation, self.ceremony, secret.generation);
        let private = PrivateKey::from_key(self.private.open_key(&secret.sealed, about.bytes())?);
        Ok(OrganisationSecret::from_private(self.organisation, secret.generation, private))
    }

    /// Opens a subject's key that was left to the trustees.
    ///
    /// # Errors
    /// Left to others, of another subject, class or generation, or altered.
    pub fn open(&self, of: KeyOf, class: KeyClass, wrapped: &Wrapped) -> Result<Key, NotOpened> {
        match wrapped.under() {
            under @ Under::Trustees { ceremony } if ceremony == self.ceremony => {
                self.private.open_key(wrapped.sealed(), under.about(of, class).bytes())
            }
            _ => Err(NotOpened),
        }
    }
}

fn about_secret(organisation: Id, ceremony: Id, generation: u16) -> About {
    About::new("mukti trustees secret v1").id(organisation).id(ceremony).number(generation)
}

#[cfg(test)]
mod tests;
