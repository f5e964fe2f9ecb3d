//! What came for a form of others: listed without a word of it, and handed out as tables or JSON to a member who is signed in.
//!
//! Everything in such a report may find a person: it is sealed as it came, opened here, and that it was read is noted.

use super::{FormPage, TheirForm};
use crate::deeds::read::what;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::reports::line;
use mukti_intake::form::table::csv;
use mukti_openrosa::form::{Found, answers};
use mukti_openrosa::{Envelope, Form};
use mukti_register::ReportId;
use mukti_store::{ReportRow, ReportState};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// So many reports stand on a page.
const ON_A_PAGE: u32 = 50;
/// So many reports are read from the store at a time.
const AT_A_TIME: u32 = 200;

/// Answers as they are handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export<'a> {
    /// A table with one row a report.
    Reports,
    /// A table with one row a repetition of the repeat at this path.
    Repeat(&'a str),
    /// Everything, with what repeats inside.
    Json,
}

/// A report, opened.
pub(super) struct OpenedReport {
    pub row: ReportRow,
    pub instance: String,
    pub version: String,
    pub answers: Vec<Found>,
}

impl Desk {
    /// A form of others and what came for it; `page` is 0 for the first.
    ///
    /// # Errors
    /// There is no such form; the store cannot be read.
    pub fn form_page(&self, by: &By, key: &str, page: u32) -> Result<FormPage, Problem> {
        let form = self.their_form(key)?;
        let read = self.newest(&form)?;
        let newest = form.versions.first().map(|version| version.version.clone()).unwrap_or_default();
        let files: Vec<String> = self.store.form_files(&form.id, &newest)?.into_iter().map(|file| file.name).collect();
        let missing = read.media.iter().filter(|name| !files.contains(name)).cloned().collect();
        let from = page.saturating_mul(ON_A_PAGE);
        let rows = self.store.reports_of_form(&form.id, None, (ON_A_PAGE + 1, from))?;
        let devices = self.devices(by)?;
        let more = rows.len() > ON_A_PAGE as usize;
        let lines = rows.iter().take(ON_A_PAGE as usize).map(|row| {
            let device = devices.iter().find(|device| device.id == row.device);
            let label = self.store.views_of(row.case)?.map(|views| (row.case, views.case.label));
            let name = device.map_or_else(|| Secret::new(String::new()), |device| device.name.clone());
            Ok(line(row, name, label))
        });
        let lines = lines.collect::<Result<_, Problem>>()?;
        let meaning = self.store.form_meaning(&form.id)?.map(|row| (row.number, Moment::from_unix(row.made)));
        Ok(FormPage { files, missing, repeats: read.repeats, meaning, lines, more, form })
    }

    /// The newest version of a form, read.
    pub(super) fn newest(&self, form: &TheirForm) -> Result<Form, Problem> {
        let version = form.versions.first().ok_or(Problem::NoSuchForm)?;
        let body = self.store.form_body(&form.id, &version.version)?.ok_or(Problem::NoSuchForm)?;
        super::read(&body)
    }

    /// Every answer to a form, as it is handed out: that it was read is noted before.
    ///
    /// # Errors
    /// There is no such form or repeat; the answers are sealed to others; the store cannot be read.
    pub fn export_form(&self, by: &By, key: &str, as_what: Export<'_>) -> Result<Secret<Vec<u8>>, Problem> {
        let form = self.their_form(key)?;
        let read = self.every_version(&form)?;
        if let Export::Repeat(path) = as_what
            && !read.repeats.iter().any(|repeat| repeat == path)
        {
            return Err(Problem::NoSuchForm);
        }
        // What leaves the house is noted first: an export that could not be noted is not handed out.
        if let Some(problem) = self.note_read(by, None, None, what::FORM) {
            return Err(problem);
        }
        let reports = self.opened_reports(by, &form.id, &read.repeats)?;
        Ok(Secret::new(match as_what {
            Export::Reports => csv(table(&read, &reports, None).iter().map(Vec::as_slice)),
            Export::Repeat(path) => csv(table(&read, &reports, Some(path)).iter().map(Vec::as_slice)),
            Export::Json => serde_json::to_vec_pretty(&whole(&form, &reports)).expect("texts and lists are JSON"),
        }))
    }

    /// The questions and repeats of all versions together, the newest first.
    fn every_version(&self, form: &TheirForm) -> Result<Form, Problem> {
        let mut all = self.newest(form)?;
        for version in form.versions.iter().skip(1) {
            let body = self.store.form_body(&form.id, &version.version)?.ok_or(Problem::NoSuchForm)?;
            let older = super::read(&body)?;
            for question in older.questions {
                if all.question(&question.path).is_none() {
                    all.questions.push(question);
                }
            }
            for repeat in older.repeats {
                if !all.repeats.contains(&repeat) {
                    all.repeats.push(repeat);
                }
            }
        }
        Ok(all)
    }

