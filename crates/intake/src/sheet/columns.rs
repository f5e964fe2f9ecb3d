//! What the columns of a list mean: which row is the header, which field each column answers, and what will not be kept.

use super::{Cell, Row, lexicon};
use crate::Problem;
use mukti_register::kind;
use mukti_register::kinds::INTERVIEW;
use mukti_terms::schema::Field;
use std::collections::BTreeMap;

/// What a column answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    /// The kind of record: `interview`, `person` or `worksite`.
    pub kind: &'static str,
    /// The field of it.
    pub field: &'static str,
}

impl Target {
    /// From its name, as in `person.name`, `work.state`, or any name a header may have.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        lexicon::columns().get(&lexicon::plain(name)).copied()
    }

    /// The label of a case and a person in it.
    pub const LABEL: Self = Self { kind: INTERVIEW, field: "case" };

    /// Its name: as in the contract for the interview, `person.name` for the others.
    #[must_use]
    pub fn name(self) -> String {
        if self.kind == INTERVIEW { self.field.to_owned() } else { format!("{}.{}", self.kind, self.field) }
    }

    /// The field in the table of its record.
    #[must_use]
    pub fn field(self) -> Option<&'static Field> {
        kind(self.kind)?.field(self.field)
    }

    /// Every one, in the order of the records: to choose from.
    pub fn all() -> impl Iterator<Item = Self> {
        let kinds = lexicon::KINDS.into_iter().filter_map(kind);
        kinds.flat_map(|kind| kind.fields.iter().map(|field| Self { kind: kind.name, field: field.name }))
    }
}

/// One column of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its place, from 0.
    pub at: usize,
    /// What its header says.
    pub name: String,
    /// What it answers; `None`: it is not kept.
    pub target: Option<Target>,
    /// What it might answer, where nothing is called exactly so.
    pub nearest: Option<Target>,
    /// Whether a column before it answers the same.
    pub repeated: Repeated,
}

/// Whether a column stands there a second time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repeated {
    /// No.
    #[default]
    No,
    /// Yes: this one is not kept unless it is said what it means.
    Yes,
}

/// What somebody chose for columns, by their names: a field, or to leave it out.
pub type Chosen = BTreeMap<String, Option<Target>>;

/// The header of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The row it stands in.
    pub row: u64,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// Among how many rows that hold something the header is looked for.
pub(super) const HEADER_AMONG: usize = 20;

impl Columns {
    /// The header among the first rows: the one with the most columns that are known.
    ///
    /// # Errors
    /// No row names a single column of ours.
    pub fn find(first: &[Row], chosen: &Chosen) -> Result<Self, Problem> {
        let chosen: BTreeMap<String, Option<Target>> =
            chosen.iter().map(|(name, target)| (lexicon::plain(name), *target)).collect();
        let known = |cell: &Cell| {
            let plain = lexicon::plain(cell.shown());
            !plain.is_empty() && (lexicon::columns().contains_key(&plain) || chosen.contains_key(&plain))
        };
        let score = |row: &Row| row.cells.iter().filter(|cell| known(cell)).count();
        let mut best: Option<(usize, &Row)> = None;
        for row in first.iter().take(HEADER_AMONG) {
            let score = score(row);
            if score > best.map_or(0, |(most, _)| most) {
                best = Some((score, row));
            }
        }
        let (_, row) = best.ok_or_else(|| Problem::at("422-65", first.first().map_or(0, |row| row.number)))?;
        Ok(Self { row: row.number, columns: read(row, &chosen) })
    }

    /// The columns that are not kept, and hold a name.
    pub fn left_out(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| column.target.is_none())
    }

    /// Whether any column answers this field.
    #[must_use]
    pub fn has(&self, target: Target) -> bool {
        self.columns.iter().any(|column| column.target == Some(target))
    }
}

fn read(row: &Row, chosen: &BTreeMap<String, Option<Target>>) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for (at, cell) in row.cells.iter().enumerate() {
        let name = cell.shown().trim_matches(super::is_blank).to_owned();
        let plain = lexicon::plain(&name);
        if plain.is_empty() {
            continue;
        }
        let found = chosen.get(&plain).copied().unwrap_or_else(|| lexicon::columns().get(&plain).copied());
        let taken = found.is_some() && columns.iter().any(|column| column.target == found);
        let nearest =
            if found.is_none() && !chosen.contains_key(&plain) { nearest(&plain) } else { found.filter(|_| taken) };
        columns.push(Column {
            at,
            name,
            target: found.filter(|_| !taken),
            nearest,
            repeated: if taken { Repeated::Yes } else { Repeated::No },
        });
    }
    columns
}

/// The field whose name is nearest, if one is near; a name inside another counts as near.
fn nearest(plain: &str) -> Option<Target> {
    let letters = plain.chars().count();
    if letters < 4 {
        return None;
    }
    let mut best: Option<(usize, &String, Target)> = None;
    for (name, target) in lexicon::columns() {
        let long = name.chars().count();
        if long < 3 || long.abs_diff(letters) > 3 && !(long >= 5 && plain.contains(name.as_str())) {
            continue;
        }
        let away = strsim::damerau_levenshtein(plain, name);
        let inside = long >= 5 && plain.contains(name.as_str());
        let away = if inside { away.min(2) } else { away };
        if away <= (letters / 3).clamp(1, 3) && best.is_none_or(|(least, known, _)| (away, name) < (least, known)) {
            best = Some((away, name, *target));
        }
    }
    best.map(|(_, _, target)| target)
}
