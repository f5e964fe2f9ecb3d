//! The custody pack of a case: what was kept, when, by whom, with the proof of it, for a court and for whoever checks it.

use super::case::fetch;
use super::show;
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::visit::Seat;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use maud::html;
use mukti_casework::Problem;
use mukti_casework::custody::CustodyAsk;
use mukti_messages::{Args, format};
use mukti_register::CaseId;
use mukti_terms::when::Moment;

/// The name of the list of hashes, as `sha256sum -c` reads it: the same in every language.
const SUMS: &str = "SHA256SUMS";

/// Signs the journal as it is, and offers the pack over it.
pub async fn page(State(hall): State<Hall>, seat: Seat, Path(case): Path<String>) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let (voice, now) = (seat.voice(), seat.visit.now);
    let size = hall.ask(move |desk| Ok(desk.checkpoint(now)?.size)).await?;
    let under = format!("/cases/{}/custody/{size}/{}", page.id, now.unix());
    let entries = format::group(i64::try_from(size).unwrap_or(i64::MAX));
    let body = html! {
        p { a href={ "/cases/" (page.id) } { bdi { (page.label) } } }
        h1 { (voice.say("page-custody-title")) }
        p.lead { (voice.also("page-custody-title", "help").into_markup()) }
        p { (voice.with("page-custody-over", &Args::new().with("count", entries.as_str()))) }
        ul.plain.actions {
            li { a.button.first href={ (under) "/custody.pdf" } { (voice.say("page-custody-paper")) " (PDF)" } }
            li { a.button href={ (under) "/custody.json" } { (voice.say("page-custody-proof")) " (JSON)" } }
            li { a.button href={ (under) "/" (SUMS) } { (SUMS) } }
        }
        p.help { (voice.also("page-custody-proof", "help").into_markup()) }
    };
    Ok(show(&seat.visit, Room::Cases, voice.text("page-custody-title"), body))
}

/// One file of the pack; asked for again, it has the same bytes.
pub async fn file(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, size, asked, name)): Path<(String, u64, i64, String)>,
) -> Answer {
    let case: CaseId = case.parse().map_err(|_| Oops(Problem::NoSuchCase))?;
    let language = seat.voice().language();
    if asked > seat.visit.now.unix() {
        return Err(Oops(Problem::InTheFuture));
    }
    let by = seat.by();
    let ask = CustodyAsk { case, size, asked: Moment::from_unix(asked), language };
    let pack = hall.ask(move |desk| desk.custody_pack(&by, ask)).await?;
    let (bytes, kind) = match name.as_str() {
        "custody.pdf" => (pack.pdf.bytes, "application/pdf"),
        "custody.json" => (pack.json, "application/json"),
        SUMS => (pack.sums.into_bytes(), "text/plain; charset=utf-8"),
        _ => return Err(Oops(Problem::NoSuchLetter)),
    };
    let saved = format!("attachment; filename=\"{name}\"");
    let head = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, saved)];
    Ok((head, bytes).into_response())
}
