//! What invented clients tell: the deed of a client with a number is the same whenever it is asked for.

use crate::history::Hands;
use crate::seeded::Seeded;
use mukti_journal::SealedEntry;
use mukti_register::CaseId;
use mukti_store::{Deed, HeldFor, KeyWrite, Location, NewEntry, PageKey, SubjectKey, Write};
use std::path::Path;

/// The hour of every entry: the clock is not what is proved here.
const HOUR: i64 = 1_772_000_000;

/// Which deed: the client and its number with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Which {
    /// The client.
    pub client: u64,
    /// Their how-manieth, from 0.
    pub number: u64,
}

/// One deed as it is told, before the store has it.
pub(crate) struct Told {
    /// Its entries: kept together or not at all.
    pub entries: Vec<SealedEntry>,
    /// Whose key is made with it.
    pub subject: u128,
    case: CaseId,
    wrapped: Vec<u8>,
}

/// Everything the clients of one seed could tell.
pub(crate) struct Tellers {
    /// Who seals and signs.
    pub hands: Hands,
    seed: u64,
    /// How many deeds of a hundred have a large entry.
    large: u64,
}

impl Tellers {
    /// The clients of a seed, of whose deeds so many in a hundred have a large entry.
    pub fn new(seed: u64, large: u64) -> Self {
        Self { hands: Hands::new(&mut Seeded::of_trial(seed, u64::MAX)), seed, large }
    }

    /// Every deed of so many clients.
    pub fn all(clients: u64, deeds: u64) -> impl Iterator<Item = Which> {
        (0..clients).flat_map(move |client| (0..deeds).map(move |number| Which { client, number }))
    }

    /// What a client tells: one to three entries, now and then a large one, and the key of whom it is about.
    pub fn told(&self, which: Which) -> Told {
        let trial = which.client.wrapping_mul(1 << 32).wrapping_add(which.number);
        let mut chance = Seeded::of_trial(self.seed, trial);
        let mut entries: Vec<_> = (0..=chance.below(3)).map(|_| self.hands.entry(HOUR, &mut chance)).collect();
        if chance.percent(self.large) {
            let length = 20_000 + chance.place(150_000);
            entries.push(self.hands.entry_of(HOUR, &[chance.bytes(length)], &mut chance));
        }
        let subject = u128::from(chance.next()) << 64 | u128::from(chance.next());
        Told { entries, subject, case: CaseId::from_bits(u128::from(which.client) + 1), wrapped: chance.bytes(48) }
    }

    /// Every eighth deed of a client is followed by forgetting an earlier one: this one.
    pub fn forgets(which: Which) -> Option<Which> {
        (which.number % 8 == 7).then(|| Which { number: which.number - 3, ..which })
    }
}

impl Told {
    /// As the store takes it.
    pub fn deed(&self) -> Deed {
        let key = SubjectKey {
            subject: self.subject,
            class: 3,
            generation: 1,
            wrapped: self.wrapped.clone(),
            wrapped_under: 1,
            held_for: HeldFor::Organisation,
            destroy_after: None,
            legal_hold: false,
        };
        let entries = self.entries.iter().map(|entry| NewEntry::of(self.case, entry.clone())).collect();
        Deed { keys: vec![KeyWrite::Subject(key)], entries, ..Deed::default() }
    }

    /// The destruction of its key.
    pub fn forgetting(&self) -> Write {
        Write::Keys(vec![KeyWrite::Destroy { subject: self.subject }])
    }
}

/// A store of a proof on a database server.
pub(crate) fn on_postgres(url: &str) -> Location {
    Location::Postgres { url: mukti_terms::Secret::new(url.to_string()) }
}

/// Where the store of a proof lies.
pub(crate) fn location(folder: &Path) -> Location {
    Location::Folder { path: folder.to_path_buf(), journal: PageKey::new([7; 32]), keys: PageKey::new([8; 32]) }
}
