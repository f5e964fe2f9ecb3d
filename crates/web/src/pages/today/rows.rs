//! The three lists of today, each row with its clock and its letter, and a box to tick for the letters of several at once.

use super::filter::{Asked, ROWS};
use crate::frame::Shown;
use crate::parts::clock::{Look, chip, cite, is_office};
use crate::parts::icon::{Icon, icon};
use crate::parts::next;
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_casework::{Band, DutyRow, NextLetterView, Ticked, Today};
use mukti_messages::{Args, format};
use mukti_terms::Day;
use mukti_terms::when::{Moment, days_between};

/// Rows of what is due and of what waits, where all three lists stand on the page.
const ROWS_BESIDE: usize = 10;

/// How a page of lists is shown.
struct Sheet<'a> {
    voice: Voice,
    asked: &'a Asked,
    today: &'a Today,
    now: Moment,
}

/// The lists in one form: what is ticked goes to the review of its letters.
pub(super) fn lists(voice: Voice, asked: &Asked, today: &Today, now: Moment) -> Markup {
    let sheet = Sheet { voice, asked, today, now };
    let has_letters = [&today.late, &today.due, &today.waiting].into_iter().flatten().any(|row| row.asks.is_some());
    let band = asked.band();
    let shows = |one: Band| band.is_none_or(|only| only == one);
    html! {
        (sheet.counts())
        form method="get" action="/today/letters" {
            @if has_letters { (sheet.ticking()) }
            @if shows(Band::Late) { (sheet.late()) }
            @if shows(Band::Due) { (sheet.week()) }
            @if shows(Band::Waiting) { (sheet.waiting()) }
            @if let Some(band) = band { (sheet.pages(band)) }
            @if has_letters {
                div.stick {
                    button.button.first type="submit" { (icon(Icon::Pen)) span { (voice.say("page-work-write")) } }
                    p.small.quiet { (voice.also("page-work-write", "help").into_markup()) }
                }
            }
        }
    }
}

