//! The organisation's key pair, generation by generation: its secret is sealed to each member, and opens C3.

use crate::about::About;
use crate::member::MemberKey;
use crate::subject::{KeyClass, KeyOf};
use crate::vouch::{For, Vouch, vouch};
use crate::wrapped::{Under, Wrapped};
use mukti_journal::seal::boxed::{PrivateKey, PublicKey, Sealer};
use mukti_journal::{Chance, Id, Key, NotOpened};

/// The organisation's secret of one generation.
#[derive(Clone)]
pub struct OrganisationSecret {
    organisation: Id,
    generation: u16,
    private: PrivateKey,
    /// Wraps C3 keys while a member is signed in: a thousand times quicker than a box.
    symmetric: Key,
}

impl std::fmt::Debug for OrganisationSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OrganisationSecret(generation {}, …)", self.generation)
    }
}

/// The organisation's public key of one generation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationPublic {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// 1, 2, 3 …
    pub generation: u16,
    /// What is sealed to.
    pub key: PublicKey,
}

/// The organisation's secret, sealed to one holder. What the key store keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedSecret {
    /// Of the secret.
    pub generation: u16,
    /// The secret.
    pub sealed: Vec<u8>,
}

impl OrganisationSecret {
    /// A new one of a generation (1, 2, 3 …).
    pub fn new(organisation: Id, generation: u16, chance: &mut dyn Chance) -> Self {
        Self::from_private(organisation, generation, PrivateKey::new(chance))
    }

    pub(crate) fn from_private(organisation: Id, generation: u16, private: PrivateKey) -> Self {
        let symmetric = private.key().derive(About::new("mukti organisation wrap v1").bytes());
        Self { organisation, generation, private, symmetric }
    }

    pub(crate) const fn private(&self) -> &PrivateKey {
        &self.private
    }

    /// The organisation's pseudonym.
    #[must_use]
    pub const fn organisation(&self) -> Id {
        self.organisation
    }

    /// Its generation.
    #[must_use]
    pub const fn generation(&self) -> u16 {
        self.generation
    }

    /// The public key to it.
    #[must_use]
    pub fn public(&self) -> OrganisationPublic {
        OrganisationPublic { organisation: self.organisation, generation: self.generation, key: self.private.public() }
    }

    /// Seals it to a member.
    #[must_use]
    pub fn seal_to(&self, member: Id, public: &PublicKey, chance: &mut dyn Chance) -> SealedSecret {
        let about = about_member(self.organisation, self.generation, member);
        let sealed = public.seal(self.private.key().bytes(), about.bytes(), chance);
        SealedSecret { generation: self.generation, sealed }
    }

    /// Wraps a subject's C3 key.
    #[must_use]
    pub fn wrap_c3(&self, of: KeyOf, key: &Key, chance: &mut dyn Chance) -> Wrapped {
        let under = Under::Organisation { generation: self.generation };
        Wrapped::new(under, self.symmetric.wrap(key, under.about(of, KeyClass::C3).bytes(), chance))
    }

    /// Opens a subject's C3 key.
    ///
    /// # Errors
    /// Another organisation, generation or subject; held by somebody else; or altered.
    pub fn open_c3(&self, of: KeyOf, wrapped: &Wrapped) -> Result<Key, NotOpened> {
        let about = wrapped.under().about(of, KeyClass::C3);
        match wrapped.under() {
            Under::Organisation { generation } if generation == self.generation => {
                self.symmetric.unwrap_key(wrapped.sealed(), about.bytes())
            }
            Under::OrganisationBox { generation } if generation == self.generation => {
                self.private.open_key(wrapped.sealed(), about.bytes())
            }
            _ => Err(NotOpened),
        }
    }

    /// Stands by a public key, so that members can tell it from one slipped in.
    #[must_use]
    pub fn vouch(&self, whose: For, generation: u16, public: &PublicKey) -> Vouch {
        vouch(&self.symmetric, self.organisation, whose, generation, public)
    }
}

impl MemberKey {
    /// Opens the organisation's secret that was sealed to this member.
    ///
    /// # Errors
    /// Sealed to somebody else, or under an earlier key of this member; of another organisation or generation; or altered.
    pub fn open_secret(&self, secret: &SealedSecret) -> Result<OrganisationSecret, NotOpened> {
        let about = about_member(self.organisation, secret.generation, self.member);
        let private = PrivateKey::from_key(self.private.open_key(&secret.sealed, about.bytes())?);
        Ok(OrganisationSecret::from_private(self.organisation, secret.generation, private))
    }
}

impl OrganisationPublic {
    /// What wraps keys while nobody is signed in: whoever does so cannot open them again.
    pub fn sealer(&self, chance: &mut dyn Chance) -> OrganisationSealer {
        OrganisationSealer { generation: self.generation, sealer: self.key.sealer(chance) }
    }
}

/// Wraps the keys of one deed to the organisation's public key.
pub struct OrganisationSealer {
    /// Of the organisation's key.
    pub generation: u16,
    sealer: Sealer,
}

impl OrganisationSealer {
    /// Wraps a subject's C3 key.
    #[must_use]
    pub fn wrap_c3(&mut self, of: KeyOf, key: &Key, chance: &mut dyn Chance) -> Wrapped {
        let under = Under::OrganisationBox { generation: self.generation };
        let about = under.about(of, KeyClass::C3);
        Wrapped::new(under, self.sealer.seal(key.bytes(), about.bytes(), chance))
    }
}

