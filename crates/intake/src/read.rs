//! Facts from CSV, JSON, NDJSON and TOML, row by row, in constant memory.
//!
//! A [`Source`] gives [`Batch`]es of unread items in order; [`understand`] turns one item into facts and may run on any thread.

mod json;
pub(crate) mod records;
mod source;
mod table;
mod tree;

pub use source::{Format, Source};
pub use table::Header;

use crate::Problem;
use crate::problem::of_value;
use mukti_law::Facts;
use mukti_terms::schema::{FieldId, Record};

/// One row, not yet understood.
#[derive(Debug)]
pub enum Item {
    /// A record of a CSV file.
    Cells(csv::ByteRecord),
    /// One JSON object.
    Json(Vec<u8>),
    /// Names and values already taken apart (TOML).
    Pairs(Vec<(String, String)>),
    /// It could not even be taken apart.
    Broken(Problem),
}

/// Rows in the order of the file.
#[derive(Debug, Default)]
pub struct Batch {
    /// Each with its row number.
    pub items: Vec<(u64, Item)>,
}

/// One row as facts, or everything that is wrong with it.
///
/// # Errors
/// Every value that could not be read, each with its column.
pub fn understand(header: Option<&Header>, row: u64, item: Item) -> Result<Facts, Vec<Problem>> {
    let mut taker = Taker { row, facts: Facts::default(), problems: Vec::new() };
    match item {
        Item::Broken(problem) => return Err(vec![problem]),
        Item::Cells(record) => table::take(&mut taker, header, &record),
        Item::Json(bytes) => json::take(&mut taker, &bytes),
        Item::Pairs(pairs) => {
            for (name, value) in pairs {
                taker.named(&name, &value);
            }
        }
    }
    taker.finish()
}

/// Takes values into facts and collects what is wrong.
pub(crate) struct Taker {
    row: u64,
    facts: Facts,
    problems: Vec<Problem>,
}

/// What a column or key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A fact.
    Fact(FieldId),
    /// The short form for one accused whose category alone is known.
    AccusedCategory,
}

/// The meaning of a name, written as in the contract, in any case.
pub(crate) fn meaning(name: &str) -> Option<Meaning> {
    if let Some(field) = Facts::position(name) {
        return Some(Meaning::Fact(field));
    }
    let plain = name.trim().trim_start_matches('\u{feff}').to_ascii_lowercase();
    if plain == "accused.category" {
        return Some(Meaning::AccusedCategory);
    }
    Facts::position(&plain).map(Meaning::Fact)
}

/// The problem of a name nobody knows.
pub(crate) fn unknown_name(name: &str, row: u64) -> Problem {
    let near = crate::problem::nearest(name, Facts::FIELDS.iter().map(|field| field.name));
    match near {
        Some(near) => Problem::at("400-02", row).column(name).gap("nearest", near),
        None => Problem::at("400-03", row).column(name),
    }
}

impl Taker {
    pub(crate) fn named(&mut self, name: &str, value: &str) {
        match meaning(name) {
            Some(meaning) => self.set(meaning, value),
            None => self.problems.push(unknown_name(name, self.row)),
        }
    }

    pub(crate) fn set(&mut self, meaning: Meaning, value: &str) {
        let (field, joined);
        let value = match meaning {
            Meaning::Fact(fact) => {
                field = fact;
                value
            }
            Meaning::AccusedCategory if value.trim().is_empty() => return,
            Meaning::AccusedCategory => {
                field = mukti_law::fact::ACCUSED;
                joined = format!("accused:{}", value.trim());
                &joined
            }
        };
        if let Err(wrong) = self.facts.set(field, value) {
            self.problems.push(of_value(wrong, &Facts::FIELDS[field.at()], value.trim(), self.row));
        }
    }

    pub(crate) fn wrong(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub(crate) const fn row(&self) -> u64 {
        self.row
    }

    /// Work cannot end, and nobody can come free of it, before it surely began.
    fn order_of_dates(&mut self) {
        let Some(from) = self.facts.work_from else { return };
        for (name, told) in [("work.to", self.facts.work_to), ("freed.on", self.facts.freed_on)] {
            let Some(told) = told.filter(|told| told.latest() < from.earliest()) else { continue };
            let problem = Problem::at("400-28", self.row).column(name);
            self.problems.push(problem.gap("value", &told.to_string()).gap("other", &from.to_string()));
        }
    }

    fn finish(mut self) -> Result<Facts, Vec<Problem>> {
        self.order_of_dates();
        if self.facts.case.is_none() && self.problems.is_empty() {
            self.problems.push(Problem::at("400-14", self.row).column("case"));
        }
        if self.problems.is_empty() { Ok(self.facts) } else { Err(self.problems) }
    }
}
