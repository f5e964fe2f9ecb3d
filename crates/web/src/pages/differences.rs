//! What two people answered otherwise, side by side: who said what and when; one may be chosen, or it is left open.

use super::show;
use crate::frame::Room;
use crate::hall::{Answer, Hall, Oops};
use crate::parts::fact;
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::State;
use maud::{Markup, html};
use mukti_casework::Problem;
use mukti_casework::differences::{Chosen, Difference};
use mukti_law::Facts;
use mukti_messages::{Args, format};
use mukti_register::heard::Word;
use mukti_register::kinds::{INTERVIEW, message_key};
use mukti_register::{CaseId, EntryId};
use mukti_terms::schema::Record;

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat) -> Answer {
    let by = seat.by();
    let differences = hall.ask(move |desk| desk.differences(&by)).await?;
    let voice = seat.voice();
    let body = html! {
        h1 { (voice.say("page-differences-title")) }
        p.lead { (voice.say("page-differences-lead")) }
        @if differences.is_empty() { p.quiet { (voice.say("page-differences-none")) } }
        @for (at, difference) in differences.iter().enumerate() { (one(voice, at, difference)) }
    };
    Ok(show(&seat.visit, Room::More, voice.text("page-differences-title"), body))
}

/// Keeps which word is right.
pub async fn choose(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let case: CaseId = typed.get("case").and_then(|id| id.parse().ok()).ok_or(Oops(Problem::NoSuchCase))?;
    let right: EntryId = typed.get("right").and_then(|id| id.parse().ok()).ok_or(Oops(Problem::NoSuchCase))?;
    let text = |name: &str| typed.get(name).unwrap_or_default().to_owned();
    let (by, field, reason) = (seat.by(), text("field"), text("reason"));
    hall.ask(move |desk| desk.choose_word(&by, &Chosen { case, field: &field, right, reason: &reason })).await?;
    Ok(on_to("/differences"))
}

fn one(voice: Voice, at: usize, difference: &Difference) -> Markup {
    let field = &Facts::FIELDS[difference.field.at()];
    let name = voice.text(&message_key(INTERVIEW, field.name));
    html! {
        section.card aria-labelledby={ "difference-" (at) } {
            h2 id={ "difference-" (at) } {
                a href={ "/cases/" (difference.case) } { bdi dir="ltr" { (difference.label) } } "\u{a0}· " (name)
            }
            form method="post" action="/differences" {
                input type="hidden" name="case" value=(difference.case);
                input type="hidden" name="field" value=(field.name);
                ul.list { @for word in &difference.words { (said(voice, field, word)) } }
                div.field {
                    label for={ "reason-" (at) } { (voice.say("page-differences-reason")) }
                    input id={ "reason-" (at) } type="text" name="reason" dir="auto" autocomplete="off";
                }
                p.help { (voice.say("page-differences-open")) }
            }
        }
    }
}

fn said(voice: Voice, field: &mukti_terms::schema::Field, word: &Word) -> Markup {
    let value = fact::value(voice, field, &word.text);
    let speaker = voice.text(&format!("speaker-{}", word.heard.speaker.word()));
    let when = format::moment(voice.language(), word.heard.learned);
    let gaps = Args::new().with("speaker", speaker.as_ref()).with("date", when.as_str());
    html! {
        li.row {
            span { bdi.strong { (value) } span.quiet { "\u{a0}· " (voice.with("page-differences-said", &gaps)) } }
            button.button.small type="submit" name="right" value=(word.heard.entry) { (voice.say("page-differences-right")) }
        }
    }
}