impl Sheet<'_> {
    fn here(&self) -> u64 {
        self.today.late_count + self.today.due_count + self.today.waiting_count
    }

    /// How many of how many are shown, and of how many nobody knows by when.
    fn counts(&self) -> Markup {
        let (voice, today) = (self.voice, self.today);
        let grouped = |count: u64| voice.number(usize::try_from(count).unwrap_or(usize::MAX));
        let said = Args::new().with("here", grouped(self.here())).with("all", grouped(today.open_in_all));
        html! {
            p.quiet role="status" {
                (voice.with("page-work-counts", &said))
                @if today.undated_count > 0 { " " (voice.with("page-work-undated", &Args::new().with("count", grouped(today.undated_count)))) }
            }
            @if self.here() == 0 {
                section.card { h2 { (voice.say("page-work-none")) } p { (voice.also("page-work-none", "help").into_markup()) } }
            }
        }
    }

    /// Ticks every row of the page, or none, without script.
    fn ticking(&self) -> Markup {
        let (key, all) =
            if self.asked.ticks_all() { ("page-work-untick", false) } else { ("page-work-tick-all", true) };
        html! { p.small { a.reset href=(self.asked.ticked(all)) { (self.voice.say(key)) } } }
    }

    fn late(&self) -> Markup {
        let (voice, today) = (self.voice, self.today);
        html! {
            @if self.here() > 0 {
                section.card.band.late[today.late_count > 0].done[today.late_count == 0] aria-labelledby="late" {
                    @if today.late_count == 0 {
                        h2 #late { (voice.say("page-today-none-late")) }
                        p.quiet { (voice.also("page-today-none-late", "help").into_markup()) }
                    } @else {
                        h2 #late { (count(voice, "page-today-late", today.late_count)) }
                        (self.rows(&today.late, Some(today.on), |row| late_chip(voice, row, self.now)))
                        (self.more(Band::Late, today.late_count, today.late.len()))
                    }
                }
            }
        }
    }

    fn week(&self) -> Markup {
        let (voice, today) = (self.voice, self.today);
        let shown = self.beside(&today.due);
        html! {
            @if today.due_count > 0 {
                section.card.band.soon aria-labelledby="week" {
                    h2 #week { (count(voice, "page-today-week", today.due_count)) }
                    (self.rows(shown, None, |row| due_chip(voice, row, self.now)))
                    (self.more(Band::Due, today.due_count, shown.len()))
                }
            }
        }
    }

    fn waiting(&self) -> Markup {
        let (voice, today) = (self.voice, self.today);
        let shown = self.beside(&today.waiting);
        html! {
            @if today.waiting_count > 0 {
                section.card {
                    details.more open[self.asked.band().is_some()] {
                        summary { (count(voice, "page-today-waiting", today.waiting_count)) }
                        (self.rows(shown, None, |row| waiting_chip(voice, row)))
                        (self.more(Band::Waiting, today.waiting_count, shown.len()))
                    }
                }
            }
        }
    }

    /// Beside the other lists the first few; by itself a whole page.
    fn beside<'r>(&self, rows: &'r [DutyRow]) -> &'r [DutyRow] {
        if self.asked.band().is_some() { rows } else { &rows[..rows.len().min(ROWS_BESIDE)] }
    }

    fn rows(&self, rows: &[DutyRow], late_on: Option<Day>, clock: impl Fn(&DutyRow) -> Markup) -> Markup {
        // All of them are what is late, where three lists stand together: what waits is not written for by the dozen.
        let is_ticked = self.asked.ticks_all() && (self.asked.band().is_some() || late_on.is_some());
        html! { ul.list { @for row in rows { li.duty { (one(self.voice, row, &clock(row), late_on, is_ticked)) } } } }
    }

    /// The way to the whole list.
    fn more(&self, band: Band, all: u64, shown: usize) -> Markup {
        let all = usize::try_from(all).unwrap_or(usize::MAX);
        html! {
            @if self.asked.band().is_none() && all > shown {
                p { a.reset href=(self.asked.for_band(Some(band))) { (self.voice.count("page-work-all-of", all)) } }
            }
        }
    }

    /// Which rows of how many are shown, and the way to those before and after.
    fn pages(&self, band: Band) -> Markup {
        let (voice, asked, today) = (self.voice, self.asked, self.today);
        let (all, shown) = match band {
            Band::Late => (today.late_count, today.late.len()),
            Band::Due => (today.due_count, today.due.len()),
            Band::Waiting => (today.waiting_count, today.waiting.len()),
        };
        let before = u64::from(asked.page() - 1) * u64::from(ROWS);
        let until = before + u64::try_from(shown).unwrap_or(u64::MAX);
        let grouped = |count: u64| voice.number(usize::try_from(count).unwrap_or(usize::MAX));
        let said =
            Args::new().with("from", grouped(before + 1)).with("until", grouped(until)).with("all", grouped(all));
        html! {
            @if shown > 0 { p.quiet { (voice.with("page-work-page", &said)) } }
            div.actions {
                @if asked.page() > 1 { a.button rel="prev" href=(asked.at_page(asked.page() - 1)) { (voice.say("page-work-before")) } }
                @if until < all { a.button rel="next" href=(asked.at_page(asked.page() + 1)) { (voice.say("page-work-after")) } }
                a.button href=(asked.for_band(None)) { (voice.say("page-work-all-lists")) }
            }
        }
    }
}

