//! One thing a person is entitled to: from whom, when, how much, and against what it is set off.

use super::shown::{amount, days, english, facts, graded, pair};
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
use mukti_law::book::EntitlementRule;
use mukti_terms::Day;

/// The page: every instrument that gives it.
pub async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let rules: Vec<&EntitlementRule> = Book::embedded().entitlements().iter().filter(|rule| rule.id == id).collect();
    let first = rules.first().ok_or(Oops(Problem::NoSuchForm))?;
    let voice = visit.voice;
    let today = visit.now.day_in_india();
    let key = key_of("entitlement", first.id);
    let body = html! {
        (path(&visit, &[("/law".to_owned(), html! { (voice.say("page-law-title")) }), ("/law/entitlements".to_owned(), html! { (voice.say("page-law-entitlements")) })]))
        h1 { (voice.say(&key)) }
        p.lead { (voice.also(&key, "what").into_markup()) }
        @for rule in &rules { (one(voice, rule, today)) }
    };
    Ok(show(&visit, Room::Law, voice.text(&key), body))
}

fn one(voice: Voice, rule: &EntitlementRule, today: Day) -> Markup {
    html! {
        section.card {
            h2 { (english(rule.title)) }
            dl.pairs {
                (pair(voice, "page-law-payer", html! { (voice.office(rule.payer)) }))
                (pair(voice, "page-law-cite", html! { (cite(rule.cite)) " " (source(voice, rule.source)) }))
                (pair(voice, "page-law-grade", graded(voice, rule.grade)))
                (pair(voice, "page-law-in-force", days(voice, rule.from, rule.until)))
                @if let Some(state) = rule.state { (pair(voice, "page-law-by-state", html! { (voice.state(state)) })) }
                @if let Some(id) = rule.amount { (pair(voice, "page-law-value", sum(voice, id, today))) }
                @if !rule.received.is_empty() { (pair(voice, "page-law-fulfilled-by", facts(voice, &rule.received))) }
            }
        }
    }
}

fn sum(voice: Voice, id: &str, today: Day) -> Markup {
    let Some(parameter) = Book::embedded().parameter(id) else { return html! { code { (id) } } };
    html! {
        a href={ "/law/values/" (id) } { (english(parameter.title)) }
        @if let Some(value) = parameter.on(today) { ": " strong { (amount(voice, parameter.unit, value)) } "\u{a0}" (voice.grade(value.grade)) }
    }
}
