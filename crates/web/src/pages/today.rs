//! Today: what is late first, then what is due this week, then what waits for others; by office and by district.

use super::show;
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall};
use crate::pages::sign_in::encoded;
use crate::parts::clock::{Look, chip, cite, is_office};
use crate::parts::icon::{Icon, icon};
use crate::parts::next;
use crate::visit::Seat;
use crate::voice::{Voice, key_of};
use axum::extract::{Query, State};
use maud::{Markup, html};
use mukti_casework::{DutyRow, NextLetterView, Tally, Today, TodayQuery};
use mukti_messages::{Args, format};
use mukti_terms::Day;
use mukti_terms::State as Land;
use mukti_terms::when::{Moment, days_between};
use serde::Deserialize;

/// What of today is asked for, as it stands in the address.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    office: Option<String>,
    state: Option<String>,
    district: Option<String>,
}

impl Asked {
    fn query(&self) -> TodayQuery {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        TodayQuery {
            office: given(&self.office),
            state: self.state.as_deref().and_then(Land::from_code),
            district: given(&self.district),
            at_most: 0,
        }
    }

    fn is_narrowed(&self) -> bool {
        self.office.is_some() || self.state.is_some() || self.district.is_some()
    }
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, query) = (seat.visit.now, asked.query());
    let today = hall.ask(move |desk| desk.today(now, &query)).await?;
    let voice = seat.voice();
    let body = html! {
        div.row.spread { h1 { (voice.say("page-today-title")) } p.quiet { (voice.day(today.on)) " · " a href="/hearings" { (voice.say("page-hearings-title")) } } }
        (held(voice, &today))
        @if asked.is_narrowed() { (narrowed(voice, &asked)) }
        @if is_empty(&today) && !asked.is_narrowed() { (begin(voice)) } @else {
            div.sides {
                div { (late(voice, &today, now)) (week(voice, &today, now)) (waiting(voice, &today)) }
                aside { (offices(voice, &today.by_office)) (districts(voice, &today.by_district)) }
            }
        }
    };
    Ok(show(&seat.visit, Room::Today, voice.text("page-today-title"), body))
}

fn is_empty(today: &Today) -> bool {
    today.late_count + today.due_count + today.waiting_count == 0
}

/// Nobody is here yet: the first step.
fn begin(voice: Voice) -> Markup {
    html! {
        section.card {
            h2 { (voice.say("page-today-none")) }
            p { (voice.also("page-today-none", "help").into_markup()) }
            a.button.first href="/cases/new" { (voice.say("page-today-begin")) }
        }
    }
}

/// People are held now: their safety goes before everything else.
fn held(voice: Voice, today: &Today) -> Markup {
    let count = usize::try_from(today.held_cases).unwrap_or(usize::MAX);
    html! {
        @if count > 0 {
            div.alert role="note" {
                (icon(Icon::Shield))
                div { p.strong { (voice.count("page-today-held", count)) } p { (voice.also("page-today-held", "help").into_markup()) } }
            }
        }
    }
}

fn narrowed(voice: Voice, asked: &Asked) -> Markup {
    html! {
        p.row {
            @if let Some(office) = &asked.office { span.chip.calm { (voice.office(office)) } }
            @if let Some(state) = asked.state.as_deref().and_then(Land::from_code) { span.chip.calm { (voice.state(state)) } }
            @if let Some(district) = &asked.district { span.chip.calm { bdi { (district) } } }
            a href="/today" { (voice.say("page-show-all")) }
        }
    }
}

fn late(voice: Voice, today: &Today, now: Moment) -> Markup {
    html! {
        section.card.band.late[today.late_count > 0].done[today.late_count == 0] aria-labelledby="late" {
            @if today.late_count == 0 {
                h2 #late { (voice.say("page-today-none-late")) }
                p.quiet { (voice.also("page-today-none-late", "help").into_markup()) }
            } @else {
                h2 #late { (count(voice, "page-today-late", today.late_count)) }
                (rows(voice, &today.late, Some(today.on), |row| late_chip(voice, row, now)))
                (more(voice, today.late_count, today.late.len()))
            }
        }
    }
}

