//! Signed notes (C2SP `signed-note`): a text and the lines of those who signed it, and cosignatures (C2SP `tlog-cosignature`).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

/// Why a note cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteError {
    /// It is no signed note.
    Form,
    /// The line of a signer we know does not fit the text.
    WrongSignature,
    /// Nobody we know has signed it.
    Unsigned,
    /// A name may not be empty, nor hold a space or a plus sign.
    Name,
}

impl std::fmt::Display for NoteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Form => "it is no signed note",
            Self::WrongSignature => "a signature does not fit the text",
            Self::Unsigned => "nobody known has signed it",
            Self::Name => "a signer's name may not be empty, nor hold a space or a plus sign",
        })
    }
}

impl std::error::Error for NoteError {}

/// What a signature says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Says {
    /// "This is my text."
    Signed = 1,
    /// "At this time, this is the largest tree I have seen of this log, and it contains all I saw before."
    Cosigned = 4,
}

/// Somebody who signs, with a name. Ed25519.
#[derive(Clone)]
pub struct Signer {
    name: String,
    key: SigningKey,
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signer({})", self.name)
    }
}

/// Whose signature can be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    key: VerifyingKey,
    says: Says,
}

impl Signer {
    /// A signer from 32 secret bytes.
    ///
    /// # Errors
    /// The name cannot stand in a note.
    pub fn new(name: &str, secret: &[u8; 32]) -> Result<Self, NoteError> {
        is_name(name)?;
        Ok(Self { name: name.to_string(), key: SigningKey::from_bytes(secret) })
    }

    /// What checks its signatures.
    #[must_use]
    pub fn verifier(&self, says: Says) -> Verifier {
        Verifier { name: self.name.clone(), key: self.key.verifying_key(), says }
    }

    /// Signs a text that ends with a line feed.
    #[must_use]
    pub fn sign(&self, text: &str) -> Note {
        let mut note = Note { text: text.to_string(), lines: Vec::new() };
        let signature = self.key.sign(text.as_bytes()).to_bytes();
        note.add(&self.verifier(Says::Signed), &signature);
        note
    }

    /// Adds a cosignature with a time, in seconds since 1970.
    pub fn cosign(&self, note: &mut Note, time: u64) {
        let signature = self.key.sign(cosigned(&note.text, time).as_bytes()).to_bytes();
        let mut value = time.to_be_bytes().to_vec();
        value.extend(signature);
        note.add(&self.verifier(Says::Cosigned), &value);
    }
}

fn cosigned(text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

fn is_name(name: &str) -> Result<(), NoteError> {
    let wrong = name.is_empty() || name.contains(|c: char| c.is_whitespace() || c == '+' || c.is_control());
    if wrong { Err(NoteError::Name) } else { Ok(()) }
}

impl Verifier {
    /// Reads `name+<key id>+<base64 of kind and key>`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '+');
        let (name, id, key) = (parts.next()?, parts.next()?, parts.next()?);
        is_name(name).ok()?;
        let bytes = BASE64.decode(key).ok()?;
        let (says, key) = bytes.split_first()?;
        let says = match says {
            1 => Says::Signed,
            4 => Says::Cosigned,
            _ => return None,
        };
        let key = VerifyingKey::from_bytes(key.try_into().ok()?).ok()?;
        let verifier = Self { name: name.to_string(), key, says };
        (crate::hex::encode(&verifier.id()) == id).then_some(verifier)
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key itself, where it signs texts of its own.
    #[must_use]
    pub fn signing_key(&self) -> Option<&[u8; 32]> {
        (self.says == Says::Signed).then(|| self.key.as_bytes())
    }

    /// Four bytes that tell keys of one name apart.
    #[must_use]
    pub fn id(&self) -> [u8; 4] {
        let mut hash = Sha256::new_with_prefix(self.name.as_bytes());
        hash.update([b'\n', self.says as u8]);
        hash.update(self.key.as_bytes());
        let hash: [u8; 32] = hash.finalize().into();
        [hash[0], hash[1], hash[2], hash[3]]
    }

    fn is_right(&self, text: &str, value: &[u8]) -> Option<u64> {
        let (time, signature) = match self.says {
            Says::Signed => (0, value),
            Says::Cosigned => {
                let (time, signature) = value.split_first_chunk::<8>()?;
                (u64::from_be_bytes(*time), signature)
            }
        };
        let signature = Signature::from_bytes(signature.try_into().ok()?);
        let right = match self.says {
            Says::Signed => self.key.verify_strict(text.as_bytes(), &signature),
            Says::Cosigned => self.key.verify_strict(cosigned(text, time).as_bytes(), &signature),
        };
        right.is_ok().then_some(time)
    }
}

impl std::fmt::Display for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut key = vec![self.says as u8];
        key.extend(self.key.as_bytes());
        write!(f, "{}+{}+{}", self.name, crate::hex::encode(&self.id()), BASE64.encode(key))
    }
}

/// A text with the lines of its signers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    name: String,
    id: [u8; 4],
    value: Vec<u8>,
}

