//! What is signed: the least a stranger at a counter needs, in one order, as the text of a square code.
//!
//! `MUKTI1:` base45 of (body, signature) `/`. The slash keeps a space at the end of the base45 from being trimmed away.

use ed25519_dalek::SIGNATURE_LENGTH;
use mukti_journal::hex;
use mukti_terms::Day;
use sha2::{Digest, Sha256};

/// What every code begins with; the number is the version of the whole text.
pub const PREFIX: &str = "MUKTI1:";
/// What it ends with.
pub const END: char = '/';
/// What the signature is over, before the body: no signature of another use fits.
pub(crate) const CONTEXT: &[u8] = b"mukti certificate v1\n";
/// The version of the body.
const VERSION: u8 = 1;
/// Most letters of a code: what a square code of 77 modules holds at level M, so that a module is wider than a third of a
/// millimetre when it is printed at three centimetres.
pub const LETTERS_MAX: usize = 600;

/// What a certificate says of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Certifies {
    /// Was a bonded labourer, is free, and the debt is extinguished.
    ReleasedFromBondedLabour = 1,
}

impl Certifies {
    const fn read(byte: u8) -> Option<Self> {
        match byte {
            1 => Some(Self::ReleasedFromBondedLabour),
            _ => None,
        }
    }

    /// The word in message keys and in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::ReleasedFromBondedLabour => "released_from_bonded_labour",
        }
    }
}

/// What stands in the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Its number.
    pub number: String,
    /// The id of the office, as in its key.
    pub office: String,
    /// The name of the office, as it calls itself.
    pub office_name: String,
    /// The day it was issued.
    pub issued: Day,
    /// The State's code, e.g. `IN-TN`.
    pub state: String,
    /// The district.
    pub district: String,
    /// The name of the person, as on the paper.
    pub person: String,
    /// What it says.
    pub certifies: Certifies,
}

/// Sixteen bytes that tell one signed certificate from every other; a list of withdrawn ones holds only these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 16]);

impl Code {
    pub(crate) fn of(body: &[u8]) -> Self {
        let hash: [u8; 32] = Sha256::new_with_prefix(CONTEXT).chain_update(body).finalize().into();
        let mut code = [0; 16];
        code.copy_from_slice(&hash[..16]);
        Self(code)
    }

    /// Reads its 32 letters of base 16.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        hex::decode_array(text).map(Self)
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex::encode(&self.0))
    }
}

/// A certificate with the signature of its office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    certificate: Certificate,
    code: Code,
    text: String,
}

impl Signed {
    pub(crate) fn new(certificate: Certificate, body: &[u8], text: String) -> Self {
        Self { certificate, code: Code::of(body), text }
    }

    /// What is signed.
    #[must_use]
    pub const fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// What tells it from every other.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// What the square code says.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A text of the certificate that has no place in a code of this size, or that could not be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooLong {
    /// A field is empty, or longer than 255 bytes, or holds a control character.
    Field(&'static str),
    /// All of it together.
    Whole,
}

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Field(name) => write!(f, "`{name}` is empty or too long for a code"),
            Self::Whole => f.write_str("together the fields are too long for a code"),
        }
    }
}

impl std::error::Error for TooLong {}

/// The body as bytes: version, key, what it says, day, then six texts, each after its length.
pub(crate) fn body(certificate: &Certificate, key: [u8; 4]) -> Result<Vec<u8>, TooLong> {
    let mut bytes = vec![VERSION];
    bytes.extend(key);
    bytes.push(certificate.certifies as u8);
    let day = certificate.issued;
    bytes.extend(u16::try_from(day.year()).unwrap_or_default().to_be_bytes());
    bytes.extend([day.month(), day.day()].map(|part| u8::try_from(part).unwrap_or_default()));
    for (name, text) in texts(certificate) {
        let length = u8::try_from(text.len()).ok().filter(|length| *length > 0);
        let length = length.filter(|_| !text.contains(char::is_control)).ok_or(TooLong::Field(name))?;
        bytes.push(length);
        bytes.extend(text.as_bytes());
    }
    Ok(bytes)
}

