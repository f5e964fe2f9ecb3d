//! What phones sent and what became of it; one of them as it came, to be saved.

use super::show;
use crate::frame::Room;
use crate::hall::{Answer, Hall, Oops};
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use maud::{Markup, html};
use mukti_casework::{Problem, ReportLine, ReportState, ReportsPage, receipt};
use mukti_messages::{Args, format};
use mukti_register::ReportId;
use mukti_register::folding::read_beside;
use mukti_register::kinds::INTERVIEW;
use mukti_register::kinds::message_key;
use serde::Deserialize;

/// Which reports are asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    state: Option<String>,
    page: Option<u32>,
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let state = asked.state.as_deref().and_then(ReportState::from_word);
    let (by, page) = (seat.by(), asked.page.unwrap_or_default());
    let reports = hall.ask(move |desk| desk.reports(&by, state, page)).await?;
    let voice = seat.voice();
    let body = html! {
        h1 { (voice.say("page-reports-title")) }
        (states(voice, &reports, state))
        @if reports.counts.iter().any(|(state, count)| *state == ReportState::Sealed && *count > 1) {
            form method="post" action="/reports/open" {
                button.button.first type="submit" { (voice.say("page-reports-open-all")) }
            }
        }
        @if reports.lines.is_empty() { p.quiet { (voice.say("page-reports-none")) } }
        @for line in &reports.lines { section.card { (one(voice, line)) } }
        @if reports.more {
            p { a.button href={ "/reports?page=" (page + 1) @if let Some(state) = state { "&state=" (state.word()) } } { (voice.say("page-show-all")) } }
        }
    };
    Ok(show(&seat.visit, Room::More, voice.text("page-reports-title"), body))
}

/// One report as it came: saved, never shown in our origin.
pub async fn as_sent(State(hall): State<Hall>, seat: Seat, Path(report): Path<String>) -> Answer {
    let report: ReportId = report.parse().map_err(|_| Oops(Problem::NoSuchReport))?;
    let by = seat.by();
    let bytes = hall.ask(move |desk| desk.report_as_sent(&by, report)).await?;
    let name = format!("attachment; filename=\"{report}.xml\"");
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"))),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    Ok((headers, bytes.open().clone()).into_response())
}

/// Reads a report that was only kept.
pub async fn read_again(State(hall): State<Hall>, seat: Seat, Path(report): Path<String>) -> Answer {
    let report: ReportId = report.parse().map_err(|_| Oops(Problem::NoSuchReport))?;
    let by = seat.by();
    hall.ask(move |desk| desk.read_report_again(&by, report)).await?;
    Ok(on_to("/reports"))
}

/// Opens a report that was sealed on the phone.
pub async fn open(State(hall): State<Hall>, seat: Seat, Path(report): Path<String>) -> Answer {
    let report: ReportId = report.parse().map_err(|_| Oops(Problem::NoSuchReport))?;
    let by = seat.by();
    hall.ask(move |desk| desk.open_sealed_report(&by, report)).await?;
    Ok(on_to("/reports"))
}

/// Opens every report that was sealed on a phone.
pub async fn open_all(State(hall): State<Hall>, seat: Seat) -> Answer {
    let by = seat.by();
    hall.ask(move |desk| desk.open_sealed_reports(&by)).await?;
    Ok(on_to("/reports"))
}

fn states(voice: Voice, reports: &ReportsPage, chosen: Option<ReportState>) -> Markup {
    html! {
        nav.row.chips aria-label=(voice.text("page-reports-title")) {
            a.chip href="/reports" aria-current=[chosen.is_none().then_some("page")] { (voice.say("page-reports-all")) }
            @for (state, count) in &reports.counts {
                " "
                a.chip href={ "/reports?state=" (state.word()) } aria-current=[(chosen == Some(*state)).then_some("page")] {
                    (voice.say(&format!("report-state-{}", state.word()))) " (" (count) ")"
                }
            }
        }
    }
}

pub(super) fn one(voice: Voice, line: &ReportLine) -> Markup {
    let look = match line.state {
        ReportState::Understood => "chip done",
        ReportState::Partly | ReportState::Kept | ReportState::Sealed => "chip soon",
        ReportState::Aside => "chip late",
        ReportState::Replaced | ReportState::Collected => "chip calm",
    };
    html! {
        p {
            span class=(look) { (voice.say(&format!("report-state-{}", line.state.word()))) }
            " " (format::moment(voice.language(), line.received))
            "\u{a0}· " (voice.with("page-reports-receipt", &Args::new().with("label", receipt(line.id).as_str())))
            @if !line.from.open().is_empty() {
                "\u{a0}· " (voice.with("page-reports-from", &Args::new().with("name", line.from.open().as_str())))
            }
        }
        @if !line.why.is_empty() {
            @if matches!(line.state, ReportState::Partly | ReportState::Aside | ReportState::Sealed) { p.strong { (voice.say("page-reports-asked")) } }
            ul { @for why in &line.why { li { (reason(voice, why)) } } }
        }
        p.actions {
            @if let Some((case, label)) = &line.case {
                a.button.small href={ "/cases/" (case) } { (voice.say("page-reports-case")) " " bdi { (label) } }
            }
            " "
            a.button.small href={ "/reports/" (line.id) } { (voice.say("page-reports-show")) }
        }
        @if line.state == ReportState::Sealed {
            form method="post" action={ "/reports/" (line.id) "/open" } {
                button.button.small type="submit" { (voice.say("page-reports-open")) }
            }
        }
        @if line.can_be_read_again() {
            form method="post" action={ "/reports/" (line.id) } {
                button.button.small type="submit" { (voice.say("page-reports-read")) }
            }
        }
    }
}

/// Why something was not understood, in words; a field by its own name.
fn reason(voice: Voice, why: &str) -> Markup {
    if let Some((record, field)) = why.strip_prefix("field:").and_then(|path| path.split_once('.')) {
        let name = voice.text(&message_key(record, field));
        return html! { (voice.with("report-why-field", &Args::new().with("name", name.as_ref()))) };
    }
    if let Some((field, ..)) = read_beside(why) {
        let name = voice.text(&message_key(INTERVIEW, field));
        return html! { (voice.with("report-why-beside", &Args::new().with("name", name.as_ref()))) };
    }
    let key = format!("report-why-{why}");
    html! { @if voice.has(&key) { (voice.say(&key)) } @else { (voice.say("report-why-other")) } }
}
