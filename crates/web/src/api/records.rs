//! Records by kind: those of a case, and one that a program tells, kept once for each key of its own.

use super::asked::Asked;
use super::{Caller, shown::tagged};
use crate::hall::{Answer, Hall, Oops};
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::IntoResponse;
use mukti_casework::{IfMatch, OnceKey, Problem, Telling};

/// The longest name a program may give its request.
const KEY_LETTERS_MAX: usize = 200;

/// The records of one kind in a case.
pub async fn of_kind(State(hall): State<Hall>, headers: HeaderMap, uri: Uri, Path(kind): Path<String>) -> Answer {
    // What is no kind is no address: whatever was asked of it.
    if !mukti_casework::api::openapi::told_kinds().any(|known| known.name == kind) {
        return Err(Problem::NoSuchAddress.into());
    }
    let asked = Asked::read(&uri, &["case"])?;
    let case = asked.get("case").ok_or(Oops(Problem::ParameterUnreadable { name: "case" }))?.to_owned();
    let list = hall.ask(move |desk| desk.records_for_programs(desk.find_case(&case)?, &kind)).await?;
    Ok(tagged(&headers, list))
}

/// Keeps a record.
pub async fn tell(
    State(hall): State<Hall>,
    Caller(program): Caller,
    headers: HeaderMap,
    uri: Uri,
    Path(kind): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    if !mukti_casework::api::openapi::told_kinds().any(|known| known.name == kind) {
        return Err(Problem::NoSuchAddress.into());
    }
    if !is_json(&headers) {
        return Err(Problem::NotJson.into());
    }
    let body = body.map_err(|rejected| match rejected.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::BodyTooLarge,
        _ => Problem::NotAnObject,
    })?;
    Asked::read(&uri, &[])?;
    let request = [uri.path().as_bytes(), b"\0", &body].concat();
    let once = OnceKey { name: key(&headers)?, request };
    let if_match = match headers.get(header::IF_MATCH) {
        None => None,
        Some(value) => {
            let read = value.to_str().ok().and_then(IfMatch::read);
            Some(read.ok_or(Oops(Problem::ParameterUnreadable { name: "If-Match" }))?)
        }
    };
    let by = program.by(hall.now())?;
    let told = hall.ask(move |desk| {
        let mut telling = Telling::read(&kind, &body, |asked| desk.find_case(asked))?;
        telling.if_match = if_match;
        desk.keep_told(&by, &telling, &once)
    });
    let told = told.await?;
    let status = if told.new { StatusCode::CREATED } else { StatusCode::OK };
    let kind = HeaderValue::from_static("application/json");
    Ok((status, [(header::CONTENT_TYPE, kind)], told.answer.to_string()).into_response())
}

fn key(headers: &HeaderMap) -> Result<String, Problem> {
    let said = headers.get("idempotency-key").ok_or(Problem::OnceKeyMissing)?;
    let text = said.to_str().map_err(|_| Problem::OnceKeyMissing)?.trim();
    if text.is_empty() || text.len() > KEY_LETTERS_MAX { Err(Problem::OnceKeyMissing) } else { Ok(text.to_owned()) }
}

fn is_json(headers: &HeaderMap) -> bool {
    let said = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = said.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json")
}
