//! Opens a store after it was mistreated, and holds it against what clients were told.

use crate::ledger::{Heard, Ledger};
use crate::told::{Tellers, Which, location};
use mukti_journal::chain::note::Says;
use mukti_journal::chain::{Checkpoint, Verification};
use mukti_journal::{Envelope, Id, SealedEntry};
use mukti_store::{Location, Store, StoreError};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Everything that was told, and where it belongs.
pub(crate) struct Expected {
    /// Who tells.
    pub tellers: Tellers,
    told: BTreeMap<Which, Known>,
    by_id: HashMap<Id, (Which, usize)>,
}

/// What is known of a deed without its sealed bodies: each envelope names its body by digest.
struct Known {
    envelopes: Vec<Envelope>,
    subject: Id,
}

/// What was found in a store that holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Entries.
    pub entries: u64,
    /// Deeds that were kept although nobody had heard so yet.
    pub unheard: u64,
}

/// What one client sent and heard.
pub(crate) struct Conversation {
    pub client: u64,
    /// How many deeds it sent, the first ones of its own.
    pub sent: u64,
    pub heard: Vec<Heard>,
}

/// What all of them sent, and what they were told is kept.
pub(crate) fn of_clients(tellers: Tellers, all: Vec<Conversation>) -> (Expected, Ledger) {
    let sent = all.iter().flat_map(|one| (0..one.sent).map(|number| Which { client: one.client, number }));
    let expected = Expected::new(tellers, sent);
    let mut ledger = Ledger::default();
    for heard in all.into_iter().flat_map(|one| one.heard) {
        if let Heard::Kept(which, positions) = heard {
            // The saboteur that answers too early knows no positions.
            let known = positions.first() != Some(&0);
            ledger.kept.insert(which, if known { positions } else { Vec::new() });
        }
    }
    (expected, ledger)
}

impl Expected {
    /// Every deed that was sent.
    pub fn new(tellers: Tellers, sent: impl Iterator<Item = Which>) -> Self {
        let known = |which| {
            let told = tellers.told(which);
            Known { envelopes: told.entries.into_iter().map(|entry| entry.envelope).collect(), subject: told.subject }
        };
        let told: BTreeMap<_, _> = sent.map(|which| (which, known(which))).collect();
        let ids = told.iter().flat_map(|(which, known)| {
            known.envelopes.iter().enumerate().map(|(at, envelope)| (envelope.id, (*which, at)))
        });
        let by_id = ids.collect();
        Self { tellers, told, by_id }
    }

    /// How many entries were sent.
    pub fn entries(&self) -> u64 {
        self.by_id.len() as u64
    }

    /// Whether an entry is the one told.
    pub fn is_told(&self, which: Which, index: usize, entry: &SealedEntry) -> bool {
        let envelope = self.told.get(&which).and_then(|known| known.envelopes.get(index));
        envelope == Some(&entry.envelope) && entry.is_whole()
    }

    /// Opens the store and compares.
    ///
    /// # Errors
    /// Something that was acknowledged is missing, torn, doubled or altered; the chain does not follow; a destroyed key is back.
    pub fn compare(&self, folder: &Path, ledger: &Ledger) -> Result<Found, String> {
        self.compare_at(location(folder), ledger)
    }

    /// The same, wherever it lies.
    ///
    /// # Errors
    /// As [`compare`](Self::compare).
    pub fn compare_at(&self, place: Location, ledger: &Ledger) -> Result<Found, String> {
        self.compare_all(place, ledger, |_| false)
    }

    /// The same, where the keys of some may be missing.
    ///
    /// # Errors
    /// As [`compare`](Self::compare).
    pub fn compare_but_keys(
        &self,
        folder: &Path,
        ledger: &Ledger,
        may_miss: impl Fn(Which) -> bool,
    ) -> Result<Found, String> {
        self.compare_all(location(folder), ledger, may_miss)
    }

