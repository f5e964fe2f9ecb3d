//! `mukti law`: every value with its dates, source and grade; the book checked; what nobody has confirmed.

use crate::say::{self, Failure};
use clap::{Args, Subcommand};
use mukti_law::Book;
use mukti_law::book::{Amount, Parameter, Value, check};
use mukti_messages::{Args as Gaps, Messages};
use mukti_terms::{Day, Language, Told};
use serde_json::{Value as Json, json};
use std::process::ExitCode;

/// Example: `mukti law show css.immediate_assistance --on 2022-01-26`
#[derive(Debug, Args)]
#[command(after_help = "Example: mukti law show css.immediate_assistance --on 2022-01-26")]
pub struct Arguments {
    #[command(subcommand)]
    ask: Ask,
    /// Prints JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Ask {
    /// Every value, duty, entitlement and offence with what is in force.
    List {
        /// The day asked; today if not given.
        #[arg(long, value_parser = day)]
        on: Option<Day>,
    },
    /// One of them through time, with citation, source and grade.
    Show {
        /// Its id, as `law list` prints it.
        id: String,
        /// Only what was in force on that day.
        #[arg(long, value_parser = day)]
        on: Option<Day>,
    },
    /// Looks for gaps, overlaps, missing citations, unknown instruments, units, facts and predicates.
    Check,
    /// Every value whose official text nobody has confirmed.
    Unconfirmed,
}

fn day(text: &str) -> Result<Day, String> {
    Told::parse(text).and_then(Told::day).ok_or_else(|| format!("`{text}` is not a day such as 2026-11-21"))
}

/// Answers the question about the book.
///
/// # Errors
/// When the book has nothing of that name.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let book = Book::embedded();
    match &arguments.ask {
        Ask::List { on } => list(book, on.unwrap_or_else(crate::clock::today), arguments.json),
        Ask::Show { id, on } => return show(book, id, *on, arguments.json),
        Ask::Check => return Ok(checked(book, arguments.json)),
        Ask::Unconfirmed => unconfirmed(book, arguments.json),
    }
    Ok(ExitCode::SUCCESS)
}

fn amount(value: &Value, unit: &str) -> String {
    match value.amount {
        Amount::Number(number) => format!("{number} {unit}"),
        Amount::Words(words) => words.to_owned(),
        Amount::Unknown => "unknown".to_owned(),
    }
}

fn value_json(parameter: &Parameter, value: &Value) -> Json {
    let amount = match value.amount {
        Amount::Number(number) => number.to_string().parse::<serde_json::Number>().map_or(Json::Null, Json::Number),
        Amount::Words(words) => Json::String(words.to_owned()),
        Amount::Unknown => Json::Null,
    };
    json!({
        "from": value.from, "to": value.to, "amount": amount, "unit": parameter.unit.0, "cite": value.cite,
        "source": value.source, "grade": value.grade, "note": value.note,
    })
}

fn list(book: &Book, on: Day, as_json: bool) {
    let rules = book.duties().iter().map(|rule| ("duty", rule.id, rule.cite, rule.grade, rule.title));
    let rules =
        rules.chain(book.entitlements().iter().map(|rule| ("entitlement", rule.id, rule.cite, rule.grade, rule.title)));
    let rules = rules.chain(book.offences().iter().map(|rule| ("offence", rule.id, rule.cite, rule.grade, rule.title)));
    if as_json {
        let values = book.parameters().iter().map(|parameter| {
            let value = parameter.on(on).map(|value| value_json(parameter, value));
            json!({ "kind": "value", "id": parameter.id, "title": parameter.title, "instrument": parameter.instrument, "in_force": value })
        });
        let rules = rules.map(|(kind, id, cite, grade, title)| json!({ "kind": kind, "id": id, "title": title, "cite": cite, "grade": grade }));
        for row in values.chain(rules) {
            say::line(&row.to_string());
        }
        return;
    }
    for parameter in book.parameters() {
        let shown = parameter.on(on).map_or_else(
            || "–".to_owned(),
            |value| format!("{} {}", value.grade.mark(), amount(value, parameter.unit.0)),
        );
        say::line(&format!("{:<52} {shown}", parameter.id));
    }
    for (kind, id, cite, grade, _) in rules {
        say::line(&format!("{id:<52} {} {kind} [{cite}]", grade.mark()));
    }
}

