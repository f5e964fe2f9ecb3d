//! A row as what it tells: of one person, of their labour, of the worksite. A row with one thing wrong is not taken in part.

use super::columns::{Columns, Repeated, Target};
use super::{Cell, Row, values};
use crate::Problem;
use crate::problem::of_value;
use mukti_law::Facts;
use mukti_register::kinds::INTERVIEW;
use mukti_register::{Kept, kind};
use mukti_terms::schema::{Field, FieldId, Kind, Record, Wrong};
use mukti_terms::{Day, Told};
use std::collections::BTreeMap;

/// What one row tells.
#[derive(Clone, Debug)]
pub struct RowTold {
    /// The row.
    pub row: u64,
    /// Its label, if the list has one.
    pub label: Option<String>,
    /// Of the person.
    pub person: Kept,
    /// Of their labour.
    pub facts: Kept,
    /// Of the worksite.
    pub worksite: Kept,
}

/// Reads the rows of one list.
pub struct Reader {
    columns: Vec<(usize, String, Target, &'static Field, FieldId)>,
    width: usize,
    today: Day,
    scratch: Facts,
}

impl Reader {
    /// For a header; what happened after `today` has not happened.
    #[must_use]
    pub fn new(columns: &Columns, today: Day) -> Self {
        let known = columns.columns.iter().filter_map(|column| {
            let target = column.target?;
            let kind = kind(target.kind)?;
            Some((column.at, column.name.clone(), target, kind.field(target.field)?, kind.position(target.field)?))
        });
        let width = columns.columns.iter().map(|column| column.at + 1).max().unwrap_or(0);
        Self { columns: known.collect(), width, today, scratch: Facts::default() }
    }

