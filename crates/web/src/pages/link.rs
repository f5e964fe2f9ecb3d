//! Says that somebody of another case may be this person, or that they are not.

use super::case::{OfPerson, fetch_person};
use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::html;
use mukti_casework::{By, Desk, LinkOf, NewLink, Problem};
use mukti_messages::Args;
use mukti_register::{CaseId, EntryId, PersonId};

/// Who may be this person, and a form for one more.
pub async fn form(State(hall): State<Hall>, seat: Seat, Path((case, person)): Path<(String, String)>) -> Answer {
    Ok(render(&seat, &fetch_person(&hall, &seat, &case, &person).await?, &Typed::default(), None))
}

/// Keeps that they may be one, or are not.
pub async fn keep(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, person)): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let of = fetch_person(&hall, &seat, &case, &person).await?;
    let (by, id, person, asked) = (seat.by(), of.page.id, of.person, typed.clone());
    let done = hall.ask(move |desk| {
        let reason = asked.written("reason").unwrap_or_default();
        if let Some(of) = asked.get("undo") {
            let of: EntryId = of.parse().map_err(|_| Problem::NoSuchCase)?;
            return desk.undo_link(&by, id, of, reason);
        }
        let (other_case, other) = named(desk, &by, asked.written("other").unwrap_or_default())?;
        desk.link(&by, &NewLink { case: id, one: person, other_case, other, reason })
    });
    match done.await {
        Ok(_) => Ok(on_to(&format!("/cases/{id}/people/{person}/same"))),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&seat, &of, &typed, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// The person with this label, `UP-0007-2`.
fn named(desk: &Desk, by: &By, label: &str) -> Result<(CaseId, PersonId), Problem> {
    let (case, number) = label.rsplit_once('-').ok_or(Problem::NoSuchCase)?;
    let number: u32 = mukti_terms::schema::ascii_digits(number).parse().map_err(|_| Problem::NoSuchCase)?;
    let case = desk.case_named(case)?.ok_or(Problem::NoSuchCase)?;
    let page = desk.case_page(by, case)?;
    let person = page.people.iter().find(|person| person.ordinal == number).ok_or(Problem::NoSuchCase)?;
    Ok((case, person.id))
}

fn render(seat: &Seat, of: &OfPerson, typed: &Typed, problem: Option<&Problem>) -> Response {
    let (voice, visit) = (seat.voice(), &seat.visit);
    let OfPerson { page, person, number } = of;
    let links: Vec<&LinkOf> = page.links.iter().filter(|link| link.ordinal == *number).collect();
    let action = format!("/cases/{}/people/{person}/same", page.id);
    let body = html! {
        (path(visit, &[(format!("/cases/{}", page.id), html! { bdi { (page.label) } })]))
        h1 { (voice.say("page-link-title")) }
        p.lead { (voice.with("page-case-person", &Args::new().with("number", *number))) }
        p { (voice.also("page-link-title", "help").into_markup()) }
        (error::banner(visit, problem))
        @if !links.is_empty() {
            section.card { ul.list { @for link in links { li {
                p { a href={ "/cases/" (link.case) } { (voice.with("page-link-shown", &Args::new().with("label", &link.label))) } }
                @if !link.reason.open().is_empty() { p.small { bdi dir="auto" { (link.reason.open()) } } }
                details.more.noprint {
                    summary { (voice.say("page-link-undo")) }
                    form.narrow-form method="post" action=(action) {
                        div.field {
                            label for={ "why-" (link.entry) } { (voice.say("page-correct-reason")) }
                            input id={ "why-" (link.entry) } type="text" name="reason" required dir="auto";
                        }
                        button.button type="submit" name="undo" value=(link.entry) { (voice.say("page-link-undo")) }
                    }
                }
            } } } }
        }
        form.narrow-form method="post" action=(action) {
            div.field {
                label for="other" { (voice.say("page-link-other")) }
                p.help { (voice.also("page-link-other", "help").into_markup()) }
                input #other type="text" name="other" required value=(typed.get("other").unwrap_or_default()) dir="ltr";
            }
            div.field {
                label for="reason" { (voice.say("page-link-reason")) }
                textarea #reason name="reason" rows="2" required dir="auto" { (typed.get("reason").unwrap_or_default()) }
            }
            button.button.first type="submit" { (voice.say("page-link-do")) }
        }
    };
    show(visit, Room::Cases, voice.text("page-link-title"), body)
}
