//! What the tests of this crate share: chance that repeats itself, a passphrase, and both keys of a subject at once.

use crate::data_key::DataKey;
use crate::organisation::{OrganisationPublic, OrganisationSecret};
use crate::subject::KeyOf;
use crate::wrapped::Wrapped;
use mukti_journal::{Chance, Key};
use mukti_terms::Secret;

/// Never the same bytes twice, and the same every time the test runs.
pub(crate) struct Counting(pub u64);

impl Chance for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            // SplitMix64: evenly spread, which the tests of shares rely on.
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = self.0;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let random = (mixed ^ (mixed >> 31)).to_be_bytes();
            chunk.copy_from_slice(&random[..chunk.len()]);
        }
    }
}

pub(crate) fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_string())
}

/// A subject's two keys, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SubjectKeys {
    /// Seals the head and C2.
    pub c2: Key,
    /// Seals C3.
    pub c3: Key,
}

/// A subject's two keys, sealed each to its own holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WrappedKeys {
    /// Under the data key.
    pub c2: Wrapped,
    /// To the organisation.
    pub c3: Wrapped,
}

impl SubjectKeys {
    /// Two new ones: for a new subject, or for its next generation.
    pub fn new(chance: &mut dyn Chance) -> Self {
        Self { c2: Key::new(chance), c3: Key::new(chance) }
    }

    /// Wraps them while a member is signed in.
    pub fn wrap(
        &self,
        of: KeyOf,
        data: &DataKey,
        organisation: &OrganisationSecret,
        chance: &mut dyn Chance,
    ) -> WrappedKeys {
        WrappedKeys { c2: data.wrap_c2(of, &self.c2, chance), c3: organisation.wrap_c3(of, &self.c3, chance) }
    }

    /// Wraps them while nobody is signed in: the server that does so cannot open C3 again.
    pub fn wrap_unattended(
        &self,
        of: KeyOf,
        data: &DataKey,
        organisation: &OrganisationPublic,
        chance: &mut dyn Chance,
    ) -> WrappedKeys {
        WrappedKeys {
            c2: data.wrap_c2(of, &self.c2, chance),
            c3: organisation.sealer(chance).wrap_c3(of, &self.c3, chance),
        }
    }
}
