//! What went wrong, what to do next, and the stable code in small.

use super::show;
use crate::frame::{Room, Shown};
use crate::hall::Hall;
use crate::parts::problem::code;
use crate::visit::Visit;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use mukti_casework::Problem;
use mukti_messages::Args;
use std::sync::atomic::{AtomicU32, Ordering};

/// Counts what broke since the start, so that a person can name it and the log line be found.
static BROKEN: AtomicU32 = AtomicU32::new(1);

/// The page of a problem.
#[must_use]
pub fn page(hall: &Hall, visit: &Visit, problem: &Problem) -> Response {
    let mut gaps = problem.fields();
    if problem.status() >= 500 {
        let number = BROKEN.fetch_add(1, Ordering::Relaxed).to_string();
        hall.tell(&log_line(&number, problem));
        gaps.push(("number", number));
    }
    let status = StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    when_to_try_again(with(visit, status, problem.code(), &gaps), problem)
}

/// Says when it is worth another try, where time alone may help.
fn when_to_try_again(mut answer: Response, problem: &Problem) -> Response {
    if let Some(seconds) = problem.retry_after() {
        answer.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    answer
}

/// What would have changed something came from elsewhere.
#[must_use]
pub fn foreign(visit: &Visit) -> Response {
    with(visit, StatusCode::FORBIDDEN, "403-03", &[])
}

/// More came than can be taken at once.
#[must_use]
pub fn too_large(visit: &Visit) -> Response {
    with(visit, StatusCode::PAYLOAD_TOO_LARGE, "413-01", &[("high", "256 kB".to_owned())])
}

fn log_line(number: &str, problem: &Problem) -> String {
    match problem {
        Problem::Broken { doing, said } => {
            format!("problem.number={number} problem.code={} doing={doing:?} said={said:?}", problem.code())
        }
        Problem::LetterFailed { said } => {
            format!("problem.number={number} problem.code={} said={said:?}", problem.code())
        }
        _ => format!("problem.number={number} problem.code={}", problem.code()),
    }
}

fn with(visit: &Visit, status: StatusCode, stable: &str, gaps: &[(&'static str, String)]) -> Response {
    let voice = visit.voice;
    let key = format!("error-{stable}");
    let args = gaps.iter().fold(Args::new(), |args, (name, value)| args.with(name, value));
    let title = voice.text_with(&key, &args);
    let body: Markup = html! {
        h1 { (voice.with(&key, &args)) }
        @if let Some(next) = voice.also_with(&key, "next", &args) { p { (next) } }
        p.cite { (code(voice, stable)) }
        div.actions {
            @if visit.member.is_some() {
                a.button.first href="/today" { (voice.say("page-error-today")) }
                a.button href="/cases" { (voice.say("page-error-cases")) }
            } @else {
                a.button.first href="/" { (voice.say("page-signin-title")) }
            }
        }
    };
    let room = if visit.member.is_some() { Room::More } else { Room::Outside };
    let mut answer = show(visit, room, title, body).into_response();
    *answer.status_mut() = status;
    answer
}

/// A problem of a form, above it; nothing where there is none.
#[must_use]
pub fn banner(visit: &Visit, problem: Option<&Problem>) -> Markup {
    let Some(problem) = problem else { return html! {} };
    let voice = visit.voice;
    let gaps = problem.fields();
    let args = gaps.iter().fold(Args::new(), |args, (name, value)| args.with(name, value));
    html! {
        div.problems role="alert" {
            p.strong { (voice.with(&problem.key(), &args)) }
            p { (voice.also_with(&problem.key(), "next", &args).into_markup()) }
            p.cite { (code(voice, problem.code())) }
        }
    }
}

/// The status of a form that is shown again.
#[must_use]
pub fn again(mut page: Response, problem: &Problem) -> Response {
    *page.status_mut() = StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    when_to_try_again(page, problem)
}
