//! A picture without anything but the picture: JPEG and PNG are written anew segment by segment, and nothing is decoded.
//!
//! Only what a decoder needs goes through. Place, time, camera, owner, comments, colour profiles, small pictures inside and
//! whatever follows the end stay behind. How the camera was held is among them: the copy may lie on its side.

use crate::problem::Problem;
use mukti_register::records::words::Media;

/// Writes a picture anew as it comes in.
pub(super) enum Bare {
    Jpeg(Jpeg),
    Png(Png),
}

impl Bare {
    /// For this sort of file.
    pub fn of(media: Media) -> Result<Self, Problem> {
        match media {
            Media::Jpeg => Ok(Self::Jpeg(Jpeg::default())),
            Media::Png => Ok(Self::Png(Png::default())),
            _ => Err(Problem::NotAPicture),
        }
    }

    /// The next bytes; what may stay is appended to `out`.
    pub fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) -> Result<(), Problem> {
        match self {
            Self::Jpeg(jpeg) => jpeg.push(bytes, out),
            Self::Png(png) => png.push(bytes, out),
        }
    }

    /// Nothing more comes.
    pub fn end(self) -> Result<(), Problem> {
        let is_whole = match self {
            Self::Jpeg(jpeg) => jpeg.at == InJpeg::After,
            Self::Png(png) => png.at == InPng::After,
        };
        if is_whole { Ok(()) } else { Err(Problem::NotAPicture) }
    }
}

/// Where in a JPEG we are.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum InJpeg {
    #[default]
    Before,
    Segments,
    Scan,
    After,
}

/// A JPEG on its way; `held` is what could not be read yet, at most one segment.
#[derive(Default)]
pub(super) struct Jpeg {
    at: InJpeg,
    held: Vec<u8>,
}

/// The end of the image.
const END: [u8; 2] = [0xff, 0xd9];

/// A picture that is read as it comes, one thing after another.
trait Picture {
    /// What has come and is not read yet.
    fn held(&mut self) -> &mut Vec<u8>;

    /// Reads one thing; `None` when more must come first.
    fn step(&mut self, from: usize, out: &mut Vec<u8>) -> Result<Option<usize>, Problem>;

    /// Takes in more, and reads as far as it can be.
    fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) -> Result<(), Problem> {
        self.held().extend_from_slice(bytes);
        let mut from = 0;
        while let Some(read) = self.step(from, out)? {
            from += read;
        }
        self.held().drain(..from);
        Ok(())
    }
}

impl Picture for Jpeg {
    fn held(&mut self) -> &mut Vec<u8> {
        &mut self.held
    }

    fn step(&mut self, from: usize, out: &mut Vec<u8>) -> Result<Option<usize>, Problem> {
        let rest = &self.held[from..];
        match (self.at, rest) {
            (_, []) => Ok(None),
            (InJpeg::After, rest) => Ok(Some(rest.len())),
            (InJpeg::Scan, rest) => Ok(self.scan(from, rest.len(), out)),
            (_, [_]) => Ok(None),
            (InJpeg::Before, [0xff, 0xd8, ..]) => {
                out.extend([0xff, 0xd8]);
                self.at = InJpeg::Segments;
                Ok(Some(2))
            }
            (InJpeg::Segments, [0xff, 0xff, ..]) => Ok(Some(1)),
            (InJpeg::Segments, [0xff, 0xd9, ..]) => {
                out.extend(END);
                self.at = InJpeg::After;
                Ok(Some(2))
            }
            (InJpeg::Segments, [0xff, code @ (0x01 | 0xd0..=0xd7), ..]) => {
                out.extend([0xff, *code]);
                Ok(Some(2))
            }
            (InJpeg::Segments, [0xff, 0xd8, ..]) => Err(Problem::NotAPicture),
            (InJpeg::Segments, [0xff, 0xc0..=0xfe, high, low, ..]) => {
                let long = usize::from(u16::from_be_bytes([*high, *low]));
                if long < 2 {
                    return Err(Problem::NotAPicture);
                }
                let Some(segment) = rest.get(..2 + long) else { return Ok(None) };
                keep_segment(segment, out);
                if segment[1] == 0xda {
                    self.at = InJpeg::Scan;
                }
                Ok(Some(2 + long))
            }
            (InJpeg::Segments, [0xff, 0xc0..=0xfe, ..]) => Ok(None),
            _ => Err(Problem::NotAPicture),
        }
    }
}

