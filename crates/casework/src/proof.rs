//! The proof that nothing was altered: checkpoints, cosignatures between organisations, verification, export.

pub mod export;
pub mod stamp;
pub mod witness;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::vault::broken;
use mukti_journal::chain::note::{Note, Verifier};
use mukti_journal::chain::tree::Tree;
use mukti_journal::chain::{Checkpoint, Fault, Verification};
use mukti_store::{CheckpointRow, Write};
use mukti_terms::when::Moment;

/// What came of verifying the whole journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many entries there are.
    pub entries: u64,
    /// The root over them, base 16.
    pub root: String,
    /// How many checkpoints were met.
    pub checkpoints: usize,
    /// How many of them others had cosigned.
    pub cosigned: usize,
    /// Until when others have vouched: the largest size they cosigned.
    pub cosigned_until: u64,
    /// What does not follow, if anything.
    pub fault: Option<String>,
    /// The first entry that may not be what it was, if any.
    pub first_wrong: Option<u64>,
}

/// What a verification trusts from outside this installation.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// Checkpoints as others kept them.
    pub notes: Vec<String>,
    /// Whose cosignatures count.
    pub witnesses: Vec<Verifier>,
}

impl Desk {
    /// Signs the journal as it is now, if it has grown since the last time; the newest checkpoint.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn checkpoint(&self, now: Moment) -> Result<CheckpointRow, Problem> {
        let tree = self.store.head()?;
        if let Some(last) = self.store.last_checkpoint()?.filter(|last| last.size == tree.size()) {
            return Ok(last);
        }
        let checkpoint = Checkpoint { organisation: self.vault.organisation, size: tree.size(), root: tree.root() };
        let row = CheckpointRow {
            size: checkpoint.size,
            root: checkpoint.root,
            note: checkpoint.sign(&self.vault.signer()?).to_string(),
            stamp: None,
            made: now.unix(),
        };
        self.store.write(Write::Checkpoint(Box::new(row.clone())))?;
        Ok(row)
    }

    /// How many entries there are.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn size(&self) -> Result<u64, Problem> {
        Ok(self.store.head()?.size())
    }

    /// Goes through every entry and every checkpoint; names the first entry that does not follow.
    ///
    /// # Errors
    /// The store cannot be read at all.
    pub fn verify_journal(&self, trust: &Trust) -> Result<Verified, Problem> {
        let mut result = Verified {
            entries: 0,
            root: String::new(),
            checkpoints: 0,
            cosigned: 0,
            cosigned_until: 0,
            fault: None,
            first_wrong: None,
        };
        let fault = match self.trusted(trust, &mut result) {
            Ok((vouched, signed)) => self.follow((&vouched, &signed), &mut result)?,
            Err(said) => {
                result.first_wrong = Some(1);
                Some(said)
            }
        };
        result.fault = fault;
        Ok(result)
    }

    /// Every checkpoint there is, each with its signatures checked: first those that others cosigned or kept, then those that lie
    /// here and bear no signature but our own.
    fn trusted(&self, trust: &Trust, result: &mut Verified) -> Result<(Vec<Checkpoint>, Vec<Checkpoint>), String> {
        let words = |problem: Problem| format!("{problem:?}");
        let ours = self.vault.verifiers().map_err(words)?;
        let kept = self.store.checkpoints().map_err(|error| error.to_string())?;
        let own = kept.iter().map(|row| (row.note.as_str(), false));
        let notes = own.chain(trust.notes.iter().map(|note| (note.as_str(), true)));
        let (mut vouched, mut signed) = (Vec::new(), Vec::new());
        for (text, kept_elsewhere) in notes {
            let note = Note::parse(text).map_err(|error| format!("a checkpoint: {error}"))?;
            let checkpoint = Checkpoint::read(note.text()).map_err(|error| format!("a checkpoint: {error}"))?;
            if ours.iter().all(|verifier| note.verify(verifier).is_err()) {
                return Err(format!("the checkpoint at {} is not signed by this server", checkpoint.size));
            }
            let cosigned = trust.witnesses.iter().any(|witness| note.verify(witness).is_ok());
            if cosigned {
                result.cosigned += 1;
                result.cosigned_until = result.cosigned_until.max(checkpoint.size);
            }
            if cosigned || kept_elsewhere { &mut vouched } else { &mut signed }.push(checkpoint);
        }
        result.checkpoints = vouched.len() + signed.len();
        Ok((vouched, signed))
    }

    /// Follows the entries; `None` when all of them do.
    fn follow(
        &self,
        (vouched, signed): (&[Checkpoint], &[Checkpoint]),
        result: &mut Verified,
    ) -> Result<Option<String>, Problem> {
        let wrong = |fault: Fault, result: &mut Verified| {
            result.first_wrong = Some(fault.first_position());
            Ok(Some(fault.to_string()))
        };
        let mut going = match Verification::with(self.vault.organisation, vouched, signed) {
            Ok(going) => going,
            Err(fault) => return wrong(fault, result),
        };
        // Others may be writing: everything up to this head must be there, and what comes after it is theirs.
        let before = self.store.head()?;
        let mut passed = (before.size() == 0).then(Tree::default);
        let mut found = None;
        let scanned = self.store.scan(1, |position, entry| {
            found = going.push(position, entry).err();
            if position == before.size() {
                passed = Some(going.tree().clone());
            }
            found.is_none()
        });
        result.entries = going.tree().size();
        if let Err(error) = scanned {
            // A page that does not read: what comes after it cannot be vouched for.
            result.first_wrong = Some(result.entries + 1);
            return Ok(Some(format!("entry {} cannot be read: {error}", result.entries + 1)));
        }
        if let Some(fault) = found {
            return wrong(fault, result);
        }
        let tree = going.tree().clone();
        match going.finish() {
            Err(fault) => wrong(fault, result),
            Ok(head) => {
                result.root = mukti_journal::hex::encode(&head.root);
                let after = self.store.head()?;
                // An entry and the head that counts it are kept in one commit: no entry is ahead of the head.
                let wrong = if passed.as_ref() != Some(&before) {
                    before
                } else if after == tree || after.size() > tree.size() {
                    return Ok(None);
                } else {
                    after
                };
                result.first_wrong = Some(tree.size().min(wrong.size()) + 1);
                Ok(Some(format!("the journal's head says {} entries, and there are {}", wrong.size(), tree.size())))
            }
        }
    }
}

/// The hashes of every leaf, in order.
pub(crate) fn leaves(desk: &Desk) -> Result<Vec<mukti_journal::Hash>, Problem> {
    let size = desk.store.head()?.size();
    let mut leaves = Vec::with_capacity(usize::try_from(size).map_err(|_| broken("more entries than fit in memory"))?);
    desk.store.scan(1, |position, entry| {
        leaves.push(entry.envelope.leaf_hash(position));
        true
    })?;
    Ok(leaves)
}
