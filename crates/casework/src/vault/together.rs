//! One secret to wrap under for reports that arrive at the same moment: making it costs as much as all the rest of sealing.
//!
//! INVARIANT: it lives only until the last of them is durable, and for few of them: nothing stays here that opens what was sealed
//! before. Each key still has a box of its own.

use super::Vault;
use crate::chance::Machine;
use crate::problem::Problem;
use mukti_access::OrganisationPublic;
use mukti_access::organisation::OrganisationSealer;
use mukti_store::Store;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// How many deeds wrap under one secret at most.
const DEEDS_MAX: u32 = 32;

/// What several deeds wrap with.
pub(crate) type Shared = Arc<Mutex<OrganisationSealer>>;

/// What is being wrapped with now, by whoever is at it.
#[derive(Default)]
pub(crate) struct Together {
    sealer: Weak<Mutex<OrganisationSealer>>,
    /// To whom.
    to: Option<Arc<OrganisationPublic>>,
    deeds: u32,
}

impl Vault {
    /// What wraps to the organisation's newest key while nobody is signed in, shared with whoever does so at this moment.
    pub(super) fn sealer(&self, store: &Store) -> Result<Shared, Problem> {
        let public = self.newest_public(store)?;
        let mut together = self.together.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sealer) = together.sealer.upgrade()
            && together.deeds < DEEDS_MAX
            && together.to.as_ref() == Some(&public)
        {
            together.deeds += 1;
            return Ok(sealer);
        }
        let sealer = alone(&public);
        *together = Together { sealer: Arc::downgrade(&sealer), to: Some(public), deeds: 1 };
        Ok(sealer)
    }
}

/// What wraps for one deed only.
pub(super) fn alone(public: &OrganisationPublic) -> Shared {
    Arc::new(Mutex::new(public.sealer(&mut Machine)))
}
