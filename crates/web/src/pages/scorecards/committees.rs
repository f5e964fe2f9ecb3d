//! Vigilance committees on the scorecards: how many stand how, State by State and district by district; every number opens the sheets.

use super::super::show;
use super::files::csv as saved;
use super::lines::share;
use super::tiles::{Grid, grid};
use super::{Asked, address, name, whole};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall};
use crate::parts::clock::{Look, chip};
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Query, State};
use maud::{Markup, html};
use mukti_casework::scorecards::committees::{GROUPS, Of, Tally, standings};
use mukti_casework::scorecards::table;
use mukti_casework::{CommitteeBehind, CommitteeLine, Committees, ScorePlace};
use mukti_duties::registers::alive::Stands;
use mukti_indicators::card::Share;
use mukti_intake::sheet::written::As;
use mukti_messages::Args;

const PAGE: &str = "/scorecards/committees";
const SHEETS: &str = "/scorecards/committees/sheets";

/// What a reader must know, as in `committees-what-<word>`.
const NOTES: [&str; 4] = ["alive", "meets", "list", "term"];

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, place) = (seat.visit.now, asked.place());
    let card = hall.ask(move |desk| desk.committees(now, place)).await?;
    let voice = seat.voice();
    let body = html! {
        (super::up(voice, PAGE, "committees-title", &card.place))
        div.row.spread { h1 { (voice.say("committees-title")) @if card.place != ScorePlace::Everywhere { "\u{a0}· " (name(voice, &card.place)) } } p.quiet { (voice.day(card.on)) } }
        p.lead { (voice.also("committees-title", "help").into_markup()) }
        @if card.place == ScorePlace::Everywhere { (map(voice, &card)) }
        (counts(voice, &card, false))
        (places(voice, &card))
        section.card aria-labelledby="what" {
            h2 #what { (voice.say("score-what")) }
            ul { @for note in NOTES { li { (voice.say(&format!("committees-what-{note}"))) } } }
        }
        div.actions.noprint {
            a.button href=(address("/scorecards/committees.csv", &card.place, None)) { (voice.say("score-exact")) " (CSV)" }
            a.button href="/registers/committee/new" { (voice.say("committees-write")) }
            a.button href="/registers/no_committee/new" { (voice.say("committees-write-none")) }
        }
    };
    Ok(show(&seat.visit, Room::More, voice.text("committees-title"), body))
}

/// The section of the scorecards.
pub fn section(voice: Voice, card: &Committees) -> Markup {
    counts(voice, card, true)
}

fn alive(tally: &Tally) -> Option<Share> {
    let (count, of) = (tally.get(Stands::Alive), tally.all());
    (of > 0).then(|| {
        let near = (count * 200 + of) / (of * 2);
        Share { low: near, high: near, of }
    })
}

/// Whether anything is recorded of these districts.
fn recorded(tally: &Tally) -> bool {
    tally.all() > tally.get(Stands::NotRecorded)
}

fn map(voice: Voice, card: &Committees) -> Markup {
    let shares = card.places.iter().filter_map(|line| match line.place {
        ScorePlace::State(Some(state)) if recorded(&line.districts) => {
            alive(&line.districts).map(|share| (state, (share.low, share.of)))
        }
        _ => None,
    });
    let said = ("committees-tile", "committees-tile-none");
    grid(voice, &Grid { title: "committees-map", said, page: PAGE, office: None, shares: shares.collect() })
}

/// A number that opens its sheets.
fn number(voice: Voice, of: Of, stands: Option<&str>, count: u64, place: &ScorePlace) -> Markup {
    let shown = voice.number(whole(count));
    let to = address(SHEETS, place, None);
    let joint = if to.contains('?') { '&' } else { '?' };
    let what = stands.map_or_else(|| voice.text("committees-must"), |one| voice.text(&format!("committees-{one}")));
    let counted = stands.map_or(String::new(), |one| format!("&counted={one}"));
    html! {
        @if count == 0 { span.number { (shown) } } @else {
            a.number href=(format!("{to}{joint}of={}{counted}", of.word())) aria-label=(format!("{shown} {what}")) { (shown) }
        }
    }
}

