//! What a file is by its beginning, and its letters as UTF-8.

use super::Letters;
use crate::Problem;
use encoding_rs::{CoderResult, Decoder, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::io::{Read, Seek, SeekFrom};

/// How much of a file says what it is.
const START: u64 = 4096;

pub(super) fn failed(error: &std::io::Error) -> Problem {
    Problem::at("400-26", 0).gap("detail", &error.to_string())
}

/// The first bytes; the file stands at its beginning afterwards.
pub(super) fn start<R: Read + Seek>(input: &mut R) -> Result<Vec<u8>, Problem> {
    let mut start = Vec::new();
    input.seek(SeekFrom::Start(0)).map_err(|error| failed(&error))?;
    input.by_ref().take(START).read_to_end(&mut start).map_err(|error| failed(&error))?;
    input.seek(SeekFrom::Start(0)).map_err(|error| failed(&error))?;
    Ok(start)
}

/// Refuses what is surely no table.
pub(super) fn refuse_others(start: &[u8]) -> Result<(), Problem> {
    let bare = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    if bare.trim_ascii().is_empty() || bare.starts_with(b"\xff\xfe") && bare.len() < 4 {
        return Err(Problem::at("400-15", 0));
    }
    if start.starts_with(b"%PDF") {
        return Err(Problem::at("400-17", 0));
    }
    if start.starts_with(b"\xd0\xcf\x11\xe0") || start.starts_with(b"\x09\x08") {
        return Err(Problem::at("400-66", 0));
    }
    if start.starts_with(b"\x1f\x8b") || start.starts_with(b"\x28\xb5\x2f\xfd") || start.starts_with(b"Rar!") {
        return Err(Problem::at("400-67", 0));
    }
    let head: String = start.iter().filter(|b| **b != 0).map(|b| char::from(b.to_ascii_lowercase())).collect();
    let head = head.trim_start_matches(|c: char| !c.is_ascii() || c.is_ascii_whitespace());
    let pages = ["<!doctype html", "<html", "<table", "<head", "<meta", "<?xml", "<body", "<div", "mime-version:"];
    if pages.iter().any(|page| head.starts_with(page)) {
        return Err(Problem::at("400-65", 0));
    }
    Ok(())
}

/// How the letters are written: by the mark at the beginning, else by what the bytes can be.
pub(super) fn letters<R: Read + Seek>(input: &mut R) -> Result<Letters, Problem> {
    let start = start(input)?;
    match start.as_slice() {
        [0xff, 0xfe, ..] => return Ok(Letters::Utf16Le),
        [0xfe, 0xff, ..] => return Ok(Letters::Utf16Be),
        [0xef, 0xbb, 0xbf, ..] => return Ok(Letters::Utf8),
        _ => {}
    }
    // Without a mark: in UTF-16 every second byte of plain letters is nothing.
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 4 > start.len() && even * 8 < start.len() {
        return Ok(Letters::Utf16Le);
    }
    if even * 4 > start.len() && odd * 8 < start.len() {
        return Ok(Letters::Utf16Be);
    }
    if even + odd > 0 {
        return Err(Problem::at("400-19", 0).gap("line", "1"));
    }
    of_bytes(input)
}

/// UTF-8 if most of what is not plain reads as such: one broken letter costs its row, not the whole file.
fn of_bytes<R: Read + Seek>(input: &mut R) -> Result<Letters, Problem> {
    let mut buffer = vec![0; 1 << 16];
    let (mut good, mut bad, mut held) = (0_u64, 0_u64, 0);
    loop {
        let read = input.read(&mut buffer[held..]).map_err(|error| failed(&error))?;
        let filled = held + read;
        for chunk in buffer[..filled].utf8_chunks() {
            good += chunk.valid().chars().filter(|c| !c.is_ascii()).count() as u64;
            bad += u64::from(!chunk.invalid().is_empty());
        }
        if read == 0 {
            break;
        }
        // A letter may stand across the edge: what is not whole is looked at again with what follows.
        held = buffer[..filled].utf8_chunks().last().map_or(0, |last| last.invalid().len()).min(3);
        if held > 0 {
            bad = bad.saturating_sub(1);
            buffer.copy_within(filled - held..filled, 0);
        }
    }
    input.seek(SeekFrom::Start(0)).map_err(|error| failed(&error))?;
    Ok(if bad > good { Letters::Windows1252 } else { Letters::Utf8 })
}

/// Reads letters of any of the kinds as UTF-8. UTF-8 itself goes through as it is, so that a broken letter is named in its row.
pub(super) struct AsUtf8<R> {
    input: R,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    ready: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: Read> AsUtf8<R> {
    pub(super) fn new(input: R, letters: Letters) -> Self {
        let decoder = match letters {
            Letters::Utf8 => None,
            Letters::Utf16Le => Some(UTF_16LE.new_decoder_with_bom_removal()),
            Letters::Utf16Be => Some(UTF_16BE.new_decoder_with_bom_removal()),
            Letters::Windows1252 => Some(WINDOWS_1252.new_decoder_without_bom_handling()),
        };
        debug_assert!(UTF_8.is_ascii_compatible(), "what goes through as it is can be read byte by byte");
        Self { input, decoder, raw: vec![0; 1 << 15], ready: Vec::new(), at: 0, ended: false }
    }

    fn fill(&mut self, decoder: &mut Decoder) -> std::io::Result<()> {
        let read = self.input.read(&mut self.raw)?;
        self.ended = read == 0;
        let room = decoder.max_utf8_buffer_length(read).unwrap_or(read * 4 + 16);
        self.ready.resize(room, 0);
        let (result, _, wrote, _) = decoder.decode_to_utf8(&self.raw[..read], &mut self.ready, self.ended);
        debug_assert_eq!(result, CoderResult::InputEmpty, "there is room for all of it");
        self.ready.truncate(wrote);
        self.at = 0;
        Ok(())
    }
}

impl<R: Read> Read for AsUtf8<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let Some(mut decoder) = self.decoder.take() else { return self.input.read(into) };
        let mut filled = Ok(());
        while self.at == self.ready.len() && !self.ended && filled.is_ok() {
            filled = self.fill(&mut decoder);
        }
        self.decoder = Some(decoder);
        filled?;
        let length = into.len().min(self.ready.len() - self.at);
        into[..length].copy_from_slice(&self.ready[self.at..self.at + length]);
        self.at += length;
        Ok(length)
    }
}
