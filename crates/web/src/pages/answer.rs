//! One open question answered where it stands; everything else is worked out again.

use super::case::fetch;
use super::show;
use crate::frame::{Room, path};
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
use mukti_casework::{CasePage, Problem, TopicAnswers};
use mukti_law::Facts;
use mukti_register::{PersonId, Speaker};
use mukti_terms::schema::{Field, Record};

/// Keeps one answer and goes back to the questions.
pub async fn keep(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, person, field)): Path<(String, String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let page = fetch(&hall, &seat, &case).await?;
    let id: PersonId = person.parse().map_err(|_| Oops(Problem::NoSuchCase))?;
    let ordinal =
        page.people.iter().find(|known| known.id == id).map(|known| known.ordinal).ok_or(Oops(Problem::NoSuchCase))?;
    let field = Facts::position(&field).map(|id| &Facts::FIELDS[id.at()]).ok_or(Oops(Problem::NoSuchForm))?;
    let text = typed.text_of(field).unwrap_or_default();
    let (by, case, said, answer) = (seat.by(), page.id, speaking::said(&typed, Speaker::Worker), text.clone());
    let kept = hall.ask(move |desk| {
        let answers = [(field.name, answer.as_str())];
        desk.answer_topic(
            &by,
            &TopicAnswers { case, person: id, topic: field.topic, said, answers: &answers, words: "" },
        )
    });
    match kept.await {
        Ok(_) => Ok(on_to(&format!("/cases/{case}?person={ordinal}&kept=1#questions"))),
        Err(Oops(problem)) if problem.status() < 500 => {
            let at = Asked { page: &page, person: id, field };
            Ok(error::again(at.render(&seat, &typed, &problem, &text), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// A question that was asked.
struct Asked<'a> {
    page: &'a CasePage,
    person: PersonId,
    field: &'static Field,
}

impl Asked<'_> {
    /// The question again, alone, with what was typed and what was wrong with it.
    fn render(&self, seat: &Seat, typed: &Typed, problem: &Problem, text: &str) -> Response {
        let voice = seat.voice();
        let problems =
            problem::of_form(voice, Naming::FACTS, problem, &[(self.field.name.to_owned(), text.to_owned())]);
        let asking = Asking { voice, naming: Naming::FACTS, typed, problems: &problems, beside: &Nothing };
        let address = format!("/cases/{}", self.page.id);
        let body = html! {
            (path(&seat.visit, &[(address.clone(), html! { bdi { (self.page.label) } })]))
            h1 { (voice.say("page-case-questions")) }
            (problem::summary(voice, &problems, |field| Naming::FACTS.words(voice, field)))
            form.narrow-form method="post" action=(format!("{address}/people/{}/answers/{}", self.person, self.field.name)) {
                (asking.one(self.field))
                (speaking::field(voice, Some(speaking::said(typed, Speaker::Worker).speaker), None))
                div.actions {
                    button.button.first type="submit" { (voice.say("page-case-answer-keep")) }
                    a.button href=(address) { (voice.say("page-back")) }
                }
            }
        };
        show(&seat.visit, Room::Cases, voice.text("page-case-questions"), body)
    }
}
