//! Rotation, held to what it promises: everything opens afterwards, nothing opens with the key before, a stop is resumed.

use super::Again;
use crate::data_key::{DataKey, Held};
use crate::keyring::Keyring;
use crate::member::MemberKey;
use crate::organisation::OrganisationSecret;
use crate::subject::{KeyClass, KeyOf};
use crate::testing::{Counting, SubjectKeys};
use crate::trustees::Ceremony;
use crate::wrapped::{Under, Wrapped};
use mukti_journal::body::{self as journal, Context, NewSegment, segments};
use mukti_journal::{Body, Class, Key, NotOpened};
use proptest::prelude::*;

const ORGANISATION: u128 = 1;

fn of(subject: u128) -> KeyOf {
    KeyOf { organisation: ORGANISATION, subject, generation: 1 }
}

fn keyring(chance: &mut Counting) -> Keyring {
    let secret = OrganisationSecret::new(ORGANISATION, 1, chance);
    Keyring::of(MemberKey::new(ORGANISATION, 10, chance), vec![], vec![secret]).unwrap()
}

fn replace<T>(kept: &mut T, again: Again<T>) {
    if let Again::New(new) = again {
        *kept = new;
    }
}

#[test]
fn a_new_data_key_opens_every_held_secret_and_the_old_one_none() {
    let chance = &mut Counting(1);
    let (old, new) = (DataKey::new(7, chance), DataKey::new(7, chance));
    for held in
        [Held::JournalPages, Held::KeyStorePages, Held::Signing { generation: 1 }, Held::Intake { generation: 2 }]
    {
        let secret = Key::new(chance);
        let mut kept = old.hold(held, &secret, chance);
        let again = new.hold_again(&old, held, &kept, chance).unwrap();
        replace(&mut kept, again);
        assert_eq!(new.release(held, &kept), Ok(secret));
        assert_eq!(old.release(held, &kept), Err(NotOpened));
        assert_eq!(new.hold_again(&old, held, &kept, chance), Ok(Again::Stays));
        assert_eq!(DataKey::new(7, chance).hold_again(&old, held, &kept, chance), Err(NotOpened));
    }
}

#[test]
fn a_member_who_left_opens_nothing_that_is_wrapped_afterwards() {
    let chance = &mut Counting(3);
    let mut ring = keyring(chance);
    let left = ring.clone();
    let key = Key::new(chance);
    let mut kept = ring.newest().wrap_c3(of(2), &key, chance);
    ring.add(ring.next_secret(chance).unwrap());
    let again = ring.wrap_c3_again(of(2), &kept, chance).unwrap();
    replace(&mut kept, again);
    assert_eq!(kept.under(), Under::Organisation { generation: 2 });
    assert_eq!(ring.open_c3(of(2), &kept), Ok(key));
    assert_eq!(left.open_c3(of(2), &kept), Err(NotOpened));
    assert_eq!(ring.wrap_c3_again(of(2), &kept, chance), Ok(Again::Stays));
}

#[test]
fn a_box_that_came_in_unattended_becomes_a_short_wrap() {
    let chance = &mut Counting(4);
    let ring = keyring(chance);
    let key = Key::new(chance);
    let boxed = ring.newest().public().sealer(chance).wrap_c3(of(2), &key, chance);
    let Again::New(short) = ring.wrap_c3_again(of(2), &boxed, chance).unwrap() else { panic!("it stayed a box") };
    assert_eq!(ring.open_c3(of(2), &short), Ok(key));
    assert!(short.bytes().len() < 100 && boxed.bytes().len() > 1000);
    assert_eq!(ring.wrap_c3_again(of(3), &boxed, chance), Err(NotOpened), "of another subject");
}

#[test]
fn what_the_trustees_hold_is_not_touched_by_any_rotation() {
    let chance = &mut Counting(5);
    let (mut ring, data) = (keyring(chance), DataKey::new(7, chance));
    let (ceremony, _) = Ceremony::deal(ORGANISATION, 9, 2, 3, chance).unwrap();
    let wrapped = ceremony.wrap(of(2), KeyClass::C3, &Key::new(chance), chance);
    ring.add(ring.next_secret(chance).unwrap());
    assert_eq!(ring.wrap_c3_again(of(2), &wrapped, chance), Ok(Again::Stays));
    assert_eq!(DataKey::new(7, chance).wrap_c2_again(&data, of(2), &wrapped, chance), Ok(Again::Stays));
}

