//! In bondage again: a new case begins from an earlier release; who the person is is carried over, and both cases show each other.

use super::{fetch, since, way};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::person::written;
use crate::pages::{error, show};
use crate::parts::icon::{Icon, icon};
use crate::parts::problem;
use crate::parts::question::{Asking, Naming, Nothing};
use crate::parts::reading::Typed;
use crate::parts::speaking;
use crate::parts::states;
use crate::visit::{Seat, on_to};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{AfterPage, EvenSo, NewAgain, NewCase, Problem};
use mukti_messages::Args;
use mukti_register::{KindInfo, Speaker, kind};
use mukti_terms::{Answer as Told, State as Land};

const AGAIN: &str = "bondage_again";
const NAMING: Naming = Naming::of(AGAIN);

fn record() -> Result<&'static KindInfo, Oops> {
    kind(AGAIN).ok_or(Oops(Problem::NoSuchForm))
}

/// What is asked before the new case begins.
pub async fn form(State(hall): State<Hall>, seat: Seat, Path(at): Path<(String, String)>) -> Answer {
    let page = fetch(&hall, &seat, at).await?;
    Ok(render(&seat, &page, record()?, &Typed::default(), None, &[]))
}

/// Begins the new case and goes on to it.
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
    let (texts, asked) = (answers.clone(), typed.clone());
    let ask = move |desk: &mukti_casework::Desk| {
        let values: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let code = asked.written("state").unwrap_or_default();
        let district = asked.written("district").unwrap_or_default();
        let worksite: &[(&str, &str)] = &[("state", code), ("district", district)];
        let held = if asked.get("held") == Some("yes") { Told::Yes } else { Told::NotKnown };
        let even_so = if asked.get("even_so").is_some() { EvenSo::Yes } else { EvenSo::No };
        let new = NewCase { prefix: Land::from_code(code), worksite, said };
        desk.in_bondage_again(&by, &NewAgain { case, person, values: &values, new, held, even_so })
    };
    let begun = match speaking::somebody(&typed) {
        Ok(()) => hall.ask(ask).await,
        Err(problem) => Err(Oops(problem)),
    };
    match begun {
        Ok(started) => Ok(on_to(&format!("/cases/{}?kept=1", started.case))),
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
    let problems = problem.map(|problem| problem::of_form(voice, NAMING, problem, answers)).unwrap_or_default();
    let asking = Asking { voice, naming: NAMING, typed, problems: &problems, beside: &Nothing };
    let shows = super::Shows { voice, page };
    let may_insist = matches!(problem, Some(Problem::NotKnownFree | Problem::Before { .. }));
    let body = html! {
        (way(seat, page))
        h1 { (voice.say("page-again-title")) }
        p.lead { (voice.with("page-case-person", &Args::new().with("number", page.ordinal))) " · " (since(&shows)) }
        p { (voice.also("page-again-title", "what").into_markup()) }
        (problem::summary(voice, &problems, |field| NAMING.words(voice, field)))
        div.alert role="note" {
            (icon(Icon::Shield))
            div { p.strong { (voice.say("page-new-safety")) } p { (voice.also("page-again-held", "help").into_markup()) } }
        }
        form.narrow-form method="post" action={ "/cases/" (page.case) "/people/" (page.person) "/again" } {
            @if may_insist { div.field { span.choices { label { input type="checkbox" name="even_so" value="1"; span { (voice.say("page-act-even-so")) } } } } }
            (place(seat, typed))
            (held(seat, typed))
            (asking.all(record.fields))
            (speaking::field(voice, speaking::chosen(typed), problems.iter().find(|problem| problem.field.as_deref() == Some(speaking::SPEAKER))))
            div.actions {
                button.button.first type="submit" { (voice.say("page-again-do")) }
                a.button href={ "/cases/" (page.case) "/people/" (page.person) "/after" } { (voice.say("page-back")) }
            }
        }
    };
    show(&seat.visit, Room::Cases, voice.text("page-again-title"), body)
}

/// Where they are now: the State and the district, no closer.
fn place(seat: &Seat, typed: &Typed) -> Markup {
    let voice = seat.voice();
    let chosen = typed.get("state").and_then(Land::from_code);
    html! {
        div.field {
            label for="state" { (voice.say("field-worksite-state")) }
            select.long #state name="state" {
                option value="" { (voice.text("choice-answer-not_known")) }
                (states::options(voice, chosen))
            }
        }
        div.field {
            label for="district" { (voice.say("field-worksite-district")) }
            input #district type="text" name="district" dir="auto" autocomplete="off" value=(typed.get("district").unwrap_or_default());
        }
    }
}

fn held(seat: &Seat, typed: &Typed) -> Markup {
    let voice = seat.voice();
    let now = typed.get("held");
    html! {
        fieldset {
            legend { (voice.say("page-again-held")) }
            div.segments {
                @for word in ["yes", "no", "not_known"] {
                    label class=[(word == "not_known").then_some("unknown")] {
                        input type="radio" name="held" value=(word) checked[now == Some(word)];
                        span { (voice.say(&format!("choice-answer-{word}"))) }
                    }
                }
            }
        }
    }
}
