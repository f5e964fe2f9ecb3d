//! Receives a report from a phone: kept first, then understood, each once however often and however closely together it is sent.
//!
//! INVARIANT: what decides is a row of the store, written in the commit that keeps the report or what was understood of it: whoever
//! comes second finds it there. A report that was kept and not yet read, because the machine stopped, is read when it comes again.

mod files;
mod incoming;
mod told;
mod understand;

use crate::desk::{By, Desk};
use crate::devices::Device;
use crate::problem::Problem;
use crate::vault::Sealing;
use crate::views;
use incoming::Incoming;
use mukti_register::entry::{Message, Report};
use mukti_register::{Body, Case, CaseId, Entry, PersonId, ReportId};
use mukti_store::deed::{Deed, NewEntry};
use mukti_store::{ReportRow, ReportState, ReportWrite, StoreError};
use mukti_terms::when::Moment;
use std::collections::HashMap;
use std::sync::PoisonError;
use understand::{Understood, of_the_forgotten};

/// The largest report that is taken, in bytes, with all its files.
pub const REPORT_BYTES_MAX: u64 = 100_000_000;
/// How often a report is decided anew when another of the same name is decided at the same moment.
const TRIES: u32 = 100;

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

/// What a deed on a report writes, with nobody signed in.
pub(crate) struct Unattended {
    pub case: CaseId,
    /// The last entry that was read of the case; 0 for none.
    pub last: u64,
    /// What was read of the case, whether or not one has begun.
    pub before: Vec<Entry>,
    pub entries: Vec<Entry>,
    pub report: ReportWrite,
    /// Files that have arrived whole.
    pub arrived: Vec<u128>,
}

