//! The people of a case: by number, names covered, each with the finding; and whose answers are shown below.

use super::Shows;
use crate::parts::clock::{Look, chip};
use crate::parts::name::covered;
use maud::{Markup, html};
use mukti_casework::PersonPage;
use mukti_law::finding::Status;
use mukti_messages::Args;

pub(super) fn list(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    html! {
        section aria-labelledby="people" {
            div.row.spread {
                h2 #people { (voice.count("page-case-people", shows.page.people.len())) }
                a.noprint href=(shows.under("people/new")) { (voice.say("page-case-add-person")) }
            }
            ul.list {
                @for person in &shows.page.people { li.row.spread { (one(shows, person)) } }
            }
        }
    }
}

fn one(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let voice = shows.voice;
    let is_shown = shows.person.is_some_and(|shown| shown.id == person.id);
    let name = voice.text_with("page-case-person", &Args::new().with("number", person.ordinal));
    html! {
        span.row {
            @if is_shown && shows.page.people.len() > 1 { strong aria-current="true" { (name) } }
            @else if shows.page.people.len() > 1 { a href={ "/cases/" (shows.page.id) "?person=" (person.ordinal) "#finding" } { (name) } }
            @else { strong { (name) } }
            (covered(voice, person.name().as_ref().map(|name| name.open().as_str())))
        }
        (status(shows, person))
    }
}

fn status(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let words = shows.voice.say(&format!("status-{}", person.found.status.word()));
    match person.found.status {
        Status::PrimaFacie => html! { span.small.strong { (words) } },
        Status::NeedsEnquiry => chip(Look::Unknown, words),
        Status::NotShown => html! { span.small.quiet { (words) } },
    }
}
