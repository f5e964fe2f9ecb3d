//! One instrument: its days and source, its provisions in plain words, and everything the book takes from it.

use super::shown::{days, english, graded, pair};
use crate::frame::{Room, path};
use crate::hall::{Answer, Oops};
use crate::pages::case::source;
use crate::pages::show;
use crate::parts::clock::cited;
use crate::visit::Visit;
use crate::voice::{Voice, key_of};
use axum::extract::Path;
use maud::{Markup, html};
use mukti_casework::Problem;
use mukti_law::Book;
use mukti_law::book::Instrument;

/// The page.
pub async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let instrument = Book::embedded().instrument(&id).ok_or(Oops(Problem::NoSuchForm))?;
    let voice = visit.voice;
    let body = html! {
        (path(&visit, &[("/law".to_owned(), html! { (voice.say("page-law-title")) })]))
        h1 { (english(instrument.title)) }
        dl.pairs {
            (pair(voice, "page-law-entry", html! { (voice.say(&format!("page-law-kind-{}", instrument.kind))) }))
            @if let Some(state) = instrument.state { (pair(voice, "page-law-by-state", html! { (voice.state(state)) })) }
            @if let Some(from) = instrument.from { (pair(voice, "page-law-in-force", days(voice, from, instrument.until))) }
            (pair(voice, "page-law-grade", graded(voice, instrument.grade)))
            (pair(voice, "page-source", source(voice, instrument.source)))
        }
        @if instrument.may_be_superseded_by.is_some() { p.card.band.soon { (voice.say("page-law-superseded")) } }
        (provisions(voice, instrument))
        (taken(voice, instrument))
        (gists(instrument))
    };
    Ok(show(&visit, Room::Law, instrument.title, body))
}

fn is_of(instrument: &Instrument, cite: &str) -> bool {
    Book::instrument_of(cite) == instrument.id
}

fn provisions(voice: Voice, instrument: &Instrument) -> Markup {
    let own: Vec<_> = Book::embedded().provisions().iter().filter(|one| is_of(instrument, one.cite)).collect();
    html! {
        @if !own.is_empty() {
            section aria-labelledby="provisions" {
                h2 #provisions { (voice.say("page-law-provisions")) }
                ul.list {
                    @for one in own {
                        li id=(one.id) {
                            p.row { strong { (english(one.title)) } span { span.cite { bdi dir="ltr" { (cited(one.cite)) } } "\u{a0}" (voice.grade(one.grade)) } }
                            p { (english(one.gist)) }
                            p.small.quiet { (days(voice, one.from, one.until)) "\u{a0}· " (source(voice, one.source)) }
                        }
                    }
                }
            }
        }
    }
}

/// Duties, entitlements, offences and values taken from it.
fn taken(voice: Voice, instrument: &Instrument) -> Markup {
    let book = Book::embedded();
    let duties = book
        .duties()
        .iter()
        .filter(|one| is_of(instrument, one.cite))
        .map(|one| (format!("/law/duties/{}", one.id), html! { (voice.say(&key_of("duty", one.id))) }));
    let rights =
        book.entitlements().iter().filter(|one| is_of(instrument, one.cite)).map(|one| {
            (format!("/law/entitlements/{}", one.id), html! { (voice.say(&key_of("entitlement", one.id))) })
        });
    let offences = book
        .offences()
        .iter()
        .filter(|one| is_of(instrument, one.cite))
        .map(|one| (format!("/law/offences/{}", one.id), html! { (voice.say(&key_of("offence", one.id))) }));
    let values = book
        .parameters()
        .iter()
        .filter(|one| one.instrument == instrument.id)
        .map(|one| (format!("/law/values/{}", one.id), english(one.title)));
    html! {
        (links(voice, "page-law-duties", duties.collect()))
        (links(voice, "page-law-entitlements", rights.collect()))
        (links(voice, "page-law-offences", offences.collect()))
        (links(voice, "page-law-values", values.collect()))
    }
}

fn links(voice: Voice, title: &str, found: Vec<(String, Markup)>) -> Markup {
    html! {
        @if !found.is_empty() {
            section { h2 { (voice.say(title)) } ul.list { @for (address, name) in found { li { a href=(address) { (name) } } } } }
        }
    }
}

/// Gists and readings in our own words: the headings and paragraphs of their files, nothing more is understood.
fn gists(instrument: &Instrument) -> Markup {
    let folder = format!("/{}/", instrument.id);
    html! {
        @for (_, text) in Book::embedded().gists().iter().filter(|(path, _)| path.contains(&folder)) {
            section.card.gist lang="en" dir="ltr" {
                @for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
                    @if let Some(heading) = block.strip_prefix("# ") { h2 { (heading) } }
                    @else if let Some(heading) = block.strip_prefix("## ") { h3 { (heading) } }
                    @else if block.starts_with("- ") { ul { @for item in block.lines() { li { (item.trim_start_matches("- ")) } } } }
                    @else { p { (block) } }
                }
            }
        }
    }
}
