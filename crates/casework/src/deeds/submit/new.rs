//! A report nobody has told of before, as nearly every one is: kept and understood without looking for what cannot be there.

use super::incoming::Incoming;
use super::{Patience, Received, Settling, Unattended};
use crate::desk::Desk;
use crate::devices::Device;
use crate::problem::Problem;
use crate::vault::Reading;
use mukti_access::subject::KeyClass;
use mukti_register::Entry;
use mukti_store::ReportWrite;
use mukti_terms::when::Moment;
use std::collections::BTreeMap;

impl Desk {
    /// Receives a report as if it were new; `None` for one that says itself that it is not.
    ///
    /// Whether it is new is found in the commit that keeps it, where everything it would have looked for is refused if it is there.
    ///
    /// # Errors
    /// [`Problem::ChangedMeanwhile`] when something of it is there; nothing is lost: it is kept, or the next look finds why not.
    pub(super) fn receive_new(
        &self,
        now: Moment,
        device: &Device,
        incoming: &Incoming,
    ) -> Result<Option<Received>, Problem> {
        if incoming.replaces.is_some() || incoming.entity().is_some() {
            return Ok(None);
        }
        self.has_room(incoming.bytes.len() as u64)?;
        let case = incoming.case;
        let row = incoming.row(now, device, case);
        let mut keys = self.keys(None).for_new_subjects();
        // All keys it will need are durable with its bytes: the second commit waits for no other file.
        for subject in std::iter::once(case.bits()).chain(incoming.people(case)) {
            keys.sealing(subject, KeyClass::C2)?;
            keys.sealing(subject, KeyClass::C3)?;
        }
        let message = incoming.message(now, &row);
        let write = Unattended {
            entries: vec![message.clone()],
            report: Some(ReportWrite::Keep { row: Box::new(row.clone()), replaces: None }),
            ..Unattended::after(case, 0, Vec::new())
        };
        let kept = self.keep_unattended(now, &mut keys, write).inspect_err(|_| self.vault.forget_public())?;
        let last = kept.positions.last().copied().unwrap_or_default();
        let entries = vec![Entry { position: last, ..message }];
        let reading = Reading { entries, closed: BTreeMap::new() };
        let settled = self.settle(
            &Settling { now, row: &row, incoming, reading: &reading, last, is_new: true, patience: Patience::Waits },
            &mut keys,
        )?;
        Ok(Some(Received { report: incoming.report, state: settled.state, label: settled.label }))
    }
}
