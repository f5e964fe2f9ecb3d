//! Signing in with a name and a passphrase; a new seat each time, kept in a cookie no script can read.

use super::{error, show};
use crate::frame::Room;
use crate::hall::{Answer, Hall, Oops};
use crate::parts::credential;
use crate::parts::reading::Typed;
use crate::visit::{SEAT_COOKIE, Visit, cookie, on_to, way_on};
use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::response::{IntoResponse, Response};
use maud::html;
use mukti_casework::{Problem, SignedIn};
use mukti_terms::Secret;
use serde::Deserialize;

/// Where to go on, and whether somebody just left.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    back: Option<String>,
    out: Option<String>,
}

/// The front door: on to Today, to signing in, or to enrolling.
pub async fn front(State(hall): State<Hall>, visit: Visit) -> Answer {
    if visit.member.is_some() {
        return Ok(on_to("/today"));
    }
    let enrolled = hall.ask(mukti_casework::Desk::is_enrolled).await?;
    Ok(on_to(if enrolled { "/sign-in" } else { "/enrol" }))
}

/// The form.
pub async fn form(State(hall): State<Hall>, visit: Visit, Query(asked): Query<Asked>) -> Answer {
    if !hall.ask(mukti_casework::Desk::is_enrolled).await? {
        return Ok(on_to("/enrol"));
    }
    Ok(render(&visit, &asked, "", None))
}

/// Signs in.
pub async fn enter(
    State(hall): State<Hall>,
    visit: Visit,
    Query(asked): Query<Asked>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(typed);
    let name = typed.written("name").unwrap_or_default().to_owned();
    let passphrase = Secret::new(typed.get("passphrase").unwrap_or_default().to_owned());
    let (now, who) = (hall.now(), name.clone());
    match hall.ask(move |desk| desk.sign_in(now, &who, &passphrase)).await {
        Ok(signed_in) => {
            let by = signed_in.by(now);
            // What went wrong is said when somebody searches.
            hall.leave(move |desk| {
                // First what phones sealed for members: names in it are searched for too.
                drop(desk.open_what_waits(&by, None));
                drop(desk.prepare_search(&by));
            });
            Ok(seated(&signed_in, way_on(asked.back.as_deref())))
        }
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&visit, &asked, &name, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// Signs out.
pub async fn leave(State(hall): State<Hall>, headers: HeaderMap) -> Answer {
    end(&hall, &headers).await?;
    Ok(without_seat(on_to("/sign-in?out=1")))
}

/// Ends the seat the browser holds.
pub(super) async fn end(hall: &Hall, headers: &HeaderMap) -> Result<(), Oops> {
    match cookie(headers, SEAT_COOKIE).map(ToOwned::to_owned) {
        Some(token) => hall.ask(move |desk| desk.sign_out(&token)).await,
        None => Ok(()),
    }
}

/// Puts somebody in their seat. The cookie ends with the browser; the desk ends it sooner.
pub(super) fn seated(signed_in: &SignedIn, on: &str) -> Response {
    let kept = format!("{SEAT_COOKIE}={}; Path=/; HttpOnly; SameSite=Strict", signed_in.token.open());
    with_cookie(on_to(on), &kept)
}

/// Takes the seat away from the browser.
pub(super) fn without_seat(answer: Response) -> Response {
    with_cookie(answer, &format!("{SEAT_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict"))
}

fn with_cookie(mut answer: Response, cookie: &str) -> Response {
    let value = HeaderValue::from_str(cookie).expect("a token is written in base 16");
    answer.headers_mut().append(header::SET_COOKIE, value);
    answer
}

/// In place of a page that needs a seat: the way to the form, or the form itself where something was to be changed.
pub(crate) async fn instead(hall: &Hall, visit: &Visit, method: &Method, had_seat: bool) -> Response {
    match hall.ask(mukti_casework::Desk::is_enrolled).await {
        Ok(false) => return on_to("/enrol"),
        Err(oops) => return oops.into_response(),
        Ok(true) => {}
    }
    let back = if method.is_safe() { visit.here.clone() } else { "/today".to_owned() };
    let problem = if had_seat { Problem::SignedOut } else { Problem::NotSignedIn };
    let asked = Asked { back: Some(back), out: None };
    error::again(render(visit, &asked, "", Some(&problem)), &problem)
}

fn render(visit: &Visit, asked: &Asked, name: &str, problem: Option<&Problem>) -> Response {
    let voice = visit.voice;
    let action = format!("/sign-in?back={}", encoded(way_on(asked.back.as_deref())));
    let body = html! {
        div.narrow-form {
            h1 { (voice.say("page-signin-title")) }
            @if asked.out.is_some() { div.kept role="status" { (crate::parts::icon::icon(crate::parts::icon::Icon::Tick)) p { (voice.say("page-signed-out")) } } }
            (error::banner(visit, problem))
            form method="post" action=(action) {
                (credential::open(voice, "name", "page-signin-name", "username", name))
                (credential::secret(voice, "passphrase", "page-signin-passphrase", "current-password"))
                button.button.first.full type="submit" { (voice.say("page-signin-do")) }
            }
            p.small.quiet { (voice.say("page-signin-forgot")) }
            p.small { a href="/help" { (voice.say("page-help-title")) } "\u{a0}· " a href="/law" { (voice.say("page-law-title")) } }
        }
    };
    show(visit, Room::Outside, voice.text("page-signin-title"), body)
}

/// An address inside an address.
#[must_use]
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
