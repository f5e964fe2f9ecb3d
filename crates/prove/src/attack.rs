//! An attacker who can write the whole disk and holds every key of the server: what they do to a history.

use crate::history::{Hands, History};
use crate::seeded::Seeded;
use mukti_journal::{Body, Kind, SealedEntry};

type Entries = Vec<(u64, SealedEntry)>;

/// What is done to the entries. `at` is a place that the last cosigned checkpoint covers.
type Deed = fn(&mut Entries, usize, &Hands, &mut Seeded);

/// Every deed by its name.
pub(crate) const DEEDS: &[(&str, Deed)] = &[
    ("a bit of a body", flip_in_body),
    ("another body", other_body),
    ("another entry", other_entry),
    ("back-dated", back_date),
    ("another kind", other_kind),
    ("another id", |entries, at, _, chance| entries[at].1.envelope.id ^= 1 << chance.below(128)),
    ("another digest", |entries, at, _, chance| flip(&mut entries[at].1.envelope.digest, chance)),
    ("another commitment", |entries, at, _, chance| flip(&mut entries[at].1.envelope.commitment, chance)),
    ("another organisation", other_organisation),
    ("swapped", swap),
    ("moved", move_away),
    ("deleted", |entries, at, _, _| drop(entries.remove(at))),
    ("inserted", insert),
    ("doubled", double),
    ("cut off", |entries, at, _, _| entries.truncate(at)),
    ("rolled back and grown anew", regrow),
    ("everything rewritten from here", rewrite),
    ("everything removed", |entries, _, _, _| entries.clear()),
];

/// What is done to the checkpoints on the disk only.
pub(crate) const SECOND_HISTORY: &str = "a second history signed";

/// A forged history, and what is known of it.
pub(crate) struct Forged {
    /// What was done.
    pub deed: &'static str,
    /// The history as it lies there now.
    pub history: History,
    /// The first entry that is not what it was; `None` when only checkpoints were forged.
    pub first_altered: Option<u64>,
}

/// Alters something the last cosigned checkpoint covers.
pub(crate) fn forge(honest: &History, hands: &Hands, chance: &mut Seeded) -> Forged {
    loop {
        let which = chance.place(DEEDS.len() + 1);
        let Some((deed, alter)) = DEEDS.get(which) else {
            return sign_second_history(honest, hands, chance);
        };
        let mut history = honest.clone();
        alter(&mut history.entries, chance.place(honest.covered), hands, chance);
        if chance.percent(80) {
            renumber(&mut history.entries);
        }
        if chance.percent(50) {
            sign_anew(&mut history, hands, chance);
        }
        // Two entries swapped with themselves are no attack.
        if let Some(first_altered) = first_difference(honest, &history) {
            return Forged { deed, history, first_altered: Some(first_altered) };
        }
    }
}

fn first_difference(honest: &History, forged: &History) -> Option<u64> {
    let covered = &honest.entries[..honest.covered];
    let at = (0..covered.len()).find(|at| forged.entries.get(*at) != covered.get(*at))?;
    Some(covered[at].0)
}

fn flip(bytes: &mut [u8], chance: &mut Seeded) {
    let bit = chance.place(bytes.len() * 8);
    bytes[bit / 8] ^= 1 << (bit % 8);
}

fn renumber(entries: &mut Entries) {
    for (number, (position, _)) in (1..).zip(entries) {
        *position = number;
    }
}

/// Makes the checkpoints on the disk fit what lies there now, and perhaps leaves some out.
fn sign_anew(history: &mut History, hands: &Hands, chance: &mut Seeded) {
    let count = history.kept.len();
    history.kept.clear();
    for _ in 0..=count {
        let size = chance.place(history.entries.len() + 1);
        history.kept.push(hands.signed(&history.entries[..size]));
    }
    if chance.percent(50) {
        history.kept.push(hands.signed(&history.entries));
    }
}

