//! What phones sent and what became of it, for the desk: the list without a word of any report, and one as it came.

use crate::deeds::read::what;
use crate::deeds::submit::WAITS;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_journal::hex;
use mukti_register::{Body, CaseId, ReportId};
use mukti_store::{ReportRow, ReportState};
use mukti_terms::Secret;
use mukti_terms::when::Moment;

/// So many reports stand on a page.
const ON_A_PAGE: u32 = 50;

/// One report of the list.
#[derive(Clone, Debug)]
pub struct ReportLine {
    /// The report.
    pub id: ReportId,
    /// What became of it.
    pub state: ReportState,
    /// Codes of what was not understood.
    pub why: Vec<String>,
    /// When it came.
    pub received: Moment,
    /// Whose phone sent it; empty to whoever may not open it.
    pub from: Secret<String>,
    /// Its case and the case's label, where one has begun.
    pub case: Option<(CaseId, String)>,
}

impl ReportLine {
    /// Whether a member may have it read now: it was only kept, or came before what it changes.
    #[must_use]
    pub fn can_be_read_again(&self) -> bool {
        self.state == ReportState::Kept || (self.state == ReportState::Aside && self.why == [WAITS])
    }
}

/// A page of reports.
#[derive(Clone, Debug)]
pub struct ReportsPage {
    /// The reports, the newest first.
    pub lines: Vec<ReportLine>,
    /// How many there are of each state.
    pub counts: Vec<(ReportState, u64)>,
    /// Whether there are more.
    pub more: bool,
}

impl Desk {
    /// Reports of one state, or all; `page` is 0 for the first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn reports(&self, by: &By, state: Option<ReportState>, page: u32) -> Result<ReportsPage, Problem> {
        let rows = self.store.reports(state, (ON_A_PAGE + 1, page.saturating_mul(ON_A_PAGE)))?;
        let devices = self.devices(by)?;
        let more = rows.len() > ON_A_PAGE as usize;
        let lines = rows.iter().take(ON_A_PAGE as usize).map(|row| {
            let from = devices.iter().find(|device| device.id == row.device);
            let label = self.store.views_of(row.case)?.map(|views| (row.case, views.case.label));
            Ok(line(row, from.map_or_else(|| Secret::new(String::new()), |device| device.name.clone()), label))
        });
        Ok(ReportsPage { lines: lines.collect::<Result<_, Problem>>()?, counts: self.store.count_reports()?, more })
    }

    /// What was sent, as it came. That it was read is noted.
    ///
    /// # Errors
    /// No such report; it is sealed to others, or tells of somebody who was forgotten.
    pub fn report_as_sent(&self, by: &By, report: ReportId) -> Result<Secret<Vec<u8>>, Problem> {
        let row = self.store.report_of_id(report.bits())?.ok_or(Problem::NoSuchReport)?;
        let bytes = self.sent(by, &row);
        // It is shown even when that could not be noted.
        let _ = self.note_read(by, Some(row.case), None, what::FILE);
        bytes
    }

    /// The bytes of a report as they came, for whoever may open them.
    pub(crate) fn sent(&self, by: &By, row: &ReportRow) -> Result<Secret<Vec<u8>>, Problem> {
        let report = ReportId::from_bits(row.id);
        let history = self.store.history(row.case)?;
        let reading = self.keys(by.keys.as_deref()).open(&history)?;
        let sent = reading.entries.iter().find_map(|entry| match &entry.body {
            Body::ReportReceived(sent) if sent.message.as_ref().is_some_and(|message| message.report == report) => {
                Some(sent)
            }
            _ => None,
        });
        let sent = sent.ok_or(Problem::NoSuchReport)?;
        if !sent.raw.is_empty() {
            return Ok(Secret::new(sent.raw.clone().into_bytes()));
        }
        let bytes = hex::decode(&sent.raw_bytes).filter(|bytes| !bytes.is_empty());
        bytes.map(Secret::new).ok_or(Problem::SealedToOthers)
    }
}

fn line(row: &ReportRow, from: Secret<String>, case: Option<(CaseId, String)>) -> ReportLine {
    ReportLine {
        id: ReportId::from_bits(row.id),
        state: row.state,
        why: row.why.split_whitespace().map(ToOwned::to_owned).collect(),
        received: Moment::from_unix(row.received),
        from,
        case,
    }
}
