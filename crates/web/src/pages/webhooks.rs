//! Addresses that are told that something is new: adding one, taking one away. Part of the page of programs.

use super::error;
use super::programs::render_with;
use crate::frame::Shown;
use crate::hall::{Answer, Hall, Oops};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use crate::webhook::Address;
use axum::Form;
use axum::extract::State;
use maud::{Markup, html};
use mukti_casework::Problem;
use mukti_casework::webhooks::Webhook;
use mukti_messages::{Args, format};
use mukti_terms::Secret;

/// Adds an address: what signs its events is shown once.
pub async fn add(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let (by, address) = (seat.by(), typed.get("address").unwrap_or_default().trim().to_owned());
    if let Err(problem) = Address::read(hall.allowed(), &address) {
        let page = render_with(&hall, &seat, None, Some(&problem)).await?;
        return Ok(error::again(page, &problem));
    }
    let secret = hall.ask(move |desk| desk.add_webhook(&by, &address)).await?;
    render_with(&hall, &seat, Some(shown_once(seat.voice(), &secret)), None).await
}

/// Takes an address away.
pub async fn remove(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let id = typed.get("webhook").ok_or(Oops(Problem::NoSuchAddress))?.to_owned();
    let by = seat.by();
    hall.ask(move |desk| desk.remove_webhook(&by, &id)).await?;
    Ok(on_to("/programs#webhooks"))
}

/// The list, and the form for another.
pub(super) fn section(voice: Voice, hall: &Hall, webhooks: &[Webhook]) -> Markup {
    html! {
        section.card aria-labelledby="webhooks" {
            h2 id="webhooks" { (voice.say("page-webhooks")) }
            p.help { (voice.also("page-webhooks", "help").into_markup()) }
            @if webhooks.is_empty() { p.quiet { (voice.say("page-webhooks-none")) } }
            ul.list { @for webhook in webhooks { (one(voice, webhook)) } }
            @if hall.allowed().is_empty() {
                p.quiet { (voice.say("page-webhooks-closed")) }
            } @else {
                form.narrow-form method="post" action="/programs/webhooks" {
                    div.field {
                        label for="address" { (voice.say("page-webhooks-address")) }
                        p.help #address-help { (voice.also("page-webhooks-address", "help").into_markup()) }
                        input #address type="text" inputmode="url" name="address" required dir="ltr" autocomplete="off" aria-describedby="address-help";
                    }
                    button.button type="submit" { (voice.say("page-webhooks-add")) }
                }
            }
        }
    }
}

fn one(voice: Voice, webhook: &Webhook) -> Markup {
    let moment = |at| format::moment(voice.language(), at);
    let dated = |key, at| voice.with(key, &Args::new().with("date", moment(at).as_str()));
    html! {
        li.row {
            span {
                bdi.strong dir="ltr" { (webhook.address) }
                span.quiet {
                    "\u{a0}· "
                    @match webhook.last_heard {
                        Some(at) => (dated("page-webhooks-heard", at)),
                        None => (voice.say("page-webhooks-never")),
                    }
                    @if webhook.tries > 0 { "\u{a0}· " (voice.count("page-webhooks-tries", webhook.tries as usize)) }
                }
                @if let Some(at) = webhook.given_up { p.small { (dated("page-webhooks-given-up", at)) } }
            }
            form method="post" action="/programs/webhooks/remove" {
                input type="hidden" name="webhook" value=(webhook.id);
                button.button.small type="submit" { (voice.say("page-webhooks-remove")) }
            }
        }
    }
}

fn shown_once(voice: Voice, secret: &Secret<String>) -> Markup {
    html! {
        section.card role="status" {
            p.strong { (voice.say("page-webhooks-added")) }
            p { (voice.also("page-webhooks-added", "help").into_markup()) }
            p.address { code dir="ltr" { (secret.open()) } }
        }
    }
}
