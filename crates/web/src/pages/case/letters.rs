//! The letters of a case: those that can be written, those that wait and why, those that were written.

use super::Shows;
use crate::parts::clock::{Look, chip_with};
use crate::parts::icon::{Icon, icon};
use maud::{Markup, html};
use mukti_casework::{Gate, LetterChoice};
use mukti_messages::Args;

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    html! {
        section.card.letters aria-labelledby="letters" {
            h2 #letters { (voice.say("page-case-letters")) }
            @let (later, now): (Vec<&LetterChoice>, Vec<&LetterChoice>) = shows.page.letters.iter().partition(|choice| choice.gate == Gate::NothingToClaim);
            ul.list.noprint { @for choice in now { li.row.spread { (one(shows, choice)) } } }
            @if !later.is_empty() {
                details.more.noprint {
                    summary { (voice.say("page-letter-not-yet")) " (" (later.len()) ")" }
                    ul.list { @for choice in later { li { (one(shows, choice)) } } }
                }
            }
            (issued(shows))
        }
    }
}

fn one(shows: &Shows<'_>, choice: &LetterChoice) -> Markup {
    let voice = shows.voice;
    let name = voice.say(&format!("letter-{}", choice.kind));
    html! {
        @match choice.gate {
            Gate::Open | Gate::Sealed => { a href=(shows.under(&format!("letters/{}", choice.kind))) { (icon(Icon::Pen)) " " (name) } }
            Gate::Waits { .. } => {
                a href=(shows.under(&format!("letters/{}", choice.kind))) { (name) }
                (chip_with(Look::Soon, Icon::Shield, voice.say("page-case-letter-waits")))
            }
            Gate::NothingToClaim => { span.quiet { (name) } }
        }
    }
}

fn issued(shows: &Shows<'_>) -> Markup {
    let (voice, letters) = (shows.voice, &shows.page.issued);
    html! {
        h3.group { (voice.say("page-case-letters-issued")) }
        @if letters.is_empty() { p.quiet { (voice.say("page-case-letters-none")) } }
        ul.list {
            @for letter in letters {
                li {
                    a href=(shows.under(&format!("issued/{}", letter.id))) { (voice.say(&format!("letter-{}", letter.kind))) }
                    p.small.quiet {
                        (voice.office(&letter.office)) "\u{a0}· " (voice.day(letter.issued.day_in_india())) "\u{a0}· " (voice.say(&format!("language-{}", letter.language)))
                        @if let Some(decided) = &letter.decided { "\u{a0}· " (voice.with("page-case-timeline-by", &Args::new().with("name", &decided.name))) }
                    }
                }
            }
        }
    }
}
