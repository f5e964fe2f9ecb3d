//! A paper of tables: what a page of counts shows, with what is counted and what is not, for a file or a wall. Never a name.

use mukti_messages::{Args, Messages, format};
use mukti_terms::Day;
use serde::Serialize;

use crate::notes::as_typed;
use crate::paper::Paper;
use crate::world::Template;

/// A table as it is printed: every cell in words already.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Table {
    /// What stands over it.
    pub title: String,
    /// The heads of its columns; none: it has no head.
    pub columns: Vec<String>,
    /// Its rows, each with a cell a column; the first cell names the row.
    pub rows: Vec<Vec<String>>,
}

/// Everything on the paper.
#[derive(Clone, Debug)]
pub struct Tables {
    /// What it is.
    pub title: String,
    /// Of which place or office.
    pub of: String,
    /// The day in India it is true for.
    pub on: Day,
    /// The tables, in order; one without rows is left out.
    pub tables: Vec<Table>,
    /// What must be known to read it: its heading, then one sentence or more a line.
    pub notes: (String, Vec<String>),
    /// What the file is called inside, so that two papers are told apart.
    pub ident: String,
}

/// The paper in its language, nothing left to decide but the look.
#[derive(Clone, Debug, Serialize)]
pub struct Words {
    language: String,
    title: String,
    of: String,
    on: String,
    tables: Vec<Table>,
    notes_title: String,
    notes: Vec<String>,
    page_line: String,
}

/// Makes the paper.
#[must_use]
pub fn paper(tables: Tables, messages: &Messages) -> Paper<Words> {
    let page = Args::new().with("page", "\u{E000}").with("pages", "\u{E001}");
    let (notes_title, notes) = tables.notes;
    let printed = |table: Table| Table {
        rows: table.rows.into_iter().map(|row| row.iter().map(|cell| as_typed(cell)).collect()).collect(),
        ..table
    };
    let words = Words {
        language: messages.language().tag().to_owned(),
        title: tables.title,
        of: as_typed(&tables.of),
        on: format::day(messages.language(), tables.on),
        tables: tables.tables.into_iter().filter(|table| !table.rows.is_empty()).map(printed).collect(),
        notes_title,
        notes,
        page_line: messages.text("letter-common-page", &page).into_owned(),
    };
    Paper {
        template: Template::Tables,
        language: messages.language().tag().to_owned(),
        words,
        date: tables.on,
        ident: tables.ident,
    }
}
