//! What our verifier says of a history, in the words the verifier in Python uses too.

use crate::history::History;
use mukti_journal::chain::note::NoteError;
use mukti_journal::chain::verify::Look;
use mukti_journal::chain::{Checkpoint, CheckpointError, Fault, Note, Verification};

/// What a verifier broken on purpose leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Saboteur {
    /// Does not look at one thing.
    Blind(Look),
    /// Believes the checkpoints on the disk alone.
    TrustsTheDisk,
}

/// Saboteurs by the name they are called with.
pub(crate) const SABOTEURS: &[(&str, Saboteur)] = &[
    ("verify-skips-body", Saboteur::Blind(Look::Body)),
    ("verify-skips-roots", Saboteur::Blind(Look::Root)),
    ("verify-skips-the-end", Saboteur::Blind(Look::CutOff)),
    ("verify-trusts-the-disk", Saboteur::TrustsTheDisk),
];

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Everything follows.
    Follows(Checkpoint, usize),
    /// Something does not; up to this entry everything was vouched for.
    Fault(Fault, u64),
    /// A checkpoint cannot be taken: which, and why.
    Checkpoint(String, CheckpointError),
}

impl Verdict {
    /// Whether everything follows.
    pub const fn follows(&self) -> bool {
        matches!(self, Self::Follows(..))
    }

    /// The entry named, and the last one before it that is vouched for; `None` where it is not about entries.
    pub const fn place(&self) -> Option<Place> {
        let Self::Fault(fault, holds_until) = self else { return None };
        let (named, last) = match *fault {
            Fault::Position { expected: position, .. }
            | Fault::Body { position }
            | Fault::Organisation { position } => (Some(position), position),
            Fault::Root { size, .. }
            | Fault::CutOff { size, .. }
            | Fault::Fork { size }
            | Fault::Checkpoint { size } => (None, size),
        };
        Some(Place { named, after: *holds_until, last })
    }
}

/// Where a fault lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The entry that does not follow, where it is one.
    pub named: Option<u64>,
    /// It lies after this one.
    pub after: u64,
    /// And not after this one.
    pub last: u64,
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Follows(head, checkpoints) => {
                let root = mukti_journal::hex::encode(&head.root);
                write!(f, "everything follows: {} entries, {checkpoints} checkpoints, root {root}", head.size)
            }
            Self::Fault(fault, _) => fault.fmt(f),
            Self::Checkpoint(which, why) => write!(f, "{which}: {why}"),
        }
    }
}

/// Looks at a history.
pub(crate) fn verdict(history: &History, saboteur: Option<Saboteur>) -> Verdict {
    look(history, saboteur).unwrap_or_else(|verdict| verdict)
}

fn look(history: &History, saboteur: Option<Saboteur>) -> Result<Verdict, Verdict> {
    let (mut cosigned, mut signed) = (Vec::new(), Vec::new());
    if saboteur != Some(Saboteur::TrustsTheDisk) {
        let taken = take_trusted(history);
        cosigned.push(taken.map_err(|why| Verdict::Checkpoint("trusted checkpoint 1".into(), why))?);
    }
    for (number, note) in (1..).zip(&history.kept) {
        let taken = take_kept(note, history);
        let (checkpoint, weight) = taken.map_err(|why| Verdict::Checkpoint(format!("checkpoint {number}"), why))?;
        match weight {
            Weight::Cosigned => cosigned.push(checkpoint),
            Weight::Signed => signed.push(checkpoint),
        }
    }
    let count = cosigned.len() + signed.len();
    let mut going = begin(history, &cosigned, &signed, saboteur).map_err(|fault| Verdict::Fault(fault, 0))?;
    for (position, entry) in &history.entries {
        going.push(*position, entry).map_err(|fault| Verdict::Fault(fault, going.holds_until()))?;
    }
    let holds_until = going.holds_until();
    let head = going.finish().map_err(|fault| Verdict::Fault(fault, holds_until))?;
    Ok(Verdict::Follows(head, count))
}

#[cfg_attr(
    not(feature = "sabotage"),
    expect(unused_variables, reason = "only what is broken on purpose has a saboteur")
)]
fn begin(
    history: &History,
    cosigned: &[Checkpoint],
    signed: &[Checkpoint],
    saboteur: Option<Saboteur>,
) -> Result<Verification, Fault> {
    let going = Verification::with(history.organisation, cosigned, signed)?;
    #[cfg(feature = "sabotage")]
    if let Some(Saboteur::Blind(look)) = saboteur {
        return Ok(going.blind_to(look));
    }
    Ok(going)
}

/// Who has signed a checkpoint found on the disk.
enum Weight {
    /// The server and the witness.
    Cosigned,
    /// The server alone.
    Signed,
}

/// A checkpoint from elsewhere: everybody known must have signed it.
fn take_trusted(history: &History) -> Result<Checkpoint, CheckpointError> {
    Checkpoint::verified(&history.trusted, &[&history.server, &history.witness])
}

/// A checkpoint on the disk: the server must have signed it, and the witness's line, where there is one, must fit.
fn take_kept(note: &str, history: &History) -> Result<(Checkpoint, Weight), CheckpointError> {
    let note = Note::parse(note).map_err(CheckpointError::Note)?;
    note.verify(&history.server).map_err(CheckpointError::Note)?;
    let weight = match note.verify(&history.witness) {
        Ok(_) => Weight::Cosigned,
        Err(NoteError::Unsigned) => Weight::Signed,
        Err(why) => return Err(CheckpointError::Note(why)),
    };
    Ok((Checkpoint::read(note.text())?, weight))
}
