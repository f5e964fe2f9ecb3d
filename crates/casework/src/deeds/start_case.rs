//! Starts a case: one situation at one worksite, with a label that names nobody.

use super::{Addition, entry};
use crate::chance;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::said::Said;
use mukti_register::entry::Report;
use mukti_register::{Body, CaseId, kind};
use mukti_terms::State;

/// A case to be started.
#[derive(Clone, Copy)]
pub struct NewCase<'a> {
    /// The State whose letters stand in the label: usually where the work is.
    pub prefix: Option<State>,
    /// Where the work was: fields of the record `worksite`, as typed.
    pub worksite: &'a [(&'a str, &'a str)],
    /// Who said so.
    pub said: Said,
}

/// A case that was started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Started {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: String,
}

/// The letters of a label where no State is known.
const NO_STATE: &str = "C";

impl Desk {
    /// Starts a case.
    ///
    /// # Errors
    /// Each field of the worksite that could not be taken.
    pub fn start_case(&self, by: &By, new: &NewCase<'_>) -> Result<Started, Problem> {
        let worksite = kind("worksite").ok_or(Problem::NoSuchForm)?;
        let given: Vec<_> = new.worksite.iter().copied().filter(|(_, text)| !text.trim().is_empty()).collect();
        let kept = worksite.read(&given).map_err(Problem::Fields)?;
        let prefix = new.prefix.map_or(NO_STATE, |state| &state.code()[3..]);
        loop {
            let case = CaseId::from_bits(chance::bits()?);
            let report = Report::begins(prefix, self.store.next_number(prefix)?, "desk");
            let label = report.label();
            let mut addition = Addition::default();
            addition.entries.push(entry(by, case, None, new.said, Body::ReportReceived(report))?);
            if !kept.is_empty() {
                addition.entries.push(entry(by, case, None, new.said, Body::RecordKept(kept.clone()))?);
            }
            match self.keep(by, None, addition) {
                Ok(()) => return Ok(Started { case, label }),
                Err(Problem::ChangedMeanwhile) => {}
                Err(problem) => return Err(problem),
            }
        }
    }
}
