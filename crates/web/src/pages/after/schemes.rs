//! Social protection held against one person: can they have it, which paper is missing, what must be asked, what became of it.

use super::Shows;
use crate::frame::Shown;
use crate::parts::clock::{Look, chip, cite};
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_law::Facts;
use mukti_messages::Args;
use mukti_register::after::schemes::{Match, Scheme};
use mukti_register::kinds::{INTERVIEW, message_key};
use mukti_terms::schema::Record;

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let (voice, page) = (shows.voice, shows.page);
    let numbers: Vec<String> = page.household.iter().map(u32::to_string).collect();
    html! {
        section aria-labelledby="schemes" {
            h2 #schemes { (voice.say("page-after-schemes")) }
            p.help { (voice.also("page-after-schemes", "help").into_markup()) }
            @if !numbers.is_empty() { p.small { (voice.with("page-after-household", &Args::new().with("people", voice.list(&numbers)))) } }
            @if page.schemes.is_empty() { p { (voice.say("page-after-schemes-none")) } }
            ul.limbs { @for scheme in &page.schemes { li { (one(voice, scheme)) } } }
            div.actions {
                a.button href=(shows.form("papers_held")) { (voice.say("record-papers_held")) }
                a.button href=(shows.form("benefit_application")) { (voice.say("record-benefit_application")) }
            }
        }
    }
}

fn one(voice: Voice, scheme: &Scheme) -> Markup {
    let key = key_of("entitlement", scheme.id);
    html! {
        div.scheme {
            p.label { (voice.say(&key)) @if scheme.of_household { " " span.small.quiet { (voice.say("page-after-of-household")) } } }
            p.small.quiet { (voice.office(scheme.payer)) "\u{a0}· " (cite(scheme.provision)) "\u{a0}" (voice.grade(scheme.grade)) }
            @if let Some(what) = voice.also(&key, "what") { p.small { (what) } }
        }
        div { (fit(voice, scheme)) }
        div.ground { (why(voice, scheme)) (applied(voice, scheme)) }
    }
}

fn fit(voice: Voice, scheme: &Scheme) -> Markup {
    match &scheme.fit {
        Match::Eligible => chip(Look::Done, voice.say("page-after-fit-eligible")),
        Match::PaperMissing(_) => chip(Look::Soon, voice.say("page-after-fit-missing")),
        Match::NotYet => chip(Look::Calm, voice.say("page-after-fit-not_yet")),
        Match::NotKnown => chip(Look::Unknown, voice.say("page-after-fit-not_known")),
    }
}

/// Which paper is missing, which may be, and what decides where it is not known.
fn why(voice: Voice, scheme: &Scheme) -> Markup {
    let names = |papers: &[&str]| {
        let names: Vec<String> =
            papers.iter().map(|paper| voice.text(&format!("choice-paper-{paper}")).into_owned()).collect();
        voice.list(&names)
    };
    html! {
        @if let Match::PaperMissing(papers) = &scheme.fit {
            p.small { (voice.say("page-after-paper-missing")) ": " strong { (names(papers)) } "\u{a0}" (voice.grade(scheme.papers_grade)) }
        }
        @if !scheme.papers_to_ask.is_empty() && scheme.fit != Match::NotYet {
            p.small.quiet { (voice.say("page-after-paper-ask")) ": " (names(&scheme.papers_to_ask)) "\u{a0}" (voice.grade(scheme.papers_grade)) }
        }
        @if scheme.fit == Match::NotKnown {
            p.small.quiet { (voice.say("page-after-fit-not_known-why")) }
        }
        @if scheme.fit == Match::NotYet { p.small.quiet { (voice.say("page-after-fit-not_yet-why")) } }
        @if !scheme.because.is_empty() { p.small.quiet { (voice.say("page-after-rests-on")) ": " (facts(voice, scheme)) } }
    }
}

fn facts(voice: Voice, scheme: &Scheme) -> String {
    let name = |id: &mukti_terms::schema::FieldId| {
        voice.text(&message_key(INTERVIEW, Facts::FIELDS[id.at()].name)).into_owned()
    };
    voice.list(&scheme.because.iter().map(name).collect::<Vec<_>>())
}

fn applied(voice: Voice, scheme: &Scheme) -> Markup {
    html! { @for row in scheme.applied.iter().rev() { (super::plan::told(voice, row)) } @if scheme.applied.is_empty() { p.small.quiet { (voice.also("record-benefit_application", "none").into_markup()) } } }
}
