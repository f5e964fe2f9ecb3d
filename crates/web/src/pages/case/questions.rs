//! The questions whose answers would settle what is open, answered where they stand.

use super::Shows;
use crate::frame::Shown;
use crate::parts::question::{Asking, Naming, Nothing};
use crate::parts::reading::Typed;
use crate::parts::speaking;
use maud::{Markup, html};
use mukti_casework::PersonPage;
use mukti_law::Facts;
use mukti_register::Speaker;
use mukti_terms::schema::{Field, FieldId, Kind, Record};

/// So many questions stand open; the others are folded away.
const SHOWN: usize = 3;

pub(super) fn cards(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let voice = shows.voice;
    let ask: Vec<FieldId> =
        person.ask().iter().copied().filter(|id| Facts::FIELDS[id.at()].topic != "proceedings").collect();
    let (first, rest) = ask.split_at(ask.len().min(SHOWN));
    html! {
        section.noprint aria-labelledby="questions" {
            h2 #questions { (voice.say("page-case-questions")) }
            @if ask.is_empty() { p.quiet { (voice.say("page-case-questions-none")) } } @else {
                p.quiet.small { (voice.also("page-case-questions", "help").into_markup()) }
                @for id in first { (card(shows, person, *id)) }
                @if !rest.is_empty() {
                    details.more {
                        summary { (voice.count("page-case-questions-more", rest.len())) }
                        @for id in rest { (card(shows, person, *id)) }
                    }
                }
            }
            p { a.button href=(shows.under(&format!("people/{}/interview/{}", person.id, next_topic(person)))) { (voice.say("page-case-interview-go-on")) } }
        }
    }
}

/// The first topic of which nothing is known yet.
fn next_topic(person: &PersonPage) -> &'static str {
    person.topics.iter().find(|state| state.known == 0).map_or("place", |state| state.topic)
}

fn card(shows: &Shows<'_>, person: &PersonPage, id: FieldId) -> Markup {
    let field = &Facts::FIELDS[id.at()];
    html! {
        form.card method="post" action=(shows.under(&format!("people/{}/answers/{}", person.id, field.name))) {
            (inside(shows, field))
        }
    }
}

/// Yes, no and not known are three buttons; anything else is its own field with one.
fn inside(shows: &Shows<'_>, field: &Field) -> Markup {
    let voice = shows.voice;
    let said = html! { p.small.row { (speaking::list(voice, Speaker::Worker, &format!("says-{}", field.name))) } };
    if matches!(field.kind, Kind::YesNo) {
        let key = Naming::FACTS.key(field.name);
        return html! {
            fieldset {
                legend { @match voice.also(&key, "ask") { Some(asked) => (asked), None => (voice.say(&key)) } }
                @if let Some(help) = voice.also(&key, "help") { p.help { (help) } }
                (said)
                div.segments {
                    @for word in ["yes", "no", "not_known"] {
                        button type="submit" name=(field.name) value=(word) class=[(word == "not_known").then_some("unknown")] {
                            (voice.say(&format!("choice-answer-{word}")))
                        }
                    }
                }
            }
        };
    }
    let asking = Asking { voice, naming: Naming::FACTS, typed: &Typed::default(), problems: &[], beside: &Nothing };
    html! {
        (asking.one(field))
        (said)
        button.button type="submit" { (voice.say("page-case-answer-keep")) }
    }
}
