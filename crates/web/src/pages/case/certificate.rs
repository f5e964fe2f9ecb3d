//! Where the certificate of the person shown stands: whose turn it is, what contradicts itself, what closes nothing.

use super::Shows;
use crate::frame::Shown;
use crate::pages::certificate::{contradictions, notices, stage};
use maud::{Markup, html};
use mukti_casework::PersonPage;

pub(super) fn card(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let voice = shows.voice;
    let own = shows.under(&format!("people/{}/certificate", person.id));
    html! {
        section.card aria-labelledby="certificate" {
            div.row.spread {
                h2 #certificate { (voice.say("page-certificate-title")) }
                a.noprint href=(own) { (voice.say("page-certificate-open")) }
            }
            (stage(voice, &person.track))
            (contradictions(voice, &person.track))
            (notices(voice, &person.track))
            @if shows.page.people.len() > 1 {
                p.small.noprint { a href=(shows.under("certificates")) { (voice.say("page-certificates-title")) } }
            }
            p.small.quiet { (voice.also("page-certificate-title", "help").into_markup()) }
        }
    }
}
