//! What cannot be read any more, or not by whoever looks: said in its place, never left out in silence.

use crate::voice::Voice;
use maud::{Markup, html};
use mukti_register::cut::{Closed, REMOVED};

/// A text as it was told, with a word where the name of a forgotten person stood.
#[must_use]
pub fn told(voice: Voice, text: &str) -> Markup {
    html! {
        @for (at, part) in text.split(REMOVED).enumerate() {
            @if at > 0 { span.removed { (voice.say("removed")) } }
            (part)
        }
    }
}

/// What of an entry could not be read.
#[must_use]
pub fn closed(voice: Voice, closed: Closed) -> Markup {
    match closed {
        Closed::Nothing => html! {},
        Closed::Sealed => html! { p.small.quiet { (voice.say("page-closed-sealed")) } },
        Closed::Removed => html! { p.small.quiet { (voice.say("page-closed-removed")) } },
    }
}
