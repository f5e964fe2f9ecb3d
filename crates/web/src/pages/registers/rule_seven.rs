//! The four registers of rule 7, of a vigilance committee's district, to be printed: it names people and is opened with care.

use super::register;
use super::sheet::id_of;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall};
use crate::pages::show;
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use mukti_casework::rule_seven::{FreedPerson, Noted};
use mukti_messages::{Args, format};
use serde::Deserialize;

/// Which page is asked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    page: Option<u32>,
}

/// The page.
pub async fn page(
    State(hall): State<Hall>,
    seat: Seat,
    Path(sheet): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let (id, by, number) = (id_of(&sheet)?, seat.by(), asked.page.unwrap_or_default());
    let committee = register("committee")?;
    let found = hall.ask(move |desk| desk.rule_seven(&by, id, number)).await?;
    let voice = seat.voice();
    let here = format!("/registers/committee/{id}");
    let where_ = Args::new().with("district", found.district.as_str());
    let body = html! {
        (path(&seat.visit, &[(here.clone(), html! { (voice.say(&format!("record-{}", committee.name))) })]))
        h1 { (voice.say("page-rule7-title")) }
        p.lead { (voice.also_with("page-rule7-title", "help", &where_).into_markup()) }
        @if found.people.is_empty() { section.card { p { (voice.say("page-rule7-none")) } } } @else {
            (table(voice, "page-rule7-a", &found.people, |person| html! {
                bdi { (person.name.open()) } @if !person.address.open().is_empty() { br; bdi { (person.address.open().join(", ")) } }
            }))
            (table(voice, "page-rule7-b", &found.people, |person| noted(voice, &person.work)))
            (table(voice, "page-rule7-c", &found.people, |person| noted(voice, &person.benefits)))
            (table(voice, "page-rule7-d", &found.people, |person| noted(voice, &person.cases)))
        }
        @if found.more { div.actions.noprint { a.button rel="next" href={ (here) "/rule-7?page=" (found.page + 1) } { (voice.say("page-registers-more")) } } }
    };
    Ok(show(&seat.visit, Room::More, voice.text("page-rule7-title"), body))
}

fn table(voice: Voice, title: &str, people: &[FreedPerson], says: impl Fn(&FreedPerson) -> Markup) -> Markup {
    html! {
        table.stack {
            caption { (voice.say(title)) }
            thead { tr { th scope="col" { (voice.say("page-rule7-person")) } th scope="col" { (voice.say(title)) } } }
            tbody {
                @for person in people {
                    tr {
                        th scope="row" { a href={ "/cases/" (person.case) } { bdi { (person.label) } } }
                        td data-label=(voice.text(title)) { span { (says(person)) } }
                    }
                }
            }
        }
    }
}

fn noted(voice: Voice, all: &[Noted]) -> Markup {
    html! {
        @if all.is_empty() { span.dotted { (voice.say("page-rule7-unsaid")) } }
        @for one in all {
            (voice.say(&format!("record-{}", one.kind)))
            @if let Some(on) = one.on { " · " (format::told(voice.language(), on)) }
            @if let Some(amount) = one.amount { " · " (voice.rupees(amount)) }
            br;
        }
    }
}
