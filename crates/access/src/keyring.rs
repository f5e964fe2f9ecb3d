//! What a signed-in member holds: their private keys and the organisation's secrets; sealed in the session under the token.

mod text;

use crate::about::About;
use crate::member::{MemberKey, PastKey};
use crate::organisation::{OrganisationSecret, SealedSecret};
use crate::subject::KeyOf;
use crate::token::Token;
use crate::wrapped::{Under, Wrapped};
use mukti_journal::body::{Context, Opened, Segment};
use mukti_journal::{Chance, Id, Key, NotOpened};
use std::collections::BTreeMap;

/// The keys of one sign-in. Dropped at sign-out; wiped from memory when it is dropped.
#[derive(Clone)]
pub struct Keyring {
    member: MemberKey,
    /// Earlier private keys of this member, the latest first.
    past: Vec<MemberKey>,
    /// By generation; never empty.
    secrets: BTreeMap<u16, OrganisationSecret>,
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keyring(…)")
    }
}

impl Keyring {
    /// Opens everything that was sealed to a member who just gave their passphrase.
    ///
    /// # Errors
    /// Something does not open for this member, or the organisation has no secret yet.
    pub fn open(member: MemberKey, past: &[PastKey], secrets: &[SealedSecret]) -> Result<Self, NotOpened> {
        let mut earlier: Vec<&PastKey> = past.iter().collect();
        earlier.sort_by_key(|past| std::cmp::Reverse(past.generation));
        let mut opened: Vec<MemberKey> = Vec::new();
        for past in earlier {
            // Each was sealed to the key that came after it.
            let next = opened.last().unwrap_or(&member);
            opened.push(next.open_past(past)?);
        }
        let secrets = secrets.iter().map(|sealed| member.open_secret(sealed)).collect::<Result<Vec<_>, _>>()?;
        Self::of(member, opened, secrets)
    }

    /// Of open keys: a first member, who makes them all.
    ///
    /// # Errors
    /// There is no secret of the organisation.
    pub fn of(member: MemberKey, past: Vec<MemberKey>, secrets: Vec<OrganisationSecret>) -> Result<Self, NotOpened> {
        if secrets.is_empty() {
            return Err(NotOpened);
        }
        let secrets = secrets.into_iter().map(|secret| (secret.generation(), secret)).collect();
        Ok(Self { member, past, secrets })
    }

    /// Whose it is.
    #[must_use]
    pub const fn member(&self) -> &MemberKey {
        &self.member
    }

    /// The organisation's newest secret, under which what is new is wrapped.
    #[must_use]
    pub fn newest(&self) -> &OrganisationSecret {
        self.secrets.last_key_value().expect("a keyring holds at least one secret").1
    }

    /// Every secret of the organisation, the oldest first.
    pub fn secrets(&self) -> impl Iterator<Item = &OrganisationSecret> {
        self.secrets.values()
    }

    /// Takes in the organisation's next secret, made while this member is signed in.
    pub fn add(&mut self, secret: OrganisationSecret) {
        self.secrets.insert(secret.generation(), secret);
    }

    /// The same secrets with the member's next key pair; the present one becomes the latest of the earlier ones.
    pub(crate) fn with_member(&self, next: MemberKey) -> Self {
        let past = std::iter::once(&self.member).chain(&self.past).cloned().collect();
        Self { member: next, past, secrets: self.secrets.clone() }
    }

    /// Opens a subject's C3 key.
    ///
    /// # Errors
    /// Held by the trustees or the server; of a generation, subject or organisation that is not there; or altered.
    pub fn open_c3(&self, of: KeyOf, wrapped: &Wrapped) -> Result<Key, NotOpened> {
        match wrapped.under() {
            Under::Organisation { generation } | Under::OrganisationBox { generation } => {
                self.secrets.get(&generation).ok_or(NotOpened)?.open_c3(of, wrapped)
            }
            Under::DataKey | Under::Trustees { .. } => Err(NotOpened),
        }
    }

    /// Opens a segment that is sealed to named members, as this member.
    ///
    /// # Errors
    /// This member is not named, or it was altered.
    pub fn open_named(&self, context: Context, segment: &Segment<'_>) -> Result<Opened, NotOpened> {
        std::iter::once(&self.member)
            .chain(&self.past)
            .find_map(|key| segment.open_as(context, key.member, &key.private).ok())
            .ok_or(NotOpened)
    }

    /// Seals it for the session row.
    #[must_use]
    pub fn seal(&self, token: &Token, chance: &mut dyn Chance) -> Vec<u8> {
        let about = about(self.member.organisation, self.member.member);
        token.key().seal(&text::write(self), about.bytes(), chance)
    }

    /// Opens it again from the session row.
    ///
    /// # Errors
    /// Another token, member or organisation; of another version; or altered.
    pub fn reopen(token: &Token, organisation: Id, member: Id, sealed: &[u8]) -> Result<Self, NotOpened> {
        let plain = token.key().open(sealed, about(organisation, member).bytes())?;
        text::read(organisation, member, &plain).ok_or(NotOpened)
    }
}

fn about(organisation: Id, member: Id) -> About {
    About::new("mukti keyring v1").id(organisation).id(member)
}

#[cfg(test)]
mod tests;
