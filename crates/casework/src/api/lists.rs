//! Lists for programs, a page at a time: cases, duties that are due, what became of reports.

use super::shown::{duty_may_leave, moment};
use super::{Cursor, ROWS, ROWS_MAX, Tagged};
use crate::cases::{CasesQuery, LateOnly};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::today::TodayQuery;
use mukti_register::{CaseId, ReportId};
use mukti_store::programs::DutyPlace;
use mukti_store::views::{CaseFilter, CaseInList, DutyFilter, DutyOfToday};
use mukti_store::{ReportRow, ReportState};
use mukti_terms::Day;
use mukti_terms::when::{Moment, days_between};
use serde_json::{Value, json};

/// How much of a list is asked for, and from where.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// At most so many rows; 0 means fifty.
    pub limit: u32,
    /// Where it begins, as the page before it said.
    pub cursor: Option<String>,
}

impl Page {
    fn rows(&self) -> u32 {
        if self.limit == 0 { ROWS } else { self.limit.min(ROWS_MAX) }
    }

    fn after(&self, list: &str) -> Result<Option<Cursor>, Problem> {
        self.cursor.as_deref().map(|text| Cursor::read(list, text)).transpose()
    }
}

/// One page: its rows without those that may not leave, and where the next begins if there is one.
fn page(rows: Vec<(Option<Value>, Cursor)>, most: u32, list: &str) -> Tagged {
    let more = rows.len() > most as usize;
    let rows = &rows[..rows.len().min(most as usize)];
    let next = rows.last().filter(|_| more).map(|(_, cursor)| cursor.text(list));
    let data: Vec<&Value> = rows.iter().filter_map(|(row, _)| row.as_ref()).collect();
    Tagged::of(&json!({ "data": data, "next": next }))
}

impl Desk {
    /// Cases, the newest word first.
    ///
    /// # Errors
    /// The cursor is none of this list's; the store cannot be read.
    pub fn cases_for_programs(&self, now: Moment, query: &CasesQuery, asked: &Page) -> Result<Tagged, Problem> {
        let after = asked.after("cases")?;
        let filter = CaseFilter {
            label: query.label.as_deref(),
            state: query.state,
            district: query.district.as_deref(),
            late_at: (query.late_only == LateOnly::Yes).then_some(now.unix()),
        };
        let after = after.as_ref().map(|cursor| (cursor.number, cursor.id.as_str()));
        let rows = self.store.cases_after(now.unix(), filter, after, asked.rows() + 1)?;
        let rows = rows
            .iter()
            .map(|row| (Some(case(row)), Cursor { number: row.last_word, id: row.id.to_string(), before: 0, at: 0 }));
        Ok(page(rows.collect(), asked.rows(), "cases"))
    }

    /// Open duties that are due by the end of a day, the soonest first; those that are late too.
    ///
    /// # Errors
    /// The cursor is none of this list's; the store cannot be read.
    pub fn duties_for_programs(
        &self,
        now: Moment,
        until: Day,
        query: &TodayQuery,
        asked: &Page,
    ) -> Result<Tagged, Problem> {
        let after = asked.after("duties")?;
        let after = after
            .map(|cursor| {
                let place = DutyPlace { came: cursor.before, case: parsed(&cursor.id)?, at: cursor.at };
                Ok::<_, Problem>((cursor.number, place))
            })
            .transpose()?;
        let filter =
            DutyFilter { bearer: query.office.as_deref(), state: query.state, district: query.district.as_deref() };
        let until = Moment::end_of(until).unix().saturating_add(1);
        let rows = self.store.duties_after(until, filter, after, asked.rows() + 1)?;
        let rows = rows.iter().map(|(row, place)| {
            let cursor = Cursor {
                number: row.last_moment.unwrap_or_default(),
                before: place.came,
                id: row.case.to_string(),
                at: place.at,
            };
            (duty_may_leave(self.book, &row.duty).then(|| duty(row, now)), cursor)
        });
        Ok(page(rows.collect(), asked.rows(), "duties"))
    }

    /// Reports of phones and what became of them, the newest first.
    ///
    /// # Errors
    /// The cursor is none of this list's; the store cannot be read.
    pub fn reports_for_programs(&self, state: Option<ReportState>, asked: &Page) -> Result<Tagged, Problem> {
        let after = asked.after("reports")?;
        let after = after.map(|cursor| Ok::<_, Problem>((cursor.number, parsed(&cursor.id)?.bits()))).transpose()?;
        let rows = self.store.reports_after(state, after, asked.rows() + 1)?;
        let rows = rows.iter().map(|row| {
            let cursor = Cursor { number: row.received, id: ReportId::from_bits(row.id).to_string(), before: 0, at: 0 };
            Ok((Some(self.shown_report(row)?), cursor))
        });
        Ok(page(rows.collect::<Result<_, Problem>>()?, asked.rows(), "reports"))
    }

    /// What became of one report.
    ///
    /// # Errors
    /// There is none of this id.
    pub fn report_for_programs(&self, report: ReportId) -> Result<Tagged, Problem> {
        let row = self.store.report_of_id(report.bits())?.ok_or(Problem::NoSuchReport)?;
        Ok(Tagged::of(&self.shown_report(&row)?))
    }

    fn shown_report(&self, row: &ReportRow) -> Result<Value, Problem> {
        let label = self.store.views_of(row.case)?.map(|views| views.case.label);
        Ok(json!({
            "id": ReportId::from_bits(row.id).to_string(),
            "state": row.state.word(),
            "why": row.why.split_whitespace().collect::<Vec<_>>(),
            "form": Some(&row.form).filter(|form| !form.is_empty()),
            "received": moment(Moment::from_unix(row.received)),
            "case": label.as_ref().map(|_| row.case.to_string()),
            "label": label,
        }))
    }
}

fn parsed(id: &str) -> Result<CaseId, Problem> {
    id.parse().map_err(|_| Problem::ParameterUnreadable { name: "cursor" })
}

fn case(row: &CaseInList) -> Value {
    json!({
        "id": row.id.to_string(),
        "label": row.label,
        "state": row.state.map(|state| state.code()),
        "district": row.district,
        "work_kind": row.work_kind,
        "people": row.people,
        "status": row.status,
        "still_held": row.still_held,
        "late": row.late,
        "next_day": row.next_day.map(|day| day.to_string()),
        "last_word": moment(Moment::from_unix(row.last_word)),
    })
}

fn duty(row: &DutyOfToday, now: Moment) -> Value {
    let days = row.last_day.map_or(0, |last| days_between(last, now.day_in_india()).max(0));
    json!({
        "case": row.case.to_string(),
        "label": row.case_label,
        "duty": row.duty,
        "bearer": row.bearer,
        "people": row.people,
        "state": row.state.map(|state| state.code()),
        "district": row.district,
        "last_day": row.last_day.map(|day| day.to_string()),
        "last_moment": row.last_moment.filter(|_| row.by_the_hour).map(|at| moment(Moment::from_unix(at))),
        "days_late": days,
        "provision": row.provision,
        "letter": row.letter,
    })
}
