//! Scorecards: which offices do their duty, for the country, a State or a district; every number opens the cases behind it.

pub mod behind;
pub mod budgets;
pub mod committees;
pub mod files;
mod lines;
mod public_bodies;
mod tiles;
mod trend;

use super::letter::pdf;
use super::show;
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall};
use crate::pages::sign_in::encoded;
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Query, State};
use maud::{Markup, html};
use mukti_casework::scorecards::paper::{COMMITTEE, NOTES};
use mukti_casework::{BudgetsAsked, ScorePlace, Scorecard};
use mukti_terms::State as Land;
use serde::Deserialize;

/// The word of an address for a State that is not known.
const NOT_KNOWN: &str = "not_known";

/// What is asked for, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    state: Option<String>,
    district: Option<String>,
    office: Option<String>,
    counted: Option<String>,
    of: Option<String>,
    fund: Option<String>,
    year: Option<String>,
}

impl Asked {
    /// Where; a district only within a State, known or not.
    fn place(&self) -> ScorePlace {
        let state = match self.state.as_deref().filter(|code| !code.is_empty()) {
            None => return ScorePlace::Everywhere,
            Some(NOT_KNOWN) => None,
            Some(code) => match Land::from_code(code) {
                None => return ScorePlace::Everywhere,
                found => found,
            },
        };
        match self.district.as_deref() {
            None | Some("") => ScorePlace::State(state),
            Some(NOT_KNOWN) => ScorePlace::District(state, String::new()),
            Some(district) => ScorePlace::District(state, district.to_owned()),
        }
    }

    /// Only an office that the law book names.
    fn office(&self) -> Option<&str> {
        let known = |id: &&str| mukti_law::Book::embedded().offices().iter().any(|office| office.id == *id);
        self.office.as_deref().filter(known)
    }
}

/// The address of a place, of one kind of office or of all.
fn address(page: &str, place: &ScorePlace, office: Option<&str>) -> String {
    let mut parts = Vec::new();
    let code = |state: &Option<Land>| state.map_or(NOT_KNOWN, Land::code);
    match place {
        ScorePlace::Everywhere => {}
        ScorePlace::State(state) => parts.push(format!("state={}", code(state))),
        ScorePlace::District(state, district) => {
            let district = if district.is_empty() { NOT_KNOWN } else { district };
            parts.push(format!("state={}&district={}", code(state), encoded(district)));
        }
    }
    parts.extend(office.map(|office| format!("office={office}")));
    if parts.is_empty() { page.to_owned() } else { format!("{page}?{}", parts.join("&")) }
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, place, office) = (seat.visit.now, asked.place(), asked.office().map(str::to_owned));
    let (card, bodies) = hall
        .ask(move |desk| {
            let bodies =
                (desk.committees(now, place.clone())?, desk.budgets(now, place.clone(), BudgetsAsked::default())?);
            Ok((desk.scorecard(now, place, office.as_deref())?, bodies))
        })
        .await?;
    let voice = seat.voice();
    let of_bodies = html! {
        @if card.office.as_deref().is_none_or(|office| office == COMMITTEE) { (committees::section(voice, &bodies.0)) }
        @if card.office.is_none() { (budgets::section(voice, &bodies.1)) }
    };
    let body = html! {
        (way(voice, &card))
        div.row.spread { h1 { (title(voice, &card)) } p.quiet { (voice.day(card.on)) } }
        p.lead { (voice.also("score-title", "help").into_markup()) }
        @if card.whole.is_empty() { (nothing(voice, &card)) (of_bodies) } @else {
            (choose(voice, &card))
            @if card.place == ScorePlace::Everywhere { (tiles::map(voice, &card)) }
            (lines::all(voice, &card))
            @if card.office.is_some() { (trend::months(voice, &card)) }
            (lines::offices(voice, &card))
            (lines::places(voice, &card))
            @if card.office.is_none() { (lines::steps(voice, &card)) }
            (of_bodies)
            (take_away(voice, &card))
        }
        (what(voice))
    };
    Ok(show(&seat.visit, Room::More, voice.text("score-title"), body))
}

/// The same numbers as a paper.
pub async fn paper(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, place, language) = (seat.visit.now, asked.place(), seat.voice().language());
    let office = asked.office().map(str::to_owned);
    let bytes = hall.ask(move |desk| desk.scorecard_paper(now, place, office.as_deref(), language)).await?;
    Ok(pdf(bytes, "scorecard.pdf"))
}

