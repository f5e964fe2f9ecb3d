//! One form of others: its versions, what came for it and what became of that, and all of it to be saved.

use super::{date, saved};
use crate::frame::Room;
use crate::hall::{Answer, Hall, Oops};
use crate::pages::reports;
use crate::pages::show;
use crate::pages::sign_in::encoded;
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use mukti_casework::forms::Offer;
use mukti_casework::forms::answers::Export;
use mukti_casework::{FormPage, FormVersion, Problem, ReportState};
use mukti_messages::Args;
use serde::Deserialize;

/// What is asked of the page.
#[derive(Debug, Deserialize)]
pub struct Asked {
    version: Option<String>,
    page: Option<u32>,
    kept: Option<u8>,
    done: Option<u64>,
    left: Option<u64>,
    #[serde(rename = "as")]
    form: Option<String>,
    repeat: Option<String>,
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Path(key): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let (by, page) = (seat.by(), asked.page.unwrap_or_default());
    let form = hall.ask(move |desk| desk.form_page(&by, &key, page)).await?;
    let voice = seat.voice();
    let body = html! {
        nav.path { a href="/forms" { (voice.say("page-forms-title")) } }
        h1 { bdi { (form.form.title) } }
        p.quiet { (voice.say("page-form-id")) " " code dir="ltr" { (form.form.id) } }
        @if asked.kept.is_some() { p.chip.done role="status" { (voice.say("page-form-kept")) } }
        @if let Some(done) = asked.done { (applied(voice, done, asked.left.unwrap_or_default())) }
        (means(voice, &form))
        section.card aria-labelledby="came" {
            h2 #came { (voice.say("page-form-came")) }
            (exports(voice, &form))
            @if form.lines.is_empty() { p.quiet { (voice.say("page-form-nothing-came")) } }
            ul.list { @for line in &form.lines { li { (reports::one(voice, line)) } } }
            @if form.more {
                p { a.button href={ "/forms/" (form.form.key) "?page=" (page + 1) } { (voice.say("page-form-earlier")) } }
            }
        }
        section.card aria-labelledby="versions" {
            h2 #versions { (voice.say("page-form-versions")) }
            ul.list { @for one in &form.form.versions { (version(voice, &form.form.key, one)) } }
            @if !form.files.is_empty() {
                p { (voice.say("page-form-files")) " " @for (at, file) in form.files.iter().enumerate() { @if at > 0 { ", " } bdi { (file) } } }
            }
            @if !form.missing.is_empty() {
                p.chip.soon { (voice.say("page-form-missing")) " " @for (at, file) in form.missing.iter().enumerate() { @if at > 0 { ", " } bdi { (file) } } }
                p.help { (voice.say("page-form-missing-help")) }
            }
        }
    };
    Ok(show(&seat.visit, Room::More, form.form.title.clone(), body))
}

fn applied(voice: Voice, done: u64, left: u64) -> Markup {
    let (done, left) = (usize::try_from(done).unwrap_or(usize::MAX), usize::try_from(left).unwrap_or(usize::MAX));
    html! {
        p role="status" { (voice.count("page-form-applied", done)) @if left > 0 { " " (voice.count("page-form-left", left)) } }
    }
}

/// What its questions mean here, and what waits for that.
fn means(voice: Voice, form: &FormPage) -> Markup {
    let waiting = form.form.counts.iter().find(|(state, _)| *state == ReportState::Collected).map_or(0, |(_, n)| *n);
    html! {
        section.card aria-labelledby="means" {
            h2 #means { (voice.say("page-form-means")) }
            @match form.meaning {
                Some((number, at)) => p {
                    (voice.with("page-form-means-since", &date(voice, at).args().with("number", number.to_string().as_str())))
                },
                None => p { (voice.say("page-form-means-nothing")) },
            }
            div.actions {
                a.button.first[form.meaning.is_none()] href={ "/forms/" (form.form.key) "/meaning" } { (voice.say("page-form-means-change")) }
                @if form.meaning.is_some() && waiting > 0 {
                    form method="post" action={ "/forms/" (form.form.key) "/apply" } {
                        button.button.first type="submit" { (voice.count("page-form-apply", usize::try_from(waiting).unwrap_or(usize::MAX))) }
                    }
                }
            }
            @if form.meaning.is_some() { p.help { (voice.say("page-form-apply-help")) } }
        }
    }
}

