//! This installation as an office's own: a member decides it; its public keys and its list of withdrawn certificates go out as files.

use super::{error, show};
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::reading::Typed;
use crate::parts::states;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use mukti_casework::office::BEARERS;
use mukti_casework::{NewOffice, OfficeHere, Problem};
use mukti_messages::Args;
use mukti_terms::State as Land;

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(query): Query<Vec<(String, String)>>) -> Answer {
    let office = hall.ask(|desk| desk.office()).await?;
    Ok(render(&seat, office.as_ref(), &Typed(query), None))
}

/// Makes it an office's, or gives the office another key.
pub async fn make(State(hall): State<Hall>, seat: Seat, Form(form): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(form);
    let (by, asked) = (seat.by(), typed.clone());
    let done = hall.ask(move |desk| {
        let text = |name: &str| asked.get(name).unwrap_or_default();
        let new = NewOffice {
            id: text("id"),
            name: text("name"),
            state: text("state"),
            district: text("district"),
            bearer: text("bearer"),
        };
        desk.become_office(&by, &new)
    });
    match done.await {
        Ok(_) => Ok(on_to("/keys/office")),
        Err(Oops(problem)) if problem.status() < 500 => {
            let office = hall.ask(|desk| desk.office()).await?;
            Ok(error::again(render(&seat, office.as_ref(), &typed, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// Its public keys, a line each.
pub async fn public(State(hall): State<Hall>, _: Seat) -> Answer {
    Ok(file("public-keys.txt", hall.ask(|desk| desk.office_keys()).await?))
}

/// The signed list of what it has withdrawn, made now.
pub async fn withdrawn(State(hall): State<Hall>, seat: Seat) -> Answer {
    let now = seat.visit.now;
    Ok(file("withdrawn.txt", hall.ask(move |desk| desk.withdrawn_certificates(now)).await?))
}

fn file(name: &str, text: String) -> Response {
    let saved = format!("attachment; filename=\"{name}\"");
    let head = [(header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, saved)];
    (head, text).into_response()
}

fn render(seat: &Seat, office: Option<&OfficeHere>, typed: &Typed, problem: Option<&Problem>) -> Response {
    let (voice, visit) = (seat.voice(), &seat.visit);
    let body = html! {
        (path(visit, &[("/keys".to_owned(), html! { (voice.say("page-keys-title")) })]))
        h1 { (voice.say("page-office-title")) }
        p.lead { (voice.also("page-office-title", "what").into_markup()) }
        (error::banner(visit, problem))
        @if let Some(office) = office { (known(voice, office)) } @else { p { (voice.say("page-office-none")) } }
        @if office.is_some() {
            details.more.card open[problem.is_some()] { summary { (voice.say("page-office-again")) } (form(voice, office, typed)) }
        } @else {
            section.card { h2 { (voice.say("page-office-make")) } (form(voice, office, typed)) }
        }
    };
    show(visit, Room::More, voice.text("page-office-title"), body)
}

fn known(voice: Voice, office: &OfficeHere) -> Markup {
    html! {
        section.card {
            h2 { bdi { (office.name) } }
            dl.pairs {
                div { dt { (voice.say("page-office-id")) } dd { code { (office.id) } } }
                div { dt { (voice.say("page-office-bearer")) } dd { (voice.office(office.bearer)) } }
                div { dt { (voice.say("page-office-district")) } dd { bdi { (office.district) } "\u{a0}· " (voice.state(office.state)) } }
                div { dt { (voice.say("page-office-key")) } dd.small { code { (office.public) } "\u{a0}· " (voice.with("page-keys-generation", &Args::new().with("number", u32::from(office.generation)))) } }
            }
            ul.plain-list {
                li { a.button href="/keys/office/public.txt" { (voice.say("page-office-public")) } }
                li { a.button href="/keys/office/withdrawn.txt" { (voice.say("page-office-withdrawn")) } }
            }
            p.small.quiet { (voice.also("page-office-withdrawn", "help").into_markup()) }
        }
    }
}

fn form(voice: Voice, office: Option<&OfficeHere>, typed: &Typed) -> Markup {
    let known = |name: &str| -> String {
        let told = typed.get(name).map(ToOwned::to_owned);
        told.or_else(|| {
            let office = office?;
            Some(match name {
                "id" => office.id.to_string(),
                "name" => office.name.clone(),
                "state" => office.state.code().to_owned(),
                "district" => office.district.clone(),
                _ => office.bearer.to_owned(),
            })
        })
        .unwrap_or_default()
    };
    let text = |name: &'static str, key: &'static str| {
        html! {
            div.field {
                label for=(name) { (voice.say(key)) }
                @if let Some(help) = voice.also(key, "help") { p.help { (help) } }
                input id=(name) type="text" name=(name) value=(known(name)) required dir="auto" autocomplete="off";
            }
        }
    };
    html! {
        form.narrow-form method="post" action="/keys/office" {
            (text("id", "page-office-id"))
            (text("name", "page-office-name"))
            div.field {
                label for="bearer" { (voice.say("page-office-bearer")) }
                select #bearer name="bearer" required {
                    @for bearer in BEARERS { option value=(bearer) selected[known("bearer") == *bearer] { (voice.office(bearer)) } }
                }
            }
            div.field {
                label for="state" { (voice.say("page-office-state")) }
                select #state name="state" required {
                    option value="" { (voice.text("page-choose-one")) }
                    (states::options(voice, Land::from_code(&known("state"))))
                }
            }
            (text("district", "page-office-district"))
            p { (voice.also("page-office-make", "help").into_markup()) }
            button.button.first type="submit" { (voice.say("page-office-make")) }
        }
    }
}
