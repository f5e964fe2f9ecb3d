//! Programs that may ask and tell: letting one in with a token that is shown once, shutting one out.

use super::{error, show, webhooks};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::webhooks::Webhook;
use mukti_casework::{MadeProgram, Problem, Program, Scope};
use mukti_messages::{Args, format};

/// Where a calendar program finds the clocks; its token stands behind it.
const FEED: &str = "/clocks.ics?key=";

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat) -> Answer {
    render_with(&hall, &seat, None, None).await
}

/// Lets a program in: its token is shown once, here, and nowhere else.
pub async fn make(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let (by, name) = (seat.by(), typed.get("name").unwrap_or_default().to_owned());
    let scope = typed.get("scope").and_then(Scope::from_word).unwrap_or(Scope::Read);
    let made = hall.ask(move |desk| desk.make_program(&by, &name, scope)).await;
    match made {
        Ok(made) => render_with(&hall, &seat, Some(token(seat.voice(), &made)), None).await,
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render_with(&hall, &seat, None, Some(&problem)).await?, &problem))
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

/// The page with what was just made, or what went wrong.
pub(super) async fn render_with(hall: &Hall, seat: &Seat, made: Option<Markup>, problem: Option<&Problem>) -> Answer {
    let by = seat.by();
    let (programs, webhooks) = hall.ask(move |desk| Ok((desk.programs(&by)?, desk.webhooks(&by)?))).await?;
    Ok(render(hall, seat, (&programs, &webhooks), (made, problem)))
}

fn render(
    hall: &Hall,
    seat: &Seat,
    (programs, hooks): (&[Program], &[Webhook]),
    (made, problem): (Option<Markup>, Option<&Problem>),
) -> Response {
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
        (webhooks::section(voice, hall, hooks))
        p.small { a href="/api/v1/openapi.json" { (voice.say("page-programs-description")) } }
    };
    show(&seat.visit, Room::More, voice.text("page-programs-title"), body)
}

const fn scope_key(scope: Scope) -> &'static str {
    match scope {
        Scope::Read => "program-may-read",
        Scope::Write => "program-may-write",
        Scope::Both => "program-may-both",
        Scope::Clocks => "program-may-clocks",
    }
}

fn one(voice: Voice, program: &Program) -> Markup {
    let moment = |at| format::moment(voice.language(), at);
    html! {
        li.row {
            span {
                bdi.strong { (program.name.open()) }
                span.quiet {
                    "\u{a0}· " (voice.say(scope_key(program.scope))) "\u{a0}· "
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
            @if made.program.scope == Scope::Clocks {
                p { (voice.say("page-programs-feed")) }
                p.address { span dir="ltr" { (format!("{FEED}{}", made.token.open())) } }
            }
        }
    }
}
