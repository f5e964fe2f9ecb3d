//! What warns of falling back: the rules that warn first, each with its ground; then what to ask, then what was asked.

use super::Shows;
use crate::frame::Shown;
use crate::parts::clock::{Look, chip};
use crate::parts::fact::value;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_messages::Args;
use mukti_register::after::risks::{Ground, Risk};
use mukti_register::kind;
use mukti_register::kinds::message_key;

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    let (warn, rest): (Vec<&Risk>, Vec<&Risk>) = shows.page.risks.iter().partition(|risk| risk.warns.is_yes());
    let (clear, unknown): (Vec<&Risk>, Vec<&Risk>) = rest.into_iter().partition(|risk| risk.warns.is_no());
    html! {
        section aria-labelledby="risks" {
            h2 #risks { (voice.say("page-after-risks")) }
            p.help { (voice.also("page-after-risks", "help").into_markup()) }
            @if warn.is_empty() { p { (voice.say("page-after-risks-none")) } }
            ul.list { @for risk in warn { li { div.row.spread { (rule(voice, risk)) (chip(Look::Late, voice.say("page-after-warns"))) } } } }
            (folded(voice, "page-after-risks-unknown", &unknown))
            (folded(voice, "page-after-risks-clear", &clear))
        }
    }
}

fn folded(voice: Voice, key: &str, risks: &[&Risk]) -> Markup {
    html! {
        @if !risks.is_empty() {
            details.more {
                summary { (voice.say(key)) " (" (risks.len()) ")" }
                ul.list { @for risk in risks { li { (rule(voice, risk)) } } }
            }
        }
    }
}

fn rule(voice: Voice, risk: &Risk) -> Markup {
    let key = format!("risk-{}", risk.rule);
    html! {
        span {
            strong { (voice.say(&key)) }
            br;
            span.small.quiet {
                @match &risk.ground {
                    Some(ground) => { (shown(voice, ground)) }
                    None => { (voice.also(&key, "ask").into_markup()) }
                }
            }
        }
    }
}

fn shown(voice: Voice, ground: &Ground) -> Markup {
    match ground {
        Ground::Said { kind: name, field, text, on, .. } => {
            let known = kind(name).and_then(|kind| kind.field(field));
            html! {
                (voice.say(&format!("record-{name}"))) ", " (voice.told(*on)) "\u{a0}· "
                (voice.say(&message_key(name, field))) ": "
                @match known { Some(field) => { (value(voice, field, text)) } None => { bdi { (text) } } }
            }
        }
        Ground::Nothing { since, months } => html! {
            (voice.say("page-after-free-since")) " " (voice.told(*since)) ". "
            (voice.with("page-after-ground-wait", &Args::new().with("months", *months)))
        },
        Ground::Dated { on } => html! { (voice.say("page-after-ground-dated")) " " (voice.told(*on)) },
    }
}
