//! The check at a counter: whose certificate it is, whether it is as it was signed, and whether it was withdrawn since.

use crate::office::Keys;
use crate::token::{Certificate, Signed, Unread, read};
use crate::withdrawn::Withdrawn;
use mukti_terms::Day;

/// Why a certificate is not one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no code of a certificate.
    NotOurs,
    /// A part of it is missing.
    Cut,
    /// It does not read: letters were changed, or it was never one.
    Form,
    /// It was made by a later version.
    Version(u8),
    /// No key of the office it names is known here.
    Foreign {
        /// The office it names; nobody has shown that it is theirs.
        office: String,
    },
    /// The office's signature does not fit what it says.
    Altered,
    /// Its office has withdrawn it.
    Withdrawn {
        /// What it said.
        certificate: Box<Certificate>,
        /// The day it was withdrawn.
        on: Day,
    },
}

impl Refusal {
    /// The word in message keys and in JSON.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NotOurs => "not_ours",
            Self::Cut => "cut",
            Self::Form => "form",
            Self::Version(_) => "version",
            Self::Foreign { .. } => "foreign",
            Self::Altered => "altered",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }
}

/// What is known of a withdrawal of a certificate whose signature is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// It was not withdrawn when this list was made, and the list is still good.
    No {
        /// The day the list was made.
        made: Day,
    },
    /// It was not when this list was made; that list has run out.
    RanOut {
        /// The day the list was made.
        made: Day,
        /// The last day on which it could be relied on.
        next: Day,
    },
    /// Nobody gave a list of this office.
    NotKnown,
}

impl Withdrawal {
    /// The word in message keys and in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::No { .. } => "no",
            Self::RanOut { .. } => "ran_out",
            Self::NotKnown => "not_known",
        }
    }
}

/// A certificate that is as its office signed it, and that no list given names as withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Good {
    /// The certificate.
    pub signed: Signed,
    /// What is known of a withdrawal.
    pub withdrawal: Withdrawal,
}

/// Checks the text of a square code, on a day, with the keys that are trusted and the lists that were given.
///
/// # Errors
/// Why it is refused.
pub fn verify(text: &str, keys: &Keys, lists: &[Withdrawn], today: Day) -> Result<Good, Refusal> {
    let found = read(text).map_err(|unread| match unread {
        Unread::NotOurs => Refusal::NotOurs,
        Unread::Cut => Refusal::Cut,
        Unread::Form => Refusal::Form,
        Unread::Version(version) => Refusal::Version(version),
    })?;
    let office = found.certificate.office.clone();
    let known: Vec<_> = keys.of(&office).filter(|key| key.key_id() == found.key).collect();
    if known.is_empty() {
        return Err(Refusal::Foreign { office });
    }
    if !known.iter().any(|key| key.signed(&found.body, &found.signature)) {
        return Err(Refusal::Altered);
    }
    let signed = Signed::new(found.certificate, &found.body, text.trim().to_owned());
    let of_the_office = || lists.iter().filter(|list| list.office().as_str() == office);
    if let Some(on) = of_the_office().find_map(|list| list.on(signed.code())) {
        return Err(Refusal::Withdrawn { certificate: Box::new(signed.certificate().clone()), on });
    }
    let withdrawal = of_the_office().max_by_key(|list| list.made()).map_or(Withdrawal::NotKnown, |newest| {
        let (made, next) = (newest.made(), newest.next());
        if today <= next { Withdrawal::No { made } } else { Withdrawal::RanOut { made, next } }
    });
    Ok(Good { signed, withdrawal })
}
