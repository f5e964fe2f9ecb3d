//! What the law says of one person and why: each limb with its ground, who said it, its provision and grade.

use super::Shows;
use crate::frame::Shown;
use crate::parts::clock::{Look, chip, chip_with, cite};
use crate::parts::fact;
use crate::parts::folded::line;
use crate::parts::icon::Icon;
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_casework::PersonPage;
use mukti_law::Book;
use mukti_law::finding::{Limb, Presumption, Status};
use mukti_messages::Args;
use mukti_terms::{Answer, Grade};

pub(super) fn card(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let voice = shows.voice;
    let found = &person.found;
    let status = format!("status-{}", found.status.word());
    let forced = format!("forced-{}", found.forced_labour.word());
    let look = match found.status {
        Status::PrimaFacie => "shown",
        Status::NeedsEnquiry => "open",
        Status::NotShown => "not",
    };
    html! {
        section.card.finding class=(look) aria-labelledby="finding" {
            @if shows.page.people.len() > 1 { p.small.quiet { (voice.with("page-case-person", &Args::new().with("number", person.ordinal))) } }
            h2 #finding { (voice.say(&status)) }
            p { (voice.also(&status, "meaning").into_markup()) }
            @if found.only_by_presumption {
                p { (chip(Look::Presumed, voice.say("presumed-only"))) " " (voice.also("presumed-only", "why").into_markup()) }
            }
            p { strong { (voice.say(&forced)) } ". " span.quiet { (voice.also(&forced, "meaning").into_markup()) } }
            (limbs(voice, person))
            (presumptions(voice, person))
        }
    }
}

/// Met limbs first, then what is open; what is surely not met is folded away.
fn limbs(voice: Voice, person: &PersonPage) -> Markup {
    let limbs = &person.found.limbs;
    let with = |value: Answer| limbs.iter().filter(move |limb| limb.value == value);
    let (open, not): (Vec<&Limb>, Vec<&Limb>) = (with(Answer::NotKnown).collect(), with(Answer::No).collect());
    html! {
        h3.unseen { (voice.say("page-case-limbs")) }
        ul.limbs { @for limb in with(Answer::Yes) { (one(voice, person, limb)) } }
        @if !open.is_empty() {
            details.more {
                summary { (voice.say("limb-not_known")) ": " (open.len()) }
                ul.limbs { @for limb in open { (one(voice, person, limb)) } }
            }
        }
        @if !not.is_empty() {
            details.more {
                summary { (voice.say("limb-not_met")) ": " (not.len()) }
                ul.limbs { @for limb in not { (one(voice, person, limb)) } }
            }
        }
    }
}

fn one(voice: Voice, person: &PersonPage, limb: &Limb) -> Markup {
    let key = key_of("limb", limb.id.id());
    let stands = html! { (fact::grounds(voice, &person.folded, &limb.because)) "\u{a0}· " (cite(limb.provision)) "\u{a0}" (voice.grade(grade_of(limb.provision))) };
    line(&html! { (voice.say(&key)) }, &mark(voice, limb), &stands, &voice.also(&key, "why").into_markup())
}

fn mark(voice: Voice, limb: &Limb) -> Markup {
    match limb.value {
        Answer::Yes if limb.presumed => chip(Look::Presumed, voice.say("limb-presumed")),
        Answer::Yes => chip(Look::Done, voice.say("limb-met")),
        Answer::No => chip_with(Look::Calm, Icon::Bar, voice.say("limb-not_met")),
        Answer::NotKnown => chip(Look::Unknown, voice.say("limb-not_known")),
    }
}

/// How well a provision is known: the grade of the line in the book that carries it.
fn grade_of(provision: &str) -> Grade {
    let book = Book::embedded();
    let own = book.provisions().iter().find(|known| known.cite == provision).map(|known| known.grade);
    own.or_else(|| book.instrument(Book::instrument_of(provision)).map(|instrument| instrument.grade))
        .unwrap_or(Grade::Unknown)
}

fn presumptions(voice: Voice, person: &PersonPage) -> Markup {
    let used = &person.found.presumptions;
    html! {
        @if !used.is_empty() {
            h3 { (voice.say("page-case-presumptions")) }
            ul.limbs { @for presumption in used { (presumed(voice, person, presumption)) } }
        }
    }
}

fn presumed(voice: Voice, person: &PersonPage, presumption: &Presumption) -> Markup {
    let key = format!("presumption-{}", presumption.id);
    let stands = html! { (cite(presumption.authority)) "\u{a0}" (voice.grade(grade_of(presumption.authority))) };
    let opens = html! { p { (voice.also(&key, "why").into_markup()) } p { (fact::grounds(voice, &person.folded, &presumption.because)) } };
    line(&html! { (voice.say(&key)) }, &html! {}, &stands, &opens)
}
