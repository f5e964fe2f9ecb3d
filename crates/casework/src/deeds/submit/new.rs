//! A report nobody has told of before, as nearly every one is: understood in memory, and kept with what was understood in one commit.
//!
//! INVARIANT: kept before understood. Whatever keeps it from being understood, an error or a panic, it is kept all the same, by the
//! longer way: first by itself, then read. Where the machine ends in between nobody was answered, and the phone sends again; and
//! after an end that was none of ours every report is kept first, for one of them may have caused it.

use super::incoming::Incoming;
use super::understand::Understood;
use super::write::{Ready, unbroken};
use super::{Patience, Received, Settling, Unattended};
use crate::desk::Desk;
use crate::devices::Device;
use crate::problem::Problem;
use crate::vault::Reading;
use mukti_access::subject::KeyClass;
use mukti_store::{ReportRow, ReportState, ReportWrite};
use mukti_terms::when::Moment;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

/// Larger reports are kept before they are read: reading them takes memory.
const AT_ONCE_BYTES_MAX: usize = 256 << 10;
/// So long after an end that was none of ours every report is kept first.
const CAREFUL_HOURS: i64 = 24;

impl Desk {
    /// Receives a report as if it were new; `None` for one that says itself that it is not, and for one to be kept first.
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
        let Some((ready, state)) = self.begin_new(now, device, incoming)? else { return Ok(None) };
        let done = self.keep_ready(ready).inspect_err(|_| self.vault.forget_public())?;
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner).settled(incoming.case);
        Ok(Some(Received { report: incoming.report, state, label: done.label }))
    }

    /// Receives what a phone sent, and holds up no thread until it is durable: `then` is called when it is, or when it is refused, on
    /// a thread that it must not hold up; where the process ends before, it is dropped without being called.
    ///
    /// [`Problem::ChangedMeanwhile`]: it is not new after all; [`receive_report_again`](Self::receive_report_again) decides what it is.
    pub fn receive_report_then(
        &self,
        now: Moment,
        device: &Device,
        bytes: &[u8],
        then: impl FnOnce(Result<Received, Problem>) + Send + 'static,
    ) {
        let begun = self.incoming(bytes).and_then(|incoming| {
            let new = self.begin_new(now, device, &incoming)?;
            Ok((incoming, new))
        });
        match begun {
            Ok((Incoming { report, case, .. }, Some((ready, state)))) => {
                let numbers = Arc::clone(&self.numbers);
                self.keep_ready_then(ready, move |done| {
                    if done.is_ok() {
                        numbers.lock().unwrap_or_else(PoisonError::into_inner).settled(case);
                    }
                    then(done.map(|done| Received { report, state, label: done.label }));
                });
            }
            Ok((incoming, None)) => then(self.receive_known(now, device, &incoming)),
            Err(problem) => then(Err(problem)),
        }
    }

    /// Receives what was refused as a new report.
    ///
    /// # Errors
    /// As [`receive_report`](Self::receive_report).
    pub fn receive_report_again(&self, now: Moment, device: &Device, bytes: &[u8]) -> Result<Received, Problem> {
        self.vault.forget_public();
        self.receive_known(now, device, &self.incoming(bytes)?)
    }

    /// Reads, seals and determines a report as if it were new, and keeps nothing yet.
    fn begin_new(
        &self,
        now: Moment,
        device: &Device,
        incoming: &Incoming,
    ) -> Result<Option<(Ready, ReportState)>, Problem> {
        if incoming.replaces.is_some() || incoming.entity().is_some() {
            return Ok(None);
        }
        self.has_room(incoming.bytes.len() as u64)?;
        if incoming.bytes.len() > AT_ONCE_BYTES_MAX || self.is_careful(now) {
            return Ok(None);
        }
        let row = incoming.row(now, device, incoming.case);
        // What cannot be read in one go is kept first, and read then: whatever is wrong is told there.
        Ok(unbroken(|| self.read_new(now, &row, incoming)).and_then(Result::ok))
    }

    /// A new report and what it says, ready to be kept together.
    fn read_new(&self, now: Moment, row: &ReportRow, incoming: &Incoming) -> Result<(Ready, ReportState), Problem> {
        let case = row.case;
        let mut keys = self.keys(None).for_new_subjects();
        // Of the case itself what could find somebody is not always told: its key for that is made where it is.
        keys.sealing(case.bits(), KeyClass::C2)?;
        for person in incoming.people(case) {
            keys.sealing(person, KeyClass::C2)?;
            keys.sealing(person, KeyClass::C3)?;
        }
        let message = incoming.message(now, row);
        let reading = Reading { entries: vec![message.clone()], closed: BTreeMap::new() };
        let settling =
            Settling { now, row, incoming, reading: &reading, last: 0, is_new: true, patience: Patience::Waits };
        let Understood { entries, state, why, visit } = self.understand_report(&settling, None)?;
        let row = ReportRow { state, why: why.join(" "), ..row.clone() };
        let write = Unattended {
            entries: std::iter::once(message).chain(entries).collect(),
            report: Some(ReportWrite::Take(Box::new(row))),
            visit,
            ..Unattended::after(case, 0, Vec::new())
        };
        Ok((self.ready(now, &mut keys, write)?, state))
    }

    /// Whether the process before this one did not end by itself: one of the reports it was reading may have ended it.
    pub(super) fn is_careful(&self, now: Moment) -> bool {
        if self.store.ended_well() {
            return false;
        }
        let first = *self.first_report.get_or_init(|| now);
        now < first.plus_hours(CAREFUL_HOURS)
    }
}
