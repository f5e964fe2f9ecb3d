//! One value of law through time: each amount with its days, citation, source and grade; and what uses it.

use super::shown::{amount, days, english, graded, pair};
use crate::frame::{Room, path};
use crate::hall::{Answer, Oops};
use crate::pages::case::source;
use crate::pages::show;
use crate::parts::clock::cite;
use crate::visit::Visit;
use crate::voice::{Voice, key_of};
use axum::extract::Path;
use maud::{Markup, html};
use mukti_casework::Problem;
use mukti_law::Book;
use mukti_law::book::Parameter;
use mukti_messages::{Args, format};

/// The page.
pub async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let parameter = Book::embedded().parameter(&id).ok_or(Oops(Problem::NoSuchForm))?;
    let voice = visit.voice;
    let body = html! {
        (path(&visit, &[("/law".to_owned(), html! { (voice.say("page-law-title")) }), ("/law/values".to_owned(), html! { (voice.say("page-law-values")) })]))
        h1 { (english(parameter.title)) }
        @if let Some(state) = parameter.state { p.lead { (voice.state(state)) } }
        @if !parameter.binding { p.card.band.soon { (voice.say("page-law-not-binding")) } }
        (table(voice, parameter))
        dl.pairs {
            @if let Some(duty) = parameter.clock_of {
                (pair(voice, "page-law-clock-of", html! { a href={ "/law/duties/" (duty) } { (voice.say(&key_of("duty", duty))) } }))
            }
            (pair(voice, "page-law-used-by", used_by(voice, parameter)))
            div { dt { (voice.say("page-law-looked-over")) } dd { (confirmed(voice, parameter)) } }
        }
    };
    Ok(show(&visit, Room::Law, parameter.title, body))
}

/// The amounts, newest first.
fn table(voice: Voice, parameter: &Parameter) -> Markup {
    let head = ["page-law-in-force", "page-law-value", "page-law-cite", "page-law-grade"];
    html! {
        table.stack {
            caption.unseen { (voice.say("page-law-value")) }
            thead { tr { @for key in head { th scope="col" { (voice.say(key)) } } } }
            tbody {
                @for value in parameter.values.iter().rev() {
                    tr {
                        th scope="row" { (days(voice, value.from, value.to)) }
                        td data-label=(voice.text("page-law-value")) { span.strong { (amount(voice, parameter.unit, value)) } }
                        td data-label=(voice.text("page-law-cite")) { div { (cite(value.cite)) " " (source(voice, value.source))
                            @if let Some(note) = value.note { p.small.quiet { (english(note)) } } } }
                        td data-label=(voice.text("page-law-grade")) { span { (graded(voice, value.grade)) } }
                    }
                }
            }
        }
    }
}

fn used_by(voice: Voice, parameter: &Parameter) -> Markup {
    let book = Book::embedded();
    let entitlements =
        book.entitlements().iter().filter(|one| one.amount == Some(parameter.id) || one.annuity == Some(parameter.id));
    let offences =
        book.offences().iter().filter(|one| one.prison == Some(parameter.id) || one.fine == Some(parameter.id));
    let duty = parameter
        .clock_of
        .or_else(|| book.duties().iter().find(|one| one.clock == Some(parameter.id)).map(|one| one.id));
    html! {
        ul.plain {
            @for one in entitlements { li { a href={ "/law/entitlements/" (one.id) } { (voice.say(&key_of("entitlement", one.id))) } } }
            @for one in offences { li { a href={ "/law/offences/" (one.id) } { (voice.say(&key_of("offence", one.id))) } } }
            @if let Some(duty) = duty { li { a href={ "/law/duties/" (duty) } { (voice.say(&key_of("duty", duty))) } } }
        }
    }
}

fn confirmed(voice: Voice, parameter: &Parameter) -> Markup {
    match parameter.confirmed {
        Some((on, by)) => {
            html! { (voice.with("page-law-confirmed", &Args::new().with("by", by).with("date", format::day(voice.language(), on)))) }
        }
        None => html! { span.dotted { (voice.say("page-law-not-confirmed")) } },
    }
}
