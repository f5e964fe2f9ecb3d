//! The page, its modules and the schema it works from, inside the program; its service worker keeps them on the phone.

use super::words;
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, html};
use mukti_terms::Language;
use serde_json::json;
use std::sync::LazyLock;

/// The modules by name. `worker.js` is served apart: it is given the list of what it keeps.
const MODULES: &[(&str, &str)] = &[
    ("app.js", include_str!("../../assets/offline/app.js")),
    ("away.js", include_str!("../../assets/offline/away.js")),
    ("draft.js", include_str!("../../assets/offline/draft.js")),
    ("files.js", include_str!("../../assets/offline/files.js")),
    ("form.js", include_str!("../../assets/offline/form.js")),
    ("home.js", include_str!("../../assets/offline/home.js")),
    ("memory.js", include_str!("../../assets/offline/memory.js")),
    ("people.js", include_str!("../../assets/offline/people.js")),
    ("queue.js", include_str!("../../assets/offline/queue.js")),
    ("seal.js", include_str!("../../assets/offline/seal.js")),
    ("view.js", include_str!("../../assets/offline/view.js")),
];
const STYLE: &str = include_str!("../../assets/offline/style.css");
const WORKER: &str = include_str!("../../assets/offline/worker.js");
const ICON: &str = include_str!("../../assets/offline/icon.svg");

static FORM: LazyLock<String> = LazyLock::new(|| mukti_intake::form::page::sheets().to_string());

/// What changes when any of it does: the worker then fetches all of it anew.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let texts = MODULES.iter().map(|(_, text)| *text).chain([STYLE, WORKER, ICON, FORM.as_str()]);
    let languages = Language::PAGES.into_iter().map(words::in_language_text);
    let all = texts.map(ToOwned::to_owned).chain(languages);
    // FNV-1a: tells one text from another; guards nothing.
    let sum = all.fold(0xcbf2_9ce4_8422_2325_u64, |sum, text| {
        text.bytes().fold(sum, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    });
    format!("{sum:016x}")
});

/// The service worker with what it keeps.
static WORKER_WITH: LazyLock<String> = LazyLock::new(|| {
    let modules = MODULES.iter().map(|(name, _)| format!("/p/{name}"));
    let others = ["/p/", "/p/away", "/p/style.css", "/p/icon.svg", "/p/form.json", "/p/manifest.webmanifest"];
    let files: Vec<String> = others.into_iter().map(ToOwned::to_owned).chain(modules).collect();
    format!("const VERSION = {:?};\nconst FILES = {};\n{WORKER}", VERSION.as_str(), json!(files))
});

/// What the page may do: its own modules, worker and manifest; pictures and sound it has made itself; nothing from elsewhere.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data: blob:; media-src blob:; \
    connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types mukti";

/// The page. It says nothing of what it is for before a phone's code was scanned.
pub async fn shell(visit: Visit) -> Response {
    document(visit, "/p/app.js", true)
}

/// What stands there after leaving quickly.
pub async fn away(visit: Visit) -> Response {
    document(visit, "/p/away.js", false)
}

fn document(visit: Visit, script: &str, is_app: bool) -> Response {
    let voice = visit.voice;
    let language = voice.language();
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction().html()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex, nofollow";
                meta name="color-scheme" content="light dark";
                title { (voice.text("page-calendar-title")) }
                link rel="stylesheet" href="/p/style.css";
                link rel="icon" href="/p/icon.svg";
                @if is_app { link rel="manifest" href="/p/manifest.webmanifest"; }
                script type="module" src=(script) {}
            }
            body { main #main { @if is_app { noscript { p { (voice.say("offline-needs-script")) } } } } }
        }
    };
    let version = HeaderValue::from_str(&format!("\"{}\"", VERSION.as_str()));
    let headers = [
        (header::CACHE_CONTROL, HeaderValue::from_static("max-age=120")),
        (header::ETAG, version.expect("a version is plain ASCII")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (
            HeaderName::from_static("permissions-policy"),
            HeaderValue::from_static("camera=(), geolocation=(), microphone=(self)"),
        ),
    ];
    (headers, page).into_response()
}

/// One module of the page.
pub async fn module(Path(name): Path<String>) -> Response {
    match MODULES.iter().find(|(known, _)| *known == name) {
        Some((_, text)) => kept("text/javascript; charset=utf-8", (*text).to_owned()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The service worker.
pub async fn worker() -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    (headers, WORKER_WITH.as_str()).into_response()
}

/// How the page looks.
pub async fn style() -> Response {
    kept("text/css; charset=utf-8", STYLE.to_owned())
}

/// The icon: a calendar leaf.
pub async fn icon() -> Response {
    kept("image/svg+xml", ICON.to_owned())
}

/// The sheets, without a word of any language.
pub async fn form() -> Response {
    kept("application/json", FORM.clone())
}

/// What the phone's home screen shows: a calendar.
pub async fn manifest(visit: Visit) -> Response {
    let name = visit.voice.text("page-calendar-title");
    let manifest = json!({
        "name": name, "short_name": name, "start_url": "/p/", "scope": "/p/", "display": "standalone",
        "background_color": "#fbfaf7", "theme_color": "#fbfaf7",
        "icons": [{ "src": "/p/icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any" }],
    });
    kept("application/manifest+json", manifest.to_string())
}

/// Kept by the service worker for as long as nothing changes. For two minutes the browser keeps it too, so that what the page has
/// just loaded does not come over a slow line again for the worker, which compares the version.
pub(super) fn kept(kind: &'static str, text: String) -> Response {
    let version = HeaderValue::from_str(&format!("\"{}\"", VERSION.as_str()));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("max-age=120")),
        (header::ETAG, version.expect("a version is plain ASCII")),
    ];
    (headers, text).into_response()
}
