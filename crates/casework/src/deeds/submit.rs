//! Receives a report from a phone: kept first, then understood, each once however often and however closely together it is sent.
//!
//! INVARIANT: what decides is a row of the store, written in the commit that keeps the report or what was understood of it: whoever
//! comes second finds it there. A report that was kept and not yet read, because the machine stopped, is read when it comes again.

mod files;
mod foreign;
pub(crate) mod incoming;
mod new;
mod numbers;
mod opening;
mod place;
mod sealed;
mod told;
mod understand;
mod visit;
mod write;

pub(crate) use numbers::Numbers;
pub use sealed::{Opened, PieceKept, SEALED_BYTES_MAX, receipt};
pub(crate) use write::Unattended;

use visit::WAITS;

use crate::desk::{By, Desk};
use crate::devices::Device;
use crate::problem::Problem;
use crate::vault::{Keys, Reading};
pub(crate) use foreign::Applied;
use incoming::Incoming;
use mukti_register::{Case, ReportId};
use mukti_store::journal::KeptEntry;
use mukti_store::{ReportRow, ReportState, ReportWrite};
use mukti_terms::when::Moment;
use std::sync::PoisonError;
use understand::{Understood, set_aside};
use write::unbroken;

/// The largest report that is taken, in bytes, with all its files.
pub const REPORT_BYTES_MAX: u64 = 100_000_000;
/// How often a report is decided anew when another of the same name is decided at the same moment.
const TRIES: u32 = 100;
/// How many reports are looked through for those that waited.
const WAITING_MAX: u32 = 200;

/// A report that was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The report.
    pub report: ReportId,
    /// What became of it.
    pub state: ReportState,
    /// The label of its case, where there is one.
    pub label: Option<String>,
}

impl Desk {
    /// Receives what a phone sent. Sent again, it is the same report; nothing is doubled.
    ///
    /// # Errors
    /// No form makes such a report; another of the same name was kept before; what it changes was changed before; a full disk.
    pub fn receive_report(&self, now: Moment, device: &Device, bytes: &[u8]) -> Result<Received, Problem> {
        self.receive(now, device, &self.incoming(bytes)?)
    }

    /// What a report calls itself, and which form it answers.
    fn incoming(&self, bytes: &[u8]) -> Result<Incoming, Problem> {
        self.with_form(Incoming::read(&self.vault.door_secret()?, bytes)?)
    }

    /// Keeps it, understands it, or finds that both were done.
    fn receive(&self, now: Moment, device: &Device, incoming: &Incoming) -> Result<Received, Problem> {
        match self.receive_new(now, device, incoming) {
            Ok(Some(received)) => return Ok(received),
            Ok(None) | Err(Problem::ChangedMeanwhile) => {}
            Err(problem) => return Err(problem),
        }
        self.receive_known(now, device, incoming)
    }

    /// The longer way: kept by itself first, unless it is there, then understood.
    fn receive_known(&self, now: Moment, device: &Device, incoming: &Incoming) -> Result<Received, Problem> {
        for _ in 0..TRIES {
            let done = match self.store.report(&incoming.instance)? {
                None => self.keep_report(now, device, incoming).map(|()| None),
                Some(row) if row.digest != incoming.digest => return Err(Problem::ReportDiffers),
                Some(row) if row.state == ReportState::Kept => {
                    self.settle_report(now, &row, incoming, Patience::Waits).map(|settled| settled.waiting(&row))
                }
                Some(row) => return self.received(&row),
            };
            match done {
                Ok(None) | Err(Problem::ChangedMeanwhile) => {}
                Ok(Some(received)) => return Ok(received),
                Err(problem) => return Err(problem),
            }
        }
        self.give_up(now, incoming)
    }

    /// However often it is read, what it says cannot be kept: a phone that sends it for ever helps nobody, a person looks at it.
    fn give_up(&self, now: Moment, incoming: &Incoming) -> Result<Received, Problem> {
        let row = self.store.report(&incoming.instance)?.ok_or(Problem::ChangedMeanwhile)?;
        if row.state != ReportState::Kept {
            return self.received(&row);
        }
        let settled = self.settle_report(now, &row, incoming, Patience::Over)?;
        Ok(Received { report: incoming.report, state: settled.state, label: settled.label })
    }

