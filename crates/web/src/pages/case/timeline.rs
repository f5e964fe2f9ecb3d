//! Everything said and done, newest first, with who said it and when we learned it; what was corrected is struck, not removed.

use super::Shows;
use crate::parts::fact::value;
use crate::parts::gap;
use crate::parts::question::Naming;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_casework::{Also, TimelineEntry};
use mukti_messages::Args;
use mukti_register::Kept;
use mukti_terms::schema::Class;

/// So many entries stand open; the others are folded away.
const SHOWN: usize = 12;

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    let entries = &shows.page.timeline;
    let (first, rest) = entries.split_at(entries.len().min(SHOWN));
    html! {
        section aria-labelledby="timeline" {
            h2 #timeline { (voice.say("page-case-timeline")) }
            @if entries.is_empty() { p.quiet { (voice.say("page-case-timeline-none")) } }
            ol.timeline { @for entry in first { li id={ "entry-" (entry.id) } { (one(shows, entry)) } } }
            @if !rest.is_empty() {
                details.more {
                    summary { (voice.say("page-show-all")) " (" (rest.len()) ")" }
                    ol.timeline { @for entry in rest { li id={ "entry-" (entry.id) } { (one(shows, entry)) } } }
                }
            }
        }
    }
}

fn one(shows: &Shows<'_>, entry: &TimelineEntry) -> Markup {
    let voice = shows.voice;
    let is_corrected = !entry.corrected_by.is_empty();
    html! {
        p.row {
            span.strong { (what(voice, entry)) }
            @match entry.happened { Some(told) => (voice.told(told)), None => { span.quiet { (voice.say("page-case-timeline-not-dated")) } } }
            @if is_corrected {
                span.chip.calm title=(voice.text_also("page-case-timeline-corrected", "help", &Args::NONE)) {
                    (voice.say("page-case-timeline-corrected"))
                }
            }
        }
        @if let Some(kept) = &entry.kept { @if is_corrected { del { (answers(voice, kept.open())) } } @else { (answers(voice, kept.open())) } }
        @if let Some((_, reason)) = &entry.corrects { p.small { (voice.say("page-correct-reason")) ": " bdi dir="auto" { (gap::told(voice, reason.open())) } } }
        @if let Some(also) = &entry.also { (told_also(voice, also)) }
        (gap::closed(voice, entry.closed))
        p.cite { (whose(voice, entry)) }
        @if entry.kept.is_some() && entry.word == "record.kept" && !is_corrected {
            p.small.noprint { a href=(shows.under(&format!("entries/{}/correct", entry.id))) { (voice.say("page-case-timeline-correct")) } }
        }
    }
}

/// The reason of what is no record: of forgetting, of what was allowed, of a link.
fn told_also(voice: Voice, also: &Also) -> Markup {
    let (text, until) = match also {
        Also::Forgetting { until, reason, .. } => (reason.open(), *until),
        Also::Consent { recipient, .. } => (recipient.open(), None),
        Also::Withdrawn { reason } | Also::Link { reason } => (reason.open(), None),
    };
    html! {
        @if let Some(until) = until { p.small { (voice.with("page-consent-ends", &Args::new().with("date", voice.day_text(until)))) } }
        @if !text.is_empty() { p.small { bdi dir="auto" { (gap::told(voice, text)) } } }
    }
}

fn what(voice: Voice, entry: &TimelineEntry) -> Markup {
    match &entry.also {
        Some(Also::Forgetting { step, .. }) => return html! { (voice.say(&format!("page-timeline-{step}"))) },
        Some(Also::Consent { purpose, .. }) => {
            return html! { (voice.say("page-timeline-consent")) ": " (voice.say(&format!("choice-consent_purpose-{purpose}"))) };
        }
        Some(Also::Withdrawn { .. }) => return html! { (voice.say("page-timeline-withdrawn")) },
        Some(Also::Link { .. }) if entry.word == "link.made" => return html! { (voice.say("page-link-made")) },
        Some(Also::Link { .. }) => return html! { (voice.say("page-link-undone")) },
        None => {}
    }
    match (&entry.issued, entry.topic.as_deref(), entry.kind.as_deref()) {
        (Some(issued), ..) => html! { (voice.say(&format!("letter-{}", issued.letter))) },
        (_, Some(topic), _) => html! { (voice.say("record-interview")) ": " (voice.say(&format!("topic-{topic}"))) },
        (_, _, Some(kind)) => html! { (voice.say(&format!("record-{kind}"))) },
        _ => html! { (voice.say("record-case")) },
    }
}

/// Who said it, whom it is about, when it was learned and who wrote it down.
fn whose(voice: Voice, entry: &TimelineEntry) -> Markup {
    let people: Vec<String> = entry
        .people
        .iter()
        .map(|number| voice.text_with("page-case-person", &Args::new().with("number", *number)).into_owned())
        .collect();
    let about = voice.list(&people);
    html! {
        (voice.say(&format!("speaker-{}", entry.speaker.word())))
        @if entry.private.is_yes() { ", " (voice.say("page-interview-is-private")) }
        @if !people.is_empty() { "\u{a0}· " (voice.with("page-case-timeline-person", &Args::new().with("person", about))) }
        "\u{a0}· " (voice.with("page-case-timeline-learned", &Args::new().with("date", voice.day_text(entry.learned.day_in_india()))))
        @if let Some(by) = &entry.by { "\u{a0}· " (voice.with("page-case-timeline-by", &Args::new().with("name", by))) }
    }
}

/// The answers of a record; what could find a person is folded away until somebody needs it.
fn answers(voice: Voice, kept: &Kept) -> Markup {
    let Some(kind) = mukti_register::kind(kept.kind()) else { return html! {} };
    let naming = Naming::of(kind.name);
    let shown = |name: &str| kept.class_of(name) <= Class::C2;
    let known = kept.values().filter(|(name, text)| !matches!(*name, "topic" | "words" | "on") && !text.is_empty());
    let (mut open, mut sealed): (Vec<_>, Vec<_>) = known.partition(|(name, _)| shown(name));
    // As the form asks them, not by the alphabet.
    let place = |name: &str| kind.fields.iter().position(|field| field.name == name);
    open.sort_by_key(|(name, _)| place(name));
    sealed.sort_by_key(|(name, _)| place(name));
    let pair = |name: &str, text: &str| {
        html! {
            @if let Some(field) = kind.field(name) { span { (voice.say(&naming.key(name))) ": " (value(voice, field, text)) } }
        }
    };
    html! {
        p.small { @for (at, (name, text)) in open.iter().enumerate() { @if at > 0 { "\u{a0}· " } (pair(name, text)) } }
        @if let Some(words) = kept.get("words").filter(|words| !words.is_empty()) { blockquote.told dir="auto" { (gap::told(voice, words)) } }
        @if !sealed.is_empty() {
            details.more.small {
                summary { (voice.say("page-name-covered")) }
                ul { @for (name, text) in &sealed { li { (pair(name, text)) } } }
            }
        }
    }
}