    /// One row.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its column.
    pub fn take(&mut self, row: &Row) -> Result<RowTold, Vec<Problem>> {
        let mut wrong: Vec<Problem> = row.problem.iter().cloned().collect();
        let extra = row.cells.iter().skip(self.width).any(|cell| !cell.is_empty());
        if extra {
            let counts = Problem::at("400-23", row.number).gap("found", &row.cells.len().to_string());
            wrong.push(counts.gap("expected", &self.width.to_string()));
        }
        let mut parts: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
        let mut label = None;
        let empty = Cell::Empty;
        let columns = std::mem::take(&mut self.columns);
        for (at, name, target, field, id) in &columns {
            let cell = row.cells.get(*at).unwrap_or(&empty);
            match self.one(*target, field, *id, cell, row.number) {
                Ok(None) => {}
                Ok(Some(text)) if *target == Target::LABEL => label = Some(text),
                Ok(Some(text)) => {
                    parts.entry(target.kind).or_default().insert(target.field.to_owned(), text);
                }
                Err(problem) => wrong.push(at_column(*problem, name)),
            }
        }
        wrong.extend(self.order_of_dates(parts.get(INTERVIEW), &columns, row.number));
        self.columns = columns;
        let tells = parts.values().any(|values| !values.is_empty());
        if wrong.is_empty() && !tells {
            wrong.push(
                Problem::at("400-36", row.number)
                    .gap("field", &self.columns.iter().map(|c| c.1.as_str()).collect::<Vec<_>>().join(", ")),
            );
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let mut part = |kind: &str| Kept::new(kind, parts.remove(kind).unwrap_or_default());
        Ok(RowTold {
            row: row.number,
            label,
            person: part("person"),
            facts: part(INTERVIEW),
            worksite: part("worksite"),
        })
    }

    fn one(
        &mut self,
        target: Target,
        field: &'static Field,
        id: FieldId,
        cell: &Cell,
        row: u64,
    ) -> Result<Option<String>, Box<Problem>> {
        let Some(text) = values::read(field, cell, row)? else { return Ok(None) };
        let canonical = if target.kind == INTERVIEW { self.fact(id, &text) } else { self.other(target, id, &text) };
        let text = canonical.map_err(|wrong| Box::new(of_value(wrong, field, &text, row)))?;
        if text.is_empty() {
            return Ok(None);
        }
        if matches!(field.kind, Kind::Told) && Told::parse(&text).is_some_and(|told| told.earliest() > self.today) {
            return Err(Box::new(Problem::at("422-01", row).gap("value", &text)));
        }
        Ok(Some(text))
    }

    fn fact(&mut self, id: FieldId, text: &str) -> Result<String, Wrong> {
        self.scratch.set(id, text)?;
        let shown = self.scratch.show(id).unwrap_or_default().into_owned();
        // Emptying a field never fails.
        self.scratch.set(id, "")?;
        Ok(shown)
    }

    #[expect(clippy::unused_self, reason = "beside the reading of a fact")]
    fn other(&self, target: Target, id: FieldId, text: &str) -> Result<String, Wrong> {
        kind(target.kind).map_or(Ok(String::new()), |kind| kind.canonical(id, text))
    }

    /// Work cannot end, and nobody can come free of it, before it surely began.
    #[expect(clippy::unused_self, reason = "beside the reading of a row")]
    fn order_of_dates(
        &self,
        facts: Option<&BTreeMap<String, String>>,
        columns: &[(usize, String, Target, &'static Field, FieldId)],
        row: u64,
    ) -> Vec<Problem> {
        let told = |name: &str| facts.and_then(|facts| facts.get(name)).and_then(|text| Told::parse(text));
        let Some(from) = told("work.from") else { return Vec::new() };
        let column = |name: &str| columns.iter().find(|c| c.2.field == name).map_or("", |c| c.1.as_str()).to_owned();
        let before = ["work.to", "freed.on", "rescued.on"].into_iter().filter_map(|name| Some((name, told(name)?)));
        before
            .filter(|(_, told)| told.latest() < from.earliest())
            .map(|(name, told)| {
                let problem = Problem::at("400-28", row).column(&column(name));
                problem.gap("value", &told.to_string()).gap("other", &from.to_string())
            })
            .collect()
    }
}

/// The column as the list calls it.
fn at_column(mut problem: Problem, name: &str) -> Problem {
    problem.gaps.retain(|(gap, _)| *gap != "column");
    problem.column(name)
}

/// Which rows stand in one case: those with one label of a case, else those of one worksite.
#[must_use]
pub fn group_of(told: &RowTold) -> Option<String> {
    if let Some(label) = &told.label {
        return Some(format!("label\0{}", case_of(label).to_lowercase()));
    }
    let named = ["name", "owner"].iter().any(|name| told.worksite.get(name).is_some());
    if !named {
        return None;
    }
    let mut key = String::from("worksite");
    for name in ["name", "owner", "contractor", "kind", "state", "district", "block", "village"] {
        key.push('\0');
        key.push_str(&super::lexicon::plain(told.worksite.get(name).unwrap_or_default()));
    }
    Some(key)
}

/// `TN-0042-3` is the third person of `TN-0042`; any other label is a case's own.
#[must_use]
pub fn case_of(label: &str) -> &str {
    match label.rsplit_once('-') {
        Some((case, number)) if is_digits(number) && case.rsplit_once('-').is_some_and(|(_, n)| is_digits(n)) => case,
        _ => label,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// What two rows of one person have in common: the same name and parent, village and sex; without a name, the label of a person.
#[must_use]
pub fn likeness(told: &RowTold) -> Option<String> {
    let name = told.person.get("name").or_else(|| told.person.get("name_own_script"));
    let Some(name) = name else {
        let label = told.label.as_deref().filter(|label| case_of(label) != *label)?;
        return Some(format!("label\0{}", label.to_lowercase()));
    };
    let mut key = format!("name\0{}", super::lexicon::plain(name));
    for field in ["parent_or_spouse_name", "village", "birth_date"] {
        key.push('\0');
        key.push_str(&super::lexicon::plain(told.person.get(field).unwrap_or_default()));
    }
    for fact in ["worker.sex", "worker.age", "home.district", "work.district", "work.from"] {
        key.push('\0');
        key.push_str(told.facts.get(fact).unwrap_or_default());
    }
    Some(key)
}

/// What is wrong with columns, for the person who made the list: those that stand there twice.
#[must_use]
pub fn repeated(columns: &Columns) -> Vec<Problem> {
    let twice = columns.columns.iter().filter(|column| column.repeated == Repeated::Yes);
    twice.map(|column| Problem::at("400-25", columns.row).column(&column.name)).collect()
}
