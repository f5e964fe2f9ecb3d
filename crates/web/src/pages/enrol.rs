//! Enrolling the first person with the code that was shown where Mukti was started; never a default passphrase.

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::sign_in::seated;
use crate::parts::credential;
use crate::parts::reading::Typed;
use crate::visit::Visit;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use maud::html;
use mukti_casework::{Enrolment, Problem};
use mukti_terms::Secret;

/// The form.
pub async fn form(visit: Visit) -> Answer {
    Ok(render(&visit, &Typed::default(), None))
}

/// Enrols and signs in.
pub async fn begin(State(hall): State<Hall>, visit: Visit, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let secret = |name: &str| Secret::new(typed.get(name).unwrap_or_default().to_owned());
    let enrolment = Enrolment {
        code: Secret::new(typed.get("code").unwrap_or_default().trim().to_owned()),
        name: typed.written("name").unwrap_or_default().to_owned(),
        passphrase: secret("passphrase"),
        again: secret("again"),
    };
    let now = hall.now();
    match hall.ask(move |desk| desk.enrol(now, &enrolment)).await {
        Ok(signed_in) => Ok(seated(&signed_in, "/today")),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&visit, &typed, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

fn render(visit: &Visit, typed: &Typed, problem: Option<&Problem>) -> Response {
    let voice = visit.voice;
    let shown = |name: &'static str| typed.get(name).unwrap_or_default();
    let body = html! {
        div.narrow-form {
            h1 { (voice.say("page-enrol-title")) }
            p.lead { (voice.also("page-enrol-title", "help").into_markup()) }
            (error::banner(visit, problem))
            form method="post" action=(visit.here) {
                (credential::open(voice, "code", "page-enrol-code", "one-time-code", shown("code")))
                (credential::open(voice, "name", "page-enrol-name", "username", shown("name")))
                (credential::secret(voice, "passphrase", "page-enrol-passphrase", "new-password"))
                (credential::secret(voice, "again", "page-enrol-again", "new-password"))
                button.button.first.full type="submit" { (voice.say("page-enrol-do")) }
            }
        }
    };
    show(visit, Room::Outside, voice.text("page-enrol-title"), body)
}
