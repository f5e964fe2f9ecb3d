//! Budgets on the scorecards: allotted, released, used, reached, by fund, year and place; every sum opens the sheets it is of.

use super::super::show;
use super::files::csv as saved;
use super::tiles::{Grid, grid};
use super::{Asked, address, name, place_fields, whole};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall};
use crate::pages::sign_in::encoded;
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Query, State};
use maud::{Markup, html};
use mukti_casework::scorecards::paper::bodies::{SHORT, is_rare, is_untold, of_people};
use mukti_casework::scorecards::table;
use mukti_casework::{BudgetBehind, Budgets, BudgetsAsked, ScorePlace};
use mukti_duties::registers::flow::{Flow, Part};
use mukti_intake::sheet::written::As;

const PAGE: &str = "/scorecards/budgets";
const SHEETS: &str = "/scorecards/budgets/sheets";

/// What a reader must know, as in `budgets-what-<word>`.
const NOTES: [&str; 4] = ["adds-up", "untold", "year", "people"];

/// What was allotted, and where it is; what was released, and where that is.
const WAYS: [(Part, [Part; 4]); 2] = [
    (Part::Allotted, [Part::Released, Part::NotReleased, Part::ReleaseNotKnown, Part::BeyondAllotted]),
    (Part::Released, [Part::Used, Part::Returned, Part::InHand, Part::UseNotKnown]),
];

impl Asked {
    /// Which budgets.
    fn budgets(&self) -> BudgetsAsked {
        BudgetsAsked {
            fund: self.fund.clone().filter(|fund| !fund.is_empty()),
            year: self.year.as_deref().and_then(|year| year.parse().ok()),
        }
    }
}

/// An address with which budgets are asked for.
fn with(page: &str, place: &ScorePlace, asked: &BudgetsAsked) -> String {
    let mut to = address(page, place, None);
    let mut put = |name: &str, value: &str| {
        to.push(if to.contains('?') { '&' } else { '?' });
        to.push_str(&format!("{name}={value}"));
    };
    if let Some(fund) = &asked.fund {
        put("fund", &encoded(fund));
    }
    if let Some(year) = asked.year {
        put("year", &year.to_string());
    }
    to
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, place, which) = (seat.visit.now, asked.place(), asked.budgets());
    let card = hall.ask(move |desk| desk.budgets(now, place, which)).await?;
    let voice = seat.voice();
    let body = html! {
        (super::up(voice, PAGE, "budgets-title", &card.place))
        div.row.spread { h1 { (voice.say("budgets-title")) @if card.place != ScorePlace::Everywhere { "\u{a0}· " (name(voice, &card.place)) } } p.quiet { (voice.day(card.on)) } }
        p.lead { (voice.also("budgets-title", "help").into_markup()) }
        @if card.offered.0.is_empty() { (nothing(voice)) } @else {
            (choose(voice, &card))
            @if card.place == ScorePlace::Everywhere { (map(voice, &card)) }
            (sums(voice, &card, false))
            (funds(voice, &card))
            (years(voice, &card))
            (places(voice, &card))
        }
        section.card aria-labelledby="what" {
            h2 #what { (voice.say("score-what")) }
            ul { @for note in NOTES { li { (voice.say(&format!("budgets-what-{note}"))) } } }
        }
        @if !card.offered.0.is_empty() {
            div.actions.noprint {
                a.button href=(with("/scorecards/budgets.csv", &card.place, &card.asked)) { (voice.say("score-exact")) " (CSV)" }
                a.button href="/registers/budget/new" { (voice.say("budgets-write")) }
            }
        }
    };
    Ok(show(&seat.visit, Room::More, voice.text("budgets-title"), body))
}

/// The section of the scorecards.
pub fn section(voice: Voice, card: &Budgets) -> Markup {
    html! {
        @if card.whole.budgets == 0 {
            section.card aria-labelledby="budgets" { h2 #budgets { (voice.say("budgets-title")) } p { (voice.say("budgets-none")) " " a href="/registers/budget/new" { (voice.say("budgets-write")) } } }
        } @else { (sums(voice, card, true)) }
    }
}

fn nothing(voice: Voice) -> Markup {
    html! {
        section.card {
            p { (voice.say("budgets-none")) }
            a.button.first href="/registers/budget/new" { (voice.say("budgets-write")) }
        }
    }
}

fn choose(voice: Voice, card: &Budgets) -> Markup {
    html! {
        form.row.noprint method="get" action=(PAGE) {
            @for (name, value) in place_fields(&card.place) { input type="hidden" name=(name) value=(value); }
            div.field {
                label for="fund" { (voice.say("budgets-fund")) }
                select.long #fund name="fund" {
                    option value="" { (voice.text("budgets-all-funds")) }
                    @for fund in card.offered.0.iter().filter(|fund| !fund.is_empty()) {
                        option value=(fund) selected[card.asked.fund.as_ref() == Some(fund)] { (voice.text(&format!("choice-fund-{fund}"))) }
                    }
                }
            }
            div.field {
                label for="year" { (voice.say("budgets-year")) }
                select #year name="year" {
                    option value="" { (voice.text("budgets-all-years")) }
                    @for year in &card.offered.1 { option value=(year) selected[card.asked.year == Some(*year)] { (began(voice, *year)) } }
                }
            }
            div.field { button.button type="submit" { (voice.say("score-show")) } }
        }
    }
}

