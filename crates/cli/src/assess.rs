//! The road from a file to results in the order of the file, on every core, in constant memory.

mod account;
mod csv_row;
mod letters;
mod output;
mod road;

pub use letters::cases_with_someone_held;
pub use output::{Output, fine_if_closed};
pub use road::run_file;

use crate::commands::assess::Format;
use mukti_casework::assess::{Questions, table::Depth};
use mukti_law::Book;
use mukti_messages::{Args, Messages};
use mukti_terms::{Day, Language};
use std::collections::HashSet;
use std::path::PathBuf;

/// What is asked of every row.
#[derive(Debug)]
pub struct Ask {
    /// The day asked.
    pub on: Day,
    /// The book of law.
    pub book: &'static Book,
    /// The questions in the language.
    pub questions: Questions,
    /// The language of tables, errors and letters.
    pub language: Language,
    /// How results are written.
    pub format: Format,
    /// How much a table tells.
    pub depth: Depth,
    /// Where letters go.
    pub letters: Option<PathBuf>,
    /// The cases in which somebody is held: their letters wait.
    pub held: HashSet<String>,
    /// Whether the statement of account is asked for, and not the assessment.
    pub is_account: bool,
}

/// How many rows were assessed, and what was not.
#[derive(Clone, Copy, Debug, Default)]
pub struct Outcome {
    /// Rows with a result.
    pub rows: u64,
    /// Rows, or columns of a header, that could not be read.
    pub rows_failed: u64,
    /// Files that could not be opened or are something else.
    pub files_failed: u64,
    /// Letters written.
    pub letters: u64,
}

impl Outcome {
    /// Adds another file's outcome.
    pub const fn add(&mut self, other: &Self) {
        self.rows += other.rows;
        self.rows_failed += other.rows_failed;
        self.files_failed += other.files_failed;
        self.letters += other.letters;
    }

    /// One line for a terminal.
    #[must_use]
    pub fn summary(&self, language: Language) -> String {
        let messages = Messages::of(language);
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let assessed = messages.text("cli-assessed", &Args::new().with("count", count(self.rows)));
        let failed = messages.text("error-rows-not-read", &Args::new().with("count", count(self.rows_failed)));
        if self.rows_failed == 0 { assessed.into_owned() } else { format!("{assessed} {failed}") }
    }
}
