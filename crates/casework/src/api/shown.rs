//! Values as JSON: a number where the field holds one, text where it holds text; nothing where nobody said.

use mukti_duties::{Due, Duty};
use mukti_law::finding::Because;
use mukti_law::{Book, Facts};
use mukti_register::KindInfo;
use mukti_terms::Answer;
use mukti_terms::schema::{Class, Field, FieldId, Kind, Record};
use mukti_terms::when::Moment;
use serde_json::{Map, Number, Value, json};

/// A moment as RFC 3339, in India.
pub(super) fn moment(moment: Moment) -> Value {
    const INDIA_EAST: i16 = 330;
    json!(mukti_terms::Told::Moment(moment, INDIA_EAST).to_string())
}

/// `yes`, `no`, or null.
pub(super) fn answer(answer: Answer) -> Value {
    if answer.is_not_known() { Value::Null } else { json!(answer.word()) }
}

/// A field's text as JSON.
pub(super) fn value(field: &Field, text: &str) -> Value {
    let number = matches!(field.kind, Kind::Whole | Kind::Number | Kind::Rupees);
    let read = number.then(|| text.parse::<Number>().ok()).flatten();
    read.map_or_else(|| json!(text), Value::Number)
}

/// Whether a field may leave the case: what the law computes on, and nothing special.
pub(crate) const fn may_leave(field: &Field) -> bool {
    matches!(field.class, Class::C0 | Class::C1 | Class::C2) && !field.special
}

/// Whether a conclusion would tell a special fact.
pub(super) fn tells_special(because: &Because) -> bool {
    because.iter().any(|field| !may_leave(&Facts::FIELDS[field.at()]))
}

/// The grounds of a conclusion by name, without special ones.
pub(super) fn grounds(because: &Because) -> Vec<&'static str> {
    let fields = because.iter().map(|field| &Facts::FIELDS[field.at()]);
    fields.filter(|field| may_leave(field)).map(|field| field.name).collect()
}

/// Facts that may leave, by position.
pub(super) fn fact(field: FieldId) -> Option<&'static Field> {
    Some(&Facts::FIELDS[field.at()]).filter(|field| may_leave(field) && field.name != "case")
}

/// The answers of a record that may leave.
pub(super) fn fields<'a>(kind: &KindInfo, values: impl Iterator<Item = (&'a str, &'a str)>) -> Map<String, Value> {
    let shown = values.filter_map(|(name, text)| {
        let field = kind.field(name).filter(|field| may_leave(field) && field.name != "case")?;
        (!text.is_empty()).then(|| (name.to_string(), value(field, text)))
    });
    shown.collect()
}

/// Conditions of the law that ask for a special fact: that such a duty runs would tell it.
const SPECIAL: [&str; 7] = [
    "woman",
    "transgender",
    "disabled",
    "scheduled_caste_or_tribe",
    "legal_aid_without_means_test",
    "scst_case",
    "sexual_exploitation",
];

/// Whether a duty may leave: its condition asks for no special fact.
pub(crate) fn duty_may_leave(book: &Book, id: &str) -> bool {
    let mut names = Vec::new();
    if let Some(rule) = book.duties().iter().find(|rule| rule.id == id) {
        rule.when.names(&mut names);
    }
    names.iter().all(|name| !SPECIAL.contains(name))
}

/// A duty with its clock; `None` where it would tell a special fact.
pub(super) fn duty(book: &Book, duty: &Duty) -> Option<Value> {
    duty_may_leave(book, duty.id).then(|| {
        json!({
            "duty": duty.id,
            "bearer": duty.bearer,
            "status": duty.status.word(),
            "since": duty.since.map(|since| since.to_string()),
            "last_day": duty.last_day.map(|due| due.day.to_string()),
            "last_moment": duty.last_day.and_then(|due| due.moment).map(moment),
            "benchmark_day": duty.benchmark_day.map(|due| due.day.to_string()),
            "days_late": duty.days_late,
            "forthwith": duty.forthwith,
            "provision": duty.provision,
            "clock": duty.last_day.or(duty.benchmark_day).as_ref().map(clock),
            "grade": duty.grade.word(),
        })
    })
}

fn clock(due: &Due) -> Value {
    json!({
        "provision": due.provision,
        "grade": due.grade.word(),
        "needs_time": due.needs_time,
        "may_be_superseded": due.may_be_superseded,
    })
}
