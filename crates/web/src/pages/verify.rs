//! Whether a release certificate is one: for anybody with its code, without script; nothing that is pasted is kept.

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::clock::{Look, chip};
use crate::parts::reading::Typed;
use crate::visit::Visit;
use crate::voice::Voice;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::office::{Good, Refusal, Withdrawal};
use mukti_casework::{CheckAsk, Problem};
use mukti_messages::Args;
use mukti_terms::Day;

/// An empty form.
pub async fn form(visit: Visit) -> Answer {
    Ok(render(&visit, &Typed::default(), None, None))
}

/// The answer, above the same form.
pub async fn check(State(hall): State<Hall>, visit: Visit, Form(form): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(form);
    let (asked, now) = (typed.clone(), visit.now);
    let done = hall.ask(move |desk| {
        let text = |name: &str| asked.get(name).unwrap_or_default();
        desk.check_certificate(CheckAsk { code: text("code"), keys: text("keys"), list: text("list") }, now)
    });
    match done.await {
        Ok(answer) => Ok(render(&visit, &typed, Some(&answer), None)),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&visit, &typed, None, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

fn render(visit: &Visit, typed: &Typed, answer: Option<&Result<Good, Refusal>>, problem: Option<&Problem>) -> Response {
    let voice = visit.voice;
    let area = |name: &'static str, key: &'static str, rows: &'static str| {
        html! {
            div.field {
                label for=(name) { (voice.say(key)) }
                @if let Some(help) = voice.also(key, "help") { p.help { (help) } }
                textarea id=(name) name=(name) rows=(rows) dir="ltr" autocomplete="off" spellcheck="false" { (typed.get(name).unwrap_or_default()) }
            }
        }
    };
    let body = html! {
        h1 { (voice.say("page-verify-title")) }
        p.lead { (voice.also("page-verify-title", "help").into_markup()) }
        (error::banner(visit, problem))
        @match answer {
            Some(Ok(good)) => (good_words(voice, good)),
            Some(Err(refusal)) => (refused_words(voice, refusal)),
            None => {},
        }
        form.narrow-form method="post" action="/verify" {
            (area("code", "page-verify-code", "6"))
            details.more open[typed.written("keys").is_some() || typed.written("list").is_some() || problem.is_some()] {
                summary { (voice.say("page-verify-more")) }
                (area("keys", "page-verify-keys", "3"))
                (area("list", "page-verify-list", "3"))
            }
            button.button.first type="submit" { (voice.say("page-verify-do")) }
        }
        p.small.quiet { (voice.also("page-verify-do", "help").into_markup()) }
    };
    show(visit, Room::Help, voice.text("page-verify-title"), body)
}

fn good_words(voice: Voice, good: &Good) -> Markup {
    let told = good.signed.certificate();
    let day = |day: Day| voice.day_text(day);
    let (look, args) = match good.withdrawal {
        Withdrawal::No { made } => (Look::Done, Args::new().with("made", day(made)).with("next", "")),
        Withdrawal::RanOut { made, next } => (Look::Soon, Args::new().with("made", day(made)).with("next", day(next))),
        Withdrawal::NotKnown => (Look::Unknown, Args::NONE),
    };
    html! {
        section.card role="status" {
            h2 { (voice.say("certificate-check-good")) }
            p { (chip(look, voice.with(&format!("certificate-withdrawal-{}", good.withdrawal.word()), &args))) }
            p { (voice.say("certificate-check-says")) }
            dl.pairs {
                div { dt { (voice.say("page-verify-person")) } dd.strong { bdi dir="auto" { (told.person) } } }
                div { dt { (voice.say("page-verify-number")) } dd { bdi { (told.number) } } }
                div { dt { (voice.say("page-verify-issued")) } dd { (voice.day(told.issued)) } }
                div { dt { (voice.say("page-verify-office")) } dd { bdi dir="auto" { (told.office_name) } "\u{a0}· " bdi { (told.district) } "\u{a0}· " code { (told.office) } } }
            }
        }
    }
}

fn refused_words(voice: Voice, refusal: &Refusal) -> Markup {
    let args = match refusal {
        Refusal::Foreign { office } => Args::new().with("office", office.as_str()),
        Refusal::Withdrawn { on, .. } => Args::new().with("date", voice.day_text(*on)),
        _ => Args::NONE,
    };
    html! {
        div.alert role="alert" {
            div {
                h2 { (voice.say("certificate-check-refused")) }
                p { (voice.with(&format!("certificate-refusal-{}", refusal.word()), &args)) }
            }
        }
    }
}
