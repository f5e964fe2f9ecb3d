//! Results to standard output: an array, lines, a table; whoever closes the pipe has read enough.

use super::csv_row::CSV_HEADER;
use crate::commands::assess::Format;
use std::io::{ErrorKind, Result, Write};

/// Where results go.
#[derive(Debug)]
pub struct Output<W> {
    writer: W,
    format: Format,
    rows: u64,
    closed: bool,
}

/// A pipe that was closed is no failure.
///
/// # Errors
/// Every other failure to write.
pub fn fine_if_closed(error: std::io::Error) -> Result<()> {
    if error.kind() == ErrorKind::BrokenPipe { Ok(()) } else { Err(error) }
}

impl<W: Write> Output<W> {
    /// Nothing is written before the first row.
    pub const fn new(writer: W, format: Format) -> Self {
        Self { writer, format, rows: 0, closed: false }
    }

    /// Whether the reader has gone.
    pub const fn closed(&self) -> bool {
        self.closed
    }

    /// Writes one row's text.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row(&mut self, text: &[u8]) -> Result<()> {
        if self.closed {
            return Ok(());
        }
        let result = self.write(text);
        if let Err(error) = result {
            self.closed = true;
            return fine_if_closed(error);
        }
        self.rows += 1;
        Ok(())
    }

    fn write(&mut self, text: &[u8]) -> Result<()> {
        match (self.format, self.rows) {
            (Format::Json, 0) => self.writer.write_all(b"[\n")?,
            (Format::Json, _) => self.writer.write_all(b",\n")?,
            (Format::Csv, 0) => self.writer.write_all(CSV_HEADER.as_bytes())?,
            _ => {}
        }
        self.writer.write_all(text)
    }

    /// Ends what was begun and gives the writer back.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self) -> Result<W> {
        if !self.closed {
            let end: &[u8] = match (self.format, self.rows) {
                (Format::Json, 0) => b"[]\n",
                (Format::Json, _) => b"\n]\n",
                (Format::Csv, 0) => CSV_HEADER.as_bytes(),
                _ => b"",
            };
            self.writer.write_all(end).or_else(fine_if_closed)?;
        }
        Ok(self.writer)
    }
}
