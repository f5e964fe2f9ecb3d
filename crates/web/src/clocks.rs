//! The calendar of clocks: read by a calendar program that shows the token of the feed in its address. No name is in it.

use crate::hall::{Answer, Hall, Oops};
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::IntoResponse;
use mukti_casework::{Problem, Scope};
use mukti_terms::Language;
use serde::Deserialize;

/// What stands in the address.
#[derive(Deserialize)]
pub struct Asked {
    key: Option<String>,
    tongue: Option<String>,
}

/// The calendar, for whoever shows the token of a feed; a token of another kind opens nothing here.
pub async fn feed(State(hall): State<Hall>, Query(asked): Query<Asked>) -> Answer {
    let token = asked.key.ok_or(Oops(Problem::NoSuchProgram))?;
    let language = asked.tongue.as_deref().and_then(Language::from_tag).unwrap_or(Language::English);
    let now = hall.now();
    let program = hall.ask(move |desk| desk.program(now, &token)).await?;
    if let Some(seconds) = hall.limits().take(&program.id) {
        return Err(Oops(Problem::TooQuick { seconds }));
    }
    if program.scope != Scope::Clocks {
        return Err(Oops(Problem::ProgramMayNot));
    }
    let text = hall.ask(move |desk| desk.calendar_feed(now, language)).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"clocks.ics\""),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    Ok((headers, text).into_response())
}