fn counts(voice: Voice, card: &Committees, with_way: bool) -> Markup {
    let subs = card.sub_divisions.all() > 0;
    html! {
        section.card aria-labelledby="committees" {
            h2 #committees { (voice.say(if with_way { "committees-title" } else { "committees-whole" })) }
            @if card.districts.all() > 0 { p.strong { (voice.say("committees-alive")) ": " (share(voice, alive(&card.districts))) " " (voice.say("committees-districts")) } }
            table.sums {
                caption.unseen { (voice.say("committees-title")) }
                thead { tr {
                    th scope="col" { (voice.say("committees-stands")) }
                    th.amount scope="col" { (voice.say("committees-districts")) }
                    @if subs { th.amount scope="col" { (voice.say("committees-sub_divisions")) } }
                } }
                tbody { @for stands in Stands::ALL {
                    tr {
                        th scope="row" { (voice.say(&format!("committees-{}", stands.word()))) }
                        td.amount { (number(voice, Of::Districts, Some(stands.word()), card.districts.get(stands), &card.place)) }
                        @if subs { td.amount {
                            @if stands == Stands::NotRecorded { span.dotted { (voice.say("committees-no-list")) } }
                            @else { (number(voice, Of::SubDivisions, Some(stands.word()), card.sub_divisions.get(stands), &card.place)) }
                        } }
                    }
                } }
                tfoot {
                    tr {
                        th scope="row" { (voice.say("committees-must")) }
                        td.amount { (voice.number(whole(card.districts.all()))) }
                        @if subs { td.amount { span.dotted { (voice.say("committees-no-list")) } } }
                    }
                    @if card.elsewhere.all() > 0 {
                        tr.quiet {
                            th scope="row" { (voice.say("committees-elsewhere")) }
                            td.amount { (number(voice, Of::Elsewhere, None, card.elsewhere.all(), &card.place)) }
                            @if subs { td {} }
                        }
                    }
                }
            }
            @if !subs { p.quiet { (voice.say("committees-no-sub-division")) } }
            @if with_way {
                p.noprint { a.button href=(address(PAGE, &card.place, None)) { (voice.say("committees-more")) } }
            }
        }
    }
}

fn places(voice: Voice, card: &Committees) -> Markup {
    let by_state = card.place == ScorePlace::Everywhere;
    html! {
        @if !card.places.is_empty() {
            section.card aria-labelledby="places" {
                h2 #places { (voice.say(if by_state { "score-states" } else { "score-districts" })) }
                @if by_state {
                    @let (told, silent): (Vec<_>, Vec<_>) = card.places.iter().partition(|line| recorded(&line.districts));
                    @if !told.is_empty() { (by_states(voice, &told)) }
                    @if !silent.is_empty() { details.more { summary { (voice.say("committees-map-none")) } (by_states(voice, &silent)) } }
                } @else { (by_districts(voice, &card.places)) }
            }
        }
    }
}

fn by_states(voice: Voice, lines: &[&CommitteeLine]) -> Markup {
    html! {
        table.stack {
            caption.unseen { (voice.say("committees-title")) }
            thead { tr {
                th scope="col" { (voice.say("score-place")) }
                @for (word, _) in GROUPS { th.amount scope="col" { (voice.say(&format!("committees-{word}"))) } }
                th.amount scope="col" { (voice.say("committees-must")) }
            } }
            tbody { @for line in lines {
                tr {
                    th scope="row" { a href=(address(PAGE, &line.place, None)) { (name(voice, &line.place)) } }
                    @for (word, stands) in GROUPS {
                        td.amount data-label=(voice.text(&format!("committees-{word}"))) { span { (number(voice, Of::Districts, Some(word), line.districts.of(stands), &line.place)) } }
                    }
                    td.amount data-label=(voice.text("committees-must")) { span { (voice.number(whole(line.districts.all()))) } }
                }
            } }
        }
    }
}

