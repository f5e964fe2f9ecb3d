//! The records of a CSV file, line by line: a quotation mark that is never closed costs its own row and no other.

use std::collections::VecDeque;
use std::io::BufRead;

/// The longest record that is taken, in bytes.
const RECORD_BYTES_MAX: usize = 1 << 20;
/// Over how many lines a quoted cell may run.
const RECORD_LINES_MAX: usize = 64;

/// What stands next in the file.
#[derive(Debug)]
pub(crate) enum Next {
    /// A record.
    Record(csv::ByteRecord),
    /// A line of nothing.
    Blank,
    /// A quotation mark is opened and not closed.
    Unclosed,
    /// A line longer than is taken.
    TooLong,
    /// It cannot be read from.
    Failed(String),
}

/// Reads records.
pub(crate) struct Records<R> {
    input: R,
    core: csv_core::Reader,
    held: VecDeque<Vec<u8>>,
    cells: Vec<u8>,
    ends: Vec<usize>,
}

impl<R: BufRead> Records<R> {
    pub(crate) fn new(input: R, separator: u8) -> Self {
        let core = csv_core::ReaderBuilder::new().delimiter(separator).build();
        Self { input, core, held: VecDeque::new(), cells: Vec::new(), ends: vec![0; 512] }
    }

    /// The next record; `None` at the end of the file.
    pub(crate) fn next_record(&mut self) -> Option<Next> {
        let mut text = match self.line()? {
            Ok(line) => line,
            Err(next) => return Some(next),
        };
        if text.trim_ascii().is_empty() {
            return Some(Next::Blank);
        }
        let mut taken: Vec<Vec<u8>> = Vec::new();
        loop {
            if let Some(record) = self.parse(&text) {
                return Some(Next::Record(record));
            }
            let full = taken.len() >= RECORD_LINES_MAX || text.len() > RECORD_BYTES_MAX;
            match if full { None } else { self.line() } {
                Some(Ok(line)) => {
                    text.extend_from_slice(&line);
                    taken.push(line);
                }
                // What was taken in vain is read again, each line as its own row.
                _ => {
                    for line in taken.into_iter().rev() {
                        self.held.push_front(line);
                    }
                    return Some(Next::Unclosed);
                }
            }
        }
    }

    /// One line with its end.
    fn line(&mut self) -> Option<Result<Vec<u8>, Next>> {
        if let Some(line) = self.held.pop_front() {
            return Some(Ok(line));
        }
        let mut line = Vec::with_capacity(1024);
        match std::io::Read::take(&mut self.input, RECORD_BYTES_MAX as u64).read_until(b'\n', &mut line) {
            Ok(0) => None,
            Ok(length) if length == RECORD_BYTES_MAX && !line.ends_with(b"\n") => {
                super::json::skip_line(&mut self.input);
                Some(Err(Next::TooLong))
            }
            Ok(_) => {
                if !line.ends_with(b"\n") {
                    line.push(b'\n');
                }
                Some(Ok(line))
            }
            Err(error) => Some(Err(Next::Failed(error.to_string()))),
        }
    }

    /// The first record of a text, if it is whole; what stands behind it is held for the next time.
    fn parse(&mut self, text: &[u8]) -> Option<csv::ByteRecord> {
        self.core.reset();
        self.cells.resize(text.len().max(self.cells.len()), 0);
        let (mut read, mut wrote, mut ended) = (0, 0, 0);
        loop {
            let (result, input, output, ends) =
                self.core.read_record(&text[read..], &mut self.cells[wrote..], &mut self.ends[ended..]);
            read += input;
            wrote += output;
            ended += ends;
            match result {
                csv_core::ReadRecordResult::Record => break,
                csv_core::ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                csv_core::ReadRecordResult::OutputFull => self.cells.resize(self.cells.len() * 2 + 64, 0),
                csv_core::ReadRecordResult::InputEmpty | csv_core::ReadRecordResult::End => return None,
            }
        }
        if !text[read..].trim_ascii().is_empty() {
            self.held.push_front(text[read..].to_vec());
        }
        let mut record = csv::ByteRecord::with_capacity(wrote, ended);
        let mut start = 0;
        for end in &self.ends[..ended] {
            record.push_field(&self.cells[start..*end]);
            start = *end;
        }
        Some(record)
    }
}
