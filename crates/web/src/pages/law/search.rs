//! Looking for a word, a section or an Act in the whole book.

use super::shown::english;
use crate::parts::clock::cited;
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_law::Book;
use mukti_messages::Args;

/// So many results are shown.
const SHOWN: usize = 80;

/// One thing found.
struct Found {
    address: String,
    title: Markup,
    cite: &'static str,
}

pub(super) fn results(voice: Voice, words: &str) -> Markup {
    let found = find(voice, words);
    html! {
        section aria-live="polite" {
            @if found.is_empty() { p { (voice.with("page-law-found-none", &Args::new().with("words", words))) } }
            @else { p.quiet { (voice.count("page-law-found", found.len())) } }
            ul.list { @for one in found.iter().take(SHOWN) { li {
                a href=(one.address) { (one.title) }
                @if !one.cite.is_empty() { p.small.quiet { bdi dir="ltr" { (cited(one.cite)) } } }
            } } }
        }
        p { a href="/law" { (voice.say("page-show-all")) } }
    }
}

/// Every word must be there, in any case of letters, in the id, the title, the citation or the gist.
fn find(voice: Voice, words: &str) -> Vec<Found> {
    let wanted: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let fits = |texts: &[&str]| {
        let text = texts.join(" ").to_lowercase();
        wanted.iter().all(|word| text.contains(word))
    };
    let book = Book::embedded();
    let mut found = Vec::new();
    for one in book.instruments().iter().filter(|one| fits(&[one.id, one.title, one.short])) {
        found.push(Found { address: format!("/law/instruments/{}", one.id), title: english(one.title), cite: "" });
    }
    for one in book.duties() {
        let own = voice.text(&key_of("duty", one.id));
        if fits(&[one.id, one.title, one.cite, &cited(one.cite), &own]) {
            found.push(Found { address: format!("/law/duties/{}", one.id), title: html! { (own) }, cite: one.cite });
        }
    }
    for one in book.entitlements() {
        let own = voice.text(&key_of("entitlement", one.id));
        if fits(&[one.id, one.title, one.cite, &cited(one.cite), &own]) {
            found.push(Found {
                address: format!("/law/entitlements/{}", one.id),
                title: html! { (own) },
                cite: one.cite,
            });
        }
    }
    for one in book.offences() {
        let own = voice.text(&key_of("offence", one.id));
        if fits(&[one.id, one.title, one.cite, &cited(one.cite), &own]) {
            found.push(Found { address: format!("/law/offences/{}", one.id), title: html! { (own) }, cite: one.cite });
        }
    }
    for one in book.parameters() {
        let cite = one.values.last().map_or("", |value| value.cite);
        if fits(&[one.id, one.title, cite, &cited(cite)]) {
            found.push(Found { address: format!("/law/values/{}", one.id), title: english(one.title), cite });
        }
    }
    for one in book.provisions().iter().filter(|one| fits(&[one.id, one.title, one.cite, &cited(one.cite), one.gist])) {
        let instrument = Book::instrument_of(one.cite);
        found.push(Found {
            address: format!("/law/instruments/{instrument}#{}", one.id),
            title: english(one.title),
            cite: one.cite,
        });
    }
    found
}