fn late_chip(voice: Voice, row: &DutyRow, now: Moment) -> Markup {
    match row.last_moment {
        Some(ended) if row.days_late < 2 && now > ended => chip(
            Look::Late,
            voice.with("clock-late-hours", &Args::new().with("hours", (now.unix() - ended.unix()) / 3600)),
        ),
        _ => chip(Look::Late, voice.with("clock-late-days", &Args::new().with("days", row.days_late))),
    }
}

fn week(voice: Voice, today: &Today, now: Moment) -> Markup {
    html! {
        @if today.due_count > 0 {
            section.card.band.soon aria-labelledby="week" {
                h2 #week { (count(voice, "page-today-week", today.due_count)) }
                (rows(voice, &today.due, None, |row| due_chip(voice, row, now)))
                (more(voice, today.due_count, today.due.len()))
            }
        }
    }
}

fn due_chip(voice: Voice, row: &DutyRow, now: Moment) -> Markup {
    let days = row.last_day.map_or(0, |day| days_between(now.day_in_india(), day));
    match (row.last_moment, days) {
        (Some(end), ..=1) if end > now => chip(
            Look::Soon,
            voice.with("clock-due-hours", &Args::new().with("hours", (end.unix() - now.unix()) / 3600 + 1)),
        ),
        (_, ..=0) => chip(Look::Soon, voice.say("clock-due-today")),
        (_, 1) => chip(Look::Soon, voice.say("clock-due-tomorrow")),
        _ => chip(Look::Soon, voice.with("clock-due-days", &Args::new().with("days", days))),
    }
}

fn waiting(voice: Voice, today: &Today) -> Markup {
    html! {
        @if today.waiting_count > 0 {
            section.card {
                details.more {
                    summary { (count(voice, "page-today-waiting", today.waiting_count)) }
                    (rows(voice, &today.waiting, None, |row| waiting_chip(voice, row)))
                    (more(voice, today.waiting_count, today.waiting.len()))
                }
            }
        }
    }
}

fn waiting_chip(voice: Voice, row: &DutyRow) -> Markup {
    let by = |key: &str, day| voice.with(key, &Args::new().with("date", format::day(voice.language(), day)));
    match (row.last_day, row.benchmark_day) {
        (Some(day), _) => chip(Look::Calm, by("clock-by", day)),
        (None, Some(day)) => chip(Look::Calm, by("clock-benchmark", day)),
        (None, None) => chip(Look::Calm, voice.say("duty-status-awaited")),
    }
}

fn rows(voice: Voice, rows: &[DutyRow], late_on: Option<Day>, clock: impl Fn(&DutyRow) -> Markup) -> Markup {
    html! { ul.list { @for row in rows { li.duty { (one(voice, row, &clock(row), late_on)) } } } }
}

/// One duty: its clock, what is owed and by whom, in which case; and the letter that asks for it.
fn one(voice: Voice, row: &DutyRow, clock: &Markup, late_on: Option<Day>) -> Markup {
    let (is_late, on) = (late_on.is_some(), late_on.unwrap_or(Day::MIN));
    let duty = key_of("duty", &row.duty);
    html! {
        div {
            p.row { (clock) span.what { (voice.say(&duty)) } }
            p { (voice.office(&row.bearer)) @if let Some(place) = place(voice, row) { " · " (place) } " " (cite(&row.provision)) }
            p.small {
                a href={ "/cases/" (row.case) } { bdi { (row.case_label) } }
                " · " (voice.count("page-today-people", row.people as usize))
                @if let Some(kind) = &row.work_kind { " · " (voice.say(&format!("choice-work_kind-{kind}"))) }
            }
        }
        @if let Some(next) = row.next.as_ref().filter(|_| is_late) { (next_step(voice, row, next, on)) }
        @if let Some(letter) = letter_for(row) {
            @let office = voice.text(&format!("office-{}", row.bearer));
            @let said = Args::new().with("office", office).with("duty", voice.text(&duty)).with("label", &row.case_label);
            div.actions {
                a.button.first[is_late && row.next.is_none()] href={ "/cases/" (row.case) "/letters/" (letter) } {
                    (icon(Icon::Pen))
                    span { (voice.say("page-today-write")) span.unseen { ": " (voice.text_also("page-today-write", "label", &said)) } }
                }
            }
        }
    }
}

