//! A member's own key pair: the private half sealed under the passphrase, and earlier pairs kept for what was sealed to them.

use crate::about::About;
use crate::passphrase::Stretch;
use mukti_journal::seal::boxed::{PrivateKey, PublicKey};
use mukti_journal::{Chance, Id, Key, NotOpened};
use mukti_terms::Secret;

/// A member's key pair, open.
#[derive(Clone, Debug)]
pub struct MemberKey {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// Whose.
    pub member: Id,
    /// 1, 2, 3 …
    pub generation: u16,
    pub(crate) private: PrivateKey,
}

/// A member's private key, sealed under their passphrase. What the key store keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedMember {
    /// How the passphrase becomes the key.
    pub stretch: Stretch,
    /// The private key.
    pub sealed: Vec<u8>,
}

/// A member's earlier private key, sealed to the next one: C4 that was sealed to it stays readable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastKey {
    /// Of the earlier key.
    pub generation: u16,
    /// The earlier private key.
    pub sealed: Vec<u8>,
}

impl MemberKey {
    /// A new member's first pair.
    pub fn new(organisation: Id, member: Id, chance: &mut dyn Chance) -> Self {
        Self { organisation, member, generation: 1, private: PrivateKey::new(chance) }
    }

    /// A pair whose private part is known otherwise: of whoever holds an invitation.
    #[must_use]
    pub const fn of(organisation: Id, member: Id, generation: u16, private: PrivateKey) -> Self {
        Self { organisation, member, generation, private }
    }

    /// What others seal to.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.private.public()
    }

    /// Seals the private key under a passphrase, at today's cost. Also how a passphrase is changed. Slow: see [`Stretch::key`].
    #[must_use]
    pub fn seal(&self, passphrase: &Secret<String>, chance: &mut dyn Chance) -> SealedMember {
        let stretch = Stretch::new(chance);
        let under = stretch.key(passphrase);
        self.seal_under(stretch, &under, chance)
    }

    /// As [`MemberKey::seal`], where the slow part was done elsewhere: `under` is `stretch.key(passphrase)`.
    #[must_use]
    pub fn seal_under(&self, stretch: Stretch, under: &Key, chance: &mut dyn Chance) -> SealedMember {
        let about = about_private(self.organisation, self.member, self.generation);
        let sealed = under.wrap(self.private.key(), about.bytes(), chance);
        SealedMember { stretch, sealed }
    }

    /// The next pair, and the present one sealed to it. The organisation's secrets have to be sealed to the next one too.
    ///
    /// # Errors
    /// None is left after the 65,535th.
    pub fn next(&self, chance: &mut dyn Chance) -> Result<(Self, PastKey), NotOpened> {
        let generation = self.generation.checked_add(1).ok_or(NotOpened)?;
        let next = Self { generation, private: PrivateKey::new(chance), ..*self };
        let about = about_past(self.organisation, self.member, self.generation);
        let sealed = next.public().seal(self.private.key().bytes(), about.bytes(), chance);
        Ok((next, PastKey { generation: self.generation, sealed }))
    }

    /// Opens an earlier key that was sealed to this one.
    pub(crate) fn open_past(&self, past: &PastKey) -> Result<Self, NotOpened> {
        let about = about_past(self.organisation, self.member, past.generation);
        let private = PrivateKey::from_key(self.private.open_key(&past.sealed, about.bytes())?);
        Ok(Self { generation: past.generation, private, ..*self })
    }
}

impl SealedMember {
    /// Opens the private key. Slow: see [`Stretch::key`].
    ///
    /// # Errors
    /// Another passphrase, member, organisation or generation, or altered. Which of them cannot be told apart.
    pub fn open(
        &self,
        organisation: Id,
        member: Id,
        generation: u16,
        passphrase: &Secret<String>,
    ) -> Result<MemberKey, NotOpened> {
        self.open_under(organisation, member, generation, &self.stretch.key(passphrase))
    }

    /// As [`SealedMember::open`], where the slow part was done elsewhere: `under` is `self.stretch.key(passphrase)`.
    ///
    /// # Errors
    /// As [`SealedMember::open`].
    pub fn open_under(
        &self,
        organisation: Id,
        member: Id,
        generation: u16,
        under: &Key,
    ) -> Result<MemberKey, NotOpened> {
        let about = about_private(organisation, member, generation);
        let private = PrivateKey::from_key(under.unwrap_key(&self.sealed, about.bytes())?);
        Ok(MemberKey { organisation, member, generation, private })
    }
}

fn about_private(organisation: Id, member: Id, generation: u16) -> About {
    About::new("mukti member key v1").id(organisation).id(member).number(generation)
}

fn about_past(organisation: Id, member: Id, generation: u16) -> About {
    About::new("mukti past member key v1").id(organisation).id(member).number(generation)
}

#[cfg(test)]
mod tests {
    use super::MemberKey;
    use crate::testing::{Counting, secret};
    use mukti_journal::NotOpened;

    #[test]
    fn a_private_key_opens_only_with_its_passphrase_as_its_member_in_its_organisation() {
        let chance = &mut Counting(1);
        let key = MemberKey::new(1, 2, chance);
        let passphrase = secret("four words are enough");
        let sealed = key.seal(&passphrase, chance);
        assert_eq!(sealed.open(1, 2, 1, &passphrase).unwrap().public(), key.public());
        assert_eq!(sealed.open(1, 2, 1, &secret("four words are not")).err(), Some(NotOpened));
        let under = sealed.stretch.key(&passphrase);
        for (organisation, member, generation) in [(9, 2, 1), (1, 9, 1), (2, 1, 1), (1, 2, 2)] {
            assert_eq!(sealed.open_under(organisation, member, generation, &under).err(), Some(NotOpened));
        }
    }

    #[test]
    fn a_changed_passphrase_opens_the_same_key_and_the_old_one_no_longer_does() {
        let chance = &mut Counting(2);
        let key = MemberKey::new(1, 2, chance);
        let before = key.seal(&secret("four words are enough"), chance);
        let opened = before.open(1, 2, 1, &secret("four words are enough")).unwrap();
        let after = opened.seal(&secret("five words are better still"), chance);
        assert_eq!(after.open(1, 2, 1, &secret("five words are better still")).unwrap().public(), key.public());
        assert!(after.open(1, 2, 1, &secret("four words are enough")).is_err());
        assert_ne!(before.stretch, after.stretch, "a new passphrase has a new salt");
    }

    #[test]
    fn an_earlier_key_opens_with_the_next_one_and_with_nobody_elses() {
        let chance = &mut Counting(3);
        let first = MemberKey::new(1, 2, chance);
        let (second, past) = first.next(chance).unwrap();
        assert_eq!(second.generation, 2);
        assert_ne!(second.public(), first.public());
        assert_eq!(second.open_past(&past).unwrap().public(), first.public());
        assert!(first.open_past(&past).is_err(), "the old key does not open its own keeping");
        assert!(MemberKey::new(1, 2, chance).open_past(&past).is_err());
        let last = MemberKey { generation: u16::MAX, ..first };
        assert!(last.next(chance).is_err());
    }
}
