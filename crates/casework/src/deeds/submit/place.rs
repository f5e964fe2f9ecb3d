//! A report that came before the one it changes finds its place once that one is there.

use super::incoming::{Incoming, Part};
use super::understand::Understood;
use super::{Patience, Settled, Settling, Unattended, last_of};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_register::{Case, Entry};
use mukti_store::{ReportRow, ReportWrite};

impl Desk {
    /// Puts it into the case of the report it changes, with its bytes: who is forgotten there takes them along.
    ///
    /// # Errors
    /// What it changes has not come, waits itself, or was changed by another; it is sealed to others.
    pub(super) fn place_report(&self, by: &By, row: &ReportRow, incoming: &Incoming) -> Result<Settled, Problem> {
        let old = self.changed_by(incoming)?.ok_or(Problem::NotYetThere)?;
        let row = ReportRow { case: old.case, ..row.clone() };
        let history = self.store.history(old.case)?;
        let mut keys = self.keys(by.keys.as_deref());
        let reading = keys.open(&history)?;
        let last = last_of(&history);
        let settling = Settling {
            now: by.now,
            row: &row,
            incoming,
            reading: &reading,
            last,
            is_new: false,
            patience: Patience::None,
        };
        let before = Case::from_entries(reading.entries.clone());
        let Understood { mut entries, state, why, visit } = self.understand_report(&settling, before.as_ref())?;
        let message = incoming.message(by.now, &row);
        entries.insert(0, Entry { id: incoming.own(Part::Placed), ..message });
        let write = Unattended {
            entries,
            visit,
            report: Some(ReportWrite::Place {
                instance: row.instance,
                case: row.case,
                replaces: old.instance,
                state,
                why: why.join(" "),
            }),
            ..Unattended::after(row.case, last, reading.entries.clone())
        };
        let done = self.keep_unattended(by.now, &mut keys, write)?;
        Ok(Settled { state, label: done.label })
    }
}