/// A district has one committee: how it stands, in words, and its sub-divisions in numbers.
fn by_districts(voice: Voice, lines: &[CommitteeLine]) -> Markup {
    html! {
        table.stack {
            caption.unseen { (voice.say("committees-title")) }
            thead { tr {
                th scope="col" { (voice.say("score-place")) }
                th scope="col" { (voice.say("committees-stands")) }
                th.amount scope="col" { (voice.say("committees-sub_divisions")) }
            } }
            tbody { @for line in lines {
                tr {
                    th scope="row" { a href=(address(PAGE, &line.place, None)) { (name(voice, &line.place)) } }
                    td { @if let Some(stands) = Stands::ALL.into_iter().find(|stands| line.districts.get(*stands) > 0) { (standing(voice, stands)) } }
                    td.amount data-label=(voice.text("committees-sub_divisions")) { span {
                        @let subs = &line.sub_divisions;
                        @if subs.all() > 0 {
                            (number(voice, Of::SubDivisions, None, subs.all(), &line.place))
                            "\u{a0}· " (voice.say("committees-alive")) " " (voice.number(whole(subs.get(Stands::Alive))))
                        }
                    } }
                }
            } }
        }
    }
}

fn standing(voice: Voice, stands: Stands) -> Markup {
    let look = match stands {
        Stands::Alive => Look::Done,
        Stands::SeatsWrong | Stands::NotMet => Look::Soon,
        Stands::Lapsed | Stands::Never => Look::Late,
        Stands::SeatsNotKnown | Stands::TermNotKnown | Stands::NotRecorded => Look::Unknown,
    };
    chip(look, voice.say(&format!("committees-{}", stands.word())))
}

/// The sheets behind a number, and the places without one.
pub async fn behind(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, place) = (seat.visit.now, asked.place());
    let of = asked.of.as_deref().and_then(Of::of_word).unwrap_or(Of::Districts);
    let word = asked.counted.filter(|word| !standings(word).is_empty());
    let (here, stands) = (place.clone(), word.as_deref().map(standings).unwrap_or_default());
    let all = hall.ask(move |desk| desk.committees_behind(now, &here, of, &stands)).await?;
    let voice = seat.voice();
    let body = html! {
        p { a href=(address(PAGE, &place, None)) { (voice.say("committees-title")) } }
        h1 { @match &word { Some(word) => { (voice.say(&format!("committees-{word}"))) } None => { (voice.say("committees-title")) } } }
        p.lead { (voice.say(&format!("committees-{}", of.word()))) "\u{a0}· " (name(voice, &place)) }
        p.quiet { (voice.say("committees-behind-help")) }
        @if all.is_empty() { p { (voice.say("committees-behind-none")) } } @else { ul.list { @for one in &all { (sheet(voice, one)) } } }
    };
    Ok(show(&seat.visit, Room::More, voice.text("committees-title"), body))
}

fn sheet(voice: Voice, one: &CommitteeBehind) -> Markup {
    let title = if one.sub_division.is_empty() { &one.district } else { &one.sub_division };
    html! {
        li {
            p.row {
                @match one.sheet {
                    Some((register, id)) => { a href={ "/registers/" (register) "/" (id) } { bdi { (title) } } }
                    None => { bdi { (title) } }
                }
                (standing(voice, one.stands))
            }
            p.small {
                @if !one.sub_division.is_empty() { bdi { (one.district) } "\u{a0}· " }
                @match one.state { Some(state) => { (voice.state(state)) } None => { span.dotted { (voice.say("score-place-not-known")) } } }
                @if let Some(day) = one.in_term_until { "\u{a0}· " (voice.with("committees-until", &Args::new().with("date", voice.day_text(day)))) }
            }
        }
    }
}

/// The exact table, for the house.
pub async fn csv(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, place) = (seat.visit.now, asked.place());
    let card = hall.ask(move |desk| desk.committees(now, place)).await?;
    Ok(saved("not-for-publishing-committees", &card.on.to_string(), table::committees(&card, As::Csv)))
}
