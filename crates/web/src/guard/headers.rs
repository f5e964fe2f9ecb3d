//! What every answer says to the browser: load nothing from elsewhere, tell nobody where you came from, keep no copy.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// What a page may load: its own style, its own script, its own pictures; nothing else, from nowhere else.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A letter is shown by the browser's own reader, which styles itself.
const POLICY_PDF: &str =
    "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Adds them; what a handler has set itself stays.
pub async fn add(request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    let is_pdf = answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/pdf");
    let headers = answer.headers_mut();
    set(headers, header::CONTENT_SECURITY_POLICY, if is_pdf { POLICY_PDF } else { POLICY });
    set(headers, header::REFERRER_POLICY, "no-referrer");
    set(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(headers, header::X_FRAME_OPTIONS, "DENY");
    set(headers, HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(headers, HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(headers, HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()");
    set(headers, header::CACHE_CONTROL, "no-store");
    answer
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.entry(name).or_insert(HeaderValue::from_static(value));
}
