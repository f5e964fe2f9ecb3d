//! The questions of whoever comes in: a code, a name, a passphrase.

use crate::voice::Voice;
use maud::{Markup, html};

/// A question whose answer may be shown: its message key, and what a browser may fill in (`username`, `one-time-code`).
pub fn open(voice: Voice, name: &'static str, key: &'static str, fill: &'static str, value: &str) -> Markup {
    input(voice, name, key, fill, Some(value))
}

/// A passphrase, never shown again (`current-password`, `new-password`).
pub fn secret(voice: Voice, name: &'static str, key: &'static str, fill: &'static str) -> Markup {
    input(voice, name, key, fill, None)
}

fn input(voice: Voice, name: &'static str, key: &'static str, fill: &'static str, value: Option<&str>) -> Markup {
    let help = voice.also(key, "help");
    let help_id = help.as_ref().map(|_| format!("{name}-help"));
    let kind = if value.is_some() { "text" } else { "password" };
    html! {
        div.field {
            label for=(name) { (voice.say(key)) }
            @if let Some(help) = help { p.help id=[&help_id] { (help) } }
            input id=(name) type=(kind) name=(name) value=[value] autocomplete=(fill) required dir="auto" aria-describedby=[&help_id];
        }
    }
}
