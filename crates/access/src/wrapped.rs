//! A subject's key as it lies in the key store: a byte that says who can open it, then the sealed key.

use crate::about::About;
use crate::subject::{KeyClass, KeyOf};
use mukti_journal::Id;

/// Who can open a wrapped key. The number is its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// 1: the server, while it runs with its data key.
    DataKey,
    /// 2: any member, with the organisation's secret of this generation; wrapped by a member.
    Organisation {
        /// Of the organisation's secret.
        generation: u16,
    },
    /// 3: any member, likewise; sealed to the organisation's public key while nobody was signed in.
    OrganisationBox {
        /// Of the organisation's secret.
        generation: u16,
    },
    /// 4: the trustees together; nobody in the organisation.
    Trustees {
        /// The ceremony at which their key was made.
        ceremony: Id,
    },
}

impl Under {
    /// As the bytes before the sealed key.
    fn head(self) -> Vec<u8> {
        match self {
            Self::DataKey => vec![1],
            Self::Organisation { generation } => numbered(2, generation),
            Self::OrganisationBox { generation } => numbered(3, generation),
            Self::Trustees { ceremony } => {
                let mut head = vec![4];
                head.extend(ceremony.to_be_bytes());
                head
            }
        }
    }

    /// Reads the head; gives the rest.
    fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (first, rest) = bytes.split_first()?;
        let generation = || {
            let (generation, rest) = rest.split_first_chunk::<2>()?;
            Some((u16::from_be_bytes(*generation), rest))
        };
        match first {
            1 => Some((Self::DataKey, rest)),
            2 => generation().map(|(generation, rest)| (Self::Organisation { generation }, rest)),
            3 => generation().map(|(generation, rest)| (Self::OrganisationBox { generation }, rest)),
            4 => {
                let (ceremony, rest) = rest.split_first_chunk::<16>()?;
                Some((Self::Trustees { ceremony: Id::from_be_bytes(*ceremony) }, rest))
            }
            _ => None,
        }
    }

    /// What the sealed key belongs to: whose it is, which, and who can open it.
    pub(crate) fn about(self, of: KeyOf, class: KeyClass) -> About {
        let about = About::new("mukti subject key v1").id(of.organisation).id(of.subject);
        let about = about.byte(class as u8).number(of.generation);
        match self {
            Self::DataKey => about.byte(1),
            Self::Organisation { generation } => about.byte(2).number(generation),
            Self::OrganisationBox { generation } => about.byte(3).number(generation),
            Self::Trustees { ceremony } => about.byte(4).id(ceremony),
        }
    }
}

fn numbered(byte: u8, generation: u16) -> Vec<u8> {
    let mut head = vec![byte];
    head.extend(generation.to_be_bytes());
    head
}

/// A subject's key, sealed. Its bytes are what the key store keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    under: Under,
    sealed: Vec<u8>,
}

impl Wrapped {
    pub(crate) const fn new(under: Under, sealed: Vec<u8>) -> Self {
        Self { under, sealed }
    }

    /// As kept.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.under.head();
        bytes.extend(&self.sealed);
        bytes
    }

    /// From what was kept; `None` when no version of ours wrote it.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (under, sealed) = Under::read(bytes)?;
        Some(Self { under, sealed: sealed.to_vec() })
    }

    /// Who can open it.
    #[must_use]
    pub const fn under(&self) -> Under {
        self.under
    }

    pub(crate) fn sealed(&self) -> &[u8] {
        &self.sealed
    }
}

#[cfg(test)]
mod tests {
    use super::{Under, Wrapped};

    #[test]
    fn a_wrapped_key_is_read_back_as_it_was_kept_and_an_unknown_kind_is_not_guessed() {
        let all = [
            Under::DataKey,
            Under::Organisation { generation: 7 },
            Under::OrganisationBox { generation: 0xffff },
            Under::Trustees { ceremony: 9 },
        ];
        for under in all {
            let wrapped = Wrapped::new(under, vec![1, 2, 3]);
            assert_eq!(Wrapped::from_bytes(&wrapped.bytes()), Some(wrapped));
        }
        for wrong in [&[][..], &[0, 1, 2], &[5, 1, 2], &[2, 1], &[4, 1, 2, 3]] {
            assert_eq!(Wrapped::from_bytes(wrong), None, "{wrong:?}");
        }
    }
}
