//! What is taken away from a scorecard: the table for publishing, as a page to print and as CSV, and the exact one for the house.

use super::super::show;
use super::{Asked, name, public_bodies};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall};
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use mukti_casework::scorecards::table;
use mukti_casework::{PublicLine, ScorePlace};
use mukti_intake::sheet::written::As;

/// The table for publishing, small numbers withheld.
pub async fn public(State(hall): State<Hall>, seat: Seat) -> Answer {
    let now = seat.visit.now;
    let (lines, bodies) = hall.ask(move |desk| Ok((desk.public_scorecard(now)?, desk.public_bodies(now)?))).await?;
    let voice = seat.voice();
    let mut by_office: Vec<(Option<&str>, Vec<&PublicLine>)> = Vec::new();
    for line in lines.iter().filter(|line| !matches!(line.place, ScorePlace::District(..))) {
        match by_office.last_mut() {
            Some((office, of)) if *office == line.office.as_deref() => of.push(line),
            _ => by_office.push((line.office.as_deref(), vec![line])),
        }
    }
    let body = html! {
        p.noprint { a href="/scorecards" { (voice.say("score-title")) } }
        div.row.spread { h1 { (voice.say("score-public-title")) } p.quiet { (voice.day(now.day_in_india())) } }
        p.lead { (voice.also("score-public-title", "help").into_markup()) }
        @if lines.iter().all(|line| line.counts.is_none()) {
            section.card { h2 { (voice.say("score-public-none")) } p { (voice.also("score-public-none", "help").into_markup()) } }
        }
        div.actions { a.button.first href="/scorecards/public.csv" { (voice.say("score-public-csv")) " (CSV)" } }
        @for (office, lines) in &by_office { (of_office(voice, *office, lines)) }
        (public_bodies::tables(voice, &bodies))
    };
    Ok(show(&seat.visit, Room::More, voice.text("score-public-title"), body))
}

fn of_office(voice: Voice, office: Option<&str>, lines: &[&PublicLine]) -> Markup {
    let columns = lines.iter().find_map(|line| line.counts.as_ref());
    html! {
        section.card {
            h2 { @match office { Some(office) => { (voice.office(office)) } None => { (voice.say("score-steps")) } } }
            @match columns {
                None => { p.quiet { (voice.say("score-withheld")) } }
                Some(columns) => {
                    table.stack {
                        caption.unseen { (voice.say("score-public-title")) }
                        thead { tr { th scope="col" { (voice.say("score-place")) } @for (counted, _) in columns { th.amount scope="col" { (voice.say(&counted.key())) } } } }
                        tbody { @for line in lines {
                            tr {
                                th scope="row" { (name(voice, &line.place)) }
                                @match &line.counts {
                                    Some(counts) => { @for (counted, count) in counts { td.amount data-label=(voice.text(&counted.key())) { span { (voice.number(super::whole(*count))) } } } }
                                    None => { td colspan=(columns.len()) { span.dotted { (voice.say("score-withheld")) } } }
                                }
                            }
                        } }
                    }
                }
            }
        }
    }
}

/// The same as CSV, with districts.
pub async fn public_csv(State(hall): State<Hall>, seat: Seat) -> Answer {
    let now = seat.visit.now;
    let text = hall
        .ask(move |desk| Ok(table::public(&desk.public_scorecard(now)?, &desk.public_bodies(now)?, As::Csv)))
        .await?;
    Ok(csv("scorecard-public", &now.day_in_india().to_string(), text))
}

/// The exact table of a place, for the house.
pub async fn exact_csv(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, place, office) = (seat.visit.now, asked.place(), asked.office().map(str::to_owned));
    let card = hall.ask(move |desk| desk.scorecard(now, place, office.as_deref())).await?;
    Ok(csv("scorecard-not-for-publishing", &card.on.to_string(), table::exact(&card, As::Csv)))
}

pub(super) fn csv(name: &str, on: &str, text: String) -> Response {
    let saved = format!("attachment; filename=\"{name}-{on}.csv\"");
    let head = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, saved)];
    (head, text).into_response()
}
