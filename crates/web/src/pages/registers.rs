//! The registers beside the cases: which there are, and one of them by place. Next: [`sheet`], one sheet of it.

pub mod list;
pub mod panel;
pub mod rule_seven;
pub mod sheet;

use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::sign_in::encoded;
use crate::parts::fact::value;
use crate::parts::states;
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use mukti_casework::folios::told_by;
use mukti_casework::{FolioList, FolioRow, FoliosQuery, Problem};

use mukti_register::kinds::message_key;
use mukti_register::{KindInfo, registers};
use mukti_terms::State as Land;
use mukti_terms::schema::{Class, Field, Kind};
use serde::Deserialize;

/// How many answers a row of a register shows beside its name.
const ANSWERS: usize = 4;

/// What is asked for, as it stands in the address.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    part: Option<String>,
    state: Option<String>,
    district: Option<String>,
    after: Option<String>,
}

impl Asked {
    fn query(&self) -> FoliosQuery {
        let written =
            |text: &Option<String>| text.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_string);
        FoliosQuery {
            part: written(&self.part),
            state: self.state.as_deref().and_then(Land::from_code),
            district: written(&self.district),
            after: self.after.as_deref().and_then(|id| id.parse().ok()),
        }
    }
}

/// Every register.
pub async fn all(State(hall): State<Hall>, seat: Seat) -> Answer {
    let counts = hall.ask(mukti_casework::Desk::registers).await?;
    let voice = seat.voice();
    let body = html! {
        h1 { (voice.say("page-registers-title")) }
        p.lead { (voice.also("page-registers-title", "help").into_markup()) }
        ul.rooms-list {
            @for (register, count) in counts {
                @let key = format!("record-{}", register.name);
                li {
                    a href={ "/registers/" (register.name) } {
                        span { strong { (voice.say(&key)) } " " span.quiet { (voice.count("page-registers-count", usize::try_from(count).unwrap_or(usize::MAX))) }
                            br; span.small.quiet { (voice.also(&key, "what").into_markup()) } }
                    }
                }
            }
        }
    };
    Ok(show(&seat.visit, Room::More, voice.text("page-registers-title"), body))
}

/// The register of that name.
pub(super) fn register(name: &str) -> Result<&'static KindInfo, Oops> {
    registers().find(|register| register.name == name).ok_or(Oops(Problem::NoSuchForm))
}

/// One register.
pub async fn one(State(hall): State<Hall>, seat: Seat, Path(name): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let register = register(&name)?;
    let (query, kind) = (asked.query(), register.name);
    let narrowed = query != FoliosQuery::default();
    let list = hall.ask(move |desk| desk.folios(kind, &query)).await?;
    let voice = seat.voice();
    let key = format!("record-{}", register.name);
    let body = html! {
        (path(&seat.visit, &[("/registers".to_string(), html! { (voice.say("page-registers-title")) })]))
        div.row.spread {
            h1 { (voice.say(&key)) }
            div.actions {
                a.button.first href={ "/registers/" (register.name) "/new" } { (voice.say("page-registers-new")) }
                a.button href={ "/registers/" (register.name) "/list" } { (voice.say("page-registers-list")) }
            }
        }
        p.lead { (voice.also(&key, "what").into_markup()) }
        @if narrowed || !list.rows.is_empty() { (filters(voice, register, &asked)) }
        @if list.rows.is_empty() {
            section.card { p { (voice.say("page-registers-none")) } }
        } @else { (table(voice, register, &list)) }
        @if let Some(last) = list.more {
            div.actions { a.button rel="next" href=(next(register, &asked, &last.to_string())) { (voice.say("page-registers-more")) } }
        }
    };
    Ok(show(&seat.visit, Room::More, voice.text(&key), body))
}

fn next(register: &KindInfo, asked: &Asked, after: &str) -> String {
    let part = |name: &str, text: &Option<String>| format!("{name}={}&", encoded(text.as_deref().unwrap_or_default()));
    let (part_, state, district) =
        (part("part", &asked.part), part("state", &asked.state), part("district", &asked.district));
    format!("/registers/{}?{part_}{state}{district}after={after}", register.name)
}

