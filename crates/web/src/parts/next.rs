//! The next letter of the ladder on a duty's line: to be written now, written and not yet sent, or waiting for an answer.

use super::icon::{Icon, icon};
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_messages::{Args, format};
use mukti_terms::Day;
use mukti_terms::when::plus_days;

/// A step of the ladder as a line shows it.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// The kind of letter.
    pub letter: &'a str,
    /// The office it goes to.
    pub office: &'a str,
    /// The first day to write it.
    pub from: Option<Day>,
    /// Why it follows, a word.
    pub why: &'a str,
    /// Whether it was written, and nobody recorded that it left.
    pub is_written: bool,
    /// The office that is late.
    pub against: &'a str,
}

/// The line with its one action.
#[must_use]
pub fn action(voice: Voice, case: &str, step: &Step<'_>, on: Day, label: &str) -> Markup {
    let said = Args::new()
        .with("letter", voice.text(&format!("letter-{}", step.letter)))
        .with("office", voice.text(&format!("office-{}", step.office)));
    if step.is_written {
        return html! { div.written {
            p.small { (voice.with("page-next-written", &said)) }
            div.actions { a.button.first href={ (case) "#letters" } { (icon(Icon::Tick)) span { (voice.say("page-next-record-sent")) span.unseen { ": " bdi { (label) } } } } }
        } };
    }
    if let Some(from) = step.from.filter(|from| *from > on) {
        let said = said.with("date", format::day(voice.language(), plus_days(from, -1)));
        return html! { p.small.quiet { (voice.with("page-next-waits", &said)) } };
    }
    let address = format!("{case}/letters/{}?office={}&against={}", step.letter, step.office, step.against);
    html! { div.next {
        p.small { (voice.say(&format!("page-next-why-{}", step.why))) }
        div.actions { a.button.first href=(address) { (icon(Icon::Pen)) span { (voice.with("page-next-letter", &said)) span.unseen { ": " bdi { (label) } } } } }
    } }
}
