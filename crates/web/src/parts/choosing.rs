//! Choosing people of a case: by number and initials, never by name; a long list scrolls in a box of its own.

use crate::voice::Voice;
use maud::{Markup, html};
use mukti_casework::PersonPage;
use mukti_messages::Args;

/// So many stand open.
const SHOWN: usize = 8;

/// A box to tick for each person; `ticked` says of an id whether it begins ticked.
pub(crate) fn people(voice: Voice, people: &[PersonPage], ticked: impl Fn(&str) -> bool) -> Markup {
    boxes(voice, people, "checkbox", ticked)
}

/// The same, where one person is chosen.
pub(crate) fn one(voice: Voice, people: &[PersonPage], chosen: impl Fn(&str) -> bool) -> Markup {
    boxes(voice, people, "radio", chosen)
}

/// How many of all are ticked, and the ways to tick everybody or nobody. The style counts them; without script the ways lead to
/// the form anew, with it (`ticks.js`) what was typed stays.
pub(crate) fn all_or_none(voice: Voice, address: &str, of: usize) -> Markup {
    html! {
        p.ticked-of {
            span { (voice.say("page-act-ticked")) " " span.ticked-count {} " / " (of) }
            a href={ (address) "?whom=all#whom" } data-tick="all" { (voice.say("page-act-all")) }
            a href={ (address) "?whom=none#whom" } data-tick="none" { (voice.say("page-act-none")) }
        }
        script src=(crate::assets::ticks_script_address()) defer {}
    }
}

fn boxes(voice: Voice, people: &[PersonPage], kind: &str, ticked: impl Fn(&str) -> bool) -> Markup {
    let is_long = people.len() > SHOWN;
    let mut rows: Vec<(String, &PersonPage)> = people.iter().map(|person| (person.id.to_string(), person)).collect();
    // In a box that scrolls, whoever is ticked already stands where it begins.
    if is_long {
        rows.sort_by_key(|(id, _)| !ticked(id));
    }
    html! {
        div class=(if is_long { "choices people many" } else { "choices people" }) {
            @for (id, person) in &rows {
                @let initials = person.name().map(|name| super::name::initials(name.open())).unwrap_or_default();
                label {
                    input type=(kind) name="whom" value=(id) checked[ticked(id)];
                    span { (voice.with("page-case-person", &Args::new().with("number", person.ordinal))) " " bdi.quiet { (initials) } }
                }
            }
        }
    }
}

/// A list of so many people; folded away where it is long.
pub(crate) fn folded(voice: Voice, count: usize, list: &Markup) -> Markup {
    html! {
        @if count > SHOWN { details.more { summary { (voice.say("page-show-all")) " (" (count) ")" } p { (list) } } }
        @else { p { (list) } }
    }
}
