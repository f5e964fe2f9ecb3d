//! Takes out what one may see as a table: cases, people, facts. Names leave by [`names`] only.
//!
//! What leaves is what the running server can open and nothing special: what programs are shown too. It is noted before the first
//! byte of it leaves, and a case at a time is in memory.

pub mod names;
mod rows;

use super::of_the_house;
use super::read::what;
use crate::desk::Desk;
use crate::problem::Problem;
use crate::rebuild::on_every_core;
use crate::vault::Sealing;
use mukti_intake::sheet::written::{As, Table, XLSX_ROWS_MAX};
use mukti_register::entry::ReadNote;
use mukti_register::{Body, CaseId, MemberId};
use mukti_store::deed::{Deed, NewEntry};
use mukti_terms::State;
use mukti_terms::when::Moment;
pub use names::open_sealed;
use rows::{Row, columns, of_case};
use std::borrow::Cow;
use std::collections::HashSet;
use std::io::Write;

/// Cases worked out between two writes.
const AT_A_TIME: usize = 256;
/// The most cases that can be named one by one.
const NAMED_MAX: usize = 100;

/// What a row is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExportTable {
    /// A case: where, what work, how many people, how it stands.
    #[default]
    Cases,
    /// A person of a case: what the law says at first sight, whether they are free, what is late.
    People,
    /// A person of a case with every fact that may leave: `mukti assess` and `mukti import` read it.
    Facts,
}

impl ExportTable {
    /// Every one, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Cases, Self::People, Self::Facts];

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::People => "people",
            Self::Facts => "facts",
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportAsk {
    /// What a row is.
    pub table: ExportTable,
    /// How it is written.
    pub written: As,
    /// Only this State of work.
    pub state: Option<State>,
    /// Only these cases, by label; none named = every case.
    pub labels: Vec<String>,
}

/// What left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// Rows.
    pub rows: u64,
    /// Cases they are of.
    pub cases: u64,
}

impl Desk {
    /// Writes what was asked for, without a name; `progress` is told of how many cases of how many are done.
    ///
    /// # Errors
    /// A label is no case's; it could not be noted; the store cannot be read; it cannot be written to; a spreadsheet is full.
    pub fn export(
        &self,
        (who, now): (Option<MemberId>, Moment),
        ask: &ExportAsk,
        out: impl Write,
        progress: &dyn Fn(u64, u64),
    ) -> Result<Exported, Problem> {
        let cases = self.cases_to_export(ask)?;
        self.note_taken_out(&[(who, None, what::EXPORT)], now)?;
        let names: Vec<String> = columns(ask.table, false).into_iter().map(str::to_owned).collect();
        let mut table = Table::begin(out, ask.written, ask.table.word(), &names).map_err(unwritten)?;
        let mut done = Exported::default();
        for (at, together) in cases.chunks(AT_A_TIME).enumerate() {
            let worked_out = on_every_core(together, |id| self.rows_of(*id, ask, now));
            for rows in worked_out {
                let rows = rows?;
                done.cases += u64::from(!rows.is_empty());
                for row in rows {
                    put(&mut table, ask.written, &row, &mut done)?;
                }
            }
            progress((at * AT_A_TIME + together.len()) as u64, cases.len() as u64);
        }
        table.end().map_err(unwritten)?;
        Ok(done)
    }

    /// Every case in the order they began, or those that are named.
    fn cases_to_export(&self, ask: &ExportAsk) -> Result<Vec<CaseId>, Problem> {
        if !ask.labels.is_empty() {
            return self.named_cases(&ask.labels);
        }
        let (mut seen, mut cases) = (HashSet::new(), Vec::new());
        self.store.each_case_entry(|_, case| {
            if seen.insert(case) {
                cases.push(case);
            }
        })?;
        Ok(cases)
    }

    fn named_cases(&self, labels: &[String]) -> Result<Vec<CaseId>, Problem> {
        if labels.len() > NAMED_MAX {
            return Err(Problem::TooManyNames);
        }
        let mut cases = Vec::new();
        for label in labels {
            let case = self.case_named(label)?.ok_or_else(|| Problem::NoSuchLabel { label: label.clone() })?;
            if !cases.contains(&case) {
                cases.push(case);
            }
        }
        Ok(cases)
    }

    fn rows_of(&self, id: CaseId, ask: &ExportAsk, now: Moment) -> Result<Vec<Row>, Problem> {
        match self.read_case(None, id) {
            Ok((case, _)) => Ok(of_case(&case, ask, self.book, now)),
            // A report came in and was set aside: no case has begun with it.
            Err(Problem::NoSuchCase) => Ok(Vec::new()),
            Err(problem) => Err(problem),
        }
    }

    /// Notes what leaves, all of it at once: an export that could not be noted is not handed out.
    fn note_taken_out(
        &self,
        notes: &[(Option<MemberId>, Option<CaseId>, &'static str)],
        now: Moment,
    ) -> Result<(), Problem> {
        let mut keys = self.keys(None);
        let entries = notes.iter().map(|(who, case, what)| {
            let body = Body::ReadNoted(ReadNote { what: (*what).to_string() });
            let sealed = keys.seal(&of_the_house((*who, now), *case, body)?, Sealing::default())?;
            Ok(NewEntry { sealed, cases: case.iter().copied().collect(), document: None, folio: None })
        });
        let entries = entries.collect::<Result<Vec<_>, Problem>>()?;
        Ok(self.store.keep(Deed { keys: keys.made(), entries, ..Deed::default() }).map(drop)?)
    }
}

fn put<W: Write>(table: &mut Table<W>, written: As, row: &Row, done: &mut Exported) -> Result<(), Problem> {
    if written == As::Xlsx && done.rows >= u64::from(XLSX_ROWS_MAX) {
        return Err(Problem::SheetFull);
    }
    done.rows += 1;
    let cells: Vec<Cow<'_, str>> = row.iter().map(|cell| Cow::Borrowed(cell.as_ref())).collect();
    table.row(&cells).map_err(unwritten)
}

#[expect(clippy::needless_pass_by_value, reason = "it stands at the end of chains that give it away")]
fn unwritten(error: std::io::Error) -> Problem {
    match error.kind() {
        std::io::ErrorKind::StorageFull => Problem::DiskFull,
        // Whoever saves it no longer listens.
        std::io::ErrorKind::BrokenPipe => Problem::SignedOut,
        _ => Problem::Broken { doing: "writing what was taken out", said: error.to_string() },
    }
}
