//! How somebody lives, drawn over time, with the table behind the drawing: the sum is of what was asked, and says so.

use super::Shows;
use crate::frame::Shown;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_messages::Args;
use mukti_register::after::living::{DOMAINS, Living, STEP_BEST, Standing};
use mukti_terms::when::days_between;

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let (voice, livings) = (shows.voice, &shows.page.livings);
    html! {
        section aria-labelledby="living" {
            h2 #living { (voice.say("page-after-living")) }
            p.help { (voice.also("page-after-living", "help").into_markup()) }
            @if livings.is_empty() { p { (voice.say("page-after-living-none")) } }
            @else { (drawing(voice, livings)) (table(voice, livings)) }
        }
    }
}

/// "9 of 28, asked 7 of 9".
fn sum(voice: Voice, living: &Living) -> String {
    let args = Args::new().with("sum", living.sum()).with("best", living.best());
    let of = Args::new().with("asked", living.asked()).with("of", living.of());
    format!("{} · {}", voice.text_with("page-after-sum", &args), voice.text_with("page-after-asked", &of))
}

const WIDTH: i64 = 640;
const HEIGHT: i64 = 220;
const LEFT: i64 = 44;
const BOTTOM: i64 = 176;
const TOP: i64 = 22;
/// The middle of the first and of the last column.
const FIRST: i64 = 76;
const LAST: i64 = 600;
/// The narrowest way between two columns: those of one week stand beside each other, not in each other.
const APART: i64 = 76;

/// So many columns have room beside each other.
const DRAWN: usize = 7;

/// Where each visit stands: by its day, and never in another.
fn places(livings: &[Living]) -> Vec<i64> {
    let days: Vec<i64> = livings.iter().map(|one| days_between(livings[0].on.earliest(), one.on.earliest())).collect();
    let span = days.last().copied().unwrap_or(0).max(1);
    let mut places: Vec<i64> = days.iter().map(|day| FIRST + day * (LAST - FIRST) / span).collect();
    if places.windows(2).any(|pair| pair[1] - pair[0] < APART) {
        let many = i64::try_from(places.len()).unwrap_or(1).max(2) - 1;
        places = (0..=many).map(|at| FIRST + at * (LAST - FIRST) / many).take(places.len()).collect();
    }
    places
}

/// Each visit a column: its frame as high as what was asked could reach, filled as high as it reached.
fn drawing(voice: Voice, livings: &[Living]) -> Markup {
    // The drawing holds the last few; the table holds all.
    let last = &livings[livings.len().saturating_sub(DRAWN)..];
    let most = i64::from(STEP_BEST) * i64::try_from(DOMAINS.len()).unwrap_or(9);
    let height = |value: u32| i64::from(value) * (BOTTOM - TOP) / most;
    html! {
        svg.chart viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-label=(voice.text("page-after-drawing")) {
            @for step in [0, most / 2, most] {
                @let y = BOTTOM - step * (BOTTOM - TOP) / most;
                line.grid x1=(LEFT) x2=(WIDTH - 8) y1=(y) y2=(y) {}
                text.axis x=(LEFT - 8) y=(y + 5) text-anchor="end" { (step) }
            }
            @for (living, x) in last.iter().zip(places(last)) {
                @let (best, sum) = (height(living.best()), height(living.sum()));
                rect.frame x=(x - 15) y=(BOTTOM - best) width="30" height=(best) {}
                rect.bar-of x=(x - 15) y=(BOTTOM - sum) width="30" height=(sum) {}
                text.value x=(x) y=(BOTTOM - best - 6) text-anchor="middle" { (living.sum()) "/" (living.best()) }
                text.axis x=(x) y=(BOTTOM + 20) text-anchor="middle" { (month(living)) }
                text.axis x=(x) y=(BOTTOM + 38) text-anchor="middle" { (living.asked()) "/" (living.of()) }
            }
        }
        p.small.quiet { (voice.also("page-after-drawing", "help").into_markup()) }
    }
}

/// `2026-05`, in figures: short, and the same in every language.
fn month(living: &Living) -> String {
    living.on.earliest().to_string().chars().take(7).collect()
}

fn table(voice: Voice, livings: &[Living]) -> Markup {
    html! {
        div.scroll {
            table.stack {
                caption { (voice.say("page-after-table")) }
                thead { tr {
                    th scope="col" { (voice.say("field-living_standard-on")) }
                    @for domain in DOMAINS { th scope="col" { (voice.say(&format!("field-living_standard-{domain}"))) } }
                    th scope="col" { (voice.say("page-after-sum-head")) }
                } }
                tbody { @for living in livings.iter().rev() { tr {
                    th scope="row" { (voice.told(living.on)) }
                    @for (domain, standing) in DOMAINS.iter().zip(&living.standings) {
                        td data-label=(voice.text(&format!("field-living_standard-{domain}"))) { (cell(voice, domain, standing)) }
                    }
                    td data-label=(voice.text("page-after-sum-head")) { (sum(voice, living)) }
                } } }
            }
        }
    }
}

fn cell(voice: Voice, domain: &str, standing: &Standing) -> Markup {
    let words = |word: &str| voice.say(&format!("choice-living_{domain}-{word}"));
    html! {
        @match standing {
            Standing::Step(step, word) => { span { (words(word)) " " span.cite.number { "(" (step) "/" (STEP_BEST) ")" } } }
            Standing::NotAsked => { span.dotted { (voice.say("page-after-not-asked")) } }
            Standing::DoesNotApply => { span.quiet { (voice.say("choice-living_school-no_children")) } }
            Standing::Overheard(word) => { span { (words(word)) " " span.cite { (voice.say("page-after-overheard")) } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{APART, FIRST, LAST, places};
    use mukti_register::EntryId;
    use mukti_register::after::living::Living;
    use mukti_terms::Told;

    fn on(days: &[&str]) -> Vec<Living> {
        let living = |day: &&str| Living {
            entry: EntryId::from_bits(1),
            on: Told::parse(day).expect("a day"),
            standings: Vec::new(),
        };
        days.iter().map(living).collect()
    }

    #[test]
    fn two_visits_of_one_week_stand_beside_each_other_and_all_inside() {
        for days in [&["2026-01-05", "2026-01-07", "2027-12-01"][..], &["2026-01-05"], &["2026-01-05", "2026-01-05"]] {
            let places = places(&on(days));
            assert_eq!(places.len(), days.len());
            assert!(places.iter().all(|x| (FIRST..=LAST).contains(x)), "{places:?}");
            assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= APART), "{places:?}");
        }
    }
}