fn about_member(organisation: Id, generation: u16, member: Id) -> About {
    About::new("mukti organisation secret v1").id(organisation).number(generation).id(member)
}

#[cfg(test)]
mod tests {
    use super::OrganisationSecret;
    use crate::member::MemberKey;
    use crate::subject::KeyOf;
    use crate::testing::Counting;
    use crate::vouch::For;
    use crate::wrapped::{Under, Wrapped};
    use mukti_journal::{Key, NotOpened};
    use proptest::prelude::*;

    const OF: KeyOf = KeyOf { organisation: 1, subject: 2, generation: 3 };

    #[test]
    fn the_secret_opens_only_for_the_member_it_was_sealed_to() {
        let chance = &mut Counting(1);
        let secret = OrganisationSecret::new(1, 4, chance);
        let (meena, suresh) = (MemberKey::new(1, 10, chance), MemberKey::new(1, 11, chance));
        let sealed = secret.seal_to(10, &meena.public(), chance);
        assert_eq!(meena.open_secret(&sealed).unwrap().public(), secret.public());
        assert!(suresh.open_secret(&sealed).is_err());
        assert!(MemberKey { organisation: 9, ..meena.clone() }.open_secret(&sealed).is_err());
        assert!(MemberKey { member: 11, ..meena.clone() }.open_secret(&sealed).is_err());
        let mut other_generation = sealed.clone();
        other_generation.generation = 5;
        assert!(meena.open_secret(&other_generation).is_err());
        assert!(suresh.open_secret(&secret.seal_to(10, &suresh.public(), chance)).is_err(), "sealed in another's name");
    }

    #[test]
    fn a_key_wrapped_while_nobody_was_signed_in_opens_for_the_organisation() {
        let chance = &mut Counting(2);
        let secret = OrganisationSecret::new(1, 1, chance);
        let key = Key::new(chance);
        let wrapped = secret.public().sealer(chance).wrap_c3(OF, &key, chance);
        assert_eq!(wrapped.under(), Under::OrganisationBox { generation: 1 });
        assert_eq!(secret.open_c3(OF, &wrapped), Ok(key));
        assert_eq!(secret.open_c3(KeyOf { subject: 9, ..OF }, &wrapped), Err(NotOpened));
        assert_eq!(OrganisationSecret::new(1, 1, chance).open_c3(OF, &wrapped), Err(NotOpened));
    }

    #[test]
    fn a_public_key_slipped_in_has_no_vouch() {
        let chance = &mut Counting(3);
        let secret = OrganisationSecret::new(1, 1, chance);
        let (meena, attacker) = (MemberKey::new(1, 10, chance), MemberKey::new(1, 10, chance));
        let vouch = secret.vouch(For::Member(10), 1, &meena.public());
        assert!(secret.vouch(For::Member(10), 1, &meena.public()).is(&vouch.bytes()));
        for at in 0..32 {
            let mut altered = vouch.bytes();
            altered[at] ^= 1;
            assert!(!vouch.is(&altered));
        }
        assert!(!vouch.is(&[]) && !vouch.is(&vouch.bytes()[..31]));
        assert_ne!(vouch, secret.vouch(For::Member(10), 1, &attacker.public()));
        assert_ne!(vouch, secret.vouch(For::Member(11), 1, &meena.public()));
        assert_ne!(vouch, secret.vouch(For::Member(10), 2, &meena.public()));
        assert_ne!(vouch, secret.vouch(For::Intake(10), 1, &meena.public()));
        assert_ne!(vouch, OrganisationSecret::new(1, 1, chance).vouch(For::Member(10), 1, &meena.public()));
    }

    #[test]
    fn a_secret_is_not_in_its_debug_text() {
        let secret = OrganisationSecret::from_private(
            1,
            1,
            mukti_journal::seal::boxed::PrivateKey::from_key(Key::from_bytes([0xab; 32])),
        );
        assert_eq!(format!("{secret:?}"), "OrganisationSecret(generation 1, …)");
    }

    proptest! {
        #[test]
        fn a_c3_key_opens_only_with_its_organisations_secret_for_its_subject_and_generation(
            seed: u64, organisation: u128, subject: u128, generation: u16, own: u16, bit in 0_u32..128, byte in 0_usize..75,
        ) {
            let chance = &mut Counting(seed);
            let secret = OrganisationSecret::new(organisation, own, chance);
            let key = Key::new(chance);
            let of = KeyOf { organisation, subject, generation };
            let wrapped = secret.wrap_c3(of, &key, chance);
            prop_assert_eq!(secret.open_c3(of, &wrapped), Ok(key));
            prop_assert_eq!(OrganisationSecret::new(organisation, own, chance).open_c3(of, &wrapped), Err(NotOpened));
            for wrong in [
                KeyOf { organisation: organisation ^ (1 << bit), ..of },
                KeyOf { subject: subject ^ (1 << bit), ..of },
                KeyOf { generation: generation ^ (1 << (bit % 16)), ..of },
            ] {
                prop_assert_eq!(secret.open_c3(wrong, &wrapped), Err(NotOpened));
            }
            let mut altered = wrapped.bytes();
            altered[byte] ^= 1;
            prop_assert!(Wrapped::from_bytes(&altered).is_none_or(|altered| secret.open_c3(of, &altered).is_err()));
        }
    }
}
