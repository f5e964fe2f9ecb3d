//! The two keys of a person, a case or the organisation itself: one for what the law needs, one for what could find them.

use mukti_journal::{Class, Id};

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
