//! What the marks and words mean, and what is not promised.

use super::show;
use crate::frame::{Room, Shown};
use crate::hall::Answer;
use crate::parts::clock::{Look, chip};
use crate::visit::Visit;
use maud::html;
use mukti_terms::Grade;

/// The parts of the page: key of the heading, whose `.text` follows.
const PARTS: &[&str] = &[
    "page-help-answers",
    "page-help-finding",
    "page-help-clocks",
    "page-help-safety",
    "page-help-exit",
    "page-help-names",
    "page-help-not-promised",
];

/// The page.
pub async fn page(visit: Visit) -> Answer {
    let voice = visit.voice;
    let body = html! {
        h1 { (voice.say("page-help-title")) }
        p.lead { (voice.also("page-help-title", "help").into_markup()) }
        section.card.band.late {
            h2 { (voice.say("page-help-danger")) }
            p { (voice.also("page-help-danger", "text").into_markup()) }
        }
        section #marks {
            h2 { (voice.say("page-help-marks")) }
            dl.pairs {
                @for grade in [Grade::Text, Grade::Reported, Grade::Recalled, Grade::Unknown] {
                    @let key = format!("grade-{}", grade.word());
                    div { dt.strong { (grade.mark()) " " (voice.say(&key)) } dd { (voice.also(&key, "meaning").into_markup()) } }
                }
            }
        }
        @for key in PARTS {
            section {
                h2 { (voice.say(key)) }
                @if *key == "page-help-answers" {
                    p.row { span.strong { (voice.say("choice-answer-no")) } (chip(Look::Unknown, voice.say("page-not-known"))) }
                }
                p { (voice.also(key, "text").into_markup()) }
            }
        }
    };
    Ok(show(&visit, Room::Help, voice.text("page-help-title"), body))
}
