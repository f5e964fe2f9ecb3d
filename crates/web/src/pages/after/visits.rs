//! The visits of one person: which were made, which are late, which come.

use super::Shows;
use crate::parts::clock::{Look, chip};
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_messages::Args;
use mukti_register::after::visits::{Schedule, Visit, VisitState};
use mukti_terms::Day;

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let (voice, page) = (shows.voice, shows.page);
    html! {
        section aria-labelledby="visits" {
            h2 #visits { (voice.say("page-after-visits")) }
            @match &page.schedule {
                Schedule::NotFree => { p { (voice.say("page-after-visits-not-free")) } a.button href=(shows.form("freedom")) { (voice.say("record-freedom")) } }
                Schedule::ReleaseNotKnown => { p { (voice.say("page-after-visits-unknown")) } a.button href=(shows.form("freedom")) { (voice.say("record-freedom")) } }
                Schedule::Of(visits) => {
                    p.help { (voice.with("page-after-visits-plan", &Args::new().with("months", page.plan.to_string()))) " " a href="/visits/months" { (voice.say("page-visits-months")) } }
                    ul.list { @for visit in visits { li { div.row.spread { (what(voice, visit)) (chip_of(voice, visit, page.on)) } } } }
                }
            }
            @if page.free.is_yes() {
                div.actions { a.button.first href=(shows.under("visit")) { (voice.say("page-visit-title")) } }
            }
        }
    }
}

fn what(voice: Voice, visit: &Visit) -> Markup {
    html! {
        span {
            strong { (voice.count("page-after-visit-months", usize::try_from(visit.months).unwrap_or_default())) }
            br;
            span.small.quiet { (when(voice, visit.due_earliest, visit.due)) }
        }
    }
}

/// A day, or between which days, where the release is coarse.
pub(crate) fn when(voice: Voice, earliest: Day, latest: Day) -> Markup {
    if earliest == latest {
        return voice.day(latest);
    }
    let args = Args::new().with("from", voice.day_text(earliest)).with("to", voice.day_text(latest));
    html! { (voice.with("page-from-to", &args)) }
}

fn chip_of(voice: Voice, visit: &Visit, on: Day) -> Markup {
    match visit.state(on) {
        VisitState::Done => html! {
            span { (chip(Look::Done, voice.say("page-visit-state-done"))) " " @if let Some(done) = visit.done { span.small { (voice.told(done)) } } }
        },
        VisitState::Missed => chip(Look::Calm, voice.say("page-visit-state-missed")),
        VisitState::Late { days } => chip(Look::Late, voice.with("clock-late-days", &Args::new().with("days", days))),
        VisitState::Due => chip(Look::Soon, voice.say("page-visit-state-due")),
        VisitState::Ahead => chip(Look::Calm, voice.say("page-visit-state-ahead")),
    }
}
