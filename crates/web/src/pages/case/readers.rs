//! Who read the case: every member can see who looked.

use super::Shows;
use crate::frame::Shown;
use maud::{Markup, html};
use mukti_messages::format;

/// So many stand in the list.
const SHOWN: usize = 50;

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let (voice, readers) = (shows.voice, &shows.page.readers);
    html! {
        details.more.card.noprint {
            summary { (voice.say("page-readers-title")) " (" (readers.len()) ")" }
            p.small.quiet { (voice.also("page-readers-title", "help").into_markup()) }
            @if readers.is_empty() { p.quiet { (voice.say("page-readers-none")) } }
            ul.small {
                @for reader in readers.iter().take(SHOWN) { li {
                    @match &reader.name { Some(name) => bdi { (name) }, None => (voice.say("page-readers-left")) }
                    "\u{a0}· " (voice.say(&format!("page-readers-{}", reader.what)))
                    "\u{a0}· " (format::moment(voice.language(), reader.when))
                } }
            }
            p { a.button href=(shows.under("custody")) { (voice.say("page-custody-title")) } }
        }
    }
}
