//! What the page asks: which keys to seal to, whether a report is kept, which piece of a file comes next.

use crate::hall::{Answer, Hall, Oops};
use crate::openrosa::Phone;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mukti_casework::{PhoneKey, PieceKept, Problem, ReportState, receipt};
use serde::Deserialize;
use serde_json::{Value, json};

/// Which phone this is, and what it seals to.
pub async fn hello(State(hall): State<Hall>, Phone(device): Phone) -> Answer {
    let keys = hall.ask(mukti_casework::Desk::phone_keys).await?;
    let key = |key: &PhoneKey| json!({ "generation": key.generation, "public": hex(&key.public) });
    Ok(said(
        StatusCode::OK,
        &json!({
            "language": device.language.tag(),
            "organisation": keys.organisation,
            "c2": key(&keys.intake),
            "c3": key(&keys.members),
        }),
    ))
}

/// Takes a sealed report in. Sent again, it is the same report: 201 when what could be read was, 202 when a person has to look.
pub async fn report(State(hall): State<Hall>, Phone(device): Phone, bytes: Bytes) -> Answer {
    let now = hall.now();
    let received = hall.ask(move |desk| desk.receive_sealed(now, &device, &bytes)).await?;
    let all = matches!(received.state, ReportState::Understood | ReportState::Replaced);
    let status = if all { StatusCode::CREATED } else { StatusCode::ACCEPTED };
    Ok(said(status, &json!({ "state": received.state.word(), "receipt": receipt(received.report), "at": now.unix() })))
}

/// Which file of which report.
#[derive(Deserialize)]
pub struct FileAsked {
    report: String,
    name: String,
}

/// Which piece of it, of how many.
#[derive(Deserialize)]
pub struct PieceAsked {
    report: String,
    name: String,
    at: u64,
    of: u64,
}

/// Where a file stands.
pub async fn file(State(hall): State<Hall>, _: Phone, Query(asked): Query<FileAsked>) -> Answer {
    let kept = hall.ask(move |desk| desk.sealed_file(&asked.report, &asked.name)).await?;
    Ok(standing(kept))
}

/// Takes one piece of a file in.
pub async fn piece(State(hall): State<Hall>, _: Phone, Query(asked): Query<PieceAsked>, bytes: Bytes) -> Answer {
    if bytes.is_empty() {
        return Err(Oops(Problem::ReportRefused { code: "empty" }));
    }
    let now = hall.now();
    let kept = hall
        .ask(move |desk| desk.keep_sealed_piece(now, (&asked.report, &asked.name), (asked.at, asked.of), &bytes))
        .await?;
    Ok(standing(kept))
}

fn standing(kept: PieceKept) -> Response {
    said(StatusCode::OK, &json!({ "next": kept.next, "whole": kept.whole }))
}

/// An answer to the page.
pub(super) fn said(status: StatusCode, value: &Value) -> Response {
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    (status, kind, value.to_string()).into_response()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}
