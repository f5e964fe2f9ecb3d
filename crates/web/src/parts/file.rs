//! A file is chosen by a button in our words: the browser's own stands in the language of the browser.

use crate::voice::Voice;
use maud::{Markup, html};

/// The button of the file control of that id; it stands just before the control, which shows the file's name.
#[must_use]
pub fn choose(voice: Voice, id: &str) -> Markup {
    html! { label.button.choose-file for=(id) { (voice.say("page-file-choose")) } }
}
