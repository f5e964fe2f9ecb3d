//! Notes who read what could find a person: once an hour for each member, case and kind of reading.
//!
//! A page is shown even when its reading could not be noted: somebody at a kiln needs it now. Then that is said in the log.

use super::of_the_house;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::Sealing;
use mukti_register::entry::ReadNote;
use mukti_register::{Body, Case, CaseId, MemberId};
use mukti_store::deed::{Deed, NewEntry};
use std::collections::HashMap;
use std::sync::PoisonError;

/// What was noted in this hour.
pub(crate) type Readers = HashMap<(MemberId, Option<CaseId>, &'static str), i64>;

/// What can be read: the words of the note.
pub(crate) mod what {
    /// A case page.
    pub(crate) const CASE: &str = "case";
    /// The bytes of a letter.
    pub(crate) const DOCUMENT: &str = "document";
    /// A table that was taken out: of a case, its names.
    pub(crate) const EXPORT: &str = "export";
    /// That another member takes its names out was agreed to.
    pub(crate) const AGREED: &str = "agreed";
    /// The bytes of a file.
    pub(crate) const FILE: &str = "file";
    /// Answers to a form of others.
    pub(crate) const FORM: &str = "form";
    /// A sheet of a register.
    pub(crate) const REGISTER: &str = "register";
    /// Something looked for.
    pub(crate) const SEARCH: &str = "search";
}

const HOUR: i64 = 3600;

impl Desk {
    /// Notes that whoever acts was shown what could find a person. Gives what stood in the way, if it could not be noted.
    pub(crate) fn note_read(
        &self,
        by: &By,
        case: Option<CaseId>,
        known: Option<&Case>,
        what: &'static str,
    ) -> Option<Problem> {
        // Without a keyring nothing that could find anybody was opened.
        by.keys.as_ref()?;
        let hour = by.now.unix().div_euclid(HOUR);
        let key = (by.member, case, what);
        if self.noted_readers().get(&key) == Some(&hour) || known.is_some_and(|case| is_noted(case, by, what, hour)) {
            return None;
        }
        match self.keep_note(by, case, what) {
            Ok(()) => {
                let mut readers = self.noted_readers();
                readers.retain(|_, noted| *noted >= hour);
                readers.insert(key, hour);
                None
            }
            Err(problem) => Some(problem),
        }
    }

    fn keep_note(&self, by: &By, case: Option<CaseId>, what: &'static str) -> Result<(), Problem> {
        let body = Body::ReadNoted(ReadNote { what: what.to_string() });
        let entry = of_the_house((Some(by.member), by.now), case, body)?;
        let mut keys = self.keys(None);
        let sealed = keys.seal(&entry, Sealing::default())?;
        // It was decided on nothing: whoever writes in the case at this moment is not in its way.
        let entries = vec![NewEntry { sealed, cases: case.into_iter().collect(), document: None, folio: None }];
        Ok(self.store.keep(Deed { keys: keys.made(), entries, ..Deed::default() }).map(drop)?)
    }

    fn noted_readers(&self) -> std::sync::MutexGuard<'_, Readers> {
        // What was noted is as good after a panic as before.
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether the case says so already: after a new start, and of another process.
fn is_noted(case: &Case, by: &By, what: &str, hour: i64) -> bool {
    case.entries.iter().rev().any(|entry| {
        let in_this_hour = entry.learned.unix().div_euclid(HOUR) == hour;
        in_this_hour && entry.by == Some(by.member) && matches!(&entry.body, Body::ReadNoted(note) if note.what == what)
    })
}
