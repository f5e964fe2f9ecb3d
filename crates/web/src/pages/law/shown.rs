//! How the parts of the book are shown: English words as English, dates, amounts with their unit, grades in words, conditions.

use crate::parts::fact;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_law::book::{Amount, Condition, Unit, Value};
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
            html! { (voice.with("clock-since", &Args::new().with("date", written(from)))) " · " (voice.say("page-still")) }
        }
    }
}

/// An amount in its unit; a statement in its words; "unknown" with a dotted line.
pub(super) fn amount(voice: Voice, unit: Unit, value: &Value) -> Markup {
    match value.amount {
        Amount::Unknown => html! { span.dotted { (voice.say("page-law-unknown")) } },
        Amount::Words(words) => english(&words.replace('_', " ")),
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

/// A condition as the book writes it: named tests joined by all, any and not.
pub(super) fn condition(condition: &Condition) -> String {
    let join = |parts: &[Condition], word: &str| {
        let parts: Vec<String> = parts.iter().map(self::condition).collect();
        if parts.len() == 1 { parts.concat() } else { format!("({})", parts.join(word)) }
    };
    match condition {
        Condition::Is(name, _) => name.replace('_', " "),
        Condition::Not(inner) => format!("not {}", self::condition(inner)),
        Condition::In(state) => format!("work in {}", state.row().name_en),
        Condition::All(parts) => join(parts, " and "),
        Condition::Any(parts) => join(parts, " or "),
    }
}

/// A line of a description.
pub(super) fn pair(voice: Voice, key: &str, shown: Markup) -> Markup {
    html! { div { dt { (voice.say(key)) } dd { (shown) } } }
}
