//! The stylesheet, the small script and the mark, inside the program; nothing is fetched from anywhere else.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use std::sync::LazyLock;

/// The one stylesheet.
pub const STYLE: &str = include_str!("../assets/style.css");
/// The one script: leaving quickly without an entry to go back to.
pub const SCRIPT: &str = include_str!("../assets/leave.js");
/// The script beside the form for files: piece by piece, and on after a break.
pub const FILES_SCRIPT: &str = include_str!("../assets/files.js");
/// The script that ticks everybody or nobody.
pub const TICKS_SCRIPT: &str = include_str!("../assets/ticks.js");
/// The mark in the tab, an open ring.
const MARK: &str = include_str!("../assets/mark.svg");

/// Where the mark stands.
pub const ICON: &str = "/assets/mark.svg";

static STYLE_AT: LazyLock<String> = LazyLock::new(|| format!("/assets/style.css?v={:016x}", digest(STYLE)));
static SCRIPT_AT: LazyLock<String> = LazyLock::new(|| format!("/assets/leave.js?v={:016x}", digest(SCRIPT)));

static TICKS_SCRIPT_AT: LazyLock<String> =
    LazyLock::new(|| format!("/assets/ticks.js?v={:016x}", digest(TICKS_SCRIPT)));
static FILES_SCRIPT_AT: LazyLock<String> =
    LazyLock::new(|| format!("/assets/files.js?v={:016x}", digest(FILES_SCRIPT)));

/// The address of the stylesheet; it changes with its text, so that a browser may keep it for ever.
#[must_use]
pub fn style_address() -> &'static str {
    &STYLE_AT
}

/// The address of the script.
#[must_use]
pub fn script_address() -> &'static str {
    &SCRIPT_AT
}

/// The address of the script beside the form for files.
#[must_use]
pub fn files_script_address() -> &'static str {
    &FILES_SCRIPT_AT
}

/// The address of the script that ticks everybody or nobody.
#[must_use]
pub fn ticks_script_address() -> &'static str {
    &TICKS_SCRIPT_AT
}

/// The script that ticks everybody or nobody.
pub async fn ticks_script() -> Response {
    kept("text/javascript; charset=utf-8", TICKS_SCRIPT)
}

/// The stylesheet.
pub async fn style() -> Response {
    kept("text/css; charset=utf-8", STYLE)
}

/// The script.
pub async fn script() -> Response {
    kept("text/javascript; charset=utf-8", SCRIPT)
}

/// The script beside the form for files.
pub async fn files_script() -> Response {
    kept("text/javascript; charset=utf-8", FILES_SCRIPT)
}

/// The mark.
pub async fn mark() -> Response {
    kept("image/svg+xml", MARK)
}

fn kept(kind: &'static str, text: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    (headers, text).into_response()
}

/// FNV-1a: tells one text from another; guards nothing.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
