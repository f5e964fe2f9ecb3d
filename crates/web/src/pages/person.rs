//! One more person in a case: everyone who was held has a finding and a certificate of their own, children too.

use super::case::fetch;
use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::problem;
use crate::parts::question::{Asking, Naming, Nothing};
use crate::parts::reading::Typed;
use crate::parts::speaking;
use crate::visit::{Seat, on_to};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::html;
use mukti_casework::{CasePage, Problem};
use mukti_register::{KindInfo, Speaker, kind};

const NAMING: Naming = Naming::of("person");

fn record() -> Result<&'static KindInfo, Oops> {
    kind("person").ok_or(Oops(Problem::NoSuchForm))
}

/// The form.
pub async fn form(State(hall): State<Hall>, seat: Seat, Path(case): Path<String>) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    Ok(render(&seat, &page, record()?, &Typed::default(), None, &[]))
}

/// Adds the person and goes on to their interview.
pub async fn add(
    State(hall): State<Hall>,
    seat: Seat,
    Path(case): Path<String>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let page = fetch(&hall, &seat, &case).await?;
    let answers = written(record()?, &typed);
    let (by, case, said, texts) = (seat.by(), page.id, speaking::said(&typed, Speaker::Worker), answers.clone());
    let added = hall.ask(move |desk| {
        let particulars: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        desk.add_person(&by, case, &particulars, said)
    });
    match added.await {
        Ok(person) => Ok(on_to(&format!("/cases/{case}/people/{person}/interview/place?{}", speaking::carried(said)))),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&seat, &page, record()?, &typed, Some(&problem), &answers), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// The fields of a form in which something was written.
pub(super) fn written(record: &KindInfo, typed: &Typed) -> Vec<(String, String)> {
    let answer = |field: &mukti_terms::schema::Field| typed.text_of(field).map(|text| (field.name.to_owned(), text));
    record.fields.iter().filter_map(answer).filter(|(_, text)| !text.is_empty() && text != "not_known").collect()
}

fn render(
    seat: &Seat,
    page: &CasePage,
    record: &KindInfo,
    typed: &Typed,
    problem: Option<&Problem>,
    answers: &[(String, String)],
) -> Response {
    let voice = seat.voice();
    let problems = problem.map(|problem| problem::of_form(voice, NAMING, problem, answers)).unwrap_or_default();
    let asking = Asking { voice, naming: NAMING, typed, problems: &problems, beside: &Nothing };
    let body = html! {
        (path(&seat.visit, &[(format!("/cases/{}", page.id), html! { bdi { (page.label) } })]))
        h1 { (voice.say("page-person-title")) }
        p.lead { (voice.also("page-person-title", "help").into_markup()) }
        (problem::summary(voice, &problems, |field| NAMING.words(voice, field)))
        form.narrow-form method="post" action={ "/cases/" (page.id) "/people/new" } {
            (asking.all(record.fields))
            (speaking::field(voice, Some(speaking::said(typed, Speaker::Worker).speaker), None))
            button.button.first type="submit" { (voice.say("page-person-do")) }
        }
    };
    show(&seat.visit, Room::Cases, voice.text("page-person-title"), body)
}
