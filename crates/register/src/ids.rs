//! Names for things that are nobody's name: 128 random bits, written as 32 letters of base 16.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;

/// Why a text is not an id of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl $name {
            /// From 128 bits of chance; chance is an argument here.
            #[must_use]
            pub const fn from_bits(bits: u128) -> Self {
                Self(bits)
            }

            /// The bits.
            #[must_use]
            pub const fn bits(self) -> u128 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:032x}", self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from)?.parse().map_err(|_| D::Error::custom("not an id"))
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                if text.len() != 32 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
                    return Err(NotAnId);
                }
                u128::from_str_radix(text, 16).map(Self).map_err(|_| NotAnId)
            }
        }
    )+ };
}

ids! {
    /// One case: one situation at one worksite.
    CaseId,
    /// One person in one case.
    PersonId,
    /// One entry: one thing said or done.
    EntryId,
    /// One issued letter.
    DocumentId,
    /// One member of the organisation.
    MemberId,
    /// One file: a photo, a recording, a scan.
    FileId,
    /// One report from a phone.
    ReportId,
    /// One sheet of a register beside the cases: an office, a committee, an order, a plan.
    FolioId,
}

#[cfg(test)]
mod tests {
    use super::{CaseId, NotAnId};

    #[test]
    fn an_id_is_read_back_as_it_was_written() {
        let id = CaseId::from_bits(0x00ff_0000_0000_0000_0000_0000_0000_0001);
        assert_eq!(id.to_string(), "00ff0000000000000000000000000001");
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!("00ff".parse::<CaseId>(), Err(NotAnId));
        assert_eq!("+0ff0000000000000000000000000001".parse::<CaseId>(), Err(NotAnId));
    }
}
