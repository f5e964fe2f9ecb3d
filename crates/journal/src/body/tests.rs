//! Bodies: who opens what, what an alteration does, what bytes that are no body do.

use super::{Body, Class, Context, NewSegment, Under, segments};
use crate::seal::Key;
use crate::seal::boxed::PrivateKey;
use crate::seal::tests::Counting;
use proptest::prelude::*;

const HERE: Context = Context { organisation: 1, entry: 2 };
const CASE: u128 = 3;
const MEENA: u128 = 4;

struct Made {
    body: Body,
    case: Key,
    meena: Key,
    guard: PrivateKey,
}

fn made() -> Made {
    let chance = &mut Counting(5);
    let (case, meena, guard) = (Key::new(chance), Key::new(chance), PrivateKey::new(chance));
    let public = guard.public();
    let named = [(9, &public)];
    let under = |key| Under::Subject { key, generation: 1 };
    let new = [
        NewSegment { class: Class::Head, subject: CASE, payload: b"head", under: under(&case) },
        NewSegment { class: Class::C3, subject: MEENA, payload: b"Meena", under: under(&meena) },
        NewSegment { class: Class::C4, subject: MEENA, payload: b"safe house", under: Under::Named(&named) },
    ];
    let body = Body::seal(HERE, &new, chance).unwrap();
    Made { body, case, meena, guard }
}

#[test]
fn each_segment_opens_with_its_own_key_only_and_in_its_own_entry_only() {
    let made = made();
    let bytes = made.body.bytes();
    let parts = segments(&bytes).unwrap();
    assert_eq!(parts[0].open(HERE, &made.case).unwrap().payload.as_slice(), b"head");
    assert_eq!(parts[1].open(HERE, &made.meena).unwrap().payload.as_slice(), b"Meena");
    assert!(parts[1].open(HERE, &made.case).is_err());
    assert!(parts[1].open(Context { entry: 7, ..HERE }, &made.meena).is_err());
    assert!(parts[1].open(Context { organisation: 7, ..HERE }, &made.meena).is_err());
    assert_eq!(parts[2].open_as(HERE, 9, &made.guard).unwrap().payload.as_slice(), b"safe house");
    assert!(parts[2].open_as(HERE, 8, &made.guard).is_err(), "a member who is not named");
    assert!(parts[2].open(HERE, &made.meena).is_err(), "what could kill does not open with the person's key");
}

#[test]
fn a_segment_moved_to_another_place_does_not_open() {
    let made = made();
    let bytes = made.body.bytes();
    let mut moved = segments(&bytes).unwrap()[1].clone();
    moved.index = 0;
    assert!(moved.open(HERE, &made.meena).is_err());
    let mut of_another = segments(&bytes).unwrap()[1].clone();
    of_another.first = 77;
    assert!(of_another.open(HERE, &made.meena).is_err(), "said in another case");
}

#[test]
fn every_altered_byte_is_noticed_by_reading_opening_or_committing() {
    let made = made();
    let bytes = made.body.bytes();
    for at in 0..bytes.len() {
        let mut altered = bytes.clone();
        altered[at] ^= 0x20;
        let noticed = match segments(&altered) {
            Err(_) => true,
            Ok(parts) => {
                parts.len() != 3
                    || parts[0].open(HERE, &made.case).is_err()
                    || parts[1].open(HERE, &made.meena).is_err()
                    || parts[2].open_as(HERE, 9, &made.guard).is_err()
            }
        };
        // The generation only says which key to look for: with the key in hand it changes nothing that is read.
        let is_generation = segments(&altered).is_ok_and(|p| p.iter().any(|s| s.generation != 1 && s.generation != 0))
            || segments(&altered).is_ok_and(|p| p.get(2).is_some_and(|s| s.generation != 0));
        assert!(noticed || is_generation, "byte {at}");
    }
}

#[test]
fn the_commitment_changes_with_the_words_and_with_the_salt() {
    let (one, chance) = (made().body.commitment(), &mut Counting(6));
    let key = Key::new(chance);
    let again = |payload: &[u8], chance: &mut Counting| {
        let under = Under::Subject { key: &key, generation: 1 };
        let head = [NewSegment { class: Class::Head, subject: CASE, payload, under }];
        Body::seal(HERE, &head, chance).unwrap().commitment()
    };
    let (two, three) = (again(b"head", chance), again(b"head", chance));
    assert_ne!(one, two);
    assert_ne!(two, three, "the same short word twice must not be recognised");
}

proptest! {
    #[test]
    fn bytes_that_are_no_body_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let mut with_magic = b"MKB1".to_vec();
        with_magic.extend(&bytes);
        let _ = segments(&bytes);
        let _ = segments(&with_magic);
        prop_assert!(Body::commitment_of(&bytes).is_none() || bytes.starts_with(b"MKB1"));
    }

    #[test]
    fn a_body_cut_anywhere_or_with_anything_after_its_end_is_refused(cut in 0_usize..1000) {
        let bytes = made().body.bytes();
        prop_assert!(segments(&bytes[..cut.min(bytes.len() - 1)]).is_err());
        let mut more = bytes;
        more.push(0);
        prop_assert!(segments(&more).is_err());
    }
}
