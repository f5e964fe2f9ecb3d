//! Who is speaking, and whether anybody can hear: asked at the start, kept with every answer.

use super::reading::Typed;
use crate::frame::Shown;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_casework::Said;
use mukti_register::Speaker;
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
