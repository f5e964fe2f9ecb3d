//! The list of cases: labels, places, counts. Never a name, never anything special about a person.

use super::show;
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall};
use crate::pages::sign_in::encoded;
use crate::parts::clock::{Look, chip, chip_with};
use crate::parts::icon::Icon;
use crate::parts::states;
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Query, State};
use maud::{Markup, html};
use mukti_casework::{CaseList, CaseRow, CasesQuery, LateOnly};
use mukti_messages::{Args, format};
use mukti_terms::State as Land;
use serde::Deserialize;

/// What is asked for, as it stands in the address.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    q: Option<String>,
    state: Option<String>,
    late: Option<String>,
    page: Option<u32>,
}

impl Asked {
    fn words(&self) -> &str {
        self.q.as_deref().unwrap_or_default().trim()
    }

    fn query(&self) -> CasesQuery {
        CasesQuery {
            label: Some(self.words().to_owned()).filter(|words| !words.is_empty()),
            state: self.state.as_deref().and_then(Land::from_code),
            district: None,
            late_only: if self.late.is_some() { LateOnly::Yes } else { LateOnly::No },
            page: self.page.unwrap_or(0),
            at_most: 0,
        }
    }

    fn is_narrowed(&self) -> bool {
        !self.words().is_empty() || self.state.as_deref().is_some_and(|code| !code.is_empty()) || self.late.is_some()
    }

    fn at_page(&self, page: u32) -> String {
        let late = if self.late.is_some() { "&late=1" } else { "" };
        format!(
            "/cases?q={}&state={}{late}&page={page}",
            encoded(self.words()),
            encoded(self.state.as_deref().unwrap_or_default())
        )
    }
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (now, query) = (seat.visit.now, asked.query());
    let list = hall.ask(move |desk| desk.cases(now, &query)).await?;
    let voice = seat.voice();
    let body = html! {
        div.row.spread {
            h1 { (voice.say("page-cases-title")) }
            div.actions {
                a.button href="/search" { (voice.say("page-find")) }
                a.button.first href="/cases/new" { (voice.say("page-new-title")) }
            }
        }
        (search(voice, &asked))
        @if list.rows.is_empty() { (nothing(voice, &asked)) } @else {
            p.quiet role="status" { (voice.count("page-cases-count", usize::try_from(list.count).unwrap_or(usize::MAX))) }
            (table(voice, &list))
            (pages(voice, &asked, &list))
        }
    };
    Ok(show(&seat.visit, Room::Cases, voice.text("page-cases-title"), body))
}

fn search(voice: Voice, asked: &Asked) -> Markup {
    let chosen = asked.state.as_deref().and_then(Land::from_code);
    html! {
        form.row.noprint method="get" action="/cases" role="search" {
            div.field {
                label for="q" { (voice.say("page-cases-search")) }
                input #q type="search" name="q" value=(asked.words()) autocomplete="off" aria-describedby="q-help";
                p.help id="q-help" { (voice.also("page-cases-search", "help").into_markup()) }
            }
            div.field {
                label for="state" { (voice.say("page-cases-state")) }
                select #state name="state" {
                    option value="" { (voice.text("page-show-all")) }
                    (states::options(voice, chosen))
                }
            }
            div.field {
                span.choices { label { input type="checkbox" name="late" value="1" checked[asked.late.is_some()]; span { (voice.say("page-cases-late-only")) } } }
            }
            div.field { button.button type="submit" { (voice.say("page-search")) } }
        }
    }
}

fn nothing(voice: Voice, asked: &Asked) -> Markup {
    let key = if asked.is_narrowed() { "page-cases-none" } else { "page-cases-empty" };
    html! {
        section.card {
            h2 { (voice.say(key)) }
            p { (voice.also(key, "help").into_markup()) }
            @if asked.is_narrowed() { a.button href="/cases" { (voice.say("page-show-all")) } }
            @else { a.button.first href="/cases/new" { (voice.say("page-today-begin")) } }
        }
    }
}

fn table(voice: Voice, list: &CaseList) -> Markup {
    let column = |name: &str| voice.text(&format!("page-cases-column-{name}"));
    html! {
        table.stack {
            caption.unseen { (voice.say("page-cases-title")) }
            thead { tr { @for name in ["case", "place", "people", "finding", "next"] { th scope="col" { (column(name)) } } } }
            tbody { @for row in &list.rows { (one(voice, row, &column)) } }
        }
    }
}

fn one(voice: Voice, row: &CaseRow, column: &impl Fn(&str) -> std::borrow::Cow<'static, str>) -> Markup {
    html! {
        tr {
            th scope="row" { a href={ "/cases/" (row.id) } { bdi { (row.label) } } }
            td data-label=(column("place")) { span {
                @match &row.work_kind { Some(kind) => (voice.say(&format!("choice-work_kind-{kind}"))), None => { span.dotted { (voice.say("page-not-known")) } } }
                @if let Some(district) = &row.district { "\u{a0}· " bdi { (district) } }
                @if let Some(state) = row.state { span.quiet { "\u{a0}· " (voice.state(state)) } }
            } }
            td data-label=(column("people")) { span {
                (voice.count("page-today-people", row.people as usize))
                @if row.still_held > 0 { " " (chip_with(Look::Late, Icon::Shield, voice.say("page-cases-held"))) }
            } }
            td data-label=(column("finding")) { span { (status(voice, row.status.as_deref())) } }
            td data-label=(column("next")) { span { (next(voice, row)) } }
        }
    }
}

/// The strongest finding in a case, short.
fn status(voice: Voice, status: Option<&str>) -> Markup {
    match status {
        Some("needs_enquiry") => chip(Look::Unknown, voice.say("status-needs_enquiry")),
        Some(word) => html! { (voice.say(&format!("status-{word}"))) },
        None => html! { span.dotted { (voice.say("page-not-known")) } },
    }
}

fn next(voice: Voice, row: &CaseRow) -> Markup {
    if row.late > 0 {
        return chip(Look::Late, voice.count("page-cases-late", row.late as usize));
    }
    match row.next_day {
        Some(day) => html! { (voice.with("clock-by", &Args::new().with("date", format::day(voice.language(), day)))) },
        None => html! { span.quiet { (voice.say("page-cases-nothing-late")) } },
    }
}

fn pages(voice: Voice, asked: &Asked, list: &CaseList) -> Markup {
    let shown = (u64::from(list.page) + 1) * u64::from(list.at_most);
    html! {
        div.actions {
            @if list.page > 0 { a.button href=(asked.at_page(list.page - 1)) rel="prev" { (voice.say("page-cases-newer")) } }
            @if shown < list.count { a.button href=(asked.at_page(list.page + 1)) rel="next" { (voice.say("page-cases-earlier")) } }
        }
    }
}
