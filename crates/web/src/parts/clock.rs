//! A duty's clock: a chip with a drawing and words, and the line that says since when, by when and where it stands.

use super::icon::{Icon, icon};
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_duties::duty::{Closing, Due, Duty, DutyStatus};
use mukti_messages::{Args, format};
use mukti_terms::when::{Moment, days_between};

/// Within so many days a limit is shown as near.
const NEAR_DAYS: i64 = 7;

/// How a chip looks; always with a drawing and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Its last day has passed.
    Late,
    /// It ends soon.
    Soon,
    /// It was done.
    Done,
    /// It runs.
    Calm,
    /// Not known.
    Unknown,
    /// By a presumption of law.
    Presumed,
}

impl Look {
    /// The class in the stylesheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Soon => "soon",
            Self::Done => "done",
            Self::Calm => "calm",
            Self::Unknown => "unknown",
            Self::Presumed => "presumed",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Late => Icon::Alarm,
            Self::Soon | Self::Calm => Icon::Clock,
            Self::Done => Icon::Tick,
            Self::Unknown => Icon::Dashes,
            Self::Presumed => Icon::Book,
        }
    }
}

/// A chip.
#[must_use]
pub fn chip(look: Look, words: impl maud::Render) -> Markup {
    chip_with(look, look.icon(), words)
}

/// A chip with another drawing.
#[must_use]
pub fn chip_with(look: Look, drawing: Icon, words: impl maud::Render) -> Markup {
    html! { span class={ "chip " (look.class()) } { (icon(drawing)) span { (words) } } }
}

/// Where a duty stands, as a chip.
#[must_use]
pub fn of_duty(voice: Voice, duty: &Duty, now: Moment) -> Markup {
    match duty.status {
        DutyStatus::Overdue => chip(Look::Late, late(voice, duty, now)),
        DutyStatus::Awaited => running(voice, duty, now),
        DutyStatus::NotKnown => chip(Look::Unknown, voice.say("duty-status-not_known")),
        DutyStatus::Lapsed => chip_with(Look::Calm, Icon::Bar, voice.say("duty-status-lapsed")),
        DutyStatus::Fulfilled if duty.days_late > 0 => {
            chip(Look::Done, voice.with("clock-done-late", &Args::new().with("days", duty.days_late)))
        }
        DutyStatus::Fulfilled if duty.last_day.is_some() => chip(Look::Done, voice.say("clock-done-in-time")),
        DutyStatus::Fulfilled => chip(Look::Done, voice.say("duty-status-fulfilled")),
    }
}

/// "26 days late"; on its first day in hours, where the limit runs in hours.
fn late(voice: Voice, duty: &Duty, now: Moment) -> crate::voice::Words {
    let ended = duty.last_day.and_then(|due| due.moment);
    match ended {
        Some(ended) if duty.days_late < 2 && now > ended => {
            voice.with("clock-late-hours", &Args::new().with("hours", (now.unix() - ended.unix()) / 3600))
        }
        _ => voice.with("clock-late-days", &Args::new().with("days", duty.days_late)),
    }
}

fn running(voice: Voice, duty: &Duty, now: Moment) -> Markup {
    let Some(due) = duty.last_day else {
        return chip(Look::Calm, voice.say("duty-status-awaited"));
    };
    let days = days_between(now.day_in_india(), due.day);
    let look = if days <= NEAR_DAYS { Look::Soon } else { Look::Calm };
    match (due.moment, days) {
        (Some(end), ..=1) if end > now => {
            let hours = (end.unix() - now.unix()) / 3600 + 1;
            chip(look, voice.with("clock-due-hours", &Args::new().with("hours", hours)))
        }
        // Overdue only when surely so: a coarse start may have let the day pass.
        (_, ..0) => chip(Look::Soon, voice.say("clock-not-late-surely")),
        (_, 0) => chip(look, voice.say("clock-due-today")),
        (_, 1) => chip(look, voice.say("clock-due-tomorrow")),
        _ => chip(look, voice.with("clock-due-days", &Args::new().with("days", days))),
    }
}

