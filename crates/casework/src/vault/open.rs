//! Opens entries as far as whoever asks can.

use super::broken;
use super::keys::{Found, Keys};
use crate::problem::Problem;
use mukti_access::subject::KeyClass;
use mukti_journal::body::{Context, Segment, segments};
use mukti_journal::{Class, SealedEntry};
use mukti_register::cut::{Closed, Opened, join};
use mukti_register::{Entry, EntryId};
use mukti_store::journal::KeptEntry;
use std::collections::BTreeMap;

/// Entries as far as they could be opened.
#[derive(Default)]
pub(crate) struct Reading {
    /// The entries, oldest first.
    pub entries: Vec<Entry>,
    /// What could not be read of which.
    pub closed: BTreeMap<EntryId, Closed>,
}

/// How much of an entry is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Only which case it tells of and of what kind it is.
    Head,
    /// Everything.
    All,
}

impl Keys<'_> {
    /// Opens entries.
    ///
    /// # Errors
    /// An entry is not what was kept, or the store cannot be read.
    pub fn open(&mut self, kept: &[KeptEntry]) -> Result<Reading, Problem> {
        let mut reading = Reading::default();
        for entry in kept {
            let Some((entry, closed)) = self.open_one(entry.position, &entry.sealed)? else { continue };
            if closed != Closed::Nothing {
                reading.closed.insert(entry.id, closed);
            }
            reading.entries.push(entry);
        }
        Ok(reading)
    }

    /// Opens one entry; `None` when even its head was destroyed with its case.
    pub fn open_one(&mut self, position: u64, sealed: &SealedEntry) -> Result<Option<(Entry, Closed)>, Problem> {
        self.open_to(position, sealed, Depth::All)
    }

    /// Opens only the head of an entry: which case, when, of what kind.
    pub fn open_head(&mut self, position: u64, sealed: &SealedEntry) -> Result<Option<Entry>, Problem> {
        Ok(self.open_to(position, sealed, Depth::Head)?.map(|(entry, _)| entry))
    }

    fn open_to(
        &mut self,
        position: u64,
        sealed: &SealedEntry,
        depth: Depth,
    ) -> Result<Option<(Entry, Closed)>, Problem> {
        let damaged = |said: &str| Problem::Damaged { position, said: said.to_string() };
        let context = Context { organisation: sealed.envelope.organisation, entry: sealed.envelope.id };
        let parts = segments(&sealed.body).map_err(|error| damaged(&error.to_string()))?;
        let mut parts = parts.iter();
        let head = parts.next().ok_or_else(|| damaged("no head"))?;
        let Opened::Open(head) = self.open_segment(position, context, head)? else {
            return Ok(None);
        };
        let mut rest = Vec::with_capacity(parts.len());
        if depth == Depth::All {
            for part in parts {
                rest.push(self.open_segment(position, context, part)?);
            }
        }
        let id = EntryId::from_bits(sealed.envelope.id);
        let joined = join(position, id, &head, &rest).ok_or_else(|| damaged("it does not read"))?;
        Ok(Some(joined))
    }

    fn open_segment(&mut self, position: u64, context: Context, segment: &Segment<'_>) -> Result<Opened, Problem> {
        let opened = match KeyClass::of(segment.class) {
            None => {
                debug_assert_eq!(segment.class, Class::C4, "the only class without a key of its own");
                match self.keyring().map(|keyring| keyring.open_named(context, segment)) {
                    Some(Ok(opened)) => opened,
                    _ => return Ok(Opened::Sealed),
                }
            }
            Some(class) => match self.find(segment.subject, class, segment.generation)? {
                Found::Sealed => return Ok(Opened::Sealed),
                Found::Removed => return Ok(Opened::Removed),
                // With the right key in hand, what does not open was altered.
                Found::Key(key) => segment.open(context, &key).map_err(|error| Problem::Damaged {
                    position,
                    said: format!("segment {}: {error}", segment.index),
                })?,
            },
        };
        Ok(Opened::Open(opened.payload.to_vec()))
    }
}

/// A name for what a sealed entry could not be joined from.
impl From<mukti_journal::BodyError> for Problem {
    fn from(error: mukti_journal::BodyError) -> Self {
        broken(error.to_string())
    }
}