fn texts(certificate: &Certificate) -> [(&'static str, &str); 6] {
    let Certificate { number, office, office_name, state, district, person, .. } = certificate;
    [
        ("number", number),
        ("office", office),
        ("office_name", office_name),
        ("state", state),
        ("district", district),
        ("person", person),
    ]
}

/// The code of a body and its signature.
pub(crate) fn text(body: &[u8], signature: &[u8; SIGNATURE_LENGTH]) -> Result<String, TooLong> {
    let mut bytes = body.to_vec();
    bytes.extend(signature);
    let text = format!("{PREFIX}{}{END}", base45::encode(&bytes));
    if text.len() > LETTERS_MAX { Err(TooLong::Whole) } else { Ok(text) }
}

/// What a text holds before anything of it is believed.
pub(crate) struct Read {
    pub certificate: Certificate,
    pub key: [u8; 4],
    pub body: Vec<u8>,
    pub signature: [u8; SIGNATURE_LENGTH],
}

/// Why a text could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    NotOurs,
    Cut,
    Form,
    Version(u8),
}

/// Reads a text; line ends that a program put in are left out, nothing else is.
pub(crate) fn read(text: &str) -> Result<Read, Unread> {
    let text: String =
        text.trim_matches(['\n', '\r', '\t', ' ']).chars().filter(|c| !matches!(c, '\n' | '\r')).collect();
    let rest = text.strip_prefix(PREFIX).ok_or(Unread::NotOurs)?;
    let inner = rest.strip_suffix(END).ok_or(Unread::Cut)?;
    if text.len() > LETTERS_MAX {
        return Err(Unread::Form);
    }
    let bytes = base45::decode(inner).map_err(|_| Unread::Form)?;
    // One writing of each value: a second text of the same bytes is none of ours.
    if base45::encode(&bytes) != inner {
        return Err(Unread::Form);
    }
    let (body, signature) = bytes.split_last_chunk::<SIGNATURE_LENGTH>().ok_or(Unread::Cut)?;
    let (certificate, key) = fields(body)?;
    Ok(Read { certificate, key, body: body.to_vec(), signature: *signature })
}

fn fields(body: &[u8]) -> Result<(Certificate, [u8; 4]), Unread> {
    let mut at = Cursor(body);
    let [version] = at.take()?;
    if version != VERSION {
        return Err(Unread::Version(version));
    }
    let key = at.take()?;
    let [certifies] = at.take()?;
    let certifies = Certifies::read(certifies).ok_or(Unread::Form)?;
    let year = u16::from_be_bytes(at.take()?);
    let [month, day] = at.take()?;
    let issued: Day = format!("{year:04}-{month:02}-{day:02}").parse().map_err(|_| Unread::Form)?;
    let (number, office, office_name) = (at.text()?, at.text()?, at.text()?);
    let (state, district, person) = (at.text()?, at.text()?, at.text()?);
    if !at.0.is_empty() {
        return Err(Unread::Form);
    }
    Ok((Certificate { number, office, office_name, issued, state, district, person, certifies }, key))
}

struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], Unread> {
        let (first, rest) = self.0.split_first_chunk::<N>().ok_or(Unread::Cut)?;
        self.0 = rest;
        Ok(*first)
    }

    fn text(&mut self) -> Result<String, Unread> {
        let [length] = self.take()?;
        let length = usize::from(length);
        if length == 0 {
            return Err(Unread::Form);
        }
        if self.0.len() < length {
            return Err(Unread::Cut);
        }
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        let text = std::str::from_utf8(text).map_err(|_| Unread::Form)?;
        if text.contains(char::is_control) { Err(Unread::Form) } else { Ok(text.to_owned()) }
    }
}
