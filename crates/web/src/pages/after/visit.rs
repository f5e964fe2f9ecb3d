//! A follow-up visit, written down: one question a line, each with its steps from the worst to the best; what was not asked stays so.

use super::{fetch, way};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::person::written;
use crate::pages::{error, show};
use crate::parts::problem::{self, Problem as Wrong};
use crate::parts::question::{Asking, Naming, Nothing};
use crate::parts::reading::Typed;
use crate::parts::speaking;
use crate::visit::{Seat, on_to};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{Act, AfterPage, EvenSo, Problem, Whom};
use mukti_messages::Args;
use mukti_register::after::living::LIVING;
use mukti_register::{KindInfo, Speaker, kind};
use mukti_terms::schema::{Choices, Field, Kind};

const NAMING: Naming = Naming::of(LIVING);

fn record() -> Result<&'static KindInfo, Oops> {
    kind(LIVING).ok_or(Oops(Problem::NoSuchForm))
}

/// The questions.
pub async fn form(State(hall): State<Hall>, seat: Seat, Path(at): Path<(String, String)>) -> Answer {
    let page = fetch(&hall, &seat, at).await?;
    Ok(render(&seat, &page, record()?, &Typed::default(), None, &[]))
}

/// Keeps the visit.
pub async fn keep(
    State(hall): State<Hall>,
    seat: Seat,
    Path(at): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let page = fetch(&hall, &seat, at).await?;
    let answers = written(record()?, &typed);
    let (by, case, person, said) = (seat.by(), page.case, page.person, speaking::said(&typed, Speaker::Worker));
    let texts = answers.clone();
    let ask = move |desk: &mukti_casework::Desk| {
        let values: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let whom = Whom::These(vec![person]);
        desk.record_act(&by, &Act { case, whom, kind: LIVING, values: &values, said, even_so: EvenSo::No })
    };
    let kept = match speaking::somebody(&typed) {
        Ok(()) => hall.ask(ask).await,
        Err(problem) => Err(Oops(problem)),
    };
    match kept {
        Ok(_) => Ok(on_to(&format!("/cases/{case}/people/{person}/after?kept=1#living"))),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&seat, &page, record()?, &typed, Some(&problem), &answers), &problem))
        }
        Err(oops) => Err(oops),
    }
}

fn render(
    seat: &Seat,
    page: &AfterPage,
    record: &KindInfo,
    typed: &Typed,
    problem: Option<&Problem>,
    answers: &[(String, String)],
) -> Response {
    let voice = seat.voice();
    let problems: Vec<Wrong> =
        problem.map(|problem| problem::of_form(voice, NAMING, problem, answers)).unwrap_or_default();
    let asking = Asking { voice, naming: NAMING, typed, problems: &problems, beside: &Nothing };
    let body = html! {
        (way(seat, page))
        h1 { (voice.say("page-visit-title")) }
        p.lead { (voice.with("page-case-person", &Args::new().with("number", page.ordinal))) }
        p.help { (voice.also("page-visit-title", "help").into_markup()) }
        (problem::summary(voice, &problems, |field| NAMING.words(voice, field)))
        form.narrow-form method="post" action={ "/cases/" (page.case) "/people/" (page.person) "/visit" } {
            @let (alone, first): (Vec<&Field>, Vec<&Field>) = record.fields.iter().partition(|field| is_alone(field));
            @for field in first { (question(&asking, field)) }
            h2 { (voice.say("page-visit-alone")) }
            p.help { (voice.also("page-visit-alone", "help").into_markup()) }
            @for field in alone { (question(&asking, field)) }
            (speaking::field(voice, speaking::chosen(typed), problems.iter().find(|problem| problem.field.as_deref() == Some(speaking::SPEAKER))))
            div.actions {
                button.button.first type="submit" { (voice.say("page-visit-do")) }
                a.button href={ "/cases/" (page.case) "/people/" (page.person) "/after" } { (voice.say("page-back")) }
            }
        }
    };
    show(&seat.visit, Room::Cases, voice.text("page-visit-title"), body)
}

/// What is asked only of somebody who is alone, and the question whether they are.
fn is_alone(field: &Field) -> bool {
    field.name == "alone" || field.asked_if.is_some()
}

fn question(asking: &Asking<'_>, field: &Field) -> Markup {
    match field.kind {
        Kind::Choice(choices) => steps(asking, field, choices),
        _ => asking.one(field),
    }
}

/// The steps under each other, the worst first; what is left open was not asked.
fn steps(asking: &Asking<'_>, field: &Field, choices: Choices) -> Markup {
    let voice = asking.voice;
    let now = asking.typed.get(field.name).unwrap_or_default();
    let wrong = asking.problems.iter().find(|problem| problem.field.as_deref() == Some(field.name));
    html! {
        fieldset id=(field.name) class=[wrong.map(|_| "wrong")] {
            legend { (NAMING.words(voice, field.name)) }
            @if let Some(wrong) = wrong { (problem::beside(voice, wrong, &format!("{}-wrong", field.name))) }
            div.steps-of {
                @for word in choices.words {
                    label { input type="radio" name=(field.name) value=(word) checked[now == *word]; span { (voice.say(&format!("choice-{}-{word}", choices.list))) } }
                }
                label { input type="radio" name=(field.name) value="" checked[now.is_empty()]; span.quiet { (voice.say("page-after-not-asked")) } }
            }
        }
    }
}
