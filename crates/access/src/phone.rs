//! What phones without a key of their own seal to: pairs of P-256 that follow from keys we have anyway, one for each class.
//!
//! So whoever replaces the organisation's secret or the intake key replaces these with it, and there is nothing more to keep secret.

use crate::about::About;
use crate::data_key::DataKey;
use crate::keyring::Keyring;
use crate::organisation::OrganisationSecret;
use crate::vouch::{For, Vouch, vouch_for};
use mukti_journal::seal::phone::PhonePrivate;
use mukti_journal::{Id, Key};

/// What opens the C2 parts that phones sealed, from the secret of an intake key.
#[must_use]
pub fn of_intake(intake: &Key, organisation: Id, generation: u16) -> PhonePrivate {
    PhonePrivate::of(&intake.derive(About::new("mukti phone intake v1").id(organisation).number(generation).bytes()))
}

impl OrganisationSecret {
    /// What opens the C3 parts that phones sealed to this generation.
    #[must_use]
    pub fn phones(&self) -> PhonePrivate {
        let about = About::new("mukti phone organisation v1").id(self.organisation()).number(self.generation());
        PhonePrivate::of(&self.private().key().derive(about.bytes()))
    }
}

impl Keyring {
    /// What opens the C3 parts that phones sealed to a generation of the organisation's secret; `None` when it is not there.
    #[must_use]
    pub fn phones(&self, generation: u16) -> Option<PhonePrivate> {
        self.secrets().find(|secret| secret.generation() == generation).map(OrganisationSecret::phones)
    }
}

impl DataKey {
    /// Stands by what phones seal to.
    #[must_use]
    pub fn vouch_for_phones(&self, organisation: Id, generation: u16, public: &[u8]) -> Vouch {
        vouch_for(self.secret(), organisation, For::Phones(organisation), generation, public)
    }
}

#[cfg(test)]
mod tests {
    use super::of_intake;
    use crate::data_key::DataKey;
    use crate::organisation::OrganisationSecret;
    use crate::testing::Counting;
    use mukti_journal::Key;
    use mukti_journal::seal::phone::seal;

    #[test]
    fn each_generation_opens_its_own_and_the_intake_key_opens_nothing_of_the_organisations() {
        let chance = &mut Counting(1);
        let (first, second) = (OrganisationSecret::new(1, 1, chance), OrganisationSecret::new(1, 2, chance));
        let intake = of_intake(&Key::new(chance), 1, 1);
        let (carrier, texts) = seal(&first.phones().public(), b"c3", &[(b"Meena", b"")], chance).unwrap();
        let sealed = [carrier, texts[0].clone()].concat();
        assert_eq!(first.phones().open(&sealed, b"c3", b"").unwrap().as_slice(), b"Meena");
        assert!(second.phones().open(&sealed, b"c3", b"").is_err());
        assert!(intake.open(&sealed, b"c3", b"").is_err());
    }

    #[test]
    fn what_phones_seal_to_has_a_voucher_of_its_own() {
        let chance = &mut Counting(2);
        let data = DataKey::new(7, chance);
        let (ours, other) =
            (OrganisationSecret::new(1, 1, chance).phones(), OrganisationSecret::new(1, 1, chance).phones());
        let vouch = data.vouch_for_phones(1, 1, &ours.public());
        assert!(vouch.is(&data.vouch_for_phones(1, 1, &ours.public()).bytes()));
        assert!(!vouch.is(&data.vouch_for_phones(1, 1, &other.public()).bytes()), "a key slipped in");
        assert!(!vouch.is(&data.vouch_for_phones(1, 2, &ours.public()).bytes()));
        assert!(!vouch.is(&DataKey::new(7, chance).vouch_for_phones(1, 1, &ours.public()).bytes()));
    }
}
