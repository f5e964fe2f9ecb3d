//! The cases behind a number of a scorecard: labels, places, counts of people. Never a name.

use super::super::show;
use super::{Asked, address, name};
use crate::frame::Room;
use crate::hall::{Answer, Hall};
use crate::visit::Seat;
use axum::extract::{Query, State};
use maud::html;
use mukti_casework::Counted;

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, place, office) = (seat.visit.now, asked.place(), asked.office().map(str::to_owned));
    let counted = asked.counted.as_deref().and_then(Counted::of_word).unwrap_or(Counted::OpenLate);
    let asked_of = (place.clone(), office.clone());
    let cases = hall.ask(move |desk| desk.cases_behind(now, counted, &asked_of.0, asked_of.1.as_deref())).await?;
    let voice = seat.voice();
    let body = html! {
        p { a href=(address("/scorecards", &place, office.as_deref())) { (voice.say("score-title")) } }
        h1 { (voice.say(&counted.key())) }
        p.lead { @if let Some(office) = &office { (voice.office(office)) "\u{a0}· " } (name(voice, &place)) }
        p.quiet { (voice.say("score-behind-help")) }
        @if cases.is_empty() { p { (voice.say("score-behind-none")) } } @else {
            ul.list { @for case in &cases {
                li {
                    p.row { a href={ "/cases/" (case.id) } { bdi { (case.label) } } span { (voice.count("page-today-people", case.people as usize)) } }
                    p.small {
                        @if let Some(kind) = &case.work_kind { (voice.say(&format!("choice-work_kind-{kind}"))) "\u{a0}· " }
                        @if let Some(district) = &case.district { bdi { (district) } "\u{a0}· " }
                        @match case.state { Some(state) => { (voice.state(state)) } None => { span.dotted { (voice.say("score-place-not-known")) } } }
                    }
                }
            } }
        }
    };
    Ok(show(&seat.visit, Room::More, voice.text("score-title"), body))
}
