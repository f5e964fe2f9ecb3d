//! The line of text a data key is kept as, which may be copied by hand: `mukti-data-key-v1 <installation> <key> <check>`.

use mukti_journal::{Id, Key, hex};
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// The first word, without its version.
const WORD: &str = "mukti-data-key-v";
const VERSION: &str = "1";

/// Why a text gives no data key. None of these holds any of the text but an installation's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFileError {
    /// It is something else.
    NotAKeyFile,
    /// A later version wrote it.
    OtherVersion,
    /// It ends before its end.
    CutShort,
    /// A letter of it is wrong.
    Mistyped,
    /// It is the key of this other installation.
    OtherInstallation(Id),
}

impl fmt::Display for KeyFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAKeyFile => f.write_str("it is no key file of Mukti"),
            Self::OtherVersion => f.write_str("the key file is of a later version of Mukti"),
            Self::CutShort => f.write_str("the key file was cut short"),
            Self::Mistyped => f.write_str("a letter of the key file is wrong"),
            Self::OtherInstallation(id) => write!(f, "the key file belongs to the installation {id:032x}"),
        }
    }
}

impl std::error::Error for KeyFileError {}

pub(super) fn write(installation: Id, key: &Key) -> String {
    let hexed = Zeroizing::new(hex::encode(key.bytes()));
    format!("{WORD}{VERSION} {installation:032x} {} {}\n", *hexed, check(installation, key))
}

pub(super) fn read(installation: Id, text: &str) -> Result<Key, KeyFileError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let Some(version) = first.strip_prefix(WORD) else {
        // A file of one sector of zeros, an empty file, another file.
        return Err(if !first.is_empty() && WORD.starts_with(first) {
            KeyFileError::CutShort
        } else {
            KeyFileError::NotAKeyFile
        });
    };
    match version {
        VERSION => {}
        "" => return Err(KeyFileError::CutShort),
        _ => return Err(KeyFileError::OtherVersion),
    }
    let of: [u8; 16] = letters(words.next())?;
    let key = Zeroizing::new(letters::<32>(words.next())?);
    let told: [u8; 4] = letters(words.next())?;
    let (of, key) = (Id::from_be_bytes(of), Key::from_bytes(*key));
    if words.next().is_some() || check(of, &key) != hex::encode(&told) {
        return Err(KeyFileError::Mistyped);
    }
    if of != installation {
        return Err(KeyFileError::OtherInstallation(of));
    }
    Ok(key)
}

/// So many bytes in letters of base 16, large or small.
fn letters<const N: usize>(word: Option<&str>) -> Result<[u8; N], KeyFileError> {
    let word = Zeroizing::new(word.ok_or(KeyFileError::CutShort)?.to_ascii_lowercase());
    let wrong = if word.len() < 2 * N { KeyFileError::CutShort } else { KeyFileError::Mistyped };
    hex::decode_array(&word).ok_or(wrong)
}

/// Finds a slip of the hand. The key is 256 random bits, so its hash tells nothing.
fn check(installation: Id, key: &Key) -> String {
    let mut hash = Sha256::new_with_prefix(b"mukti data key file v1");
    hash.update(installation.to_be_bytes());
    hash.update(key.bytes());
    hex::encode(&hash.finalize()[..4])
}
