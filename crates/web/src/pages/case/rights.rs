//! Rights that are not sums, offences the facts point to, signs of forced labour, and other laws they may meet.

use super::Shows;
use super::money::{is_money, is_scheme};
use crate::frame::Shown;
use crate::parts::clock::{Look, chip, cite};
use crate::parts::fact;
use crate::parts::folded::line;
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_casework::PersonPage;
use mukti_law::finding::{Classified, Entitlement, EntitlementStatus, Offence};
use mukti_law::forum::TrialForum;
use mukti_terms::Answer;

pub(super) fn sections(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let voice = shows.voice;
    html! {
        (rights(voice, person))
        (offences(shows, person))
        (signs(voice, person))
        (also(voice, person))
        (facts(voice, person))
    }
}

fn rights(voice: Voice, person: &PersonPage) -> Markup {
    let (schemes, own): (Vec<&Entitlement>, Vec<&Entitlement>) =
        person.entitlements.iter().filter(|one| is_scheme(one) || !is_money(one)).partition(|one| is_scheme(one));
    html! {
        @if !own.is_empty() || !schemes.is_empty() {
            section aria-labelledby="rights" {
                h2 #rights { (voice.say("page-case-rights")) }
                ul.limbs { @for one in own { (right(voice, one)) } }
                @if !schemes.is_empty() {
                    details.more {
                        summary { (voice.say("page-case-rights-more")) " (" (schemes.len()) ")" }
                        ul.limbs { @for one in schemes { (right(voice, one)) } }
                    }
                }
            }
        }
    }
}

fn right(voice: Voice, one: &Entitlement) -> Markup {
    let key = key_of("entitlement", one.id);
    let status = voice.say(&format!("entitlement-status-{}", one.status.word()));
    let mark = if one.status == EntitlementStatus::NotKnown {
        chip(Look::Unknown, status)
    } else {
        html! { span.small.quiet { (status) } }
    };
    let stands = html! {
        span.quiet { (voice.office(one.payer)) "\u{a0}· " (cite(one.provision)) "\u{a0}" (voice.grade(one.grade)) }
        @if let Some(amount) = one.amount { "\u{a0}· " (voice.rupees(amount)) }
    };
    line(&html! { (voice.say(&key)) }, &mark, &stands, &voice.also(&key, "what").into_markup())
}

fn offences(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let voice = shows.voice;
    let with = |value: Answer| person.offences.iter().filter(move |offence| offence.value == value);
    let maybe: Vec<&Offence> = with(Answer::NotKnown).collect();
    html! {
        @if !person.offences.is_empty() {
            section aria-labelledby="offences" {
                h2 #offences { (voice.say("page-case-offences")) }
                ul.limbs { @for offence in with(Answer::Yes) { (offence_row(voice, person, offence)) } }
                @if !maybe.is_empty() {
                    details.more {
                        summary { (voice.say("page-case-offences-maybe")) " (" (maybe.len()) ")" }
                        ul.limbs { @for offence in maybe { (offence_row(voice, person, offence)) } }
                    }
                }
                @if let Some(trial) = &shows.page.trial { (tried_by(voice, trial)) }
                p.small.quiet { (voice.say("offence-who-decides")) }
            }
        }
    }
}

/// The court that tries, and that it can be objected to where only other States' courts have said so.
fn tried_by(voice: Voice, trial: &TrialForum<'_>) -> Markup {
    html! {
        p {
            (voice.say("trial-court")) " " strong { (voice.office(trial.court)) } "\u{a0}· "
            span.quiet { (cite(trial.value.cite)) "\u{a0}" (voice.grade(trial.value.grade)) }
        }
        @if trial.is_doubted { p { (voice.say("trial-objection")) } }
    }
}

fn offence_row(voice: Voice, person: &PersonPage, offence: &Offence) -> Markup {
    let stands = html! { (cite(offence.provision)) "\u{a0}" (voice.grade(offence.grade)) };
    let grounds = fact::grounds(voice, &person.folded, &offence.because);
    line(&html! { (voice.say(&key_of("offence", offence.id))) }, &html! {}, &stands, &grounds)
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
                ul.limbs { @for (id, one) in classified { (other_law(voice, person, id, one)) } }
            }
        }
    }
}

fn other_law(voice: Voice, person: &PersonPage, id: &str, one: &Classified) -> Markup {
    let key = format!("also-{id}");
    let (look, word) = if one.value.is_yes() { (Look::Done, "limb-met") } else { (Look::Unknown, "limb-not_known") };
    let opens = html! { p { (voice.also(&key, "why").into_markup()) } p { (fact::grounds(voice, &person.folded, &one.because)) } };
    line(&html! { (voice.say(&key)) }, &chip(look, voice.say(word)), &html! {}, &opens)
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
                        dl.pairs { @for id in known { div {
                            dt { (fact::label(voice, id)) }
                            dd { (fact::known(voice, facts, id)) " " (fact::said_by(voice, &person.folded, id)) }
                        } } }
                    }
                }
            }
        }
    }
}
