//! Who is speaking, and whether anybody can hear: asked at the start, kept with every answer.

use super::problem::{self, Problem};
use super::reading::Typed;
use crate::frame::Shown;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_casework::Said;
use mukti_register::{FieldProblem, FieldWrong, Speaker};
use mukti_terms::Answer;
use mukti_terms::schema::Word;

/// Who may speak in an interview; a paper speaks only in acts.
const IN_PERSON: [Speaker; 6] =
    [Speaker::Worker, Speaker::Family, Speaker::Witness, Speaker::Official, Speaker::Interviewer, Speaker::Employer];

/// What a form says of who spoke.
#[must_use]
pub fn said(typed: &Typed, otherwise: Speaker) -> Said {
    let speaker = typed.written("speaker").and_then(Speaker::from_word).unwrap_or(otherwise);
    let private = match typed.written("private") {
        Some("yes") => Answer::Yes,
        Some("no") => Answer::No,
        _ => Answer::NotKnown,
    };
    Said { speaker, private, on: None }
}

/// The two questions in full, as at the start.
#[must_use]
pub fn asked(voice: Voice, now: Said) -> Markup {
    html! {
        fieldset {
            legend { (voice.say("page-new-speaker")) }
            p.help { (voice.also("page-new-speaker", "help").into_markup()) }
            div.choices {
                @for speaker in IN_PERSON {
                    label {
                        input type="radio" name="speaker" value=(speaker.word()) checked[now.speaker == speaker];
                        span { (voice.say(&format!("page-speaker-{}", speaker.word()))) }
                    }
                }
            }
        }
        fieldset {
            legend { (voice.say("page-new-private")) }
            p.help { (voice.also("page-new-private", "help").into_markup()) }
            div.segments {
                @for (word, answer) in [("yes", Answer::Yes), ("no", Answer::No), ("not_known", Answer::NotKnown)] {
                    label class=[answer.is_not_known().then_some("unknown")] {
                        input type="radio" name="private" value=(word) checked[now.private == answer];
                        span { (voice.say(&format!("choice-answer-{word}"))) }
                    }
                }
            }
        }
    }
}

/// The two questions folded away: what holds now, and a way to change it.
#[must_use]
pub fn changed(voice: Voice, now: Said) -> Markup {
    let who = voice.text(&format!("page-speaker-{}", now.speaker.word()));
    html! {
        details.more {
            summary {
                span {
                    (voice.with("page-interview-speaking", &mukti_messages::Args::new().with("who", who)))
                    @match now.private {
                        Answer::Yes => { " · " (voice.say("page-interview-is-private")) }
                        Answer::No => { " · " (voice.say("page-interview-not-private")) }
                        Answer::NotKnown => {}
                    }
                }
            }
            (asked(voice, now))
        }
    }
}

/// What holds now, for the address of the next step.
#[must_use]
pub fn carried(said: Said) -> String {
    let private = match said.private {
        Answer::Yes => "&private=yes",
        Answer::No => "&private=no",
        Answer::NotKnown => "",
    };
    format!("speaker={}{private}", said.speaker.word())
}

/// The question in a form, its words above it like those of every other. Where nobody was chosen yet, somebody has to be: a list that
/// begins with a paper would say of everything that a paper proves it.
#[must_use]
pub fn field(voice: Voice, now: Option<Speaker>, wrong: Option<&Problem>) -> Markup {
    html! {
        div class=(if wrong.is_some() { "field wrong" } else { "field" }) {
            label for=(SPEAKER) {
                (voice.say("page-act-said-by"))
                @if now.is_none() { " " span.cite { (voice.say("page-needed")) } }
            }
            @if let Some(problem) = wrong { (problem::beside(voice, problem, "wrong-says")) }
            select id=(SPEAKER) name=(SPEAKER) required[now.is_none()] aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "wrong-says")] {
                @if now.is_none() { option value="" { (voice.text("page-choose-one")) } }
                @for word in Speaker::CHOICES.words {
                    option value=(word) selected[now.is_some_and(|now| now.word() == *word)] { (voice.text(&format!("page-speaker-{word}"))) }
                }
            }
        }
    }
}

/// Who was chosen, if anybody was.
#[must_use]
pub fn chosen(typed: &Typed) -> Option<Speaker> {
    typed.written(SPEAKER).and_then(Speaker::from_word)
}

/// What is wrong with a form in which the list stood and nobody was chosen.
///
/// # Errors
/// Nobody says so.
pub fn somebody(typed: &Typed) -> Result<(), mukti_casework::Problem> {
    if typed.get(SPEAKER).is_none() || chosen(typed).is_some() {
        return Ok(());
    }
    let missing = FieldProblem { field: SPEAKER.to_owned(), wrong: FieldWrong::Missing };
    Err(mukti_casework::Problem::Fields(vec![missing]))
}

/// The name of the list.
pub const SPEAKER: &str = "speaker";

/// One list to choose from, for an answer given in passing; every speaker, a paper too.
#[must_use]
pub fn list(voice: Voice, now: Speaker, id: &str) -> Markup {
    html! {
        label for=(id) { (voice.say("page-act-said-by")) }
        " "
        select id=(id) name="speaker" {
            @for word in Speaker::CHOICES.words {
                option value=(word) selected[now.word() == *word] { (voice.text(&format!("page-speaker-{word}"))) }
            }
        }
    }
}
