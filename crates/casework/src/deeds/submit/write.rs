//! What a report writes with nobody signed in: sealed so that only members open it again, and decided by a row in the same commit.

use crate::deeds::{names_in, still_holds, still_known};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::vault::{Keys, Sealing};
use crate::views;
use mukti_register::{Case, CaseId, Entry, PersonId};
use mukti_store::deed::{Deed, NewEntry};
use mukti_store::entities::Visit;
use mukti_store::{CaseViews, ReportWrite, StoreError};
use mukti_terms::when::Moment;

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
    /// Where the entries stand.
    pub positions: Vec<u64>,
    /// The label of the case, once it has begun.
    pub label: Option<String>,
}

impl Unattended {
    /// Nothing yet, after what was read of a case.
    pub const fn after(case: CaseId, last: u64, before: Vec<Entry>) -> Self {
        Self { case, last, before, entries: Vec::new(), report: None, arrived: Vec::new(), visit: None }
    }
}

impl Desk {
    /// Keeps entries that nobody signed in for: what could find somebody is sealed so that only members open it again.
    pub(crate) fn keep_unattended(&self, now: Moment, keys: &mut Keys<'_>, write: Unattended) -> Result<Done, Problem> {
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
        match self.store.keep(deed) {
            // Another of the same name, the same label, or the same key: decided anew.
            Err(StoreError::Taken | StoreError::Conflict | StoreError::Moved) => Err(Problem::ChangedMeanwhile),
            kept => Ok(Done { positions: kept?.positions, label }),
        }
    }
}
