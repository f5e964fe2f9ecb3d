//! A sheet of a register beside the cases: one office, committee, order, plan or project, and all that was written on it.

use crate::entry::{Body, Entry};
use crate::ids::{EntryId, FolioId};
use crate::kept::Kept;
use crate::kinds::KindInfo;
use std::collections::BTreeMap;

/// A sheet with everything written on it, oldest first.
#[derive(Clone, Debug)]
pub struct Folio {
    /// Its id.
    pub id: FolioId,
    /// The kind that opened it.
    pub kind: &'static KindInfo,
    /// Everything written on it, in the order it was kept.
    pub entries: Vec<Entry>,
}

/// One record on a sheet as it stands now, after its corrections.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// The entry that first said so.
    pub entry: &'a Entry,
    /// Its kind.
    pub kind: &'static KindInfo,
    /// Its answers, later words over earlier ones.
    pub kept: Kept,
    /// Whether it was said that it should not have been written.
    pub struck: bool,
    /// The corrections made to it, oldest first.
    pub corrections: Vec<&'a Entry>,
}

impl Folio {
    /// The sheet its entries tell of, oldest first; `None` when none of them opened one.
    #[must_use]
    pub fn from_entries(entries: Vec<Entry>) -> Option<Self> {
        let (id, kind) = entries.iter().find_map(opened)?;
        Some(Self { id, kind, entries })
    }

    /// The place of its last entry in the order of everything.
    #[must_use]
    pub fn last_position(&self) -> u64 {
        self.entries.last().map_or(0, |entry| entry.position)
    }

    /// What the sheet says of itself now.
    ///
    /// # Panics
    /// Never: a sheet is made from an entry that opened it.
    #[must_use]
    pub fn heading(&self) -> Line<'_> {
        self.lines_of(self.kind.name).next().expect("a sheet was opened")
    }

    /// Whether it was said that this sheet should not have been opened: its history stays, no list shows it.
    #[must_use]
    pub fn is_struck(&self) -> bool {
        self.heading().struck
    }

    /// What was written on it, of one kind, oldest first, with what was corrected.
    pub fn lines_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = Line<'a>> {
        self.lines().filter(move |line| line.kind.name == kind)
    }

    /// Everything written on it, oldest first, with what was corrected.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.entries.iter().filter_map(|entry| match &entry.body {
            Body::RecordKept(kept) => Some(self.line(entry, crate::kinds::kind(kept.kind())?, kept)),
            _ => None,
        })
    }

    /// One line by the entry that first said so.
    #[must_use]
    pub fn line_at(&self, id: EntryId) -> Option<Line<'_>> {
        self.lines().find(|line| line.entry.id == id)
    }

    fn line<'a>(&'a self, entry: &'a Entry, kind: &'static KindInfo, kept: &Kept) -> Line<'a> {
        let mut line = Line { entry, kind, kept: kept.clone(), struck: false, corrections: Vec::new() };
        for later in &self.entries {
            let Body::RecordCorrected(correction) = &later.body else { continue };
            if correction.of != entry.id {
                continue;
            }
            line.corrections.push(later);
            line.struck = correction.kept.is_empty();
            correction.kept.values().for_each(|(name, text)| line.kept.put(name, text));
        }
        line
    }
}

/// The sheet an entry opened, with its kind.
fn opened(entry: &Entry) -> Option<(FolioId, &'static KindInfo)> {
    let Body::RecordKept(kept) = &entry.body else { return None };
    let kind =
        crate::kinds::kind(kept.kind()).filter(|kind| kind.register().is_some_and(|own| own.name == kind.name))?;
    Some((kept.folio()?, kind))
}

/// The sheet an entry stands on.
#[must_use]
pub fn folio_of(entry: &Entry) -> Option<FolioId> {
    match &entry.body {
        Body::RecordKept(kept) => kept.folio(),
        Body::RecordCorrected(correction) => correction.kept.folio(),
        _ => None,
    }
}

/// The answers of a record that could find nobody: what lists are made of.
#[must_use]
pub fn open_answers(kept: &Kept) -> BTreeMap<&str, &str> {
    use mukti_terms::schema::Class;
    kept.values().filter(|(name, text)| kept.class_of(name) <= Class::C2 && !text.is_empty()).collect()
}
