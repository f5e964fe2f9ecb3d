//! An attacker with the disk and the server's key edits histories; whoever kept a cosigned checkpoint notices every time.

use super::{Fault, Verification};
use crate::body::{Body, Class, Context, NewSegment, Under};
use crate::chain::{Checkpoint, Tree};
use crate::entry::{Kind, SealedEntry};
use crate::seal::Key;
use crate::seal::tests::Counting;
use proptest::prelude::*;

const US: u128 = 1;

fn entry(number: u64) -> SealedEntry {
    let chance = &mut Counting(number);
    let key = Key::from_bytes([9; 32]);
    let id = u128::from(number) + 100;
    let payload = number.to_be_bytes();
    let head = [NewSegment {
        class: Class::Head,
        subject: 5,
        payload: &payload,
        under: Under::Subject { key: &key, generation: 1 },
    }];
    let body = Body::seal(Context { organisation: US, entry: id }, &head, chance).unwrap();
    SealedEntry::new(id, US, 1_700_000_000 + i64::try_from(number).unwrap() * 600, Kind::Record, &body)
}

type History = Vec<(u64, SealedEntry)>;

fn history(count: u64) -> History {
    (1..=count).map(|n| (n, entry(n))).collect()
}

fn checkpoint(history: &[(u64, SealedEntry)], size: usize) -> Checkpoint {
    let mut tree = Tree::default();
    history[..size].iter().for_each(|(position, entry)| tree.push(entry.envelope.leaf_hash(*position)));
    Checkpoint { organisation: US, size: tree.size(), root: tree.root() }
}

fn verify(history: &[(u64, SealedEntry)], checkpoints: &[Checkpoint]) -> Result<Checkpoint, Fault> {
    let mut going = Verification::new(US, checkpoints)?;
    for (position, entry) in history {
        going.push(*position, entry)?;
    }
    going.finish()
}

fn renumber(history: &mut History) {
    for (number, (position, _)) in (1..).zip(history) {
        *position = number;
    }
}

/// What an attacker does who can write the whole disk, renumber, and sign anew.
fn tamper(history: &mut History, kind: u8, at: usize, other: usize) -> bool {
    let count = history.len();
    let (at, other) = (at % count, other % count);
    match kind % 6 {
        0 => history[at].1 = entry(9_000 + u64::try_from(other).unwrap()),
        1 => {
            let moved = history[other].1.clone();
            history[other].1 = std::mem::replace(&mut history[at].1, moved);
        }
        2 => drop(history.remove(at)),
        3 => history.insert(at, (0, entry(8_000))),
        4 => history.truncate(at),
        _ => history[at].1.envelope.hour -= 3600,
    }
    renumber(history);
    kind % 6 != 1 || at != other
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    #[test]
    fn every_edit_below_a_cosigned_checkpoint_is_found(count in 1_u64..40, kind in any::<u8>(), at in any::<usize>(), other in any::<usize>()) {
        let honest = history(count);
        let cosigned = [checkpoint(&honest, honest.len() / 2), checkpoint(&honest, honest.len())];
        prop_assert!(verify(&honest, &cosigned).is_ok());
        let mut edited = honest.clone();
        if tamper(&mut edited, kind, at, other) {
            prop_assert!(verify(&edited, &cosigned).is_err());
        }
    }
}

#[test]
fn honest_histories_of_every_length_raise_no_alarm() {
    let all = history(64);
    for count in 0..=64 {
        let checkpoints: Vec<_> = (0..=count).step_by(7).map(|size| checkpoint(&all, size)).collect();
        assert!(verify(&all[..count], &checkpoints).is_ok(), "{count}");
    }
}

#[test]
fn an_altered_body_is_located_to_its_entry() {
    let mut all = history(20);
    let last = all[12].1.body.len() - 1;
    all[12].1.body[last] ^= 1;
    assert_eq!(verify(&all, &[]), Err(Fault::Body { position: 13 }));
}

#[test]
fn a_checkpoint_that_only_the_server_signed_does_not_move_the_place_of_a_fault() {
    let all = history(20);
    let mut rewritten = all.clone();
    rewritten[2].1 = entry(500);
    let (cosigned, signed) = ([checkpoint(&all, 20)], [checkpoint(&rewritten, 10)]);
    let mut going = Verification::with(US, &cosigned, &signed).unwrap();
    let fault = rewritten.iter().find_map(|(position, entry)| going.push(*position, entry).err());
    assert_eq!(fault, Some(Fault::Root { holds_until: 0, size: 20 }), "entry 3 was rewritten, not one after 10");
    assert_eq!(verify(&all, &[checkpoint(&all, 20)]).unwrap().size, 20);
}

#[test]
fn what_was_cut_off_rewritten_or_signed_twice_is_told_apart() {
    let all = history(20);
    assert_eq!(verify(&all[..15], &[checkpoint(&all, 18)]), Err(Fault::CutOff { found: 15, size: 18 }));
    let mut rewritten = all.clone();
    rewritten[12].1 = entry(500);
    let both = [checkpoint(&all, 10), checkpoint(&all, 20)];
    assert_eq!(verify(&rewritten, &both), Err(Fault::Root { holds_until: 10, size: 20 }));
    let fork = [checkpoint(&all, 20), checkpoint(&rewritten, 20)];
    assert_eq!(verify(&all, &fork), Err(Fault::Fork { size: 20 }));
    let mut gap = all.clone();
    gap.remove(4);
    assert_eq!(verify(&gap, &[]), Err(Fault::Position { expected: 5, found: 6 }));
}
