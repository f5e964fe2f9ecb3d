//! A checkpoint: how many entries there are, and the root over them (C2SP `tlog-checkpoint`).

use super::note::{Note, NoteError, Signer, Verifier};
use crate::{Hash, Id};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

/// Why a checkpoint cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckpointError {
    /// The note under it does not hold.
    Note(NoteError),
    /// The text is no checkpoint of a journal of ours.
    Form,
    /// It is another organisation's.
    OtherOrganisation,
}

impl std::fmt::Display for CheckpointError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Note(error) => error.fmt(f),
            Self::Form => f.write_str("it is no checkpoint"),
            Self::OtherOrganisation => f.write_str("it is another organisation's checkpoint"),
        }
    }
}

impl std::error::Error for CheckpointError {}

/// How many entries there were, and the root over them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// How many entries.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

/// The name under which an organisation's server signs.
#[must_use]
pub fn origin(organisation: Id) -> String {
    format!("mukti/{organisation:032x}")
}

impl Checkpoint {
    /// The text that is signed.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", origin(self.organisation), self.size, BASE64.encode(self.root))
    }

    /// Signed by the server.
    #[must_use]
    pub fn sign(&self, signer: &Signer) -> Note {
        signer.sign(&self.text())
    }

    /// Reads the text of a note, without looking at its signatures. Lines after the third are another's extension.
    ///
    /// # Errors
    /// It is no checkpoint.
    pub fn read(text: &str) -> Result<Self, CheckpointError> {
        let mut lines = text.split('\n');
        let (origin, size, root) = (lines.next(), lines.next(), lines.next());
        let organisation = origin
            .and_then(|origin| origin.strip_prefix("mukti/"))
            .and_then(crate::hex::decode_array)
            .map(Id::from_be_bytes);
        let number = |text: &str| (!text.starts_with('0') || text == "0").then(|| text.parse().ok()).flatten();
        let size = size.filter(|text| text.bytes().all(|b| b.is_ascii_digit())).and_then(number);
        let root = root.and_then(|text| BASE64.decode(text).ok()).and_then(|bytes| bytes.try_into().ok());
        match (organisation, size, root) {
            (Some(organisation), Some(size), Some(root)) => Ok(Self { organisation, size, root }),
            _ => Err(CheckpointError::Form),
        }
    }

    /// Reads a note and checks that everyone in `signers` has signed it.
    ///
    /// # Errors
    /// It is no checkpoint, or a signature is missing or wrong.
    pub fn verified(note: &str, signers: &[&Verifier]) -> Result<Self, CheckpointError> {
        let note = Note::parse(note).map_err(CheckpointError::Note)?;
        for signer in signers {
            note.verify(signer).map_err(CheckpointError::Note)?;
        }
        Self::read(note.text())
    }
}

#[cfg(test)]
mod tests {
    use super::{Checkpoint, CheckpointError, origin};
    use crate::chain::note::{NoteError, Says, Signer};

    #[test]
    fn a_checkpoint_comes_back_only_if_everyone_asked_for_has_signed() {
        let checkpoint = Checkpoint { organisation: 7, size: 12, root: [3; 32] };
        let server = Signer::new(&origin(7), &[1; 32]).unwrap();
        let witness = Signer::new("witness", &[2; 32]).unwrap();
        let mut note = checkpoint.sign(&server);
        let (signed, cosigned) = (server.verifier(Says::Signed), witness.verifier(Says::Cosigned));
        assert_eq!(Checkpoint::verified(&note.to_string(), &[&signed]), Ok(checkpoint.clone()));
        let missing = Checkpoint::verified(&note.to_string(), &[&signed, &cosigned]);
        assert_eq!(missing, Err(CheckpointError::Note(NoteError::Unsigned)));
        witness.cosign(&mut note, 5);
        assert_eq!(Checkpoint::verified(&note.to_string(), &[&signed, &cosigned]), Ok(checkpoint));
    }

    #[test]
    fn a_text_that_is_no_checkpoint_is_refused() {
        let good = Checkpoint { organisation: 7, size: 12, root: [3; 32] }.text();
        assert!(Checkpoint::read(&good).is_ok());
        for (from, to) in [("\n12\n", "\n012\n"), ("\n12\n", "\n+12\n"), ("mukti/", "other/"), ("AwMD", "????")] {
            assert_eq!(Checkpoint::read(&good.replace(from, to)), Err(CheckpointError::Form), "{to}");
        }
    }
}
