//! The four registers of rule 7, of a vigilance committee's district, to be printed: it names people and is opened with care.

use super::register;
use super::sheet::id_of;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall};
use crate::pages::show;
use crate::parts::fact::value;
use crate::visit::Seat;
use crate::voice::{Voice, key_of};
use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use mukti_casework::rule_seven::{Benefits, CaseUnderTheAct, FreedPerson, Noted};
use mukti_messages::Args;
use mukti_register::kinds::message_key;
use mukti_terms::{Rupees, Told};
use serde::Deserialize;

/// Which page is asked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    page: Option<u32>,
}

/// The page.
pub async fn page(
    State(hall): State<Hall>,
    seat: Seat,
    Path(sheet): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let (id, by, number) = (id_of(&sheet)?, seat.by(), asked.page.unwrap_or_default());
    let committee = register("committee")?;
    let found = hall.ask(move |desk| desk.rule_seven(&by, id, number)).await?;
    let voice = seat.voice();
    let here = format!("/registers/committee/{id}");
    let where_ = Args::new().with("district", found.district.as_str());
    let body = html! {
        (path(&seat.visit, &[(here.clone(), html! { (voice.say(&format!("record-{}", committee.name))) })]))
        h1 { (voice.say("page-rule7-title")) }
        p.lead { (voice.also_with("page-rule7-title", "help", &where_).into_markup()) }
        @if found.people.is_empty() { section.card { p { (voice.say("page-rule7-none")) } } } @else {
            div.actions.noprint { button.button.first type="button" data-print hidden { (voice.say("page-print")) } }
            (table(voice, "a", &found.people, |person| names(voice, person)))
            (table(voice, "b", &found.people, |person| work(voice, &person.work)))
            (table(voice, "c", &found.people, |person| benefits(voice, &person.benefits)))
            (cases(voice, &found.cases))
        }
        @if found.more { div.actions.noprint { a.button rel="next" href={ (here) "/rule-7?page=" (found.page + 1) } { (voice.say("page-registers-more")) } } }
    };
    Ok(show(&seat.visit, Room::More, voice.text("page-rule7-title"), body))
}

/// One register: its heading once, and over the column what stands in it.
fn table(voice: Voice, register: &str, people: &[FreedPerson], says: impl Fn(&FreedPerson) -> Markup) -> Markup {
    let column = format!("page-rule7-{register}-column");
    html! {
        table.stack {
            caption { (voice.say(&format!("page-rule7-{register}"))) }
            thead { tr { th scope="col" { (voice.say("page-rule7-person")) } th scope="col" { (voice.say(&column)) } } }
            tbody {
                @for person in people {
                    tr {
                        th scope="row" { a href={ "/cases/" (person.case) } { bdi { (person.label) } } }
                        td data-label=(voice.text(&column)) { div { (says(person)) } }
                    }
                }
            }
        }
    }
}

/// Register (a): the name, and the home as far as anybody told it.
fn names(voice: Voice, person: &FreedPerson) -> Markup {
    let address = person.address.open();
    let home = person.home_district.open();
    html! {
        p { bdi { (person.name.open()) } }
        @if !address.is_empty() { p { bdi { (address.join(", ")) } } }
        @if home.is_some() || person.home_state.is_some() {
            p {
                @if let Some(district) = home { bdi { (district) } }
                @if home.is_some() && person.home_state.is_some() { ", " }
                @if let Some(state) = person.home_state { (voice.state(state)) }
            }
        } @else if address.is_empty() { p { span.dotted { (voice.say("page-rule7-home-not-recorded")) } } }
    }
}

/// Register (b): each time somebody told of work: what, for whom, how much, since when.
fn work(voice: Voice, all: &[Noted]) -> Markup {
    html! {
        @if all.is_empty() { p { span.dotted { (voice.say("page-rule7-unsaid")) } } }
        @for one in all { p {
            (answers(voice, one))
            @if let Some(on) = one.on {
                @if !one.told.is_empty() { "; " }
                (voice.say(&message_key(one.kind, "on"))) ": " (voice.told(on))
            }
        } }
    }
}

/// Register (c): what reached the person, with its sum; what was only allowed apart.
fn benefits(voice: Voice, all: &Benefits) -> Markup {
    let entitlement = |id: &str| voice.say(&key_of("entitlement", id));
    let day = |on: &Option<Told>| html! { @if let Some(on) = on { ", " (voice.told(*on)) } };
    html! {
        @if all.came.is_empty() && all.in_kind.is_empty() { p { span.dotted { (voice.say("page-rule7-nothing-came")) } } }
        @for (id, on, sum) in &all.came { p { (entitlement(id)) ": " (voice.rupees(*sum)) (day(on)) } }
        @for (word, on) in &all.in_kind { p { (voice.say(&format!("choice-in_kind-{word}"))) (day(on)) } }
        @match all.total {
            Some(sum) if all.came.len() > 1 => { p { strong { (voice.say("page-rule7-total")) ": " (voice.rupees(sum)) } } }
            Some(_) => {}
            None => { p { strong { (voice.say("page-rule7-total")) ": " span.dotted { (voice.say("page-not-known")) } } } }
        }
        @if !all.allowed.is_empty() {
            p.small.quiet { (voice.say("page-rule7-allowed")) ": "
                @for (at, (id, on, sum)) in all.allowed.iter().enumerate() { @if at > 0 { "; " } (entitlement(id)) " " (voice.rupees(*sum)) (day(on)) }
            }
        }
        @if all.not_shown > Rupees::ZERO { p.small.quiet { (voice.say("account-not_shown")) ": " (voice.rupees(all.not_shown)) } }
    }
}

/// Register (d): each case once, with what was done and for whom.
fn cases(voice: Voice, all: &[CaseUnderTheAct]) -> Markup {
    let column = "page-rule7-d-column";
    html! {
        table.stack {
            caption { (voice.say("page-rule7-d")) }
            thead { tr { th scope="col" { (voice.say("page-rule7-case")) } th scope="col" { (voice.say(column)) } } }
            tbody {
                @for case in all {
                    tr {
                        th scope="row" {
                            a href={ "/cases/" (case.case) } { bdi { (case.label) } }
                            div.quiet.under { (voice.count("page-rule7-freed", case.people)) }
                        }
                        td data-label=(voice.text(column)) { div {
                            @if case.noted.is_empty() { p { span.dotted { (voice.say("page-rule7-unsaid")) } } }
                            @for (one, people) in &case.noted { p { (done(voice, one, people, case.people)) } }
                        } }
                    }
                }
            }
        }
    }
}

/// "FIR registered, Thu 4 Dec 2025. Number: 123/2025; Sections: …. For persons 1 and 4."
fn done(voice: Voice, one: &Noted, people: &[u32], freed: usize) -> Markup {
    html! {
        strong { (voice.say(&format!("record-{}", one.kind))) }
        @if let Some(on) = one.on { ", " (voice.told(on)) }
        @if !one.told.is_empty() { br; (answers(voice, one)) }
        @if !people.is_empty() && people.len() < freed {
            @let numbers: Vec<String> = people.iter().map(u32::to_string).collect();
            br; span.small.quiet { (voice.with("page-rule7-for", &Args::new().with("people", voice.list(&numbers)))) }
        }
    }
}

fn answers(voice: Voice, one: &Noted) -> Markup {
    html! {
        @for (at, (field, text)) in one.told.iter().enumerate() {
            @if at > 0 { "; " }
            (voice.say(&message_key(one.kind, field.name))) ": " (value(voice, field, text))
        }
    }
}
