//! The door for phones with ODK Collect and its relatives: OpenRosa 1.0 over HTTP, statuses and headers as those clients need them.
//!
//! Who comes shows a token in the address; everything else here passes the same guards as any page.

mod forms;
mod submission;
mod words;

pub(crate) use forms::address;
pub use forms::{form, integrity, list, manifest, media, people};
pub use submission::{head, post};
pub use words::{is_here, worded};

use crate::hall::Hall;
use crate::visit::Visit;
use axum::extract::Request;
use axum::http::Uri;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mukti_casework::{Device, Problem};

/// The first part of every address of phones.
pub const KEY: &str = "/key/";

/// Lets in a phone that shows a token of ours.
pub async fn admit(hall: &Hall, visit: &Visit, mut request: Request, next: Next) -> Response {
    let (token, now) = (token_in(request.uri()), hall.now());
    let known = match token {
        Some(token) => match hall.at_hand(|desk| desk.device_at_hand(now, &token)) {
            Some(device) => Ok(device),
            None => hall.ask(move |desk| desk.device(now, &token)).await,
        },
        None => Err(Problem::NoSuchDevice.into()),
    };
    match known {
        Ok(device) => {
            let language = device.language;
            request.extensions_mut().insert(device);
            let answer = next.run(request).await;
            worded(hall, crate::voice::Voice::of(language), answer)
        }
        Err(oops) => worded(hall, visit.voice, oops.into_response()),
    }
}

/// The token in an address, with the two letters that some clients write otherwise.
fn token_in(uri: &Uri) -> Option<String> {
    let token = uri.path().strip_prefix(KEY)?.split('/').next()?;
    Some(token.replace("%24", "$").replace("%21", "!"))
}

/// The phone that was let in.
#[derive(Clone)]
pub struct Phone(pub Device);

impl<S: Sync> axum::extract::FromRequestParts<S> for Phone {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, Response> {
        let device = parts.extensions.get::<Device>().cloned();
        device.map(Self).ok_or_else(|| crate::hall::Oops(Problem::NoSuchDevice).into_response())
    }
}
