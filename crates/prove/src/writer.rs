//! The process that is tried: opens a store, lets clients write into it at once, and writes down what it answers.

use crate::ledger::{Heard, Pen};
use crate::told::{Tellers, Which, location};
use mukti_journal::chain::{Checkpoint, tree::Tree};
use mukti_store::{CheckpointRow, Store, StoreError, Write};
use std::ops::Range;
use std::path::Path;

/// Deeds of a hundred with a large entry: enough for the log to be carried over while writing.
pub(crate) const LARGE: u64 = 8;

/// After so many deeds of the first client a checkpoint is signed.
const CHECKPOINT_EVERY: u64 = 10;

/// Who tells how much.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Telling {
    /// Of which seed.
    pub seed: u64,
    /// How many clients.
    pub clients: u64,
    /// How many deeds each of them.
    pub deeds: u64,
    /// Whether they forget too: that empties the log.
    pub forgetting: Forgetting,
}

/// Whether somebody is forgotten now and then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Forgetting {
    /// As [`Tellers::forgets`] says.
    NowAndThen,
    /// Nobody: the log grows until it is carried over.
    Never,
}

/// Writes until every client has told what it had to tell; half way the store is closed and opened again.
///
/// # Errors
/// The store cannot be opened, or refuses.
pub(crate) fn run(folder: &Path, ledger: &Path, told: Telling) -> Result<(), String> {
    let Telling { seed, clients, deeds, forgetting } = told;
    let pen = Pen::take(ledger).map_err(|why| format!("the ledger: {why}"))?;
    let tellers = Tellers::new(seed, LARGE);
    for part in [0..deeds / 2, deeds / 2..deeds] {
        let store = Store::open(location(folder)).map_err(|why| format!("opening: {why}"))?;
        let done: Vec<Result<(), StoreError>> = std::thread::scope(|scope| {
            let (store, tellers, pen) = (&store, &tellers, &pen);
            let tell = |client| {
                let part = part.clone();
                scope.spawn(move || tell(store, tellers, pen, client, part, forgetting))
            };
            let running: Vec<_> = (0..clients).map(tell).collect();
            running.into_iter().map(|one| one.join().expect("a client does not panic")).collect()
        });
        done.into_iter().collect::<Result<Vec<_>, _>>().map_err(|why| why.to_string())?;
    }
    Ok(())
}

fn tell(
    store: &Store,
    tellers: &Tellers,
    pen: &Pen,
    client: u64,
    deeds: Range<u64>,
    forgetting: Forgetting,
) -> Result<(), StoreError> {
    for number in deeds {
        let which = Which { client, number };
        let kept = store.keep(tellers.told(which).deed())?;
        pen.note(&Heard::Kept(which, kept.positions));
        if let Some(earlier) = Tellers::forgets(which).filter(|_| forgetting == Forgetting::NowAndThen) {
            store.write(tellers.told(earlier).forgetting())?;
            pen.note(&Heard::Forgotten(earlier));
        }
        if client == 0 && number % CHECKPOINT_EVERY == CHECKPOINT_EVERY - 1 {
            store.write(checkpoint(tellers, &store.head()?))?;
        }
    }
    Ok(())
}

fn checkpoint(tellers: &Tellers, tree: &Tree) -> Write {
    let (organisation, size, root) = (tellers.hands.organisation, tree.size(), tree.root());
    let note = Checkpoint { organisation, size, root }.sign(&tellers.hands.server).to_string();
    Write::Checkpoint(Box::new(CheckpointRow { size, root, note, stamp: None, made: 0 }))
}