/// Leaves every entry as it was, and signs a checkpoint over another history beside them.
fn sign_second_history(honest: &History, hands: &Hands, chance: &mut Seeded) -> Forged {
    let mut history = honest.clone();
    let mut second = honest.entries[..honest.covered].to_vec();
    let at = chance.place(second.len());
    other_entry(&mut second, at, hands, chance);
    history.kept.push(hands.signed(&second));
    Forged { deed: SECOND_HISTORY, history, first_altered: None }
}

/// Damages a note on the disk as a disk might. Nothing that was kept is altered, so it need not be noticed:
/// the two verifiers must only say the same.
pub(crate) fn damage_note(honest: &History, chance: &mut Seeded) -> History {
    let mut history = honest.clone();
    if history.kept.is_empty() {
        history.kept.push(history.trusted.clone());
    }
    let at = chance.place(history.kept.len());
    let mut letters: Vec<char> = history.kept[at].chars().collect();
    let place = chance.place(letters.len());
    let letter = chance.one_of(&['\n', ' ', '+', '/', 'A', 'é', '0', '=', '—', '\u{a0}', '\t', 'z']);
    match chance.below(4) {
        0 => drop(letters.remove(place)),
        1 => letters.insert(place, letter),
        2 => letters.truncate(place),
        _ => letters[place] = letter,
    }
    history.kept[at] = letters.into_iter().collect();
    history
}

fn flip_in_body(entries: &mut Entries, at: usize, _: &Hands, chance: &mut Seeded) {
    flip(&mut entries[at].1.body, chance);
}

/// Replaces the body, and makes the envelope fit it.
fn other_body(entries: &mut Entries, at: usize, hands: &Hands, chance: &mut Seeded) {
    let other = hands.entry(0, chance);
    let envelope = &mut entries[at].1.envelope;
    (envelope.digest, envelope.commitment) = (other.envelope.digest, other.envelope.commitment);
    if chance.percent(50) {
        envelope.commitment = Body::commitment_of(&other.body).unwrap_or_default();
    }
    entries[at].1.body = other.body;
}

fn other_entry(entries: &mut Entries, at: usize, hands: &Hands, chance: &mut Seeded) {
    entries[at].1 = hands.entry(entries[at].1.envelope.hour, chance);
}

fn back_date(entries: &mut Entries, at: usize, _: &Hands, chance: &mut Seeded) {
    entries[at].1.envelope.hour -= 3600 * (1 + chance.below(10_000).cast_signed());
}

fn other_kind(entries: &mut Entries, at: usize, _: &Hands, chance: &mut Seeded) {
    entries[at].1.envelope.kind = chance.one_of(Kind::ALL);
}

fn other_organisation(entries: &mut Entries, at: usize, _: &Hands, chance: &mut Seeded) {
    let other = Hands::new(chance);
    entries[at].1 = other.entry(entries[at].1.envelope.hour, chance);
}

fn swap(entries: &mut Entries, at: usize, _: &Hands, chance: &mut Seeded) {
    let other = chance.place(entries.len());
    entries.swap(at, other);
}

fn move_away(entries: &mut Entries, at: usize, _: &Hands, chance: &mut Seeded) {
    let moved = entries.remove(at);
    let to = chance.place(entries.len() + 1);
    entries.insert(to, moved);
}

fn insert(entries: &mut Entries, at: usize, hands: &Hands, chance: &mut Seeded) {
    let (position, hour) = (entries[at].0, entries[at].1.envelope.hour);
    entries.insert(at, (position, hands.entry(hour, chance)));
}

fn double(entries: &mut Entries, at: usize, _: &Hands, _: &mut Seeded) {
    let again = entries[at].clone();
    entries.insert(at, again);
}

fn regrow(entries: &mut Entries, at: usize, hands: &Hands, chance: &mut Seeded) {
    let hour = entries[at].1.envelope.hour;
    let count = (entries.len() - at) as u64 + chance.below(4);
    entries.truncate(at);
    entries.extend((0..count).map(|_| (0, hands.entry(hour, chance))));
    renumber(entries);
}

fn rewrite(entries: &mut Entries, at: usize, hands: &Hands, chance: &mut Seeded) {
    for (_, entry) in &mut entries[at..] {
        *entry = hands.entry(entry.envelope.hour, chance);
    }
}
