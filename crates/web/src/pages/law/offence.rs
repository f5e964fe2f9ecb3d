//! One offence: its words, the days it stood in the law, and what it is punished with.

use super::shown::{amount, days, english, graded, pair};
use crate::frame::{Room, Shown, path};
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

/// The page.
pub async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let rule = Book::embedded().offences().iter().find(|rule| rule.id == id).ok_or(Oops(Problem::NoSuchForm))?;
    let voice = visit.voice;
    let key = key_of("offence", rule.id);
    let body = html! {
        (path(&visit, &[("/law".to_owned(), html! { (voice.say("page-law-title")) }), ("/law/offences".to_owned(), html! { (voice.say("page-law-offences")) })]))
        h1 { (voice.say(&key)) }
        p.lead { (voice.also(&key, "law").into_markup()) }
        section.card {
            h2 { (english(rule.title)) }
            dl.pairs {
                (pair(voice, "page-law-cite", html! { (cite(rule.cite)) " " (source(voice, rule.source)) }))
                (pair(voice, "page-law-grade", graded(voice, rule.grade)))
                (pair(voice, "page-law-in-force", days(voice, rule.from, rule.until)))
                @if let Some(prison) = rule.prison { (pair(voice, "page-law-prison", punishment(voice, prison))) }
                @if let Some(fine) = rule.fine { (pair(voice, "page-law-fine", punishment(voice, fine))) }
            }
            @if rule.cognizable == Some(true) { p { (voice.say("offence-cognizable")) } }
        }
        p.quiet { (voice.say("offence-who-decides")) }
    };
    Ok(show(&visit, Room::Law, voice.text(&key), body))
}

/// A value file's newest amount, or the book's own words.
fn punishment(voice: Voice, named: &str) -> Markup {
    match Book::embedded().parameter(named) {
        None => english(named),
        Some(parameter) => html! {
            a href={ "/law/values/" (parameter.id) } { (english(parameter.title)) }
            @if let Some(value) = parameter.values.last() { ": " strong { (amount(voice, parameter.unit, value)) } "\u{a0}" (voice.grade(value.grade)) }
        },
    }
}