#[test]
fn a_member_with_a_new_pair_opens_all_they_did_and_the_old_pair_is_needed_no_more() {
    let chance = &mut Counting(6);
    let mut ring = keyring(chance);
    ring.add(ring.next_secret(chance).unwrap());
    let next = ring.next_member(chance).unwrap();
    assert_ne!(next.keyring.member().public(), ring.member().public());
    // As at the next sign-in: from what was kept.
    let again = Keyring::open(next.keyring.member().clone(), &[next.past], &next.secrets).unwrap();
    assert!(again.secrets().map(|secret| secret.public()).eq(ring.secrets().map(|secret| secret.public())));
    for secret in &next.secrets {
        assert!(ring.member().open_secret(secret).is_err(), "sealed to the old pair still");
    }
}

#[test]
fn what_was_sealed_to_a_member_by_name_opens_in_the_sign_in_that_replaced_their_pair_twice() {
    let chance = &mut Counting(9);
    let ring = keyring(chance);
    let context = Context { organisation: ORGANISATION, entry: 5 };
    let public = ring.member().public();
    let named = [(10, &public)];
    let one = NewSegment { class: Class::C4, subject: 2, payload: b"the well", under: journal::Under::Named(&named) };
    let body = Body::seal(context, &[one], chance).unwrap().bytes();
    let twice = ring.next_member(chance).unwrap().keyring.next_member(chance).unwrap().keyring;
    assert_eq!(twice.member().generation, 3);
    assert!(twice.open_named(context, &segments(&body).unwrap()[0]).is_ok());
}

#[test]
fn a_member_who_joins_opens_what_was_kept_before_they_came() {
    let chance = &mut Counting(7);
    let mut ring = keyring(chance);
    let key = Key::new(chance);
    let old = ring.newest().wrap_c3(of(2), &key, chance);
    ring.add(ring.next_secret(chance).unwrap());
    let fatima = MemberKey::new(ORGANISATION, 12, chance);
    let secrets = ring.admit(12, &fatima.public(), chance);
    assert_eq!(Keyring::open(fatima, &[], &secrets).unwrap().open_c3(of(2), &old), Ok(key));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn a_rotation_stopped_anywhere_and_begun_again_leaves_no_key_behind(seed: u64, people in 1_usize..40, stops in proptest::collection::vec(0_usize..40, 0..4)) {
        let chance = &mut Counting(seed);
        let (old, new) = (DataKey::new(7, chance), DataKey::new(7, chance));
        let mut ring = keyring(chance);
        let keys: Vec<(KeyOf, SubjectKeys)> = (0..people).map(|n| (of(n as u128), SubjectKeys::new(chance))).collect();
        let mut kept: Vec<(Wrapped, Wrapped)> = keys
            .iter()
            .enumerate()
            .map(|(n, (of, keys))| {
                let wrapped = if n % 7 == 0 {
                    keys.wrap_unattended(*of, &old, &ring.newest().public(), chance)
                } else {
                    keys.wrap(*of, &old, ring.newest(), chance)
                };
                (wrapped.c2, wrapped.c3)
            })
            .collect();
        let before = ring.clone();
        ring.add(ring.next_secret(chance).unwrap());
        for stop in stops.into_iter().chain([people]) {
            for (row, (of, _)) in kept.iter_mut().zip(&keys).take(stop) {
                let again = new.wrap_c2_again(&old, *of, &row.0, chance).unwrap();
 replace(&mut row.0, again);
                let again = ring.wrap_c3_again(*of, &row.1, chance).unwrap();
 replace(&mut row.1, again);
            }
        }
        for ((c2, c3), (of, keys)) in kept.iter().zip(&keys) {
            prop_assert_eq!(new.open_c2(*of, c2), Ok(keys.c2.clone()));
            prop_assert_eq!(ring.open_c3(*of, c3), Ok(keys.c3.clone()));
            prop_assert_eq!(old.open_c2(*of, c2), Err(NotOpened));
            prop_assert_eq!(before.open_c3(*of, c3), Err(NotOpened));
        }
    }
}
