//! Where a member is told by e-mail what stands on the desk, and how much: their own choice, taken back in one step.

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::icon::{Icon, icon};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use maud::html;
use mukti_casework::Problem;
use mukti_casework::digest::DigestTells;

/// The page.
pub async fn form(State(hall): State<Hall>, seat: Seat) -> Answer {
    let by = seat.by();
    let choice = hall.ask(move |desk| desk.digest_choice(&by)).await?;
    let (to, tells) = choice.map_or((String::new(), None), |choice| (choice.to.open().clone(), Some(choice.tells)));
    Ok(render(&seat, &to, tells, None))
}

/// Keeps the choice, or takes it back.
pub async fn keep(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let (to, tells) =
        (typed.get("to").unwrap_or_default().to_owned(), typed.get("tells").and_then(DigestTells::from_word));
    let (by, kept) = (seat.by(), to.clone());
    let done = hall.ask(move |desk| desk.choose_digest(&by, tells.map(|tells| (kept.as_str(), tells)))).await;
    match done {
        Ok(()) => Ok(on_to("/desk/digest")),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&seat, &to, tells, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

fn render(seat: &Seat, to: &str, tells: Option<DigestTells>, problem: Option<&Problem>) -> Response {
    let voice = seat.voice();
    let body = html! {
        h1 { (voice.say("page-digest-title")) }
        p.lead { (voice.also("page-digest-title", "help").into_markup()) }
        (error::banner(&seat.visit, problem))
        @if problem.is_none() && tells.is_some() { div.kept role="status" { (icon(Icon::Tick)) p { (voice.say("page-digest-on")) } } }
        form.card.narrow-form method="post" action="/desk/digest" {
            div.field {
                label for="to" { (voice.say("page-digest-to")) }
                p.help id="to-help" { (voice.also("page-digest-to", "help").into_markup()) }
                input #to type="text" name="to" value=(to) inputmode="email" autocomplete="email" spellcheck="false" dir="ltr" aria-describedby="to-help";
            }
            fieldset {
                legend { (voice.say("page-digest-tells")) }
                div.choices {
                    label { input type="radio" name="tells" value="" checked[tells.is_none()]; span { (voice.say("page-digest-tells-nothing")) } }
                    @for one in DigestTells::ALL {
                        label { input type="radio" name="tells" value=(one.word()) checked[tells == Some(one)]; span { (voice.say(&format!("page-digest-tells-{}", one.word()))) } }
                    }
                }
            }
            button.button.first type="submit" { (voice.say("page-digest-keep")) }
        }
    };
    show(&seat.visit, Room::More, voice.text("page-digest-title"), body)
}