    /// Understands a report that was only kept, because the machine stopped and its phone never came back, or one that came before
    /// what it changes: a member opens its bytes.
    ///
    /// # Errors
    /// No such report; it is sealed to others; what it changes has still not come, or was changed by another.
    pub fn read_report_again(&self, by: &By, report: ReportId) -> Result<Received, Problem> {
        self.read_again(by, report, Patience::None)
    }

    /// Reads visits and changes that waited for what comes before them, where it has come since; a member who is signed in opens
    /// their bytes.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub(crate) fn read_waiting(&self, by: &By) -> Result<(), Problem> {
        let mut waiting = self.store.reports(Some(ReportState::Kept), (WAITING_MAX, 0))?;
        waiting.retain(|row| row.why == WAITS);
        waiting.extend(self.store.reports(Some(ReportState::Aside), (WAITING_MAX, 0))?.into_iter().filter(is_early));
        // The oldest first: what changes a change comes after it.
        for row in waiting.iter().rev() {
            match self.read_again(by, ReportId::from_bits(row.id), Patience::Waits) {
                // What cannot be opened waits for somebody who can, and what has nothing before it for that.
                Ok(_)
                | Err(
                    Problem::SealedToOthers
                    | Problem::ChangedMeanwhile
                    | Problem::NotYetThere
                    | Problem::ReportReplaced,
                ) => {}
                Err(problem) => return Err(problem),
            }
        }
        Ok(())
    }

    fn read_again(&self, by: &By, report: ReportId, patience: Patience) -> Result<Received, Problem> {
        let bytes = self.report_as_sent(by, report)?;
        let incoming = self.incoming_again(bytes.open())?;
        for _ in 0..TRIES {
            let row = self.store.report_of_id(report.bits())?.ok_or(Problem::NoSuchReport)?;
            let done = match row.state {
                ReportState::Kept => self.settle_report(by.now, &row, &incoming, patience),
                ReportState::Aside if is_early(&row) => self.place_report(by, &row, &incoming),
                _ => return self.received(&row),
            };
            match done {
                Ok(settled) => {
                    if let Some(waits) = settled.waiting(&row) {
                        return Ok(waits);
                    }
                }
                Err(Problem::ChangedMeanwhile) => {}
                Err(problem) => return Err(problem),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// What a sender is told of a report.
    pub(crate) fn received(&self, row: &ReportRow) -> Result<Received, Problem> {
        let label = self.store.views_of(row.case)?.map(|views| views.case.label);
        Ok(Received { report: ReportId::from_bits(row.id), state: row.state, label })
    }

    /// Its bytes, durable and sealed to the organisation, before anybody asks what they say.
    fn keep_report(&self, now: Moment, device: &Device, incoming: &Incoming) -> Result<(), Problem> {
        self.has_room(incoming.bytes.len() as u64)?;
        let (mut case, mut replaces) = (incoming.case, None);
        if let Some(old) = self.changed_by(incoming)? {
            (case, replaces) = (old.case, Some(old.instance));
        }
        if replaces.is_none()
            && let Some(followed) = self.case_of_visit(&device.id, incoming)?
        {
            case = followed;
        }
        let row = incoming.row(now, device, case);
        let history = self.store.history(case)?;
        let mut keys = self.keys(None);
        let before = keys.open(&history)?.entries;
        let write = Unattended {
            entries: vec![incoming.message(now, &row)],
            report: Some(ReportWrite::Keep { row: Box::new(row), replaces }),
            ..Unattended::after(case, last_of(&history), before)
        };
        self.keep_unattended(now, &mut keys, write).map(drop)
    }

    /// The report that this one changes, if it is there and has a case; one that waits itself, or was only kept, has none yet.
    fn changed_by(&self, incoming: &Incoming) -> Result<Option<ReportRow>, Problem> {
        let old = incoming.replaces.map(|old| self.store.report(&old)).transpose()?.flatten();
        match old {
            Some(old) if old.state == ReportState::Replaced => Err(Problem::ReportReplaced),
            // One that nobody has read yet has told nothing that could be changed.
            old => Ok(old.filter(|old| old.state != ReportState::Kept && !is_early(old))),
        }
    }

    /// What it says, as far as it can be read, in its case; the rest is put before a person.
    fn settle_report(
        &self,
        now: Moment,
        row: &ReportRow,
        incoming: &Incoming,
        patience: Patience,
    ) -> Result<Settled, Problem> {
        let history = self.store.history(row.case)?;
        let mut keys = self.keys(None);
        let reading = keys.open(&history)?;
        let settling =
            Settling { now, row, incoming, reading: &reading, last: last_of(&history), is_new: false, patience };
        self.settle(&settling, &mut keys)
    }

    /// Writes what is understood of it into its case.
    fn settle(&self, settling: &Settling<'_>, keys: &mut Keys<'_>) -> Result<Settled, Problem> {
        let Settling { now, row, incoming, reading, last, .. } = *settling;
        let write = |Understood { entries, state, why, visit }: Understood| Unattended {
            entries,
            visit,
            report: Some(ReportWrite::Settle { instance: row.instance, state, why: why.join(" ") }),
            ..Unattended::after(row.case, last, reading.entries.clone())
        };
        let mut once = || {
            unbroken(|| {
                let before = Case::from_entries(reading.entries.clone());
                let understood = self.understand_report(settling, before.as_ref())?;
                let state = understood.state;
                self.ready(now, keys, write(understood)).map(|ready| (state, ready))
            })
        };
        let read = if settling.patience == Patience::Over { None } else { once() };
        let aside = |why: &str| {
            let aside = set_aside(now, row, incoming, Vec::new(), vec![why.to_string()]);
            let state = aside.state;
            self.keep_unattended(now, &mut self.keys(None), write(aside)).map(|done| (state, done))
        };
        let done = match read {
            Some(Ok((state, ready))) => self.keep_ready(ready).map(|done| (state, done)),
            // It tells of somebody who was forgotten: nothing of it is told again.
            Some(Err(Problem::Forgotten)) => aside("forgotten"),
            Some(Err(problem)) => Err(problem),
            // It is kept; what broke here is ours to mend, and the phone need not know.
            None => aside(BROKEN),
        };
        let (state, done) = done?;
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner).settled(row.case);
        Ok(Settled { state, label: done.label })
    }
}

/// Why a report is set aside that came before the one it changes.
pub(crate) const EARLY: &str = "edit";

/// Why a report is set aside whose reading broke on a fault of ours.
const BROKEN: &str = "broken";

/// Whether it came before the one it changes.
fn is_early(row: &ReportRow) -> bool {
    row.state == ReportState::Aside && row.why == EARLY
}

/// A report that is kept, with everything that is needed to settle what becomes of it.
#[derive(Clone, Copy)]
struct Settling<'a> {
    now: Moment,
    row: &'a ReportRow,
    incoming: &'a Incoming,
    /// What was read of its case.
    reading: &'a Reading,
    /// The last entry that is kept of it; 0 for none.
    last: u64,
    /// Whether nobody has told of the case before.
    is_new: bool,
    patience: Patience,
}

/// How long a report is tried: whether a visit waits for the one before it, and whether it is read at all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Patience {
    /// It does.
    Waits,
    /// It is read although that has not come.
    None,
    /// It was read as often as anybody would: it is set aside unread.
    Over,
}

/// What became of a report.
struct Settled {
    state: ReportState,
    label: Option<String>,
}

impl Settled {
    /// What is answered for a visit that waits for the one before it.
    fn waiting(self, row: &ReportRow) -> Option<Received> {
        let waits = self.state == ReportState::Kept;
        waits.then(|| Received { report: ReportId::from_bits(row.id), state: self.state, label: self.label })
    }
}

fn last_of(history: &[KeptEntry]) -> u64 {
    history.last().map_or(0, |entry| entry.position)
}

/// The word of the door that phones come through.
pub(crate) const DOOR: &str = "openrosa";

#[cfg(test)]
mod tests;
