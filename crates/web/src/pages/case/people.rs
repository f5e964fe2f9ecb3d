//! The people of a case: by number, names covered, each with the finding; and whose answers are shown below.

use super::Shows;
use crate::frame::Shown;
use crate::parts::clock::{Look, chip};
use crate::parts::name::covered;
use maud::{Markup, html};
use mukti_casework::{ForgetStanding, ForgottenPerson, PersonPage};
use mukti_law::finding::Status;
use mukti_messages::Args;

/// So many people stand open; a longer list is folded away behind the one who is shown.
const SHOWN: usize = 8;

pub(super) fn list(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    html! {
        section aria-labelledby="people" {
            div.row.spread {
                h2 #people { (voice.count("page-case-people", shows.page.people.len())) }
                a.noprint href=(shows.under("people/new")) { (voice.say("page-case-add-person")) }
            }
            @let people = &shows.page.people;
            @if people.len() > SHOWN {
                ul.list { @for person in people.iter().filter(|person| is_shown(shows, person)) { (row(shows, person)) } }
                details.more {
                    summary { (voice.say("page-show-all")) " (" (people.len()) ")" }
                    ul.list { @for person in people { (row(shows, person)) } }
                }
            } @else {
                ul.list { @for person in people { (row(shows, person)) } }
            }
            ul.list { @for person in &shows.page.forgotten { li.row.spread { (gone(shows, person)) } } }
        }
    }
}

fn row(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    html! { li { div.row.spread { (one(shows, person)) } (links(shows, person.ordinal)) } }
}

fn is_shown(shows: &Shows<'_>, person: &PersonPage) -> bool {
    shows.person.is_some_and(|shown| shown.id == person.id)
}

fn one(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let voice = shows.voice;
    let is_shown = is_shown(shows, person);
    let name = voice.text_with("page-case-person", &Args::new().with("number", person.ordinal));
    html! {
        span.row {
            @if is_shown && shows.page.people.len() > 1 { strong aria-current="true" { (name) } }
            @else if shows.page.people.len() > 1 { a href={ "/cases/" (shows.page.id) "?person=" (person.ordinal) "#finding" } { (name) } }
            @else { strong { (name) } }
            (covered(voice, person.name().as_ref().map(|name| name.open().as_str())))
        }
        (status(shows, person))
    }
}

/// People elsewhere who may be this one.
fn links(shows: &Shows<'_>, ordinal: u32) -> Markup {
    let voice = shows.voice;
    html! {
        @for link in shows.page.links.iter().filter(|link| link.ordinal == ordinal) {
            p.small { a href={ "/cases/" (link.case) } { (voice.with("page-link-shown", &Args::new().with("label", &link.label))) } }
        }
    }
}

/// What is left of somebody who was forgotten.
fn gone(shows: &Shows<'_>, person: &ForgottenPerson) -> Markup {
    let voice = shows.voice;
    let (name, day) = match person.standing {
        ForgetStanding::WithTrustees { until, .. } => ("trustees", Some(until)),
        ForgetStanding::Destroyed { on } => ("destroyed", Some(on)),
        ForgetStanding::Held | ForgetStanding::Asked { .. } => ("", None),
    };
    html! {
        span.quiet { (voice.with("page-case-person", &Args::new().with("number", person.ordinal))) "\u{a0}· " (voice.say("page-forget-person")) }
        a.small href=(shows.under(&format!("people/{}/forget", person.id))) {
            @if let Some(day) = day { (voice.also_with("page-forget-person", name, &Args::new().with("date", voice.day_text(day))).into_markup()) }
        }
    }
}

/// What can be done for the person shown, beside the interview.
pub(super) fn ways(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let way = |to: &str, key: &str| {
        html! { a href=(shows.under(&format!("people/{}/{to}", person.id))) { (shows.voice.say(key)) } }
    };
    html! {
        p.small.row.noprint {
            (way("certificate", "page-certificate-title")) (way("after", "page-after-title")) (way("account", "page-account-title")) (way("consents", "page-consent-title")) (way("same", "page-link-title")) (way("forget", "page-forget-title"))
        }
    }
}

fn status(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let words = shows.voice.say(&format!("status-{}", person.found.status.word()));
    match person.found.status {
        Status::PrimaFacie => html! { span.small.strong { (words) } },
        Status::NeedsEnquiry => chip(Look::Unknown, words),
        Status::NotShown => html! { span.small.quiet { (words) } },
    }
}
