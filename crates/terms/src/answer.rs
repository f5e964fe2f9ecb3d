//! Yes, no, or not known: the three answers every question here can have.

/// A three-valued answer; empty input is [`Answer::NotKnown`], never `No` (Kleene's logic).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Somebody said yes, or it follows.
    Yes,
    /// Somebody said no, or it follows.
    No,
    /// Nobody has said.
    #[default]
    NotKnown,
}

impl Answer {
    /// Yes if the condition holds, else no: only for facts that are known.
    #[must_use]
    pub const fn known(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// Whether this is surely yes.
    #[must_use]
    pub const fn is_yes(self) -> bool {
        matches!(self, Self::Yes)
    }

    /// Whether this is surely no.
    #[must_use]
    pub const fn is_no(self) -> bool {
        matches!(self, Self::No)
    }

    /// Whether nobody has said.
    #[must_use]
    pub const fn is_not_known(self) -> bool {
        matches!(self, Self::NotKnown)
    }

    /// Both: no if either is no, yes only if both are.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::NotKnown,
        }
    }

    /// Either: yes if one is yes, no only if both are.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::NotKnown,
        }
    }

    /// The word used in CSV, JSON and TOML; empty when not known.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotKnown => "",
        }
    }

    /// All of them: [`Answer::and`] over an iterator; yes when it is empty.
    pub fn all(answers: impl IntoIterator<Item = Self>) -> Self {
        answers.into_iter().fold(Self::Yes, Self::and)
    }

    /// Any of them: [`Answer::or`] over an iterator; no when it is empty.
    pub fn any(answers: impl IntoIterator<Item = Self>) -> Self {
        answers.into_iter().fold(Self::No, Self::or)
    }
}

impl std::ops::Not for Answer {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::NotKnown => Self::NotKnown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Answer::{self, No, NotKnown, Yes};

    #[test]
    fn not_known_never_becomes_no() {
        assert_eq!(!NotKnown, NotKnown);
        assert_eq!(NotKnown.or(No), NotKnown);
        assert_eq!(NotKnown.and(Yes), NotKnown);
        assert_eq!(NotKnown.and(No), No);
        assert_eq!(NotKnown.or(Yes), Yes);
    }

    #[test]
    fn any_of_nothing_is_no_and_all_of_nothing_is_yes() {
        assert_eq!(Answer::any([]), No);
        assert_eq!(Answer::all([]), Yes);
    }
}
