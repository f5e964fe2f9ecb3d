//! The page for phones without ODK Collect: it works with no network, seals what it is told, and can open nothing of it.
//!
//! The page itself holds nothing of anybody and is open to all, under a neutral name. What it asks of us it asks with the token of
//! its phone in a header, never in an address.

mod ask;
mod files;
mod words;

pub use ask::{file, hello, piece, report};
pub use files::{away, form, icon, manifest, module, shell, style, worker};
pub use words::{in_language, worded};

use crate::hall::{Hall, Oops};
use crate::visit::Visit;
use axum::extract::Request;
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mukti_casework::Problem;

/// The first part of every address of the page.
pub const HERE: &str = "/p/";
/// The first part of what needs a token.
const ASKED: &str = "/p/api/";

/// Whether an address is one that needs a token of a phone.
#[must_use]
pub fn is_asked(path: &str) -> bool {
    path.starts_with(ASKED)
}

/// Lets in a page that shows the token of a phone; one that was shut out is told to wipe what it holds.
pub async fn admit(hall: &Hall, visit: &Visit, mut request: Request, next: Next) -> Response {
    let (token, now) = (token_in(request.headers()), hall.now());
    let asked = token.clone().unwrap_or_default();
    match hall.ask(move |desk| desk.device(now, &asked)).await {
        Ok(device) => {
            let voice = crate::voice::Voice::of(device.language);
            request.extensions_mut().insert(device);
            worded(hall, voice, next.run(request).await)
        }
        Err(Oops(Problem::NoSuchDevice)) => {
            let asked = token.unwrap_or_default();
            let wipe = hall.ask(move |desk| desk.is_shut_out(&asked)).await.unwrap_or(false);
            words::unknown(visit.voice, wipe)
        }
        Err(oops) => worded(hall, visit.voice, oops.into_response()),
    }
}

fn token_in(headers: &HeaderMap) -> Option<String> {
    let said = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    said.strip_prefix("Bearer ").map(ToOwned::to_owned)
}

/// The address a phone without Collect opens: its token stands behind the `#`, which no browser sends.
#[must_use]
pub fn address(headers: &HeaderMap, token: &str) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    format!("http://{host}{HERE}#{token}")
}
