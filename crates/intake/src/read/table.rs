//! CSV: the header once, then cells by their column.

use super::records::{Next, Records};
use super::{Meaning, Taker, meaning, unknown_name};
use crate::Problem;
use std::io::BufRead;

/// The columns of a table and what was wrong with them.
#[derive(Debug)]
pub struct Header {
    columns: Vec<Option<Meaning>>,
    names: Vec<String>,
    /// Unknown or repeated columns; they are left out and the rest is read.
    pub problems: Vec<Problem>,
}

/// Reads the header and guesses the separator from it.
pub(super) fn open<R: BufRead>(mut input: R) -> Result<(Records<R>, Header), Problem> {
    let start = input.fill_buf().map_err(|error| Problem::at("400-26", 0).gap("detail", &error.to_string()))?;
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or(start);
    let count = |separator: u8| memchr::memchr_iter(separator, line).count();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(|one| (count(*one), *one == b',')).unwrap_or(b',');
    let mut reader = Records::new(input, separator);
    let cells = loop {
        match reader.next_record() {
            Some(Next::Record(cells)) => break cells,
            Some(Next::Blank) => {}
            Some(Next::TooLong) => return Err(Problem::at("400-44", 1)),
            Some(Next::Failed(detail)) => return Err(Problem::at("400-26", 0).gap("detail", &detail)),
            Some(Next::Unclosed) | None => return Err(Problem::at("400-01", 1)),
        }
    };
    let mut header = Header { columns: Vec::new(), names: Vec::new(), problems: Vec::new() };
    for cell in &cells {
        let Ok(name) = std::str::from_utf8(cell) else {
            return Err(Problem::at("400-19", 1).gap("line", "1"));
        };
        header.add(name.trim());
    }
    if header.columns.iter().all(Option::is_none) {
        header.problems.truncate(3);
    }
    Ok((reader, header))
}

impl Header {
    fn add(&mut self, name: &str) {
        let found = meaning(name);
        let repeated = found.is_some() && self.columns.contains(&found);
        if repeated {
            self.problems.push(Problem::at("400-25", 1).column(name));
        } else if found.is_none() && !name.is_empty() {
            self.problems.push(unknown_name(name, 1));
        }
        self.columns.push(if repeated { None } else { found });
        self.names.push(name.to_owned());
    }
}

/// Takes the cells of one record.
pub(super) fn take(taker: &mut Taker, header: Option<&Header>, record: &csv::ByteRecord) {
    let Some(header) = header else { return };
    let (found, expected) = (record.len(), header.columns.len());
    let extra = record.iter().skip(expected).any(|cell| !cell.trim_ascii().is_empty());
    if extra || found < expected {
        let code = if extra { "400-23" } else { "400-24" };
        let row = taker.row();
        taker.wrong(Problem::at(code, row).gap("found", &found.to_string()).gap("expected", &expected.to_string()));
        return;
    }
    for (at, cell) in record.iter().enumerate() {
        let Some(Some(meaning)) = header.columns.get(at) else { continue };
        if cell.is_empty() {
            continue;
        }
        match std::str::from_utf8(cell) {
            Ok(text) => taker.set(*meaning, text),
            Err(_) => {
                let row = taker.row();
                taker.wrong(Problem::at("400-19", row).column(&header.names[at]).gap("line", &row.to_string()));
            }
        }
    }
}
