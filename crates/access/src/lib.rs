//! Who holds which key: the server, a member, the organisation, the trustees, and nobody any more.
#![doc = include_str!("../README.md")]

mod about;
pub mod data_key;
pub mod forget;
pub mod keyring;
pub mod member;
pub mod organisation;
pub mod passphrase;
pub mod phone;
pub mod rotation;
pub mod subject;
pub mod token;
pub mod trustees;
pub mod vouch;
pub mod wrapped;

pub use data_key::{DataKey, Held, KeyCheck, KeyFileError};
pub use forget::{Counsel, Hold, HoldReason, Refusal, Standing, Step};
pub use keyring::Keyring;
pub use member::{MemberKey, PastKey, SealedMember};
pub use mukti_journal::seal::boxed::{PrivateKey, PublicKey};
pub use mukti_journal::{Chance, Id, Key, NotOpened};
pub use organisation::{OrganisationPublic, OrganisationSecret, SealedSecret};
pub use passphrase::{Stretch, StretchError};
pub use rotation::{Again, NextMember};
pub use subject::{KeyClass, KeyOf};
pub use token::Token;
pub use trustees::{Ceremony, JoinError, Pack, Share, ShareError, TrusteesKey};
pub use vouch::Vouch;
pub use wrapped::{Under, Wrapped};

#[cfg(test)]
mod kept;
#[cfg(test)]
pub(crate) mod testing;
