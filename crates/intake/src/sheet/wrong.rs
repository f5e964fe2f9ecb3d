//! The sheet of what was wrong: file, row, column, what stood there, what was expected, what to do.

use super::written::{As, Table};
use crate::Problem;
use mukti_messages::{Args, Messages};
use std::borrow::Cow;
use std::io::{self, Write};

/// The sheet of what was wrong, being written.
pub struct WrongSheet<W: Write> {
    table: Table<W>,
    messages: &'static Messages,
    file: String,
}

impl<W: Write> WrongSheet<W> {
    /// Begins it, in the language of the messages.
    ///
    /// # Errors
    /// It cannot be written to.
    pub fn begin(out: W, written: As, messages: &'static Messages, file: &str) -> io::Result<Self> {
        let name = |key: &str| messages.text(key, &Args::NONE).into_owned();
        let keys = ["file", "row", "column", "value", "wrong", "next", "code"];
        let names: Vec<String> = keys.iter().map(|key| name(&format!("import-wrong-{key}"))).collect();
        let table = Table::begin(out, written, &name("import-wrong-title"), &names)?;
        Ok(Self { table, messages, file: file.to_owned() })
    }

    /// Adds one thing that was wrong.
    ///
    /// # Errors
    /// It cannot be written to.
    pub fn put(&mut self, problem: &Problem) -> io::Result<()> {
        let (what, next) = problem.say(self.messages);
        let value = problem.gaps.iter().find(|(name, _)| *name == "value").map_or("", |(_, value)| value.as_str());
        let row = problem.place.row.to_string();
        let column = problem.place.column.as_deref().unwrap_or_default();
        let cells = [&self.file, &row, column, value, &what, next.as_deref().unwrap_or_default(), problem.code];
        self.table.row(&cells.map(Cow::Borrowed))
    }

    /// Ends it.
    ///
    /// # Errors
    /// It cannot be written to.
    pub fn end(self) -> io::Result<W> {
        self.table.end()
    }
}
