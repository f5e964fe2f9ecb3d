//! India as a grid of tiles, one a State or union territory: the share in time as a number and a shade; the table stands below it.

use super::{address, whole};
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_casework::{ScorePlace, Scorecard};
use mukti_messages::Args;
use mukti_terms::State as Land;
use std::collections::HashMap;

/// The side of a tile and the step to the next one, in the drawing's own units.
const SIDE: u32 = 46;
const STEP: u32 = 50;

/// The shades: up to so many in a hundred.
const SHADES: [(u64, &str); 5] = [(19, "s0"), (39, "s1"), (59, "s2"), (79, "s3"), (100, "s4")];

/// What a grid of tiles shows.
pub struct Grid<'a> {
    /// The key of its heading.
    pub title: &'a str,
    /// The keys of what is said of a tile, with and without a share; the legend says `<title>-none` of the second.
    pub said: (&'a str, &'a str),
    /// The address a tile opens.
    pub page: &'a str,
    /// Only this kind of office.
    pub office: Option<&'a str>,
    /// The share in a hundred, and of how many.
    pub shares: HashMap<Land, (u64, u64)>,
}

/// The duties done in time, State by State.
pub fn map(voice: Voice, card: &Scorecard) -> Markup {
    let share = |line: &mukti_casework::PlaceLine| match line.place {
        ScorePlace::State(Some(state)) => line.card.in_time().map(|share| (state, (share.low, share.of))),
        _ => None,
    };
    let shares = card.places.iter().filter_map(share).collect();
    let said = ("score-tile", "score-tile-none");
    grid(voice, &Grid { title: "score-map", said, page: "/scorecards", office: card.office.as_deref(), shares })
}

/// The grid with its legend.
pub fn grid(voice: Voice, grid: &Grid<'_>) -> Markup {
    let (columns, rows) = Land::all().fold((0, 0), |(columns, rows), state| {
        let (column, row) = state.row().tile;
        (columns.max(u32::from(column) + 1), rows.max(u32::from(row) + 1))
    });
    html! {
        section.card aria-labelledby="map" {
            h2 #map { (voice.say(grid.title)) }
            svg.tiles viewBox={ "0 0 " (columns * STEP) " " (rows * STEP) } role="group" aria-labelledby="map" {
                @for state in Land::all() { (tile(voice, grid, state, grid.shares.get(&state).copied())) }
            }
            (legend(voice, grid))
        }
    }
}

fn tile(voice: Voice, grid: &Grid<'_>, state: Land, share: Option<(u64, u64)>) -> Markup {
    let (column, row) = state.row().tile;
    let (x, y) = (u32::from(column) * STEP, u32::from(row) * STEP);
    let name = voice.text(&format!("state-{}", state.code().to_ascii_lowercase()));
    let shade = share.map_or("none", |(low, _)| SHADES.iter().find(|(up_to, _)| low <= *up_to).map_or("s4", |s| s.1));
    let said = match share {
        Some((low, of)) => voice.text_with(
            grid.said.0,
            &Args::new().with("state", name.as_ref()).with("low", whole(low)).with("of", whole(of)),
        ),
        None => voice.text_with(grid.said.1, &Args::new().with("state", name.as_ref())),
    };
    html! {
        a href=(address(grid.page, &ScorePlace::State(Some(state)), grid.office)) {
            title { (said) }
            rect class=(shade) x=(x + 1) y=(y + 1) width=(SIDE) height=(SIDE) rx="4" {}
            text.code x=(x + STEP / 2 - 1) y=(y + 19) { (&state.code()[3..]) }
            text class=(shade) x=(x + STEP / 2 - 1) y=(y + 37) {
                @match share { Some((low, _)) => { (low) "\u{a0}%" } None => { "–" } }
            }
        }
    }
}

fn legend(voice: Voice, grid: &Grid<'_>) -> Markup {
    let mut from = 0;
    let mut shades = Vec::new();
    for (up_to, shade) in SHADES {
        shades.push((from, up_to, shade));
        from = up_to + 1;
    }
    html! {
        ul.legend {
            @for (from, up_to, shade) in shades {
                li { svg viewBox="0 0 16 16" aria-hidden="true" { rect class=(shade) width="16" height="16" rx="3" {} } span { bdi dir="ltr" { (from) "–" (up_to) "\u{a0}%" } } }
            }
            li { svg viewBox="0 0 16 16" aria-hidden="true" { rect.none width="15" height="15" x="0.5" y="0.5" rx="3" {} } span { (voice.say(&format!("{}-none", grid.title))) } }
        }
        p.help { (voice.say("score-map-help")) }
    }
}