fn filters(voice: Voice, register: &KindInfo, asked: &Asked) -> Markup {
    let chosen = asked.state.as_deref().and_then(Land::from_code);
    let of = |name: &str| register.fields.iter().find(|field| field.name == name);
    let has_filter = told_by(register).is_some_and(|field| matches!(field.kind, Kind::Choice(_)))
        || of("state").is_some()
        || of("district").is_some();
    html! {
        @if has_filter { form.row.noprint method="get" action={ "/registers/" (register.name) } role="search" {
            @if let Some(field) = told_by(register) { @if let Kind::Choice(choices) = field.kind {
                div.field {
                    label for="part" { (voice.say(&message_key(register.name, field.name))) }
                    select #part name="part" {
                        option value="" { (voice.text("page-registers-all")) }
                        @for word in choices.words { option value=(word) selected[asked.part.as_deref() == Some(word)] { (voice.text(&format!("choice-{}-{word}", choices.list))) } }
                    }
                }
            } }
            @if of("state").is_some() {
                div.field {
                    label for="state" { (voice.say(&message_key(register.name, "state"))) }
                    select #state name="state" {
                        option value="" { (voice.text("page-registers-all")) }
                        (states::options(voice, chosen))
                    }
                }
            }
            @if of("district").is_some() {
                div.field {
                    label for="district" { (voice.say(&message_key(register.name, "district"))) }
                    input #district name="district" value=(asked.district.as_deref().unwrap_or_default()) autocomplete="off" dir="auto";
                }
            }
            div.field { button.button type="submit" { (voice.say("page-registers-find")) } }
        } }
    }
}

/// The fields that a row shows: what could find nobody, the shortest first to say what it is.
fn columns(register: &KindInfo) -> impl Iterator<Item = &'static Field> {
    let shown =
        |field: &&Field| field.class <= Class::C2 && !matches!(field.name, "address" | "phone" | "email" | "source");
    register.fields.iter().filter(shown).filter(|field| !CALLED.contains(&field.name)).take(ANSWERS + 1)
}

/// What a sheet is called in a list: by its title or name, else by its place; a kind or a day tells no sheet from another.
const CALLED: [&str; 3] = ["title", "name", "place"];

fn called(voice: Voice, register: &KindInfo, row: &FolioRow) -> Markup {
    let told = |name: &str| row.heading.get(name).filter(|text| !text.is_empty());
    let said = |name: &str| told(name).zip(register.field(name)).map(|(text, field)| value(voice, field, text));
    let place: Vec<Markup> = ["district", "state"].into_iter().filter_map(said).collect();
    html! {
        @match CALLED.into_iter().find_map(said) {
            Some(name) => { (name) }
            None if place.is_empty() => { (voice.say(&format!("record-{}", register.name))) }
            None => { @for (at, part) in place.iter().enumerate() { @if at > 0 { (voice.comma()) } (part) } }
        }
    }
}

fn table(voice: Voice, register: &KindInfo, list: &FolioList) -> Markup {
    let label = |field: &Field| voice.text(&message_key(register.name, field.name));
    html! {
        table.stack {
            caption.unseen { (voice.say(&format!("record-{}", register.name))) }
            thead { tr { th scope="col" { (voice.say("page-registers-called")) } @for field in columns(register) { th scope="col" { (label(field)) } } } }
            tbody { @for row in &list.rows { (line(voice, register, row, &label)) } }
        }
    }
}

fn line(
    voice: Voice,
    register: &KindInfo,
    row: &FolioRow,
    label: &impl Fn(&Field) -> std::borrow::Cow<'static, str>,
) -> Markup {
    let said = |field: &Field| {
        row.heading.get(field.name).filter(|text| !text.is_empty()).map(|text| value(voice, field, text))
    };
    html! {
        tr {
            th scope="row" { a href={ "/registers/" (register.name) "/" (row.id) } { (called(voice, register, row)) } }
            @for field in columns(register) {
                td data-label=(label(field)) { span { @match said(field) { Some(said) => (said), None => { span.dotted { (voice.say("page-not-known")) } } } } }
            }
        }
    }
}
