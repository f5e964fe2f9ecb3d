//! A record as it is kept: its kind, its version and its answers as text under their public names.

use crate::ids::FolioId;
use crate::kinds;
use mukti_terms::schema::{Class, Wrong};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The body of a record: `kind/version` and the answers. Unknown names and words of later versions are preserved.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// `fir/1`: the kind and the version of its shape.
    record: String,
    /// The sheet it stands on, where it is about none of the cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<FolioId>,
    /// Public name to text; an empty text withdraws an answer given before.
    values: BTreeMap<String, String>,
}

impl Kept {
    /// A record of a kind in its newest shape.
    #[must_use]
    pub fn new(kind: &str, values: BTreeMap<String, String>) -> Self {
        let version = kinds::kind(kind).map_or(1, |k| k.version);
        Self { record: format!("{kind}/{version}"), of: None, values }
    }

    /// The same record, about a sheet of a register.
    #[must_use]
    pub fn about(self, folio: FolioId) -> Self {
        Self { of: Some(folio), ..self }
    }

    /// The sheet of a register it stands on; `None` for what belongs to a case.
    #[must_use]
    pub const fn folio(&self) -> Option<FolioId> {
        self.of
    }

    /// The kind, without its version.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.record.split('/').next().unwrap_or(&self.record)
    }

    /// The version of its shape.
    #[must_use]
    pub fn version(&self) -> u16 {
        self.record.split('/').nth(1).and_then(|v| v.parse().ok()).unwrap_or(1)
    }

    /// One answer; `None` when it was not given, `Some("")` when it was withdrawn.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// Every answer by its public name.
    pub fn values(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }

    /// Puts one answer in.
    pub fn put(&mut self, name: &str, text: &str) {
        self.values.insert(name.to_string(), text.to_string());
    }

    /// The same record with only those answers.
    #[must_use]
    pub fn with(&self, values: BTreeMap<String, String>) -> Self {
        Self { record: self.record.clone(), of: self.of, values }
    }

    /// The same record without what nobody is shown: the key of a file, and the numbers of files.
    #[must_use]
    pub fn shown(&self) -> Self {
        let hidden = |name: &str| {
            self.kind() == kinds::FILE && [kinds::FILE_KEY, kinds::OF_REPORT, "file", "parent"].contains(&name)
        };
        let values = self.values.iter().filter(|(name, _)| !hidden(name));
        self.with(values.map(|(name, text)| (name.clone(), text.clone())).collect())
    }

    /// Whether nothing at all was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The class of an answer; a name we do not know is treated as what could find a person.
    #[must_use]
    pub fn class_of(&self, name: &str) -> Class {
        kinds::kind(self.kind()).and_then(|kind| kind.field(name)).map_or(Class::C3, |field| field.class)
    }
}

/// Only names of answers that could find nobody are shown: never their values.
impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kept({}: {} answers)", self.record, self.values.len())
    }
}

/// What was wrong with one field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The public name of the field, as it came in.
    pub field: String,
    /// What was wrong.
    pub wrong: FieldWrong,
}

/// Why a field could not be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldWrong {
    /// The text does not read as what the field holds.
    Unreadable(Wrong),
    /// The record has no such field.
    NoSuchField,
    /// The record cannot be kept without it.
    Missing,
    /// A time of day is written as `14:30`.
    NotATime,
    /// The date lies in the future.
    InTheFuture,
    /// A deadline of which only a month or a year was told.
    NoDay,
    /// A month of which only the year was told.
    NoMonth,
}