impl Jpeg {
    /// Compressed data up to the next marker; a doubled or numbered one belongs to it.
    fn scan(&mut self, from: usize, length: usize, out: &mut Vec<u8>) -> Option<usize> {
        let rest = &self.held[from..];
        let data = rest.iter().position(|byte| *byte == 0xff).unwrap_or(length);
        out.extend_from_slice(&rest[..data]);
        match rest[data..] {
            [0xff, code @ (0x00 | 0xd0..=0xd7), ..] => {
                out.extend([0xff, code]);
                Some(data + 2)
            }
            [0xff, 0xff, ..] => Some(data + 1),
            [0xff, _, ..] => {
                self.at = InJpeg::Segments;
                Some(data)
            }
            // The mark is there, and what it means comes with the next piece.
            _ => Some(data).filter(|data| *data > 0),
        }
    }
}

/// Frames, tables and scans stay; of what applications wrote, only what says how the colours are meant.
fn keep_segment(segment: &[u8], out: &mut Vec<u8>) {
    let (code, words) = (segment[1], &segment[4..]);
    match code {
        0xe0 if words.starts_with(b"JFIF\0") => out.extend(b"\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        0xee if words.starts_with(b"Adobe") && words.len() >= 12 => {
            out.extend([0xff, 0xee, 0, 14]);
            out.extend_from_slice(&words[..12]);
        }
        0xc8 | 0xde | 0xdf | 0xe0..=0xff => {}
        _ => out.extend_from_slice(segment),
    }
}

/// Where in a PNG we are.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum InPng {
    #[default]
    Before,
    Between,
    /// Inside a chunk that stays.
    Kept(u64),
    /// Inside one that does not.
    Dropped(u64),
    After,
}

/// A PNG on its way.
#[derive(Default)]
pub(super) struct Png {
    at: InPng,
    held: Vec<u8>,
}

const SIGNATURE: &[u8; 8] = b"\x89PNG\r\n\x1a\n";
/// The last chunk, with its sum.
const IEND: &[u8; 12] = b"\0\0\0\0IEND\xae\x42\x60\x82";
/// The chunks a picture is drawn from.
const DRAWN: [&[u8; 4]; 7] = [b"IHDR", b"PLTE", b"IDAT", b"tRNS", b"gAMA", b"cHRM", b"sRGB"];

impl Picture for Png {
    fn held(&mut self) -> &mut Vec<u8> {
        &mut self.held
    }

    fn step(&mut self, from: usize, out: &mut Vec<u8>) -> Result<Option<usize>, Problem> {
        let rest = &self.held[from..];
        let within = |left: u64| rest.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        match self.at {
            _ if rest.is_empty() => Ok(None),
            InPng::After => Ok(Some(rest.len())),
            InPng::Kept(left) => {
                let now = within(left);
                out.extend_from_slice(&rest[..now]);
                self.at = if left == now as u64 { InPng::Between } else { InPng::Kept(left - now as u64) };
                Ok(Some(now))
            }
            InPng::Dropped(left) => {
                let now = within(left);
                self.at = if left == now as u64 { InPng::Between } else { InPng::Dropped(left - now as u64) };
                Ok(Some(now))
            }
            _ if rest.len() < SIGNATURE.len() => Ok(None),
            InPng::Before if rest.starts_with(SIGNATURE) => {
                out.extend(SIGNATURE);
                self.at = InPng::Between;
                Ok(Some(SIGNATURE.len()))
            }
            InPng::Before => Err(Problem::NotAPicture),
            InPng::Between => {
                let long = u32::from_be_bytes([rest[0], rest[1], rest[2], rest[3]]);
                let name = &rest[4..8];
                if name == b"IEND" {
                    out.extend(IEND);
                    self.at = InPng::After;
                } else if DRAWN.iter().any(|drawn| *drawn == name) {
                    out.extend_from_slice(&rest[..8]);
                    self.at = InPng::Kept(u64::from(long) + 4);
                } else {
                    self.at = InPng::Dropped(u64::from(long) + 4);
                }
                Ok(Some(8))
            }
        }
    }
}

#[cfg(test)]
mod tests;
