//! Rights that are not sums, offences the facts point to, signs of forced labour, and other laws they may meet.

use super::Shows;
use super::money::is_money;
use crate::frame::Shown;
use crate::parts::clock::{Look, chip, cite};
use crate::parts::fact;
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_casework::PersonPage;
use mukti_law::finding::{Entitlement, EntitlementStatus, Offence};
use mukti_terms::Answer;

pub(super) fn sections(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let voice = shows.voice;
    html! {
        (rights(voice, person))
        (offences(voice, person))
        (signs(voice, person))
        (also(voice, person))
        (facts(voice, person))
    }
}

fn rights(voice: Voice, person: &PersonPage) -> Markup {
    let is_scheme = |one: &&Entitlement| one.id.starts_with("scheme.") || one.id.starts_with("noncash.");
    let (schemes, own): (Vec<&Entitlement>, Vec<&Entitlement>) = person.entitlements.iter().filter(|one| !is_money(one)).partition(is_scheme);
    html! {
        @if !own.is_empty() || !schemes.is_empty() {
            section aria-labelledby="rights" {
                h2 #rights { (voice.say("page-case-rights")) }
                ul.list { @for one in own { li { (right(voice, one)) } } }
                @if !schemes.is_empty() {
                    details.more {
                        summary { (voice.say("page-case-rights-more")) " (" (schemes.len()) ")" }
                        ul.list { @for one in schemes { li { (right(voice, one)) } } }
                    }
                }
            }
        }
    }
}

fn right(voice: Voice, one: &Entitlement) -> Markup {
    let key = key_of("entitlement", one.id);
    let status = voice.say(&format!("entitlement-status-{}", one.status.word()));
    html! {
        p.row { span.strong { (voice.say(&key)) }
            @if one.status == EntitlementStatus::NotKnown { (chip(Look::Unknown, status)) } @else { span.small.quiet { (status) } }
        }
        p.small { (voice.also(&key, "what").into_markup()) " " span.quiet { (voice.office(one.payer)) " · " (cite(one.provision)) " " (voice.grade(one.grade)) } }
    }
}

fn offences(voice: Voice, person: &PersonPage) -> Markup {
    let with = |value: Answer| person.offences.iter().filter(move |offence| offence.value == value);
    let maybe: Vec<&Offence> = with(Answer::NotKnown).collect();
    html! {
        @if !person.offences.is_empty() {
            section aria-labelledby="offences" {
                h2 #offences { (voice.say("page-case-offences")) }
                ul.list { @for offence in with(Answer::Yes) { li { (offence_row(voice, person, offence)) } } }
                @if !maybe.is_empty() {
                    details.more {
                        summary { (voice.say("page-case-offences-maybe")) " (" (maybe.len()) ")" }
                        ul.list { @for offence in maybe { li { (offence_row(voice, person, offence)) } } }
                    }
                }
                p.small.quiet { (voice.say("offence-who-decides")) }
            }
        }
    }
}

fn offence_row(voice: Voice, person: &PersonPage, offence: &Offence) -> Markup {
    html! {
        p.row { span.strong { (voice.say(&key_of("offence", offence.id))) } (cite(offence.provision)) (voice.grade(offence.grade)) }
        p.small { (fact::grounds(voice, &person.folded, &offence.because)) }
    }
}

fn signs(voice: Voice, person: &PersonPage) -> Markup {
    let signs = &person.found.indicators;
    html! {
        @if !signs.is_empty() {
            section aria-labelledby="signs" {
                h2 #signs { (voice.say("page-case-signs")) " (" (signs.len()) ")" }
                ul.plain.row { @for sign in signs { li { span.chip.calm { (voice.say(&format!("indicator-{}", sign.trim_start_matches("ilo.")))) } } } }
            }
        }
    }
}

fn also(voice: Voice, person: &PersonPage) -> Markup {
    let classified: Vec<_> = person.found.also.each().into_iter().filter(|(_, one)| !one.value.is_no()).collect();
    html! {
        @if !classified.is_empty() {
            section aria-labelledby="also" {
                h2 #also { (voice.say("page-case-also")) }
                ul.limbs {
                    @for (id, one) in classified {
                        @let key = format!("also-{id}");
                        li {
                            p.label { (voice.say(&key)) }
                            div.mark { @if one.value.is_yes() { (chip(Look::Done, voice.say("limb-met"))) } @else { (chip(Look::Unknown, voice.say("limb-not_known"))) } }
                            p.ground.small { (fact::grounds(voice, &person.folded, &one.because)) }
                            p.ground.small.quiet { (voice.also(&key, "why").into_markup()) }
                        }
                    }
                }
            }
        }
    }
}

/// Everything that was told, by topic, with whose word it is; special facts too: this page is the case's own.
fn facts(voice: Voice, person: &PersonPage) -> Markup {
    use mukti_law::Facts;
    use mukti_register::kinds::{TOPICS, topic_fields};
    use mukti_terms::schema::Record;
    let facts = &person.folded.facts;
    html! {
        section {
            details.more {
                summary { (voice.say("page-case-facts")) }
                @for topic in TOPICS.iter().copied().chain(["proceedings"]) {
                    @let known: Vec<_> = topic_fields(topic).map(|(id, _)| id).filter(|id| Facts::is_known(facts, *id)).collect();
                    @if !known.is_empty() {
                        h3.group { (voice.say(&format!("topic-{topic}"))) }
                        dl.pairs { @for id in known { div { dt { (fact::label(voice, id)) } dd { (fact::known(voice, facts, id)) " " (fact::said_by(voice, &person.folded, id)) } } } }
                    }
                }
            }
        }
    }
}
