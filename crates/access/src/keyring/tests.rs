//! The keyring, held to what it promises.

use super::Keyring;
use crate::data_key::DataKey;
use crate::member::{MemberKey, PastKey};
use crate::organisation::OrganisationSecret;
use crate::subject::KeyOf;
use crate::testing::{Counting, SubjectKeys};
use crate::token::Token;
use mukti_journal::body::{Context, NewSegment, Under, segments};
use mukti_journal::{Body, Class, NotOpened};
use proptest::prelude::*;

const ORGANISATION: u128 = 1;
const MEENA: u128 = 10;
const OF: KeyOf = KeyOf { organisation: ORGANISATION, subject: 2, generation: 1 };

fn keyring(chance: &mut Counting) -> Keyring {
    let member = MemberKey::new(ORGANISATION, MEENA, chance);
    let secrets: Vec<_> = [1, 2]
        .map(|generation| {
            OrganisationSecret::new(ORGANISATION, generation, chance).seal_to(MEENA, &member.public(), chance)
        })
        .into();
    Keyring::open(member, &[], &secrets).unwrap()
}

#[test]
fn a_keyring_comes_back_from_its_session_only_with_its_token_for_its_member() {
    let chance = &mut Counting(1);
    let ring = keyring(chance);
    let (token, other) = (Token::new(chance), Token::new(chance));
    let sealed = ring.seal(&token, chance);
    let again = Keyring::reopen(&token, ORGANISATION, MEENA, &sealed).unwrap();
    assert_eq!(again.member().public(), ring.member().public());
    assert_eq!(again.newest().public(), ring.newest().public());
    assert!(again.secrets().map(|secret| secret.public()).eq(ring.secrets().map(|secret| secret.public())));
    let refused = |token, organisation, member, sealed: &[u8]| {
        assert_eq!(Keyring::reopen(token, organisation, member, sealed).err(), Some(NotOpened));
    };
    refused(&other, ORGANISATION, MEENA, &sealed);
    refused(&token, 9, MEENA, &sealed);
    refused(&token, ORGANISATION, 11, &sealed);
    for length in [0, 10, sealed.len() - 1] {
        refused(&token, ORGANISATION, MEENA, &sealed[..length]);
    }
}

#[test]
fn a_keyring_of_another_version_is_refused_and_not_half_read() {
    let chance = &mut Counting(2);
    let ring = keyring(chance);
    let whole = super::text::write(&ring);
    assert!(super::text::read(ORGANISATION, MEENA, &whole).is_some());
    let mut later = whole.to_vec();
    later[0] = 2;
    assert!(super::text::read(ORGANISATION, MEENA, &later).is_none());
    for length in 0..whole.len() {
        let read = super::text::read(ORGANISATION, MEENA, &whole[..length]);
        // Cut between two rows it would still read: the seal is what refuses that, and no secret at all is refused here.
        assert!(read.is_none() || (length - 3) % 34 == 0, "{length} bytes");
    }
    let mut none = whole.to_vec();
    none[1..3].copy_from_slice(&0_u16.to_be_bytes());
    assert!(super::text::read(ORGANISATION, MEENA, &none).is_none());
}

#[test]
fn nothing_of_a_keyring_is_in_its_debug_text() {
    assert_eq!(format!("{:?}", keyring(&mut Counting(3))), "Keyring(…)");
}

#[test]
fn every_generation_of_the_organisations_secret_opens_what_it_wrapped() {
    let chance = &mut Counting(4);
    let ring = keyring(chance);
    let keys = SubjectKeys::new(chance);
    for secret in ring.secrets() {
        assert_eq!(ring.open_c3(OF, &secret.wrap_c3(OF, &keys.c3, chance)), Ok(keys.c3.clone()));
        assert_eq!(
            ring.open_c3(OF, &secret.public().sealer(chance).wrap_c3(OF, &keys.c3, chance)),
            Ok(keys.c3.clone())
        );
    }
    let later = OrganisationSecret::new(ORGANISATION, 3, chance);
    let wrapped = later.wrap_c3(OF, &keys.c3, chance);
    assert_eq!(ring.open_c3(OF, &wrapped), Err(NotOpened));
    let mut ring = ring;
    ring.add(later);
    assert_eq!(ring.open_c3(OF, &wrapped), Ok(keys.c3));
    assert_eq!(ring.newest().generation(), 3);
}

#[test]
fn a_c2_key_is_not_the_keyrings_to_open() {
    let chance = &mut Counting(5);
    let (ring, data) = (keyring(chance), DataKey::new(7, chance));
    let keys = SubjectKeys::new(chance);
    let wrapped = keys.wrap(OF, &data, ring.newest(), chance);
    assert_eq!(ring.open_c3(OF, &wrapped.c2), Err(NotOpened));
    assert_eq!(data.open_c2(OF, &wrapped.c3), Err(NotOpened));
    assert_eq!(data.open_c2(OF, &wrapped.c2), Ok(keys.c2));
}

#[test]
fn a_member_without_any_secret_of_the_organisation_has_no_keyring() {
    assert!(Keyring::open(MemberKey::new(1, 2, &mut Counting(6)), &[], &[]).is_err());
}

#[test]
fn what_was_sealed_to_a_member_by_name_stays_readable_after_two_new_key_pairs() {
    let chance = &mut Counting(7);
    let first = MemberKey::new(ORGANISATION, MEENA, chance);
    let context = Context { organisation: ORGANISATION, entry: 5 };
    let public = first.public();
    let named = [(MEENA, &public)];
    let head =
        NewSegment { class: Class::C4, subject: 2, payload: b"the house by the well", under: Under::Named(&named) };
    let body = Body::seal(context, &[head], chance).unwrap().bytes();
    let (second, past_first) = first.next(chance).unwrap();
    let (third, past_second) = second.next(chance).unwrap();
    let secret = OrganisationSecret::new(ORGANISATION, 1, chance).seal_to(MEENA, &third.public(), chance);
    let past: [PastKey; 2] = [past_first, past_second];
    let ring = Keyring::open(third, &past, std::slice::from_ref(&secret)).unwrap();
    let segment = &segments(&body).unwrap()[0];
    assert_eq!(ring.open_named(context, segment).unwrap().payload.as_slice(), b"the house by the well");
    let token = Token::new(chance);
    let again = Keyring::reopen(&token, ORGANISATION, MEENA, &ring.seal(&token, chance)).unwrap();
    assert!(again.open_named(context, segment).is_ok());
    assert_eq!(keyring(chance).open_named(context, segment).err(), Some(NotOpened));
}

proptest! {
    #[test]
    fn a_session_row_opens_with_no_bit_altered(seed: u64, bit: u64) {
        let chance = &mut Counting(seed);
        let (ring, token) = (keyring(chance), Token::new(chance));
        let mut sealed = ring.seal(&token, chance);
        let bit = usize::try_from(bit).unwrap_or(usize::MAX) % (sealed.len() * 8);
        sealed[bit / 8] ^= 1 << (bit % 8);
        prop_assert_eq!(Keyring::reopen(&token, ORGANISATION, MEENA, &sealed).err(), Some(NotOpened));
    }
}
