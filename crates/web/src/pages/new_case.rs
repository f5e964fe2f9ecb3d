//! A new case: where, who is speaking, and whether it is safe to speak; then straight into the interview.

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::icon::{Icon, icon};
use crate::parts::reading::Typed;
use crate::parts::speaking;
use crate::parts::states;
use crate::visit::{Seat, on_to};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{By, Desk, NewCase, Problem, Said, TopicAnswers};

use mukti_register::{CaseId, PersonId, Speaker};
use mukti_terms::State as Land;

/// The form.
pub async fn form(seat: Seat) -> Answer {
    Ok(render(&seat, &Typed::default(), None))
}

/// Begins the case and goes on to its first topic.
pub async fn begin(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let said = speaking::said(&typed, Speaker::Worker);
    let (by, form) = (seat.by(), typed.clone());
    match hall.ask(move |desk| start(desk, &by, &form, said)).await {
        Ok((case, person)) => {
            Ok(on_to(&format!("/cases/{case}/people/{person}/interview/place?{}", speaking::carried(said))))
        }
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&seat, &typed, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

fn start(desk: &Desk, by: &By, typed: &Typed, said: Said) -> Result<(CaseId, PersonId), Problem> {
    let code = typed.written("state").unwrap_or_default();
    let worksite: &[(&str, &str)] = if code.is_empty() { &[] } else { &[("state", code)] };
    let started = desk.start_case(by, &NewCase { prefix: Land::from_code(code), worksite, said })?;
    let name = typed.written("name").unwrap_or_default();
    let particulars: &[(&str, &str)] = if name.is_empty() { &[] } else { &[("name", name)] };
    let person = desk.add_person(by, started.case, particulars, said)?;
    let private = said.private.word();
    if !private.is_empty() {
        let answers: &[(&str, &str)] = &[("told.private", private)];
        desk.answer_topic(by, &TopicAnswers { case: started.case, person, topic: "place", said, answers, words: "" })?;
    }
    Ok((started.case, person))
}

fn render(seat: &Seat, typed: &Typed, problem: Option<&Problem>) -> Response {
    let voice = seat.voice();
    let body = html! {
        div.narrow-form {
            h1 { (voice.say("page-new-title")) }
            p.lead { (voice.also("page-new-title", "help").into_markup()) }
            (error::banner(&seat.visit, problem))
            div.alert role="note" {
                (icon(Icon::Shield))
                div { p.strong { (voice.say("page-new-safety")) } p { (voice.also("page-new-safety", "help").into_markup()) } }
            }
            form method="post" action="/cases/new" {
                (place(seat, typed))
                (speaking::asked(voice, speaking::said(typed, Speaker::Worker)))
                h2 { (voice.say("page-new-person")) }
                div.field {
                    label for="name" { (voice.say("page-new-person-name")) }
                    p.help id="name-help" { (voice.also("page-new-person-name", "help").into_markup()) }
                    input #name type="text" name="name" value=(typed.get("name").unwrap_or_default()) autocomplete="off" dir="auto" aria-describedby="name-help";
                }
                button.button.first type="submit" { (voice.say("page-new-do")) }
            }
        }
    };
    show(&seat.visit, Room::New, voice.text("page-new-title"), body)
}

fn place(seat: &Seat, typed: &Typed) -> Markup {
    let voice = seat.voice();
    let chosen = typed.get("state").and_then(Land::from_code);
    html! {
        div.field {
            label for="state" { (voice.say("fact-work-state")) }
            p.help id="state-help" { (voice.also("page-new-label", "help").into_markup()) }
            select.long #state name="state" aria-describedby="state-help" {
                option value="" { (voice.text("choice-answer-not_known")) }
                (states::options(voice, chosen))
            }
        }
    }
}
