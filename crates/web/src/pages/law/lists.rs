//! The lists of the book: values, duties, entitlements, offences, provisions, and what nobody has confirmed.

use super::shown::{amount, english, graded, not_today};
use crate::frame::{Room, Shown, path};
use crate::hall::Answer;
use crate::pages::show;
use crate::parts::clock::{cite, cited};
use crate::visit::Visit;
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_law::Book;

/// One line of a list: the instrument it stands under, its address, its name, and what stands beside it.
struct Line {
    cite: &'static str,
    address: String,
    name: Markup,
    beside: Markup,
}

/// Every value with the amount in force today.
pub async fn values(visit: Visit) -> Answer {
    let (voice, today) = (visit.voice, visit.now.day_in_india());
    let lines = Book::embedded().parameters().iter().map(|one| {
        let now = one.on(today);
        Line {
            cite: now.or(one.values.last()).map_or("", |value| value.cite),
            address: format!("/law/values/{}", one.id),
            name: english(one.title),
            beside: html! { @match now { Some(value) => { (amount(voice, one.unit, value)) "\u{a0}" (voice.grade(value.grade)) } None => { (not_today(voice, &one.values, today)) } } },
        }
    });
    Ok(list(&visit, "page-law-values", lines.collect()))
}

/// Every duty.
pub async fn duties(visit: Visit) -> Answer {
    let voice = visit.voice;
    let lines = Book::embedded().duties().iter().map(|one| Line {
        cite: one.cite,
        address: format!("/law/duties/{}", one.id),
        name: html! { (voice.say(&key_of("duty", one.id))) },
        beside: html! { (voice.office(one.bearer)) "\u{a0}" (voice.grade(one.grade)) },
    });
    Ok(list(&visit, "page-law-duties", lines.collect()))
}

/// Everything a person may be entitled to.
pub async fn entitlements(visit: Visit) -> Answer {
    let voice = visit.voice;
    let lines = Book::embedded().entitlements().iter().map(|one| Line {
        cite: one.cite,
        address: format!("/law/entitlements/{}", one.id),
        name: html! { (voice.say(&key_of("entitlement", one.id))) },
        beside: html! { (voice.office(one.payer)) "\u{a0}" (voice.grade(one.grade)) },
    });
    Ok(list(&visit, "page-law-entitlements", lines.collect()))
}

/// Every offence.
pub async fn offences(visit: Visit) -> Answer {
    let voice = visit.voice;
    let lines = Book::embedded().offences().iter().map(|one| Line {
        cite: one.cite,
        address: format!("/law/offences/{}", one.id),
        name: html! { (voice.say(&key_of("offence", one.id))) },
        beside: html! { (bdi(one.cite)) "\u{a0}" (voice.grade(one.grade)) },
    });
    Ok(list(&visit, "page-law-offences", lines.collect()))
}

/// Every provision with its gist.
pub async fn provisions(visit: Visit) -> Answer {
    let voice = visit.voice;
    let lines = Book::embedded().provisions().iter().map(|one| Line {
        cite: one.cite,
        address: format!("/law/instruments/{}#{}", Book::instrument_of(one.cite), one.id),
        name: english(one.title),
        beside: html! { (bdi(one.cite)) "\u{a0}" (voice.grade(one.grade)) br; (english(one.gist)) },
    });
    Ok(list(&visit, "page-law-provisions", lines.collect()))
}

fn bdi(provision: &'static str) -> Markup {
    html! { bdi dir="ltr" { (cited(provision)) } }
}

/// Under each instrument, its lines.
fn list(visit: &Visit, title: &str, lines: Vec<Line>) -> axum::response::Response {
    let voice = visit.voice;
    let mut groups: Vec<(&str, Vec<&Line>)> = Vec::new();
    for line in &lines {
        let instrument = Book::instrument_of(line.cite);
        match groups.iter_mut().find(|(known, _)| *known == instrument) {
            Some((_, group)) => group.push(line),
            None => groups.push((instrument, vec![line])),
        }
    }
    let body = html! {
        (path(visit, &[("/law".to_owned(), html! { (voice.say("page-law-title")) })]))
        h1 { (voice.say(title)) }
        @for (instrument, group) in groups {
            section {
                h2 { (heading(instrument)) }
                ul.list { @for line in group { li { a href=(line.address) { (line.name) } p.small.quiet { (line.beside) } } } }
            }
        }
    };
    show(visit, Room::Law, voice.text(title), body)
}

fn heading(instrument: &str) -> Markup {
    let title = Book::embedded().instrument(instrument).map_or(instrument, |known| known.title);
    html! { a href={ "/law/instruments/" (instrument) } { (english(title)) } }
}

/// What nobody has confirmed, the least known first.
pub async fn unconfirmed(visit: Visit) -> Answer {
    let voice = visit.voice;
    let mut open: Vec<_> = Book::embedded().unconfirmed().collect();
    open.sort_by_key(|(_, grade)| *grade);
    let body = html! {
        (path(&visit, &[("/law".to_owned(), html! { (voice.say("page-law-title")) })]))
        h1 { (voice.say("page-law-unconfirmed")) }
        p.lead { (voice.also("page-law-unconfirmed", "help").into_markup()) }
        p { (voice.count("page-law-unconfirmed-count", open.len())) }
        (open_table(voice, &open))
    };
    Ok(show(&visit, Room::Law, voice.text("page-law-unconfirmed"), body))
}

fn open_table(voice: Voice, open: &[(&mukti_law::book::Parameter, mukti_terms::Grade)]) -> Markup {
    html! {
        table.stack {
            caption.unseen { (voice.say("page-law-unconfirmed")) }
            thead { tr { @for key in ["page-law-entry", "page-law-cite", "page-law-grade"] { th scope="col" { (voice.say(key)) } } } }
            tbody {
                @for (one, grade) in open {
                    tr {
                        th scope="row" { a href={ "/law/values/" (one.id) } { (english(one.title)) } }
                        td data-label=(voice.text("page-law-cite")) { span { (cite(one.values.last().map_or("", |value| value.cite))) } }
                        td data-label=(voice.text("page-law-grade")) { span { (graded(voice, *grade)) } }
                    }
                }
            }
        }
    }
}