fn began(voice: Voice, year: i64) -> String {
    if year == 0 { voice.text("budgets-year-not-known").into_owned() } else { year.to_string() }
}

fn map(voice: Voice, card: &Budgets) -> Markup {
    let shares = card.places.iter().filter_map(|(place, flow)| match place {
        ScorePlace::State(Some(state)) => used(flow).map(|share| (*state, (share, flow.budgets))),
        _ => None,
    });
    let said = ("budgets-tile", "budgets-tile-none");
    grid(voice, &Grid { title: "budgets-map", said, page: PAGE, office: None, shares: shares.collect() })
}

/// How much in a hundred of what was allotted was used; `None` where nobody recorded an allotment.
fn used(flow: &Flow) -> Option<u64> {
    let [allotted, used] = [Part::Allotted, Part::Used].map(|part| flow.paise[part as usize]);
    let share = i128::from(used) * 100 / i128::from(Some(allotted).filter(|sum| *sum > 0)?);
    u64::try_from(share).ok()
}

/// A sum that opens its sheets.
fn sum(voice: Voice, part: Part, flow: &Flow, place: &ScorePlace, asked: &BudgetsAsked) -> Markup {
    let to = with(SHEETS, place, asked);
    let joint = if to.contains('?') { '&' } else { '?' };
    let amount = flow.get(part);
    let said = format!("{} {}", mukti_messages::format::rupees(voice.language(), amount), voice.text(&key(part)));
    html! {
        @if amount.in_paise() == 0 && is_untold(part, flow) { span.dotted { (voice.say("page-budget-unsaid")) } }
        @else if amount.in_paise() == 0 { (voice.rupees(amount)) } @else {
            a.number href=(format!("{to}{joint}counted={}", part.word())) aria-label=(said) { (voice.rupees(amount)) }
        }
    }
}

fn key(part: Part) -> String {
    format!("budgets-{}", part.word())
}

fn sums(voice: Voice, card: &Budgets, with_way: bool) -> Markup {
    let flow = &card.whole;
    let row = |part: Part| html! { tr { th scope="row" { (voice.say(&key(part))) } td.amount { (sum(voice, part, flow, &card.place, &card.asked)) } } };
    html! {
        section.card aria-labelledby="budgets" {
            h2 #budgets { (voice.say(if with_way { "budgets-title" } else { "budgets-whole" })) }
            @for (of, parts) in WAYS {
                table.sums {
                    caption { (voice.say(&format!("budgets-way-{}", of.word()))) }
                    tbody {
                        @for part in parts { @if !is_rare(part) { (row(part)) } }
                    }
                    tfoot {
                        tr { th scope="row" { (voice.say(&key(of))) } td.amount { (sum(voice, of, flow, &card.place, &card.asked)) } }
                        @for part in [if of == Part::Allotted { Part::BeyondAllotted } else { Part::BeyondReleased }] {
                            @if flow.paise[part as usize] > 0 { (row(part)) }
                        }
                    }
                }
            }
            table.sums {
                caption.unseen { (voice.say("budgets-people")) }
                tbody { @for (key, count) in of_people(flow) { tr { th scope="row" { (voice.say(key)) } td.amount { (voice.number(whole(count))) } } } }
            }
            @if with_way { p.noprint { a.button href=(with(PAGE, &card.place, &card.asked)) { (voice.say("budgets-more")) } } }
        }
    }
}

fn funds(voice: Voice, card: &Budgets) -> Markup {
    let lines = card.funds.iter().map(|(fund, flow)| {
        let asked = BudgetsAsked { fund: Some(fund.clone()), ..card.asked.clone() };
        let name = html! {
            @if fund.is_empty() { span.dotted { (voice.say("budgets-fund-not-known")) } }
            @else { a href=(with(PAGE, &card.place, &asked)) { (voice.say(&format!("choice-fund-{fund}"))) } }
        };
        (name, card.place.clone(), asked, *flow)
    });
    lined(voice, "funds", "budgets-funds", "budgets-fund", lines.collect())
}

