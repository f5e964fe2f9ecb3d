//! A list of people on a spreadsheet or in CSV, as it was made by whoever keeps it: one row, one person in a case.
//!
//! Rows are handed over one at a time, whatever the size of the file. Nothing is guessed: what cannot be read surely is named with
//! its row and column. Read in this order: [`look`] (what the file is), [`columns`] (what its header means), [`people`] (a row as
//! records), [`wrong`] (the sheet of what was wrong).

mod book;
pub mod columns;
mod dates;
mod lexicon;
pub mod people;
mod plain;
pub mod register;
mod text;
mod values;
pub mod written;
pub mod wrong;

use crate::Problem;
use std::io::{Read, Seek};

/// The most columns of a sheet.
pub const COLUMNS_MAX: usize = 1_000;
/// The most rows of a sheet.
pub const ROWS_MAX: u64 = 1_000_000;

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// How it is written.
    pub shape: Shape,
    /// The names of its sheets; none for CSV.
    pub sheets: Vec<String>,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A spreadsheet (XLSX).
    Book,
    /// A table in plain text.
    Plain {
        /// Its letters.
        letters: Letters,
    },
}

/// How letters are written in a plain table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// UTF-8.
    Utf8,
    /// UTF-16, the smaller byte first.
    Utf16Le,
    /// UTF-16, the larger byte first.
    Utf16Be,
    /// As Windows wrote them in Western Europe.
    Windows1252,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words, as they stand there.
    Text(String),
    /// A number, in digits.
    Number(String),
    /// A number that counts days, as spreadsheets keep dates: the day it is in this book.
    Serial(String, String),
    /// A date: `2023-11-04`.
    Date(String),
    /// Ticked or not.
    Ticked(bool),
    /// A formula that failed: `#N/A`.
    Failed(String),
    /// It belongs to a cell that reaches over several.
    Merged,
}

impl Cell {
    /// What stands there, for whoever looks for it.
    #[must_use]
    pub fn shown(&self) -> &str {
        match self {
            Self::Empty | Self::Merged => "",
            Self::Ticked(true) => "TRUE",
            Self::Ticked(false) => "FALSE",
            Self::Text(text) | Self::Number(text) | Self::Serial(text, _) | Self::Date(text) | Self::Failed(text) => {
                text
            }
        }
    }

    /// Whether nothing stands there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim_matches(is_blank).is_empty(),
            _ => false,
        }
    }
}

/// Blanks of every kind, and marks nobody sees.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{200e}' | '\u{200f}')
}

/// One row, as a spreadsheet counts them: the first is 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number.
    pub number: u64,
    /// Its cells from the first column on; those behind the last one that holds something are left out.
    pub cells: Vec<Cell>,
    /// What was wrong with it as a whole.
    pub problem: Option<Problem>,
}

impl Row {
    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.problem.is_none() && self.cells.iter().all(|cell| cell.is_empty() || *cell == Cell::Merged)
    }
}

/// Looks what a file is, and refuses what is no list: a web page, an old spreadsheet, a packed bomb.
///
/// # Errors
/// What it is instead.
pub fn look<R: Read + Seek>(input: &mut R) -> Result<Look, Problem> {
    let start = text::start(input)?;
    if start.starts_with(b"PK") {
        return Ok(Look { shape: Shape::Book, sheets: book::look(input)? });
    }
    text::refuse_others(&start)?;
    Ok(Look { shape: Shape::Plain { letters: text::letters(input)? }, sheets: Vec::new() })
}

/// Hands over every row of a sheet that holds something, in order, until `take` answers `false`.
///
/// # Errors
/// The file changed while it was read, or cannot be read to its end.
pub fn each_row<R: Read + Seek>(
    input: &mut R,
    look: &Look,
    sheet: Option<&str>,
    take: &mut dyn FnMut(Row) -> bool,
) -> Result<(), Problem> {
    let mut take = |row: Row| row.is_empty() || take(row);
    match look.shape {
        Shape::Book => book::each_row(input, named(look, sheet)?, &mut take),
        Shape::Plain { letters } => plain::each_row(input, letters, &mut take),
    }
}

/// The sheet that is meant: the one named, or the only one.
///
/// # Errors
/// There are several and none was named, or none is called so.
pub fn named<'l>(look: &'l Look, sheet: Option<&str>) -> Result<&'l str, Problem> {
    let found = match (sheet, look.sheets.as_slice()) {
        (Some(name), sheets) => sheets.iter().find(|one| one.as_str() == name),
        (None, [only]) => Some(only),
        (None, _) => None,
    };
    found.map(String::as_str).ok_or_else(|| Problem::at("400-69", 0).gap("choices", &look.sheets.join(", ")))
}
