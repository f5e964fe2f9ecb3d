//! One case: who, what the law says and why, what to ask next, what is owed by when, money, letters, and everything said.

mod certificate;
mod duties;
mod files;
mod finding;
mod handoff;
mod letters;
mod money;
mod people;
mod questions;
mod readers;
mod rights;
mod threats;
mod timeline;

use super::show;
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::icon::{Icon, icon};
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use mukti_casework::{CasePage, Gate, PersonPage, Problem};
use mukti_messages::Args;
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use serde::Deserialize;

pub(crate) use money::source;

/// Whose answers are shown, and whether something was just kept.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    person: Option<u32>,
    kept: Option<String>,
}

/// A case on the page, as one person of it is shown.
#[derive(Clone, Copy)]
pub(super) struct Shows<'a> {
    pub(super) voice: Voice,
    pub(super) page: &'a CasePage,
    pub(super) person: Option<&'a PersonPage>,
    pub(super) now: Moment,
}

impl Shows<'_> {
    /// An address under the case.
    fn under(&self, rest: &str) -> String {
        format!("/cases/{}/{rest}", self.page.id)
    }

    /// Whether there is something to write in this letter; while it waits for freedom its own page says why.
    fn offers(&self, letter: &str) -> bool {
        self.page.letters.iter().any(|choice| choice.kind == letter && choice.gate != Gate::NothingToClaim)
    }
}

/// Reads a case for a page; what is no case of ours looks like one that is not there.
pub(crate) async fn fetch(hall: &Hall, seat: &Seat, case: &str) -> Result<CasePage, Oops> {
    let id: CaseId = case.parse().map_err(|_| Oops(Problem::NoSuchCase))?;
    let by = seat.by();
    let page = hall.ask(move |desk| desk.case_page(&by, id)).await?;
    if let Some(problem) = &page.not_noted {
        hall.tell(&format!("read.not_noted case={id} problem.code={}", problem.code()));
    }
    Ok(page)
}

/// One person's place in a case.
pub(crate) struct OfPerson {
    /// The case.
    pub page: CasePage,
    /// The person.
    pub person: PersonId,
    /// The number the case knows them by.
    pub number: u32,
}

/// A person of a case by the words of an address, also one who was forgotten.
pub(crate) async fn fetch_person(hall: &Hall, seat: &Seat, case: &str, person: &str) -> Result<OfPerson, Oops> {
    let page = fetch(hall, seat, case).await?;
    let missing = || Oops(Problem::NoSuchCase);
    let person: PersonId = person.parse().map_err(|_| missing())?;
    let here = page.people.iter().find(|known| known.id == person).map(|known| known.ordinal);
    let gone = || page.forgotten.iter().find(|known| known.id == person).map(|known| known.ordinal);
    let number = here.or_else(gone).ok_or_else(missing)?;
    Ok(OfPerson { page, person, number })
}

/// The page.
pub async fn page(
    State(hall): State<Hall>,
    seat: Seat,
    Path(case): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let voice = seat.voice();
    let ordinal = asked.person.unwrap_or(1);
    let person = page.people.iter().find(|person| person.ordinal == ordinal).or(page.people.first());
    let shows = Shows { voice, page: &page, person, now: seat.visit.now };
    let body = html! {
        (head(&shows))
        (threats::alert(&shows))
        @if asked.kept.is_some() { (super::interview::saved(voice)) }
        @if page.is_withdrawn { (withdrawn(voice)) }
        @if page.still_held.is_yes() { (held(voice)) }
        div.sides.case {
            div.first-half {
                (people::list(&shows))
                @if let Some(person) = person { (people::ways(&shows, person)) }
                @if let Some(person) = person { (finding::card(&shows, person)) (certificate::card(&shows, person)) (questions::cards(&shows, person)) }
            }
            aside.owed { (duties::section(&shows)) (letters::section(&shows)) }
            div.second-half {
                @if let Some(person) = person { (handoff::section(&shows, person)) (money::section(&shows, person)) (rights::sections(&shows, person)) }
                (files::section(&shows))
                (timeline::section(&shows))
                (readers::section(&shows))
                (foot(&shows))
            }
        }
    };
    let title = voice.text_with("page-case-title", &Args::new().with("label", &page.label)).into_owned();
    Ok(show(&seat.visit, Room::Cases, title, body))
}

/// Label, work, place, how many; and the two things one comes here to do.
fn head(shows: &Shows<'_>) -> Markup {
    let (voice, page) = (shows.voice, shows.page);
    html! {
        div.row.spread {
            div {
                h1 { (voice.with("page-case-title", &Args::new().with("label", &page.label))) }
                p.lead {
                    @match &page.work_kind { Some(kind) => (voice.say(&format!("choice-work_kind-{kind}"))), None => { span.dotted { (voice.say("page-not-known")) } } }
                    @if let Some(district) = &page.district { "\u{a0}· " bdi { (district) } }
                    @if let Some(state) = page.state { "\u{a0}· " (voice.state(state)) }
                    "\u{a0}· " (voice.count("page-case-people", page.people.len()))
                }
            }
            div.actions {
                a.button href=(shows.under("acts")) { (voice.say("page-case-act")) }
            }
        }
    }
}

/// The list it came with was undone: said before anybody works on it.
fn withdrawn(voice: Voice) -> Markup {
    html! {
        div.alert role="note" {
            (icon(Icon::Folder))
            div { p.strong { (voice.say("error-410-65")) } p { (voice.also("error-410-65", "next").into_markup()) } }
        }
    }
}

fn held(voice: Voice) -> Markup {
    html! {
        div.alert role="note" {
            (icon(Icon::Shield))
            div { p.strong { (voice.say("page-case-held")) } p { (voice.also("page-case-held", "help").into_markup()) } }
        }
    }
}

/// With which book, on which day: so that a print can be read years later.
fn foot(shows: &Shows<'_>) -> Markup {
    let (voice, page) = (shows.voice, shows.page);
    let args = Args::new().with("edition", page.law_edition).with("date", voice.day_text(page.on));
    html! { p.foot { (voice.say("page-case-advice")) " " (voice.with("page-case-law-edition", &args)) } }
}
