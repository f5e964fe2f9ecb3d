//! The door for programs: JSON in and out, a token in the header, no cookie and no page of ours; the same deeds as everywhere.

mod asked;
mod limits;
mod records;
mod shown;
mod words;

pub use limits::Limits;
pub use records::{of_kind, tell};
pub use shown::{case, cases, description, duties, law_value, law_values, person, report, reports};
pub use words::worded;

use crate::hall::{Hall, Oops};
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mukti_casework::{Problem, Program};

/// The first part of every address of programs.
pub const API: &str = "/api/";

/// Whether an address is one of programs.
#[must_use]
pub fn is_here(path: &str) -> bool {
    path.starts_with(API)
}

/// Lets in a program that shows a token of ours, for what it may do, as often as it may.
pub async fn admit(hall: &Hall, mut request: Request, next: Next) -> Response {
    match known(hall, token_in(request.headers()), request.method().clone()).await {
        Ok(program) => {
            request.extensions_mut().insert(program);
            next.run(request).await
        }
        Err(oops) => oops.into_response(),
    }
}

async fn known(hall: &Hall, token: Option<String>, method: Method) -> Result<Program, Oops> {
    let token = token.ok_or(Problem::NoSuchProgram)?;
    let now = hall.now();
    let program = hall.ask(move |desk| desk.program(now, &token)).await?;
    if let Some(seconds) = hall.limits().take(&program.id) {
        return Err(Problem::TooQuick { seconds }.into());
    }
    let asks = matches!(method, Method::GET | Method::HEAD);
    let may = if asks { program.scope.may_read() } else { program.scope.may_write() };
    if may { Ok(program) } else { Err(Problem::ProgramMayNot.into()) }
}

/// The token behind `Bearer`, in any case of letters (RFC 9110).
fn token_in(headers: &HeaderMap) -> Option<String> {
    let said = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = said.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

/// The program that was let in.
#[derive(Clone)]
pub struct Caller(pub Program);

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let program = parts.extensions.get::<Program>().cloned();
        program.map(Self).ok_or_else(|| Oops(Problem::NoSuchProgram).into_response())
    }
}