fn show(book: &Book, id: &str, on: Option<Day>, as_json: bool) -> Result<ExitCode, Failure> {
    let mut found = false;
    if let Some(parameter) = book.parameter(id) {
        found = true;
        let values: Vec<&Value> = match on {
            Some(on) => parameter.on(on).into_iter().collect(),
            None => parameter.values.iter().collect(),
        };
        show_parameter(parameter, &values, on, as_json);
    }
    let rules = book.duties().iter().map(|rule| (rule.id, rule.title, rule.cite, rule.source, rule.grade, rule.path));
    let rules = rules.chain(
        book.entitlements().iter().map(|rule| (rule.id, rule.title, rule.cite, rule.source, rule.grade, rule.path)),
    );
    let rules = rules
        .chain(book.offences().iter().map(|rule| (rule.id, rule.title, rule.cite, rule.source, rule.grade, rule.path)));
    let rules = rules.chain(
        book.provisions().iter().map(|rule| (rule.id, rule.gist, rule.cite, rule.source, rule.grade, rule.path)),
    );
    let stood = |from: Day, until: Option<Day>| on.is_none_or(|on| from <= on && until.is_none_or(|until| on <= until));
    for (_, title, cite, source, grade, path) in rules.filter(|rule| rule.0 == id && stands(book, rule.5, stood)) {
        found = true;
        if as_json {
            say::line(&json!({ "id": id, "title": title, "cite": cite, "source": source, "grade": grade, "file": format!("law/{path}") }).to_string());
        } else {
            say::line(&format!("{} {title}\n  [{cite}]  {source}\n  law/{path}", grade.mark()));
        }
    }
    if found {
        return Ok(ExitCode::SUCCESS);
    }
    let ids = book.parameters().iter().map(|one| one.id).chain(book.duties().iter().map(|one| one.id));
    let ids = ids.chain(book.entitlements().iter().map(|one| one.id)).chain(book.offences().iter().map(|one| one.id));
    let ids = ids.chain(book.provisions().iter().map(|one| one.id));
    let gaps = Gaps::new().with("value", id);
    Err(match mukti_intake::problem::nearest(id, ids) {
        Some(near) => say::failure("600-06", &gaps.with("nearest", near)),
        None => say::failure_alone("600-06", &gaps),
    })
}

/// Whether the rule of that file stood; a rule without dates always does.
fn stands(book: &Book, path: &str, stood: impl Fn(Day, Option<Day>) -> bool) -> bool {
    let duties = book.duties().iter().map(|rule| (rule.path, rule.from, rule.until));
    let rules = duties.chain(book.entitlements().iter().map(|rule| (rule.path, rule.from, rule.until)));
    let rules = rules.chain(book.offences().iter().map(|rule| (rule.path, rule.from, rule.until)));
    let mut rules = rules.chain(book.provisions().iter().map(|rule| (rule.path, rule.from, rule.until)));
    rules.find(|rule| rule.0 == path).is_none_or(|(_, from, until)| stood(from, until))
}

fn show_parameter(parameter: &Parameter, values: &[&Value], on: Option<Day>, as_json: bool) {
    if as_json {
        let values: Vec<Json> = values.iter().map(|value| value_json(parameter, value)).collect();
        let file = format!("law/{}", parameter.path);
        let confirmed = parameter.confirmed.map(|(on, by)| json!({ "on": on, "by": by }));
        let shown = json!({ "id": parameter.id, "title": parameter.title, "unit": parameter.unit.0, "file": file, "confirmed": confirmed, "values": values });
        say::line(&shown.to_string());
        return;
    }
    say::line(&format!("{}\n  law/{}", parameter.title, parameter.path));
    for value in values {
        let to = value.to.map_or_else(String::new, |to| format!(" – {to}"));
        say::line(&format!(
            "  {}{to}  {} {}  [{}]  {}",
            value.from,
            value.grade.mark(),
            amount(value, parameter.unit.0),
            value.cite,
            value.source
        ));
        if let Some(note) = value.note {
            say::line(&format!("      {note}"));
        }
    }
    if let (true, Some(on)) = (values.is_empty(), on) {
        let date = mukti_messages::format::day_short(Language::English, on);
        let words = Messages::of(Language::English)
            .text("cli-not-in-force", &Gaps::new().with("date", date.as_str()))
            .into_owned();
        say::line(&format!("  {words}"));
    }
}

fn checked(book: &Book, as_json: bool) -> ExitCode {
    let faults = check(book);
    for fault in &faults {
        if as_json {
            say::line(&json!({ "file": format!("law/{}", fault.path), "says": fault.says }).to_string());
        } else {
            say::error(&fault.to_string());
        }
    }
    let messages = Messages::of(Language::English);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    if faults.is_empty() {
        let gaps = Gaps::new()
            .with("values", count(book.parameters().iter().map(|parameter| parameter.values.len()).sum()))
            .with("duties", count(book.duties().len()))
            .with("entitlements", count(book.entitlements().len()))
            .with("offences", count(book.offences().len()))
            .with("provisions", count(book.provisions().len()))
            .with("edition", book.edition());
        if !as_json {
            say::line(&messages.text("cli-law-good", &gaps));
        }
        return ExitCode::SUCCESS;
    }
    say::error(&say::failure("600-08", &Gaps::NONE).to_string());
    ExitCode::from(2)
}

fn unconfirmed(book: &Book, as_json: bool) {
    for (parameter, grade) in book.unconfirmed() {
        if as_json {
            say::line(&json!({ "id": parameter.id, "title": parameter.title, "worst_grade": grade, "file": format!("law/{}", parameter.path) }).to_string());
        } else {
            say::line(&format!("{} {:<52} {}", grade.mark(), parameter.id, parameter.title));
        }
    }
}
