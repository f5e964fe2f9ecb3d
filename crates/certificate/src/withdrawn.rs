//! The list of certificates an office has withdrawn: signed, dated, with the day by which the next one is due.

use crate::office::{Keys, Office, OfficeId};
use crate::token::Code;
use mukti_journal::chain::note::Note;
use mukti_terms::Day;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The first line of every list.
const FIRST: &str = "mukti withdrawn certificates 1";

/// What an office has withdrawn, as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    office: OfficeId,
    made: Day,
    next: Day,
    codes: BTreeMap<Code, Day>,
}

/// Why a list cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListRefused {
    /// It is no list, or a line of it does not read.
    Form,
    /// No known key is of the office it names.
    Foreign,
    /// No known key of that office has signed it as it stands.
    Signature,
}

impl Withdrawn {
    /// A list made on a day and good until another.
    #[must_use]
    pub const fn new(office: OfficeId, made: Day, next: Day, codes: BTreeMap<Code, Day>) -> Self {
        Self { office, made, next, codes }
    }

    /// Whose list it is.
    #[must_use]
    pub const fn office(&self) -> &OfficeId {
        &self.office
    }

    /// The day it was made.
    #[must_use]
    pub const fn made(&self) -> Day {
        self.made
    }

    /// The last day on which it may be relied on.
    #[must_use]
    pub const fn next(&self) -> Day {
        self.next
    }

    /// How many it names.
    #[must_use]
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// Whether it names none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// The day a certificate was withdrawn, if it was.
    #[must_use]
    pub fn on(&self, code: Code) -> Option<Day> {
        self.codes.get(&code).copied()
    }

    /// The list as a signed note.
    ///
    /// # Panics
    /// Never: a list is signed by the office whose list it is, which [`Office`]'s holder gives.
    #[must_use]
    pub fn signed(&self, office: &Office) -> String {
        let mut text = format!("{FIRST}\noffice {}\nmade {}\nnext {}\n", self.office, self.made, self.next);
        for (code, on) in &self.codes {
            writeln!(text, "{code} {on}").expect("a text takes what is written to it");
        }
        office.notes().sign(&text).to_string()
    }

    /// Reads a signed list, with the keys by which its office is known.
    ///
    /// # Errors
    /// It is none, its office is not known, or it is not as the office signed it.
    pub fn read(text: &str, keys: &Keys) -> Result<Self, ListRefused> {
        // What a mail program made of line ends is undone: the signature is over plain ones.
        let text = format!("{}\n", text.replace("\r\n", "\n").trim_end_matches('\n'));
        let note = Note::parse(&text).map_err(|_| ListRefused::Form)?;
        let list = Self::plain(note.text()).ok_or(ListRefused::Form)?;
        let known: Vec<_> = keys.of(list.office.as_str()).collect();
        if known.is_empty() {
            return Err(ListRefused::Foreign);
        }
        let signed = known.iter().any(|key| note.verify(key.notes()).is_ok());
        if signed { Ok(list) } else { Err(ListRefused::Signature) }
    }

    fn plain(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != FIRST {
            return None;
        }
        let office = OfficeId::parse(lines.next()?.strip_prefix("office ")?)?;
        let made = lines.next()?.strip_prefix("made ")?.parse().ok()?;
        let next = lines.next()?.strip_prefix("next ")?.parse().ok()?;
        let mut codes = BTreeMap::new();
        for line in lines {
            let (code, on) = line.split_once(' ')?;
            codes.insert(Code::parse(code)?, on.parse().ok()?);
        }
        Some(Self { office, made, next, codes })
    }
}