impl Note {
    /// The text, with its last line feed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Reads a note.
    ///
    /// # Errors
    /// It is no signed note.
    pub fn parse(note: &str) -> Result<Self, NoteError> {
        let at = note.rfind("\n\n").ok_or(NoteError::Form)?;
        let (text, rest) = (&note[..=at], &note[at + 2..]);
        let rest = rest.strip_suffix('\n').ok_or(NoteError::Form)?;
        let lines = rest.split('\n').map(|line| Line::parse(line).ok_or(NoteError::Form)).collect::<Result<_, _>>()?;
        Ok(Self { text: text.to_string(), lines })
    }

    /// When this signer signed (0 where the signature carries no time).
    ///
    /// # Errors
    /// No line of this signer; or one that does not fit the text.
    pub fn verify(&self, verifier: &Verifier) -> Result<u64, NoteError> {
        let id = verifier.id();
        let line = self.lines.iter().find(|line| line.name == verifier.name && line.id == id);
        let line = line.ok_or(NoteError::Unsigned)?;
        verifier.is_right(&self.text, &line.value).ok_or(NoteError::WrongSignature)
    }

    /// Takes over the lines of another copy of the same text.
    ///
    /// # Errors
    /// It is another text.
    pub fn merge(&mut self, other: &Self) -> Result<(), NoteError> {
        if self.text != other.text {
            return Err(NoteError::WrongSignature);
        }
        for line in &other.lines {
            if !self.lines.contains(line) {
                self.lines.push(line.clone());
            }
        }
        Ok(())
    }

    /// The names of its signers, as they call themselves.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| line.name.as_str())
    }

    /// Who cosigned, and when they say they did, seconds since 1970; nothing of it is checked here.
    pub fn cosigners(&self) -> impl Iterator<Item = (&str, u64)> {
        self.lines.iter().filter_map(|line| {
            let (time, signature) = line.value.split_first_chunk::<8>()?;
            (signature.len() == 64).then(|| (line.name.as_str(), u64::from_be_bytes(*time)))
        })
    }

    fn add(&mut self, verifier: &Verifier, value: &[u8]) {
        let (name, id) = (verifier.name.clone(), verifier.id());
        self.lines.retain(|line| line.name != name || line.id != id);
        self.lines.push(Line { name, id, value: value.to_vec() });
    }
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{}", self.text)?;
        for line in &self.lines {
            let mut value = line.id.to_vec();
            value.extend(&line.value);
            writeln!(f, "— {} {}", line.name, BASE64.encode(value))?;
        }
        Ok(())
    }
}

impl Line {
    fn parse(line: &str) -> Option<Self> {
        let (name, value) = line.strip_prefix("— ")?.split_once(' ')?;
        is_name(name).ok()?;
        let value = BASE64.decode(value).ok()?;
        let (id, value) = value.split_first_chunk::<4>()?;
        Some(Self { name: name.to_string(), id: *id, value: value.to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use super::{Note, NoteError, Says, Signer, Verifier};

    /// The example of the specification: key and note as published at c2sp.org/signed-note.
    #[test]
    fn the_note_of_the_go_checksum_database_verifies_and_an_altered_one_does_not() {
        let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        let note = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        let verifier = Verifier::parse(key).unwrap();
        let parsed = Note::parse(note).unwrap();
        assert_eq!(parsed.verify(&verifier), Ok(0));
        assert_eq!(parsed.to_string(), note);
        assert_eq!(verifier.to_string(), key);
        let altered = Note::parse(&note.replace("think", "thank")).unwrap();
        assert_eq!(altered.verify(&verifier), Err(NoteError::WrongSignature));
        assert!(Verifier::parse(&key.replace("c74f20a3", "c74f20a4")).is_none());
    }

    #[test]
    fn a_cosignature_carries_its_time_and_holds_for_no_other_time_or_text() {
        let (log, witness) = (Signer::new("mukti/1", &[1; 32]).unwrap(), Signer::new("witness", &[2; 32]).unwrap());
        let mut note = log.sign("mukti/1\n3\nAAAA\n");
        witness.cosign(&mut note, 1_700_000_000);
        let read = Note::parse(&note.to_string()).unwrap();
        assert_eq!(read.verify(&witness.verifier(Says::Cosigned)), Ok(1_700_000_000));
        assert_eq!(read.verify(&witness.verifier(Says::Signed)), Err(NoteError::Unsigned));
        let other = Note::parse(&note.to_string().replace("\n3\n", "\n4\n")).unwrap();
        assert_eq!(other.verify(&witness.verifier(Says::Cosigned)), Err(NoteError::WrongSignature));
        let mut alone = log.sign("mukti/1\n3\nAAAA\n");
        alone.merge(&read).unwrap();
        assert_eq!(alone, read);
        assert_eq!(log.sign("other\n").merge(&read), Err(NoteError::WrongSignature));
    }

    #[test]
    fn what_is_no_note_or_no_name_is_refused() {
        for wrong in ["", "text\n", "text\n\n", "text\n\n- a b\n", "text\n\n— a\n", "text\n\n— a ?\n"] {
            assert_eq!(Note::parse(wrong), Err(NoteError::Form), "{wrong:?}");
        }
        for name in ["", "a b", "a+b", "a\n"] {
            assert!(Signer::new(name, &[1; 32]).is_err(), "{name:?}");
        }
    }
}
