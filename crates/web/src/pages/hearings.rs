//! The cause list of a week: what is listed where, which dates passed with nothing recorded, and what each lawyer has. Never a name.

use super::letter::pdf;
use super::show;
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall};
use crate::pages::sign_in::encoded;
use crate::parts::clock::{Look, chip, chip_with};
use crate::parts::icon::{Icon, icon};
use crate::parts::states;
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Query, State};
use maud::{Markup, html};
use mukti_casework::{CauseList, HearingView, HearingsQuery, Listed, Workload};
use mukti_messages::Args;
use mukti_terms::when::{days_between, plus_days};
use mukti_terms::{Day, State as Land};
use serde::Deserialize;

/// What is asked for, as it stands in the address.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    week: Option<String>,
    state: Option<String>,
    district: Option<String>,
    court: Option<String>,
}

impl Asked {
    /// What the desk is asked.
    pub(super) fn query(&self) -> HearingsQuery {
        let given = |text: &Option<String>| text.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned);
        HearingsQuery {
            week: self.week.as_deref().and_then(|day| day.parse().ok()),
            state: self.state.as_deref().and_then(Land::from_code),
            district: given(&self.district),
            court: given(&self.court),
        }
    }

    /// The same address for another week.
    fn in_week(&self, page: &str, week: Day) -> String {
        let part = |name: &str, text: &Option<String>| {
            let text = text.as_deref().unwrap_or_default();
            if text.is_empty() { String::new() } else { format!("&{name}={}", encoded(text)) }
        };
        let rest = [part("state", &self.state), part("district", &self.district), part("court", &self.court)];
        format!("{page}?week={week}{}", rest.concat())
    }
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (on, query) = (seat.visit.now.day_in_india(), asked.query());
    let list = hall.ask(move |desk| desk.cause_list(on, &query)).await?;
    let voice = seat.voice();
    let span = Args::new().with("from", voice.day_text(list.from)).with("until", voice.day_text(list.until));
    let body = html! {
        div.row.spread {
            div {
                h1 { (voice.say("page-hearings-title")) }
                p.lead { (voice.with("page-hearings-week", &span)) }
            }
            div.actions.noprint {
                a.button.first href=(asked.in_week("/hearings.pdf", list.from)) { (icon(Icon::Book)) span { (voice.say("page-cause-list-paper")) " (PDF)" } }
                a.button rel="prev" href=(asked.in_week("/hearings", plus_days(list.from, -WEEK_DAYS))) { (voice.say("page-hearings-before")) }
                a.button rel="next" href=(asked.in_week("/hearings", plus_days(list.from, WEEK_DAYS))) { (voice.say("page-hearings-after")) }
            }
        }
        (filter(voice, &asked, &list))
        (passed(voice, &list))
        (week(voice, &list))
        (without_date(voice, &list))
        (workload(voice, &list.workload))
    };
    Ok(show(&seat.visit, Room::Today, voice.text("page-hearings-title"), body))
}

/// The same list as a paper.
pub async fn paper(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let (on, query, language) = (seat.visit.now.day_in_india(), asked.query(), seat.voice().language());
    let bytes = hall.ask(move |desk| desk.cause_list_paper(on, &query, language)).await?;
    Ok(pdf(bytes, "cause-list.pdf"))
}

/// To the same day of the next week.
const WEEK_DAYS: i64 = 7;

fn filter(voice: Voice, asked: &Asked, list: &CauseList) -> Markup {
    let chosen = asked.state.as_deref().and_then(Land::from_code);
    let court = asked.court.as_deref().unwrap_or_default();
    html! {
        form.row.noprint method="get" action="/hearings" role="search" {
            div.field { label for="week" { (voice.say("page-hearings-day")) } input #week type="date" name="week" value=(list.from); }
            div.field {
                label for="state" { (voice.say("page-cases-state")) }
                select #state name="state" {
                    option value="" { (voice.text("page-show-all")) }
                    (states::options(voice, chosen))
                }
            }
            div.field {
                label for="district" { (voice.say("page-hearings-district")) }
                input #district type="text" name="district" value=(asked.district.as_deref().unwrap_or_default()) autocomplete="off";
            }
            @if !list.courts.is_empty() {
                div.field {
                    label for="court" { (voice.say("page-hearings-court")) }
                    select #court name="court" {
                        option value="" { (voice.text("page-show-all")) }
                        @for known in &list.courts { option value=(known) selected[known == court] { (known) } }
                    }
                }
            }
            div.field { button.button type="submit" { (voice.say("page-search")) } }
        }
    }
}

/// Dates that passed and of which nobody wrote down what came of them.
fn passed(voice: Voice, list: &CauseList) -> Markup {
    html! {
        @if !list.passed.is_empty() {
            section.card.band.late aria-labelledby="passed" {
                h2 #passed { (voice.count("page-hearings-passed", list.passed.len())) }
                p { (voice.also("page-hearings-passed", "help").into_markup()) }
                (table(voice, "page-hearings-passed-table", &list.passed, |row| match row.hearing.next_day {
                    Some(day) => chip(Look::Late, voice.with("clock-late-days", &Args::new().with("days", days_between(day, list.on)))),
                    None => html! {},
                }))
            }
        }
    }
}

