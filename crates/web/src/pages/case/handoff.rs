//! Two districts: who holds what of a person's rights, every offer and its answer, and what is missing before anyone is moved.

use super::Shows;
use crate::frame::Shown;
use crate::parts::clock::{Look, chip};
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_casework::{HandOver, PersonPage};
use mukti_duties::duty::{Duty, DutyStatus};
use mukti_duties::handoff::{Odd, Offer, Place, Standing, part_of};
use mukti_law::Book;
use mukti_messages::Args;

/// What is written between two districts, where there is something to write.
const LETTERS: [&str; 2] = ["handoff_letter", "common_superior_letter"];

/// The card; nothing where the person is from the district of the work, or nobody knows.
pub(super) fn section(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let (voice, over) = (shows.voice, &person.hand_over);
    if !over.is_two_districts(&shows.page.work) {
        return html! {};
    }
    let whom = format!("?person={}", person.ordinal);
    html! {
        section.card aria-labelledby="districts" {
            h2 #districts { (voice.say("page-handoff")) }
            p.quiet { (voice.also("page-handoff", "help").into_markup()) }
            (missing(voice, over))
            (holders(voice, person))
            @for offer in &over.track.offers { (one(voice, offer)) }
            @for odd in odds(over) { p { (chip(Look::Unknown, voice.say(odd))) } }
            div.actions.noprint {
                @let waits = over.track.offers.last().is_some_and(|offer| offer.standing != Standing::Accepted);
                @for (at, act) in next(over).into_iter().enumerate() {
                    a.button.first[waits && at == 0] href=(shows.under(&format!("acts/{act}{whom}"))) { (voice.say(&format!("record-{act}"))) }
                }
                @for letter in LETTERS.into_iter().filter(|letter| shows.offers(letter)) {
                    a.button href=(shows.under(&format!("letters/{letter}"))) { (voice.say(&format!("letter-{letter}"))) }
                }
            }
        }
    }
}

/// What was to be done before anyone is moved.
fn missing(voice: Voice, over: &HandOver) -> Markup {
    let key = if over.moved { "page-handoff-moved-without" } else { "page-handoff-before-move" };
    html! {
        @if !over.missing.is_empty() {
            div {
                p.strong { (voice.say(key)) }
                ul { @for what in &over.missing { li { (voice.say(&format!("handoff-missing-{}", what.word()))) } } }
            }
        }
    }
}

/// Each open duty to the person with the one district that holds it.
fn holders(voice: Voice, person: &PersonPage) -> Markup {
    let book = Book::embedded();
    let open = |duty: &&Duty| !matches!(duty.status, DutyStatus::Fulfilled | DutyStatus::Lapsed);
    let open: Vec<&Duty> = person.duties.iter().filter(open).collect();
    html! {
        @if !open.is_empty() {
            table {
                caption.unseen { (voice.say("page-handoff-holders")) }
                thead { tr { @for name in ["duty", "holder"] { th scope="col" { (voice.text(&format!("page-handoff-column-{name}"))) } } } }
                tbody {
                    @for duty in open {
                        tr {
                            th scope="row" { (voice.say(&key_of("duty", duty.id))) @if part_of(book, duty.id).is_none() { br; span.small.quiet { (voice.say("page-handoff-stays")) } } }
                            td { (voice.office(duty.bearer)) ", " (place(voice, person.hand_over.track.holder_of(book, duty.id))) }
                        }
                    }
                }
            }
        }
    }
}

/// The district a duty of a person is held in, where it is not the one of the work.
pub(super) fn elsewhere(shows: &Shows<'_>, duty: &Duty) -> Option<Markup> {
    let person = shows.person.filter(|_| !duty.of_the_case)?;
    let holder = person.hand_over.track.holder_of(Book::embedded(), duty.id);
    (*holder != shows.page.work).then(|| place(shows.voice, holder))
}

fn place(voice: Voice, place: &Place) -> Markup {
    html! {
        @match &place.district { Some(district) => { bdi { (district) } }, None => { span.dotted { (voice.say("page-not-known")) } } }
        @if let Some(state) = place.state { ", " (voice.state(state)) }
    }
}

fn one(voice: Voice, offer: &Offer) -> Markup {
    let (look, key) = match offer.standing {
        Standing::Offered => (Look::Soon, "page-handoff-offered"),
        Standing::Accepted if offer.is_decided => (Look::Done, "page-handoff-decided-receiver"),
        Standing::Accepted => (Look::Done, "page-handoff-accepted"),
        Standing::Refused if offer.is_decided => (Look::Calm, "page-handoff-decided-sender"),
        Standing::Refused => (Look::Calm, "page-handoff-refused"),
        Standing::Disputed => (Look::Late, "page-handoff-disputed"),
    };
    let parts: Vec<String> = offer
        .parts
        .iter()
        .map(|part| voice.text(&format!("letter-handed-part-{}", part.word())).into_owned())
        .collect();
    html! {
        div {
            p { (chip(look, voice.say(key))) " " (place(voice, &offer.from)) " → " (place(voice, &offer.to)) }
            p.small {
                (voice.with("page-handoff-since", &Args::new().with("date", mukti_messages::format::told(voice.language(), offer.standing_since))))
                "\u{a0}· " @if parts.is_empty() { (voice.say("page-handoff-no-duty")) } @else { (voice.list(&parts)) }
            }
        }
    }
}

/// Acts that moved nothing, each kind said once.
fn odds(over: &HandOver) -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = over
        .track
        .odd
        .iter()
        .map(|(_, odd)| match odd {
            Odd::AnswersNothing => "page-handoff-answers-nothing",
            Odd::NotTheirs => "page-handoff-not-theirs",
            Odd::ToNobody => "page-handoff-to-nobody",
        })
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// What can be recorded next.
fn next(over: &HandOver) -> Vec<&'static str> {
    match over.track.offers.last().map(|offer| offer.standing) {
        None => vec!["handoff_offer"],
        Some(Standing::Offered) => vec!["handoff_accept", "handoff_refuse", "handoff_dispute"],
        Some(Standing::Accepted) => vec!["file_transfer", "funds_transfer", "escort", "handoff_dispute"],
        Some(Standing::Refused) => vec!["handoff_dispute", "handoff_offer"],
        Some(Standing::Disputed) => vec!["handoff_settled"],
    }
}