    fn compare_all(&self, place: Location, ledger: &Ledger, may_miss: impl Fn(Which) -> bool) -> Result<Found, String> {
        let store = Store::open(place).map_err(|why| format!("it does not open: {why}"))?;
        let positions = self.read(&store)?;
        let mut found = Found { entries: positions.values().map(|at| at.len() as u64).sum(), unheard: 0 };
        for (which, heard) in &ledger.kept {
            match positions.get(which) {
                // Somebody who did not hear the positions asks for none.
                Some(there) if there == heard || heard.is_empty() => {}
                Some(there) => return Err(format!("{which:?} was told positions {heard:?} and has {there:?}")),
                None => return Err(format!("{which:?} was acknowledged and is lost")),
            }
        }
        for (which, there) in &positions {
            if there.len() != self.told[which].envelopes.len() {
                return Err(format!(
                    "{which:?} is torn: {} of {} entries",
                    there.len(),
                    self.told[which].envelopes.len()
                ));
            }
            found.unheard += u64::from(!ledger.kept.contains_key(which));
            if !may_miss(*which) {
                self.key_is_there(&store, *which)?;
            }
        }
        self.destroyed_keys_are_gone(&store, ledger)?;
        self.goes_on(&store, found.entries)?;
        Ok(found)
    }

    /// Goes through every entry: positions of each deed, in order.
    fn read(&self, store: &Store) -> Result<BTreeMap<Which, Vec<u64>>, String> {
        let broken = |why: StoreError| format!("it does not read: {why}");
        let server = self.tellers.hands.server.verifier(Says::Signed);
        let notes = store.checkpoints().map_err(broken)?;
        let checkpoints: Result<Vec<_>, _> =
            notes.iter().map(|row| Checkpoint::verified(&row.note, &[&server])).collect();
        let checkpoints = checkpoints.map_err(|why| format!("a checkpoint: {why}"))?;
        let mut chain = Verification::new(self.tellers.hands.organisation, &checkpoints)
            .map_err(|why| format!("the checkpoints: {why}"))?;
        let mut positions: BTreeMap<Which, Vec<u64>> = BTreeMap::new();
        let mut wrong = None;
        let scanned = store.scan(1, |position, entry| {
            let one = chain.push(position, entry).map_err(|why| why.to_string());
            wrong = one.and_then(|()| self.place(position, entry, &mut positions)).err();
            wrong.is_none()
        });
        scanned.map_err(broken)?;
        if let Some(why) = wrong {
            return Err(why);
        }
        let head = chain.tree().clone();
        chain.finish().map_err(|why| why.to_string())?;
        if store.head().map_err(broken)? != head {
            return Err("the head is not the tree over the entries".to_string());
        }
        Ok(positions)
    }

    fn place(&self, at: u64, entry: &SealedEntry, into: &mut BTreeMap<Which, Vec<u64>>) -> Result<(), String> {
        let id = entry.envelope.id;
        let (which, index) = self.by_id.get(&id).ok_or_else(|| format!("entry {at} was never told"))?;
        let positions = into.entry(*which).or_default();
        if self.told[which].envelopes[*index] != entry.envelope {
            return Err(format!("entry {at} is not what {which:?} told"));
        }
        if positions.len() != *index || positions.last().is_some_and(|last| last + 1 != at) {
            return Err(format!("{which:?} is torn or doubled at entry {at}"));
        }
        positions.push(at);
        Ok(())
    }

    /// A key is durable before the entries that need it; a client forgets only what it has kept.
    fn key_is_there(&self, store: &Store, which: Which) -> Result<(), String> {
        let later = Which { number: which.number + 3, ..which };
        if Tellers::forgets(later) == Some(which) {
            return Ok(());
        }
        let keys = store.subject_keys(self.told[&which].subject).map_err(|why| format!("the keys: {why}"))?;
        if keys.is_empty() { Err(format!("{which:?} is kept and its key is not")) } else { Ok(()) }
    }

    fn destroyed_keys_are_gone(&self, store: &Store, ledger: &Ledger) -> Result<(), String> {
        for which in &ledger.forgotten {
            let keys = store.subject_keys(self.told[which].subject).map_err(|why| format!("the keys: {why}"))?;
            if !keys.is_empty() {
                return Err(format!("the key of {which:?} was destroyed and is back"));
            }
        }
        Ok(())
    }

    /// The store takes one more deed, at the next position.
    fn goes_on(&self, store: &Store, entries: u64) -> Result<(), String> {
        let more = self.tellers.told(Which { client: u64::from(u32::MAX), number: 0 });
        let kept = store.keep(more.deed()).map_err(|why| format!("it takes nothing more: {why}"))?;
        match kept.positions.first() {
            Some(first) if *first == entries + 1 => Ok(()),
            other => Err(format!("after {entries} entries the next one is kept at {other:?}")),
        }
    }
}