    /// Every report of a form that can be read, but those their senders replaced.
    fn opened_reports(&self, by: &By, id: &str, repeats: &[String]) -> Result<Vec<OpenedReport>, Problem> {
        let (mut all, mut from) = (Vec::new(), 0);
        loop {
            let rows = self.store.reports_of_form(id, None, (AT_A_TIME, from))?;
            from += AT_A_TIME;
            let is_last = rows.len() < AT_A_TIME as usize;
            for row in rows.into_iter().filter(|row| row.state != ReportState::Replaced) {
                match self.opened_report(by, row, repeats) {
                    Ok(Some(report)) => all.push(report),
                    // Not a form any more, or of somebody who was forgotten: the others are handed out.
                    Ok(None) | Err(Problem::SealedToOthers) if by.keys.is_some() => {}
                    Ok(None) => {}
                    Err(problem) => return Err(problem),
                }
            }
            if is_last {
                return Ok(all);
            }
        }
    }

    /// A report with its answers; `None` where its bytes do not read.
    pub(super) fn opened_report(
        &self,
        by: &By,
        row: ReportRow,
        repeats: &[String],
    ) -> Result<Option<OpenedReport>, Problem> {
        let bytes = self.bytes_of_report(by, &row)?;
        let Ok(tree) = mukti_openrosa::read(bytes.open()) else { return Ok(None) };
        let envelope = Envelope::of(&tree);
        Ok(Some(OpenedReport {
            row,
            instance: envelope.instance.unwrap_or_default(),
            version: envelope.version,
            answers: answers(&tree, repeats),
        }))
    }
}

/// The columns that say which report it is.
const HEAD: [&str; 5] = ["KEY", "received", "version", "state", "report"];

fn head(report: &OpenedReport) -> Vec<String> {
    vec![
        report.instance.clone(),
        // As it is written in India: `2026-11-22 14:05:00`.
        Moment::from_unix(report.row.received).in_india().to_string().replace('T', " "),
        report.version.clone(),
        report.row.state.word().to_string(),
        ReportId::from_bits(report.row.id).to_string(),
    ]
}

/// One row a report, or one a repetition of a repeat, with the key of its report and its number in each repeat around it.
fn table(form: &Form, reports: &[OpenedReport], repeat: Option<&str>) -> Vec<Vec<String>> {
    let here = |path: &str, at: &[(String, usize)]| match form.question(path) {
        Some(question) => question.repeat.as_deref() == repeat,
        None => at.last().map(|(path, _)| path.as_str()) == repeat,
    };
    let mut columns: Vec<String> =
        form.questions.iter().filter(|question| question.repeat.as_deref() == repeat).map(|q| q.path.clone()).collect();
    // What a report holds beyond what the form asks is not left out.
    for answer in reports.iter().flat_map(|report| &report.answers) {
        if here(&answer.path, &answer.at) && !columns.contains(&answer.path) {
            columns.push(answer.path.clone());
        }
    }
    let mut header: Vec<String> = match repeat {
        None => HEAD.map(str::to_string).to_vec(),
        Some(_) => ["PARENT_KEY", "number"].map(str::to_string).to_vec(),
    };
    header.extend(columns.iter().cloned());
    let mut rows = vec![header];
    for report in reports {
        let mut lines: BTreeMap<Vec<usize>, BTreeMap<&str, &str>> = BTreeMap::new();
        if repeat.is_none() {
            lines.insert(Vec::new(), BTreeMap::new());
        }
        for answer in report.answers.iter().filter(|answer| here(&answer.path, &answer.at)) {
            let number = answer.at.iter().map(|(_, number)| *number).collect();
            lines.entry(number).or_default().insert(&answer.path, &answer.text);
        }
        for (number, cells) in lines {
            let mut row = match repeat {
                None => head(report),
                Some(_) => {
                    let numbers: Vec<String> = number.iter().map(|number| (number + 1).to_string()).collect();
                    vec![report.instance.clone(), numbers.join(".")]
                }
            };
            row.extend(columns.iter().map(|path| cells.get(path.as_str()).copied().unwrap_or_default().to_string()));
            rows.push(row);
        }
    }
    rows
}

/// Everything, with what repeats inside.
fn whole(form: &TheirForm, reports: &[OpenedReport]) -> Value {
    let told: Vec<Value> = reports
        .iter()
        .map(|report| {
            let mut answers = Map::new();
            for answer in &report.answers {
                put(&mut answers, &answer.path, "", &answer.at, &answer.text);
            }
            let head: Map<String, Value> =
                HEAD.iter().zip(head(report)).map(|(name, text)| ((*name).to_string(), json!(text))).collect();
            let mut told = head;
            told.insert("answers".to_string(), Value::Object(answers));
            Value::Object(told)
        })
        .collect();
    json!({ "form": form.id, "title": form.title, "reports": told })
}

/// Puts an answer where its path says: a repeat is a list of objects.
fn put(into: &mut Map<String, Value>, path: &str, above: &str, at: &[(String, usize)], text: &str) {
    let Some((name, rest)) = path.split_once('/') else {
        into.insert(path.to_string(), json!(text));
        return;
    };
    let here = if above.is_empty() { name.to_string() } else { format!("{above}/{name}") };
    match at.split_first().filter(|((repeat, _), _)| *repeat == here) {
        Some(((_, number), inner)) => {
            let list = into.entry(name).or_insert_with(|| json!([]));
            let Some(list) = list.as_array_mut() else { return };
            while list.len() <= *number {
                list.push(json!({}));
            }
            if let Some(object) = list[*number].as_object_mut() {
                put(object, rest, &here, inner, text);
            }
        }
        None => {
            let group = into.entry(name).or_insert_with(|| json!({}));
            if let Some(object) = group.as_object_mut() {
                put(object, rest, &here, at, text);
            }
        }
    }
}