/// The box that ticks a duty for its letter; none where no letter can be written now.
fn box_of(voice: Voice, row: &DutyRow, is_ticked: bool) -> Markup {
    let ticked = Ticked { case: row.case, duty: row.duty.clone(), person: row.person };
    let said = Args::new()
        .with("duty", voice.text(&key_of("duty", &row.duty)))
        .with("office", voice.text(&format!("office-{}", row.bearer)))
        .with("label", &row.case_label);
    html! {
        @if row.asks.is_some() {
            label.tick { input type="checkbox" name="tick" value=(ticked) checked[is_ticked]; span.unseen { (voice.with("page-work-tick", &said)) } }
        } @else { span.tick aria-hidden="true" {} }
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

fn waiting_chip(voice: Voice, row: &DutyRow) -> Markup {
    let by = |key: &str, day| voice.with(key, &Args::new().with("date", format::day(voice.language(), day)));
    match (row.last_day, row.benchmark_day) {
        (Some(day), _) => chip(Look::Calm, by("clock-by", day)),
        (None, Some(day)) => chip(Look::Calm, by("clock-benchmark", day)),
        (None, None) => chip(Look::Calm, voice.say("duty-status-awaited")),
    }
}

/// One duty: its clock, what is owed and by whom, in which case; and the letter that asks for it.
fn one(voice: Voice, row: &DutyRow, clock: &Markup, late_on: Option<Day>, is_ticked: bool) -> Markup {
    let (is_late, on) = (late_on.is_some(), late_on.unwrap_or(Day::MIN));
    let duty = key_of("duty", &row.duty);
    let (next, letter) = (row.next.as_ref().filter(|_| is_late), letter_for(row));
    html! {
        (box_of(voice, row, is_ticked))
        div {
            p.row { (clock) span.what { (voice.say(&duty)) } }
            p { (voice.office(&row.bearer)) @if let Some(place) = place(voice, row) { "\u{a0}· " (place) } " " (cite(&row.provision)) }
            p.small {
                a href={ "/cases/" (row.case) } { bdi { (row.case_label) } }
                "\u{a0}· " (voice.count("page-today-people", row.people as usize))
                @if let Some(kind) = &row.work_kind { "\u{a0}· " (voice.say(&format!("choice-work_kind-{kind}"))) }
            }
        }
        @if next.is_some() || letter.is_some() {
            div.todo {
                @if let Some(next) = next { (next_step(voice, row, next, on)) }
                @if let Some(letter) = letter {
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

/// Open duties by office, each a way to its own list.
pub(super) fn offices(voice: Voice, asked: &Asked, today: &Today) -> Markup {
    let rows = today.by_office.iter().map(|row| {
        let name = html! { (voice.office(&row.of)) };
        (asked.for_office(Some(&row.of)), name, asked.office() == Some(row.of.as_str()), row.late, row.open)
    });
    tally(voice, ("page-today-by-office", "letter-common-column-office"), rows)
}

/// Open duties by district, each a way to its own list.
pub(super) fn districts(voice: Voice, asked: &Asked, today: &Today) -> Markup {
    let chosen = asked.place();
    let rows = today.by_district.iter().map(|row| {
        let (state, district) = &row.of;
        let name = html! {
            @match district { Some(district) => { bdi { (district) } }, None => { span.dotted { (voice.say("page-not-known")) } } }
            @if let Some(state) = state { span.small.quiet { "\u{a0}· " (voice.state(*state)) } }
        };
        let is_chosen = chosen.as_deref() == Some(&super::filter::place_of(*state, district.as_deref()));
        // Where nobody knows the place there is no list of it to lead to.
        let is_known = state.is_some() || district.is_some();
        let address = if is_known { asked.for_place(*state, district.as_deref()) } else { String::new() };
        (address, name, is_chosen, row.late, row.open)
    });
    tally(voice, ("page-today-by-district", "score-place"), rows)
}

/// A table under its title; the first column is named by what its rows are.
fn tally(
    voice: Voice,
    (title, of): (&str, &str),
    rows: impl Iterator<Item = (String, Markup, bool, u64, u64)>,
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
                        @for (address, name, is_chosen, late, open) in rows {
                            tr {
                                th scope="row" { @if address.is_empty() { (name) } @else { a href=(address) aria-current=[is_chosen.then_some("true")] { (name) } } }
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