fn week(voice: Voice, list: &CauseList) -> Markup {
    // Everything of this week has passed: it stands above, and the week is not called empty.
    let is_told = !list.listed.is_empty() || list.is_week_empty();
    html! {
        @if is_told { section.card aria-labelledby="week-list" {
            h2 #week-list { (voice.say("page-hearings-listed")) }
            @if list.listed.is_empty() {
                p.quiet { (voice.say("page-hearings-none")) }
                p { (voice.also("page-hearings-none", "help").into_markup()) }
            } @else {
                @for day in days(&list.listed) {
                    h3.group { @match day { Some(day) => (voice.day(day)), None => (voice.say("page-not-known")) } }
                    @let of_day: Vec<Listed> = list.listed.iter().filter(|row| row.hearing.next_day == day).cloned().collect();
                    (table(voice, "page-hearings-listed", &of_day, |row| called(voice, &row.hearing)))
                }
                @if list.more { p.quiet { (voice.say("page-hearings-more")) } }
            }
        } }
    }
}

fn days(listed: &[Listed]) -> Vec<Option<Day>> {
    let mut days: Vec<Option<Day>> = listed.iter().map(|row| row.hearing.next_day).collect();
    days.dedup();
    days
}

fn without_date(voice: Voice, list: &CauseList) -> Markup {
    html! {
        @if !list.without_date.is_empty() {
            section.card {
                details.more {
                    summary { (voice.count("page-hearings-undated", list.without_date.len())) }
                    p { (voice.also("page-hearings-undated", "help").into_markup()) }
                    (table(voice, "page-hearings-undated-table", &list.without_date, |row| html! { (voice.told(row.hearing.last_on)) }))
                }
            }
        }
    }
}

fn called(voice: Voice, hearing: &HearingView) -> Markup {
    html! { @if hearing.called.is_yes() { (chip_with(Look::Soon, Icon::Speech, voice.say("page-hearings-called"))) } }
}

fn table(voice: Voice, title: &str, rows: &[Listed], mark: impl Fn(&Listed) -> Markup) -> Markup {
    let column = |name: &str| voice.text(&format!("page-hearings-column-{name}"));
    html! {
        table.stack {
            caption.unseen { (voice.say(title)) }
            thead { tr { @for name in ["case", "court", "purpose", "date", "place"] { th scope="col" { (column(name)) } } } }
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" { a href={ "/cases/" (row.case) } { bdi { (row.case_label) } } }
                        td data-label=(column("court")) { span { (court(voice, &row.hearing)) } }
                        td data-label=(column("purpose")) { span { (purpose(voice, &row.hearing)) " " (mark(row)) } }
                        td data-label=(column("date")) { span { (next(voice, &row.hearing)) } }
                        td data-label=(column("place")) { span { (place(voice, row)) } }
                    }
                }
            }
        }
    }
}

/// The kind of court, and its name where somebody wrote it down.
pub(super) fn court(voice: Voice, hearing: &HearingView) -> Markup {
    let kind = voice.text(&format!("choice-forum-{}", hearing.forum));
    // Most courts are called by their kind: "Judicial Magistrate, Rampur" is no other than a Judicial Magistrate.
    let says_its_kind = |court: &String| court.to_lowercase().contains(&kind.to_lowercase());
    let is_said = hearing.court.as_ref().is_some_and(says_its_kind);
    html! {
        @if let Some(court) = &hearing.court { bdi { (court) } @if !is_said { "\u{a0}· " } }
        @if !is_said { span.quiet { (kind) } }
    }
}

fn purpose(voice: Voice, hearing: &HearingView) -> Markup {
    match &hearing.purpose {
        Some(purpose) => html! { (voice.say(&format!("choice-hearing_purpose-{purpose}"))) },
        None => html! { span.dotted { (voice.say("page-not-known")) } },
    }
}

fn next(voice: Voice, hearing: &HearingView) -> Markup {
    match (hearing.next_on, hearing.next_day) {
        (Some(told), Some(day)) if told.day() == Some(day) => html! { (voice.day(day)) },
        (Some(told), _) => voice.told(told),
        (None, _) => html! { span.dotted { (voice.say("page-not-known")) } },
    }
}

fn place(voice: Voice, row: &Listed) -> Markup {
    html! {
        @match &row.district { Some(district) => { bdi { (district) } }, None => { span.dotted { (voice.say("page-not-known")) } } }
        @if let Some(state) = row.state { span.quiet { "\u{a0}· " (voice.state(state)) } }
    }
}

/// What each lawyer has: by the sign the panel knows them by.
fn workload(voice: Voice, all: &[Workload]) -> Markup {
    let number = |count: u64| voice.number(usize::try_from(count).unwrap_or(usize::MAX));
    html! {
        @if !all.is_empty() {
            section.card {
                h2 { (voice.say("page-hearings-lawyers")) }
                p.quiet { (voice.also("page-hearings-lawyers", "help").into_markup()) }
                table {
                    caption.unseen { (voice.say("page-hearings-lawyers")) }
                    thead { tr {
                        th scope="col" { (voice.say("page-hearings-column-lawyer")) }
                        th.amount scope="col" { (voice.say("page-hearings-column-cases")) }
                        th.amount scope="col" { (voice.say("page-hearings-column-people")) }
                        th.amount scope="col" { (voice.say("page-hearings-column-week")) }
                    } }
                    tbody {
                        @for row in all {
                            tr {
                                th scope="row" { @match &row.panel { Some(panel) => { bdi { (panel) } }, None => { span.dotted { (voice.say("page-hearings-lawyer-not-told")) } } } }
                                td.amount { (number(row.cases)) }
                                td.amount { (number(row.people)) }
                                td.amount { (number(row.hearings)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
