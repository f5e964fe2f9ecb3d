//! Back on their feet: when this person is visited, how they live, what warns of falling back, the plan, and what they can apply for.

mod living;
mod plan;
mod risks;
mod schemes;
mod visits;

pub mod again;
pub mod visit;

pub(super) use visits::when;

use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::icon::{Icon, icon};
use crate::visit::Seat;
use crate::voice::{Voice, key_of};
use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use mukti_casework::{AfterPage, EarlierRelease, Problem};
use mukti_messages::Args;
use mukti_register::{CaseId, PersonId};
use serde::Deserialize;

/// Whether something was just kept.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    kept: Option<String>,
}

/// The page as it is shown to one visitor.
#[derive(Clone, Copy)]
struct Shows<'a> {
    voice: Voice,
    page: &'a AfterPage,
}

impl Shows<'_> {
    /// The form of a record about this person.
    fn form(&self, kind: &str) -> String {
        format!("/cases/{}/acts/{kind}?person={}", self.page.case, self.page.ordinal)
    }

    /// An address under this person.
    fn under(&self, rest: &str) -> String {
        format!("/cases/{}/people/{}/{rest}", self.page.case, self.page.person)
    }
}

/// Reads the page of one person.
async fn fetch(hall: &Hall, seat: &Seat, (case, person): (String, String)) -> Result<AfterPage, Oops> {
    let missing = || Oops(Problem::NoSuchCase);
    let id: CaseId = case.parse().map_err(|_| missing())?;
    let person: PersonId = person.parse().map_err(|_| missing())?;
    let by = seat.by();
    let page = hall.ask(move |desk| desk.after_page(&by, id, person)).await?;
    if let Some(problem) = &page.not_noted {
        hall.tell(&format!("read.not_noted case={id} problem.code={}", problem.code()));
    }
    Ok(page)
}

/// The page.
pub async fn page(
    State(hall): State<Hall>,
    seat: Seat,
    Path(at): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let page = fetch(&hall, &seat, at).await?;
    let voice = seat.voice();
    let shows = Shows { voice, page: &page };
    let body = html! {
        (way(&seat, &page))
        h1 { (voice.say("page-after-title")) }
        p.lead { (voice.with("page-case-person", &Args::new().with("number", page.ordinal))) "\u{a0}· " (since(&shows)) }
        @if asked.kept.is_some() { (super::interview::saved(voice)) }
        (again_note(&shows))
        @for release in &page.earlier { (earlier(&shows, release)) }
        (risks::section(&shows))
        (visits::section(&shows))
        (living::section(&shows))
        (plan::section(&shows))
        (schemes::section(&shows))
        (foot(&shows))
    };
    Ok(show(&seat.visit, Room::Cases, voice.text("page-after-title"), body))
}

/// The way back to the case.
fn way(seat: &Seat, page: &AfterPage) -> Markup {
    let case = format!("/cases/{}?person={}", page.case, page.ordinal);
    path(&seat.visit, &[(case, html! { bdi { (page.label) } })])
}

/// Since when the person is free, or that nobody has said.
fn since(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    match shows.page.released {
        Some(told) => html! { (voice.say("page-after-free-since")) " " (voice.told(told)) },
        None => html! { span.dotted { (voice.say("page-after-free-unknown")) } },
    }
}

fn again_note(shows: &Shows<'_>) -> Markup {
    let (voice, page) = (shows.voice, shows.page);
    let Some(again) = &page.again else { return html! {} };
    html! {
        div.alert role="note" {
            (icon(Icon::Alarm))
            div {
                p.strong { (voice.say("page-after-again-stands")) " " (voice.told(again.on)) }
                @for other in &page.later {
                    p { a href={ "/cases/" (other.case) } { (voice.with("page-after-again-case", &Args::new().with("label", &other.label))) } }
                }
            }
        }
    }
}

/// The release that did not hold: its certificate, and what was still owed.
fn earlier(shows: &Shows<'_>, release: &EarlierRelease) -> Markup {
    let voice = shows.voice;
    let of = &release.of;
    html! {
        section.card.band.late aria-labelledby="earlier" {
            h2 #earlier { (voice.say("page-after-earlier")) }
            p.help { (voice.also("page-after-earlier", "help").into_markup()) }
            dl.pairs {
                div { dt { (voice.say("page-after-earlier-case")) } dd { a href={ "/cases/" (of.case) "/people/" (of.person) "/after" } { bdi { (of.label) } } } }
                div { dt { (voice.say("page-after-free-since")) } dd { (told_or_not(voice, release.released)) } }
                div { dt { (voice.say("record-release_certificate")) } dd { (told_or_not(voice, release.certificate_on)) } }
                div { dt { (voice.say("record-bondage_again")) } dd { (voice.told(release.again_on)) } }
            }
            h3 { (voice.say("page-after-earlier-owed")) }
            @if release.owed.is_empty() { p { (voice.say("page-after-earlier-owed-none")) } }
            ul { @for (id, sum) in &release.owed { li { (voice.say(&key_of("entitlement", id))) ": " (voice.rupees(*sum)) } } }
            @if release.owed_otherwise > 0 { p.small.quiet { (voice.count("page-after-earlier-otherwise", release.owed_otherwise)) } }
        }
    }
}

fn told_or_not(voice: Voice, told: Option<mukti_terms::Told>) -> Markup {
    told.map_or_else(|| html! { span.dotted { (voice.say("page-not-known")) } }, |told| voice.told(told))
}

/// The way to say that it began again, where it has not been said.
fn foot(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    html! {
        @if shows.page.again.is_none() {
            section.noprint {
                p.help { (voice.also("page-again-title", "help").into_markup()) }
                a.button href=(shows.under("again")) { (voice.say("page-again-title")) }
            }
        }
        p.foot { (voice.say("page-after-foot")) }
    }
}
