//! What a phone is answered: the headers of every answer, and words for what went wrong in the worker's language.

use super::KEY;
use crate::hall::{Hall, Oops};
use crate::voice::Voice;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mukti_casework::{Problem, REPORT_BYTES_MAX};
use mukti_messages::Args;
use mukti_openrosa::{LENGTH_HEADER, Nature, VERSION_HEADER, XML_TYPE, answer};

/// Whether an address is one of phones.
#[must_use]
pub fn is_here(path: &str) -> bool {
    path.starts_with(KEY)
}

/// A document for a phone.
pub(super) fn document(status: StatusCode, text: String) -> Response {
    (status, [(header::CONTENT_TYPE, HeaderValue::from_static(XML_TYPE))], text).into_response()
}

/// What arrived, in the worker's words.
pub(super) fn success(status: StatusCode, words: &str) -> Response {
    document(status, answer(Nature::Success, words))
}

/// The answer with the headers of the protocol; one that is only a status gets words.
#[must_use]
pub fn worded(hall: &Hall, voice: Voice, given: Response) -> Response {
    let status = given.status();
    let has_words =
        given.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/xml"));
    let mut answer = if has_words || !(status.is_client_error() || status.is_server_error()) {
        given
    } else {
        match given.extensions().get::<Oops>() {
            Some(Oops(problem)) => refused(hall, voice, problem),
            None => refused_by_status(voice, status),
        }
    };
    let headers = answer.headers_mut();
    headers.insert(HeaderName::from_static(VERSION_HEADER.0), HeaderValue::from_static(VERSION_HEADER.1));
    headers.insert(HeaderName::from_static(LENGTH_HEADER), HeaderValue::from(REPORT_BYTES_MAX));
    answer
}

fn refused(hall: &Hall, voice: Voice, problem: &Problem) -> Response {
    let (status, key) = match problem {
        Problem::NoSuchDevice => (StatusCode::FORBIDDEN, "phone-refused-token"),
        Problem::ReportDiffers => (StatusCode::CONFLICT, "phone-refused-other"),
        Problem::ReportReplaced => (StatusCode::CONFLICT, "phone-refused-replaced"),
        Problem::FileTooLarge | Problem::ReportRefused { code: "xml-large" } => {
            (StatusCode::PAYLOAD_TOO_LARGE, "phone-refused-large")
        }
        Problem::ReportRefused { code: "empty" } => (StatusCode::BAD_REQUEST, "phone-refused-empty"),
        Problem::ReportRefused { .. } => (StatusCode::BAD_REQUEST, "phone-refused-form"),
        Problem::DiskFull | Problem::ReadOnly => (StatusCode::INSUFFICIENT_STORAGE, "phone-refused-full"),
        Problem::NoSuchForm => (StatusCode::NOT_FOUND, "phone-refused-nothing"),
        _ => {
            hall.tell(&format!("phone.refused problem.code={} {problem:?}", problem.code()));
            (StatusCode::SERVICE_UNAVAILABLE, "phone-refused-busy")
        }
    };
    let gaps = problem.fields();
    let args = gaps.iter().fold(Args::new(), |args, (name, value)| args.with(name, value));
    let mut refused = document(status, answer(Nature::Error, &voice.text_with(key, &args)));
    let wait = problem.retry_after().or_else(|| (status.as_u16() == 503).then_some(30));
    if let Some(seconds) = wait {
        refused.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    refused
}

fn refused_by_status(voice: Voice, status: StatusCode) -> Response {
    let key = match status {
        StatusCode::PAYLOAD_TOO_LARGE => "phone-refused-large",
        status if status.is_server_error() => "phone-refused-busy",
        _ => "phone-refused-nothing",
    };
    document(status, answer(Nature::Error, &voice.text(key)))
}
