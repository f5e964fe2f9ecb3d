//! Leaving quickly: the seat ends, and a calendar stands where the page was. Nothing on it names us.

use crate::hall::{Answer, Hall};
use crate::pages::sign_in::{end, without_seat};
use crate::visit::{Visit, on_to};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, html};
use mukti_messages::format;
use mukti_terms::when::plus_days;
use mukti_terms::{Day, Told};

/// Ends the seat and shows the calendar; the browser is asked to forget what it kept.
pub async fn quickly(State(hall): State<Hall>, headers: HeaderMap) -> Answer {
    // The person must be away from the page even when the desk could not end the seat.
    let _ = end(&hall, &headers).await;
    let mut answer = without_seat(on_to("/calendar"));
    answer.headers_mut().insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    Ok(answer)
}

/// A month, and nothing else.
pub async fn calendar(visit: Visit) -> Response {
    let voice = visit.voice;
    let language = voice.language();
    let today = visit.now.day_in_india();
    let month = format::told(language, Told::Month(today.year(), today.month()));
    let weeks = weeks_of(today);
    html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction().html()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (voice.text("page-calendar-title")) }
                link rel="stylesheet" href=(crate::assets::style_address());
            }
            body {
                main {
                    h1 { (month) }
                    table.calendar {
                        caption.unseen { (voice.say("page-calendar-title")) }
                        thead { tr { @for day in &weeks[0] { th scope="col" { (weekday(language, *day)) } } } }
                        tbody {
                            @for week in &weeks {
                                tr { @for day in week { td class=[(*day == today).then_some("now")] { @if day.month() == today.month() { (day.day()) } } } }
                            }
                        }
                    }
                }
            }
        }
    }
    .into_response()
}

/// The weeks of a month, Monday first, with the days of its neighbours.
fn weeks_of(today: Day) -> Vec<Vec<Day>> {
    let first = today.first_of_month();
    let monday = plus_days(first, -i64::from(first.weekday().to_monday_zero_offset()));
    let week = |at: i64| (0..7).map(|day| plus_days(monday, at * 7 + day)).collect::<Vec<_>>();
    (0..6).map(week).filter(|week| week.iter().any(|day| day.month() == today.month())).collect()
}

fn weekday(language: mukti_terms::Language, day: Day) -> String {
    format::day_short(language, day).split(' ').next().unwrap_or_default().to_owned()
}
