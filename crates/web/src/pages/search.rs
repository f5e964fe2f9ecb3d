//! Finding a person. What is looked for never stands in an address, and what is found is kept by no browser.

use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall};
use crate::parts::name::covered;
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{FoundBy, FoundPeople, FoundPerson};
use mukti_messages::Args;

/// The form. What somebody put into its address by hand may be a person's name: it goes no further.
pub async fn form(seat: Seat, RawQuery(query): RawQuery) -> Response {
    if query.is_some() { on_to("/search") } else { page(&seat, "", None) }
}

/// What answers to it.
pub async fn find(State(hall): State<Hall>, seat: Seat, Form(form): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(form);
    let words = typed.written("words").unwrap_or_default().to_owned();
    if words.is_empty() {
        return Ok(page(&seat, "", None));
    }
    let (by, asked) = (seat.by(), words.clone());
    let found = hall.ask(move |desk| desk.search(&by, &asked)).await?;
    Ok(page(&seat, &words, Some(&found)))
}

fn page(seat: &Seat, words: &str, found: Option<&FoundPeople>) -> Response {
    let voice = seat.voice();
    let body = html! {
        (path(&seat.visit, &[("/cases".to_owned(), html! { (voice.say("page-cases-title")) })]))
        h1 { (voice.say("page-find")) }
        p.lead { (voice.also("page-find", "help").into_markup()) }
        form.row.noprint method="post" action="/search" role="search" {
            div.field {
                label for="words" { (voice.say("page-find-words")) }
                input #words type="search" name="words" value=(words) required dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="200" aria-describedby="words-help";
                p.help #words-help { (voice.say("page-find-noted")) }
            }
            div.field { button.button.first type="submit" { (voice.say("page-find-do")) } }
        }
        @if let Some(found) = found { (answers(voice, found)) }
    };
    show(&seat.visit, Room::Cases, voice.text("page-find"), body)
}

fn answers(voice: Voice, found: &FoundPeople) -> Markup {
    html! {
        @if found.unread > 0 { p.strong { (voice.count("page-find-unread", found.unread)) } }
        @if found.rows.is_empty() {
            section.card role="status" {
                h2 { (voice.say("page-find-none")) }
                p { (voice.also("page-find-none", "help").into_markup()) }
            }
        } @else {
            p.quiet role="status" { (voice.count("page-find-count", found.rows.len())) }
            ul.list { @for row in &found.rows { li { (one(voice, row)) } } }
        }
    }
}

/// A case's label and a number; the name is covered until somebody needs it.
fn one(voice: Voice, row: &FoundPerson) -> Markup {
    let at = match row.person {
        Some((_, ordinal)) => format!("/cases/{}?person={ordinal}", row.case),
        None => format!("/cases/{}", row.case),
    };
    html! {
        div.row.spread {
            a href=(at) {
                bdi { (row.label) }
                @if let Some((_, ordinal)) = row.person { "\u{a0}· " (voice.with("page-case-person", &Args::new().with("number", ordinal))) }
            }
            span.small.quiet { (voice.say(by(row.by))) }
        }
        @if !row.name.open().is_empty() { (covered(voice, Some(row.name.open()))) }
    }
}

const fn by(field: FoundBy) -> &'static str {
    match field {
        FoundBy::Name => "page-find-by-name",
        FoundBy::Relative => "page-find-by-relative",
        FoundBy::Place => "page-find-by-place",
        FoundBy::Phone => "page-find-by-phone",
        FoundBy::Other => "page-find-by-other",
    }
}
