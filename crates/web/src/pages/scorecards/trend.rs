//! The months of one kind of office: a small drawing of the share in time, and the table behind it.

use super::lines::share;
use super::whole;
use crate::frame::Shown;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_casework::{MonthLine, Scorecard};
use mukti_indicators::Month;
use mukti_messages::{Args, format};
use mukti_terms::Told;

/// The height of the drawing, and the width of a month in it.
const HEIGHT: u64 = 60;
const MONTH: usize = 22;

/// The drawing, oldest month first as it is read; the table, newest first.
pub fn months(voice: Voice, card: &Scorecard) -> Markup {
    html! {
        @if !card.months.is_empty() {
            section.card aria-labelledby="months" {
                h2 #months { (voice.say("score-months")) }
                p.help { (voice.also("score-months", "help").into_markup()) }
                (drawing(voice, &card.months))
                details.more {
                    summary { (voice.say("score-months-table")) }
                    (table(voice, &card.months))
                }
            }
        }
    }
}

fn drawing(voice: Voice, months: &[MonthLine]) -> Markup {
    let known: Vec<&MonthLine> = months.iter().rev().filter(|line| line.month.known().is_some()).collect();
    let width = known.len() * MONTH;
    html! {
        @if known.len() > 1 {
            svg.trend viewBox={ "0 0 " (width) " " (HEIGHT + 12) } role="img" aria-label=(voice.text("score-months")) {
                line x1="0" x2=(width) y1=(HEIGHT) y2=(HEIGHT) {}
                @for (at, line) in known.iter().enumerate() {
                    @let name = month(voice, line.month);
                    @match line.card.in_time() {
                        Some(found) => {
                            @let tall = found.low * HEIGHT / 100;
                            rect x=(at * MONTH + 3) y=(HEIGHT - tall) width=(MONTH - 6) height=(tall.max(1)) {
                                title { (voice.text_with("score-month-bar", &Args::new().with("month", &name).with("low", whole(found.low)).with("of", whole(found.of)))) }
                            }
                        }
                        None => { circle cx=(at * MONTH + MONTH / 2) cy=(HEIGHT + 6) r="2" { title { (name) } } }
                    }
                }
            }
        }
    }
}

fn table(voice: Voice, months: &[MonthLine]) -> Markup {
    html! {
        table.stack {
            caption.unseen { (voice.say("score-months")) }
            thead { tr {
                th scope="col" { (voice.say("score-month")) }
                th scope="col" { (voice.say("score-in-time-share")) }
                th.amount scope="col" { (voice.say("score-open_late")) }
                th.amount scope="col" { (voice.say("score-duties")) }
            } }
            tbody { @for line in months {
                tr {
                    th scope="row" { (month(voice, line.month)) }
                    td data-label=(voice.text("score-in-time-share")) { span { (share(voice, line.card.in_time())) } }
                    td.amount data-label=(voice.text("score-open_late")) { span { (line.card.open_late()) } }
                    td.amount data-label=(voice.text("score-duties")) { span { (line.card.duties()) } }
                }
            } }
        }
    }
}

/// "Mar 2026", "2026", or that it is not known.
fn month(voice: Voice, month: Month) -> String {
    match (month.known(), i16::try_from(month.number() / 100)) {
        (Some((year, month)), _) => format::told(voice.language(), Told::Month(year, month)),
        (None, Ok(year)) if year > 0 => format::told(voice.language(), Told::Year(year)),
        _ => voice.text("score-month-not-known").into_owned(),
    }
}