fn exports(voice: Voice, form: &FormPage) -> Markup {
    let base = format!("/forms/{}/answers?as=", form.form.key);
    html! {
        p.actions {
            a.button.small href={ (base) "csv" } { (voice.say("page-form-as-csv")) }
            @for repeat in &form.repeats {
                " " a.button.small href={ (base) "csv&repeat=" (encoded(repeat)) } {
                    (voice.with("page-form-as-csv-repeat", &Args::new().with("name", repeat.as_str())))
                }
            }
            " " a.button.small href={ (base) "json" } { (voice.say("page-form-as-json")) }
        }
        p.help { (voice.say("page-form-export-help")) }
    }
}

fn version(voice: Voice, key: &str, one: &FormVersion) -> Markup {
    let name = if one.version.is_empty() { "–" } else { one.version.as_str() };
    html! {
        li.row {
            span {
                a href={ "/forms/" (key) "/xml?version=" (encoded(&one.version)) } dir="ltr" { (name) }
                span.quiet {
                    "\u{a0}· " (voice.with("page-form-added", &date(voice, one.added).args()))
                    @if let Some(at) = one.stopped { "\u{a0}· " (voice.with("page-form-stopped", &date(voice, at).args())) }
                }
            }
            form method="post" action={ "/forms/" (key) "/stop" } {
                input type="hidden" name="version" value=(one.version);
                @if one.stopped.is_none() {
                    button.button.small type="submit" name="offer" value="stop" { (voice.say("page-form-stop")) }
                } @else {
                    button.button.small type="submit" name="offer" value="again" { (voice.say("page-form-offer")) }
                }
            }
        }
    }
}

/// A version as it was handed in, to be saved.
pub async fn xml(State(hall): State<Hall>, _: Seat, Path(key): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let (version, name) = (asked.version.unwrap_or_default(), format!("{key}.xml"));
    let bytes = hall.ask(move |desk| desk.form_bytes(&key, &version)).await?;
    Ok(saved(&name, "application/octet-stream", bytes))
}

/// Stops offering a version, or offers it again.
pub async fn stop(
    State(hall): State<Hall>,
    seat: Seat,
    Path(key): Path<String>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(typed);
    let version = typed.get("version").unwrap_or_default().to_owned();
    let offer = if typed.get("offer") == Some("again") { Offer::Offered } else { Offer::Stopped };
    let (by, to) = (seat.by(), format!("/forms/{key}#versions"));
    hall.ask(move |desk| desk.stop_form(&by, &key, &version, offer)).await?;
    Ok(on_to(&to))
}

/// Everything that came, to be saved.
pub async fn export(
    State(hall): State<Hall>,
    seat: Seat,
    Path(key): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let by = seat.by();
    let is_json = match asked.form.as_deref() {
        Some("json") => true,
        Some("csv") => false,
        _ => return Err(Oops(Problem::NoSuchForm)),
    };
    let repeat = asked.repeat;
    let name = repeat.clone().unwrap_or_else(|| "answers".to_owned());
    let bytes = hall.ask(move |desk| {
        let as_what = match (&repeat, is_json) {
            (_, true) => Export::Json,
            (Some(path), false) => Export::Repeat(path),
            (None, false) => Export::Reports,
        };
        desk.export_form(&by, &key, as_what)
    });
    let bytes = bytes.await?.open().clone();
    Ok(match is_json {
        true => saved(&format!("{name}.json"), "application/json", bytes),
        false => saved(&format!("{name}.csv"), "text/csv; charset=utf-8", bytes),
    })
}

/// Understands what came before the form had a meaning.
pub async fn apply(State(hall): State<Hall>, seat: Seat, Path(key): Path<String>) -> Answer {
    let (by, form) = (seat.by(), key.clone());
    let (done, left) = hall.ask(move |desk| desk.apply_meaning(&by, &form)).await?;
    Ok(on_to(&format!("/forms/{key}?done={done}&left={left}")))
}
