//! Pieces of a copy: their form on the wire, written and read with little memory.
//!
//! `u32 length ‖ SHA-256(0x00 ‖ payload) ‖ payload`; payload = `u64 number ‖ u8 kind ‖ content`, numbers big-endian, counted from 0.
//! Content of kind 1 (head): text `part shape since`; 2 (table): text `name column,column…`; 3 (rows): cells one after the other;
//! 4 (end): `u64 mark ‖ frontier`. A cell: `0` nothing, `1 ‖ i64`, `2 ‖ u32 length ‖ text`, `3 ‖ u32 length ‖ bytes`.

use crate::engine::V;
use crate::error::StoreError;
use crate::folder::failed;
use mukti_journal::chain::tree::leaf_hash;
use std::io::{ErrorKind, Read, Write};

/// A piece of rows is closed when it has grown to this.
const FULL: usize = 1 << 20;
/// No piece is longer: a row of a large file's piece, and some.
const LONGEST: usize = 64 << 20;
/// Length and hash before the payload.
const HEADER: usize = 4 + 32;
/// Number and kind before the content.
const PREFIX: usize = 8 + 1;

/// What a piece holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Head = 1,
    Table = 2,
    Rows = 3,
    End = 4,
}

/// Writes pieces.
pub(super) struct Pieces<'a> {
    out: &'a mut dyn Write,
    number: u64,
    rows: Vec<u8>,
}

impl<'a> Pieces<'a> {
    pub fn new(out: &'a mut dyn Write) -> Self {
        Self { out, number: 0, rows: Vec::new() }
    }

    /// How many have been written.
    pub const fn count(&self) -> u64 {
        self.number
    }

    /// Writes a piece that is not rows, after the rows before it.
    pub fn put(&mut self, kind: Kind, content: &[u8]) -> Result<(), StoreError> {
        self.close_rows()?;
        self.write(kind, content)
    }

    /// Adds one row's cells.
    pub fn row<'v>(&mut self, cells: impl Iterator<Item = V<'v>>) -> Result<(), StoreError> {
        for cell in cells {
            match cell {
                V::Null => self.rows.push(0),
                V::Int(number) => {
                    self.rows.push(1);
                    self.rows.extend(number.to_be_bytes());
                }
                V::Text(text) => self.long(2, text.as_bytes())?,
                V::Bytes(bytes) => self.long(3, bytes)?,
            }
        }
        if self.rows.len() < FULL { Ok(()) } else { self.close_rows() }
    }

    fn long(&mut self, tag: u8, bytes: &[u8]) -> Result<(), StoreError> {
        let length = u32::try_from(bytes.len()).ok().filter(|_| bytes.len() < LONGEST / 2);
        let length = length.ok_or_else(|| broken(self.number, "a cell is longer than a piece may be"))?;
        self.rows.push(tag);
        self.rows.extend(length.to_be_bytes());
        self.rows.extend_from_slice(bytes);
        Ok(())
    }

    fn close_rows(&mut self) -> Result<(), StoreError> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let mut rows = std::mem::take(&mut self.rows);
        self.write(Kind::Rows, &rows)?;
        rows.clear();
        self.rows = rows;
        Ok(())
    }

    fn write(&mut self, kind: Kind, content: &[u8]) -> Result<(), StoreError> {
        let mut payload = Vec::with_capacity(PREFIX + content.len());
        payload.extend(self.number.to_be_bytes());
        payload.push(kind as u8);
        payload.extend_from_slice(content);
        let length = u32::try_from(payload.len()).map_err(|_| broken(self.number, "it is too long"))?;
        let told = |error: std::io::Error| failed("writing a copy", &error);
        self.out.write_all(&length.to_be_bytes()).map_err(told)?;
        self.out.write_all(&leaf_hash(&payload)).map_err(told)?;
        self.out.write_all(&payload).map_err(told)?;
        self.number += 1;
        Ok(())
    }
}

/// Reads pieces, one at a time.
pub(super) struct Reading<'a> {
    from: &'a mut dyn Read,
    number: u64,
    payload: Vec<u8>,
}

impl<'a> Reading<'a> {
    pub fn new(from: &'a mut dyn Read) -> Self {
        Self { from, number: 0, payload: Vec::new() }
    }

    /// The number of the piece last read.
    pub const fn number(&self) -> u64 {
        self.number.saturating_sub(1)
    }

    /// The next piece.
    pub fn next(&mut self) -> Result<(Kind, &[u8]), StoreError> {
        let number = self.number;
        let mut header = [0_u8; HEADER];
        self.fill(&mut header)?;
        let (length, hash) = header.split_at(4);
        let length = length.iter().fold(0_usize, |length, byte| length << 8 | usize::from(*byte));
        if !(PREFIX..=LONGEST).contains(&length) {
            return Err(broken(number, "its length cannot be"));
        }
        let mut payload = std::mem::take(&mut self.payload);
        payload.resize(length, 0);
        self.fill(&mut payload)?;
        self.payload = payload;
        if leaf_hash(&self.payload) != hash {
            return Err(broken(number, "it is not as it was written"));
        }
        let (own, rest) = self.payload.split_at(8);
        if own != number.to_be_bytes() {
            return Err(broken(number, "another piece stands in its place"));
        }
        self.number += 1;
        let kind = match rest[0] {
            1 => Kind::Head,
            2 => Kind::Table,
            3 => Kind::Rows,
            4 => Kind::End,
            _ => return Err(broken(number, "it is of a kind nobody knows")),
        };
        Ok((kind, &rest[1..]))
    }

    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), StoreError> {
        self.from.read_exact(bytes).map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => broken(self.number, "the copy is cut off before its end"),
            // What opens the seal around a copy says so when it does not hold.
            ErrorKind::InvalidData => broken(self.number, &format!("its seal does not hold: {error}")),
            _ => failed("reading a copy", &error),
        })
    }
}

/// The cells of rows, one after the other.
pub(super) struct Cells<'a> {
    left: &'a [u8],
    number: u64,
}

impl<'a> Cells<'a> {
    pub const fn new(content: &'a [u8], number: u64) -> Self {
        Self { left: content, number }
    }

    /// Reads a row of so many cells; `None` at the end.
    pub fn row(&mut self, columns: usize, row: &mut Vec<V<'a>>) -> Result<Option<()>, StoreError> {
        row.clear();
        if self.left.is_empty() {
            return Ok(None);
        }
        for _ in 0..columns {
            row.push(self.cell().ok_or_else(|| broken(self.number, "its rows do not read"))?);
        }
        Ok(Some(()))
    }

    fn cell(&mut self) -> Option<V<'a>> {
        let (tag, rest) = self.left.split_first()?;
        self.left = rest;
        Some(match tag {
            0 => V::Null,
            1 => V::Int(i64::from_be_bytes(self.take(8)?.try_into().ok()?)),
            2 => V::Text(std::str::from_utf8(self.long()?).ok()?),
            3 => V::Bytes(self.long()?),
            _ => return None,
        })
    }

    fn long(&mut self) -> Option<&'a [u8]> {
        let length = u32::from_be_bytes(self.take(4)?.try_into().ok()?);
        self.take(usize::try_from(length).ok()?)
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.left.split_at_checked(length)?;
        self.left = left;
        Some(taken)
    }
}

/// A piece that is not as it should be, by its number.
pub(super) fn broken(number: u64, what: &str) -> StoreError {
    StoreError::Damaged { doing: "reading a copy", said: format!("piece {number}: {what}") }
}
