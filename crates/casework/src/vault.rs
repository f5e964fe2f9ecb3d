//! The vault: what is told goes in sealed and comes out as far as whoever asks can open it.

mod files;
mod keys;
mod open;
mod seal;

pub(crate) use keys::{Found, Keys};
pub(crate) use seal::{Sealing, Sender};

use crate::problem::Problem;
use mukti_access::DataKey;
use mukti_access::data_key::Held;
use mukti_journal::chain::checkpoint::origin;
use mukti_journal::chain::note::{Says, Signer, Verifier};
use mukti_journal::{Id, Key};

/// What the server can open while it runs with its data key.
pub(crate) struct Vault {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// The data key.
    pub data: DataKey,
    signing: Vec<(u16, Key)>,
}

impl Vault {
    pub fn new(organisation: Id, data: DataKey, signing: Vec<(u16, Key)>) -> Self {
        Self { organisation, data, signing }
    }

    /// Signs checkpoints, with the newest key.
    pub fn signer(&self) -> Result<Signer, Problem> {
        let (_, key) = self.signing.last().ok_or_else(|| broken("there is no key to sign with"))?;
        Signer::new(&origin(self.organisation), key.bytes()).map_err(|error| broken(error.to_string()))
    }

    /// The key to cosign others' checkpoints with; the same after the key of our own was replaced.
    pub fn witness_secret(&self) -> Result<Key, Problem> {
        let (_, first) = self.signing.first().ok_or_else(|| broken("there is no key to sign with"))?;
        Ok(first.derive(b"mukti witness v1"))
    }

    /// What checks our own checkpoints, the oldest key first.
    pub fn verifiers(&self) -> Result<Vec<Verifier>, Problem> {
        let name = origin(self.organisation);
        let verifier = |(_, key): &(u16, Key)| {
            Signer::new(&name, key.bytes())
                .map(|signer| signer.verifier(Says::Signed))
                .map_err(|error| broken(error.to_string()))
        };
        self.signing.iter().map(verifier).collect()
    }

    /// Opens the keys to sign with, as the key store keeps them.
    pub fn signing_keys(data: &DataKey, kept: &[mukti_store::keys::ServerKey]) -> Result<Vec<(u16, Key)>, Problem> {
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