/// A count as sentences take it.
fn whole(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// The name of a place.
fn name(voice: Voice, place: &ScorePlace) -> Markup {
    html! {
        @match place {
            ScorePlace::Everywhere => { (voice.say("score-everywhere")) }
            ScorePlace::State(Some(state)) => { (voice.state(*state)) }
            ScorePlace::State(None) => { span.dotted { (voice.say("score-place-not-known")) } }
            ScorePlace::District(_, district) if district.is_empty() => { span.dotted { (voice.say("score-place-not-known")) } }
            ScorePlace::District(_, district) => { bdi { (district) } }
        }
    }
}

fn title(voice: Voice, card: &Scorecard) -> Markup {
    html! {
        @if card.place == ScorePlace::Everywhere && card.office.is_none() { (voice.say("score-title")) } @else {
            @if let Some(office) = &card.office { (voice.office(office)) "\u{a0}· " }
            (name(voice, &card.place))
        }
    }
}

/// The way back up.
fn way(voice: Voice, card: &Scorecard) -> Markup {
    let office = card.office.as_deref();
    let up = match &card.place {
        ScorePlace::Everywhere => Vec::new(),
        ScorePlace::State(_) => vec![ScorePlace::Everywhere],
        ScorePlace::District(state, _) => vec![ScorePlace::Everywhere, ScorePlace::State(*state)],
    };
    html! {
        @if !up.is_empty() {
            nav.path aria-label=(voice.text("page-path")) {
                ol { @for place in &up { li { a href=(address("/scorecards", place, office)) { (name(voice, place)) } } } }
            }
        }
    }
}

/// The way back up from a page of committees or of budgets.
fn up(voice: Voice, page: &str, title: &str, place: &ScorePlace) -> Markup {
    let above = match place {
        ScorePlace::Everywhere => Vec::new(),
        ScorePlace::State(_) => vec![ScorePlace::Everywhere],
        ScorePlace::District(state, _) => vec![ScorePlace::Everywhere, ScorePlace::State(*state)],
    };
    html! {
        nav.path aria-label=(voice.text("page-path")) {
            ol {
                li { a href="/scorecards" { (voice.say("score-title")) } }
                @for place in &above { li { a href=(address(page, place, None)) {
                    @if *place == ScorePlace::Everywhere { (voice.say(title)) } @else { (name(voice, place)) }
                } } }
            }
        }
    }
}

/// One kind of office, or all of them.
fn choose(voice: Voice, card: &Scorecard) -> Markup {
    let mut offices: Vec<(String, &str)> = mukti_law::Book::embedded()
        .offices()
        .iter()
        .map(|office| (voice.text(&format!("office-{}", office.id)).into_owned(), office.id))
        .collect();
    offices.sort();
    html! {
        form.row.noprint method="get" action="/scorecards" {
            @for (name, value) in place_fields(&card.place) { input type="hidden" name=(name) value=(value); }
            div.field {
                label for="office" { (voice.say("score-office")) }
                select.long #office name="office" {
                    option value="" { (voice.text("score-all-offices")) }
                    @for (name, id) in offices { option value=(id) selected[card.office.as_deref() == Some(id)] { (name) } }
                }
            }
            div.field { button.button type="submit" { (voice.say("score-show")) } }
        }
    }
}

fn place_fields(place: &ScorePlace) -> Vec<(&'static str, String)> {
    let code = |state: &Option<Land>| state.map_or(NOT_KNOWN, Land::code).to_owned();
    match place {
        ScorePlace::Everywhere => Vec::new(),
        ScorePlace::State(state) => vec![("state", code(state))],
        ScorePlace::District(state, district) => {
            let district = if district.is_empty() { NOT_KNOWN.to_owned() } else { district.clone() };
            vec![("state", code(state)), ("district", district)]
        }
    }
}

fn nothing(voice: Voice, card: &Scorecard) -> Markup {
    let narrowed = card.place != ScorePlace::Everywhere || card.office.is_some();
    let key = if narrowed { "score-none-here" } else { "score-none" };
    html! {
        section.card {
            h2 { (voice.say(key)) }
            p { (voice.also(key, "help").into_markup()) }
            @if narrowed { a.button href="/scorecards" { (voice.say("score-everywhere")) } }
            @else { a.button.first href="/cases/new" { (voice.say("page-today-begin")) } }
        }
    }
}

fn take_away(voice: Voice, card: &Scorecard) -> Markup {
    html! {
        section.card.noprint aria-labelledby="take" {
            h2 #take { (voice.say("score-take")) }
            p { (voice.also("score-take", "help").into_markup()) }
            div.actions {
                a.button.first href="/scorecards/public" { (voice.say("score-public")) }
                a.button href=(address("/scorecards/table.csv", &card.place, card.office.as_deref())) { (voice.say("score-exact")) " (CSV)" }
                a.button href=(address("/scorecards.pdf", &card.place, card.office.as_deref())) { (voice.say("score-paper")) " (PDF)" }
            }
        }
    }
}

/// What is counted and what is not.
fn what(voice: Voice) -> Markup {
    html! {
        section.card aria-labelledby="what" {
            h2 #what { (voice.say("score-what")) }
            ul { @for at in NOTES {
                li { (voice.say(&format!("score-what-{at}"))) }
            } }
        }
    }
}
