//! Visits of the week: who is waited for, who is due, and of whom nobody has said when they came free; by number, never by name.

use super::after::when;
use super::{error, show};
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::clock::{Look, chip};
use crate::parts::icon::{Icon, icon};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Query, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{PlanSet, Problem, VisitRow, Visits, VisitsQuery};
use mukti_messages::{Args, format};
use mukti_terms::State as Land;
use serde::Deserialize;

/// Where one looks.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    state: Option<String>,
    district: Option<String>,
}

/// The list.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let now = seat.visit.now;
    let query = VisitsQuery {
        state: asked.state.as_deref().and_then(Land::from_code),
        district: asked.district.filter(|text| !text.trim().is_empty()),
        at_most: 0,
    };
    let asked = query.clone();
    let (visits, places) = hall.ask(move |desk| Ok((desk.visits(now, &asked)?, desk.districts()?))).await?;
    let voice = seat.voice();
    let body = html! {
        h1 { (voice.say("page-visits-title")) }
        p.lead { (voice.day(visits.on)) }
        (filter(voice, &query, &places))
        (list(voice, "page-visits-late", &visits.late, visits.late_count, Look::Late))
        (list(voice, "page-visits-due", &visits.due, visits.due_count, Look::Soon))
        @if !visits.unknown.is_empty() { (list(voice, "page-visits-unknown", &visits.unknown, visits.counts.unknown, Look::Unknown)) }
        (counts(voice, &visits))
        p { a href="/visits/months" { (voice.say("page-visits-months")) } }
    };
    Ok(show(&seat.visit, Room::Today, voice.text("page-visits-title"), body))
}

fn filter(voice: Voice, query: &VisitsQuery, places: &[(Option<Land>, Option<String>)]) -> Markup {
    let mut states: Vec<Land> = places.iter().filter_map(|(state, _)| *state).collect();
    states.sort_by_key(|state| state.code());
    states.dedup();
    let mut districts: Vec<&str> = places.iter().filter_map(|(_, district)| district.as_deref()).collect();
    districts.sort_unstable();
    districts.dedup();
    html! {
        @if states.len() + districts.len() > 2 || query.state.is_some() || query.district.is_some() {
            form.row.noprint method="get" action="/visits" {
                div.field { label for="state" { (voice.say("field-worksite-state")) }
                    select #state name="state" { option value="" { (voice.text("page-show-all")) }
                        @for state in states { option value=(state.code()) selected[query.state == Some(state)] { (format::state(voice.language(), state)) } } } }
                div.field { label for="district" { (voice.say("field-worksite-district")) }
                    select #district name="district" { option value="" { (voice.text("page-show-all")) }
                        @for district in districts { option value=(district) selected[query.district.as_deref() == Some(district)] { (district) } } } }
                div.field { button.button type="submit" { (voice.say("page-search")) } }
            }
        }
    }
}

fn list(voice: Voice, key: &str, rows: &[VisitRow], count: u64, look: Look) -> Markup {
    html! {
        section aria-labelledby=(key) {
            h2 id=(key) { (voice.say(key)) " " span.quiet { "(" (format::group(i64::try_from(count).unwrap_or(i64::MAX))) ")" } }
            @if let Some(help) = voice.also(key, "help") { p.help { (help) } }
            @if rows.is_empty() { p { (voice.say("page-visits-none")) } }
            ul.list { @for group in grouped(rows) { li { @if let [row] = group { (one(voice, row, look)) } @else { (many(voice, group, look)) } } } }
            @if u64::try_from(rows.len()).unwrap_or(u64::MAX) < count { p.small.quiet { (voice.say("page-visits-more")) } }
        }
    }
}

/// Rows that follow each other and wait for the same visit of the same case.
fn grouped(rows: &[VisitRow]) -> impl Iterator<Item = &[VisitRow]> {
    rows.chunk_by(|one, next| {
        one.case == next.case && one.due == next.due && one.due.is_some() && one.days_late == next.days_late
    })
}

/// One visit to several people of a case: said once, with the way to each of them.
fn many(voice: Voice, group: &[VisitRow], look: Look) -> Markup {
    let Some(first) = group.first() else { return html! {} };
    let case = first.label.rsplit_once('-').map_or(first.label.as_str(), |(case, _)| case);
    html! {
        div.row.spread {
            span {
                a.strong href={ "/cases/" (first.case) } { bdi { (case) } }
                @if let Some((months, earliest, due)) = first.due {
                    "\u{a0}· " (voice.count("page-after-visit-months", usize::try_from(months).unwrap_or_default()))
                    "\u{a0}· " (voice.count("page-case-people", group.len()))
                    br; span.small.quiet { (when(voice, earliest, due)) }
                }
            }
            (state(voice, first, look))
        }
        ul.plain.actions {
            @for row in group {
                @let number = row.label.rsplit_once('-').map_or("", |(_, number)| number);
                li { a.number.small href={ "/cases/" (row.case) "/people/" (row.person) "/after" } { (voice.with("page-case-person", &Args::new().with("number", number))) } }
            }
        }
    }
}

