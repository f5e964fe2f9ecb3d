//! Phones that may send reports: letting one in with a code to scan, shutting one out.

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::offline;
use crate::openrosa::address;
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder};
use maud::{Markup, PreEscaped, html};
use mukti_casework::{Device, MadeDevice, Problem};
use mukti_messages::{Args, format};
use mukti_openrosa::{Settings, settings};
use mukti_terms::Language;

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat) -> Answer {
    let devices = read(&hall, &seat).await?;
    Ok(render(&seat, &devices, None, None))
}

/// Lets a phone in: its code is shown once, here, and nowhere else.
pub async fn make(
    State(hall): State<Hall>,
    seat: Seat,
    headers: HeaderMap,
    Form(typed): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(typed);
    let (by, now, name) = (seat.by(), seat.visit.now, typed.get("name").unwrap_or_default().to_owned());
    let language = typed.get("language").and_then(Language::from_tag).unwrap_or_else(|| seat.voice().language());
    let made = hall.ask(move |desk| desk.make_device(now, Some(&by), &name, language)).await;
    let devices = read(&hall, &seat).await?;
    match made {
        Ok(made) => {
            let (token, voice) = (made.token.open(), seat.voice());
            let code = html! { (code(voice, &made, &address(&headers, token))) (without_collect(voice, &offline::address(&headers, token))) };
            Ok(render(&seat, &devices, Some(code), None))
        }
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&seat, &devices, None, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// Shuts a phone out.
pub async fn shut_out(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let id = typed.get("device").ok_or(Oops(Problem::NoSuchDevice))?.to_owned();
    let by = seat.by();
    hall.ask(move |desk| desk.revoke_device(&by, &id)).await?;
    Ok(on_to("/phones"))
}

async fn read(hall: &Hall, seat: &Seat) -> Result<Vec<Device>, Oops> {
    let by = seat.by();
    hall.ask(move |desk| desk.devices(&by)).await
}

fn render(seat: &Seat, devices: &[Device], code: Option<Markup>, problem: Option<&Problem>) -> Response {
    let voice = seat.voice();
    let body = html! {
        h1 { (voice.say("page-devices-title")) }
        p.lead { (voice.say("page-devices-lead")) }
        (error::banner(&seat.visit, problem))
        @if let Some(code) = code { (code) }
        section.card {
            @if devices.is_empty() { p.quiet { (voice.say("page-devices-none")) } }
            ul.list { @for device in devices { (one(voice, device)) } }
        }
        section.card {
            form.narrow-form method="post" action="/phones" {
                div.field {
                    label for="name" { (voice.say("page-devices-name")) }
                    @if let Some(help) = voice.also("page-devices-name", "help") { p.help #name-help { (help) } }
                    input #name type="text" name="name" required dir="auto" autocomplete="off" aria-describedby="name-help";
                }
                div.field {
                    label for="language" { (voice.say("page-devices-language")) }
                    select #language name="language" {
                        @for language in Language::ALL {
                            option value=(language.tag()) lang=(language.tag()) selected[language == voice.language()] { (language.own_name()) }
                        }
                    }
                }
                button.button.first type="submit" { (voice.say("page-devices-make")) }
            }
        }
    };
    show(&seat.visit, Room::More, voice.text("page-devices-title"), body)
}

fn one(voice: Voice, device: &Device) -> Markup {
    let moment = |at| format::moment(voice.language(), at);
    html! {
        li.row {
            span {
                bdi.strong { (device.name.open()) }
                span.quiet {
                    " · "
                    @match (device.revoked, device.last_seen) {
                        (Some(at), _) => (voice.with("page-devices-revoked", &Args::new().with("date", moment(at).as_str()))),
                        (None, Some(at)) => (voice.with("page-devices-seen", &Args::new().with("date", moment(at).as_str()))),
                        (None, None) => (voice.say("page-devices-never")),
                    }
                }
            }
            @if device.revoked.is_none() {
                form method="post" action="/phones/shut-out" {
                    input type="hidden" name="device" value=(device.id);
                    button.button.small type="submit" title=(voice.text_also("page-devices-revoke", "help", &Args::NONE)) {
                        (voice.say("page-devices-revoke"))
                    }
                }
            }
        }
    }
}

/// What the phone scans, and the same as an address.
fn code(voice: Voice, made: &MadeDevice, address: &str) -> Markup {
    let scanned = settings(&Settings { server: address, project: "Mukti", language: made.device.language.tag() });
    let svg = QRBuilder::new(scanned.as_str()).ecl(ECL::M).build().map(|code| SvgBuilder::default().to_str(&code));
    html! {
        section.card role="status" {
            p.strong { (voice.say("page-devices-made")) }
            p { (voice.also("page-devices-made", "help").into_markup()) }
            @if let Ok(svg) = svg { div.qr { (PreEscaped(svg)) } }
            p.small { (voice.say("page-devices-address")) }
            p.address { code dir="ltr" { (address) } }
        }
    }
}

/// The same phone without Collect: a page that works with no network. Its camera reads the code as an address.
fn without_collect(voice: Voice, address: &str) -> Markup {
    let svg = QRBuilder::new(address).ecl(ECL::M).build().map(|code| SvgBuilder::default().to_str(&code));
    html! {
        section.card {
            p.strong { (voice.say("page-devices-page")) }
            p { (voice.also("page-devices-page", "help").into_markup()) }
            @if let Ok(svg) = svg { div.qr { (PreEscaped(svg)) } }
            p.address { code dir="ltr" { (address) } }
        }
    }
}
