//! Rows of the tables, read back as types.

use crate::engine::{Done, Fault, Row};
use crate::views::{CaseView, DutyView, NextLetterView, PersonView, Standing};
use mukti_register::{CaseId, PersonId};
use mukti_terms::{Answer, Day, State, Told};
use std::str::FromStr;

/// A cell that does not read is a fault of the file, never a default.
fn unreadable(column: usize, what: &'static str) -> Fault {
    Fault::Unreadable { column, what }
}

/// The letter that follows, from its words.
pub(crate) fn next_letter(row: &Row<'_>, at: usize) -> Done<Option<NextLetterView>> {
    let words: Option<String> = row.get(at)?;
    Ok(words.as_deref().and_then(NextLetterView::from_words))
}

pub(crate) fn id<T: FromStr>(row: &Row<'_>, column: usize) -> Done<T> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| unreadable(column, "not an id"))
}

pub(crate) fn maybe_id<T: FromStr>(row: &Row<'_>, column: usize) -> Done<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| unreadable(column, "not an id"))).transpose()
}

pub(crate) fn day(row: &Row<'_>, column: usize) -> Done<Option<Day>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| unreadable(column, "not a day"))).transpose()
}

pub(crate) fn told(row: &Row<'_>, column: usize) -> Done<Option<Told>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| Told::parse(&text).ok_or_else(|| unreadable(column, "not a date as told"))).transpose()
}

pub(crate) fn state(row: &Row<'_>, column: usize) -> Done<Option<State>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| State::from_code(&text).ok_or_else(|| unreadable(column, "not a State"))).transpose()
}

pub(crate) fn answer(row: &Row<'_>, column: usize) -> Done<Answer> {
    let text: String = row.get(column)?;
    match text.as_str() {
        "yes" => Ok(Answer::Yes),
        "no" => Ok(Answer::No),
        "" => Ok(Answer::NotKnown),
        _ => Err(unreadable(column, "not yes, no or empty")),
    }
}

/// Bytes of a known length.
pub(crate) fn array<const N: usize>(row: &Row<'_>, column: usize) -> Done<[u8; N]> {
    let bytes: &[u8] = row.get(column)?;
    bytes.try_into().map_err(|_| unreadable(column, "bytes of another length"))
}

/// 128 bits.
pub(crate) fn bits(row: &Row<'_>, column: usize) -> Done<u128> {
    array(row, column).map(u128::from_be_bytes)
}

pub(crate) fn count<T: TryFrom<i64>>(row: &Row<'_>, column: usize) -> Done<T> {
    let number: i64 = row.get(column)?;
    T::try_from(number).map_err(|_| unreadable(column, "a number out of range"))
}

pub(crate) fn case_view(row: &Row<'_>) -> Done<CaseView> {
    Ok(CaseView {
        id: id::<CaseId>(row, 0)?,
        prefix: row.get(1)?,
        number: count(row, 2)?,
        label: row.get(3)?,
        state: state(row, 4)?,
        district: row.get(5)?,
        work_kind: row.get(6)?,
        people: count(row, 7)?,
        status: row.get(8)?,
        still_held: count(row, 9)?,
        opened: row.get(10)?,
        last_word: row.get(11)?,
        last_position: count(row, 12)?,
        worked_out: row.get(13)?,
        law_edition: row.get(14)?,
    })
}

pub(crate) fn person_view(row: &Row<'_>) -> Done<PersonView> {
    Ok(PersonView {
        id: id::<PersonId>(row, 0)?,
        ordinal: count(row, 1)?,
        status: row.get(2)?,
        freed: answer(row, 3)?,
        category: row.get(4)?,
        law_edition: row.get(5)?,
    })
}

pub(crate) fn duty_view(row: &Row<'_>) -> Done<DutyView> {
    let standing: String = row.get(6)?;
    Ok(DutyView {
        person: maybe_id(row, 0)?,
        people: count(row, 1)?,
        duty: row.get(2)?,
        bearer: row.get(3)?,
        state: state(row, 4)?,
        district: row.get(5)?,
        standing: Standing::from_word(&standing),
        since: told(row, 7)?,
        last_day: day(row, 8)?,
        last_moment: row.get(9)?,
        by_the_hour: row.get(10)?,
        benchmark_day: day(row, 11)?,
        provision: row.get(12)?,
        letter: row.get(13)?,
        law_edition: row.get(14)?,
        next: next_letter(row, 15)?,
    })
}
