//! Why a submission cannot be read: by name, so that a person can be told and a test can ask.

/// Why the bytes of a submission are no document we read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// It brings a document type of its own: nothing a form makes has one.
    Dtd,
    /// It names an entity that XML itself does not know.
    Entity,
    /// Its elements stand deeper in one another than any form's.
    Deep,
    /// It has more elements than any form, or is too long.
    Large,
    /// It is not well-formed: cut off, or no XML at all.
    NotXml,
    /// It is not written in UTF-8.
    Encoding,
}

impl Refusal {
    /// Every one of them.
    pub const ALL: [Self; 6] = [Self::Dtd, Self::Entity, Self::Deep, Self::Large, Self::NotXml, Self::Encoding];

    /// Its stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dtd => "xml-dtd",
            Self::Entity => "xml-entity",
            Self::Deep => "xml-deep",
            Self::Large => "xml-large",
            Self::NotXml => "xml-broken",
            Self::Encoding => "xml-encoding",
        }
    }

    /// Whether no form and no accident makes such a document: it is refused. The others are kept for a person to look at.
    #[must_use]
    pub const fn is_hostile(self) -> bool {
        matches!(self, Self::Dtd | Self::Entity | Self::Deep | Self::Large)
    }
}