fn years(voice: Voice, card: &Budgets) -> Markup {
    let lines = card.years.iter().map(|(year, flow)| {
        let asked = BudgetsAsked { year: Some(*year), ..card.asked.clone() };
        let name = html! { a href=(with(PAGE, &card.place, &asked)) { (began(voice, *year)) } };
        (name, card.place.clone(), asked, *flow)
    });
    lined(voice, "years", "budgets-years", "budgets-year", lines.collect())
}

fn places(voice: Voice, card: &Budgets) -> Markup {
    let key = if card.place == ScorePlace::Everywhere { "score-states" } else { "score-districts" };
    let lines = card.places.iter().map(|(place, flow)| {
        let own = matches!(place, ScorePlace::District(_, district) if district.is_empty());
        let name = html! {
            @if own { (voice.say("budgets-own")) } @else { a href=(with(PAGE, place, &card.asked)) { (name(voice, place)) } }
        };
        (name, place.clone(), card.asked.clone(), *flow)
    });
    lined(voice, "places", key, "score-place", lines.collect())
}

type Row = (Markup, ScorePlace, BudgetsAsked, Flow);

fn lined(voice: Voice, id: &str, title: &str, of: &str, lines: Vec<Row>) -> Markup {
    html! {
        @if !lines.is_empty() {
            section.card aria-labelledby=(id) {
                h2 id=(id) { (voice.say(title)) }
                table.stack {
                    caption.unseen { (voice.say(title)) }
                    thead { tr {
                        th scope="col" { (voice.say(of)) }
                        @for part in SHORT { th.amount scope="col" { (voice.say(&key(part))) } }
                        th.amount scope="col" { (voice.say("budgets-people")) }
                    } }
                    tbody { @for (name, place, asked, flow) in &lines {
                        tr {
                            th scope="row" { (name) }
                            @for part in SHORT { td.amount data-label=(voice.text(&key(part))) { span { (sum(voice, part, flow, place, asked)) } } }
                            td.amount data-label=(voice.text("budgets-people")) { span { (people(voice, flow)) } }
                        }
                    } }
                }
            }
        }
    }
}

/// People reached; never a nought where nobody told.
fn people(voice: Voice, flow: &Flow) -> Markup {
    html! {
        @if flow.people == 0 && flow.people_untold > 0 { span.dotted { (voice.say("page-budget-unsaid")) } }
        @else { (voice.number(whole(flow.people))) @if flow.people_untold > 0 { " + ?" } }
    }
}

/// The sheets behind a sum.
pub async fn behind(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (place, which) = (asked.place(), asked.budgets());
    let part = asked.counted.as_deref().and_then(Part::of_word);
    let (here, of) = (place.clone(), which.clone());
    let all = hall.ask(move |desk| desk.budgets_behind(&here, &of, part)).await?;
    let voice = seat.voice();
    let body = html! {
        p { a href=(with(PAGE, &place, &which)) { (voice.say("budgets-title")) } }
        h1 { @match part { Some(part) => { (voice.say(&key(part))) } None => { (voice.say("budgets-title")) } } }
        p.lead { (name(voice, &place)) }
        p.quiet { (voice.say("budgets-behind-help")) }
        @if all.is_empty() { p { (voice.say("budgets-behind-none")) } } @else { ul.list { @for one in &all { (sheet(voice, one, part)) } } }
    };
    Ok(show(&seat.visit, Room::More, voice.text("budgets-title"), body))
}

fn sheet(voice: Voice, one: &BudgetBehind, part: Option<Part>) -> Markup {
    let title = if one.fund.is_empty() {
        voice.text("budgets-fund-not-known")
    } else {
        voice.text(&format!("choice-fund-{}", one.fund))
    };
    html! {
        li {
            p.row { a href={ "/registers/budget/" (one.id) } { (title) "\u{a0}· " (began(voice, one.year)) } span { (voice.rupees(one.flow.get(part.unwrap_or(Part::Allotted)))) } }
            p.small {
                @if one.district.is_empty() { (voice.say("budgets-own")) } @else { bdi { (one.district) } }
                "\u{a0}· "
                @match one.state { Some(state) => { (voice.state(state)) } None => { span.dotted { (voice.say("score-place-not-known")) } } }
            }
        }
    }
}

/// The exact table, for the house.
pub async fn csv(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, place, which) = (seat.visit.now, asked.place(), asked.budgets());
    let card = hall.ask(move |desk| desk.budgets(now, place, which)).await?;
    Ok(saved("not-for-publishing-budgets", &card.on.to_string(), table::budgets(&card, As::Csv)))
}
