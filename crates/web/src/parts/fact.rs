//! A fact in words: its label, its value as the language writes it, and whose word it is.

use super::gap;
use crate::voice::Voice;
use maud::{Markup, PreEscaped, html};
use mukti_law::Facts;
use mukti_messages::format;
use mukti_register::kinds::{INTERVIEW, message_key};
use mukti_register::{FoldedFacts, Speaker};
use mukti_terms::schema::{Field, FieldId, Kind, Record};
use mukti_terms::{Rupees, State, Told};

/// A value as it is read by a person.
#[must_use]
pub fn value(voice: Voice, field: &Field, text: &str) -> Markup {
    match field.kind {
        Kind::YesNo => html! { (voice.say(&format!("choice-answer-{text}"))) },
        Kind::Choice(choices) => html! { (voice.say(&format!("choice-{}-{text}", choices.list))) },
        Kind::State => State::from_code(text).map_or_else(|| html! { (text) }, |state| html! { (voice.state(state)) }),
        Kind::Rupees => Rupees::parse(text).map_or_else(|| html! { (text) }, |amount| voice.rupees(amount)),
        Kind::Told => Told::parse(text).map_or_else(|| html! { (text) }, |told| voice.told(told)),
        Kind::Whole | Kind::Number => html! { bdi.number { (format::group_decimal(text)) } },
        Kind::Accused => accused(voice, text),
        Kind::Text if field.name == "told.language" && voice.has(&format!("language-{text}")) => {
            html! { (voice.say(&format!("language-{text}"))) }
        }
        Kind::Text if field.name.ends_with("office") && voice.has(&format!("office-{text}")) => {
            html! { (voice.office(text)) }
        }
        Kind::Text => html! { bdi dir="auto" { (gap::told(voice, text)) } },
    }
}

fn accused(voice: Voice, text: &str) -> Markup {
    let known = |key: String, word: &str| if voice.has(&key) { voice.text(&key).into_owned() } else { word.to_owned() };
    let one = |part: &str| {
        let (role, category) = part.split_once(':').unwrap_or((part, ""));
        let (role, category) = (role.trim(), category.trim());
        let role = known(format!("choice-accused_role-{role}"), role);
        if category.is_empty() {
            role
        } else {
            format!("{role} ({})", known(format!("choice-category-{category}"), category))
        }
    };
    let all: Vec<String> = text.split(';').map(one).collect();
    html! { (voice.list(&all)) }
}

/// A fact's value as it stands, or "not known yet" with a dotted line.
#[must_use]
pub fn known(voice: Voice, facts: &Facts, id: FieldId) -> Markup {
    match facts.show(id) {
        Some(text) => value(voice, &Facts::FIELDS[id.at()], &text),
        None => html! { span.dotted { (voice.say("page-not-known")) } },
    }
}

/// A fact's short label.
#[must_use]
pub fn label(voice: Voice, id: FieldId) -> crate::voice::Words {
    voice.say(&message_key(INTERVIEW, Facts::FIELDS[id.at()].name))
}

/// "told by the worker, Tue 3 Mar 2026".
#[must_use]
pub fn said_by(voice: Voice, folded: &FoldedFacts, id: FieldId) -> Markup {
    let Some(heard) = folded.heard.get(&id) else { return html! {} };
    html! {
        span.cite {
            (voice.say(&format!("speaker-{}", heard.speaker.word()))) ", "
            @match heard.happened { Some(told) => (voice.told(told)), None => (voice.day(heard.learned.day_in_india())) }
            @if heard.private.is_no() && heard.speaker != Speaker::Document { "\u{a0}· " (voice.say("told-not-private")) }
        }
    }
}

/// The grounds of a conclusion: each fact with its value; whose word they are once for all that one person said on one day.
#[must_use]
pub fn grounds(voice: Voice, folded: &FoldedFacts, because: &[FieldId]) -> Markup {
    let mut said: Vec<(String, Vec<FieldId>)> = Vec::new();
    for id in because.iter().copied().filter(|id| folded.facts.is_known(*id)) {
        let by = said_by(voice, folded, id).into_string();
        match said.iter_mut().find(|(known, _)| *known == by) {
            Some((_, ids)) => ids.push(id),
            None => said.push((by, vec![id])),
        }
    }
    html! {
        @if said.is_empty() { span.quiet { (voice.say("page-case-no-ground")) } } @else {
            span.quiet { (voice.say("page-case-because")) " " }
            @for (at, (by, ids)) in said.iter().enumerate() {
                @if at > 0 { "; " }
                @for (at, id) in ids.iter().enumerate() { @if at > 0 { (voice.comma()) } (label(voice, *id)) ": " (known(voice, &folded.facts, *id)) }
                @if !by.is_empty() { " — " (PreEscaped(by)) }
            }
        }
    }
}
