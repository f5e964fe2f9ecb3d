//! The keys: how each stands, and replacing it while everybody works.

use super::show;
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::clock::{Look, chip};
use crate::parts::credential;
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Query, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{KeyKind, KeysPage, Problem};
use mukti_messages::{Args, format};
use mukti_terms::Secret;
use serde::Deserialize;

/// Whether one was just replaced.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    kept: Option<String>,
}

/// How the keys stand.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let keys = hall.ask(|desk| desk.keys_page()).await?;
    Ok(render(&seat, &keys, asked.kept.is_some(), None))
}

/// Replaces one, or stops a recovery.
pub async fn replace(State(hall): State<Hall>, seat: Seat, Form(form): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(form);
    let by = seat.by();
    let done = hall.ask(move |desk| match typed.get("key").unwrap_or_default() {
        "recovery" => desk.stop_recovery(&by),
        "member" => {
            let passphrase = Secret::new(typed.get("passphrase").unwrap_or_default().to_owned());
            desk.replace_own_key(&by, &passphrase)
        }
        word => {
            let kind = KeyKind::from_word(word).ok_or(Problem::NoSuchForm)?;
            desk.replace_key(&by, kind).map(drop)
        }
    });
    match done.await {
        Ok(()) => Ok(on_to("/keys?kept=1")),
        Err(Oops(problem)) if problem.status() < 500 => {
            let keys = hall.ask(|desk| desk.keys_page()).await?;
            Ok(error::again(render(&seat, &keys, false, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

fn render(seat: &Seat, keys: &KeysPage, was_kept: bool, problem: Option<&Problem>) -> Response {
    let (voice, visit) = (seat.voice(), &seat.visit);
    let body = html! {
        h1 { (voice.say("page-keys-title")) }
        p.lead { (voice.also("page-keys-title", "help").into_markup()) }
        (error::banner(visit, problem))
        @if was_kept { p role="status" { (chip(Look::Done, voice.say("page-keys-replaced"))) } }
        (recovery(voice, keys))
        section.card { ul.list {
            @for (kind, generation, waiting) in &keys.kinds { li { (one(voice, keys, *kind, *generation, *waiting)) } }
            li { (own(voice)) }
        } }
        section.card {
            h2 { (voice.say("page-office-title")) }
            p { (voice.also("page-office-title", "what").into_markup()) }
            a.button href="/keys/office" { (voice.say("page-office-open")) }
        }
        section.card {
            h2 { (voice.say("page-keys-trustees")) }
            p { (voice.also("page-keys-trustees", "help").into_markup()) }
            @match keys.trustees {
                Some((threshold, shares)) => p.strong { (voice.with("page-keys-trustees-of", &Args::new().with("threshold", u32::from(threshold)).with("shares", shares))) },
                None => p.quiet { (voice.say("page-keys-trustees-none")) },
            }
        }
    };
    show(visit, Room::More, voice.text("page-keys-title"), body)
}

fn one(voice: Voice, keys: &KeysPage, kind: KeyKind, generation: u32, waiting: usize) -> Markup {
    let key = format!("page-keys-{}", kind.word());
    html! {
        div.row.spread {
            h2.group { (voice.say(&key)) }
            span.small.quiet { (voice.with("page-keys-generation", &Args::new().with("number", generation))) }
        }
        @if let Some(help) = voice.also(&key, "help") { p.small { (help) } }
        @if waiting > 0 { p { (chip(Look::Soon, voice.count("page-keys-waiting", waiting))) } }
        @if kind == KeyKind::Data && !keys.in_a_file { p.quiet { (voice.say("page-keys-no-file")) } } @else {
            form.noprint method="post" action="/keys" {
                button.button type="submit" name="key" value=(kind.word()) {
                    @if waiting > 0 { (voice.say("page-keys-go-on")) } @else { (voice.say("page-keys-replace")) }
                }
            }
        }
    }
}

fn own(voice: Voice) -> Markup {
    html! {
        h2.group { (voice.say("page-keys-member")) }
        p.small { (voice.also("page-keys-member", "help").into_markup()) }
        form.narrow-form.noprint method="post" action="/keys" {
            (credential::secret(voice, "passphrase", "page-signin-passphrase", "current-password"))
            button.button type="submit" name="key" value="member" { (voice.say("page-keys-replace")) }
        }
    }
}

/// Somebody asked with trustees' packs to come in: every member sees it, and can stop it.
fn recovery(voice: Voice, keys: &KeysPage) -> Markup {
    let Some(until) = keys.recovery else { return html! {} };
    let date = format::moment(voice.language(), until);
    html! {
        div.alert role="alert" {
            div {
                p.strong { (voice.with("page-keys-recovery", &Args::new().with("date", &date))) }
                form.actions method="post" action="/keys" {
                    button.button type="submit" name="key" value="recovery" { (voice.also("page-keys-recovery", "stop").into_markup()) }
                }
            }
        }
    }
}
