//! The law book as a lawyer reads it: instruments, values with their dates, duties, rights, offences, rates, what is not confirmed.
//!
//! The book itself is written in English; the pages round it are in the language of the reader.

pub mod duty;
pub mod entitlement;
pub mod instrument;
pub mod lists;
pub mod offence;
pub mod rates;
mod search;
mod shown;
pub mod value;

use super::show;
use crate::frame::{Room, Shown};
use crate::hall::Answer;
use crate::visit::Visit;
use crate::voice::Voice;
use axum::extract::Query;
use maud::{Markup, html};
use mukti_law::Book;
use mukti_law::book::Instrument;
use mukti_messages::Args;
use serde::Deserialize;
use shown::{days, english};

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    q: Option<String>,
}

/// The room: a search, the lists, and every instrument.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let voice = visit.voice;
    let words = asked.q.as_deref().unwrap_or_default().trim();
    let body = html! {
        h1 { (voice.say("page-law-title")) }
        p.lead { (voice.also("page-law-title", "help").into_markup()) }
        form.row.noprint method="get" action="/law" role="search" {
            div.field {
                label for="q" { (voice.say("page-law-search")) }
                input #q type="search" name="q" value=(words) autocomplete="off";
            }
            div.field { button.button type="submit" { (voice.say("page-search")) } }
        }
        @if words.is_empty() { (rooms(voice)) (instruments(voice)) } @else { (search::results(voice, words)) }
        p.foot { (voice.with("page-law-edition", &Args::new().with("edition", Book::embedded().edition()))) }
    };
    Ok(show(&visit, Room::Law, voice.text("page-law-title"), body))
}

fn rooms(voice: Voice) -> Markup {
    let book = Book::embedded();
    let rooms = [
        ("values", "page-law-values", book.parameters().len()),
        ("duties", "page-law-duties", book.duties().len()),
        ("entitlements", "page-law-entitlements", book.entitlements().len()),
        ("offences", "page-law-offences", book.offences().len()),
        ("provisions", "page-law-provisions", book.provisions().len()),
        ("rates", "page-law-rates", rates::rows().len()),
        ("unconfirmed", "page-law-unconfirmed", book.unconfirmed().count()),
    ];
    html! {
        section {
            ul.rooms-list {
                @for (address, key, count) in rooms { li { a href={ "/law/" (address) } { (voice.say(key)) span.count { (voice.number(count)) } } } }
            }
        }
    }
}

fn instruments(voice: Voice) -> Markup {
    let (own, of_all): (Vec<&Instrument>, Vec<&Instrument>) =
        Book::embedded().instruments().iter().partition(|one| one.state.is_some());
    html! {
        section aria-labelledby="instruments" {
            h2 #instruments { (voice.say("page-law-instruments")) }
            h3.group { (voice.say("page-law-national")) }
            (list(voice, &of_all))
            h3.group { (voice.say("page-law-by-state")) }
            (list(voice, &own))
        }
    }
}

fn list(voice: Voice, instruments: &[&Instrument]) -> Markup {
    html! {
        ul.list {
            @for one in instruments {
                li {
                    a href={ "/law/instruments/" (one.id) } { (english(one.title)) }
                    p.small.quiet {
                        (voice.say(&format!("page-law-kind-{}", one.kind)))
                        @if let Some(state) = one.state { "\u{a0}· " (voice.state(state)) }
                        @if let Some(from) = one.from { "\u{a0}· " (days(voice, from, one.until)) }
                        "\u{a0}· " (voice.grade(one.grade))
                    }
                }
            }
        }
    }
}