/// The next letter of the ladder: to be written now, written and not yet sent, or waiting for an answer.
fn next_step(voice: Voice, row: &DutyRow, next: &NextLetterView, on: Day) -> Markup {
    let case = format!("/cases/{}", row.case);
    let step = next::Step {
        letter: &next.letter,
        office: &next.office,
        from: next.from,
        why: &next.why,
        is_written: next.is_written,
        against: &row.bearer,
    };
    next::action(voice, &case, &step, on, &row.case_label)
}

/// The letter that claims it; where none does and it is late, the reminder to that office.
fn letter_for(row: &DutyRow) -> Option<String> {
    let reminds = || {
        (row.next.is_none() && row.days_late > 0 && is_office(&row.bearer))
            .then(|| format!("reminder?office={}", row.bearer))
    };
    row.letter.clone().or_else(reminds)
}

fn place(voice: Voice, row: &DutyRow) -> Option<Markup> {
    let state = row.state.map(|state| voice.state(state));
    match (&row.district, state) {
        (Some(district), Some(state)) => Some(html! { bdi { (district) } ", " (state) }),
        (Some(district), None) => Some(html! { bdi { (district) } }),
        (None, Some(state)) => Some(html! { (state) }),
        (None, None) => None,
    }
}

fn count(voice: Voice, key: &str, count: u64) -> crate::voice::Words {
    voice.count(key, usize::try_from(count).unwrap_or(usize::MAX))
}

fn more(voice: Voice, all: u64, shown: usize) -> Markup {
    let rest = usize::try_from(all).unwrap_or(usize::MAX).saturating_sub(shown);
    html! { @if rest > 0 { p.quiet { (voice.count("page-today-more", rest)) } } }
}

/// Open duties by office, each a way to its own list.
fn offices(voice: Voice, tallies: &[Tally<String>]) -> Markup {
    tally(
        voice,
        ("page-today-by-office", "letter-common-column-office"),
        tallies.iter().map(|row| {
            (
                format!("/today?office={}", encoded(&row.of)),
                html! { (voice.office(&row.of)) },
                row.late,
                row.due,
                row.open,
            )
        }),
    )
}

fn districts(voice: Voice, tallies: &[Tally<(Option<Land>, Option<String>)>]) -> Markup {
    tally(voice, ("page-today-by-district", "score-place"), tallies.iter().map(|row| {
        let (state, district) = &row.of;
        let mut asked: Vec<String> = Vec::new();
        asked.extend(state.map(|state| format!("state={}", state.code())));
        asked.extend(district.as_ref().map(|district| format!("district={}", encoded(district))));
        let name = html! {
            @match district { Some(district) => { bdi { (district) } }, None => { span.dotted { (voice.say("page-not-known")) } } }
            @if let Some(state) = state { span.small.quiet { " · " (voice.state(*state)) } }
        };
        (format!("/today?{}", asked.join("&")), name, row.late, row.due, row.open)
    }))
}

fn tally(
    voice: Voice,
    (title, of): (&str, &str),
    rows: impl Iterator<Item = (String, Markup, u64, u64, u64)>,
) -> Markup {
    let rows: Vec<_> = rows.collect();
    html! {
        @if !rows.is_empty() {
            details.more.card open[rows.len() <= 8] {
                summary { (voice.say(title)) }
                table {
                    caption.unseen { (voice.say(title)) }
                    thead { tr {
                        th scope="col" { (voice.say(of)) }
                        th.amount scope="col" { (voice.say("page-today-column-late")) }
                        th.amount scope="col" { (voice.say("page-today-column-open")) }
                    } }
                    tbody {
                        @for (address, name, late, _, open) in rows {
                            tr {
                                th scope="row" { a href=(address) { (name) } }
                                td.amount { @if late > 0 { (chip(Look::Late, late)) } @else { "0" } }
                                td.amount { (open) }
                            }
                        }
                    }
                }
            }
        }
    }
}