/// Since when, by when, under which provision, how well that is known.
#[must_use]
pub fn line(voice: Voice, duty: &Duty) -> Markup {
    html! {
        @if let Some(since) = duty.since {
            span { (voice.with("clock-since", &Args::new().with("date", format::told(voice.language(), since)))) } "\u{a0}· "
        }
        @if let Some(paused) = duty.paused {
            span { (voice.with("clock-paused", &Args::new().with("date", format::told(voice.language(), paused)))) } "\u{a0}· "
        }
        @match &duty.last_day {
            Some(due) => { (last_day(voice, due)) (closing(voice, due)) }
            None if duty.forthwith => { (voice.say("clock-forthwith")) }
            None => { (voice.say("clock-no-limit")) }
        }
        @if let Some(due) = duty.benchmark_day.as_ref().filter(|_| duty.last_day.is_none() && is_open(duty)) {
            "\u{a0}· " span title=(voice.text_also("clock-benchmark", "help", &Args::NONE)) {
                (voice.with("clock-benchmark", &Args::new().with("date", format::day(voice.language(), due.day))))
            }
            "\u{a0}" (voice.grade(due.grade))
        }
        @if duty.last_day.as_ref().is_none_or(|due| due.provision != duty.provision) {
            "\u{a0}· " (cite(duty.provision)) "\u{a0}" (voice.grade(duty.grade))
        }
    }
}

fn is_open(duty: &Duty) -> bool {
    matches!(duty.status, DutyStatus::Awaited | DutyStatus::Overdue | DutyStatus::NotKnown)
}

/// What closed offices do to the last day, and that hours without a time of day end within a range.
fn closing(voice: Voice, due: &Due) -> Markup {
    html! {
        @match due.closing {
            Closing::Open => {}
            Closing::Moved => { "\u{a0}· " (voice.say("clock-closing-moved")) }
            Closing::NotKnown => { "\u{a0}· " span title=(voice.text_also("clock-closing-not-known", "help", &Args::NONE)) { (voice.say("clock-closing-not-known")) } }
        }
        @if due.needs_time { "\u{a0}· " (voice.say("clock-needs-time")) }
    }
}

fn last_day(voice: Voice, due: &Due) -> Markup {
    if due.moment.is_none() && due.day != due.day_earliest {
        let day = |day| format::day(voice.language(), day);
        let args = Args::new().with("from", day(due.day_earliest)).with("to", day(due.day));
        return html! { (voice.with("clock-range", &args)) "\u{a0}· " (cite(due.provision)) "\u{a0}" (voice.grade(due.grade)) };
    }
    let date =
        due.moment.map_or_else(|| format::day(voice.language(), due.day), |end| format::moment(voice.language(), end));
    html! {
        (voice.with("clock-last-day", &Args::new().with("date", date)))
        "\u{a0}· " (cite(due.provision)) "\u{a0}" (voice.grade(due.grade))
        @if due.may_be_superseded { "\u{a0}· " (voice.say("clock-may-be-superseded")) }
    }
}

/// Whether the bearer of a duty is an office that can be written to, and not the one who held the person.
#[must_use]
pub fn is_office(bearer: &str) -> bool {
    !matches!(bearer, "creditor" | "employer")
}

/// A citation, with a way to the instrument in the law book; always read from left to right.
#[must_use]
pub fn cite(provision: &str) -> Markup {
    let instrument = mukti_law::Book::instrument_of(provision);
    html! {
        @if !provision.is_empty() {
            a.cite href={ "/law/instruments/" (instrument) } { bdi dir="ltr" { (cited(provision)) } }
        }
    }
}

/// `blsa-1976 s.12` as a lawyer writes it: the instrument's short name and the section.
#[must_use]
pub fn cited(provision: &str) -> String {
    let one = |provision: &str| {
        let id = mukti_law::Book::instrument_of(provision);
        let short = mukti_law::Book::embedded().instrument(id).map_or(id, |instrument| instrument.short);
        format!("{short}{}", &provision[id.len()..])
    };
    // Some values rest on two provisions.
    provision.split("; ").map(one).collect::<Vec<_>>().join("; ")
}
