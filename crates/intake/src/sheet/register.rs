//! A list of a register beside the cases, one row a sheet: offices with who holds them, committees, orders, budgets.
//!
//! A column is a field of the register (`kind`, or its name in any of our languages), or of a line on its sheets with the kind before
//! it (`officer_term.name`).

use super::columns::HEADER_AMONG;
use super::{Cell, Look, Row, each_row, lexicon, values};
use crate::Problem;
use mukti_messages::Messages;
use mukti_register::KindInfo;
use mukti_register::kinds::message_key;
use mukti_terms::Language;
use mukti_terms::schema::Field;
use std::collections::{BTreeMap, HashMap};
use std::io::{Read, Seek};

/// A row as records: of the sheet itself, and of what is written on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Its number in the file.
    pub row: u64,
    /// Answers by kind of record, the register's own among them.
    pub told: BTreeMap<&'static str, Vec<(String, String)>>,
}

/// A column that was understood.
type Meant = (&'static KindInfo, &'static Field);

/// Hands over every row below the header, read or with what was wrong in it.
///
/// # Errors
/// It is no list, or none of its first rows names a column of this register.
pub fn each_sheet<R: Read + Seek>(
    input: &mut R,
    look: &Look,
    sheet: Option<&str>,
    register: &'static KindInfo,
    take: &mut dyn FnMut(Result<SheetRow, Vec<Problem>>),
) -> Result<(), Problem> {
    let names = names(register);
    let (mut header, mut looked_at, mut first) = (None::<Vec<Option<Meant>>>, 0_usize, 0);
    each_row(input, look, sheet, &mut |row| {
        if first == 0 {
            first = row.number;
        }
        if let Some(header) = &header {
            take(read(&row, header));
            return true;
        }
        looked_at += 1;
        let meant: Vec<Option<Meant>> =
            row.cells.iter().map(|cell| names.get(&lexicon::plain(cell.shown())).copied()).collect();
        let known = meant.iter().flatten().filter(|(kind, _)| kind.name == register.name).count();
        if known * 2 >= row.cells.iter().filter(|cell| !cell.is_empty()).count().max(1) {
            header = Some(meant);
        }
        header.is_some() || looked_at < HEADER_AMONG
    })?;
    if header.is_some() { Ok(()) } else { Err(Problem::at("422-65", first)) }
}

/// Every name a column may have.
fn names(register: &'static KindInfo) -> HashMap<String, Meant> {
    let mut names = HashMap::new();
    let kinds: Vec<&'static KindInfo> = std::iter::once(register).chain(register.written_on()).collect();
    for kind in &kinds {
        for field in kind.fields {
            if kind.name == register.name {
                names.entry(lexicon::plain(field.name)).or_insert((*kind, field));
            }
            names.entry(lexicon::plain(&format!("{}.{}", kind.name, field.name))).or_insert((*kind, field));
        }
    }
    for field in register.fields {
        let key = message_key(register.name, field.name);
        for language in Language::ALL {
            let messages = Messages::of(language);
            if messages.has_own(&key) {
                names.entry(lexicon::plain(&messages.plain(&key))).or_insert((register, field));
            }
        }
    }
    names
}

fn read(row: &Row, header: &[Option<Meant>]) -> Result<SheetRow, Vec<Problem>> {
    if let Some(problem) = &row.problem {
        return Err(vec![problem.clone()]);
    }
    let mut told: BTreeMap<&'static str, Vec<(String, String)>> = BTreeMap::new();
    let mut problems = Vec::new();
    for (cell, meant) in row.cells.iter().zip(header) {
        let Some((kind, field)) = meant else { continue };
        match answer(kind, field, cell, row.number) {
            Ok(Some(text)) => told.entry(kind.name).or_default().push((field.name.to_string(), text)),
            Ok(None) => {}
            Err(problem) => problems.push(problem.column(&format!("{}.{}", kind.name, field.name))),
        }
    }
    if problems.is_empty() { Ok(SheetRow { row: row.number, told }) } else { Err(problems) }
}

/// A cell as its field keeps it.
fn answer(kind: &KindInfo, field: &Field, cell: &Cell, row: u64) -> Result<Option<String>, Problem> {
    let Some(text) = values::read(field, cell, row).map_err(|problem| *problem)? else { return Ok(None) };
    let position = kind.position(field.name).unwrap_or(mukti_terms::schema::FieldId(0));
    let kept = kind.canonical(position, &text).map_err(|wrong| crate::problem::of_value(wrong, field, &text, row))?;
    Ok(Some(kept).filter(|text| !text.is_empty()))
}
