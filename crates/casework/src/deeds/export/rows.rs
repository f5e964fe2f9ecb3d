//! The columns of each table, and the rows a case gives: never a name, never anything special.

use super::{ExportAsk, ExportTable};
use crate::api::shown::{duty_may_leave, may_leave};
use crate::understood::{Understood, of_the_case, understand};
use crate::views::{self, place};
use mukti_duties::{Duty, DutyStatus};
use mukti_law::{Book, Facts};
use mukti_register::{Body, Case};
use mukti_terms::schema::{Field, FieldId, Record as _};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Secret};

/// The cells of a row, in the order of the columns; an empty one is not known.
pub(super) type Row = Vec<Box<str>>;

const CASES: [&str; 10] =
    ["case", "opened", "last_word", "state", "district", "work_kind", "people", "still_held", "status", "late"];
const PEOPLE: [&str; 10] =
    ["case", "opened", "state", "district", "work_kind", "freed", "status", "forced_labour", "ask", "late"];
/// Who stands before the columns of a person where names leave.
const NAMES: [&str; 3] = ["given_to", "name", "name_own_script"];

/// What the columns are called: names for programs, the same in every language.
pub(super) fn columns(table: ExportTable, with_names: bool) -> Vec<&'static str> {
    let before = if with_names { NAMES.as_slice() } else { &[] };
    let own: Vec<&'static str> = match table {
        ExportTable::Cases => CASES.to_vec(),
        ExportTable::People => PEOPLE.to_vec(),
        ExportTable::Facts => std::iter::once("case").chain(facts().map(|(_, field)| field.name)).collect(),
    };
    before.iter().copied().chain(own).collect()
}

/// The facts that may leave, but the one that says whose they are.
fn facts() -> impl Iterator<Item = (FieldId, &'static Field)> {
    (0_u16..).map(FieldId).zip(Facts::FIELDS).filter(|(_, field)| may_leave(field) && field.name != "case")
}

/// The rows of a case; none where it was taken back, or its work was elsewhere.
pub(super) fn of_case(case: &Case, ask: &ExportAsk, book: &'static Book, now: Moment) -> Vec<Row> {
    if case.is_withdrawn() {
        return Vec::new();
    }
    let people = understand(case, book, now);
    let place = place(case, &people);
    if ask.state.is_some() && place.state != ask.state {
        return Vec::new();
    }
    match ask.table {
        ExportTable::Cases => vec![case_row(case, &people, &place, book)],
        ExportTable::People => people.iter().map(|one| person_row(case, one, &place, book)).collect(),
        ExportTable::Facts => people.iter().map(|one| fact_row(case, one)).collect(),
    }
}

/// The rows of a case with the names of its people before them, each marked with whom it is given to.
pub(super) fn with_names(case: &Case, ask: &ExportAsk, given_to: &str, book: &'static Book, now: Moment) -> Vec<Row> {
    let told = |person| Secret::new(case.described("person", Some(person)));
    let people = case.people.iter().filter(|person| !case.is_forgotten(person.id));
    let rows = of_case(case, &ExportAsk { state: None, ..ask.clone() }, book, now);
    let named = people.zip(rows).map(|(person, row)| {
        let told = told(person.id);
        let text = |name: &str| told.open().get(name).unwrap_or_default().into();
        [given_to.into(), text("name"), text("name_own_script")].into_iter().chain(row).collect()
    });
    named.collect()
}

fn day(moment: Moment) -> Box<str> {
    moment.day_in_india().to_string().into()
}

fn opened(case: &Case) -> Box<str> {
    case.entries.first().map(|entry| day(entry.learned)).unwrap_or_default()
}

fn case_row(case: &Case, people: &[Understood], place: &views::Place, book: &'static Book) -> Row {
    let last = case.entries.iter().rfind(|entry| !matches!(entry.body, Body::ReadNoted(_)));
    let held = people.iter().filter(|person| person.is_free().is_no()).count();
    let status = people.iter().map(|person| person.found.status).min_by_key(|status| views::strength(*status));
    let late = late(&of_the_case(people), book) + people.iter().map(|one| late_of(one, book)).sum::<usize>();
    vec![
        case.label().into(),
        opened(case),
        last.map(|entry| day(entry.learned)).unwrap_or_default(),
        place.state.map_or("", |state| state.code()).into(),
        place.district.clone().unwrap_or_default().into(),
        place.work_kind.clone().unwrap_or_default().into(),
        people.len().to_string().into(),
        held.to_string().into(),
        status.map_or("", |status| status.word()).into(),
        late.to_string().into(),
    ]
}

fn person_row(case: &Case, person: &Understood, place: &views::Place, book: &'static Book) -> Row {
    let ask = person.found.ask.iter().map(|field| &Facts::FIELDS[field.at()]).filter(|field| may_leave(field));
    let ask: Vec<&str> = ask.map(|field| field.name).collect();
    vec![
        case.person_label(person.person.ordinal).into(),
        opened(case),
        place.state.map_or("", |state| state.code()).into(),
        place.district.clone().unwrap_or_default().into(),
        place.work_kind.clone().unwrap_or_default().into(),
        word(person.is_free()),
        person.found.status.word().into(),
        person.found.forced_labour.word().into(),
        ask.join(" ").into(),
        late_of(person, book).to_string().into(),
    ]
}

fn fact_row(case: &Case, person: &Understood) -> Row {
    let label: Box<str> = case.person_label(person.person.ordinal).into();
    let known = facts().map(|(at, _)| {
        let text = person.folded.facts.show(at);
        text.map(|text| text.as_ref().into()).unwrap_or_default()
    });
    std::iter::once(label).chain(known).collect()
}

fn word(answer: Answer) -> Box<str> {
    if answer.is_not_known() { Box::default() } else { answer.word().into() }
}

/// Duties to one person alone that are late.
fn late_of(person: &Understood, book: &'static Book) -> usize {
    let own: Vec<Duty> = person.duties.iter().filter(|duty| !duty.of_the_case).cloned().collect();
    late(&own, book)
}

fn late(duties: &[Duty], book: &'static Book) -> usize {
    duties.iter().filter(|duty| duty.status == DutyStatus::Overdue && duty_may_leave(book, duty.id)).count()
}
