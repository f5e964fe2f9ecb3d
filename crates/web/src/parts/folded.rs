//! A line of a list whose label opens: what it means, or what it rests on, is one tap away.

use maud::{Markup, html};

/// Label, mark, the line that always stands, and what opens under the label.
#[must_use]
pub fn line(label: &Markup, mark: &Markup, stands: &Markup, opens: &Markup) -> Markup {
    html! {
        li {
            @if opens.0.is_empty() { p.label { (label) } } @else { details.opens { summary.label { (label) } div.small.inside { (opens) } } }
            div.mark { (mark) }
            @if !stands.0.is_empty() { p.ground.small { (stands) } }
        }
    }
}