fn state(voice: Voice, row: &VisitRow, look: Look) -> Markup {
    match look {
        Look::Late => chip(look, voice.with("clock-late-days", &Args::new().with("days", row.days_late))),
        Look::Unknown => chip(look, voice.say("page-after-free-unknown")),
        _ => chip(look, voice.say("page-visit-state-due")),
    }
}

fn one(voice: Voice, row: &VisitRow, look: Look) -> Markup {
    html! {
        div.row.spread {
            span {
                a.strong href={ "/cases/" (row.case) "/people/" (row.person) "/after" } { bdi { (row.label) } }
                @if let Some((months, earliest, due)) = row.due {
                    "\u{a0}· " (voice.count("page-after-visit-months", usize::try_from(months).unwrap_or_default()))
                    br; span.small.quiet { (when(voice, earliest, due)) }
                }
            }
            (state(voice, row, look))
        }
    }
}

/// How many releases held, as far as anybody knows: with what it is of.
fn counts(voice: Voice, visits: &Visits) -> Markup {
    let counts = visits.counts;
    let all = counts.released + counts.unknown;
    let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let args = Args::new().with("again", whole(counts.again)).with("all", whole(all));
    html! { @if all > 0 { p { (voice.with("page-visits-again", &args)) } } }
}

/// The months in which this organisation visits.
pub async fn months(State(hall): State<Hall>, seat: Seat) -> Answer {
    Ok(Months::read(&hall, &seat).await?.render(&seat, &Typed::default(), None))
}

/// Sets the months.
pub async fn set_months(State(hall): State<Hall>, seat: Seat, Form(form): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(form);
    let (by, text) = (seat.by(), typed.get("months").unwrap_or_default().to_owned());
    match hall.ask(move |desk| desk.set_visit_plan(&by, &text)).await {
        Ok(_) => Ok(on_to("/visits/months?kept=1")),
        Err(Oops(problem)) if problem.status() < 500 => {
            let page = Months::read(&hall, &seat).await?;
            Ok(error::again(page.render(&seat, &typed, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

struct Months {
    now: String,
    sets: Vec<(PlanSet, Option<String>)>,
}

impl Months {
    async fn read(hall: &Hall, seat: &Seat) -> Result<Self, Oops> {
        let on = seat.visit.now.day_in_india();
        hall.ask(move |desk| {
            let names = desk.members()?;
            let name = |set: &PlanSet| names.iter().find(|one| Some(one.id) == set.by).map(|one| one.name.clone());
            let sets = desk.visit_plans()?.into_iter().map(|set| (set.clone(), name(&set))).collect();
            Ok(Self { now: desk.visit_plan(on)?.to_string(), sets })
        })
        .await
    }

    fn render(&self, seat: &Seat, typed: &Typed, problem: Option<&Problem>) -> Response {
        let voice = seat.voice();
        let body = html! {
            (path(&seat.visit, &[("/visits".to_owned(), html! { (voice.say("page-visits-title")) })]))
            h1 { (voice.say("page-visits-months")) }
            p { (voice.also("page-visits-months", "help").into_markup()) }
            (error::banner(&seat.visit, problem))
            @if self.sets.is_empty() { p.small.quiet { (voice.say("page-visits-months-practice")) } }
            form.narrow-form method="post" action="/visits/months" {
                div.field {
                    label for="months" { (voice.say("page-visits-months-label")) }
                    p.help id="months-help" { (voice.also("page-visits-months-label", "help").into_markup()) }
                    input #months type="text" name="months" required dir="ltr" value=(typed.get("months").unwrap_or(&self.now)) aria-describedby="months-help";
                }
                button.button.first type="submit" { (voice.say("page-visits-months-do")) }
            }
            @if !self.sets.is_empty() {
                section aria-labelledby="before" {
                    h2 #before { (voice.say("page-visits-months-before")) }
                    ul.list { @for (set, name) in &self.sets { li {
                        p { (icon(Icon::Clock)) " " bdi dir="ltr" { (set.plan) } "\u{a0}· " (format::moment(voice.language(), set.at)) @if let Some(name) = name { "\u{a0}· " bdi { (name) } } }
                    } } }
                }
            }
        };
        show(&seat.visit, Room::More, voice.text("page-visits-months"), body)
    }
}
