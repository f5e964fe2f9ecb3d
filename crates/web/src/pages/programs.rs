//! Programs that may ask and tell: letting one in with a token that is shown once, shutting one out.

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{MadeProgram, Problem, Program, Scope};
use mukti_messages::{Args, format};

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat) -> Answer {
    let programs = read(&hall, &seat).await?;
    Ok(render(&seat, &programs, None, None))
}

/// Lets a program in: its token is shown once, here, and nowhere else.
pub async fn make(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let (by, name) = (seat.by(), typed.get("name").unwrap_or_default().to_owned());
    let scope = typed.get("scope").and_then(Scope::from_word).unwrap_or(Scope::Read);
    let made = hall.ask(move |desk| desk.make_program(&by, &name, scope)).await;
    let programs = read(&hall, &seat).await?;
    match made {
        Ok(made) => Ok(render(&seat, &programs, Some(token(seat.voice(), &made)), None)),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&seat, &programs, None, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// Shuts a program out.
pub async fn shut_out(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let id = typed.get("program").ok_or(Oops(Problem::NoSuchProgram))?.to_owned();
    let by = seat.by();
    hall.ask(move |desk| desk.revoke_program(&by, &id)).await?;
    Ok(on_to("/programs"))
}

async fn read(hall: &Hall, seat: &Seat) -> Result<Vec<Program>, Oops> {
    let by = seat.by();
    hall.ask(move |desk| desk.programs(&by)).await
}

fn render(seat: &Seat, programs: &[Program], made: Option<Markup>, problem: Option<&Problem>) -> Response {
    let voice = seat.voice();
    let body = html! {
        h1 { (voice.say("page-programs-title")) }
        p.lead { (voice.say("page-programs-lead")) }
        (error::banner(&seat.visit, problem))
        @if let Some(made) = made { (made) }
        section.card aria-labelledby="programs" {
            h2 id="programs" { (voice.say("page-programs-list")) }
            @if programs.is_empty() { p.quiet { (voice.say("page-programs-none")) } }
            ul.list { @for program in programs { (one(voice, program)) } }
        }
        section.card aria-labelledby="make" {
            h2 id="make" { (voice.say("page-programs-new")) }
            form.narrow-form method="post" action="/programs" {
                div.field {
                    label for="name" { (voice.say("page-programs-name")) }
                    p.help #name-help { (voice.also("page-programs-name", "help").into_markup()) }
                    input #name type="text" name="name" required dir="auto" autocomplete="off" aria-describedby="name-help";
                }
                div.field {
                    label for="scope" { (voice.say("page-programs-scope")) }
                    p.help #scope-help { (voice.also("page-programs-scope", "help").into_markup()) }
                    select #scope name="scope" aria-describedby="scope-help" {
                        @for scope in Scope::ALL { option value=(scope.word()) { (voice.say(scope_key(scope))) } }
                    }
                }
                button.button.first type="submit" { (voice.say("page-programs-make")) }
            }
        }
        p.small { a href="/api/v1/openapi.json" { (voice.say("page-programs-description")) } }
    };
    show(&seat.visit, Room::More, voice.text("page-programs-title"), body)
}

const fn scope_key(scope: Scope) -> &'static str {
    match scope {
        Scope::Read => "program-may-read",
        Scope::Write => "program-may-write",
        Scope::Both => "program-may-both",
    }
}

fn one(voice: Voice, program: &Program) -> Markup {
    let moment = |at| format::moment(voice.language(), at);
    html! {
        li.row {
            span {
                bdi.strong { (program.name.open()) }
                span.quiet {
                    " · " (voice.say(scope_key(program.scope))) " · "
                    @match (program.revoked, program.last_seen) {
                        (Some(at), _) => (voice.with("page-devices-revoked", &Args::new().with("date", moment(at).as_str()))),
                        (None, Some(at)) => (voice.with("page-devices-seen", &Args::new().with("date", moment(at).as_str()))),
                        (None, None) => (voice.say("page-devices-never")),
                    }
                }
            }
            @if program.revoked.is_none() {
                form method="post" action="/programs/shut-out" {
                    input type="hidden" name="program" value=(program.id);
                    button.button.small type="submit" title=(voice.text_also("page-programs-revoke", "help", &Args::NONE)) {
                        (voice.say("page-programs-revoke"))
                    }
                }
            }
        }
    }
}

/// What the program shows to come in.
fn token(voice: Voice, made: &MadeProgram) -> Markup {
    html! {
        section.card role="status" {
            p.strong { (voice.say("page-programs-made")) }
            p { (voice.also("page-programs-made", "help").into_markup()) }
            p.address { code dir="ltr" { (made.token.open()) } }
        }
    }
}
