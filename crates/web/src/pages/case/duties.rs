//! What is owed, by which office, by when: late first; each with what can be done about it now.

use super::Shows;
use crate::parts::clock;
use crate::parts::icon::{Icon, icon};
use crate::parts::next;
use crate::voice::key_of;
use maud::{Markup, html};
use mukti_duties::NextLetter;
use mukti_duties::duty::{Duty, DutyStatus};
use mukti_duties::ladder::Why;
use mukti_law::{Book, Facts};
use mukti_messages::Args;
use mukti_terms::schema::Record;

/// The parts of the list, in the order they are shown.
const PARTS: [(DutyStatus, &str); 5] = [
    (DutyStatus::Overdue, "page-case-duties-late"),
    (DutyStatus::Awaited, "page-case-duties-open"),
    (DutyStatus::NotKnown, "page-case-duties-not-known"),
    (DutyStatus::Fulfilled, "page-case-duties-done"),
    (DutyStatus::Lapsed, "page-case-duties-lapsed"),
];

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    let own = shows.person.map_or(&[][..], |person| &person.duties);
    let all: Vec<&Duty> = shows.page.duties.iter().chain(own).collect();
    html! {
        section.card aria-labelledby="duties" {
            h2 #duties { (voice.say("page-case-duties")) }
            @if all.is_empty() { p.quiet { (voice.say("page-case-duties-none")) } }
            @for (status, title) in PARTS {
                @let those: Vec<&Duty> = all.iter().copied().filter(|duty| duty.status == status).collect();
                @if !those.is_empty() { (part(shows, status, title, &those)) }
            }
        }
    }
}

/// What is late or runs stands open; what is done, ended or not known is folded away.
fn part(shows: &Shows<'_>, status: DutyStatus, title: &str, duties: &[&Duty]) -> Markup {
    let rows = html! { ul.list { @for duty in duties { li { (one(shows, duty)) } } } };
    if matches!(status, DutyStatus::Overdue | DutyStatus::Awaited) {
        return html! { h3.group { (shows.voice.say(title)) " (" (duties.len()) ")" } (rows) };
    }
    html! { details.more { summary { (shows.voice.say(title)) " (" (duties.len()) ")" } (rows) } }
}

fn one(shows: &Shows<'_>, duty: &Duty) -> Markup {
    let voice = shows.voice;
    let key = key_of("duty", duty.id);
    html! {
        p.row { (clock::of_duty(voice, duty, shows.now)) span.strong { (voice.say(&key)) } }
        p.small {
            (voice.office(duty.bearer)) @if let Some(place) = super::handoff::elsewhere(shows, duty) { ", " (place) } "\u{a0}· "
            (voice.say(if duty.of_the_case { "clock-to-case" } else { "clock-to-person" })) "\u{a0}· "
            (clock::line(voice, duty))
        }
        @if !matches!(duty.status, DutyStatus::Fulfilled | DutyStatus::Lapsed) { (actions(shows, duty)) }
    }
}

fn actions(shows: &Shows<'_>, duty: &Duty) -> Markup {
    let voice = shows.voice;
    let key = key_of("duty", duty.id);
    let args =
        Args::new().with("office", voice.text(&format!("office-{}", duty.bearer))).with("duty", voice.text(&key));
    html! {
        @let next = next_of(shows, duty);
        @if let Some(next) = next {
            @let step = next::Step { letter: next.letter, office: next.office, from: next.from, why: next.why.word(), is_written: next.is_written, against: duty.bearer };
            (next::action(voice, &format!("/cases/{}", shows.page.id), &step, shows.page.on, &shows.page.label))
        }
        div.actions {
            @if let Some(letter) = letter_for(shows, duty).filter(|letter| next.is_none() || !letter.starts_with("letters/reminder")) {
                a.button.first[duty.status == DutyStatus::Overdue && next.is_none()] href=(shows.under(&letter)) {
                    (icon(Icon::Pen)) span { (voice.say("page-case-write")) span.unseen { ": " (voice.text_also("page-case-write", "label", &args)) } }
                }
            }
            a.button href=(record(shows, duty)) {
                span { (voice.say("page-case-record")) span.unseen { ": " (voice.text_also("page-case-record", "label", &args)) } }
            }
        }
    }
}

/// The next letter of the ladder: of a broken clock, or of what was refused.
fn next_of<'a>(shows: &Shows<'a>, duty: &Duty) -> Option<&'a NextLetter> {
    let whose = shows.person.map(|person| person.id).filter(|_| !duty.of_the_case);
    let next = shows.page.next.iter().find(|one| one.duty == duty.id && one.person == whose).map(|one| &one.next)?;
    (duty.status == DutyStatus::Overdue || next.why == Why::Refused || duty.refused.is_some()).then_some(next)
}

/// The letter that claims it; where none does, or it was written already and nothing came, the reminder to the same office.
fn letter_for(shows: &Shows<'_>, duty: &Duty) -> Option<String> {
    let is_late = duty.status == DutyStatus::Overdue;
    let reminds =
        || (is_late && clock::is_office(duty.bearer)).then(|| format!("letters/reminder?office={}", duty.bearer));
    let claims = duty.letter.filter(|_| duty.status != DutyStatus::NotKnown);
    let was_written = |letter: &&str| shows.page.issued.iter().any(|issued| issued.kind == *letter);
    match claims {
        Some(letter) if !(is_late && was_written(&letter)) => Some(format!("letters/{letter}")),
        _ => reminds(),
    }
}

/// The form of the act that fulfils it, or the list of acts where none is known.
fn record(shows: &Shows<'_>, duty: &Duty) -> String {
    let act = act_for(duty.id).map_or_else(|| "acts".to_owned(), |kind| format!("acts/{kind}"));
    let person = shows
        .person
        .filter(|_| !duty.of_the_case)
        .map_or_else(String::new, |person| format!("?person={}", person.ordinal));
    format!("{}{person}", shows.under(&act))
}

/// The kind of record whose date fulfils a duty.
fn act_for(duty: &str) -> Option<&'static str> {
    let rule = Book::embedded().duties().iter().find(|rule| rule.id == duty)?;
    let facts: Vec<&str> = rule.fulfilled_by.iter().map(|id| Facts::FIELDS[id.at()].name).collect();
    let fulfils = |kind: &&mukti_register::KindInfo| {
        kind.is_act() && kind.fields.iter().any(|field| field.fact.is_some_and(|fact| facts.contains(&fact)))
    };
    mukti_register::kinds().iter().find(fulfils).map(|kind| kind.name)
}
