//! The States as choices of a list, by their name in the reader's language.

use crate::voice::Voice;
use maud::{Markup, html};
use mukti_messages::format;
use mukti_terms::State;

/// An option for each State, in the order of their names.
pub(crate) fn options(voice: Voice, chosen: Option<State>) -> Markup {
    let mut states: Vec<(String, State)> =
        State::all().map(|state| (format::state(voice.language(), state), state)).collect();
    states.sort();
    html! {
        @for (name, state) in states { option value=(state.code()) selected[chosen == Some(state)] { (name) } }
    }
}
