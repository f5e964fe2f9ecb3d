//! A table as a file: CSV, XLSX or one JSON object a line. What is seen in it is what is in it: no formula, no hidden sheet, no author.

use rust_xlsxwriter::{DocProperties, Format, Workbook, XlsxError};
use std::borrow::Cow;
use std::io::{self, Write};

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// CSV in UTF-8 with its mark, so that spreadsheets read every script.
    Csv,
    /// A spreadsheet.
    Xlsx,
    /// One JSON object a line.
    Ndjson,
}

impl As {
    /// From its ending.
    #[must_use]
    pub fn named(ending: &str) -> Option<Self> {
        [Self::Csv, Self::Xlsx, Self::Ndjson].into_iter().find(|one| one.ending() == ending)
    }

    /// The ending of its file.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ndjson => "ndjson",
        }
    }
}

/// The most rows of a spreadsheet: it is put together in memory, for a half-written one must not lie on a disk.
pub const XLSX_ROWS_MAX: u32 = 100_000;

/// A cell that no spreadsheet works out: what begins like a formula is led by an apostrophe.
#[must_use]
pub fn safe(text: &str) -> Cow<'_, str> {
    let first = text.trim_start_matches([' ', '\u{a0}']).chars().next();
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠' | '|' | '%') => {
            Cow::Owned(format!("'{text}"))
        }
        _ => Cow::Borrowed(text),
    }
}

/// A table being written.
pub struct Table<W: Write> {
    out: W,
    names: Vec<String>,
    kind: Being,
}

enum Being {
    Csv,
    Ndjson,
    Xlsx(Box<Workbook>, u32),
}

impl<W: Write> Table<W> {
    /// Begins a table with its header.
    ///
    /// # Errors
    /// It cannot be written to.
    pub fn begin(mut out: W, written: As, title: &str, names: &[String]) -> io::Result<Self> {
        let kind = match written {
            As::Ndjson => Being::Ndjson,
            As::Csv => {
                out.write_all("\u{feff}".as_bytes())?;
                line(&mut out, names.iter().map(String::as_str))?;
                Being::Csv
            }
            As::Xlsx => {
                let mut book = Workbook::new();
                // Who made it and when stands in no file that leaves.
                book.set_properties(
                    &DocProperties::new().set_author("").set_company("").set_creation_datetime(&long_ago()?),
                );
                let sheet = book.add_worksheet();
                sheet.set_name(sheet_name(title)).map_err(refused)?;
                let bold = Format::new().set_bold();
                for (at, name) in (0_u16..).zip(names) {
                    sheet.write_string_with_format(0, at, safe(name), &bold).map_err(refused)?;
                    sheet.set_column_width(at, 18).map_err(refused)?;
                }
                sheet.set_freeze_panes(1, 0).map_err(refused)?;
                Being::Xlsx(Box::new(book), 0)
            }
        };
        Ok(Self { out, names: names.to_vec(), kind })
    }

    /// Adds a row; empty texts are not known.
    ///
    /// # Errors
    /// It cannot be written to, or the spreadsheet is full.
    pub fn row(&mut self, cells: &[Cow<'_, str>]) -> io::Result<()> {
        match &mut self.kind {
            Being::Csv => line(&mut self.out, cells.iter().map(AsRef::as_ref)),
            Being::Ndjson => {
                let cells = self.names.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
                let object: serde_json::Map<String, serde_json::Value> =
                    cells.map(|(name, cell)| (name.clone(), cell.to_string().into())).collect();
                serde_json::to_writer(&mut self.out, &object)?;
                self.out.write_all(b"\n")
            }
            Being::Xlsx(book, rows) => {
                *rows += 1;
                if *rows > XLSX_ROWS_MAX {
                    return Err(io::Error::other("more rows than a spreadsheet made here can have"));
                }
                let sheet = book.worksheet_from_index(0).map_err(refused)?;
                for (at, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                    sheet.write_string(*rows, at, safe(cell)).map_err(refused)?;
                }
                Ok(())
            }
        }
    }

    /// Ends it.
    ///
    /// # Errors
    /// It cannot be written to.
    pub fn end(mut self) -> io::Result<W> {
        if let Being::Xlsx(book, _) = &mut self.kind {
            let bytes = book.save_to_buffer().map_err(refused)?;
            self.out.write_all(&bytes)?;
        }
        self.out.flush()?;
        Ok(self.out)
    }
}

fn refused(error: XlsxError) -> io::Error {
    io::Error::other(error.to_string())
}

/// The same day in every file.
fn long_ago() -> io::Result<rust_xlsxwriter::ExcelDateTime> {
    rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1).map_err(refused)
}

/// A name that a sheet may have.
fn sheet_name(title: &str) -> String {
    let plain: String = title.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    if plain.is_empty() { "1".to_owned() } else { plain }
}

fn line<'c>(out: &mut impl Write, cells: impl Iterator<Item = &'c str>) -> io::Result<()> {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.write_all(b",")?;
        }
        let cell = safe(cell);
        if cell.contains([',', '"', '\n', '\r', ';', '\t', '\'']) {
            write!(out, "\"{}\"", cell.replace('"', "\"\""))?;
        } else {
            out.write_all(cell.as_bytes())?;
        }
    }
    out.write_all(b"\r\n")
}

#[cfg(test)]
mod tests {
    use super::{As, Table, safe};
    use std::borrow::Cow;

    #[test]
    fn what_begins_like_a_formula_is_led_by_an_apostrophe() {
        for text in ["=1+1", "+cmd", "-2", "@SUM(A1)", "\tx", "\rx", "＝1", " =1", "|calc"] {
            assert!(safe(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(safe("Meena"), "Meena");
        assert_eq!(safe("a=b"), "a=b");
    }

    #[test]
    fn every_shape_holds_the_same_rows_and_nothing_else() {
        let names = ["case".to_owned(), "district".to_owned()];
        let rows = [["UP-0001-1", "=Sundarpur"], ["UP-0001-2", "two\n\"lines\""]];
        let write = |written| {
            let mut table = Table::begin(Vec::new(), written, "Cases", &names).unwrap();
            for row in rows {
                table.row(&row.map(Cow::Borrowed)).unwrap();
            }
            table.end().unwrap()
        };
        let csv = String::from_utf8(write(As::Csv)).unwrap();
        assert_eq!(csv, "\u{feff}case,district\r\nUP-0001-1,\"'=Sundarpur\"\r\nUP-0001-2,\"two\n\"\"lines\"\"\"\r\n");
        let lines = String::from_utf8(write(As::Ndjson)).unwrap();
        assert_eq!(lines.lines().count(), 2);
        assert!(lines.starts_with("{\"case\":\"UP-0001-1\",\"district\":\"=Sundarpur\"}"), "{lines}");
        let mut xlsx = std::io::Cursor::new(write(As::Xlsx));
        let look = crate::sheet::look(&mut xlsx).unwrap();
        assert_eq!(look.sheets, ["Cases"]);
        let mut seen = Vec::new();
        crate::sheet::each_row(&mut xlsx, &look, None, &mut |row| {
            seen.push(row.cells.iter().map(|cell| cell.shown().to_owned()).collect::<Vec<_>>());
            true
        })
        .unwrap();
        assert_eq!(seen[1], ["UP-0001-1", "'=Sundarpur"]);
        assert_eq!(seen.len(), 3);
        assert_eq!(write(As::Xlsx), write(As::Xlsx), "the same bytes whenever it is written");
    }
}
