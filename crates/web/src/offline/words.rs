//! Every sentence of the page, from message keys: the sheets' words and the page's own, in one language at a time.

use super::ask::said;
use crate::hall::{Hall, Oops};
use crate::voice::Voice;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mukti_casework::Problem;
use mukti_messages::{Args, Messages, Review, review_state};
use mukti_terms::Language;
use serde_json::{Map, Value, json};

/// The page's own sentences.
const KEYS: &[&str] = &[
    "choice-answer-no",
    "choice-answer-yes",
    "offline-add-family",
    "offline-add-person",
    "offline-alone",
    "offline-answered",
    "offline-answered-before",
    "offline-back",
    "offline-chosen-nothing",
    "offline-day",
    "offline-details",
    "offline-done",
    "offline-drafts",
    "offline-family",
    "offline-file-add",
    "offline-file-kept",
    "offline-finish",
    "offline-finish-help",
    "offline-go-on",
    "offline-hear",
    "offline-home",
    "offline-keys-differ",
    "offline-leave",
    "offline-list",
    "offline-month",
    "offline-needs-code",
    "offline-needs-number",
    "offline-needs-speaker",
    "offline-needs-whole",
    "offline-needs-year",
    "offline-network-none",
    "offline-next",
    "offline-no-keys",
    "offline-no-room",
    "offline-not-answered",
    "offline-nothing-kept",
    "offline-person",
    "offline-queue",
    "offline-ready",
    "offline-receipt",
    "offline-receipt-files",
    "offline-record",
    "offline-record-stop",
    "offline-remove",
    "offline-same-family",
    "offline-sealed",
    "offline-send",
    "offline-skip",
    "offline-start",
    "offline-state-aside",
    "offline-state-refused",
    "offline-state-sent",
    "offline-state-waiting",
    "offline-throw-away",
    "offline-throw-away-sure",
    "offline-too-high",
    "offline-wiped",
    "offline-year",
    "page-calendar-title",
    "page-language",
];

/// What the sentences leave open; the page fills it in.
const GAPS: &[&str] = &["number", "total", "label", "date", "high", "family"];

/// The words of one language.
pub async fn in_language(Path(name): Path<String>) -> Response {
    let language = name.strip_suffix(".json").and_then(Language::from_tag);
    let Some(language) = language.filter(|language| Language::PAGES.contains(language)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    super::files::kept("application/json", in_language_text(language))
}

pub(super) fn in_language_text(language: Language) -> String {
    let messages = Messages::on_page(language);
    let gaps: Vec<(&str, String)> = GAPS.iter().map(|gap| (*gap, format!("{{{gap}}}"))).collect();
    let args = gaps.iter().fold(Args::new(), |args, (name, gap)| args.with(name, gap.as_str()));
    let own = KEYS.iter().map(|key| ((*key).to_owned(), json!(messages.say(key, &args).text)));
    let mut words: Map<String, Value> = mukti_intake::form::page::words(language);
    words.extend(own);
    let was_read = KEYS.iter().all(|key| matches!(review_state(language, key), Review::Reviewed | Review::Original));
    if !was_read && language != Language::English {
        words.insert("page-draft".to_owned(), json!(messages.say("page-draft", &args).text));
    }
    let languages: Vec<Value> = Language::PAGES
        .into_iter()
        .map(|language| json!([language.tag(), language.own_name(), language.direction().html()]))
        .collect();
    json!({ "language": language.tag(), "direction": language.direction().html(), "languages": languages, "words": words })
        .to_string()
}

/// An answer to the page; one that went wrong says what, in words of the worker.
#[must_use]
pub fn worded(hall: &Hall, voice: Voice, given: Response) -> Response {
    let status = given.status();
    let has_words =
        given.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if has_words || !(status.is_client_error() || status.is_server_error()) {
        return given;
    }
    let (status, key, code) = match given.extensions().get::<Oops>() {
        Some(Oops(problem)) => {
            let (status, key) = refused(problem, status);
            if status.is_server_error() {
                hall.tell(&format!("offline.refused problem.code={} {problem:?}", problem.code()));
            }
            (status, key, problem.code())
        }
        None if status == StatusCode::PAYLOAD_TOO_LARGE => (status, "phone-refused-large", ""),
        None if status.is_server_error() => (status, "phone-refused-busy", ""),
        None => (status, "phone-refused-nothing", ""),
    };
    said(status, &json!({ "code": code, "words": voice.text_with(key, &Args::new().with("code", code)) }))
}

fn refused(problem: &Problem, status: StatusCode) -> (StatusCode, &'static str) {
    match problem {
        Problem::NoPhoneKey => (StatusCode::SERVICE_UNAVAILABLE, "offline-no-keys"),
        Problem::KeyExchanged { .. } => (StatusCode::SERVICE_UNAVAILABLE, "offline-keys-differ"),
        Problem::ReportDiffers => (StatusCode::CONFLICT, "phone-refused-other"),
        Problem::FileTooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "phone-refused-large"),
        Problem::ReportRefused { .. } => (StatusCode::BAD_REQUEST, "phone-refused-form"),
        Problem::NoSuchReport => (StatusCode::NOT_FOUND, "phone-refused-nothing"),
        Problem::DiskFull | Problem::ReadOnly => (StatusCode::INSUFFICIENT_STORAGE, "phone-refused-full"),
        _ => (if status.is_server_error() { status } else { StatusCode::SERVICE_UNAVAILABLE }, "phone-refused-busy"),
    }
}

/// A token we do not know; of one that was shut out, the browser is told as well to clear what the page kept.
pub(super) fn unknown(voice: Voice, wipe: bool) -> Response {
    let words = voice.text(if wipe { "offline-wiped" } else { "phone-refused-token" });
    let mut answer = said(StatusCode::FORBIDDEN, &json!({ "code": "403-06", "words": words, "wipe": wipe }));
    if wipe {
        let clear = HeaderValue::from_static("\"storage\", \"cache\"");
        answer.headers_mut().insert(HeaderName::from_static("clear-site-data"), clear);
    }
    answer
}
