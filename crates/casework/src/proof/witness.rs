//! Witnesses: organisations cosign each other's checkpoints, seeing nothing but a size and a root.
//!
//! It works by files, so that two organisations without a line to each other can do it by any messenger: one writes a request
//! (the checkpoint, and the proof that it contains what the witness saw last), the other answers with a signed line.

use super::leaves;
use crate::desk::Desk;
use crate::problem::Problem;
use crate::vault::broken;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use mukti_journal::Hash;
use mukti_journal::chain::checkpoint::{Checkpoint, origin};
use mukti_journal::chain::note::{Note, Says, Signer, Verifier};
use mukti_journal::chain::tree::{consistency_proof, is_consistent};
use mukti_store::{CheckpointRow, Write};
use mukti_terms::when::Moment;

/// Why a checkpoint was not cosigned, in words for whoever asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no request.
    Form,
    /// It is not signed by the key we know.
    Signature,
    /// It does not contain what we saw before: another history. Something is wrong over there.
    OtherHistory {
        /// The size we cosigned last.
        seen: u64,
    },
    /// The proof begins at another size than we saw last: ask again from that size.
    From {
        /// The size we cosigned last.
        seen: u64,
    },
}

impl Desk {
    /// The keys others need to check our checkpoints and our cosignatures: the server's, and the witness's.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn public_keys(&self) -> Result<(Vec<Verifier>, Verifier), Problem> {
        Ok((self.vault.verifiers()?, self.witness()?.verifier(Says::Cosigned)))
    }

    /// A request to cosign our newest checkpoint, for a witness who saw the journal at size `seen` (0 for never).
    ///
    /// # Errors
    /// The store cannot be read; there are fewer entries than the witness saw.
    pub fn ask_witness(&self, now: Moment, seen: u64) -> Result<String, Problem> {
        let head = self.checkpoint(now)?;
        let mut text = format!("old {seen}\n");
        if seen > head.size {
            return Err(broken("the witness saw more entries than there are"));
        }
        if seen > 0 {
            let leaves = leaves(self)?;
            let (seen, size) = (index(seen)?, index(head.size)?);
            for hash in consistency_proof(seen, &leaves[..size]) {
                text.push_str(&BASE64.encode(hash));
                text.push('\n');
            }
        }
        text.push('\n');
        text.push_str(&head.note);
        Ok(text)
    }

    /// Cosigns another organisation's checkpoint, if it contains everything we saw of it before. The note, with our line.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn cosign(&self, now: Moment, request: &str, log: &Verifier) -> Result<Result<String, Refused>, Problem> {
        let Some((old, proof, text)) = read_request(request) else { return Ok(Err(Refused::Form)) };
        let Ok(mut note) = Note::parse(text) else { return Ok(Err(Refused::Form)) };
        let Ok(checkpoint) = Checkpoint::read(note.text()) else { return Ok(Err(Refused::Form)) };
        if note.verify(log).is_err() || log.name() != origin(checkpoint.organisation) {
            return Ok(Err(Refused::Signature));
        }
        let (seen, root) = self.seen(checkpoint.organisation)?.unwrap_or((0, [0; 32]));
        if old != seen {
            return Ok(Err(Refused::From { seen }));
        }
        if !is_consistent((seen, root), (checkpoint.size, checkpoint.root), &proof) {
            return Ok(Err(Refused::OtherHistory { seen }));
        }
        let time = u64::try_from(now.unix()).map_err(|_| broken("a clock before 1970"))?;
        self.witness()?.cosign(&mut note, time);
        // Kept before it is given away: nobody can get two histories of one size cosigned by cutting our power.
        let value = format!("{} {}", checkpoint.size, mukti_journal::hex::encode(&checkpoint.root));
        self.store.write(Write::Note { name: last_seen(checkpoint.organisation).into(), value, now: now.unix() })?;
        Ok(Ok(note.to_string()))
    }

    /// Takes in our checkpoint with others' lines; the size it covers.
    ///
    /// # Errors
    /// It is not ours, or not signed by us.
    pub fn take_cosigned(&self, text: &str) -> Result<u64, Problem> {
        let note = Note::parse(text).map_err(|error| broken(error.to_string()))?;
        let checkpoint = Checkpoint::read(note.text()).map_err(|error| broken(error.to_string()))?;
        let ours = self.vault.verifiers()?;
        if checkpoint.organisation != self.vault.organisation || ours.iter().all(|v| note.verify(v).is_err()) {
            return Err(Problem::KeyOfAnother);
        }
        let kept = self.store.checkpoints()?;
        let row = kept.into_iter().find(|row| row.size == checkpoint.size && row.root == checkpoint.root);
        let row = row.ok_or_else(|| broken("a checkpoint of a history that is not here"))?;
        let mut merged = Note::parse(&row.note).map_err(|error| broken(error.to_string()))?;
        merged.merge(&note).map_err(|error| broken(error.to_string()))?;
        self.store.write(Write::Checkpoint(Box::new(CheckpointRow { note: merged.to_string(), ..row })))?;
        Ok(checkpoint.size)
    }

    /// The key to cosign with: another than that of our own checkpoints.
    fn witness(&self) -> Result<Signer, Problem> {
        let secret = self.vault.witness_secret()?;
        Signer::new(&origin(self.vault.organisation), secret.bytes()).map_err(|error| broken(error.to_string()))
    }

    /// What we cosigned last of another organisation.
    fn seen(&self, of: u128) -> Result<Option<(u64, Hash)>, Problem> {
        let Some((value, _)) = self.store.noted(&last_seen(of))? else { return Ok(None) };
        let read = |value: &str| {
            let (size, root) = value.split_once(' ')?;
            Some((size.parse().ok()?, mukti_journal::hex::decode_array(root)?))
        };
        read(&value).map(Some).ok_or_else(|| broken("what was cosigned does not read"))
    }
}

/// The name under which is kept what we cosigned last of an organisation.
fn last_seen(of: u128) -> String {
    format!("witness {of:032x}")
}

fn read_request(request: &str) -> Option<(u64, Vec<Hash>, &str)> {
    let (head, note) = request.split_once("\n\n")?;
    let mut lines = head.lines();
    let old = lines.next()?.strip_prefix("old ")?.parse().ok()?;
    let proof = lines.map(|line| BASE64.decode(line).ok()?.try_into().ok()).collect::<Option<_>>()?;
    Some((old, proof, note))
}

fn index(size: u64) -> Result<usize, Problem> {
    usize::try_from(size).map_err(|_| broken("more entries than fit in memory"))
}
