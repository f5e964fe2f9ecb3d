//! The two keys of a person, a case or the organisation itself: one for what the law needs, one for what could find them.

use crate::data_key::DataKey;
use crate::organisation::{OrganisationPublic, OrganisationSecret};
use crate::wrapped::Wrapped;
use mukti_journal::{Chance, Class, Id, Key};

/// Which of a subject's two keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyClass {
    /// What the law needs; the server opens it while it runs.
    C2 = 2,
    /// What could find a person; a signed-in member opens it.
    C3 = 3,
}

impl KeyClass {
    /// The key a segment of this class is sealed under; none for C4, which is sealed to named members.
    #[must_use]
    pub const fn of(class: Class) -> Option<Self> {
        match class {
            Class::Head | Class::C2 => Some(Self::C2),
            Class::C3 => Some(Self::C3),
            Class::C4 => None,
        }
    }
}

/// Whose keys, and which generation of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KeyOf {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// The person, the case, or the organisation.
    pub subject: Id,
    /// 1, 2, 3 …: a new generation seals what comes after it.
    pub generation: u16,
}

/// A subject's two keys, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubjectKeys {
    /// Seals the head and C2.
    pub c2: Key,
    /// Seals C3.
    pub c3: Key,
}

/// A subject's two keys, sealed each to its own holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedKeys {
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
    #[must_use]
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
    #[must_use]
    pub fn wrap_unattended(
        &self,
        of: KeyOf,
        data: &DataKey,
        organisation: &OrganisationPublic,
        chance: &mut dyn Chance,
    ) -> WrappedKeys {
        WrappedKeys { c2: data.wrap_c2(of, &self.c2, chance), c3: organisation.wrap_c3(of, &self.c3, chance) }
    }
}
