//! What a report writes with nobody signed in: sealed so that only members open it again, and decided by a row in the same commit.

use crate::deeds::{names_in, still_holds, still_known};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::vault::{Keys, Sealing, Shared};
use crate::views;
use mukti_register::{Case, CaseId, Entry, PersonId};
use mukti_store::deed::{Deed, Kept, NewEntry};
use mukti_store::entities::Visit;
use mukti_store::{CaseViews, ReportWrite, StoreError};
use mukti_terms::when::Moment;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a deed on a report writes, with nobody signed in.
pub(crate) struct Unattended {
    pub case: CaseId,
    /// The last entry that was read of the case; 0 for none.
    pub last: u64,
    /// What was read of the case, whether or not one has begun.
    pub before: Vec<Entry>,
    pub entries: Vec<Entry>,
    pub report: Option<ReportWrite>,
    /// Files that have arrived whole.
    pub arrived: Vec<u128>,
    /// A visit that was read.
    pub visit: Option<Visit>,
}

/// What was kept.
pub(crate) struct Done {
    /// The label of the case, once it has begun.
    pub label: Option<String>,
}

impl Unattended {
    /// Nothing yet, after what was read of a case.
    pub const fn after(case: CaseId, last: u64, before: Vec<Entry>) -> Self {
        Self { case, last, before, entries: Vec::new(), report: None, arrived: Vec::new(), visit: None }
    }
}

/// A deed on a report, sealed and determined, that is only to be kept.
pub(crate) struct Ready {
    deed: Deed,
    label: Option<String>,
    /// Held until it is durable.
    wrapped_with: Option<Shared>,
}

impl Desk {
    /// Keeps entries that nobody signed in for: what could find somebody is sealed so that only members open it again.
    pub(crate) fn keep_unattended(&self, now: Moment, keys: &mut Keys<'_>, write: Unattended) -> Result<Done, Problem> {
        self.keep_ready(self.ready(now, keys, write)?)
    }

    /// Seals and determines, and keeps nothing yet.
    pub(super) fn ready(&self, now: Moment, keys: &mut Keys<'_>, write: Unattended) -> Result<Ready, Problem> {
        let Unattended { case, last, before, entries, report, arrived, visit } = write;
        let mut all = before;
        all.extend(entries.iter().cloned());
        let after = Case::from_entries(all);
        if let Some(after) = &after {
            still_known(after, &entries)?;
            still_holds(after)?;
        }
        let names: Vec<(PersonId, String)> = after.as_ref().map(names_in).unwrap_or_default();
        let sealed = entries
            .iter()
            .map(|entry| Ok(NewEntry::of(case, keys.seal(entry, Sealing { names: &names, named: &[] })?)))
            .collect::<Result<Vec<_>, Problem>>()?;
        let rules = self.rules()?;
        let views: Vec<CaseViews> = after.iter().map(|case| views::of(case, &rules, now)).collect();
        let label = views.first().map(|views| views.case.label.clone());
        let deed = Deed {
            read: vec![(case, last)],
            keys: keys.made(),
            entries: sealed,
            views,
            arrived,
            report,
            visit,
            ..Deed::default()
        };
        Ok(Ready { deed, label, wrapped_with: keys.wrapped_with() })
    }

    /// Keeps it; durable when this returns.
    pub(super) fn keep_ready(&self, Ready { deed, label, wrapped_with: _held }: Ready) -> Result<Done, Problem> {
        done(self.store.keep(deed), label)
    }

    /// Keeps it, and nobody waits: `then` is called when it is durable or refused, on the thread that writes.
    pub(super) fn keep_ready_then(
        &self,
        Ready { deed, label, wrapped_with }: Ready,
        then: impl FnOnce(Result<Done, Problem>) + Send + 'static,
    ) {
        self.store.keep_then(deed, move |kept| {
            drop(wrapped_with);
            then(done(kept, label));
        });
    }
}

fn done(kept: Result<Kept, StoreError>, label: Option<String>) -> Result<Done, Problem> {
    match kept {
        // Another of the same name, the same label, or the same key: decided anew.
        Err(StoreError::Taken | StoreError::Conflict | StoreError::Moved) => Err(Problem::ChangedMeanwhile),
        kept => kept.map(|_| Done { label }).map_err(Problem::from),
    }
}

/// What a reading gives; nothing when it panics, which the panic itself has told: a fault of ours costs a report nothing.
pub(super) fn unbroken<T>(reading: impl FnOnce() -> T) -> Option<T> {
    // What it held is thrown away with it: keys, entries, and nothing that others see but locks that are taken all the same.
    catch_unwind(AssertUnwindSafe(reading)).ok()
}
