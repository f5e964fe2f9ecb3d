//! A table in plain text: separators, quotation marks, one record after another.

use super::text::{AsUtf8, failed};
use super::{COLUMNS_MAX, Cell, Letters, ROWS_MAX, Row};
use crate::Problem;
use crate::read::records::{Next, Records};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};

pub(super) fn each_row<R: Read + Seek>(
    input: &mut R,
    letters: Letters,
    take: &mut dyn FnMut(Row) -> bool,
) -> Result<(), Problem> {
    input.seek(SeekFrom::Start(0)).map_err(|error| failed(&error))?;
    let mut input = BufReader::with_capacity(1 << 16, AsUtf8::new(input, letters));
    let start = input.fill_buf().map_err(|error| failed(&error))?;
    let separator = separator(start);
    if start.starts_with(b"\xef\xbb\xbf") {
        input.consume(3);
    }
    // A line that says what separates, as Excel writes it, is no row of the list and is counted as one.
    let mut records = Records::new(input, separator);
    let mut number = 0;
    while let Some(next) = records.next_record() {
        number += 1;
        if number > ROWS_MAX {
            return Err(Problem::at("413-66", number).gap("high", &ROWS_MAX.to_string()));
        }
        let broken = |problem| Row { number, cells: Vec::new(), problem: Some(problem) };
        let row = match next {
            Next::Blank => continue,
            Next::Record(record) if number == 1 && record.as_slice().starts_with(b"sep=") => continue,
            Next::Record(record) => cells(number, &record)?,
            Next::Unclosed => broken(Problem::at("400-01", number)),
            Next::TooLong => broken(Problem::at("400-44", number)),
            Next::Failed(detail) => return Err(Problem::at("400-26", number).gap("detail", &detail)),
        };
        if !take(row) {
            break;
        }
    }
    Ok(())
}

fn cells(number: u64, record: &csv::ByteRecord) -> Result<Row, Problem> {
    let used = record.iter().rposition(|cell| !cell.trim_ascii().is_empty()).map_or(0, |last| last + 1);
    if used > COLUMNS_MAX {
        return Err(Problem::at("413-66", number).gap("high", &COLUMNS_MAX.to_string()));
    }
    let mut problem = None;
    let read = |cell: &[u8]| match std::str::from_utf8(cell) {
        Ok("") => Cell::Empty,
        Ok(text) => Cell::Text(text.to_owned()),
        Err(_) => {
            problem = Some(Problem::at("400-19", number).gap("line", &number.to_string()));
            Cell::Empty
        }
    };
    let cells = record.iter().take(used).map(read).collect();
    Ok(Row { number, cells, problem })
}

/// The separator that divides the first lines most often into the same number of cells.
fn separator(start: &[u8]) -> u8 {
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    if let Some(said) = text.strip_prefix(b"sep=") {
        return said.first().copied().filter(|one| matches!(one, b',' | b';' | b'\t' | b'|')).unwrap_or(b',');
    }
    let lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').take(12).collect();
    let score = |separator: u8| {
        let most = lines.iter().map(|line| memchr::memchr_iter(separator, line).count()).max().unwrap_or(0);
        let alike = lines.iter().filter(|line| memchr::memchr_iter(separator, line).count() == most).count();
        if most == 0 { 0 } else { alike * 2 + most.min(40) }
    };
    [b',', b';', b'\t', b'|'].into_iter().max_by_key(|one| (score(*one), *one == b',')).unwrap_or(b',')
}
