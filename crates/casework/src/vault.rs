//! The vault: what is told goes in sealed and comes out as far as whoever asks can open it.

mod files;
mod keys;
mod open;
mod phones;
mod seal;
mod together;
mod vouched;

pub(crate) use keys::{Found, Keys};
pub(crate) use open::Reading;
pub(crate) use phones::PHONES;
pub use phones::{PhoneKey, PhoneKeys};
pub(crate) use seal::{Sealing, Sender};
pub(crate) use together::Shared;
pub(crate) use vouched::{MemberPublic, trustees_vouch};

use crate::problem::Problem;
use mukti_access::data_key::Held;
use mukti_access::organisation::OrganisationPublic;
use mukti_access::subject::KeyOf;
use mukti_access::{DataKey, Wrapped};
use mukti_journal::chain::checkpoint::origin;
use mukti_journal::chain::note::{Says, Signer, Verifier};
use mukti_journal::{Id, Key, NotOpened};
use mukti_store::Store;
use mukti_store::keys::OrganisationKey;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};
use together::Together;

/// What the server can open while it runs with its data key.
pub(crate) struct Vault {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// Replaced while everybody works.
    data: RwLock<Arc<DataKeys>>,
    signing: RwLock<Vec<(u16, Key)>>,
    /// The organisation's newest public key as it was last seen: whoever seals to it says so, and is refused when there is a newer.
    newest_public: RwLock<Option<Arc<OrganisationPublic>>>,
    /// What wraps for reports that are sealed at the same moment.
    together: Mutex<Together>,
}

/// The data key, and while it is being replaced the one before it.
pub(crate) struct DataKeys {
    /// What is new is wrapped under this one.
    pub newest: DataKey,
    /// Its generation: 1 for the first.
    pub generation: u32,
    /// Opens what is not yet wrapped anew.
    pub before: Option<DataKey>,
}

impl DataKeys {
    /// Opens a subject's C2 key.
    pub fn open_c2(&self, of: KeyOf, wrapped: &Wrapped) -> Result<Key, NotOpened> {
        let newest = self.newest.open_c2(of, wrapped);
        newest.or_else(|_| self.before.as_ref().ok_or(NotOpened)?.open_c2(of, wrapped))
    }

    /// Opens a secret of the server.
    pub fn release(&self, held: Held, sealed: &[u8]) -> Result<Key, NotOpened> {
        let newest = self.newest.release(held, sealed);
        newest.or_else(|_| self.before.as_ref().ok_or(NotOpened)?.release(held, sealed))
    }
}

impl Vault {
    pub fn new(organisation: Id, data: DataKeys, signing: Vec<(u16, Key)>) -> Self {
        Self {
            organisation,
            data: RwLock::new(Arc::new(data)),
            signing: RwLock::new(signing),
            newest_public: RwLock::default(),
            together: Mutex::default(),
        }
    }

    /// The data key as it is now.
    pub fn data(&self) -> Arc<DataKeys> {
        Arc::clone(&self.data.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Another data key from now on.
    pub fn replace_data(&self, data: DataKeys) {
        *self.data.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(data);
    }

    /// The organisation's newest public key, as it was last seen.
    pub fn newest_public(&self, store: &Store) -> Result<Arc<OrganisationPublic>, Problem> {
        let known = self.newest_public.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(public) = known {
            return Ok(public);
        }
        let public = Arc::new(self.public_of_last(&store.organisation_keys()?)?);
        *self.newest_public.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&public));
        Ok(public)
    }

    /// The public part of the last of the organisation's keys.
    pub fn public_of_last(&self, kept: &[OrganisationKey]) -> Result<OrganisationPublic, Problem> {
        self.organisation_public(kept.last().ok_or(Problem::NotSignedIn)?)
    }

    /// The organisation's public key is looked for anew.
    pub fn forget_public(&self) {
        *self.newest_public.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Other keys to sign with from now on, the oldest first.
    pub fn replace_signing(&self, signing: Vec<(u16, Key)>) {
        *self.signing.write().unwrap_or_else(PoisonError::into_inner) = signing;
    }

    fn signing(&self) -> RwLockReadGuard<'_, Vec<(u16, Key)>> {
        self.signing.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Signs checkpoints, with the newest key.
    pub fn signer(&self) -> Result<Signer, Problem> {
        let signing = self.signing();
        let (_, key) = signing.last().ok_or_else(|| broken("there is no key to sign with"))?;
        Signer::new(&origin(self.organisation), key.bytes()).map_err(|error| broken(error.to_string()))
    }

    /// The key to cosign others' checkpoints with; the same after the key of our own was replaced.
    pub fn witness_secret(&self) -> Result<Key, Problem> {
        let signing = self.signing();
        let (_, first) = signing.first().ok_or_else(|| broken("there is no key to sign with"))?;
        Ok(first.derive(b"mukti witness v1"))
    }

    /// What tokens and reports are hashed with: the same after the key of our own was replaced.
    pub fn door_secret(&self) -> Result<Key, Problem> {
        let signing = self.signing();
        let (_, first) = signing.first().ok_or_else(|| broken("there is no key to sign with"))?;
        Ok(first.derive(b"mukti door v1"))
    }

    /// What checks our own checkpoints, the oldest key first.
    pub fn verifiers(&self) -> Result<Vec<Verifier>, Problem> {
        let name = origin(self.organisation);
        let verifier = |(_, key): &(u16, Key)| {
            Signer::new(&name, key.bytes())
                .map(|signer| signer.verifier(Says::Signed))
                .map_err(|error| broken(error.to_string()))
        };
        self.signing().iter().map(verifier).collect()
    }

    /// Opens the keys to sign with, as the key store keeps them.
    pub fn signing_keys(data: &DataKeys, kept: &[mukti_store::keys::ServerKey]) -> Result<Vec<(u16, Key)>, Problem> {
        let ours = kept.iter().filter(|key| key.purpose == SIGN);
        ours.map(|key| {
            let generation = u16::try_from(key.generation).map_err(|_| broken("a generation out of range"))?;
            let held = Held::Signing { generation };
            data.release(held, &key.wrapped).map(|key| (generation, key)).map_err(|_| Problem::WrongKey)
        })
        .collect()
    }
}

/// The purposes of the server's own keys.
pub(crate) const SIGN: &str = "sign";
/// What reports are sealed to while nobody is signed in.
pub(crate) const INTAKE: &str = "intake";

pub(crate) fn broken(said: impl Into<String>) -> Problem {
    Problem::Broken { doing: "opening the vault", said: said.into() }
}
