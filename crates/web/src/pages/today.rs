//! Today: what is late first, then what is due this week, then what waits for others; for me, my district, the organisation. The
//! address is the filter, the last one is kept, and several duties can be ticked for their letters.

pub mod at_once;
mod filter;
mod rows;

use super::show;
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall};
use crate::parts::icon::{Icon, icon};
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::extract::{Query, State};
use axum::http::Uri;
use filter::{Asked, Scope};
use maud::{Markup, html};
use mukti_casework::{By, Desk, Problem, Today};

/// Under this name the filter last used is kept for a member.
const FILTER: &str = "today";
/// Under this name the district they chose as theirs.
const DISTRICT: &str = "today.district";

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, uri: Uri, Query(asked): Query<Asked>) -> Answer {
    let (by, is_bare) = (seat.by(), uri.query().unwrap_or_default().is_empty());
    let (asked, on_to_kept) = hall.ask(move |desk| settle(desk, &by, asked, is_bare)).await?;
    if let Some(address) = on_to_kept {
        return Ok(on_to(&address));
    }
    let (now, query) = (seat.visit.now, asked.query(seat.member.id));
    let (today, places) = hall.ask(move |desk| Ok((desk.today(now, &query)?, desk.districts()?))).await?;
    let (voice, asked) = (seat.voice(), &asked);
    let body = html! {
        div.row.spread { h1 { (voice.say("page-today-title")) } p.quiet { (voice.day(today.on)) "\u{a0}· " a href="/hearings" { (voice.say("page-hearings-title")) } } }
        (held(voice, &today))
        @if today.open_in_all == 0 && !asked.is_narrowed() { (begin(voice)) } @else {
            (filter::scopes(voice, asked))
            @if asked.wants_district() { (filter::choose_district(voice, asked, &places)) } @else {
                (filter::form(voice, asked, &today, &places))
                div.sides {
                    div { (rows::lists(voice, asked, &today, now)) }
                    aside { (rows::offices(voice, asked, &today)) (rows::districts(voice, asked, &today)) }
                }
            }
        }
    };
    Ok(show(&seat.visit, Room::Today, voice.text("page-today-title"), body))
}

/// A bare address leads on to the filter last used; a filter in the address becomes the one last used.
fn settle(desk: &Desk, by: &By, mut asked: Asked, is_bare: bool) -> Result<(Asked, Option<String>), Problem> {
    if is_bare {
        let kept = desk.choice(by, FILTER)?;
        return Ok((asked, kept.map(|kept| format!("/today?{kept}"))));
    }
    if asked.scope() == Scope::District {
        match asked.place() {
            Some(place) => keep(desk, by, DISTRICT, Some(place)),
            None => {
                if let Some(place) = desk.choice(by, DISTRICT)? {
                    asked.put_place(&place);
                    let address = asked.address();
                    return Ok((asked, Some(address)));
                }
            }
        }
    }
    let kept = asked.filter_words();
    keep(desk, by, FILTER, (!kept.is_empty()).then_some(kept));
    Ok((asked, None))
}

/// A choice is a comfort: that it could not be kept, on a disk that is full, is no reason against the page.
fn keep(desk: &Desk, by: &By, name: &'static str, value: Option<String>) {
    let _ = desk.choose(by, name, value);
}

/// Nobody is here yet: the first step.
fn begin(voice: Voice) -> Markup {
    html! {
        section.card {
            h2 { (voice.say("page-today-none")) }
            p { (voice.also("page-today-none", "help").into_markup()) }
            a.button.first href="/cases/new" { (voice.say("page-today-begin")) }
        }
    }
}

/// People are held now: their safety goes before everything else.
fn held(voice: Voice, today: &Today) -> Markup {
    let count = usize::try_from(today.held_cases).unwrap_or(usize::MAX);
    html! {
        @if count > 0 {
            div.alert role="note" {
                (icon(Icon::Shield))
                div { p.strong { (voice.count("page-today-held", count)) } p { (voice.also("page-today-held", "help").into_markup()) } }
            }
        }
    }
}
