//! One duty: whose it is, when it is owed, what starts and ends it, and every time limit with its grade.

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
use mukti_law::book::{Clock, DutyRule};
use mukti_terms::Day;

/// The page: every instrument that lays this duty on somebody.
pub async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let rules: Vec<&DutyRule> = Book::embedded().duties().iter().filter(|rule| rule.id == id).collect();
    let first = rules.first().ok_or(Oops(Problem::NoSuchForm))?;
    let voice = visit.voice;
    let today = visit.now.day_in_india();
    let key = key_of("duty", first.id);
    let body = html! {
        (path(&visit, &[("/law".to_owned(), html! { (voice.say("page-law-title")) }), ("/law/duties".to_owned(), html! { (voice.say("page-law-duties")) })]))
        h1 { (voice.say(&key)) }
        p.lead { (voice.also(&key, "what").into_markup()) }
        @for rule in &rules { (one(voice, rule, today)) }
    };
    Ok(show(&visit, Room::Law, voice.text(&key), body))
}

fn one(voice: Voice, rule: &DutyRule, today: Day) -> Markup {
    html! {
        section.card {
            h2 { (english(rule.title)) }
            dl.pairs {
                (pair(voice, "page-law-bearer", html! { (voice.office(rule.bearer)) }))
                (pair(voice, "page-law-cite", html! { (cite(rule.cite)) " " (source(voice, rule.source)) }))
                (pair(voice, "page-law-grade", graded(voice, rule.grade)))
                (pair(voice, "page-law-in-force", days(voice, rule.from, rule.until)))
                @if let Some(state) = rule.state { (pair(voice, "page-law-by-state", html! { (voice.state(state)) })) }
                (pair(voice, "page-law-starts", facts(voice, &rule.starts)))
                (pair(voice, "page-law-fulfilled-by", facts(voice, &rule.fulfilled_by)))
            }
            h3 { (voice.say("page-law-clocks")) }
            @if rule.forthwith { p { (voice.say("clock-forthwith")) } }
            @if rule.clocks.is_empty() { p.quiet { (voice.say("page-law-no-clock")) } }
            ul.list { @for clock in &rule.clocks { li { (limit(voice, clock, today)) } } }
        }
    }
}

fn limit(voice: Voice, clock: &Clock, today: Day) -> Markup {
    let parameter = &Book::embedded().parameters()[clock.parameter];
    html! {
        p.row {
            a href={ "/law/values/" (parameter.id) } { (english(parameter.title)) }
            @if let Some(value) = parameter.on(today) { span { strong { (amount(voice, parameter.unit, value)) } "\u{a0}" (voice.grade(value.grade)) } }
            @if let Some(state) = clock.state { span.quiet { (voice.state(state)) } }
        }
        @if !clock.binding { p.small.quiet { (voice.say("page-law-not-binding")) } }
        @if clock.superseded_from.is_some_and(|from| from <= today) { p.small.quiet { (voice.say("page-law-superseded")) } }
    }
}