impl Desk {
    /// Receives what a phone sent. Sent again, it is the same report; nothing is doubled.
    ///
    /// # Errors
    /// No form makes such a report; another of the same name was kept before; what it changes was changed before; a full disk.
    pub fn receive_report(&self, now: Moment, device: &Device, bytes: &[u8]) -> Result<Received, Problem> {
        let incoming = Incoming::read(&self.vault.door_secret()?, bytes)?;
        for _ in 0..TRIES {
            let done = match self.store.report(&incoming.instance)? {
                None => self.keep_report(now, device, &incoming).map(|()| None),
                Some(row) if row.digest != incoming.digest => return Err(Problem::ReportDiffers),
                Some(row) if row.state == ReportState::Kept => self.settle_report(now, &row, &incoming).map(|()| None),
                Some(row) => return self.received(&row),
            };
            match done {
                Ok(None) | Err(Problem::ChangedMeanwhile) => {}
                Ok(Some(received)) => return Ok(received),
                Err(problem) => return Err(problem),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// Understands a report that was only kept, because the machine stopped and its phone never came back: a member opens its bytes.
    ///
    /// # Errors
    /// No such report; it is sealed to others.
    pub fn read_report_again(&self, by: &By, report: ReportId) -> Result<Received, Problem> {
        let bytes = self.report_as_sent(by, report)?;
        let incoming = Incoming::read(&self.vault.door_secret()?, bytes.open())?;
        for _ in 0..TRIES {
            let row = self.store.report_of_id(report.bits())?.ok_or(Problem::NoSuchReport)?;
            if row.state != ReportState::Kept {
                return self.received(&row);
            }
            match self.settle_report(by.now, &row, &incoming) {
                Ok(()) | Err(Problem::ChangedMeanwhile) => {}
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
        if let Some(old) = incoming.replaces.map(|old| self.store.report(&old)).transpose()?.flatten() {
            if old.state == ReportState::Replaced {
                return Err(Problem::ReportReplaced);
            }
            (case, replaces) = (old.case, Some(old.instance));
        }
        let row = ReportRow {
            instance: incoming.instance,
            digest: incoming.digest,
            id: incoming.report.bits(),
            case,
            device: device.id.clone(),
            form: incoming.form().to_string(),
            state: ReportState::Kept,
            why: String::new(),
            received: now.unix(),
        };
        let body = Body::ReportReceived(message(&row, incoming));
        let entry = incoming.entry(now, case, None, incoming::Part::Message, body);
        let history = self.store.history(case)?;
        let before = self.keys(None).open(&history)?.entries;
        self.keep_unattended(
            now,
            Unattended {
                case,
                last: history.last().map_or(0, |entry| entry.position),
                before,
                entries: vec![entry],
                report: ReportWrite::Keep { row: Box::new(row), replaces },
                arrived: Vec::new(),
            },
        )
    }

    /// What it says, as far as it can be read, in its case; the rest is put before a person.
    fn settle_report(&self, now: Moment, row: &ReportRow, incoming: &Incoming) -> Result<(), Problem> {
        let history = self.store.history(row.case)?;
        let reading = self.keys(None).open(&history)?;
        let before = Case::from_entries(reading.entries.clone());
        let understood = self.understand_report(now, row, incoming, before.as_ref(), &reading)?;
        let write = |Understood { entries, state, why }: Understood| Unattended {
            case: row.case,
            last: history.last().map_or(0, |entry| entry.position),
            before: reading.entries.clone(),
            entries,
            report: ReportWrite::Settle { instance: row.instance, state, why: why.join(" ") },
            arrived: Vec::new(),
        };
        let done = match self.keep_unattended(now, write(understood)) {
            // It tells of somebody who was forgotten: nothing of it is told again.
            Err(Problem::Forgotten) => self.keep_unattended(now, write(of_the_forgotten(now, row, incoming))),
            other => other,
        };
        if done.is_ok() {
            self.numbers.lock().unwrap_or_else(PoisonError::into_inner).settled(row.case);
        }
        done
    }

    /// Keeps entries that nobody signed in for: what could find somebody is sealed so that only members open it again.
    pub(crate) fn keep_unattended(&self, now: Moment, write: Unattended) -> Result<(), Problem> {
        let Unattended { case, last, before, entries, report, arrived } = write;
        let mut all = before;
        all.extend(entries.iter().cloned());
        let after = Case::from_entries(all);
        if let Some(after) = &after {
            super::still_known(after, &entries)?;
        }
        let names: Vec<(PersonId, String)> = after.as_ref().map(super::names_in).unwrap_or_default();
        let mut keys = self.keys(None);
        let sealed = entries
            .iter()
            .map(|entry| Ok(NewEntry::of(case, keys.seal(entry, Sealing { names: &names, named: &[] })?)))
            .collect::<Result<Vec<_>, Problem>>()?;
        let deed = Deed {
            read: vec![(case, last)],
            keys: keys.made(),
            entries: sealed,
            views: after.iter().map(|case| views::of(case, self.book, now)).collect(),
            arrived,
            report: Some(report),
            ..Deed::default()
        };
        match self.store.keep(deed) {
            // Another of the same name, the same label, or the same key: decided anew.
            Err(StoreError::Taken | StoreError::Conflict | StoreError::Moved) => Err(Problem::ChangedMeanwhile),
            other => Ok(other.map(drop)?),
        }
    }
}

fn message(row: &ReportRow, incoming: &Incoming) -> Report {
    let (raw, raw_bytes) = match std::str::from_utf8(&incoming.bytes) {
        Ok(text) => (text.to_string(), String::new()),
        Err(_) => (String::new(), mukti_journal::hex::encode(&incoming.bytes)),
    };
    let message = Message {
        report: incoming.report,
        instance: mukti_journal::hex::encode(&row.instance),
        digest: mukti_journal::hex::encode(&row.digest),
        device: row.device.clone(),
        form: row.form.clone(),
        version: if row.form.is_empty() { String::new() } else { incoming.envelope.version.clone() },
        replaces: incoming.replaces.map(|old| mukti_journal::hex::encode(&old)),
    };
    Report { prefix: String::new(), number: 0, door: DOOR.to_string(), message: Some(message), raw, raw_bytes }
}

/// Numbers given to cases that are not kept yet. Many reports arrive at one moment, and one report many times.
#[derive(Default)]
pub(crate) struct Numbers {
    /// The highest given, by its letters.
    last: HashMap<String, u32>,
    given: HashMap<CaseId, (String, u32)>,
}

impl Numbers {
    /// The number of a case that is about to begin: the same for everybody who begins it at this moment. `free` is the next one
    /// that no kept case has.
    pub(crate) fn give(&mut self, case: CaseId, prefix: &str, free: u32) -> u32 {
        if let Some((known, number)) = self.given.get(&case)
            && known == prefix
            && *number >= free
        {
            return *number;
        }
        let last = self.last.entry(prefix.to_string()).or_default();
        *last = free.max(*last + 1);
        self.given.insert(case, (prefix.to_string(), *last));
        *last
    }

    fn settled(&mut self, case: CaseId) {
        self.given.remove(&case);
    }
}

/// The word of the door that phones come through.
pub(crate) const DOOR: &str = "openrosa";

#[cfg(test)]
mod tests;
