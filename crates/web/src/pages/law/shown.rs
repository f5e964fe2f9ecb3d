//! How the parts of the book are shown: English words as English, dates, amounts with their unit, grades in words, conditions.

use crate::parts::fact;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_law::book::{Amount, Unit, Value};
use mukti_messages::{Args, format};
use mukti_terms::schema::FieldId;
use mukti_terms::{Day, Grade, Rupees};

/// Words of the book, marked as the English they are.
pub(super) fn english(words: &str) -> Markup {
    html! { span lang="en" dir="ltr" { (words) } }
}

/// "Tue 17 Jan 2017 to …, still in force".
pub(super) fn days(voice: Voice, from: Day, until: Option<Day>) -> Markup {
    let written = |day| format::day(voice.language(), day);
    match until {
        Some(until) => {
            html! { (voice.with("page-from-to", &Args::new().with("from", written(from)).with("to", written(until)))) }
        }
        None => {
            html! { (voice.with("clock-since", &Args::new().with("date", written(from)))) "\u{a0}· " (voice.say("page-still")) }
        }
    }
}

/// An amount in its unit; a statement in its words; "unknown" with a dotted line.
pub(super) fn amount(voice: Voice, unit: Unit, value: &Value) -> Markup {
    match value.amount {
        Amount::Unknown => html! { span.dotted { (voice.say("page-law-unknown")) } },
        Amount::Words(words) => statement(voice, words),
        Amount::Number(number) => match unit.0 {
            "rupees" => voice.rupees(rupees(value)),
            "rupees_per_day" | "rupees_per_month" => {
                let key =
                    if unit.0 == "rupees_per_day" { "page-law-rates-per-day" } else { "page-law-rates-per-month" };
                html! { (voice.rupees(rupees(value))) " " (voice.say(key)) }
            }
            unit => {
                let key = format!("unit-{unit}");
                match value.count().filter(|count| format::group(*count) == format::number(number)) {
                    Some(count) => html! { (voice.with(&key, &Args::new().with("count", count))) },
                    None => html! { (voice.with(&key, &Args::new().with("count", format::number(number)))) },
                }
            }
        },
    }
}

/// A statement of the book: words of the list of relatives as the reader says them, everything else as the English it is.
fn statement(voice: Voice, words: &str) -> Markup {
    let known: Option<Vec<String>> = words
        .split(' ')
        .map(|word| format!("choice-advance_by-{word}"))
        .map(|key| voice.has(&key).then(|| voice.text(&key).into_owned()))
        .collect();
    known.map_or_else(|| english(&words.replace('_', " ")), |known| html! { (voice.list(&known)) })
}

/// Why a value has no amount today: its first day is still to come, or its last has passed.
pub(super) fn not_today(voice: Voice, values: &[Value], today: Day) -> Markup {
    let first = values.iter().map(|value| value.from).min();
    let date = |day| Args::new().with("date", format::day(voice.language(), day));
    match (first.filter(|from| *from > today), values.iter().filter_map(|value| value.to).max()) {
        (Some(from), _) => html! { (voice.with("page-law-not-yet", &date(from))) },
        (None, Some(until)) => html! { (voice.with("page-law-over", &date(until))) },
        (None, None) => html! { span.dotted { (voice.say("page-law-unknown")) } },
    }
}

fn rupees(value: &Value) -> Rupees {
    value.rupees().unwrap_or(Rupees::ZERO)
}

/// The mark and the word of a grade.
pub(super) fn graded(voice: Voice, grade: Grade) -> Markup {
    html! { span aria-hidden="true" { (grade.mark()) } " " (voice.say(&format!("grade-{}", grade.word()))) }
}

/// Facts by their labels.
pub(super) fn facts(voice: Voice, ids: &[FieldId]) -> Markup {
    html! { @for (at, id) in ids.iter().enumerate() { @if at > 0 { (voice.comma()) } (fact::label(voice, *id)) } }
}

/// A line of a description.
pub(super) fn pair(voice: Voice, key: &str, shown: Markup) -> Markup {
    html! { div { dt { (voice.say(key)) } dd { (shown) } } }
}
