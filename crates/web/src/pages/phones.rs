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
use mukti_casework::{Device, MadeDevice, Problem, SealOnPhone};
use mukti_messages::{Args, format};
use mukti_openrosa::{Settings, settings};
use mukti_register::CaseId;
use mukti_terms::Language;

/// A phone with the cases it follows.
type Followed = (Vec<(CaseId, String)>, Device);

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

/// Gives a case to a phone, for follow-up visits.
pub async fn give(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let device = typed.get("device").ok_or(Oops(Problem::NoSuchDevice))?.to_owned();
    let (by, label) = (seat.by(), typed.get("label").unwrap_or_default().to_owned());
    match hall.ask(move |desk| desk.give_case(&by, &device, &label)).await {
        Ok(()) => Ok(on_to("/phones")),
        Err(Oops(problem)) if problem.status() < 500 => {
            let devices = read(&hall, &seat).await?;
            Ok(error::again(render(&seat, &devices, None, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// Takes a case back from a phone.
pub async fn take(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let device = typed.get("device").ok_or(Oops(Problem::NoSuchDevice))?.to_owned();
    let case = typed.get("case").and_then(|id| id.parse().ok()).ok_or(Oops(Problem::NoSuchCase))?;
    let by = seat.by();
    hall.ask(move |desk| desk.take_case_back(&by, &device, case)).await?;
    Ok(on_to("/phones"))
}

/// Shuts a phone out.
pub async fn shut_out(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let id = typed.get("device").ok_or(Oops(Problem::NoSuchDevice))?.to_owned();
    let by = seat.by();
    hall.ask(move |desk| desk.revoke_device(&by, &id)).await?;
    Ok(on_to("/phones"))
}

/// Says whether phones seal what they send.
pub async fn seal(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let seal = if Typed(typed).get("seal") == Some("on") { SealOnPhone::On } else { SealOnPhone::Off };
    let by = seat.by();
    hall.ask(move |desk| desk.seal_on_phone(&by, seal)).await?;
    Ok(on_to("/phones#sealing"))
}

/// Every phone with the cases it follows, and whether they seal.
type Phones = (Vec<Followed>, bool);

async fn read(hall: &Hall, seat: &Seat) -> Result<Phones, Oops> {
    let by = seat.by();
    hall.ask(move |desk| {
        let devices = desk.devices(&by)?;
        let followed = |device: Device| Ok((desk.cases_followed(&by, &device.id)?, device));
        let followed = devices.into_iter().map(followed).collect::<Result<_, Problem>>()?;
        Ok((followed, desk.sealing_key()?.is_some()))
    })
    .await
}

fn render(seat: &Seat, (devices, seals): &Phones, code: Option<Markup>, problem: Option<&Problem>) -> Response {
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
        (sealing(voice, *seals))
    };
    show(&seat.visit, Room::More, voice.text("page-devices-title"), body)
}

/// The switch: what it does, what it costs.
fn sealing(voice: Voice, seals: bool) -> Markup {
    html! {
        section.card aria-labelledby="sealing" {
            h2 #sealing { (voice.say("page-sealing-title")) }
            p { @if seals { span.chip.done { (voice.say("page-sealing-on")) } } @else { span.chip.calm { (voice.say("page-sealing-off")) } } }
            p.help { (voice.say("page-sealing-help")) }
            p.help { (voice.say("page-sealing-limits")) }
            form method="post" action="/phones/seal" {
                @if seals { button.button type="submit" name="seal" value="off" { (voice.say("page-sealing-turn-off")) } }
                @else { button.button type="submit" name="seal" value="on" { (voice.say("page-sealing-turn-on")) } }
            }
        }
    }
}

fn one(voice: Voice, (cases, device): &Followed) -> Markup {
    let moment = |at| format::moment(voice.language(), at);
    html! {
        li.row {
            span {
                bdi.strong { (device.name.open()) }
                span.quiet {
                    "\u{a0}· "
                    @match (device.revoked, device.last_seen) {
                        (Some(at), _) => (voice.with("page-devices-revoked", &Args::new().with("date", moment(at).as_str()))),
                        (None, Some(at)) => (voice.with("page-devices-seen", &Args::new().with("date", moment(at).as_str()))),
                        (None, None) => (voice.say("page-devices-never")),
                    }
                }
            }
            @if device.revoked.is_none() {
                (follow(voice, cases, device))
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

/// The cases that a phone follows, and a place to give it another.
fn follow(voice: Voice, cases: &[(CaseId, String)], device: &Device) -> Markup {
    let place = format!("give-{}", device.id);
    html! {
        details {
            summary { (voice.count("page-follow", cases.len())) }
            p.help { (voice.also("page-follow", "help").into_markup()) }
            ul.plain-list { @for (case, label) in cases { (followed(voice, device, *case, label)) } }
            form.narrow-form method="post" action="/phones/give" {
                input type="hidden" name="device" value=(device.id);
                div.field {
                    label for=(place) { (voice.say("page-follow-label")) }
                    input id=(place) type="text" name="label" required dir="ltr" autocomplete="off" size="10";
                }
                button.button.small type="submit" { (voice.say("page-follow-give")) }
            }
        }
    }
}

/// One case that a phone follows.
fn followed(voice: Voice, device: &Device, case: CaseId, label: &str) -> Markup {
    html! {
        li.row {
            a href={ "/cases/" (case) } { bdi dir="ltr" { (label) } }
            form method="post" action="/phones/take" {
                input type="hidden" name="device" value=(device.id);
                input type="hidden" name="case" value=(case);
                button.button.small type="submit" { (voice.with("page-follow-take", &Args::new().with("label", label))) }
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
