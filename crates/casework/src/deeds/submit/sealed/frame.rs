//! The bytes of a sealed report: a line that says what they are, a line of JSON in the open, and the sealed parts one after another.

use serde::Deserialize;

/// How every sealed report begins.
pub const MAGIC: &[u8] = b"mukti-sealed 1\n";
/// What the parts for the server are sealed for.
pub(super) const INFO_C2: &str = "mukti phone c2 v1";
/// What the parts for members are sealed for.
pub(super) const INFO_C3: &str = "mukti phone c3 v1";
/// What files are sealed for.
pub(super) const INFO_FILE: &str = "mukti phone file v1";

/// The longest sealed report that is taken, in bytes.
pub const BYTES_MAX: usize = 8 << 20;
/// The longest line in the open.
const HEAD_MAX: usize = 1 << 20;
/// The most parts: two for each screen of each person, and some more.
const PARTS_MAX: usize = 1 << 14;
/// The longest name of an instance, a form or a version.
const NAME_MAX: usize = 100;

/// What stands in the open: no answer, and no name of a screen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    /// What the phone calls the report.
    pub instance: String,
    /// Its form.
    pub form: String,
    /// The version of its form.
    pub version: String,
    /// The day it was begun, as the phone's clock said.
    pub begun: String,
    /// Class, generation of the key, serial number and length of each part.
    parts: Vec<(u8, u16, u32, usize)>,
}

/// A sealed report.
pub(super) struct Frame<'a> {
    pub head: Head,
    pub parts: Vec<Part<'a>>,
}

/// One sealed part.
pub(super) struct Part<'a> {
    /// 2 or 3.
    pub class: u8,
    pub generation: u16,
    pub serial: u32,
    pub sealed: &'a [u8],
}

impl<'a> Frame<'a> {
    /// Reads the bytes; `None` when no page of ours made them.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        if bytes.len() > BYTES_MAX {
            return None;
        }
        let rest = bytes.strip_prefix(MAGIC)?;
        let end = rest.iter().take(HEAD_MAX).position(|byte| *byte == b'\n')?;
        let (line, mut rest) = (rest.get(..end)?, rest.get(end + 1..)?);
        let head: Head = serde_json::from_slice(line).ok()?;
        let named = [&head.instance, &head.form].iter().all(|name| !name.is_empty() && name.len() <= NAME_MAX);
        if !named || head.version.len() > NAME_MAX || head.begun.len() > NAME_MAX || head.parts.len() > PARTS_MAX {
            return None;
        }
        let mut parts = Vec::with_capacity(head.parts.len());
        for (class, generation, serial, length) in &head.parts {
            let (sealed, after) = rest.split_at_checked(*length)?;
            let follows = parts.last().is_none_or(|last: &Part<'_>| last.serial < *serial);
            if !follows || !matches!(class, 2 | 3) {
                return None;
            }
            parts.push(Part { class: *class, generation: *generation, serial: *serial, sealed });
            rest = after;
        }
        rest.is_empty().then_some(Self { head, parts })
    }
}

/// What a part is sealed for, and by which organisation's phone.
pub(super) fn info(label: &str, organisation: &str) -> Vec<u8> {
    format!("{label} {organisation}").into_bytes()
}

/// Where a part stands: it opens nowhere else.
pub(super) fn about(instance: &str, serial: u32) -> String {
    format!("{instance} {serial}")
}

#[cfg(test)]
mod tests {
    use super::{Frame, MAGIC};

    fn framed(head: &str, rest: &[u8]) -> Vec<u8> {
        [MAGIC, head.as_bytes(), b"\n", rest].concat()
    }

    fn head(parts: &str) -> String {
        format!(
            "{{\"instance\":\"i\",\"form\":\"mukti-interview\",\"version\":\"1\",\"begun\":\"2026-11-21\",\"parts\":{parts}}}"
        )
    }

    #[test]
    fn only_whole_frames_with_parts_in_their_order_are_read() {
        assert_eq!(
            Frame::read(&framed(&head("[[2,1,0,3],[3,1,1,2]]"), b"abcde")).map(|frame| frame.parts.len()),
            Some(2)
        );
        for (parts, rest) in [
            ("[[2,1,0,3],[3,1,1,2]]", &b"abcd"[..]),
            ("[[2,1,0,3]]", b"abcd"),
            ("[[2,1,1,2],[3,1,0,2]]", b"abcd"),
            ("[[2,1,0,2],[3,1,0,2]]", b"abcd"),
            ("[[4,1,0,4]]", b"abcd"),
            ("[[2,1,0,18446744073709551615]]", b"abcd"),
            ("[[2,70000,0,4]]", b"abcd"),
            ("[[2,-1,0,4]]", b"abcd"),
        ] {
            assert!(Frame::read(&framed(&head(parts), rest)).is_none(), "{parts}");
        }
        for wrong in [&b""[..], b"mukti-sealed 2\n{}\n", MAGIC, b"mukti-sealed 1\n{}", b"mukti-sealed 1\n{}\n"] {
            assert!(Frame::read(wrong).is_none());
        }
        assert!(Frame::read(&framed(&head("[]").replace("\"i\"", "\"\""), b"")).is_none(), "a report without a name");
    }
}
