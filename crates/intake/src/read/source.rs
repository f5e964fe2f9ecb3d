//! A file of facts as batches of rows: what kind of file it is, and what it surely is not.

use super::records::{Next, Records};
use super::{Batch, Header, Item, json, table, tree};
use crate::Problem;
use std::io::{BufRead, BufReader, Read};
use std::sync::Arc;

/// How a file of facts is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table with a header.
    Csv,
    /// An array of objects, or one object.
    Json,
    /// One object a line.
    Ndjson,
    /// Tables, or one table.
    Toml,
}

impl Format {
    /// By the ending of a name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        match name.rsplit('.').next()?.to_ascii_lowercase().as_str() {
            "csv" | "tsv" => Some(Self::Csv),
            "json" => Some(Self::Json),
            "ndjson" | "jsonl" => Some(Self::Ndjson),
            "toml" => Some(Self::Toml),
            _ => None,
        }
    }

    /// By how the text begins, for what is piped in.
    #[must_use]
    pub fn of_start(start: &[u8]) -> Self {
        let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
        let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
        let line = text.split(|byte| *byte == b'\n').next().unwrap_or(text);
        match first {
            Some(b'{') if line.trim_ascii().ends_with(b"}") => Self::Ndjson,
            Some(b'{' | b'[') if !line.trim_ascii().starts_with(b"[[") => Self::Json,
            _ if line.contains(&b'=') || line.trim_ascii().starts_with(b"[[") => Self::Toml,
            _ => Self::Csv,
        }
    }
}

/// How many rows a batch holds.
const BATCH_ROWS: usize = 256;

enum Rows<R> {
    Csv(Box<Records<R>>),
    Lines(R),
    Elements(json::Elements<R>),
    Ready(std::vec::IntoIter<(u64, Item)>),
}

/// A file of facts being read.
pub struct Source<R> {
    rows: Rows<BufReader<R>>,
    header: Option<Arc<Header>>,
    row: u64,
    ended: bool,
}

impl<R: Read> Source<R> {
    /// Opens a file; `format` is asked of its beginning when not given.
    ///
    /// # Errors
    /// What the file is instead: empty, a PDF, a packed file, unreadable.
    pub fn open(input: R, format: Option<Format>) -> Result<Self, Problem> {
        let mut input = BufReader::with_capacity(1 << 16, input);
        let start = input.fill_buf().map_err(|error| Problem::at("400-26", 0).gap("detail", &error.to_string()))?;
        refuse_other_files(start)?;
        let format = format.unwrap_or_else(|| Format::of_start(start));
        if start.starts_with(b"\xef\xbb\xbf") {
            input.consume(3);
        }
        let mut source = Self { rows: Rows::Ready(Vec::new().into_iter()), header: None, row: 0, ended: false };
        match format {
            Format::Csv => {
                let (reader, header) = table::open(input)?;
                source.header = Some(Arc::new(header));
                source.row = 1;
                source.rows = Rows::Csv(Box::new(reader));
            }
            Format::Ndjson => source.rows = Rows::Lines(input),
            Format::Json => source.rows = Rows::Elements(json::Elements::new(input)),
            Format::Toml => source.rows = Rows::Ready(tree::rows(input)?.into_iter()),
        }
        Ok(source)
    }

    /// The header, for a CSV file; its own problems are in it.
    #[must_use]
    pub fn header(&self) -> Option<Arc<Header>> {
        self.header.clone()
    }

    /// The next rows; `None` at the end.
    pub fn next_batch(&mut self) -> Option<Batch> {
        let mut batch = Batch { items: Vec::with_capacity(BATCH_ROWS) };
        while batch.items.len() < BATCH_ROWS && !self.ended {
            match self.next_item() {
                Some(item) => batch.items.push(item),
                None => self.ended = true,
            }
        }
        (!batch.items.is_empty()).then_some(batch)
    }

    fn next_item(&mut self) -> Option<(u64, Item)> {
        match &mut self.rows {
            Rows::Csv(reader) => {
                loop {
                    self.row += 1;
                    let item = match reader.next_record()? {
                        // A line of empty cells is how spreadsheets end a table.
                        Next::Blank => continue,
                        Next::Record(record) if record.iter().all(<[u8]>::is_empty) => continue,
                        Next::Record(record) => Item::Cells(record),
                        Next::Unclosed => Item::Broken(Problem::at("400-01", self.row)),
                        Next::TooLong => Item::Broken(Problem::at("400-44", self.row)),
                        Next::Failed(detail) => Item::Broken(Problem::at("400-26", self.row).gap("detail", &detail)),
                    };
                    return Some((self.row, item));
                }
            }
            Rows::Lines(input) => json::next_line(input, &mut self.row),
            Rows::Elements(elements) => {
                self.row += 1;
                elements.next_element(self.row).map(|item| (self.row, item))
            }
            Rows::Ready(items) => items.next(),
        }
    }
}

fn refuse_other_files(start: &[u8]) -> Result<(), Problem> {
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    if text.trim_ascii().is_empty() {
        return Err(Problem::at("400-15", 0));
    }
    if start.starts_with(b"%PDF") {
        return Err(Problem::at("400-17", 0));
    }
    let packed: [&[u8]; 4] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"\x28\xb5\x2f\xfd"];
    if packed.iter().any(|magic| start.starts_with(magic)) {
        return Err(Problem::at("400-18", 0));
    }
    if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") || start.iter().take(512).any(|byte| *byte == 0)
    {
        return Err(Problem::at("400-19", 0).gap("line", "1"));
    }
    Ok(())
}
